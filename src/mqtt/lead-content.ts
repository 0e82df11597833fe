import type { LeadContent, Listing } from "../domain/leads/content.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads what a publisher wrote under `lead`. Everything there is free text and no reason to reject:
 * numbers become text, a listing that is text is its address, and what cannot be text (or is blank)
 * counts as missing.
 */
export function readLeadContent(fields: Fields): LeadContent {
  const listing = readListing(fields["listing"]);
  return {
    ...textOf(fields, "name"),
    ...textOf(fields, "phone"),
    ...textOf(fields, "email"),
    ...textOf(fields, "message"),
    ...(listing === undefined ? {} : { listing }),
  };
}

function readListing(value: unknown): Listing | undefined {
  if (typeof value !== "object" || value === null) {
    const address = asText(value);
    return address === undefined ? undefined : { address };
  }
  const fields = value as Fields;
  const listing: Listing = {
    ...textOf(fields, "address"),
    ...textOf(fields, "mlsId"),
    ...textOf(fields, "price"),
    ...textOf(fields, "url"),
  };
  return Object.keys(listing).length === 0 ? undefined : listing;
}

function textOf<K extends string>(fields: Fields, key: K): { readonly [P in K]?: string } {
  const text = Object.hasOwn(fields, key) ? asText(fields[key]) : undefined;
  return text === undefined ? {} : ({ [key]: text } as { readonly [P in K]?: string });
}

function asText(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text.trim() !== "" ? text : undefined;
}

import { given } from "../domain/given.ts";
import type { LeadContent, Listing } from "../domain/leads/content.ts";
import { plainText } from "./plain-text.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads what a publisher wrote under `lead`. Everything there is free text and no reason to reject:
 * numbers become text, a listing that is text is its address, and what cannot be text (or is blank)
 * counts as missing.
 */
export function readLeadContent(fields: Fields): LeadContent {
  return given({
    name: textOf(fields, "name"),
    phone: textOf(fields, "phone"),
    email: textOf(fields, "email"),
    message: textOf(fields, "message"),
    listing: readListing(fields["listing"]),
  });
}

function readListing(value: unknown): Listing | undefined {
  if (typeof value !== "object" || value === null) {
    const address = asText(value);
    return address === undefined ? undefined : { address };
  }
  const fields = value as Fields;
  const listing: Listing = given({
    address: textOf(fields, "address"),
    mlsId: textOf(fields, "mlsId"),
    price: textOf(fields, "price"),
    url: textOf(fields, "url"),
  });
  return Object.keys(listing).length === 0 ? undefined : listing;
}

function textOf(fields: Fields, key: string): string | undefined {
  return Object.hasOwn(fields, key) ? asText(fields[key]) : undefined;
}

function asText(value: unknown): string | undefined {
  // JSON writes 1e400 without a blush; nobody means it.
  const text = typeof value === "number" && Number.isFinite(value) ? String(value) : value;
  const plain = typeof text === "string" ? plainText(text) : "";
  return plain.trim() === "" ? undefined : bounded(plain);
}

/** Characters: far more than three segments show of anything, and what is kept of a lead does not grow with its publisher. */
const LONGEST_TEXT = 4_000;
const LONGEST_WORD = 500;

/** Cut between two words, in scripts that have such: half a link leads elsewhere. */
function bounded(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const cut = text.slice(0, LONGEST_TEXT);
  const lastSpace = cut.search(/\s\S*$/u);
  return lastSpace >= LONGEST_TEXT - LONGEST_WORD ? cut.slice(0, lastSpace) : cut.replace(/[\ud800-\udbff]$/, "");
}

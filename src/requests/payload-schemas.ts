import { z } from "zod";
import type { ConsentRecord } from "../domain/consent/record.ts";
import * as fields from "../domain/fields.ts";
import type { FieldRule } from "../domain/fields.ts";
import type { Country } from "../domain/number.ts";
import { readLeadContent } from "./lead-content.ts";

// Messages go on from the path of the key: "agentId is no id: …".

const id = reads(fields.id);
const agentId = reads(fields.agentId);

const noTime = ({ input }: { readonly input?: unknown }): string =>
  `${typeof input === "string" ? fields.quoted(input) : JSON.stringify(input)?.slice(0, 40)} is no time: write ISO 8601 with a zone, for instance 2025-03-01T14:30:00.000Z`;

const instant = z.string({ error: noTime }).transform(ruled(fields.instant));

export const leadPayload = z.object({
  id,
  agentId,
  // Only informs: what cannot be read of it is as if it were missing.
  createdAt: instant.optional().catch(undefined),
  expiresAt: optional(instant),
  lead: z.record(z.string(), z.unknown()).transform(readLeadContent),
});

const consent = z.record(z.string(), z.unknown()).transform((members, context): ConsentRecord | undefined => {
  const read = fields.consentRecord(members);
  if ("value" in read) return read.value;
  const { member, complaint } = read;
  const value = members[member];
  const found = typeof value === "string" ? fields.quoted(value) : (JSON.stringify(value)?.slice(0, 40) ?? "");
  context.addIssue({ code: "custom", path: [member], message: `${found} ${complaint}` });
  return z.NEVER;
});

export const enrolPayload = (home: Country | undefined) =>
  z.object({
    agentId,
    brand: id,
    phone: reads(fields.phone(home, "international")),
    name: optional(reads(fields.personName)),
    email: optional(reads(fields.emailAddress)),
    timeZone: optional(reads(fields.timeZone)),
    requestedAt: optional(instant),
    source: z.preprocess(trimmed, z.enum(["profile", "migration"])),
    consent: optional(consent),
  });

/** With `channel` it is the person's own NO; without it the other keys mean nothing. */
export const withdrawPayload = z.object({
  agentId,
  channel: optional(reads(fields.noChannel)),
  receivedAt: optional(instant),
  words: optional(reads(fields.ownWords)),
  by: optional(reads(fields.enteredBy)),
});

/** A key that may be absent. Serialisers write null, forms an empty text, where a value is missing. */
function optional<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (isBlank(value) ? undefined : value), schema.optional()).optional();
}

function trimmed(value: unknown): unknown {
  return typeof value === "string" ? value.trim() : value;
}

/** A text of which the rule makes something. */
function reads<T>(rule: FieldRule<T>) {
  return z.string().transform(ruled(rule));
}

function ruled<T>(rule: FieldRule<T>) {
  return (text: string, context: z.core.$RefinementCtx): T => {
    const read = rule(text);
    if ("value" in read) return read.value;
    const { complaint, isNotTextable: not = false } = read;
    context.addIssue({
      code: "custom",
      message: `${fields.quoted(text)} ${complaint}`,
      params: { isNotTextable: not },
    });
    return z.NEVER;
  };
}

/** The field is a telephone number, and none that takes texts. */
export function isNotTextable(issue: z.core.$ZodIssue | undefined): boolean {
  return issue?.code === "custom" && issue.params?.["isNotTextable"] === true;
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

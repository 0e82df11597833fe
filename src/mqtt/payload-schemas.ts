import { z } from "zod";
import { parseNumber } from "../domain/number.ts";
import type { Instant } from "../domain/time.ts";
import { readLeadContent } from "./lead-content.ts";
import { RESERVED_AGENT_IDS } from "./topics.ts";

// Messages go on from the path of the key: "agentId is no id: …".

const id = z
  .string()
  .regex(/^[A-Za-z0-9._~:@-]{1,64}$/, "is no id: write 1 to 64 of the characters A-Z a-z 0-9 . _ ~ : @ -");

const agentId = id.refine((text) => !RESERVED_AGENT_IDS.includes(text), "is a word of the protocol, not an agent's id");

const instant = z.iso
  .datetime({ offset: true, error: "is no time: write ISO 8601 with a zone, for instance 2025-03-01T14:30:00.000Z" })
  .transform((text): Instant => Date.parse(text));

const phone = z.string().transform((text, context) => {
  const number = parseNumber(text);
  if (number !== undefined) return number;
  context.addIssue("is no telephone number: write it with + and the country code, for instance +18505550100");
  return z.NEVER;
});

// No comma, semicolon or bracket: a mail header would read them as a second address.
const email = z
  .string()
  .max(254, "is longer than 254 characters")
  .regex(/^[^\s\p{Cc}@<>()[\],;:"\\]+@[^\s\p{Cc}@<>()[\],;:"\\]+$/u, "is no e-mail address");

const timeZone = z.string().refine(isTimeZone, "is no IANA time zone; America/Chicago is one");

export const leadPayload = z.object({
  id,
  agentId,
  createdAt: optional(instant),
  expiresAt: optional(instant),
  lead: z.record(z.string(), z.unknown()).transform(readLeadContent),
});

export const enrolPayload = z.object({
  agentId,
  brand: id,
  phone,
  name: optional(z.string()),
  email: optional(email),
  timeZone: optional(timeZone),
  requestedAt: optional(instant),
  source: z.enum(["profile", "migration"]),
});

export const withdrawPayload = z.object({ agentId });

/** A key that may be absent. Serialisers write null, forms an empty text, where a value is missing. */
function optional<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (isBlank(value) ? undefined : value), schema.optional()).optional();
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name });
    return true;
  } catch (error) {
    // ECMA-402 11.1.1: a RangeError says that there is no such zone.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

import { z } from "zod";
import * as fields from "../domain/fields.ts";
import type { FieldRule } from "../domain/fields.ts";
import { parseNumber } from "../domain/number.ts";
import type { Instant } from "../domain/time.ts";
import { readLeadContent } from "./lead-content.ts";

// Messages go on from the path of the key: "agentId is no id: …".

const fits = ({ isMet, complaint }: FieldRule) => z.string().refine(isMet, complaint);

const id = fits(fields.id);
const agentId = id.refine(fields.agentId.isMet, fields.agentId.complaint);

const instant = z.iso
  .datetime({ offset: true, error: "is no time: write ISO 8601 with a zone, for instance 2025-03-01T14:30:00.000Z" })
  .transform((text): Instant => Date.parse(text));

const phone = z.string().transform((text, context) => {
  const number = parseNumber(text);
  if (number !== undefined) return number;
  context.addIssue(fields.NO_NUMBER);
  return z.NEVER;
});

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
  name: optional(fits(fields.personName)),
  email: optional(fits(fields.emailAddress)),
  timeZone: optional(fits(fields.timeZone)),
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

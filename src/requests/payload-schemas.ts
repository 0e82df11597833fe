import * as z from "zod";
import { NO_CHANNELS } from "../domain/consent/own-no.ts";
import type { ConsentRecord } from "../domain/consent/record.ts";
import * as fields from "../domain/fields.ts";
import type { FieldRule } from "../domain/fields.ts";
import type { Country } from "../domain/number.ts";
import { readLeadContent } from "./lead-content.ts";

// Messages go on from the path of the key: "agentId is no id: …".

// What `meta` says is for the description of the API.

const ID = "1 to 64 of the characters A-Z a-z 0-9 . _ ~ : @ -";
const id = reads(fields.id);
const agentId = reads(fields.agentId).meta({ description: `${ID}; \`enroll\` and \`withdraw\` are none` });

const noTime = ({ input }: { readonly input?: unknown }): string =>
  `${typeof input === "string" ? fields.quoted(input) : JSON.stringify(input)?.slice(0, 40)} is no time: write ISO 8601 with a zone, for instance 2025-03-01T14:30:00.000Z`;

const instant = z
  .string({ error: noTime })
  .transform(ruled(fields.instant))
  .meta({ description: "ISO 8601 with a zone", examples: ["2025-03-01T14:30:00.000Z"] });

const text = { type: "string" };
const textOrNumber = { type: ["string", "number"] };

/** Everything in a lead is free text, and never a reason to reject. */
const lead = z
  .record(z.string(), z.unknown())
  .transform(readLeadContent)
  .meta({
    description: "What the alert shows; each key may be absent, and further ones are ignored",
    properties: {
      ...{ name: text, phone: textOrNumber, email: text, message: text },
      listing: { type: "object", properties: { address: text, mlsId: textOrNumber, price: textOrNumber, url: text } },
    },
  });

export const leadPayload = z.object({
  id: id.meta({ description: `${ID}; the same id is the same lead, however often it comes` }),
  agentId,
  // Only informs: what cannot be read of it is as if it were missing.
  createdAt: instant.optional().catch(undefined),
  expiresAt: optional(instant),
  lead,
});

const recorded = z.record(z.string(), z.unknown()).transform((members, context): ConsentRecord | undefined => {
  const read = fields.consentRecord(members);
  if ("value" in read) return read.value;
  const { member, complaint } = read;
  const value = members[member];
  const found = typeof value === "string" ? fields.quoted(value) : (JSON.stringify(value)?.slice(0, 40) ?? "");
  context.addIssue({ code: "custom", path: [member], message: `${found} ${complaint}` });
  return z.NEVER;
});

const consent = recorded.meta({
  description: "How the person agreed, kept with the proof",
  properties: {
    ...{ at: text, medium: text, page: text, wording: text, wordingVersion: textOrNumber },
    ...{ act: text, identity: text, ip: text, userAgent: text },
  },
});

export const enrolPayload = (home: Country | undefined) =>
  z.object({
    agentId,
    brand: id.meta({ description: "A brand of the gateway", examples: ["homes"] }),
    phone: reads(fields.phone(home, "international")).meta({
      description: "E.164, with +, of a country in numbers.allow and of a kind that can be texted",
      examples: ["+18505550123"],
    }),
    name: optional(reads(fields.personName)),
    email: optional(reads(fields.emailAddress)),
    timeZone: optional(reads(fields.timeZone).meta({ description: "IANA name", examples: ["America/Chicago"] })),
    requestedAt: optional(
      instant.meta({
        description:
          "When the person asked; without it, or older than an opt-out, details are entered and nobody is texted",
      }),
    ),
    source: z.preprocess(trimmed, z.enum(["profile", "migration"])),
    consent: optional(consent),
  });

/** With `channel`, or the person's words, it is the person's own NO; without them the other keys mean nothing. */
export const withdrawPayload = z.object({
  agentId,
  channel: optional(
    reads(fields.noChannel).meta({
      description:
        "By which way the person said NO; without it, and without words, the Text Message option was switched off",
      enum: [...NO_CHANNELS],
    }),
  ),
  receivedAt: optional(instant.meta({ description: "When the NO came; now unless given" })),
  words: optional(reads(fields.ownWords)),
  by: optional(reads(fields.enteredBy)),
});

/** A key that may be absent. Serialisers write null, forms an empty text, where a value is missing. */
function optional<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (isBlank(value) ? undefined : value), schema.optional()).optional();
}

function trimmed(value: unknown): unknown {
  return typeof value === "string" ? fields.trimmed(value) : value;
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
  return value === null || (typeof value === "string" && fields.trimmed(value) === "");
}

import type { z } from "zod";
import type { EnrolRequest, LeadRequest, Rejection, WithdrawRequest } from "../app/requests.ts";
import type { Country } from "../domain/number.ts";
import * as fields from "../domain/fields.ts";
import { excerptOf } from "./excerpt.ts";
import { enrolPayload, leadPayload, withdrawPayload } from "./payload-schemas.ts";
import type { RequestTopic } from "./topics.ts";

/** The longest payload that is read, octets. */
export const LONGEST_PAYLOAD = 64 * 1024;

export type ParsedRequest =
  | { readonly kind: "lead"; readonly request: LeadRequest }
  | { readonly kind: "enrol"; readonly request: EnrolRequest }
  | { readonly kind: "withdraw"; readonly request: WithdrawRequest }
  /** `hasId`: it can be told whose request it is. */
  | { readonly kind: "rejected"; readonly rejection: Omit<Rejection, "topic">; readonly hasId: boolean };

type Read<T> = { readonly value: T } | { readonly complaint: Complaint };
/** `text` is what was parsed. */
type ReadJson = { readonly value: unknown; readonly text: string } | { readonly complaint: Complaint };
type Complaint = { readonly error: string; readonly path?: string };

/**
 * Reads the payload of a request topic. Total: whatever the octets are, it answers with a request or
 * with the reason why they are none, and never throws. Unknown keys are ignored. `home` is the gateway's country.
 */
export function parseRequest(topic: RequestTopic, payload: Uint8Array, home: Country | undefined): ParsedRequest {
  const json = readJson(payload);
  if ("complaint" in json) return rejected(json.complaint, payload, false);
  switch (topic) {
    case "leads": {
      const lead = check(leadPayload, withNumbersAsWritten(json));
      return "value" in lead
        ? { kind: "lead", request: lead.value }
        : rejected(lead.complaint, payload, hasId(json.value, "id"));
    }
    case "agents/enroll": {
      const enrolment = check(enrolPayload(home), json.value);
      return "value" in enrolment
        ? { kind: "enrol", request: enrolment.value }
        : rejected(enrolment.complaint, payload, hasId(json.value, "agentId"));
    }
    case "agents/withdraw": {
      const withdrawal = check(withdrawPayload, json.value);
      return "value" in withdrawal
        ? { kind: "withdraw", request: withdrawal.value }
        : rejected(withdrawal.complaint, payload, hasId(json.value, "agentId"));
    }
  }
}

function rejected(complaint: Complaint, payload: Uint8Array, isAbout: boolean): ParsedRequest {
  return { kind: "rejected", rejection: { ...complaint, excerpt: excerptOf(payload) }, hasId: isAbout };
}

function hasId(value: unknown, key: "id" | "agentId"): boolean {
  const id: unknown = typeof value === "object" && value !== null && key in value ? Reflect.get(value, key) : undefined;
  return typeof id === "string" && "value" in fields.id(id);
}

function readJson(payload: Uint8Array): ReadJson {
  if (payload.length === 0) return { complaint: { error: "The payload is empty." } };
  if (payload.length > LONGEST_PAYLOAD) {
    return { complaint: { error: `The payload has ${payload.length} octets; ${LONGEST_PAYLOAD} are the most.` } };
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(payload);
  } catch {
    // Encoding Standard 7.2: with `fatal`, the one thing it throws for.
    return { complaint: { error: "The payload is no valid UTF-8." } };
  }
  try {
    return { value: JSON.parse(text), text };
  } catch (error) {
    return { complaint: { error: `The payload is no valid JSON${placeIn(error)}.` } };
  }
}

/**
 * The content of a lead is shown as it was written, numbers too: a double holds no 18 digits, no `1234567.10` and no
 * `1e400`. Everywhere else a number is a number.
 */
function withNumbersAsWritten({ value, text }: { readonly value: unknown; readonly text: string }): unknown {
  if (!hasContent(value)) return value;
  const shown: unknown = JSON.parse(
    text.replace(STRING_OR_NUMBER, (part) => (part.startsWith('"') ? part : `"${part}"`)),
  );
  return hasContent(shown) ? { ...value, lead: shown.lead } : value;
}

function hasContent(value: unknown): value is { readonly lead: object } {
  return typeof value === "object" && value !== null && "lead" in value && typeof value.lead === "object";
}

/** RFC 8259 6 and 7. A digit outside of a string can only be a number's. */
const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;

/** No more of the engine's message: it quotes the text, and what people wrote stands in no log. */
function placeIn(error: unknown): string {
  const [, position] = /at position (\d+)/.exec(error instanceof Error ? error.message : "") ?? [];
  return position === undefined ? "" : `: it goes wrong at character ${position}`;
}

/** What a schema yields, without the keys whose value is `undefined`. */
type Present<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

function check<T extends z.ZodObject>(schema: T, value: unknown): Read<Present<z.output<T>>> {
  const read = schema.safeParse(value, { error: inWords });
  if (read.success) {
    const present = Object.entries(read.data).filter(([, field]) => field !== undefined);
    return { value: Object.fromEntries(present) as Present<z.output<T>> };
  }
  const [issue] = read.error.issues;
  const path = issue?.path.join(".") ?? "";
  const message = issue?.message ?? "is not what was expected";
  return { complaint: path === "" ? { error: `The payload ${message}.` } : { error: `${path} ${message}.`, path } };
}

/** The complaints that the schemas leave to zod. */
function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === "invalid_value")
    return `must be one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
  if (issue.code !== "invalid_type") return undefined;
  if (issue.input === undefined) return "is missing";
  return `must be ${issue.expected === "string" ? "text" : "an object"}, not ${nounFor(issue.input)}`;
}

function nounFor(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  switch (typeof value) {
    case "string":
      return "text";
    case "object":
      return "an object";
    default:
      return `a ${typeof value}`;
  }
}

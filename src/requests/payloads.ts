import type * as z from "zod";
import type { EnrolRequest, LeadRequest, WithdrawRequest } from "../app/requests.ts";
import { given } from "../domain/given.ts";
import type { Country } from "../domain/number.ts";
import * as fields from "../domain/fields.ts";
import type { Complaint, Rejection } from "../domain/rejection.ts";
import { excerptOf } from "./excerpt.ts";
import { enrolPayload, isNotTextable, leadPayload, withdrawPayload } from "./payload-schemas.ts";
import type { RequestTopic } from "./request-topics.ts";
import { readSoundLead } from "./sound-lead.ts";

/** The longest payload that is read, octets. */
export const LONGEST_PAYLOAD = 64 * 1024;

export type ParsedRequest =
  | { readonly kind: "lead"; readonly request: LeadRequest }
  | { readonly kind: "enrol"; readonly request: EnrolRequest }
  | { readonly kind: "withdraw"; readonly request: WithdrawRequest }
  | { readonly kind: "rejected"; readonly rejection: Omit<Rejection, "topic"> };

type Fault = Pick<Complaint, "code" | "error" | "path">;
type Read<T> = { readonly value: T } | { readonly fault: Fault };
/** `text` is what was parsed. */
type ReadJson = { readonly value: unknown; readonly text: string } | { readonly fault: Fault };

/**
 * Reads the payload of a request topic. Total: whatever the octets are, it answers with a request or
 * with the reason why they are none, and never throws. Unknown keys are ignored. `home` is the gateway's country.
 */
export function parseRequest(topic: RequestTopic, payload: Uint8Array, home: Country | undefined): ParsedRequest {
  if (payload.length > LONGEST_PAYLOAD) return rejected(tooLong(payload), payload, idsInLong(topic, payload));
  const json = readJson(payload);
  if ("fault" in json) return rejected(json.fault, payload, {});
  const ids = (): Ids => idsIn(topic, json.value);
  switch (topic) {
    case "leads": {
      const written = withNumbersAsWritten(json);
      const sound = readSoundLead(written);
      if (sound !== undefined) return { kind: "lead", request: sound };
      const lead = check(leadPayload, written);
      return "value" in lead ? { kind: "lead", request: lead.value } : rejected(lead.fault, payload, ids());
    }
    case "agents/enroll": {
      const enrolment = check(enrolPayload(home), withRecordAsWritten(json));
      return "value" in enrolment
        ? { kind: "enrol", request: enrolment.value }
        : rejected(enrolment.fault, payload, ids());
    }
    case "agents/withdraw": {
      const withdrawal = check(withdrawPayload, json.value);
      return "value" in withdrawal
        ? { kind: "withdraw", request: withdrawal.value }
        : rejected(withdrawal.fault, payload, ids());
    }
  }
}

function tooLong({ length }: Uint8Array): Fault {
  return { code: "malformed", error: `The payload has ${length} octets; ${LONGEST_PAYLOAD} are the most.` };
}

/** Up to here it is cheap to look whose request a payload is that is too long. */
const LONGEST_LOOKED_AT = 1024 * 1024;

/** Whoever repeats a lead until it has an outcome would go on for ever. */
function idsInLong(topic: RequestTopic, payload: Uint8Array): Ids {
  if (payload.length > LONGEST_LOOKED_AT) return {};
  const json = readJson(payload);
  return "fault" in json ? {} : idsIn(topic, json.value);
}

type Ids = Pick<Complaint, "leadId" | "agentId">;

function rejected(fault: Fault, payload: Uint8Array, ids: Ids): ParsedRequest {
  return { kind: "rejected", rejection: { ...fault, ...ids, excerpt: excerptOf(payload) } };
}

/** Whose request it is, as far as that can be read. */
function idsIn(topic: RequestTopic, value: unknown): Ids {
  return given({
    leadId: topic === "leads" ? idIn(value, "id", fields.id) : undefined,
    agentId: idIn(value, "agentId", fields.agentId),
  });
}

function idIn(value: unknown, key: "id" | "agentId", rule: fields.FieldRule): string | undefined {
  const id: unknown = typeof value === "object" && value !== null && key in value ? Reflect.get(value, key) : undefined;
  const read = typeof id === "string" ? rule(id) : undefined;
  return read !== undefined && "value" in read ? read.value : undefined;
}

const STRICT_UTF_8 = new TextDecoder("utf-8", { fatal: true });

function readJson(payload: Uint8Array): ReadJson {
  if (payload.length === 0) return malformed("The payload is empty: write JSON.");
  let text: string;
  try {
    text = STRICT_UTF_8.decode(payload);
  } catch {
    // Encoding Standard 7.2: with `fatal`, the one thing it throws for.
    return malformed("The payload is no valid UTF-8: write JSON in UTF-8.");
  }
  try {
    return { value: JSON.parse(text), text };
  } catch (error) {
    return malformed(`The payload is no valid JSON: ${placeIn(text, error)}.`);
  }
}

function malformed(error: string): { readonly fault: Fault } {
  return { fault: { code: "malformed", error } };
}

/**
 * The content of a lead is shown as it was written, numbers too: a double holds no 18 digits, no `1234567.10` and no
 * `1e400`. Only a price that is a number gets separators between its digits, for people. Everywhere else a number is a
 * number.
 */
function withNumbersAsWritten({ value, text }: { readonly value: unknown; readonly text: string }): unknown {
  if (!hasContent(value) || !(holdsNumber(value.lead) || holdsNumber(value.lead["listing"]))) return value;
  const shown = withNumbersAsText(text);
  if (!hasContent(shown)) return value;
  const { listing } = value.lead;
  const { listing: shownListing } = shown.lead;
  if (!isSection(listing) || typeof listing["price"] !== "number" || !isSection(shownListing))
    return { ...value, lead: shown.lead };
  const price = String(shownListing["price"]).replace(PLAIN_AMOUNT, withSeparators);
  return { ...value, lead: { ...shown.lead, listing: { ...shownListing, price } } };
}

/** So is the record of a consent: its version, or whose it is, may be a number. */
function withRecordAsWritten({ value, text }: { readonly value: unknown; readonly text: string }): unknown {
  if (!isSection(value) || !isSection(value["consent"])) return value;
  if (!holdsNumber(value["consent"])) return value;
  const shown = withNumbersAsText(text);
  return isSection(shown) ? { ...value, consent: shown["consent"] } : value;
}

function withNumbersAsText(json: string): unknown {
  return JSON.parse(json.replace(STRING_OR_NUMBER, (part) => (part.startsWith('"') ? part : `"${part}"`)));
}

/** Of four to nine digits: more are no price, whatever they are. */
const PLAIN_AMOUNT = /^[1-9]\d{3,8}(?=$|\.)/;

function withSeparators(digits: string): string {
  return digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function holdsNumber(value: unknown): boolean {
  return isSection(value) && Object.values(value).some((member) => typeof member === "number");
}

function hasContent(value: unknown): value is { readonly lead: Readonly<Record<string, unknown>> } {
  return isSection(value) && isSection(value["lead"]);
}

/** RFC 8259 6 and 7. A digit outside of a string can only be a number's. */
const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;

/** No more of the engine's message: it quotes the text, and what people wrote stands in no log. */
function placeIn(text: string, error: unknown): string {
  const at = positionIn(error) ?? lengthOfSoundBeginning(text);
  return at < text.length ? `it goes wrong at character ${at}` : `it ends too early, at character ${at}`;
}

/** The engine does not give it of everything. */
function positionIn(error: unknown): number | undefined {
  const [, position] = /at position (\d+)/.exec(error instanceof Error ? error.message : "") ?? [];
  return position === undefined ? undefined : Number(position);
}

/** What goes on could make JSON of it up to there. Halved again and again: that reads no more than sixteen times. */
function lengthOfSoundBeginning(text: string): number {
  let sound = 0;
  let unsound = text.length + 1;
  while (unsound - sound > 1) {
    const middle = (sound + unsound) >>> 1;
    if (mayBeginJson(text.slice(0, middle))) sound = middle;
    else unsound = middle;
  }
  return sound;
}

function mayBeginJson(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const lacksItsEnd = error instanceof Error && error.message === "Unexpected end of JSON input";
    return lacksItsEnd || positionIn(error) === beginning.length;
  }
}

/** What a schema yields, without the keys whose value is `undefined`. */
type Present<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** With all that zod puts into its own copy: what it only replaces costs nothing (see `withMore`). */
const PARSING = { error: inWords, async: false };

function check<T extends z.ZodObject>(schema: T, value: unknown): Read<Present<z.output<T>>> {
  const read = schema.safeParse(value, PARSING);
  if (read.success) {
    const present = Object.entries(read.data).filter(([, field]) => field !== undefined);
    return { value: Object.fromEntries(present) as Present<z.output<T>> };
  }
  const [issue] = read.error.issues;
  const path = issue?.path.join(".") ?? "";
  const message = issue?.message ?? "is not what was expected";
  if (path === "") return malformed(`The payload ${message}.`);
  const code = isNotTextable(issue) ? "number-not-textable" : "malformed";
  return { fault: { code, error: `${path} ${message}.`, path } };
}

/** The complaints that the schemas leave to zod. */
function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === "invalid_value") {
    const expected = issue.values.map((value) => JSON.stringify(value)).join(" or ");
    if (issue.input === undefined) return `is missing: write ${expected}`;
    return `${typeof issue.input === "string" ? fields.quoted(issue.input) : nounFor(issue.input)} must be ${expected}`;
  }
  if (issue.code !== "invalid_type") return undefined;
  const expected = issue.expected === "string" ? "text" : "an object";
  if (issue.input === undefined) return `is missing: it must be ${expected}`;
  return `must be ${expected}, not ${nounFor(issue.input)}`;
}

/** What may be a buyer's words is not repeated. */
function nounFor(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
      return `the number ${value}`;
    case "object":
      return value === null ? "null" : "an object";
    default:
      return String(value);
  }
}

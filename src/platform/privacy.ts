import { given } from "../domain/given.ts";
import { masked } from "../domain/number.ts";

/** Fields whose values are, or hold, what people wrote. A PDU string holds text and number alike. */
const CONTENTS = new Set(["text", "texts", "wording", "subject", "body", "html", "pdu", "payload", "excerpt", "lead"]);

/** Fields that hold a telephone number, perhaps as the network writes it: without its +. */
const NUMBERS = new Set(["number", "from", "to", "recipient"]);

const E164 = /\+[1-9]\d{6,14}(?!\d)/g;
/** What most fields of a number hold: nothing but the whole of it. */
const ONE_E164 = /^\+[1-9]\d{6,14}$/;
const BARE_NUMBER = /(?<!\d)\d{7,15}(?!\d)/g;
/** A mail server repeats whom it does not know. */
const MAIL_ADDRESS = /(?<first>[\p{L}\p{N}_])[\p{L}\p{N}_.%+'-]*@(?=[\p{L}\p{N}])/gu;

/** What steers a terminal or turns the direction of writing. JSON escapes only the first of them (RFC 8259 7). */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\p{Cs}]/gu;

/** Printable, and without the first mark of a number or an address: what most fields hold. */
const PLAIN = /^[ -*,-?A-~]*$/;

/** Nested deeper than this, a field is no fact but somebody's object. */
const DEEPEST = 6;

/** What may stand in the log of a string. `isNumber`: it is all a telephone number. */
export type Redaction = (text: string, isNumber?: boolean) => string;

export const maskNumbers: Redaction = (text, isNumber = false) => {
  if (!isNumber && PLAIN.test(text)) return text;
  if (ONE_E164.test(text)) return masked(text);
  const shown = harmless(text).replaceAll(E164, masked).replaceAll(MAIL_ADDRESS, "$<first>•••@");
  return isNumber ? shown.replaceAll(BARE_NUMBER, masked) : shown;
};
export const plainNumbers: Redaction = (text) => harmless(text);

/** Nothing that came from outside steers the terminal of the one who reads, or makes a second line of its own. */
function harmless(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replaceAll(STEERING, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * The fields of a log line as they may be written: contents only by their size, strings redacted. `withStacks`: where in
 * the program an error was made is told too.
 */
export function redactFields(fields: object, redact: Redaction, withStacks = false): Record<string, unknown> {
  return redactEntries(fields, { redact, withStacks }, 1);
}

interface Manner {
  readonly redact: Redaction;
  readonly withStacks: boolean;
}

function redactEntries(fields: object, manner: Manner, depth: number): Record<string, unknown> {
  const redacted: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields))
    redacted[manner.redact(key)] = redactField(key, value, manner, depth);
  return redacted;
}

function redactField(key: string, value: unknown, manner: Manner, depth: number): unknown {
  if (CONTENTS.has(key)) return size(value);
  return typeof value === "string" ? manner.redact(value, NUMBERS.has(key)) : redactValue(value, manner, depth);
}

function redactValue(value: unknown, manner: Manner, depth: number): unknown {
  if (typeof value === "string") return manner.redact(value);
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth >= DEEPEST) return "…";
  if (value instanceof Error) return redactError(value, manner, depth);
  if (value instanceof Date) return value;
  // Whoever says how they are serialised, a secret among them, has their say.
  if (saysItself(value)) return redactValue(value.toJSON(), manner, depth + 1);
  if (Array.isArray(value)) return value.map((each) => redactValue(each, manner, depth + 1));
  if (ArrayBuffer.isView(value)) return size(value);
  return redactEntries(value, manner, depth + 1);
}

function saysItself(value: object): value is { toJSON(): unknown } {
  return "toJSON" in value && typeof value.toJSON === "function";
}

function redactError(error: Error, manner: Manner, depth: number): Record<string, unknown> {
  const message = manner.redact(error.message);
  const { stack } = manner.withStacks ? error : {};
  return {
    type: error.name,
    message,
    ...given({
      stack: stack === undefined ? undefined : [`${error.name}: ${message}`, ...framesOf(stack)].join("\n"),
      code: "code" in error ? error.code : undefined,
      cause: error.cause === undefined ? undefined : redactValue(error.cause, manner, depth + 1),
    }),
  };
}

/** Without the message in front of them: it may hold lines that look like any other. */
function framesOf(stack: string): readonly string[] {
  return stack.split("\n").filter((line) => line.startsWith("    at "));
}

function size(value: unknown): string {
  if (typeof value === "string") return `(${value.length} characters)`;
  if (ArrayBuffer.isView(value)) return `(${value.byteLength} octets)`;
  return value === undefined || value === null ? "(none)" : "(contents)";
}

import { masked } from "../domain/number.ts";

/** Fields whose values are, or hold, what people wrote. A PDU string holds text and number alike. */
const CONTENTS = new Set(["text", "texts", "wording", "subject", "body", "html", "pdu", "payload", "excerpt", "lead"]);

const E164 = /\+[1-9]\d{6,14}(?!\d)/g;

/** Nested deeper than this, a field is no fact but somebody's object. */
const DEEPEST = 6;

/** What may stand in the log of a string: telephone numbers are masked unless they are wanted plain. */
export type Redaction = (text: string) => string;

export const maskNumbers: Redaction = (text) => text.replaceAll(E164, masked);
export const plainNumbers: Redaction = (text) => text;

/** The fields of a log line as they may be written: contents only by their size, strings redacted. */
export function redactFields(fields: object, redact: Redaction): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      CONTENTS.has(key) ? size(value) : redactValue(value, redact, 1),
    ]),
  );
}

function redactValue(value: unknown, redact: Redaction, depth: number): unknown {
  if (typeof value === "string") return redact(value);
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth >= DEEPEST) return "…";
  if (value instanceof Error) return redactError(value, redact, depth);
  if (value instanceof Date) return value;
  // Whoever says how they are serialised, a secret among them, has their say.
  if (saysItself(value)) return redactValue(value.toJSON(), redact, depth + 1);
  if (Array.isArray(value)) return value.map((each) => redactValue(each, redact, depth + 1));
  if (ArrayBuffer.isView(value)) return size(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      CONTENTS.has(key) ? size(each) : redactValue(each, redact, depth + 1),
    ]),
  );
}

function saysItself(value: object): value is { toJSON(): unknown } {
  return "toJSON" in value && typeof value.toJSON === "function";
}

function redactError(error: Error, redact: Redaction, depth: number): Record<string, unknown> {
  return {
    type: error.name,
    message: redact(error.message),
    ...(error.stack === undefined ? {} : { stack: redact(error.stack) }),
    ...("code" in error ? { code: error.code } : {}),
    ...(error.cause === undefined ? {} : { cause: redactValue(error.cause, redact, depth + 1) }),
  };
}

function size(value: unknown): string {
  if (typeof value === "string") return `(${value.length} characters)`;
  if (ArrayBuffer.isView(value)) return `(${value.byteLength} octets)`;
  return value === undefined || value === null ? "(none)" : "(contents)";
}

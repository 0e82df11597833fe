import { expect } from "vitest";

/**
 * What steers a terminal or turns the direction of writing: ESC and the other controls, their 8-bit forms (ECMA-48
 * 5.3), bidirectional marks (UAX 9), the line ends of Unicode, halves of surrogate pairs.
 */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\p{Cs}]/u;

/** Asserts that a text holds nothing that steers but the line ends, where it may have some. */
export function expectClean(text: string, mayHold: "line ends" | "nothing" = "nothing"): void {
  const found = STEERING.exec(mayHold === "line ends" ? text.replaceAll("\n", "") : text);
  expect(found?.[0], `U+${found?.[0].charCodeAt(0).toString(16)} in ${JSON.stringify(text.slice(0, 200))}`).toBe(
    undefined,
  );
}

/** All that may be written to a modem, a write at a time: a command, ESC, or a PDU with its Ctrl-Z. */
const TO_MODEM = /^(?:AT[\x20-\x7e]*\r|\x1b|[0-9A-F]+\x1a)$/;

export function expectCleanForModem(written: readonly string[]): void {
  for (const each of written) expect(each).toMatch(TO_MODEM);
}

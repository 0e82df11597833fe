// What strangers wrote may steer a terminal: ESC, its 8-bit forms (ECMA-48 5.3: C1), marks that turn the
// direction of writing (UAX 9), the two line ends of Unicode, and halves of surrogate pairs.
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\p{Cs}]/gu;

/** A text that may be written to a terminal: line ends and tabs stay, everything else that steers is spelt out. */
export function printable(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll(STEERING, (mark) => (mark === "\n" || mark === "\t" ? mark : spelt(mark)));
}

/** The same on one line. */
export function oneLine(text: string): string {
  return printable(text).replaceAll("\n", " ⏎ ").replaceAll("\t", " ");
}

/** JSON that may be written to a terminal: what JSON leaves as it is but steers is escaped. */
export function printableJson(value: unknown, indent?: number): string {
  return (JSON.stringify(value, undefined, indent) ?? "null").replaceAll(STEERING, (mark) =>
    mark === "\n" ? mark : spelt(mark),
  );
}

function spelt(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

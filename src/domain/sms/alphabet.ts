/**
 * The GSM 7-bit default alphabet, by code (3GPP TS 23.038 6.2.1). Code 1B is the escape to the
 * extension table; it stands for no character.
 */
export const DEFAULT_ALPHABET =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ" +
  " !\"#¤%&'()*+,-./0123456789:;<=>?" +
  "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§" +
  "¿abcdefghijklmnopqrstuvwxyzäöñüà";

/** The character after an escape, by code (3GPP TS 23.038 6.2.1.1). 0A is the page break. */
export const DEFAULT_EXTENSION: ReadonlyMap<number, string> = new Map([
  [0x0a, "\f"],
  [0x14, "^"],
  [0x28, "{"],
  [0x29, "}"],
  [0x2f, "\\"],
  [0x3c, "["],
  [0x3d, "~"],
  [0x3e, "]"],
  [0x40, "|"],
  [0x65, "€"],
]);

export const ESCAPE = 0x1b;

const SEPTETS: ReadonlyMap<string, readonly number[]> = new Map([
  ...Array.from(DEFAULT_ALPHABET, (character, code): [string, number[]] => [character, [code]]),
  ...Array.from(DEFAULT_EXTENSION, ([code, character]): [string, number[]] => [character, [ESCAPE, code]]),
]);

/** The one or two septets of a character; `undefined` when the alphabet lacks it. */
export function septetsOf(character: string): readonly number[] | undefined {
  return character === DEFAULT_ALPHABET[ESCAPE] ? undefined : SEPTETS.get(character);
}

/** How many septets a UTF-16 code unit takes, by the unit; 0 and what lies beyond: the alphabet lacks it. */
const LENGTHS = Uint8Array.from({ length: "\u20ac".charCodeAt(0) + 1 }, (_, unit) => {
  return septetsOf(String.fromCharCode(unit))?.length ?? 0;
});

/** How many septets a text takes; `undefined` when it does not fit the alphabet. */
export function septetLength(text: string): number | undefined {
  let length = 0;
  // Unit by unit: nothing beyond the first plane is in the alphabet.
  for (let at = 0; at < text.length; at += 1) {
    const septets = LENGTHS[text.charCodeAt(at)] ?? 0;
    if (septets === 0) return undefined;
    length += septets;
  }
  return length;
}

/** Whether every character of the text is in the default alphabet or its extension table. */
export function fitsGsm7(text: string): boolean {
  return septetLength(text) !== undefined;
}

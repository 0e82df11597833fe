// GSM 7-bit default alphabet and its extension table: 3GPP TS 23.038 6.2.1 and 6.2.1.1.

const ESCAPE = 0x1b;

const BASIC = [
  "@£$¥èéùìòÇ\nØø\rÅå",
  "Δ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ",
  " !\"#¤%&'()*+,-./",
  "0123456789:;<=>?",
  "¡ABCDEFGHIJKLMNO",
  "PQRSTUVWXYZÄÖÑÜ§",
  "¿abcdefghijklmno",
  "pqrstuvwxyzäöñüà",
].join("");

const EXTENSION: ReadonlyMap<number, string> = new Map([
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

const SEPTETS: ReadonlyMap<string, readonly number[]> = new Map([
  ...[...BASIC]
    .map((character, code): [string, number[]] => [character, [code]])
    .filter(([, [code]]) => code !== ESCAPE),
  ...[...EXTENSION].map(([code, character]): [string, number[]] => [character, [ESCAPE, code]]),
]);

/** The septets of one character: one, or two with the escape; `undefined` outside the alphabet. */
export function septetsOf(character: string): readonly number[] | undefined {
  return SEPTETS.get(character);
}

/** Text as septets; `undefined` when a character lies outside the alphabet. */
export function toSeptets(text: string): number[] | undefined {
  const septets: number[] = [];
  for (const character of text) {
    const own = septetsOf(character);
    if (own === undefined) return undefined;
    septets.push(...own);
  }
  return septets;
}

/** Septets as text. An unassigned extension shows the character of the basic table (23.038 6.2.1.1). */
export function fromSeptets(septets: readonly number[]): string {
  let text = "";
  let escaped = false;
  for (const septet of septets) {
    if (escaped) {
      text += EXTENSION.get(septet) ?? BASIC.charAt(septet);
      escaped = false;
    } else if (septet === ESCAPE) {
      escaped = true;
    } else {
      text += BASIC.charAt(septet);
    }
  }
  // 23.038 6.2.1: a receiver that does not understand the escape shows a space.
  return escaped ? `${text} ` : text;
}

/** Packs septets into octets, least significant bits first, after `fillBits` zero bits (23.038 6.1.2.1). */
export function packSeptets(septets: readonly number[], fillBits = 0): Buffer {
  const octets = Buffer.alloc(Math.ceil((fillBits + septets.length * 7) / 8));
  septets.forEach((septet, index) => {
    const bit = fillBits + index * 7;
    const at = bit >> 3;
    const shifted = septet << (bit & 7);
    octets[at] = (octets[at] ?? 0) | (shifted & 0xff);
    if (shifted > 0xff) octets[at + 1] = shifted >> 8;
  });
  return octets;
}

/** Takes `count` septets out of octets, after `fillBits` bits. */
export function unpackSeptets(octets: Uint8Array, count: number, fillBits = 0): number[] {
  return Array.from({ length: count }, (_, index) => {
    const bit = fillBits + index * 7;
    const pair = (octets[bit >> 3] ?? 0) | ((octets[(bit >> 3) + 1] ?? 0) << 8);
    return (pair >> (bit & 7)) & 0x7f;
  });
}

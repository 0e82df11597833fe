import { createHmac } from "node:crypto";

/**
 * Puts others in the place of numbers and texts: of the same length and the same kinds of characters, the
 * same for the same within one trace, and nobody can go back without the key.
 */
export interface Disguise {
  /**
   * Digits of a telephone number, without `+`. The last ten are replaced, so that
   * national and international form agree.
   */
  number(digits: string): string;
  /** Digits that name a device or a card: IMEI, IMSI, ICCID. The first two stay. */
  identity(digits: string): string;
  /** Hexadecimal digits that nobody has to read. */
  hex(hex: string): string;
  octets(octets: Uint8Array): Uint8Array;
  text(text: string): string;
  /** Septets of the GSM 7-bit alphabet (3GPP TS 23.038 6.2.1), or of a national one. */
  septets(septets: readonly number[]): readonly number[];
  /** UTF-16 units; a half of a surrogate pair stays one, as segments cut them. */
  units(units: readonly number[]): readonly number[];
}

/** Each row: characters that stand for each other, as ranges. Spaces and punctuation stay. */
type Pools = readonly (readonly (readonly [first: number, last: number])[])[];

const DIGITS = [[0x30, 0x39]] as const;
const CAPITALS = [[0x41, 0x5a]] as const;
const SMALL_LETTERS = [[0x61, 0x7a]] as const;

const SEPTET_POOLS: Pools = [
  ...[DIGITS, CAPITALS, SMALL_LETTERS],
  // èéùìòÇ Øø Åå, Greek, ÆæßÉ, ÄÖÑÜ, äöñüà; the escape (1B) and line ends are none.
  [
    ...([
      [0x04, 0x09],
      [0x0b, 0x0c],
      [0x0e, 0x10],
      [0x12, 0x1a],
      [0x1c, 0x1f],
    ] as const),
    ...([
      [0x5b, 0x5e],
      [0x7b, 0x7f],
    ] as const),
  ],
];

const ESCAPE = 0x1b;
/** After the escape: a symbol, not somebody's letter. */
const EURO = 0x65;

const UNIT_POOLS: Pools = [
  ...[DIGITS, CAPITALS, SMALL_LETTERS],
  [[0x4e00, 0x9fff]],
  [[0xac00, 0xd7a3]],
  [[0xd800, 0xdbff]],
  [[0xdc00, 0xdfff]],
];

export function createDisguise(key: Uint8Array): Disguise {
  const others = new Map<string, string>();
  const given = new Set<string>();

  /** Numbers from 0 up to, not including, 2³², the same for the same content. */
  function* chance(kind: string, content: string): Generator<number, never> {
    for (let block = 0; ; block += 1) {
      const digest = createHmac("sha256", key).update(`${kind} ${block} ${content}`, "utf16le").digest();
      for (let at = 0; at < digest.length; at += 4) yield digest.readUInt32BE(at);
    }
  }

  /** Another one of the same length, and for another one again another one. */
  function other(kind: string, content: string, make: (dice: Generator<number, never>) => string): string {
    const known = others.get(`${kind} ${content}`);
    if (known !== undefined) return known;
    const dice = chance(kind, content);
    // A few digits have few others: then two may become one.
    let made = make(dice);
    for (let attempt = 0; attempt < 100 && (made === content || given.has(`${kind} ${made}`)); attempt += 1) {
      made = make(dice);
    }
    others.set(`${kind} ${content}`, made);
    given.add(`${kind} ${made}`);
    return made;
  }

  function digits(kind: string, content: string, lowest: (index: number) => number): string {
    return other(kind, content, (dice) =>
      [...content]
        .map((digit, index) => (/\d/.test(digit) ? String(between(lowest(index), 9, dice.next().value)) : digit))
        .join(""),
    );
  }

  function fromPools(
    kind: string,
    codes: readonly number[],
    isKept: (index: number) => boolean,
    pools: Pools,
  ): number[] {
    const dice = chance(kind, codes.join(" "));
    return codes.map((code, index) => (isKept(index) ? code : anotherOf(code, pools, dice.next().value)));
  }

  function units(all: readonly number[]): number[] {
    return fromPools("units", all, () => false, UNIT_POOLS);
  }

  return {
    number(all) {
      // North America: neither an area code nor an exchange begins with 0 or 1.
      return all.slice(0, -10) + digits("number", all.slice(-10), (index) => (index === 0 || index === 3 ? 2 : 0));
    },
    identity: (all) => all.slice(0, 2) + digits("identity", all.slice(2), () => 0),
    hex(hex) {
      const dice = chance("hex", hex);
      return [...hex].map(() => (dice.next().value % 16).toString(16).toUpperCase()).join("");
    },
    octets(octets) {
      const dice = chance("octets", octets.join(" "));
      return octets.map(() => dice.next().value % 256);
    },
    text(text) {
      return String.fromCharCode(...units(Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))));
    },
    septets(all) {
      const isSymbol = (index: number): boolean => all[index] === EURO && all[index - 1] === ESCAPE;
      return fromPools("septets", all, isSymbol, SEPTET_POOLS);
    },
    units,
  };
}

/** Another character of the same kind; one of no kind beyond ASCII becomes another one of its block of 256. */
function anotherOf(code: number, pools: Pools, chance: number): number {
  const pool = pools.find((ranges) => ranges.some(([first, last]) => code >= first && code <= last));
  const ranges = pool ?? (code < 0x80 ? [] : [[code & 0xff00 || 0xa1, code | 0xff] as const]);
  const members = ranges.map(([first, last]) => last - first + 1).reduce((sum, count) => sum + count, 0);
  if (members < 2) return code;
  const chosen = member(ranges, chance % members);
  return chosen === code ? member(ranges, (chance + 1) % members) : chosen;
}

function member(ranges: Pools[number], index: number): number {
  let left = index;
  for (const [first, last] of ranges) {
    if (left <= last - first) return first + left;
    left -= last - first + 1;
  }
  throw new RangeError(`no member ${index}`);
}

function between(lowest: number, highest: number, chance: number): number {
  return lowest + (chance % (highest - lowest + 1));
}

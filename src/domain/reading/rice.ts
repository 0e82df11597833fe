// Golomb-Rice codes (R. F. Rice, "Some Practical Universal Noiseless Coding Techniques", 1979): of a whole number from 0
// on the quotient by 2^k in ones, closed by a nought, then the remainder in k bits. Small numbers cost few bits.

/** So many bits can be seen at once, wherever in an octet they begin. */
const MOST_REMAINDER_BITS = 24;

/** Takes numbers, and gives what they came to: whole octets, filled up with noughts. */
export interface RiceWriter {
  put(value: number, k: number): void;
  octets(): Uint8Array;
}

export function createRiceWriter(): RiceWriter {
  const octets: number[] = [];
  let octet = 0;
  let filled = 0;
  const putBit = (bit: number): void => {
    octet = octet * 2 + bit;
    filled += 1;
    if (filled < 8) return;
    octets.push(octet);
    octet = 0;
    filled = 0;
  };
  return {
    put(value, k) {
      for (let ones = Math.floor(value / 2 ** k); ones > 0; ones -= 1) putBit(1);
      putBit(0);
      for (let bit = k - 1; bit >= 0; bit -= 1) putBit((value >>> bit) & 1);
    },
    octets: () => Uint8Array.from(filled === 0 ? octets : [...octets, octet << (8 - filled)]),
  };
}

/** Gives the numbers in their order; a `RangeError` behind the end. */
export function riceReader(octets: Uint8Array): (k: number) => number {
  // What is seen ahead reaches beyond the last octet.
  const bits = new DataView(new ArrayBuffer(octets.length + 4));
  new Uint8Array(bits.buffer).set(octets);
  let at = 0;
  /** The next bits from the highest on, of which at least 25 are right. */
  const ahead = (): number => bits.getUint32(at >>> 3) << (at & 7);
  return (k) => {
    let quotient = 0;
    let ones: number;
    do {
      ones = Math.min(Math.clz32(~ahead()), MOST_REMAINDER_BITS);
      quotient += ones;
      at += ones;
    } while (ones === MOST_REMAINDER_BITS);
    at += 1;
    const remainder = k === 0 ? 0 : ahead() >>> (32 - k);
    at += k;
    return quotient * 2 ** k + remainder;
  };
}

/** The `k` in which numbers take the fewest bits. */
export function bestRice(values: Iterable<number>): number {
  const bits = new Array<number>(MOST_REMAINDER_BITS + 1).fill(0);
  for (const value of values)
    for (const k of bits.keys()) bits[k] = (bits[k] ?? 0) + Math.floor(value / 2 ** k) + 1 + k;
  return bits.indexOf(Math.min(...bits));
}

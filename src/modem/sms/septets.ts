/**
 * Septets lie in octets without gaps, the lowest bit first (3GPP TS 23.038 6.1.2.1.1). After a user
 * data header up to six fill bits bring the first one to a septet boundary (3GPP TS 23.040 9.2.3.24).
 */
export function packSeptets(septets: readonly number[], fillBits = 0): Uint8Array {
  const octets = new Uint8Array(Math.ceil((fillBits + 7 * septets.length) / 8));
  let bit = fillBits;
  for (const septet of septets) {
    const place = bit >> 3;
    const spread = septet << (bit & 7);
    octets[place] = (octets[place] ?? 0) | (spread & 0xff);
    if (spread > 0xff) octets[place + 1] = spread >> 8;
    bit += 7;
  }
  return octets;
}

/** The first `count` septets after the fill bits. Bits beyond the octets read as 0. */
export function unpackSeptets(octets: Uint8Array, count: number, fillBits = 0): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    const bit = fillBits + 7 * index;
    const place = bit >> 3;
    return (((octets[place] ?? 0) | ((octets[place + 1] ?? 0) << 8)) >> (bit & 7)) & 0x7f;
  });
}

/** The fill bits after a user data header of so many octets, its length octet included. */
export function fillBitsAfter(headerOctets: number): number {
  return (7 - ((8 * headerOctets) % 7)) % 7;
}

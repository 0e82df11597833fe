/** What a semi-octet of an address stands for (3GPP TS 23.040 9.1.2.3); F fills up the last octet. */
const DIGITS = "0123456789*#abcF";
const FILL = 0xf;

/** The digits of an address, the low half of each octet first (3GPP TS 23.040 9.1.2.3); fill reads as `F`. */
export function digitsOf(octets: Iterable<number>): string {
  let digits = "";
  for (const octet of octets) digits += DIGITS.charAt(octet & 0x0f) + DIGITS.charAt(octet >> 4);
  return digits;
}

/** Packs the digits of an address, two an octet, with fill after an odd number. */
export function packDigits(digits: string): readonly number[] {
  const halves = [...digits].map((digit) => DIGITS.indexOf(digit));
  return Array.from({ length: Math.ceil(halves.length / 2) }, (_, index) => {
    const low = halves[2 * index] ?? FILL;
    const high = halves[2 * index + 1] ?? FILL;
    return (high << 4) | low;
  });
}

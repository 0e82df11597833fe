/** What the user data of a TPDU are written in. */
export type Coding = "gsm7" | "data" | "ucs2";

/** The coding that a TP-DCS announces; `undefined` for compressed text (3GPP TS 23.038 4). */
export function codingOf(dcs: number): Coding | undefined {
  const group = dcs >> 4;
  if (group <= 0x7) return dcs & 0x20 ? undefined : byBits(dcs >> 2);
  if (group === 0xe) return "ucs2";
  if (group === 0xf) return dcs & 0x04 ? "data" : "gsm7";
  return "gsm7";
}

/** The message class of a TP-DCS, 0 to 3; `undefined` when it has none. */
export function classOf(dcs: number): number | undefined {
  const group = dcs >> 4;
  const classed = group === 0xf || (group <= 0x7 && (dcs & 0x10) !== 0);
  return classed ? dcs & 0x03 : undefined;
}

function byBits(bits: number): Coding {
  if ((bits & 0x03) === 1) return "data";
  return (bits & 0x03) === 2 ? "ucs2" : "gsm7";
}

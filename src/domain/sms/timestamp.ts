import { type Instant, MINUTE } from "../time.ts";

/** TP-SCTS or TP-DT: when, and by which clock of the service centre it was read. */
export interface Timestamp {
  readonly instant: Instant;
  /** East of Greenwich. */
  readonly zoneMinutes: number;
}

export const TIMESTAMP_OCTETS = 7;

/** The top bit of the zone, once its semi-octets are swapped. */
const WEST_OF_GREENWICH = 0x80;
/** No place on Earth is further from UTC; a zone beyond that would put the instant hours off. */
const WIDEST_ZONE_QUARTERS = 14 * 4;

/**
 * Reads year, month, day, hour, minute, second and zone (quarters of an hour), each as two swapped
 * semi-octets (3GPP TS 23.040 9.2.3.11). `undefined` where they make no date: the text of such a
 * message is sound all the same.
 */
export function readTimestamp(octets: Uint8Array): Timestamp | undefined {
  const zone = swapped(octets[6] ?? 0);
  const quarters = ((zone & ~WEST_OF_GREENWICH) >> 4) * 10 + (zone & 0x0f);
  if (quarters > WIDEST_ZONE_QUARTERS) return undefined;

  const at = (index: number): number => twoDigits(octets[index] ?? NO_DIGITS);
  const year = at(0);
  const month = at(1);
  const day = at(2);
  const hour = at(3);
  const minute = at(4);
  const second = at(5);
  if (!isWithin(year, 0, 99) || !isWithin(month, 1, 12) || !isWithin(day, 1, 31)) return undefined;
  if (!isWithin(hour, 0, 23) || !isWithin(minute, 0, 59) || !isWithin(second, 0, 59)) return undefined;
  const asUtc = Date.UTC(year + (year > 70 ? 1900 : 2000), month - 1, day, hour, minute, second);
  // Date.UTC takes 30 February for 1 March: that is no such day.
  if (new Date(asUtc).getUTCDate() !== day) return undefined;

  const zoneMinutes = quarters * ((zone & WEST_OF_GREENWICH) === 0 ? 15 : -15);
  return { instant: asUtc - zoneMinutes * MINUTE, zoneMinutes };
}

function swapped(octet: number): number {
  return ((octet & 0x0f) << 4) | (octet >> 4);
}

/** What no two digits say. */
const NO_DIGITS = 0xff;

/** The number that two swapped digits say; `NaN` where they are none. */
function twoDigits(octet: number): number {
  const tens = octet & 0x0f;
  const ones = octet >> 4;
  return tens > 9 || ones > 9 ? Number.NaN : 10 * tens + ones;
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

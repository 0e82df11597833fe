import { type Instant, MINUTE } from "../time.ts";
import { digitsOf } from "./semi-octets.ts";

/** TP-SCTS or TP-DT: when, and the service centre's own reading of it, `2015-01-09T17:38:30+05:30`. */
export interface Timestamp {
  readonly instant: Instant;
  readonly local: string;
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
  const digits = digitsOf(octets.subarray(0, 6));
  if (!/^\d{12}$/.test(digits) || quarters > WIDEST_ZONE_QUARTERS) return undefined;

  const two = (at: number): string => digits.slice(2 * at, 2 * at + 2);
  const date = `${Number(two(0)) > 70 ? 19 : 20}${two(0)}-${two(1)}-${two(2)}`;
  const local = `${date}T${two(3)}:${two(4)}:${two(5)}`;
  const asUtc = Date.parse(`${local}Z`);
  // Date.parse takes 30 February for 1 March, and 24:00:00 for midnight: that is no such day or hour.
  const read = new Date(asUtc);
  if (read.getUTCDate() !== Number(two(2)) || read.getUTCHours() !== Number(two(3))) return undefined;

  const offsetMinutes = quarters * 15;
  const west = (zone & WEST_OF_GREENWICH) !== 0;
  return {
    instant: asUtc + (west ? offsetMinutes : -offsetMinutes) * MINUTE,
    local: `${local}${west ? "-" : "+"}${twoDigits(Math.floor(offsetMinutes / 60))}:${twoDigits(offsetMinutes % 60)}`,
  };
}

function swapped(octet: number): number {
  return ((octet & 0x0f) << 4) | (octet >> 4);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

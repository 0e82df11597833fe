import { DAY, HOUR, MINUTE } from "../../domain/time.ts";

/** The steps of TP-VP in its relative format (3GPP TS 23.040 9.2.3.12.1), from the longest. */
const SCALE = [
  { from: 197, step: 7 * DAY, offset: 192 },
  { from: 168, step: DAY, offset: 166 },
  { from: 144, step: 30 * MINUTE, offset: 143, base: 12 * HOUR },
  { from: 0, step: 5 * MINUTE, offset: -1 },
] as const;

const LONGEST = 255;

/**
 * TP-VP for a period in milliseconds: the longest that is not longer than asked. Less than five
 * minutes cannot be said and becomes five, more than 63 weeks becomes 63 weeks.
 */
export function writeValidity(periodMs: number): number {
  for (const { from, step, offset, ...rest } of SCALE) {
    const base = "base" in rest ? rest.base : 0;
    const value = Math.floor((periodMs - base) / step) + offset;
    if (value >= from) return Math.min(value, LONGEST);
  }
  return 0;
}

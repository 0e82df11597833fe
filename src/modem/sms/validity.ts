import { DAY, HOUR, MINUTE } from "../../domain/time.ts";

/** TP-VP in its relative format: from `first` on a value is `value - offset` steps (3GPP TS 23.040 9.2.3.12.1). */
const SCALE = [
  { first: 197, last: 255, step: 7 * DAY, offset: 192 },
  { first: 168, last: 196, step: DAY, offset: 166 },
  { first: 144, last: 167, step: HOUR / 2, offset: 119 },
  { first: 0, last: 143, step: 5 * MINUTE, offset: -1 },
] as const;

/**
 * TP-VP for a period in milliseconds: the longest that is not longer than asked. Less than five
 * minutes cannot be said and becomes five, more than 63 weeks becomes 63 weeks.
 */
export function writeValidity(periodMs: number): number {
  for (const { first, last, step, offset } of SCALE) {
    const value = Math.floor(periodMs / step) + offset;
    if (value >= first) return Math.min(value, last);
  }
  return 0;
}

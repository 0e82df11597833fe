import { DAY, HOUR, MINUTE, type Period, SECOND } from "../domain/time.ts";

const WRITTEN = /^(\d{1,9})(ms|s|m|h|d|mo|y)$/;
const MONTHS_A_YEAR = 12;

/** From the longest down, as a duration is written with the longest unit that divides it. */
const UNITS_MS: readonly (readonly [unit: string, ms: number])[] = [
  ["d", DAY],
  ["h", HOUR],
  ["m", MINUTE],
  ["s", SECOND],
  ["ms", 1],
];

/** Reads `500ms`, `2s`, `10m`, `6h`, `30d`, `18mo`, `5y`. `undefined` for anything else. */
export function parsePeriod(text: string): Period | undefined {
  const [, digits, unit] = WRITTEN.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const count = Number(digits);
  if (unit === "y") return { months: count * MONTHS_A_YEAR };
  if (unit === "mo") return { months: count };
  const ms = UNITS_MS.find(([name]) => name === unit)?.[1];
  return ms === undefined ? undefined : { ms: count * ms };
}

/** Writes a period as `parsePeriod` reads it, in the longest unit that divides it: `1d` for 24 h. */
export function formatPeriod(period: Period): string {
  if ("months" in period) {
    return period.months > 0 && period.months % MONTHS_A_YEAR === 0
      ? `${period.months / MONTHS_A_YEAR}y`
      : `${period.months}mo`;
  }
  const [unit, ms] = UNITS_MS.find(([, size]) => period.ms >= size && period.ms % size === 0) ?? ["ms", 1];
  return `${period.ms / ms}${unit}`;
}

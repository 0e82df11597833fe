import { DAY, HOUR, MINUTE, type Period, SECOND } from "./time.ts";

/** From the longest down; two days are told as hours, as the texts and the law do. */
const UNITS: readonly (readonly [ms: number, one: string, least: number])[] = [
  [DAY, "day", 3],
  [HOUR, "hour", 1],
  [MINUTE, "minute", 1],
  [SECOND, "second", 1],
];

/** A period as people say it: `36 hours`, `18 months`, `30 days`, `1 hour`. */
export function periodInWords(period: Period): string {
  if ("months" in period) {
    const years = period.months / 12;
    return Number.isInteger(years) && years > 1 ? counted(years, "year") : counted(period.months, "month");
  }
  const { ms } = period;
  const unit = UNITS.find(([size, , least]) => ms % size === 0 && ms >= size * least);
  return unit === undefined ? counted(ms, "millisecond") : counted(ms / unit[0], unit[1]);
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

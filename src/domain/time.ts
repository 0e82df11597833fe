/** Milliseconds since 1970-01-01T00:00Z. The core is handed instants, it never asks for one. */
export type Instant = number;

/** A length of time: a number of milliseconds, or of calendar months (a month has no fixed length). */
export type Period = { readonly ms: number } | { readonly months: number };

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * The instant one period after another. Months are calendar months in UTC; a day that the target
 * month lacks becomes its last one (31 August 2024 + 18 months is 28 February 2026).
 */
export function after(start: Instant, period: Period): Instant {
  if ("ms" in period) return start + period.ms;
  const from = new Date(start);
  const month = from.getUTCMonth() + period.months;
  const lastDay = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return Date.UTC(
    from.getUTCFullYear(),
    month,
    Math.min(from.getUTCDate(), lastDay),
    from.getUTCHours(),
    from.getUTCMinutes(),
    from.getUTCSeconds(),
    from.getUTCMilliseconds(),
  );
}

/** The instant that was written last, and how: what follows of one decision bears the same. */
let latest = { instant: 0, text: new Date(0).toISOString() };

/** ISO 8601 in UTC with milliseconds. */
export function iso(instant: Instant): string {
  if (instant !== latest.instant) latest = { instant, text: new Date(instant).toISOString() };
  return latest.text;
}

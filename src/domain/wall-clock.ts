import { type Instant, MINUTE } from "./time.ts";

const formats = new Map<string, Intl.DateTimeFormat>();
/** The tz database has fewer names; an older state may hold other spellings. */
const MOST_FORMATS = 600;

/** What a wall clock shows at an instant, as if the clock were UTC's: milliseconds. */
export function wallClock(at: Instant, timeZone: string): number {
  const parts = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute) + (at % MINUTE);
}

/** The same as ISO 8601, with how far the clock is from UTC: `2026-02-10T07:00:00-05:00`. */
export function wallTime(at: Instant, timeZone: string): string {
  const shown = wallClock(at, timeZone);
  const offset = Math.round((shown - at) / MINUTE);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const sign = offset < 0 ? "-" : "+";
  return `${new Date(shown).toISOString().slice(0, 19)}${sign}${twoDigits(hours)}:${twoDigits(minutes)}`;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      hourCycle: "h23",
    });
    if (formats.size >= MOST_FORMATS) formats.clear();
    formats.set(timeZone, format);
  }
  return format;
}

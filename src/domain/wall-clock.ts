import { DAY, type Instant, MINUTE } from "./time.ts";

/** How far the wall clocks of a zone are ahead of UTC at an instant: milliseconds. */
export type ZoneOffset = (at: Instant) => number;

/** Tells the offsets of a zone by its name in the tz database; `undefined`: it does not know them. */
export type ZoneSource = (timeZone: string) => ZoneOffset | undefined;

let source: ZoneSource = () => undefined;
const known = new Map<string, ZoneOffset>();
/** The tz database has fewer names; an older state may hold other spellings. */
const MOST_KNOWN = 600;

/**
 * Has zones told by `from`, and by the runtime only those that it does not know. The first zone that the runtime is asked
 * for costs a process 8 MB, for what it reads of all languages with it.
 */
export function tellZonesBy(from: ZoneSource): void {
  source = from;
  known.clear();
}

/** Whether the wall clock of a zone is known here. */
export function isZone(timeZone: string): boolean {
  try {
    offsetOf(timeZone);
    return true;
  } catch (error) {
    // ECMA-402 11.1.1: a RangeError says that there is no such zone.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What a wall clock shows at an instant, as if the clock were UTC's: milliseconds. */
export function wallClock(at: Instant, timeZone: string): number {
  return at + offsetOf(timeZone)(at);
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

function offsetOf(timeZone: string): ZoneOffset {
  let offset = known.get(timeZone);
  if (offset === undefined) {
    offset = source(timeZone) ?? offsetOfRuntime(timeZone);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(timeZone, offset);
  }
  return offset;
}

function offsetOfRuntime(timeZone: string): ZoneOffset {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    hourCycle: "h23",
  });
  const shownAt = (at: Instant): number => {
    // `2/10/2026, 07:00`
    const [month = 1, day = 1, year = 0, hour = 0, minute = 0] = format.format(at).split(/\D+/).map(Number);
    return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at / MINUTE) * MINUTE;
  };
  // Looked up once for a day in which it does not change.
  let day = Number.NaN;
  let allDay: number | undefined;
  return (at) => {
    const midnight = Math.floor(at / DAY) * DAY;
    if (midnight !== day) {
      const begins = shownAt(midnight);
      [day, allDay] = [midnight, begins === shownAt(midnight + DAY) ? begins : undefined];
    }
    return allDay ?? shownAt(at);
  };
}

import type { Country } from "./number.ts";
import type { HoursOfDay } from "./policy.ts";
import { DAY, type Instant, MINUTE } from "./time.ts";
import { wallClock } from "./wall-clock.ts";

/** One zone for each wall clock that the country keeps, far ends included. Of others the runtime tells every zone. */
const ZONES: Partial<Record<Country, readonly string[]>> = {
  US: [
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Phoenix",
    "America/Los_Angeles",
    "America/Anchorage",
    "Pacific/Honolulu",
  ],
  CA: [
    "America/St_Johns",
    "America/Halifax",
    "America/Toronto",
    "America/Winnipeg",
    "America/Regina",
    "America/Edmonton",
    "America/Vancouver",
  ],
};

/**
 * Whether a text that the person did not just ask for may go now: between the given hours on the
 * person's wall clock or, where their zone is not known, on every wall clock of the country at once.
 */
export function mayAskNow(now: Instant, hours: HoursOfDay | null, country: Country, timeZone?: string): boolean {
  if (hours === null) return true;
  return zonesOf(country, timeZone).every((zone) => isWithin(hours, minuteOfDay(now, zone)));
}

/**
 * Whether one may ask, for each step of the day that begins now. Wall clocks are taken to run on evenly, so that each
 * zone is looked up but once.
 */
export function askingSteps(
  now: Instant,
  hours: HoursOfDay | null,
  country: Country,
  timeZone: string | undefined,
  stepMinutes: number,
): readonly boolean[] {
  const minutes = hours === null ? [] : zonesOf(country, timeZone).map((zone) => minuteOfDay(now, zone));
  return Array.from({ length: DAY_MINUTES / stepMinutes }, (_, step) =>
    minutes.every((minute) => hours === null || isWithin(hours, (minute + step * stepMinutes) % DAY_MINUTES)),
  );
}

const DAY_MINUTES = DAY / MINUTE;

function isWithin({ from, to }: HoursOfDay, minute: number): boolean {
  return from <= minute && minute < to;
}

const STEP = 15 * MINUTE;

/** The next instant, to the minute, at which `mayAskNow` holds; within two days, or `undefined`. */
export function nextAskingTime(
  now: Instant,
  hours: HoursOfDay | null,
  country: Country,
  timeZone?: string,
): Instant | undefined {
  if (mayAskNow(now, hours, country, timeZone)) return now;
  for (let at = Math.floor(now / STEP) * STEP + STEP; at < now + 2 * DAY; at += STEP) {
    if (mayAskNow(at, hours, country, timeZone)) return at;
  }
  return undefined;
}

/** Until when nobody there may be asked; looked up once for a closed time, as it is asked for at every step. */
export function closedUntil(
  now: Instant,
  hours: HoursOfDay | null,
  country: Country,
  timeZone?: string,
): Instant | undefined {
  if (hours === null) return undefined;
  const known = closedOf(hours);
  const place = timeZone ?? country;
  const closed = known.get(place);
  // Hours may begin between two steps of the look ahead: the last one is looked at again.
  if (closed !== undefined && closed.since <= now && now < closed.until - STEP) return closed.until;
  const next = nextAskingTime(now, hours, country, timeZone) ?? now + DAY;
  if (next === now) return undefined;
  if (known.size >= MOST_PLACES) known.clear();
  known.set(place, { since: now, until: next });
  return next;
}

/** A time in which nobody may be asked. It was closed all the while: the next instant is the first that is not. */
interface Closed {
  readonly since: Instant;
  readonly until: Instant;
}

/** There are fewer time zones; an older state may hold other spellings. */
const MOST_PLACES = 600;

const closedTimes = new WeakMap<HoursOfDay, Map<string, Closed>>();

function closedOf(hours: HoursOfDay): Map<string, Closed> {
  const known = closedTimes.get(hours) ?? new Map<string, Closed>();
  closedTimes.set(hours, known);
  return known;
}

/** The zone that is known, else every one that the country keeps. */
export function zonesOf(country: Country, timeZone?: string): readonly string[] {
  if (timeZone !== undefined) return [timeZone];
  return ZONES[country] ?? zonesTold(country) ?? [];
}

/** The zones of a country as ECMA-402 has them: `timeZones` in older runtimes, `getTimeZones()` in newer ones. */
interface LocaleWithZones extends Intl.Locale {
  readonly timeZones?: readonly string[];
  getTimeZones?(): readonly string[] | undefined;
}

function zonesTold(country: Country): readonly string[] | undefined {
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.() ?? locale.timeZones;
}

function minuteOfDay(at: Instant, timeZone: string): number {
  return Math.floor((wallClock(at, timeZone) % DAY) / MINUTE);
}

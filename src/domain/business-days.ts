import type { BrandCountry } from "./content.ts";
import { HOUR, type Instant } from "./time.ts";
import { wallClock } from "./wall-clock.ts";

/** A day of the calendar, without a clock: milliseconds of its midnight, as if all the world kept UTC. */
type Day = number;

const DAY_MS = 24 * HOUR;
const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;

/**
 * When the tenth business day after a receipt ends: until then a NO has to be heeded (47 CFR 64.1200(a)(10), CASL
 * 11(3)). The day of the receipt is not counted, nor are weekends and the country's federal holidays as they are
 * observed. Where the zone of whoever received it is not known, the earliest end of several zones counts.
 */
export function tenBusinessDaysAfter(received: Instant, country: BrandCountry, zones: readonly string[]): Instant {
  return Math.min(...zones.map((zone) => endIn(zone, tenthDayAfter(dayOf(received, zone), country))));
}

const BUSINESS_DAYS = 10;

function tenthDayAfter(received: Day, country: BrandCountry): Day {
  let day = received;
  for (let left = BUSINESS_DAYS; left > 0; ) {
    day += DAY_MS;
    if (isBusinessDay(day, country)) left -= 1;
  }
  return day;
}

function isBusinessDay(day: Day, country: BrandCountry): boolean {
  return !isWeekend(day) && !holidaysNear(day, country).includes(day);
}

/** As they are observed: one of the next year may fall on this year's last day. */
function holidaysNear(day: Day, country: BrandCountry): readonly Day[] {
  const year = new Date(day).getUTCFullYear();
  return country === "US" ? [...holidaysOfUs(year), ...holidaysOfUs(year + 1)] : holidaysOfCanada(year);
}

/** 5 U.S.C. 6103(a); Juneteenth since Public Law 117-17 of 17 June 2021. */
function holidaysOfUs(year: number): readonly Day[] {
  const fixed = [on(year, 1, 1), on(year, 7, 4), on(year, 11, 11), on(year, 12, 25)];
  if (year >= 2021) fixed.push(on(year, 6, 19));
  return [
    ...fixed.map(observedInUs),
    nth(3, MONDAY, year, 1),
    nth(3, MONDAY, year, 2),
    lastBefore(MONDAY, on(year, 6, 1)),
    nth(1, MONDAY, year, 9),
    nth(2, MONDAY, year, 10),
    nth(4, THURSDAY, year, 11),
  ];
}

/** 5 U.S.C. 6103(b), and Executive Order 11582: Saturday's on the Friday before, Sunday's on the Monday after. */
function observedInUs(day: Day): Day {
  if (weekday(day) === SATURDAY) return day - DAY_MS;
  return weekday(day) === SUNDAY ? day + DAY_MS : day;
}

/**
 * Canada Labour Code (R.S.C. 1985, c. L-2) 166: the general holidays of whatever is under federal law; the National Day
 * for Truth and Reconciliation since 2021.
 */
function holidaysOfCanada(year: number): readonly Day[] {
  const fixed = [on(year, 1, 1), on(year, 7, 1), on(year, 11, 11), on(year, 12, 25), on(year, 12, 26)];
  if (year >= 2021) fixed.push(on(year, 9, 30));
  const moving = [
    easter(year) - 2 * DAY_MS,
    lastBefore(MONDAY, on(year, 5, 25)),
    nth(1, MONDAY, year, 9),
    nth(2, MONDAY, year, 10),
  ];
  const observed = [...moving];
  for (const day of fixed.toSorted((a, b) => a - b)) observed.push(observedInCanada(day, observed));
  return observed;
}

/** One on a weekend is kept on the next working day that is no holiday itself: Boxing Day gives way to Christmas. */
function observedInCanada(day: Day, taken: readonly Day[]): Day {
  let observed = day;
  while (isWeekend(observed) || taken.includes(observed)) observed += DAY_MS;
  return observed;
}

function isWeekend(day: Day): boolean {
  return weekday(day) === SATURDAY || weekday(day) === SUNDAY;
}

function weekday(day: Day): number {
  return new Date(day).getUTCDay();
}

function on(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day);
}

function nth(count: number, wanted: number, year: number, month: number): Day {
  const first = on(year, month, 1);
  return first + (((wanted - weekday(first) + 7) % 7) + (count - 1) * 7) * DAY_MS;
}

function lastBefore(wanted: number, day: Day): Day {
  let found = day - DAY_MS;
  while (weekday(found) !== wanted) found -= DAY_MS;
  return found;
}

/** Easter Sunday in the Gregorian calendar: the rule of Nature, 20 April 1876 (Meeus, Astronomical Algorithms, 8). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return on(year, Math.floor(n / 31), (n % 31) + 1);
}

// ── Wall clocks ──────────────────────────────────────────────────────────────────────────────────

/** The day that a wall clock shows. */
function dayOf(at: Instant, timeZone: string): Day {
  return Math.floor(wallClock(at, timeZone) / DAY_MS) * DAY_MS;
}

/** When a day is over on a wall clock. */
function endIn(timeZone: string, day: Day): Instant {
  const midnight = day + DAY_MS;
  const offset = (at: Instant): number => wallClock(at, timeZone) - at;
  const guess = midnight - offset(midnight);
  return midnight - offset(guess);
}

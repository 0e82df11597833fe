import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DAY, HOUR, type Instant, MINUTE, SECOND } from "../domain/time.ts";
import type { ZoneOffset, ZoneSource } from "../domain/wall-clock.ts";

/** Where a Linux system keeps the tz database, compiled. */
const FOLDER = "/usr/share/zoneinfo";
/** As the tz database builds names. */
const NAME = /^[A-Za-z][\w+-]*(?:\/[A-Za-z][\w+-]*)*$/;

/** Zones by the files of the system (RFC 9636): what it knows of them is kept up to date with it. */
export function zonesOfSystem(folder = FOLDER): ZoneSource {
  return (timeZone) => {
    if (!NAME.test(timeZone)) return undefined;
    try {
      return offsetIn(readFileSync(join(folder, timeZone)));
    } catch {
      return undefined; // no such file, or one that is not whole: the runtime knows the zone, too
    }
  };
}

const MAGIC = "TZif";
const HEADER_OCTETS = 44;

/** What a file says; `undefined`: it is none, or one of the first version, which ends in 2038. */
function offsetIn(file: Buffer): ZoneOffset | undefined {
  if (file.toString("latin1", 0, 4) !== MAGIC || file[4] === 0) return undefined;
  const first = countsAt(file, 0);
  const from = HEADER_OCTETS + dataOctets(first, 4);
  const { times, types, chars, leaps, standards, universals } = countsAt(file, from);
  const timesAt = from + HEADER_OCTETS;
  const indexesAt = timesAt + 8 * times;
  const typesAt = indexesAt + times;
  const footerAt = typesAt + 6 * types + chars + 12 * leaps + standards + universals;
  const footer = file.toString("latin1", footerAt + 1, file.indexOf("\n", footerAt + 1));

  const offsetOfType = (index: number): number => file.readInt32BE(typesAt + 6 * index) * SECOND;
  const changes = Float64Array.from(
    { length: times },
    (_, index) => Number(file.readBigInt64BE(timesAt + 8 * index)) * SECOND,
  );
  const offsets = Int32Array.from({ length: times }, (_, index) => offsetOfType(file.readUInt8(indexesAt + index)));
  const before = offsetOfType(0);
  const later = offsetByRule(footer);
  if (later === undefined) return undefined;
  const last = changes.at(-1) ?? Number.NEGATIVE_INFINITY;
  return (at) => (at >= last ? later(at) : (offsets[lastUpTo(changes, at)] ?? before));
}

interface Counts {
  readonly universals: number;
  readonly standards: number;
  readonly leaps: number;
  readonly times: number;
  readonly types: number;
  readonly chars: number;
}

/** RFC 9636 3.1. */
function countsAt(file: Buffer, header: number): Counts {
  const count = (index: number): number => file.readUInt32BE(header + 20 + 4 * index);
  return {
    universals: count(0),
    standards: count(1),
    leaps: count(2),
    times: count(3),
    types: count(4),
    chars: count(5),
  };
}

/** RFC 9636 3.2, with times of so many octets. */
function dataOctets({ universals, standards, leaps, times, types, chars }: Counts, octets: number): number {
  return times * (octets + 1) + types * 6 + chars + leaps * (octets + 4) + standards + universals;
}

/** The place of the last that is not later; -1: all are. */
function lastUpTo(changes: Float64Array, at: Instant): number {
  let [low, high] = [-1, changes.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((changes[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

// ── The rule for all times behind the last change (RFC 9636 3.3.1, POSIX.1-2024 8.3) ─────────────

const ABBREVIATION = "(?:<[^>]+>|[A-Za-z]{3,})";
const TIME = String.raw`[+-]?\d{1,3}(?::\d\d(?::\d\d)?)?`;
const CHANGE = String.raw`(M\d+\.\d\.\d|J?\d+)(?:/(${TIME}))?`;
const RULE = new RegExp(`^${ABBREVIATION}(${TIME})(?:${ABBREVIATION}(${TIME})?,${CHANGE},${CHANGE})?$`);

/** `CST6CDT,M3.2.0,M11.1.0`; `undefined`: it is no rule. */
function offsetByRule(rule: string): ZoneOffset | undefined {
  const [, written, summerWritten, from, fromTime, to, toTime] = RULE.exec(rule) ?? [];
  if (written === undefined) return undefined;
  // West of Greenwich counts as positive there.
  const standard = -timeIn(written);
  if (from === undefined || to === undefined) return () => standard;
  const summer = summerWritten === undefined ? standard + HOUR : -timeIn(summerWritten);
  return (at) => {
    const year = new Date(at + standard).getUTCFullYear();
    const begins = dayOf(from, year) + timeIn(fromTime) - standard;
    const ends = dayOf(to, year) + timeIn(toTime) - summer;
    const isSummer = begins < ends ? begins <= at && at < ends : at < ends || begins <= at;
    return isSummer ? summer : standard;
  };
}

function timeIn(written = "2"): number {
  const [hours = 0, minutes = 0, seconds = 0] = written.replace(/^[+-]/, "").split(":").map(Number);
  return (written.startsWith("-") ? -1 : 1) * (hours * HOUR + minutes * MINUTE + seconds * SECOND);
}

/** Midnight of the day of a change, as if the clock were UTC's. */
function dayOf(change: string, year: number): Instant {
  const [month = 1, week = 1, weekday = 0] = change.slice(1).split(".").map(Number);
  switch (change.charAt(0)) {
    case "M": {
      const first = Date.UTC(year, month - 1, 1);
      const days = (weekday - new Date(first).getUTCDay() + 7) % 7;
      const day = first + (days + 7 * (week - 1)) * DAY;
      // The fifth is the last one.
      return day < Date.UTC(year, month, 1) ? day : day - 7 * DAY;
    }
    case "J": {
      // 29 February is not counted.
      const isLater = Number(change.slice(1)) >= 60 && new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
      return Date.UTC(year, 0, Number(change.slice(1)) + (isLater ? 1 : 0));
    }
    default:
      return Date.UTC(year, 0, 1 + Number(change));
  }
}

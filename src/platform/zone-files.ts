import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DAY, HOUR, type Instant, MINUTE, SECOND } from "../domain/time.ts";
import type { ZoneOffset, ZoneSource } from "../domain/wall-clock.ts";

/** Where a Linux system keeps the tz database, compiled. */
const FOLDER = "/usr/share/zoneinfo";
/** As the tz database builds names. */
const NAME = /^[A-Za-z][\w+-]*(?:\/[A-Za-z][\w+-]*)*$/;

/** Zones by the files of the system (RFC 9636), as they are when a zone is first asked for. */
export function zonesOfSystem(folder = FOLDER): ZoneSource {
  return (timeZone) => {
    if (!NAME.test(timeZone)) return undefined;
    let file: Buffer;
    try {
      file = readFileSync(join(folder, timeZone));
    } catch {
      return undefined; // no such file: the runtime knows the zone, too
    }
    return offsetIn(file);
  };
}

const MAGIC = "TZif";
const HEADER_OCTETS = 44;
const LINE_END = 0x0a;

/**
 * What a file says of its zone; `undefined` where it is not whole, or does not say all that is asked for here: one of the
 * first version ends in 2038, one without a rule with its last change, and one with leap seconds counts other seconds.
 */
function offsetIn(file: Buffer): ZoneOffset | undefined {
  const first = headerAt(file, 0);
  if (first === undefined || first.version === 0) return undefined;
  const from = HEADER_OCTETS + dataOctets(first, 4);
  const second = headerAt(file, from);
  if (second === undefined || second.leaps > 0) return undefined;
  const timesAt = from + HEADER_OCTETS;
  const indexesAt = timesAt + 8 * second.times;
  const typesAt = indexesAt + second.times;
  const footerAt = timesAt + dataOctets(second, 8);
  const footerEnd = file.indexOf(LINE_END, footerAt + 1);
  if (file[footerAt] !== LINE_END || footerEnd === -1) return undefined;
  const later = offsetByRule(file.toString("latin1", footerAt + 1, footerEnd));
  if (later === undefined) return undefined;

  const changes = Float64Array.from(
    { length: second.times },
    (_, index) => Number(file.readBigInt64BE(timesAt + 8 * index)) * SECOND,
  );
  const types = file.subarray(indexesAt, typesAt);
  if (changes.some((at, index) => index > 0 && at <= (changes[index - 1] as number))) return undefined;
  if (second.types === 0 || types.some((type) => type >= second.types)) return undefined;
  const offsetOf = (type: number): number => file.readInt32BE(typesAt + 6 * type) * SECOND;
  const offsets = Int32Array.from(types, offsetOf);
  // RFC 9636 3.2: the first type holds before the first change, the rule from the last one on.
  const before = offsetOf(0);
  const last = changes.at(-1) ?? Number.NEGATIVE_INFINITY;
  return (at) => (at >= last ? later(at) : (offsets[lastUpTo(changes, at)] ?? before));
}

interface Header {
  readonly version: number;
  readonly universals: number;
  readonly standards: number;
  readonly leaps: number;
  readonly times: number;
  readonly types: number;
  readonly chars: number;
}

/** RFC 9636 3.1. */
function headerAt(file: Buffer, at: number): Header | undefined {
  if (file.length < at + HEADER_OCTETS || file.toString("latin1", at, at + 4) !== MAGIC) return undefined;
  const count = (index: number): number => file.readUInt32BE(at + 20 + 4 * index);
  return {
    version: file.readUInt8(at + 4),
    universals: count(0),
    standards: count(1),
    leaps: count(2),
    times: count(3),
    types: count(4),
    chars: count(5),
  };
}

/** RFC 9636 3.2, with times of so many octets. */
function dataOctets({ universals, standards, leaps, times, types, chars }: Header, octets: number): number {
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

const ABBREVIATION = "(?:<[A-Za-z0-9+-]{3,}>|[A-Za-z]{3,})";
const TIME = String.raw`[+-]?\d{1,3}(?::\d\d(?::\d\d)?)?`;
const CHANGE = String.raw`(M(?:1[0-2]|[1-9])\.[1-5]\.[0-6]|J?\d{1,3})(?:/(${TIME}))?`;
const RULE = new RegExp(`^${ABBREVIATION}(${TIME})(?:${ABBREVIATION}(${TIME})?,${CHANGE},${CHANGE})?$`);

interface Change {
  readonly at: Instant;
  readonly offset: number;
}

/** `CST6CDT,M3.2.0,M11.1.0`; `undefined`: it is no rule. */
function offsetByRule(rule: string): ZoneOffset | undefined {
  const [, written, summerWritten, from, fromTime, to, toTime] = RULE.exec(rule) ?? [];
  if (written === undefined) return undefined;
  // West of Greenwich counts as positive there. No offset is -0.
  const standard = 0 - timeIn(written);
  if (from === undefined || to === undefined) return () => standard;
  const summer = summerWritten === undefined ? standard + HOUR : 0 - timeIn(summerWritten);
  const changesOf = (year: number): readonly Change[] => [
    { at: dayOf(to, year) + timeIn(toTime) - summer, offset: standard },
    { at: dayOf(from, year) + timeIn(fromTime) - standard, offset: summer },
  ];
  let known = Number.NaN;
  let changes: readonly Change[] = [];
  return (at) => {
    const year = new Date(at + standard).getUTCFullYear();
    if (year !== known) {
      // A time of many hours puts a change into the year beside. Where one summer ends as the next begins, there is no
      // other time (RFC 9636 3.3.1): the order stays.
      changes = [year - 1, year, year + 1].flatMap(changesOf).sort((one, other) => one.at - other.at);
      known = year;
    }
    return changes.findLast((change) => change.at <= at)?.offset ?? standard;
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

import { readlinkSync } from "node:fs";
import { useContext } from "hono/jsx";
import { MINUTE, HOUR, DAY, type Instant } from "../domain/time.ts";
import { isZone } from "../domain/wall-clock.ts";
import { INSTANT, lengthOfTime, localTime, twoDigits } from "../app/wording.ts";
import { VisitingContext } from "./visiting.ts";

let zone: string | undefined;

/**
 * The zone that times are shown in: that of this machine, by its name. The runtime is asked for it where the system does
 * not tell: its first formatter of any kind takes 8 MB, for what it reads of all languages with it.
 */
export function zoneName(): string {
  zone ??= zoneOfSystem() ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone;
}

const LOCAL_TIME = "/etc/localtime";

/** As the runtime finds it: `TZ` in the environment, else the file that the system's local time is a link to. */
function zoneOfSystem(): string | undefined {
  const name = process.env["TZ"] ?? linkedZone();
  return name !== undefined && isZone(name) ? name : undefined;
}

function linkedZone(): string | undefined {
  try {
    return /\/zoneinfo\/(?:posix\/|right\/)?(.+)$/.exec(readlinkSync(LOCAL_TIME))?.[1];
  } catch {
    return undefined; // it is a copy of that file
  }
}

interface TimeProps {
  /** An instant, or one in ISO 8601. */
  readonly at: Instant | string;
  /** To the second, with the date: for proofs and stories. */
  readonly exact?: boolean;
  /** Another way of showing it. */
  readonly show?: (at: Instant) => string;
}

/** A time where this machine is: `14:03` of today, else `28 Nov 14:03`; with all of it on hover. */
export function Time({ at, exact = false, show }: TimeProps) {
  const { now, zone } = useContext(VisitingContext);
  const iso = typeof at === "string" ? at : new Date(at).toISOString();
  const whole = localTime(iso);
  return (
    <time datetime={iso} title={`${whole} ${zone}`}>
      {show?.(Date.parse(iso)) ?? (exact ? whole : shortTime(Date.parse(iso), now))}
    </time>
  );
}

/** Words with their instants as all times of the pages are: where this machine is, with all of it on hover. */
export function WithTimes({ words }: { readonly words: string }) {
  const between = words.split(INSTANT);
  const instants = words.match(INSTANT) ?? [];
  return (
    <>
      {between.map((part, index) => (
        <>
          {part}
          {index < instants.length ? <Time at={instants[index] as string} /> : null}
        </>
      ))}
    </>
  );
}

const LONG_MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July", "August"],
  ...["September", "October", "November", "December"],
];
const MONTHS = LONG_MONTHS.map((month) => month.slice(0, 3));

function shortTime(at: Instant, now: Instant): string {
  const then = new Date(at);
  const today = new Date(now);
  const time = `${twoDigits(then.getHours())}:${twoDigits(then.getMinutes())}`;
  if (then.toDateString() === today.toDateString()) return time;
  const isThisYear = then.getFullYear() === today.getFullYear();
  const date = `${then.getDate()} ${MONTHS[then.getMonth()]}`;
  return isThisYear ? `${date} ${time}` : `${date} ${then.getFullYear()}`;
}

/** `14:03:07` where this machine is. */
export function clockTime(at: Instant): string {
  const then = new Date(at);
  return [then.getHours(), then.getMinutes(), then.getSeconds()].map(twoDigits).join(":");
}

/** `Saturday, 28 November 2026` where this machine is. */
export function dayInWords(at: Instant): string {
  const then = new Date(at);
  return `${WEEKDAYS[then.getDay()]}, ${then.getDate()} ${LONG_MONTHS[then.getMonth()]} ${then.getFullYear()}`;
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** How long until something is due: `in 3 h 10 min`, `overdue by 4 h` where something keeps it from happening. */
export function Due({ at }: { readonly at: Instant }) {
  const { now } = useContext(VisitingContext);
  const late = now - at;
  return <span class="away">{late < MINUTE ? awayInWords(at - now) : `overdue by ${inWords(late)}`}</span>;
}

/** How long until then, or since: `in 3 h 10 min`, `12 min ago`. */
export function Away({ at }: { readonly at: Instant | string }) {
  const { now } = useContext(VisitingContext);
  const instant = typeof at === "string" ? Date.parse(at) : at;
  return <span class="away">{awayInWords(instant - now)}</span>;
}

function awayInWords(ms: number): string {
  const length = Math.abs(ms);
  if (length < MINUTE) return ms < 0 ? "just now" : "within a minute";
  return ms < 0 ? `${inWords(length)} ago` : `in ${inWords(length)}`;
}

function inWords(ms: number): string {
  return ms > 2 * DAY ? `${Math.round(ms / DAY)} d` : lengthOfTime(ms - (ms > HOUR ? ms % MINUTE : 0));
}

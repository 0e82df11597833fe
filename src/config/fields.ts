import * as z from "zod";
import { type Country, hasNumberingPlan, type Msisdn, parseNumber } from "../domain/number.ts";
import type { HoursOfDay } from "../domain/policy.ts";
import { after, type Period } from "../domain/time.ts";
import type { ListenAddress } from "./config.ts";
import { parsePeriod } from "./durations.ts";
import { nearest } from "./nearest.ts";

// The kinds of value that a key may hold. Every complaint reads on from the key: what was found, what it
// is not, what to write.

/**
 * A key that holds what `read` makes sense of. The complaint starts after the value: `is no duration; …`.
 * `shown: false` keeps the value out of the complaint, for keys into which a secret may have slipped.
 */
export function field<T>(complaint: string, read: (found: unknown) => T | undefined, shown = true): z.ZodType<T> {
  return z.unknown().transform((found, context) => {
    const value = read(found);
    if (value === undefined) {
      context.addIssue({ code: "custom", message: shown ? `${show(found)} ${complaint}` : complaint });
      // Left out rather than z.NEVER, so that rules about several keys can pass it over.
      return undefined as T;
    }
    return value;
  });
}

/** A map with these keys and no others; nothing at all stands for an empty one. */
export function section<S extends z.ZodRawShape>(shape: S) {
  const known = Object.keys(shape);
  return z.preprocess(
    (found) => found ?? {},
    z.strictObject(shape, {
      error: (issue) =>
        issue.code === "unrecognized_keys"
          ? issue.keys.map((key) => unknownKey(key, known)).join("\n")
          : `${show(issue.input)} is no section; write its keys below it, indented`,
    }),
  );
}

function unknownKey(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  return meant === undefined ? `unknown key; known here: ${known.join(", ")}` : `unknown key; did you mean ${meant}?`;
}

/** What was found, short enough for one line, without the password of an address. */
export function show(found: unknown): string {
  if (found === undefined) return "nothing";
  if (typeof found === "object" && found !== null && !Array.isArray(found)) return "a section";
  const tame = JSON.stringify(found).replace(/\/\/[^/@]*@/, "//•••@");
  return tame.length > 60 ? `${tame.slice(0, 57)}...` : tame;
}

export const flag = field("is neither true nor false", (found) => (typeof found === "boolean" ? found : undefined));

export const text = (what: string) =>
  field(what, (found) => (typeof found === "string" && found.trim() !== "" ? found : undefined));

export const matching = (pattern: RegExp, complaint: string) =>
  field(complaint, (found) => (typeof found === "string" && pattern.test(found) ? found : undefined));

export const oneOf = <T extends string>(...choices: readonly T[]) =>
  field(`is none of ${choices.join(", ")}`, (found) => choices.find((choice) => choice === found));

export const wholeNumber = (least: number) =>
  field(`is no whole number from ${least} up`, (found) =>
    typeof found === "number" && Number.isSafeInteger(found) && found >= least ? found : undefined,
  );

/** So many a minute; fractions are allowed. */
export const pace = (least: "zero" | "aboveZero") =>
  field(
    least === "zero" ? "is no pace; write messages a minute, 0 for no limit" : "is no pace; write texts a minute",
    (found) =>
      typeof found === "number" && Number.isFinite(found) && (found > 0 || (found === 0 && least === "zero"))
        ? found
        : undefined,
  );

const readPeriod = (found: unknown): Period | undefined => {
  const period = typeof found === "string" ? parsePeriod(found) : undefined;
  return period !== undefined && after(0, period) > 0 ? period : undefined;
};

/** A length of time above zero. */
export const period = (example: string) => field(`is no duration; write for instance ${example}`, readPeriod);

/** A length of time in milliseconds, without months, for waits inside the process. */
export const milliseconds = (example: string) =>
  field(`is no duration of fixed length; write for instance ${example}`, (found) => {
    const read = readPeriod(found);
    return read !== undefined && "ms" in read ? read.ms : undefined;
  });

export const periods = (example: string): z.ZodType<readonly Period[]> =>
  z.array(period("6h"), {
    error: (issue) => `${show(issue.input)} is no list of durations; write for instance ${example}`,
  });

// As src/mail/plain.ts takes them: one plain address, and nothing that a header would read as a second one.
const MAILBOX = /^[^\s\p{Cc}@<>()[\],;:"\\]+@[^\s\p{Cc}@<>()[\],;:"\\]+$/u;

export const mailboxes: z.ZodType<readonly string[]> = z
  .array(
    field("is no e-mail address; write for instance technician@example.com", (found) =>
      typeof found === "string" && MAILBOX.test(found) ? found : undefined,
    ),
    {
      error: (issue) =>
        `${show(issue.input)} is no list of e-mail addresses; write for instance [technician@example.com]`,
    },
  )
  .max(20, { error: "more than twenty addresses: write one of a group" });

/** A path. Secrets belong into files: a value that is no path is not repeated, it may be the secret. */
export const path = field(
  "is no path of a file; the secret itself never stands here",
  (found) => (typeof found === "string" && found.trim() !== "" ? found : undefined),
  false,
);

export const telephoneNumber: z.ZodType<Msisdn> = field(
  'is no telephone number; write it with + and in quotes, for instance "+18502200227"',
  (found) => (typeof found === "string" && found.startsWith("+") ? parseNumber(found) : undefined),
);

const CLOCK_TIME = /^([01]?\d|2[0-3]):([0-5]\d)$|^(24):(00)$/;

function minutesOfDay(found: unknown): number | undefined {
  const [, hour, minute, end] = typeof found === "string" ? (CLOCK_TIME.exec(found) ?? []) : [];
  if (end !== undefined) return 24 * 60;
  return hour === undefined || minute === undefined ? undefined : Number(hour) * 60 + Number(minute);
}

export const hours: z.ZodType<HoursOfDay> = field(
  'is no span of the day; write for instance ["09:00", "20:00"], the earlier first, or null for any time',
  (found) => {
    if (!Array.isArray(found) || found.length !== 2) return undefined;
    const [from, to] = found.map(minutesOfDay);
    return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
  },
);

export const timeOfDay = field('is no time of day; write for instance "08:30", or null for never', (found) => {
  const minutes = minutesOfDay(found);
  return minutes === undefined || minutes === 24 * 60 ? undefined : minutes;
});

/** Only the code itself: `UK`, which many systems take for `GB`, is in no numbering plan. */
function isCountry(code: unknown): code is Country {
  if (typeof code !== "string" || !/^[A-Z]{2}$/.test(code)) return false;
  // Asked for the others alone, as it reads the names of all regions first.
  return hasNumberingPlan(code) || isRegion(code);
}

function isRegion(code: string): boolean {
  const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  return regions.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code;
}

export const countries: z.ZodType<readonly Country[]> = z
  .array(
    field("is no country code of ISO 3166; write for instance US", (code) => (isCountry(code) ? code : undefined)),
    {
      error: (issue) => `${show(issue.input)} is no list of countries; write for instance [US, CA]`,
    },
  )
  .min(1, { error: "an empty list lets nobody be enrolled; write for instance [US, CA]" });

const LISTEN = /^(\[[0-9a-fA-F:]+\]|[^\s:[\]]+):(\d{1,5})$/;

export const listenAddress: z.ZodType<ListenAddress> = field(
  "is no address to listen on; write for instance 127.0.0.1:8850, or null for none",
  (found) => {
    const [, host, port] = typeof found === "string" ? (LISTEN.exec(found) ?? []) : [];
    if (host === undefined || port === undefined || Number(port) > 65_535) return undefined;
    return { host: host.replace(/^\[|\]$/g, ""), port: Number(port) };
  },
);

/** An address with one of these schemes and without a password, which belongs into a file. */
export const url = (schemes: readonly string[], example: string, passwordKey: string, words: readonly string[] = []) =>
  field(
    `is no address; write for instance ${example}, and a password into the file that ${passwordKey} names`,
    (found) => {
      if (typeof found !== "string") return undefined;
      if (words.includes(found)) return found;
      if (!URL.canParse(found)) return undefined;
      const { protocol, hostname, password } = new URL(found);
      return schemes.includes(protocol) && hostname !== "" && password === "" ? found : undefined;
    },
  );

/** A list of such addresses. */
export const addresses = (schemes: readonly string[], example: string, passwordKey: string) =>
  z
    .array(url(schemes, example, passwordKey), {
      error: (issue) => `${show(issue.input)} is no list of addresses; write for instance [${example}]`,
    })
    .min(1, { error: `an empty list reaches nothing; write for instance [${example}]` })
    .max(20, { error: "more than twenty addresses" });

/** Names by which the web service is reached, without a port. */
export const hostNames: z.ZodType<readonly string[]> = z
  .array(
    matching(
      /^(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?([.][A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$/,
      "is no host name; write it without https:// and without a port, for instance alerts.example.com",
    ),
    { error: (issue) => `${show(issue.input)} is no list of host names; write for instance [alerts.example.com]` },
  )
  .max(20, { error: "more than twenty host names" });

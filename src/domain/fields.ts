import { CONSENT_TEXTS, type ConsentRecord, type ConsentText } from "./consent/record.ts";
import { NO_CHANNELS, type NoChannel } from "./consent/own-no.ts";
import { type Country, type Msisdn, parseNumber, textableNumber } from "./number.ts";
import type { Instant } from "./time.ts";
import { timeZoneNamed } from "./time-zones.ts";

/** What a field holds, or why it is none: the complaint goes on from the field's name. */
type FieldReading<T> =
  | { readonly value: T }
  | {
      readonly complaint: string;
      /** It is what it should be, and no text can be sent to it. */
      readonly isNotTextable?: true;
    };

/** Reads a field of a request, whichever way the request comes. White space round it is no part of it. */
export type FieldRule<T = string> = (text: string) => FieldReading<T>;

/** White space, and what nobody sees: zero-width characters, marks that turn the direction of writing. */
const PADDING = /[\s\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]/;

/** Without the padding that forms, spreadsheets and whoever copies from a page leave round a value. */
export function trimmed(text: string): string {
  let from = 0;
  let end = text.length;
  while (from < end && PADDING.test(text.charAt(from))) from += 1;
  while (end > from && PADDING.test(text.charAt(end - 1))) end -= 1;
  return text.slice(from, end);
}

const LONGEST_QUOTED = 80;

/** A value as complaints show it: what cannot be printed as spaces, and cut where it is long (UTF-16 units). */
export function quoted(text: string): string {
  const shown = text.slice(0, LONGEST_QUOTED).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, " ");
  return JSON.stringify(text.length > LONGEST_QUOTED ? `${shown}…` : shown);
}

const matching =
  (pattern: RegExp, complaint: string): FieldRule =>
  (text) => {
    const value = trimmed(text);
    return pattern.test(value) ? { value } : { complaint };
  };

const idCharacters = matching(
  /^[A-Za-z0-9._~:@-]{1,64}$/,
  "is no id: write 1 to 64 of the characters A-Z a-z 0-9 . _ ~ : @ -",
);

/**
 * Agents, leads, brands and gateways are named alike. A path of dots alone leads elsewhere (RFC 3986 5.2.4): whoever
 * asks for it over HTTP never gets there.
 */
export const id: FieldRule = (text) => {
  const read = idCharacters(text);
  const isDots = "value" in read && (read.value === "." || read.value === "..");
  return isDots ? { complaint: "is no id: dots alone name nothing" } : read;
};

/** Topics beside those of the agents. */
const NO_AGENTS: readonly string[] = ["enroll", "withdraw"];

export const agentId: FieldRule = (text) => {
  const read = id(text);
  const isWord = "value" in read && NO_AGENTS.includes(read.value);
  return isWord ? { complaint: "is a word of the protocol, not an agent's id" } : read;
};

/** A person's; nobody's is longer, and what is kept of one is bounded. */
export const personName = matching(/^.{0,200}$/su, "is longer than 200 characters: write the name alone");

/**
 * No comma, semicolon or bracket: a mail header would read them as a second address. At
 * most as RFC 5321 4.5.3.1.3 has it.
 */
export const emailAddress = matching(
  /^(?=.{1,254}$)[^\s\p{Cc}@<>()[\],;:"\\]+@[^\s\p{Cc}@<>()[\],;:"\\]+$/u,
  "is no e-mail address",
);

/** Gives the one spelling of the tz database, so that no zone goes by two. */
export const timeZone: FieldRule = (text) => {
  const value = timeZoneNamed(trimmed(text));
  if (value !== undefined) return { value };
  return { complaint: "is no IANA time zone: write a name of the tz database, for instance America/Chicago" };
};

/**
 * A telephone that can be texted. `home` is the gateway's country: its plan is known best. `national`: a number without
 * a country is one of it.
 */
export const phone =
  (home: Country | undefined, national: "national" | "international"): FieldRule<Msisdn> =>
  (text) => {
    const read = textableNumber(text, home, national === "national" ? home : undefined);
    if ("number" in read) return { value: read.number };
    const complaint = PHONE_COMPLAINTS[read.fault];
    return read.fault === "no-number" ? { complaint } : { complaint, isNotTextable: true };
  };

/** A telephone number of any kind: in national form it is one of the gateway's country. */
export const anyNumber =
  (home: Country | undefined): FieldRule<Msisdn> =>
  (text) => {
    const value = parseNumber(trimmed(text), home);
    return value === undefined ? { complaint: PHONE_COMPLAINTS["no-number"] } : { value };
  };

const PHONE_COMPLAINTS = {
  "no-number": "is no telephone number: write it with + and the country code, for instance +18505550100",
  extension: "has an extension, which no text reaches: write the number of a mobile alone",
  "no-texts": "is of a kind that takes no texts (toll-free, premium and the like): write that of a mobile",
} as const;

/** ISO 8601; many write the offset in basic format (`+0000`) behind a time in extended format. */
export const instant: FieldRule<Instant> = (text) => {
  const [, date = "", rest = "", offset = ""] = TIME.exec(trimmed(text)) ?? [];
  const at = Date.parse(
    `${date}T${rest}${offset.replace(/^([+-]\d\d):?(\d\d)?$/, (_, hours: string, minutes = "00") => `${hours}:${minutes}`)}`.toUpperCase(),
  );
  // A day that its month lacks would be read as one of the next month.
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const isDay = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(date);
  return Number.isNaN(at) || !isDay ? { complaint: NO_TIME } : { value: at };
};

const TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d(?::?\d\d)?)$/i;
const NO_TIME = "is no time: write ISO 8601 with a zone, for instance 2025-03-01T14:30:00.000Z";

export const noChannel: FieldRule<NoChannel> = (text) => {
  const value = NO_CHANNELS.find((channel) => channel === trimmed(text).toLowerCase());
  return value === undefined
    ? { complaint: `is no way that a NO comes: write one of ${NO_CHANNELS.join(", ")}` }
    : { value };
};

/** Characters. Nobody's NO is refused for its length: what is beyond is cut. */
const MOST_OF_A_NO = 2_000;

/** What a person said or wrote, as it is kept. */
export const ownWords: FieldRule = (text) => ({ value: cut(text.trim(), MOST_OF_A_NO) });

/**
 * What steers whatever shows it, and no person types: controls but TAB and line ends (ECMA-48: C0, C1), marks that turn
 * the direction of writing (UAX 9), halves of surrogate pairs.
 */
const STEERS = /(?![\t\n\r])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** A text that a person sends by hand, as it is to be sent. */
export const writtenText: FieldRule = (text) => {
  const [found] = STEERS.exec(text) ?? [];
  if (found === undefined) return { value: text };
  const place = [...text.slice(0, text.search(STEERS))].length + 1;
  const name = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  return { complaint: `has the control character ${name} in place ${place}, which nobody sees: take it out` };
};

/** Who enters something. */
export const enteredBy: FieldRule = (text) => ({ value: cut(text.trim(), 200) });

/** Never in the middle of a character. */
function cut(text: string, most: number): string {
  const characters = [...text.slice(0, 2 * (most + 1))];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}

/** A consent's record, or what is wrong with which of its members. */
export type ConsentReading =
  | { readonly value: ConsentRecord | undefined }
  | { readonly member: string; readonly complaint: string };

/**
 * Reads the record of a consent, whichever way it comes: what is beyond the length that is kept is cut, numbers are
 * taken for text, what is empty is as if it were missing. Unknown members are ignored.
 */
export function consentRecord(members: Readonly<Record<string, unknown>>): ConsentReading {
  const read: Partial<Record<ConsentText, string>> & { at?: Instant } = {};
  const { at } = members;
  if (!isMissing(at)) {
    const time = typeof at === "string" ? instant(at) : { complaint: NO_TIME };
    if ("complaint" in time) return { member: "at", complaint: time.complaint };
    read.at = time.value;
  }
  for (const [member, most] of Object.entries(CONSENT_TEXTS) as [ConsentText, number][]) {
    const value = members[member];
    if (isMissing(value)) continue;
    if (typeof value !== "string" && typeof value !== "number") return { member, complaint: "is no text" };
    read[member] = cut(String(value).trim(), most);
  }
  return { value: Object.keys(read).length === 0 ? undefined : read };
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

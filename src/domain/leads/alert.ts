import type { Brand, Texts } from "../content.ts";
import { segmentCount } from "../sms/segmentation.ts";
import { toGsm7 } from "../sms/transliteration.ts";
import { fill, wordingFor } from "../texts.ts";
import type { LeadContent, Listing } from "./content.ts";

const MOST_SEGMENTS = 3;
const ELLIPSIS = "...";
/** More than three segments can show: what lies behind has no part in the text, and may be 64 KiB. */
const LONGEST_VALUE = 1_000;

/**
 * The text of an alert: brand, lead name, phone, e-mail, listing and message, one to a line, what is
 * missing left out; with `notice` the 30-day line at the end. At most three segments: the message is
 * shortened first, then left out, then listing details from the least telling. Links, names and
 * numbers are never cut: what does not fit goes as a whole.
 */
export function alertText(lead: LeadContent, brand: Brand, texts: Texts, notice: boolean): string {
  const wording = wordingFor(texts, brand.id);
  const labels = wording.alert;
  const line = (label: string, value: string | undefined): string[] => {
    const text = oneLine(value ?? "");
    return text === "" ? [] : [`${label}${text}`];
  };
  const compose = (message: string | undefined, details: readonly ListingKey[], people: readonly PersonKey[]): string =>
    toGsm7(
      [
        fill(labels.heading, { brand: brand.name }),
        ...people.flatMap((key) => line(labels[key], lead[key])),
        ...line(labels.listing, listingLine(lead.listing, details)),
        ...line(labels.message, message),
        ...(notice ? [wording.optOutLine] : []),
      ].join("\n"),
    );

  const fits = (text: string): boolean => segmentCount(text) <= MOST_SEGMENTS;
  const message = oneLine(lead.message ?? "");
  const whole = compose(message, LISTING_KEYS, PERSON_KEYS);
  if (fits(whole)) return whole;

  const shortened = longestFitting(message, (part) => fits(compose(part, LISTING_KEYS, PERSON_KEYS)));
  if (shortened !== undefined) return compose(shortened, LISTING_KEYS, PERSON_KEYS);
  for (let kept = LISTING_KEYS.length; kept >= 0; kept -= 1) {
    const text = compose(undefined, LISTING_KEYS.slice(0, kept), PERSON_KEYS);
    if (fits(text)) return text;
  }
  // Only a name or an address of hundreds of characters comes here: the longest go, the others say whom to call.
  const people = PERSON_KEYS.toSorted((a, b) => oneLine(lead[a] ?? "").length - oneLine(lead[b] ?? "").length);
  for (let kept = people.length - 1; kept > 0; kept -= 1) {
    const text = compose(
      undefined,
      [],
      PERSON_KEYS.filter((key) => people.indexOf(key) < kept),
    );
    if (fits(text)) return text;
  }
  return compose(undefined, [], []);
}

const PERSON_KEYS = ["name", "phone", "email"] as const;
type PersonKey = (typeof PERSON_KEYS)[number];

/** From the most telling to the least. */
const LISTING_KEYS = ["address", "url", "mlsId", "price"] as const;
type ListingKey = (typeof LISTING_KEYS)[number];

const LISTING_ORDER: readonly ListingKey[] = ["address", "price", "mlsId", "url"];

function listingLine(listing: Listing | undefined, keys: readonly ListingKey[]): string | undefined {
  if (listing === undefined) return undefined;
  const parts = LISTING_ORDER.filter((key) => keys.includes(key)).map((key) => {
    const value = oneLine(listing[key] ?? "");
    return key === "mlsId" && value !== "" ? `MLS ${value}` : value;
  });
  const url = parts.pop() ?? "";
  return [parts.filter((part) => part !== "").join(", "), url].filter((part) => part !== "").join(" ");
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim().slice(0, LONGEST_VALUE);
}

/** The longest beginning of `message`, cut between words and marked as cut, that passes; `undefined`: none. */
function longestFitting(message: string, passes: (part: string) => boolean): string | undefined {
  const words = message.split(BETWEEN_WORDS);
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(shortenedTo(words.slice(0, middle)))) low = middle;
    else high = middle - 1;
  }
  const kept = words.slice(0, low);
  const part = longestPart(words[low] ?? "", (beginning) => passes(shortenedTo([...kept, beginning])));
  const all = part === undefined ? kept : [...kept, part];
  return all.length === 0 ? undefined : shortenedTo(all);
}

/** The spaces within a number written in groups, `850 555 0199`, are none between words. */
const BETWEEN_WORDS = /(?<![\d)]) | (?![\d(])/u;

/** A link that ran into the mark would lead elsewhere. */
function shortenedTo(words: readonly string[]): string {
  return words.join(" ") + (LINK.test(words.at(-1) ?? "") ? ` ${ELLIPSIS}` : ELLIPSIS);
}

const LINK = /@|:\/\/|[\p{L}\p{N}]\.[\p{L}\p{N}]/u;
/** A link, an address or a number is worth nothing in part. */
const INDIVISIBLE = new RegExp(`${LINK.source}|\\d`, "u");
/** Shorter words are left out whole: a cut one reads worse than none. */
const WORTH_CUTTING = 20;

/** The longest beginning of a long word that passes; scripts without spaces make a sentence one word. */
function longestPart(word: string, passes: (beginning: string) => boolean): string | undefined {
  if (word.length < WORTH_CUTTING) return undefined;
  const characters = [...word];
  const beginning = (length: number): string => characters.slice(0, length).join("");
  let low = WORTH_CUTTING / 2;
  let high = characters.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(beginning(middle))) low = middle;
    else high = middle - 1;
  }
  while (low > WORTH_CUTTING / 2 && !mayCut(characters, low)) low -= 1;
  return mayCut(characters, low) && passes(beginning(low)) ? beginning(low) : undefined;
}

/** Not within a link or a number, nor between a letter and its marks. */
function mayCut(characters: readonly string[], at: number): boolean {
  const isAscii = (index: number): boolean => /^[\x21-\x7e]$/.test(characters[index] ?? "");
  if (/^[\p{M}\u200c\u200d]/u.test(characters[at] ?? "")) return false;
  if (!isAscii(at - 1) || !isAscii(at)) return true;
  let start = at;
  let end = at;
  while (isAscii(start - 1)) start -= 1;
  while (isAscii(end)) end += 1;
  return !INDIVISIBLE.test(characters.slice(start, end).join(""));
}

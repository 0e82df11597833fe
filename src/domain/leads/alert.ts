import { given, mapValues, withMore } from "../given.ts";
import type { Brand, Texts } from "../content.ts";
import { fitsSegments } from "../sms/segmentation.ts";
import { cleaned, foldToGsm7, toGsm7 } from "../sms/transliteration.ts";
import { fill, wordingFor } from "../texts.ts";
import type { LeadContent } from "./content.ts";

const MOST_SEGMENTS = 3;
const ELLIPSIS = "...";
/** More than three segments can show: what lies behind has no part in the text, and may be 64 KiB. */
const LONGEST_VALUE = 1_000;

/** The text of an alert. */
export interface AlertText {
  readonly text: string;
  /**
   * The text with the names of the lead's members, in braces, in place of its words; nothing in it is the lead's.
   * Absent where the words are not shown as the lead has them.
   */
  readonly pattern?: string;
}

/** What `alertText` has made of the same lead. */
function alertInWords(pattern: string, lead: LeadContent): string {
  const { listing, ...people } = lead;
  return fill(pattern, withMore(people, { ...listing }));
}

/** What the text of an alert said, by its contents: they are itself, or with a pattern those of its lead. */
export function textOfContents(contents: unknown, pattern: string | undefined): string {
  return pattern === undefined
    ? (contents as { readonly text: string }).text
    : alertInWords(pattern, contents as LeadContent);
}

/**
 * The text of an alert: brand, lead name, phone, e-mail, listing and message, one to a line, what is
 * missing left out; with `notice` the 30-day line at the end. At most three segments: the message is
 * shortened first, then left out, then listing details from the least telling. Links, names and
 * numbers are never cut: what does not fit goes as a whole, and the message is tried again beside what remains.
 */
export function alertText(lead: LeadContent, brand: Brand, texts: Texts, notice: boolean): AlertText {
  const wording = wordingFor(texts, brand.id);
  const labels = wording.alert;
  const people = valuesOf(PERSON_KEYS, lead);
  const listing = valuesOf(LISTING_KEYS, lead.listing ?? {});
  const heading = fill(labels.heading, { brand: brand.name });
  const linesOf = (shown: Shown): string => {
    const lines = [heading];
    const add = (label: string, text = ""): void => {
      if (text !== "") lines.push(`${label}${text}`);
    };
    for (const key of PERSON_KEYS) add(labels[key], shown[key]);
    add(labels.listing, listingLine(shown));
    add(labels.message, shown.message);
    if (notice) lines.push(wording.optOutLine);
    return toGsm7(lines.join("\n"));
  };
  const show = (message: string, { persons, details }: Selection): Shown => {
    const said = toValue(message);
    const inAlphabet = shownIn([...persons.map((key) => people[key]), ...details.map((key) => listing[key]), said]);
    const shown: Shown = {};
    for (const key of persons) shown[key] = inAlphabet(people[key]);
    for (const key of details) shown[key] = inAlphabet(listing[key]);
    shown.message = inAlphabet(said);
    return shown;
  };
  const withPattern = (shown: Shown, text = linesOf(shown)): AlertText => {
    const pattern = linesOf(mapValues(shown, (value, key) => (value === "" ? "" : `{${key}}`)));
    return { text, ...given({ pattern: alertInWords(pattern, lead) === text ? pattern : undefined }) };
  };
  const compose = (message: string, selection: Selection): string => linesOf(show(message, selection));

  const said = toValue(lead.message);
  const message = shownIn([...Object.values(people), ...Object.values(listing), said])(said);
  for (const selection of selections(people)) {
    const shown = show(message, selection);
    const whole = linesOf(shown);
    if (fits(whole)) return withPattern(shown, whole);
    const bare = compose("", selection);
    if (!fits(bare)) continue;
    const shortened = longestFitting(message, (part) => fits(compose(part, selection)));
    return withPattern(show(shortened ?? "", selection));
  }
  return withPattern({});
}

const fits = (text: string): boolean => fitsSegments(text, MOST_SEGMENTS);

/** Which of the short values an alert shows. */
interface Selection {
  readonly persons: readonly PersonKey[];
  readonly details: readonly ListingKey[];
}

/**
 * From all of them to none. Listing details go from the least telling; then the longest of name and addresses: only one
 * of hundreds of characters comes to that, and the others say whom to call.
 */
function* selections(people: Readonly<Record<PersonKey, Value>>): Generator<Selection, void> {
  const byLength = PERSON_KEYS.toSorted((a, b) => people[a].clean.length - people[b].clean.length);
  for (let persons = byLength.length; persons >= 0; persons -= 1) {
    const kept = PERSON_KEYS.filter((key) => byLength.indexOf(key) < persons);
    for (let details = LISTING_KEYS.length; details >= 0; details -= 1) {
      yield { persons: kept, details: LISTING_KEYS.slice(0, details) };
    }
  }
}

/** A value on one line, without what nobody sees; and in the GSM 7-bit alphabet, where that can hold it. */
interface Value {
  readonly clean: string;
  readonly folded: string | undefined;
}

const NOTHING: Value = { clean: "", folded: "" };

function toValue(text: string | undefined): Value {
  if (text === undefined) return NOTHING;
  const folded = foldToGsm7(text);
  return { clean: shortLine(cleaned(text)), folded: folded === undefined ? undefined : shortLine(folded) };
}

function valuesOf<K extends string>(keys: readonly K[], texts: { readonly [P in K]?: string }): Record<K, Value> {
  return Object.fromEntries(keys.map((key) => [key, toValue(texts[key])])) as Record<K, Value>;
}

/** One value that needs UCS-2 takes all the others with it: nothing is folded then, and pictures stay. */
function shownIn(values: readonly (Value | undefined)[]): (value: Value | undefined) => string {
  const isFolded = values.every((value) => value?.folded !== undefined);
  return (value = NOTHING) => (isFolded ? value.folded : undefined) ?? value.clean;
}

/** The words of each value that an alert shows; empty or absent: none. */
type Shown = Partial<Record<PersonKey | ListingKey | "message", string>>;

const PERSON_KEYS = ["name", "phone", "email"] as const;
type PersonKey = (typeof PERSON_KEYS)[number];

/** From the most telling to the least. */
const LISTING_KEYS = ["address", "url", "mlsId", "price"] as const;
type ListingKey = (typeof LISTING_KEYS)[number];

const LISTING_ORDER: readonly ListingKey[] = ["address", "price", "mlsId", "url"];

function listingLine(shown: Shown): string {
  const parts = LISTING_ORDER.map((key) => {
    const value = shown[key] ?? "";
    return key === "mlsId" && value !== "" ? `MLS ${value}` : value;
  });
  const url = parts.pop() ?? "";
  return [parts.filter((part) => part !== "").join(", "), url].filter((part) => part !== "").join(" ");
}

function shortLine(text: string): string {
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
  const isAscii = (index: number): boolean => {
    const code = characters[index]?.codePointAt(0) ?? 0;
    return code > 0x20 && code < 0x7f;
  };
  if (/^[\p{M}\u200c\u200d]/u.test(characters[at] ?? "")) return false;
  if (!isAscii(at - 1) || !isAscii(at)) return true;
  let start = at;
  let end = at;
  while (isAscii(start - 1)) start -= 1;
  while (isAscii(end)) end += 1;
  return !INDIVISIBLE.test(characters.slice(start, end).join(""));
}

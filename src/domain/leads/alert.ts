import type { Brand, Texts } from "../content.ts";
import { segmentCount } from "../sms/segmentation.ts";
import { toGsm7 } from "../sms/transliteration.ts";
import { fill, wordingFor } from "../texts.ts";
import type { LeadContent, Listing } from "./content.ts";

const MOST_SEGMENTS = 3;
const ELLIPSIS = "...";

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
  // Only a name or an address of hundreds of characters comes here; the others say whom to call.
  const people = PERSON_KEYS.filter((key) => oneLine(lead[key] ?? "").length <= 100);
  return compose(undefined, [], people);
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
  return text.replace(/\s+/gu, " ").trim();
}

/** The longest beginning of `message`, cut between words and marked as cut, that passes; `undefined`: none. */
function longestFitting(message: string, passes: (part: string) => boolean): string | undefined {
  const words = message.split(" ");
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(words.slice(0, middle).join(" ") + ELLIPSIS)) low = middle;
    else high = middle - 1;
  }
  const kept = words.slice(0, low).join(" ");
  const more = cutWord(words[low] ?? "", (part) => passes(kept === "" ? part : `${kept} ${part}`));
  if (more !== undefined) return kept === "" ? more : `${kept} ${more}`;
  return kept === "" ? undefined : kept + ELLIPSIS;
}

/** A link, an address or a number is worth nothing in part. */
const INDIVISIBLE = /[\d@]|:\/\/|^www\./iu;
/** Shorter words are left out whole: a cut one reads worse than none. */
const WORTH_CUTTING = 20;

function cutWord(word: string, passes: (part: string) => boolean): string | undefined {
  if (INDIVISIBLE.test(word) || word.length < WORTH_CUTTING) return undefined;
  const characters = [...word];
  for (let kept = characters.length - 1; kept >= WORTH_CUTTING / 2; kept -= 1) {
    const part = characters.slice(0, kept).join("") + ELLIPSIS;
    if (passes(part)) return part;
  }
  return undefined;
}

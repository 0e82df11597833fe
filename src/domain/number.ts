import { parsePhoneNumberFromString as parseWithKinds } from "libphonenumber-js/max";
import { type CountryCode, getCountryCallingCode, parsePhoneNumberFromString } from "libphonenumber-js/min";

/** A telephone number in E.164: `+` and 7 to 15 digits. */
export type Msisdn = string & { readonly __brand: "Msisdn" };

/** An ISO 3166 country code, `US`. */
export type Country = CountryCode;

const E164 = /^\+[1-9]\d{6,14}$/;

function isMsisdn(text: string): text is Msisdn {
  return E164.test(text);
}

/**
 * Reads a telephone number as people and networks write it. One without `+` is read as a number of
 * `country`. `undefined` for what no telephone can have: short codes, names, impossible lengths.
 */
export function parseNumber(text: string, country?: Country): Msisdn | undefined {
  const parsed = parsePhoneNumberFromString(text, country);
  const number: string = parsed?.isPossible() ? parsed.number : "";
  return isMsisdn(number) ? number : undefined;
}

/** Prefixes by which networks write an international number without its `+`: ITU's, and that of North America. */
const INTERNATIONAL_PREFIX = /^\+?(?:00|011)(?=[1-9])/;

/**
 * Reads the address that a message came from, as networks write it. One with an international prefix is read as with
 * `+`, one with neither as a number of `home`. A number that no plan knows is one all the same: plans change, and
 * whoever has it may ask to be left alone.
 */
export function parseSender(digits: string, home: Country): Msisdn | undefined {
  const written = digits.replace(INTERNATIONAL_PREFIX, "+");
  return parseNumber(written, home) ?? (isMsisdn(written) ? written : undefined);
}

const countries = new Map<Msisdn, Country | undefined>();

/** The country that a number belongs to, where its prefix tells. Remembered: the outbox asks again and again. */
export function countryOf(number: Msisdn): Country | undefined {
  if (!countries.has(number)) countries.set(number, parsePhoneNumberFromString(number)?.country);
  return countries.get(number);
}

/** `+1 (850) 220-0227` as `(850) 220-0227` at home, `+1 850 220 0227` elsewhere. */
export function forPeople(number: Msisdn, home?: Country): string {
  const parsed = parsePhoneNumberFromString(number);
  if (parsed === undefined) return number;
  return parsed.country === home ? parsed.formatNational() : parsed.formatInternational();
}

/** `+1 850 220 0227` as `+1850•••0227`: enough to tell two agents apart, too little to call one. */
export function masked(number: string): string {
  return number.length < 9 ? "•••" : `${number.slice(0, 5)}•••${number.slice(-4)}`;
}

/**
 * Whether a number is of one of the countries. A number whose prefix is not handed out to any country
 * counts by its calling code: number plans change faster than the tables of them.
 */
export function isAllowed(number: Msisdn, countries: readonly Country[]): boolean {
  const parsed = parsePhoneNumberFromString(number);
  if (parsed === undefined) return false;
  if (parsed.country !== undefined) return countries.includes(parsed.country);
  return countries.some((country) => getCountryCallingCode(country) === parsed.countryCallingCode);
}

/** Kinds of number at which a text costs more than usual, or reaches no telephone of one person. */
const NEVER_ANSWERED: ReadonlySet<string> = new Set([
  "PREMIUM_RATE",
  "SHARED_COST",
  "PERSONAL_NUMBER",
  "PAGER",
  "UAN",
  "VOICEMAIL",
]);

/**
 * Of the North American plan what the tables say nothing of: area codes 600 (Canadian satellite services) and 700
 * (services of the carriers), and the premium exchange 976 of every area code.
 */
const NEVER_ANSWERED_AT_HOME = /^\+1(?:[67]00|\d{3}976)/;

/**
 * Whether somebody of whom nothing is known may be answered at a number: it is of one of the countries, and neither of
 * a premium kind nor of satellites, which belong to no country.
 */
export function isAnswerable(number: Msisdn, countries: readonly Country[]): boolean {
  if (!isAllowed(number, countries) || NEVER_ANSWERED_AT_HOME.test(number)) return false;
  return !NEVER_ANSWERED.has(parseWithKinds(number)?.getType() ?? "");
}

import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max";

/** A telephone number in E.164: `+` and 7 to 15 digits. */
export type Msisdn = string & { readonly __brand: "Msisdn" };

/** An ISO 3166 country code, `US`. */
export type Country = CountryCode;

/** Whether a code is that of a country of which it is known how its numbers are built. */
export function hasNumberingPlan(code: string): code is Country {
  return isSupportedCountry(code);
}

const E164 = /^\+[1-9]\d{6,14}$/;

function isMsisdn(text: string): text is Msisdn {
  return E164.test(text);
}

/**
 * Reads a telephone number as people and networks write it. One without `+` is read as a number of
 * `country`. `undefined` for what no telephone can have (short codes, names, impossible lengths), and for more than a
 * number: an extension, or digits that are no part of it.
 */
export function parseNumber(text: string, country?: Country): Msisdn | undefined {
  const parsed = read(text, country);
  return parsed === undefined || parsed.ext !== undefined || dropsDigits(text, parsed.number)
    ? undefined
    : possible(parsed);
}

/** Of so many texts that were read last it is remembered what they came to. */
const REMEMBERED = 8;
const lately = new Map<string, PhoneNumber | undefined>();

/** A row of a file asks six things of one number, one after the other: its plan is gone through once. */
function read(text: string, country?: Country): PhoneNumber | undefined {
  // One that is written in full is of no country's plan but its own.
  const within = isMsisdn(text) ? undefined : country;
  const key = `${within ?? ""} ${text}`;
  if (lately.has(key)) return lately.get(key);
  const parsed = parsePhoneNumberFromString(text, within);
  const [oldest] = lately.keys();
  if (oldest !== undefined && lately.size >= REMEMBERED) lately.delete(oldest);
  lately.set(key, parsed);
  return parsed;
}

function possible(parsed: PhoneNumber | undefined): Msisdn | undefined {
  const number: string = parsed?.isPossible() ? parsed.number : "";
  return isMsisdn(number) ? number : undefined;
}

/** Plans put digits in front and between, `(0)` and trunk prefixes; none puts any behind. */
function dropsDigits(text: string, number: string): boolean {
  const digits = text.normalize("NFKC").replaceAll(/\D/g, "");
  return digits !== "" && !digits.endsWith(number.slice(-4));
}

/** A number that may be enrolled and texted, or what speaks against it. */
export type TextableNumber = { readonly number: Msisdn } | { readonly fault: "no-number" | "extension" | "no-texts" };

/**
 * Reads the number of a person who is to be texted. Where the plan of `home` rules, its tables must know the number;
 * elsewhere a possible one will do, as plans change faster than the tables of them. One without `+` is read as a number
 * of `country`.
 */
export function textableNumber(text: string, home?: Country, country?: Country): TextableNumber {
  const parsed = read(text, country);
  if (parsed?.ext !== undefined) return { fault: "extension" };
  const number = parseNumber(text, country);
  if (parsed === undefined || number === undefined) return { fault: "no-number" };
  if (isDear(number) || parsed.getType() === "TOLL_FREE") return { fault: "no-texts" };
  const isAtHome = home !== undefined && parsed.countryCallingCode === getCountryCallingCode(home);
  return isAtHome && !parsed.isValid() ? { fault: "no-number" } : { number };
}

/** Prefixes by which networks write an international number without its `+`: ITU's, and that of North America. */
const INTERNATIONAL_PREFIX = /^\+?(?:00|011)(?=[1-9])/;

/**
 * Reads the address that a message came from, as networks write it. One with an international prefix is read as with
 * `+`, one with neither as a number of `home`. A number that no plan knows is one all the same: plans change, and
 * whoever has it may ask to be left alone. One that is known, as nearly all are, needs none to be gone through.
 */
export function parseSender(
  digits: string,
  home: Country,
  isKnown: (number: Msisdn) => boolean = () => false,
): Msisdn | undefined {
  const written = digits.replace(INTERNATIONAL_PREFIX, "+");
  if (isMsisdn(written) && isKnown(written)) return written;
  return possible(read(written, home)) ?? (isMsisdn(written) ? written : undefined);
}

const countries = new Map<Msisdn, Country | undefined>();
const MOST_REMEMBERED = 1_000;

/** The country that a number belongs to, where its prefix tells. Remembered for a while: who asks once asks again. */
export function countryOf(number: Msisdn): Country | undefined {
  if (countries.has(number)) return countries.get(number);
  if (countries.size >= MOST_REMEMBERED) countries.clear();
  const country = read(number)?.country;
  countries.set(number, country);
  return country;
}

/** `+1 (850) 220-0227` as `(850) 220-0227` at home, `+1 850 220 0227` elsewhere. */
export function forPeople(number: Msisdn, home?: Country): string {
  const parsed = read(number);
  if (parsed === undefined) return number;
  return home !== undefined && parsed.country === home ? parsed.formatNational() : parsed.formatInternational();
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
  const parsed = read(number);
  if (parsed === undefined) return false;
  if (parsed.country !== undefined) return countries.includes(parsed.country);
  return countries.some((country) => getCountryCallingCode(country) === parsed.countryCallingCode);
}

/** Kinds of number at which a text costs more than usual, or reaches no telephone of one person. */
const DEAR_KINDS: ReadonlySet<string> = new Set([
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
const DEAR_IN_NORTH_AMERICA = /^\+1(?:[67]00|\d{3}976)/;

function isDear(number: Msisdn): boolean {
  return DEAR_IN_NORTH_AMERICA.test(number) || DEAR_KINDS.has(read(number)?.getType() ?? "");
}

/**
 * Whether somebody of whom nothing is known may be answered at a number: it is of one of the countries, and neither of
 * a premium kind nor of satellites, which belong to no country.
 */
export function isAnswerable(number: Msisdn, countries: readonly Country[]): boolean {
  return isAllowed(number, countries) && !isDear(number);
}

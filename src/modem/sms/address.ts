import type { Address } from "../../domain/inbox/inbound.ts";
import { textOfSeptets } from "./national-language.ts";
import { type OctetReader, PduError } from "./octets.ts";
import { digitsOf, packDigits } from "../../domain/sms/semi-octets.ts";
import { unpackSeptets } from "./septets.ts";

// Type-of-address: 1, type of number (3 bits), numbering plan (4 bits) (3GPP TS 23.040 9.1.2.5).
const INTERNATIONAL_TELEPHONE = 0x91;
const UNKNOWN_TELEPHONE = 0x81;
const INTERNATIONAL = 0b001;
const ALPHANUMERIC = 0b101;

const WRITABLE = /^\+?[0-9*#abc]{1,20}$/;

/** Reads TP-OA, TP-DA or TP-RA: a length in semi-octets, the type, the digits or the packed text. */
export function readAddress(reader: OctetReader, field: string): Address {
  const length = reader.octet(field);
  const type = reader.octet(field);
  const value = reader.take(Math.ceil(length / 2), field);
  if (length === 0) return { kind: "none" };
  if (typeOfNumber(type) === ALPHANUMERIC) {
    // 9.1.2.5: the length counts semi-octets that are wholly or partly used.
    return { kind: "alphanumeric", text: textOfSeptets(unpackSeptets(value, Math.floor((length * 4) / 7))) };
  }
  const digits = digitsOf(value).slice(0, length).replace(/F+$/, "");
  if (digits.includes("F")) throw new PduError(`${field} has fill between its digits`);
  return addressOfNumber(type, digits);
}

/** The number that a type of address and its digits make. */
export function addressOfNumber(type: number, digits: string): Address {
  if (digits === "") return { kind: "none" };
  return typeOfNumber(type) === INTERNATIONAL
    ? { kind: "international", digits: `+${digits}` }
    : { kind: "national", digits };
}

function typeOfNumber(type: number): number {
  return (type >> 4) & 0b111;
}

/**
 * TP-DA of a number in E.164 with `+`, or of the bare digits of a national number or short code.
 * Throws a RangeError for anything else.
 */
export function writeAddress(number: string): readonly number[] {
  const { type, digits } = typeAndDigits(number);
  return [digits.length, type, ...packDigits(digits)];
}

/** Splits a number into its type-of-address octet and its digits. Throws a RangeError as above. */
export function typeAndDigits(number: string): { readonly type: number; readonly digits: string } {
  if (!WRITABLE.test(number))
    throw new RangeError(`an SMS address is + and up to 20 digits, not ${JSON.stringify(number)}`);
  return number.startsWith("+")
    ? { type: INTERNATIONAL_TELEPHONE, digits: number.slice(1) }
    : { type: UNKNOWN_TELEPHONE, digits: number };
}

import { readDataCoding } from "../sms/data-coding.ts";
import { hexOf } from "../sms/octets.ts";
import { digitsOf, packDigits } from "../../domain/sms/semi-octets.ts";
import { fillBitsAfter, packSeptets, unpackSeptets } from "../sms/septets.ts";
import type { Disguise } from "./disguise.ts";

const TYPE_INDICATOR = 0b11;
const SMS_SUBMIT = 0b01;
const SMS_STATUS_REPORT = 0b10;
const USER_DATA_HEADER = 0x40;
const TIMESTAMP_OCTETS = 7;
/** TP-VPF (3GPP TS 23.040 9.2.3.3): none, enhanced, relative, absolute; octets of TP-VP. */
const VALIDITY_OCTETS = [0, 7, 1, 7] as const;

/** 24.011 8.2.5: type and ten octets of digits. */
const LONGEST_SERVICE_CENTRE = 11;
const MOST_ADDRESS_DIGITS = 20;
const ALPHANUMERIC = 0b101;

/** Concatenation, ports and languages say nothing of anybody; other elements may (a reply address, 0x22). */
const IMPERSONAL_ELEMENTS: ReadonlySet<number> = new Set([0x00, 0x08, 0x04, 0x05, 0x24, 0x25]);

/**
 * A PDU string with other numbers and another text, of the same length in every field, so that it is read as
 * the one before was. One that an unsolicited line has cut short is disguised as far as it goes; what is no
 * PDU of a message becomes other hexadecimal digits.
 */
export function disguisePdu(pdu: string, disguise: Disguise): string {
  const whole = pdu.slice(0, pdu.length - (pdu.length % 2));
  const octets = Uint8Array.from(Buffer.from(whole, "hex"));
  const disguised = octetsOfMessage(octets, disguise);
  if (disguised === undefined) return disguise.hex(pdu);
  return hexOf(disguised) + "0".repeat(pdu.length - whole.length);
}

/** Works on a copy, field by field. `undefined`: the octets make no message. */
function octetsOfMessage(original: Uint8Array, disguise: Disguise): Uint8Array | undefined {
  const octets = original.slice();
  let at = 0;

  function keep(count: number): number {
    const [first = 0] = octets.subarray(at, at + 1);
    at += count;
    return first;
  }

  function replace(count: number, another: (field: Uint8Array) => Iterable<number>): void {
    const field = octets.subarray(at, at + count);
    const replaced = Uint8Array.from(another(field)).subarray(0, field.length);
    field.fill(0);
    field.set(replaced);
    at += count;
  }

  function number(octetCount: number, digitCount: number): void {
    replace(octetCount, (field) => packDigits(anotherNumber(digitsOf(field).slice(0, digitCount), disguise)));
  }

  function address(): boolean {
    const digits = keep(1);
    const type = keep(1);
    if (digits > MOST_ADDRESS_DIGITS) return false;
    const length = Math.ceil(digits / 2);
    if (((type >> 4) & 0b111) !== ALPHANUMERIC) number(length, digits);
    else replace(length, (field) => anotherName(field, Math.floor((digits * 4) / 7), disguise));
    return true;
  }

  function userData(coding: number, hasHeader: boolean): void {
    const length = keep(1);
    const start = at;
    if (hasHeader) header();
    const headerOctets = Math.min(at, octets.length) - start;
    const { charset, compressed } = readDataCoding(coding);
    const rest = octets.length - at;
    if (charset === "8bit" || compressed) replace(rest, (field) => disguise.octets(field));
    else if (charset === "ucs2") replace(rest, (field) => anotherUcs2(field, disguise));
    else {
      const fillBits = fillBitsAfter(headerOctets);
      const septets = length - (8 * headerOctets + fillBits) / 7;
      replace(rest, (field) => anotherGsm7(field, septets, fillBits, disguise));
    }
  }

  function header(): void {
    const end = at + 1 + keep(1);
    while (at < end && at < octets.length) {
      const element = keep(1);
      const length = keep(1);
      if (IMPERSONAL_ELEMENTS.has(element)) keep(length);
      else replace(Math.min(length, end - at), (field) => disguise.octets(field));
    }
    at = end;
  }

  const serviceCentre = keep(1);
  if (serviceCentre > LONGEST_SERVICE_CENTRE) return undefined;
  if (serviceCentre > 0) {
    keep(1);
    number(serviceCentre - 1, 2 * (serviceCentre - 1));
  }
  const firstOctet = keep(1);
  const type = firstOctet & TYPE_INDICATOR;
  if (type === TYPE_INDICATOR) return undefined;
  if (type !== 0) keep(1); // TP-MR
  if (!address()) return undefined;
  if (type === SMS_STATUS_REPORT) {
    keep(2 * TIMESTAMP_OCTETS + 1);
    replace(Math.max(0, octets.length - at), () => []);
    return octets;
  }
  keep(1); // TP-PID
  const coding = keep(1);
  keep(type === SMS_SUBMIT ? (VALIDITY_OCTETS[(firstOctet >> 3) & 0b11] ?? 0) : TIMESTAMP_OCTETS);
  if (at < octets.length) userData(coding, (firstOctet & USER_DATA_HEADER) !== 0);
  return octets;
}

/** Fill stays where it is. */
function anotherNumber(digits: string, disguise: Disguise): string {
  const [number = ""] = /^[^F]*/.exec(digits) ?? [];
  return disguise.number(number) + digits.slice(number.length);
}

function anotherName(field: Uint8Array, septets: number, disguise: Disguise): Iterable<number> {
  return packSeptets(disguise.septets(unpackSeptets(field, septets)));
}

function anotherGsm7(field: Uint8Array, septets: number, fillBits: number, disguise: Disguise): Iterable<number> {
  const there = Math.floor((8 * field.length - fillBits) / 7);
  const count = Math.max(0, Math.min(septets, there));
  return packSeptets(disguise.septets(unpackSeptets(field, count, fillBits)), fillBits);
}

function anotherUcs2(field: Uint8Array, disguise: Disguise): Iterable<number> {
  const units = Array.from({ length: field.length >> 1 }, (_, index) => {
    const [high = 0, low = 0] = field.subarray(2 * index, 2 * index + 2);
    return high * 256 + low;
  });
  return disguise.units(units).flatMap((unit) => [unit >> 8, unit & 0xff]);
}

import { fromSeptets, packSeptets, toSeptets, unpackSeptets } from "./alphabet.ts";
import type { OctetReader } from "./octets.ts";

// Addresses of 3GPP TS 23.040 9.1.2.5, semi-octets of 9.1.2.3.

const INTERNATIONAL = 0x91;
const UNKNOWN = 0x81;
const ALPHANUMERIC = 0xd0;
const DIGITS = "0123456789*#abc";

/** An address as octets of a TPDU: `+1…` is international, digits are of unknown type, the rest is a name. */
export function encodeAddress(address: string): Buffer {
  const digits = address.replace(/^\+/, "");
  if (!/^[0-9*#abc]*$/.test(digits)) return encodeName(address);
  const type = address.startsWith("+") ? INTERNATIONAL : UNKNOWN;
  return Buffer.concat([Buffer.of(digits.length, type), semiOctets(digits)]);
}

/** The service centre in front of a PDU string: its length counts octets with the type (27.005 3.1, <pdu>). */
export function encodeServiceCentre(number: string): Buffer {
  if (number === "") return Buffer.of(0);
  const [, ...rest] = encodeAddress(number);
  return Buffer.of(rest.length, ...rest);
}

/** Reads a TP address; `undefined` when the octets end early or hold what is no address. */
export function readAddress(reader: OctetReader): string | undefined {
  const length = reader.octet();
  const type = reader.octet();
  if (length === undefined || type === undefined || length > 20) return undefined;
  const value = reader.take(Math.ceil(length / 2));
  if (value === undefined) return undefined;
  if ((type & 0x70) === 0x50) return fromSeptets(unpackSeptets(value, Math.floor((length * 4) / 7)));
  const digits = readSemiOctets(value, length);
  if (digits === undefined) return undefined;
  return (type & 0x70) === 0x10 ? `+${digits}` : digits;
}

function encodeName(name: string): Buffer {
  const septets = toSeptets(name);
  if (septets === undefined || septets.length > 11) throw new RangeError(`not a sender of an SMS: ${name}`);
  const packed = packSeptets(septets);
  // The length counts useful semi-octets, also for a name (23.040 9.1.2.5).
  return Buffer.concat([Buffer.of(Math.ceil((septets.length * 7) / 4), ALPHANUMERIC), packed]);
}

function semiOctets(digits: string): Buffer {
  const nibbles = [...digits].map((digit) => DIGITS.indexOf(digit));
  if (nibbles.length % 2 === 1) nibbles.push(0xf);
  return Buffer.from(
    Array.from({ length: nibbles.length / 2 }, (_, at) => (nibbles[2 * at] ?? 0) | ((nibbles[2 * at + 1] ?? 0) << 4)),
  );
}

function readSemiOctets(octets: Uint8Array, length: number): string | undefined {
  const nibbles = [...octets].flatMap((octet) => [octet & 0xf, octet >> 4]);
  if (nibbles.slice(0, length).includes(0xf)) return undefined;
  return nibbles
    .slice(0, length)
    .map((nibble) => DIGITS.charAt(nibble))
    .join("");
}

import { fromSeptets, packSeptets, toSeptets, unpackSeptets } from "./alphabet.ts";
import type { Coding } from "./coding.ts";

/** Which segment of a long message this is (3GPP TS 23.040 9.2.3.24.1 and 9.2.3.24.8). */
export interface SegmentInfo {
  /** 0 to 255, or to 65535 with the 16-bit element. */
  readonly reference: number;
  readonly total: number;
  /** From 1. */
  readonly sequence: number;
}

export interface UserData {
  /** What a phone shows; octets that are no text, as hexadecimal. */
  readonly text: string;
  readonly segment?: SegmentInfo;
}

const MAX_OCTETS = 140;

/** Reads TP-UD; `undefined` unless TP-UDL (septets for GSM 7-bit, else octets) fits the octets that follow. */
export function readUserData(
  octets: Uint8Array,
  length: number,
  coding: Coding,
  hasHeader: boolean,
): UserData | undefined {
  const expected = coding === "gsm7" ? Math.ceil((length * 7) / 8) : length;
  if (octets.length !== expected || expected > MAX_OCTETS) return undefined;
  const headerOctets = hasHeader ? (octets[0] ?? MAX_OCTETS) + 1 : 0;
  if (headerOctets > octets.length) return undefined;
  const segment = hasHeader ? readConcatenation(octets.subarray(1, headerOctets)) : undefined;
  const text = readText(octets, length, coding, headerOctets);
  return segment === undefined ? { text } : { text, segment };
}

/** TP-UDL and TP-UD of one segment, with the 8-bit concatenation element when it is one of several. */
export function encodeUserData(text: string, coding: "gsm7" | "ucs2", segment?: SegmentInfo): Buffer {
  const header = segment ? [5, 0, 3, segment.reference & 0xff, segment.total, segment.sequence] : [];
  if (coding === "ucs2") {
    const body = Buffer.from(text, "utf16le").swap16();
    return Buffer.concat([Buffer.of(header.length + body.length, ...header), body]);
  }
  const septets = toSeptets(text) ?? [];
  const headerSeptets = Math.ceil((header.length * 8) / 7);
  const fillBits = headerSeptets * 7 - header.length * 8;
  return Buffer.concat([Buffer.of(headerSeptets + septets.length, ...header), packSeptets(septets, fillBits)]);
}

function readText(octets: Uint8Array, length: number, coding: Coding, headerOctets: number): string {
  const body = Buffer.from(octets.subarray(headerOctets));
  if (coding === "data") return body.toString("hex").toUpperCase();
  if (coding === "ucs2")
    return body
      .subarray(0, body.length & ~1)
      .swap16()
      .toString("utf16le");
  const headerSeptets = Math.ceil((headerOctets * 8) / 7);
  return fromSeptets(unpackSeptets(body, length - headerSeptets, headerSeptets * 7 - headerOctets * 8));
}

function readConcatenation(header: Uint8Array): SegmentInfo | undefined {
  let at = 0;
  while (at + 1 < header.length) {
    const identifier = header[at];
    const length = header[at + 1] ?? 0;
    const element = header.subarray(at + 2, at + 2 + length);
    const [first = 0, second = 0, third = 0, fourth = 0] = element;
    if (identifier === 0x00 && element.length === 3) return { reference: first, total: second, sequence: third };
    if (identifier === 0x08 && element.length === 4) {
      return { reference: first * 256 + second, total: third, sequence: fourth };
    }
    at += 2 + length;
  }
  return undefined;
}

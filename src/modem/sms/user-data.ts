import { septetsOf } from "../../domain/sms/alphabet.ts";
import type { SegmentBody } from "../../domain/sms/segment.ts";
import type { DataCoding } from "./data-coding.ts";
import { textOfSeptets } from "./national-language.ts";
import { type OctetReader, PduError } from "./octets.ts";
import { fillBitsAfter, packSeptets, unpackSeptets } from "./septets.ts";
import { readUserDataHeader, type UserDataHeader, writeConcatenation } from "./user-data-header.ts";

/** TP-UD: its header, and its text or its 8-bit data. */
export type UserData = { readonly header: UserDataHeader } & (
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "data"; readonly octets: Uint8Array }
);

const OCTETS_AT_MOST = 140;

/**
 * Reads TP-UDL and TP-UD (3GPP TS 23.040 9.2.3.16, 9.2.3.24). The length counts septets for GSM
 * 7-bit, else octets, the header included; octets after it are ignored, as some modems pad. Throws a
 * PduError when the PDU holds less than the length says.
 */
export function readUserData(reader: OctetReader, coding: DataCoding, hasHeader: boolean): UserData {
  const length = reader.octet("the length of the user data");
  const lengthOctets = coding.charset === "gsm7" ? Math.ceil((7 * length) / 8) : length;
  const octets = reader.take(lengthOctets, "the user data");
  const headerOctets = hasHeader ? 1 + (octets[0] ?? 0) : 0;
  if (headerOctets > octets.length) throw new PduError("the user data header is longer than the user data");
  const header = readUserDataHeader(octets.subarray(1, headerOctets));
  const body = octets.subarray(headerOctets);

  if (coding.charset === "8bit") return { header, kind: "data", octets: body };
  if (coding.compressed) throw new PduError("the text is compressed (3GPP TS 23.042)");
  if (coding.charset === "ucs2") return { header, kind: "text", text: textOfUcs2(body) };
  const fillBits = fillBitsAfter(headerOctets);
  const septets = Math.max(0, length - (8 * headerOctets + fillBits) / 7);
  return { header, kind: "text", text: textOfSeptets(unpackSeptets(body, septets, fillBits), header.languages) };
}

/** UTF-16, whatever the name: phones send surrogates. Half a character at the end is passed over. */
function textOfUcs2(octets: Uint8Array): string {
  const units = Array.from(
    { length: octets.length >> 1 },
    (_, index) => (octets[2 * index] ?? 0) * 256 + (octets[2 * index + 1] ?? 0),
  );
  return String.fromCharCode(...units);
}

/** TP-UDL and TP-UD of a segment. Throws a RangeError for a text that one segment cannot carry. */
export function writeUserData({ coding, text, concatenation }: SegmentBody): {
  lengthField: number;
  octets: Uint8Array;
} {
  const header = concatenation === undefined ? [] : writeConcatenation(concatenation);
  const fillBits = fillBitsAfter(header.length);
  const { body, lengthField } =
    coding === "ucs2" ? ucs2(text, header.length) : gsm7(text, fillBits, (8 * header.length + fillBits) / 7);
  const octets = new Uint8Array(header.length + body.length);
  octets.set(header);
  octets.set(body, header.length);
  if (octets.length > OCTETS_AT_MOST)
    throw new RangeError(`a segment carries ${OCTETS_AT_MOST} octets, not ${octets.length}`);
  return { lengthField, octets };
}

interface CodedText {
  readonly body: ArrayLike<number>;
  readonly lengthField: number;
}

function ucs2(text: string, headerOctets: number): CodedText {
  const body = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) => [
    unit >> 8,
    unit & 0xff,
  ]);
  return { body, lengthField: headerOctets + body.length };
}

function gsm7(text: string, fillBits: number, headerSeptets: number): CodedText {
  const septets: number[] = [];
  for (const character of text) {
    const codes = septetsOf(character);
    if (codes === undefined) throw new RangeError(`${JSON.stringify(character)} is not in the GSM 7-bit alphabet`);
    for (const code of codes) septets.push(code);
  }
  return { body: packSeptets(septets, fillBits), lengthField: headerSeptets + septets.length };
}

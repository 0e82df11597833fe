import type { InboundSms } from "../../domain/inbox/inbound.ts";
import type { Concatenation } from "../../domain/sms/segment.ts";
import type { NationalLanguages } from "./national-language.ts";

/** The information elements that leadline heeds; the others are passed over (3GPP TS 23.040 9.2.3.24). */
export interface UserDataHeader {
  readonly concatenation?: NonNullable<InboundSms["concatenation"]>;
  readonly ports?: ApplicationPorts;
  readonly languages: NationalLanguages;
}

interface ApplicationPorts {
  readonly destination: number;
  readonly source: number;
  readonly bits: 8 | 16;
}

const CONCATENATION_8_BIT = 0x00;
const CONCATENATION_16_BIT = 0x08;
const PORTS_8_BIT = 0x04;
const PORTS_16_BIT = 0x05;
const SINGLE_SHIFT = 0x24;
const LOCKING_SHIFT = 0x25;

interface InformationElement {
  readonly id: number;
  readonly data: Uint8Array;
}

/**
 * Reads a header without its length octet. Of an element that comes twice the last one counts; a
 * header whose elements do not fill it exactly is ignored as a whole (3GPP TS 23.040 9.2.3.24).
 */
export function readUserDataHeader(octets: Uint8Array): UserDataHeader {
  let header: UserDataHeader = { languages: {} };
  for (const element of elementsOf(octets) ?? []) header = { ...header, ...meaningOf(element, header) };
  return header;
}

function elementsOf(octets: Uint8Array): readonly InformationElement[] | undefined {
  const elements: InformationElement[] = [];
  let position = 0;
  while (position < octets.length) {
    const [id = 0, length = octets.length] = octets.subarray(position, position + 2);
    const end = position + 2 + length;
    if (end > octets.length) return undefined;
    elements.push({ id, data: octets.subarray(position + 2, end) });
    position = end;
  }
  return elements;
}

/** An element of a length that its kind does not have says nothing. */
function meaningOf({ id, data }: InformationElement, header: UserDataHeader): Partial<UserDataHeader> {
  const [first = 0, second = 0, third = 0, fourth = 0] = data;
  switch (`${id}:${data.length}`) {
    case `${CONCATENATION_8_BIT}:3`:
      return concatenation({ reference: first, total: second, sequence: third }, 8);
    case `${CONCATENATION_16_BIT}:4`:
      return concatenation({ reference: first * 256 + second, total: third, sequence: fourth }, 16);
    case `${PORTS_8_BIT}:2`:
      return { ports: { destination: first, source: second, bits: 8 } };
    case `${PORTS_16_BIT}:4`:
      return { ports: { destination: first * 256 + second, source: third * 256 + fourth, bits: 16 } };
    case `${SINGLE_SHIFT}:1`:
      return { languages: { ...header.languages, singleShift: first } };
    case `${LOCKING_SHIFT}:1`:
      return { languages: { ...header.languages, lockingShift: first } };
    default:
      return {};
  }
}

/** 9.2.3.24.1: a sequence of 0 or beyond the total, or a total of 0, makes the element void. */
function concatenation(parts: Concatenation, bits: 8 | 16): Pick<UserDataHeader, "concatenation"> {
  return parts.sequence >= 1 && parts.sequence <= parts.total ? { concatenation: { ...parts, bits } } : {};
}

/** The header of a segment with an 8-bit reference, its length octet included. */
export function writeConcatenation({ reference, total, sequence }: Concatenation): readonly number[] {
  return [5, CONCATENATION_8_BIT, 3, reference, total, sequence];
}

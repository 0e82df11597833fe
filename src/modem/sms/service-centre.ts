import type { Address } from "../../domain/inbox/inbound.ts";
import { addressOfNumber, typeAndDigits } from "./address.ts";
import { OctetReader, octetsOf, PduError } from "./octets.ts";
import { digitsOf, packDigits } from "../../domain/sms/semi-octets.ts";

/** A PDU string taken apart: the address of the service centre, and the TPDU. */
export interface Envelope {
  readonly smsc: Address;
  readonly tpdu: Uint8Array;
}

/**
 * Takes the service centre off the front of a PDU string (3GPP TS 27.005 3.1): its length in octets,
 * type included, then type and digits. Throws a PduError.
 */
export function openEnvelope(pdu: string): Envelope {
  const reader = new OctetReader(octetsOf(pdu));
  const field = "the service centre address";
  const length = reader.octet(field);
  const [type, ...digits] = reader.take(length, field);
  const tpdu = reader.take(reader.left, "the TPDU");
  if (type === undefined) return { smsc: { kind: "none" }, tpdu };
  // Some modems leave fill between the digits; nothing hangs on this address, so it is passed over.
  return { smsc: addressOfNumber(type, digitsOf(digits).replaceAll("F", "")), tpdu };
}

/** The length that the header of a `+CMT` or `+CMGL` should name, octets; `undefined` for no PDU string. */
export function tpduLengthOctets(pdu: string): number | undefined {
  try {
    return openEnvelope(pdu).tpdu.length;
  } catch (error) {
    if (error instanceof PduError) return undefined;
    throw error;
  }
}

/** Without a number: the modem takes the service centre of the SIM (`AT+CSCA`). */
export function writeServiceCentre(number: string | undefined): readonly number[] {
  if (number === undefined) return [0];
  const { type, digits } = typeAndDigits(number);
  const packed = packDigits(digits);
  return [packed.length + 1, type, ...packed];
}

import type { Coding, SegmentBody } from "../../domain/sms/segment.ts";
import { writeAddress } from "./address.ts";
import { hexOf } from "./octets.ts";
import { writeServiceCentre } from "./service-centre.ts";
import { writeUserData } from "./user-data.ts";
import { writeValidity } from "./validity.ts";

/** What an SMS-SUBMIT says. TP-RD, TP-RP and TP-PID are always 0: none of them is of use to leadline. */
export interface Submit {
  /** E.164 with `+`, or the bare digits of a national number or short code. */
  readonly to: string;
  readonly body: SegmentBody;
  /** How long the network may go on trying; left out, it decides. */
  readonly validityMs?: number;
  /** TP-SRR. */
  readonly statusReport: boolean;
  /** TP-MR, 0 to 255. Modems put their own in its place and tell it in `+CMGS: <mr>`. */
  readonly messageReference?: number;
  /** A service centre other than the SIM's. */
  readonly smsc?: string;
}

/** A PDU string in upper-case hex, and the length for `AT+CMGS=`: octets without the service centre. */
export interface SubmitPdu {
  readonly pdu: string;
  readonly lengthOctets: number;
}

// The first octet (3GPP TS 23.040 9.2.2.2).
const SMS_SUBMIT = 0x01;
const RELATIVE_VALIDITY = 0x10;
const STATUS_REPORT_REQUEST = 0x20;
const USER_DATA_HEADER = 0x40;

const PROTOCOL_IDENTIFIER = 0x00;
/** TP-DCS without a message class (3GPP TS 23.038 4). */
const DATA_CODING: Record<Coding, number> = { gsm7: 0x00, ucs2: 0x08 };

/**
 * Encodes one segment as an SMS-SUBMIT (3GPP TS 23.040 9.2.2.2). Throws a RangeError for what cannot
 * be one: an address of letters, a text that does not fit its coding or one segment.
 */
export function encodeSubmit({ to, body, validityMs, statusReport, messageReference = 0, smsc }: Submit): SubmitPdu {
  const { lengthField, octets } = writeUserData(body);
  const firstOctet =
    SMS_SUBMIT |
    (validityMs === undefined ? 0 : RELATIVE_VALIDITY) |
    (statusReport ? STATUS_REPORT_REQUEST : 0) |
    (body.concatenation === undefined ? 0 : USER_DATA_HEADER);
  const front = [
    firstOctet,
    messageReference & 0xff,
    ...writeAddress(to),
    PROTOCOL_IDENTIFIER,
    DATA_CODING[body.coding],
    ...(validityMs === undefined ? [] : [writeValidity(validityMs)]),
    lengthField,
  ];
  return {
    pdu: hexOf([...writeServiceCentre(smsc), ...front]) + hexOf(octets),
    lengthOctets: front.length + octets.length,
  };
}

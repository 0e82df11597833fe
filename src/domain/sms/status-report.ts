import { given } from "../given.ts";
import type { StatusReport } from "../inbox/inbound.ts";
import { digitsOf } from "./semi-octets.ts";
import { readTimestamp, TIMESTAMP_OCTETS } from "./timestamp.ts";

/** TP-ST: 00 delivered; 01 and 02 say nothing of the phone; 20-3F still trying; 40-7F given up. */
export function outcomeOf(status: number): "delivered" | "undelivered" | undefined {
  if (status === 0) return "delivered";
  return status >= 0x40 && status <= 0x7f ? "undelivered" : undefined;
}

/** Of a hexadecimal digit, upper case, by its code. */
function halfOctet(digit: number): number {
  return digit < A ? digit - ZERO : digit - A + 10;
}

const ZERO = 0x30;
const A = 0x41;

const INTERNATIONAL_TELEPHONE = 0x91;
const UNKNOWN_TELEPHONE = 0x81;

/** The report that was read last: it is read where it comes, when a record of it is made, and when that is folded in. */
let latest: { readonly pdu: string; readonly said: ReturnType<typeof saidByReport> } = { pdu: "", said: undefined };

/**
 * What the PDU string of an ordinary SMS-STATUS-REPORT says (3GPP TS 23.040 9.2.2.3): on a text to digits, with every
 * field there. `undefined` for any other, and for what is no PDU: what arrives is read by the modem's driver, and this
 * says again what stood in it. What it makes of a PDU never changes, as records leave out what it says.
 */
export function saidByReport(pdu: string): Omit<StatusReport, "pdu"> | undefined {
  if (pdu !== latest.pdu) latest = { pdu, said: read(pdu) };
  return latest.said;
}

function read(pdu: string): Omit<StatusReport, "pdu"> | undefined {
  if (!/^(?:[0-9A-F]{2})+$/.test(pdu)) return undefined;
  const octets = new Uint8Array(pdu.length / 2);
  for (let at = 0; at < octets.length; at += 1)
    octets[at] = 16 * halfOctet(pdu.charCodeAt(2 * at)) + halfOctet(pdu.charCodeAt(2 * at + 1));
  const tpdu = octets.subarray(1 + (octets[0] ?? 0));
  const [first = 0, messageReference = 0, length = 0, type] = tpdu;
  const kind = type === INTERNATIONAL_TELEPHONE ? "international" : "national";
  const digits = digitsOf(tpdu.subarray(4, 4 + Math.ceil(length / 2))).slice(0, length);
  const rest = tpdu.subarray(4 + Math.ceil(length / 2));
  const status = rest[2 * TIMESTAMP_OCTETS];
  if ((first & 0b11) !== 0b10 || (kind === "national" && type !== UNKNOWN_TELEPHONE)) return undefined;
  if (status === undefined || !/^\d+$/.test(digits)) return undefined;
  return {
    messageReference,
    recipient: { kind, digits: kind === "international" ? `+${digits}` : digits },
    status,
    ...given({
      smscAt: readTimestamp(rest.subarray(0, TIMESTAMP_OCTETS))?.instant,
      dischargedAt: readTimestamp(rest.subarray(TIMESTAMP_OCTETS, 2 * TIMESTAMP_OCTETS))?.instant,
    }),
  };
}

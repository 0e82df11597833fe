import type { StoredMessage } from "./at/commands/sms-messages.ts";
import { tpduLengthOctets } from "./sms/service-centre.ts";

/**
 * Whether a PDU has fewer octets than its header announced: an unsolicited line has cut it. Longer ones are whole:
 * some modems pad.
 */
export function isCutShort({ lengthOctets = 0, pdu }: Pick<StoredMessage, "lengthOctets" | "pdu">): boolean {
  return (tpduLengthOctets(pdu) ?? 0) < lengthOctets;
}

/**
 * Whether a PDU is not as its header announced it, or no PDU at all: cut, with a line too many, or with a piece of its
 * own header.
 */
export function isMangled({ lengthOctets, pdu }: Pick<StoredMessage, "lengthOctets" | "pdu">): boolean {
  const found = tpduLengthOctets(pdu);
  return found === undefined || (lengthOctets !== undefined && found !== lengthOctets);
}

/** SMS-STATUS-REPORT is TP-MTI 10 in what a service centre sends (3GPP TS 23.040 9.2.3.1). */
export function isStatusReport(pdu: string): boolean {
  const at = 2 * (1 + serviceCentreOctets(pdu));
  const firstOctet = Number.parseInt(pdu.slice(at, at + 2), 16);
  return (firstOctet & 0b11) === 0b10;
}

function serviceCentreOctets(pdu: string): number {
  return Number.parseInt(pdu.slice(0, 2), 16) || 0;
}

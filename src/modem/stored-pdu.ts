import type { StoredMessage } from "./at/commands/sms-messages.ts";

/**
 * Whether a PDU has as many octets as its header announced: the length counts the TPDU without the
 * service centre's address, whose own length is the first octet (3GPP TS 27.005 3.1). `undefined` where
 * the header names no length.
 */
export function hasAnnouncedLength({ lengthOctets, pdu }: StoredMessage): boolean | undefined {
  if (lengthOctets === undefined) return undefined;
  return pdu.length === 2 * (1 + serviceCentreOctets(pdu) + lengthOctets);
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

import { parse, Report } from "node-pdu";
import { given, withMore } from "../../domain/given.ts";
import type { Address, StatusReport } from "../../domain/inbox/inbound.ts";
import { readAddress } from "./address.ts";
import { OctetReader, PduError } from "./octets.ts";
import { openEnvelope } from "./service-centre.ts";
import { saidByReport } from "../../domain/sms/status-report.ts";
import { readTimestamp, TIMESTAMP_OCTETS } from "../../domain/sms/timestamp.ts";

const TYPE_INDICATOR = 0b11;
const SMS_STATUS_REPORT = 0b10;

/**
 * Decodes the PDU string of an SMS-STATUS-REPORT (3GPP TS 23.040 9.2.2.3). Never throws. Octets after
 * TP-ST (TP-PI and what it announces, or padding) are ignored.
 */
export function decodeStatusReport(pdu: string): StatusReport | { readonly error: string } {
  const written = pdu.toUpperCase();
  const said = saidByReport(written);
  return said === undefined ? decodeAnyReport(pdu) : withMore(said, { pdu: written });
}

/**
 * The same of whatever comes, and slowly; an ordinary report says by it what `saidByReport` says.
 *
 * node-pdu takes the report apart. It is sound but for three things, which are seen to here: it fills
 * up a report that was cut short, takes impossible dates for others, and loses `+` and `*#abc`.
 */
export function decodeAnyReport(pdu: string): StatusReport | { readonly error: string } {
  try {
    const { recipient, hasTimestamp, hasDischargeTime } = inspect(pdu);
    const report = parse(pdu);
    if (!(report instanceof Report)) return { error: "the TPDU is no SMS-STATUS-REPORT" };
    return {
      messageReference: report.reference,
      recipient,
      ...given({
        smscAt: hasTimestamp ? report.dateTime.time * 1000 : undefined,
        dischargedAt: hasDischargeTime ? report.discharge.time * 1000 : undefined,
      }),
      status: report.status,
      pdu: pdu.toUpperCase(),
    };
  } catch (error) {
    // node-pdu has no error class of its own.
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

interface Inspection {
  readonly recipient: Address;
  readonly hasTimestamp: boolean;
  readonly hasDischargeTime: boolean;
}

/** Makes sure that every field is there. Throws a PduError. */
function inspect(pdu: string): Inspection {
  const reader = new OctetReader(openEnvelope(pdu).tpdu);
  const firstOctet = reader.octet("the first octet of the TPDU");
  if ((firstOctet & TYPE_INDICATOR) !== SMS_STATUS_REPORT) throw new PduError("the TPDU is no SMS-STATUS-REPORT");
  reader.octet("the message reference");
  const recipient = readAddress(reader, "the recipient address");
  const hasTimestamp = readTimestamp(reader.take(TIMESTAMP_OCTETS, "the time stamp")) !== undefined;
  const hasDischargeTime = readTimestamp(reader.take(TIMESTAMP_OCTETS, "the discharge time")) !== undefined;
  reader.octet("the status");
  return { recipient, hasTimestamp, hasDischargeTime };
}

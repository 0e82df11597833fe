import { encodeAddress } from "./address.ts";
import { encodeTimestamp } from "./timestamp.ts";

/** What became of an SMS-SUBMIT (3GPP TS 23.040 9.2.2.3). */
export interface StatusReport {
  /** TP-MR of the submit. */
  readonly messageReference: number;
  /** TP-RA, in the form in which the network gives it. */
  readonly recipient: string;
  readonly submittedAtMs: number;
  readonly dischargedAtMs: number;
  readonly zoneMinutes: number;
  /** TP-ST (9.2.3.15): 0x00 received, 0x20-0x3f still trying, 0x40-0x7f failed. */
  readonly status: number;
}

const STATUS_REPORT_NO_MORE_MESSAGES = 0x06;

export function encodeStatusReport(report: StatusReport): Buffer {
  return Buffer.concat([
    Buffer.of(STATUS_REPORT_NO_MORE_MESSAGES, report.messageReference),
    encodeAddress(report.recipient),
    encodeTimestamp(report.submittedAtMs, report.zoneMinutes),
    encodeTimestamp(report.dischargedAtMs, report.zoneMinutes),
    Buffer.of(report.status),
  ]);
}

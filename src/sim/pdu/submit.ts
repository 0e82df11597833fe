import { readAddress } from "./address.ts";
import type { Coding } from "./coding.ts";
import { codingOf } from "./coding.ts";
import { OctetReader } from "./octets.ts";
import type { UserData } from "./user-data.ts";
import { readUserData } from "./user-data.ts";

/** An SMS-SUBMIT as the service centre reads it (3GPP TS 23.040 9.2.2.2). */
export interface Submit {
  /** TP-DA: `+1…` when international. */
  readonly to: string;
  readonly coding: Coding;
  readonly userData: UserData;
  /** TP-SRR. */
  readonly statusReportRequested: boolean;
  /** TP-VP in milliseconds; `undefined` when absent or given as an absolute time. */
  readonly validityMs: number | undefined;
  /** TP-VP as it stands in the TPDU, hexadecimal. */
  readonly validityPeriod: string;
}

const MINUTE = 60_000;
const VALIDITY_OCTETS = [0, 7, 1, 7];

/** Reads a TPDU; `undefined` when it is no SMS-SUBMIT that a network would take. */
export function readSubmit(tpdu: Uint8Array): Submit | undefined {
  const reader = new OctetReader(tpdu);
  const first = reader.octet() ?? 0;
  if ((first & 0x03) !== 0x01) return undefined;
  reader.octet(); // TP-MR: the modem writes its own
  const to = readAddress(reader);
  reader.octet(); // TP-PID
  const dcs = reader.octet();
  const validity = reader.take(VALIDITY_OCTETS[(first >> 3) & 0x03] ?? 0);
  const length = reader.octet();
  if (to === undefined || to === "" || dcs === undefined || validity === undefined || length === undefined) {
    return undefined;
  }
  const coding = codingOf(dcs);
  const octets = reader.take(reader.left);
  if (coding === undefined || octets === undefined) return undefined;
  const userData = readUserData(octets, length, coding, (first & 0x40) !== 0);
  if (userData === undefined) return undefined;
  return {
    to,
    coding,
    userData,
    statusReportRequested: (first & 0x20) !== 0,
    validityMs: validity.length === 1 ? relativeValidityMs(validity[0] ?? 0) : undefined,
    validityPeriod: Buffer.from(validity).toString("hex").toUpperCase(),
  };
}

/** 3GPP TS 23.040 9.2.3.12.1. */
function relativeValidityMs(value: number): number {
  if (value <= 143) return (value + 1) * 5 * MINUTE;
  if (value <= 167) return 12 * 60 * MINUTE + (value - 143) * 30 * MINUTE;
  if (value <= 196) return (value - 166) * 24 * 60 * MINUTE;
  return (value - 192) * 7 * 24 * 60 * MINUTE;
}

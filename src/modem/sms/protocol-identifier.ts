import type { DataCoding } from "./data-coding.ts";

// TP-PID (3GPP TS 23.040 9.2.3.9). Whatever other values say (replace, telefax, ...), the text is for people.
const SHORT_MESSAGE_TYPE_0 = 0x40;
const SIM_DATA_DOWNLOAD = 0x7f;
const CLASS_FOR_THE_SIM = 2;

/** Type 0: to be acknowledged and thrown away; it only asks whether the phone is there. */
export function isType0(protocolIdentifier: number): boolean {
  return protocolIdentifier === SHORT_MESSAGE_TYPE_0;
}

/** A message from the operator to the (U)SIM (3GPP TS 31.111 7.1.1.1). */
export function isSimDataDownload(protocolIdentifier: number, dataCoding: DataCoding): boolean {
  return protocolIdentifier === SIM_DATA_DOWNLOAD && dataCoding.messageClass === CLASS_FOR_THE_SIM;
}

import type { Address } from "../../domain/inbox/inbound.ts";
import { readAddress } from "./address.ts";
import { type DataCoding, readDataCoding } from "./data-coding.ts";
import { OctetReader, PduError } from "./octets.ts";
import { openEnvelope } from "./service-centre.ts";
import { readTimestamp, TIMESTAMP_OCTETS, type Timestamp } from "../../domain/sms/timestamp.ts";
import { readUserData, type UserData } from "./user-data.ts";

/** An SMS-DELIVER, field by field (3GPP TS 23.040 9.2.2.1). */
export interface DeliverTpdu {
  readonly smsc: Address;
  readonly from: Address;
  readonly protocolIdentifier: number;
  readonly dataCoding: DataCoding;
  /** Absent where the octets make no date. */
  readonly timestamp?: Timestamp;
  readonly userData: UserData;
  /** Without the service centre, padding included: the number that `+CMT` names. */
  readonly lengthOctets: number;
}

/** Why an SMS-DELIVER could not be read, with what stood before the damage. */
export interface DamagedDeliver extends Partial<Pick<DeliverTpdu, "from" | "timestamp">> {
  readonly error: string;
}

const TYPE_INDICATOR = 0b11;
const SMS_DELIVER = 0b00;
const USER_DATA_HEADER = 0x40;

/** Reads a PDU string. Octets after the user data are ignored: some modems pad. */
export function readDeliverTpdu(pdu: string): DeliverTpdu | DamagedDeliver {
  const soFar: { from?: Address; timestamp?: Timestamp } = {};
  try {
    const { smsc, tpdu } = openEnvelope(pdu);
    const reader = new OctetReader(tpdu);
    const firstOctet = reader.octet("the first octet of the TPDU");
    if ((firstOctet & TYPE_INDICATOR) !== SMS_DELIVER) throw new PduError("the TPDU is no SMS-DELIVER");
    const from = readAddress(reader, "the originating address");
    soFar.from = from;
    const protocolIdentifier = reader.octet("the protocol identifier");
    const dataCoding = readDataCoding(reader.octet("the data coding scheme"));
    const timestamp = readTimestamp(reader.take(TIMESTAMP_OCTETS, "the time stamp"));
    if (timestamp !== undefined) soFar.timestamp = timestamp;
    const userData = readUserData(reader, dataCoding, (firstOctet & USER_DATA_HEADER) !== 0);
    return { smsc, ...soFar, from, protocolIdentifier, dataCoding, userData, lengthOctets: tpdu.length };
  } catch (error) {
    if (error instanceof PduError) return { ...soFar, error: error.message };
    throw error;
  }
}

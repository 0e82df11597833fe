import type { Coding } from "./pdu/coding.ts";
import type { SegmentInfo } from "./pdu/user-data.ts";
import type { PhoneMessage } from "./reassembly.ts";

/** How long things take, milliseconds. They may be changed at any time. */
export interface Latencies {
  /** From `+CMGS=n` to the prompt. */
  promptMs: number;
  /** From Ctrl-Z to the network's answer. */
  submitMs: number;
  /** From the network's answer to the phone. */
  phoneMs: number;
  /** From the phone's receipt to the modem's status report. */
  reportMs: number;
  /** From the network to the modem, each message. */
  deliveryMs: number;
}

/** How one number takes what is sent to it. */
export type PhoneBehaviour =
  /** Receives; the network reports `statuses` one after the other (TP-ST), `[0]` unless given. */
  | { readonly kind: "receives"; readonly afterMs?: number; readonly statuses?: readonly number[] }
  /** Receives; the network never reports. */
  | { readonly kind: "never-reports"; readonly afterMs?: number }
  /** Never receives; the report says why, 0x46 (validity period expired) unless given. */
  | { readonly kind: "undeliverable"; readonly afterMs?: number; readonly status?: number }
  /** The network refuses the submit with `+CMS ERROR: <code>`. */
  | { readonly kind: "refused"; readonly code: number };

/** One SMS-SUBMIT that the network has taken. */
export interface SubmittedSegment {
  readonly to: string;
  readonly text: string;
  readonly coding: Coding;
  readonly segment?: SegmentInfo;
  /** TP-MR as the modem wrote it. */
  readonly messageReference: number;
  /** TP-SRR. */
  readonly statusReportRequested: boolean;
  /** TP-VP; `undefined` when absent or absolute. */
  readonly validityMs: number | undefined;
  /** TP-VP as it stands in the TPDU, hexadecimal. */
  readonly validityPeriod: string;
  /** The TPDU as the driver wrote it, hexadecimal. */
  readonly tpdu: string;
  /** Milliseconds since 1970. */
  readonly atMs: number;
}

/** A status report that the network has made for the modem. */
export interface SentReport {
  readonly to: string;
  readonly messageReference: number;
  /** TP-ST. */
  readonly status: number;
}

export interface SendOptions {
  /** The service centre's stamp, milliseconds since 1970; now unless given. */
  readonly sentAtMs?: number;
  /** The concatenation reference, should it take several segments. */
  readonly reference?: number;
  /** TP-PID; 0x40 is the short message type 0. */
  readonly protocolId?: number;
  /** 0 to 3 (3GPP TS 23.038 4). */
  readonly messageClass?: number;
  /** Which segments arrive, from 1, in this order; all in order unless given. */
  readonly segments?: readonly number[];
}

/** `<stat>` of +CREG, +CGREG and +CEREG: 0 none, 1 home, 2 searching, 3 denied, 5 roaming. */
export type RegistrationDomain = "+CREG" | "+CGREG" | "+CEREG";
export type Registration = Readonly<Record<RegistrationDomain, number>>;

/** The side of the simulator that phones and the operator are on. */
export interface SimulatedNetwork {
  readonly latencies: Latencies;
  /** Every SMS-SUBMIT that the network took, in order. */
  readonly submitted: readonly SubmittedSegment[];
  /** Every message that a phone showed, in order. */
  readonly received: readonly PhoneMessage[];
  /** TPDUs that wait for the modem: unreachable, or its memory is full. */
  readonly held: number;
  readonly registration: Registration;
  /** A phone texts the gateway. Throws RangeError when `from` is no sender. */
  phoneSends(from: string, text: string, options?: SendOptions): void;
  /** Puts an SMS-DELIVER on its way: the PDU string with the service centre, or RangeError. */
  deliverPdu(hex: string): void;
  /** What becomes of messages to this number from now on. */
  behave(number: string, behaviour: PhoneBehaviour): void;
  /** Sets all domains, or some. */
  register(state: number | Partial<Registration>): void;
  /** `<rssi>` of +CSQ: 0 to 31, 99 unknown. */
  setSignal(rssi: number): void;
  /** Each listener is called until the returned function is. */
  onSubmitted(listener: (segment: SubmittedSegment) => void): () => void;
  onReceived(listener: (message: PhoneMessage) => void): () => void;
  onReported(listener: (report: SentReport) => void): () => void;
}

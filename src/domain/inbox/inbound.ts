import type { Concatenation } from "../sms/segment.ts";
import { DAY, type Instant } from "../time.ts";

/** For about this long the network may deliver a message again. */
export const REPEAT_WINDOW = 7 * DAY;

/**
 * An originating or destination address as the network gave it (3GPP TS 23.040 9.1.2.5).
 * `digits` of an international number start with `+`.
 */
export type Address =
  | { readonly kind: "international" | "national"; readonly digits: string }
  | { readonly kind: "alphanumeric"; readonly text: string }
  | { readonly kind: "none" };

/** One SMS-DELIVER as it arrived: a whole message, or one segment of a concatenated one. */
export interface InboundSms {
  readonly from: Address;
  /** When the service centre took it (TP-SCTS). Absent where the octets make no date. */
  readonly smscAt?: Instant;
  /**
   * Taken in as it arrived. Absent: it may have waited in the modem, for as long as the service centre's time says.
   * That clock may be wrong, so it is not asked where it need not be.
   */
  readonly onArrival?: true;
  readonly content: InboundContent;
  readonly concatenation?: Concatenation & { readonly bits: 8 | 16 };
  /** The modem told it in text mode, as after a restart: characters may be wrong, and no segment is known as one. */
  readonly textMode?: true;
  /** The PDU string as the modem gave it, upper-case hex: the evidence, and what tells a repeat. In text mode its own lines. */
  readonly pdu: string;
}

/**
 * `text` may hold lone surrogates when the character was split between two segments.
 * `mms`: a WAP push that announces an MMS. `silent`: type 0 (TP-PID 40), to be dropped.
 * `sim-data`: (U)SIM data download, none of our business. `unreadable`: what the codec could not read.
 */
export type InboundContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "binary"; readonly hex: string }
  | { readonly kind: "mms"; readonly hex: string }
  | { readonly kind: "silent" }
  | { readonly kind: "sim-data" }
  | { readonly kind: "unreadable"; readonly error: string };

/** An SMS-STATUS-REPORT (3GPP TS 23.040 9.2.2.3). */
export interface StatusReport {
  readonly messageReference: number;
  readonly recipient: Address;
  readonly smscAt?: Instant;
  readonly dischargedAt?: Instant;
  /** TP-ST, 0 to 255. */
  readonly status: number;
  readonly pdu: string;
}

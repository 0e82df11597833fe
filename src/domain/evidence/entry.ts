import type { ContentsRef } from "../contents.ts";
import type { Agent, AgentId, EnrolmentSource, NumberRecord } from "../consent/model.ts";
import type { ConsentRecord } from "../consent/record.ts";
import type { NoChannel } from "../consent/own-no.ts";
import type { DoneBy } from "../done-by.ts";
import type { Msisdn } from "../number.ts";
import type { MessageId } from "../outbox/message.ts";
import type { Instant } from "../time.ts";
import type { Basis } from "./basis.ts";

/**
 * `asked`: a request for consent lies in the outbox. `queued`: any other text does. `sent`: the network has taken a
 * text. `doubt`: nobody knows whether it has. `report`: what the network said of it later. `received`: from the phone. `no`: what the person said otherwise.
 * `state`: what follows for consent.
 */
type EvidenceKind =
  | "enrolment"
  | "asked"
  | "queued"
  | "sent"
  | "doubt"
  | "ended"
  | "report"
  | "received"
  | "no"
  | "state"
  | "mail"
  | "clock";

/** One thing that happened, as one record of the journal tells it. */
export interface EvidenceEntry {
  readonly sequence: number;
  /** By the gateway's clock. */
  readonly at: Instant;
  readonly kind: EvidenceKind;
  /** In plain words, one sentence without a full stop. */
  readonly what: string;
  /** Who asked for it; `what` says so at the first of the entries that came of it. */
  readonly by?: DoneBy;
  /** What the text said, word for word. */
  readonly text?: string;
  /** Where that lies, where it is kept apart; `erasedAt` when it has been erased since. */
  readonly textRef?: ContentsRef;
  /** Of an alert (see `AlertText`): then its lead lies there. */
  readonly pattern?: string;
  readonly erasedAt?: Instant;
  /** When the network's message centre took it (TP-SCTS), and was done with it (TP-DT). */
  readonly smscAt?: Instant;
  readonly dischargedAt?: Instant;
  readonly source?: EnrolmentSource | "reply";
  /** The record that caused it. */
  readonly because?: number;
  /** What it did to one agent alone, whatever the number's consent is. */
  readonly alone?: AgentAlone;
  /** Of a NO that was no text: by which way, when it was received, and until when it had to be heeded. */
  readonly ownNo?: {
    readonly channel?: NoChannel;
    readonly receivedAt: Instant;
    readonly honourBy: Instant;
    readonly late: boolean;
    readonly by?: string;
  };
  /** Of a consent that a page took down, before the phone was asked; its wording is the entry's text. */
  readonly consent?: ConsentRecord;
  /** Of a text that was sent. */
  readonly basis?: Basis;
  readonly messageId?: MessageId;
  /** What the network delivered, octet for octet. */
  readonly pdus?: readonly string[];
}

interface AgentAlone {
  readonly agentId: AgentId;
  /** What the agent's leads are told. */
  readonly reason: string;
  /** The record that undid it. */
  readonly until?: number;
}

/** Everything that the journal knows of one number, in order. */
export interface NumberEvidence {
  readonly number: Msisdn;
  readonly entries: readonly EvidenceEntry[];
  /** Where it stands now; absent where nothing was ever recorded of it. */
  readonly record?: NumberRecord;
  readonly agents: readonly Agent[];
}

import type { ContentsRef } from "./contents.ts";
import type { MassConsequence } from "./breaker/model.ts";
import type { AgentId, BrandId, EnrolmentSource, OptOutReason, RequestClock } from "./consent/model.ts";
import type { HoldReason } from "./consent/hold.ts";
import type { ConsentRecord } from "./consent/record.ts";
import type { NoChannel } from "./consent/own-no.ts";
import type { Address, InboundContent } from "./inbox/inbound.ts";
import type { KeywordKind } from "./keyword.ts";
import type { LeadId } from "./leads/model.ts";
import type { Msisdn } from "./number.ts";
import type { MailId } from "./mail/model.ts";
import type { MessageClass, MessageId, MessageKind } from "./outbox/message.ts";
import type {
  CancelReason,
  DROPPED,
  ExpiryReason,
  HeldReason,
  MailCancelReason,
  NOT_SENT_IN_TIME,
  OptedOut,
  Unanswered,
} from "./reasons.ts";
import type { RejectionCode } from "./rejection.ts";
import type { Coding, Concatenation } from "./sms/segment.ts";
import type { Instant } from "./time.ts";

/** Who has decided about a paused number; absent: the person, or nobody in time. */
export type Decider = "operator";

/** Where the first outcome of a request is wanted too (MQTT 5 response topic); data in base64. */
export interface ReplyTo {
  readonly topic: string;
  readonly correlationData?: string;
}

export interface AgentDetails {
  readonly brand: BrandId;
  readonly name?: string;
  readonly email?: string;
  readonly timeZone?: string;
}

type ByType<M> = { [T in keyof M]: { readonly type: T } & Readonly<M[T]> }[keyof M];

/** Everything that can have happened, as the journal holds it. When it happened stands in the record. */
export type GatewayEvent = ByType<{
  // Agents
  AgentEnrolled: {
    agentId: AgentId;
    number: Msisdn;
    details: AgentDetails;
    source: EnrolmentSource;
    requestedAt?: Instant;
  };
  /**
   * A request has led to asking, or to switching on again. `statedAt`: what it says
   * itself, where that had not come yet.
   */
  RequestHeeded: { agentId: AgentId; requestedAt: Instant; statedAt?: Instant };
  /** A request has brought the record of the consent that it rests on; `fingerprint`: the same for the same record. */
  ConsentRecorded: { agentId: AgentId; number: Msisdn; record: ConsentRecord; fingerprint: string };
  AgentUpdated: { agentId: AgentId; details: AgentDetails };
  AgentMoved: { agentId: AgentId; from: Msisdn; to: Msisdn };
  /** `since` where it happened before it was recorded. */
  AgentLeft: { agentId: AgentId; reason: "profile" | "operator"; since?: Instant };
  AgentRejoined: { agentId: AgentId };
  /** The answer to a request about an agent that changed nothing to be told on its own. */
  AgentConfirmed: { agentId: AgentId; replyTo?: ReplyTo };

  // Consent of a number
  ConsentRequested: { number: Msisdn; messageId: MessageId; source: EnrolmentSource };
  /** The number was asked a short while ago: it is asked when that is over. */
  AskingPutOff: { number: Msisdn; until: Instant; source: EnrolmentSource };
  ConsentClockStarted: { number: Msisdn } & RequestClock;
  ConsentGiven: { number: Msisdn; reconfirmAt: Instant; smscAt?: Instant };
  ReconfirmationRequested: { number: Msisdn; messageId: MessageId };
  /** The text that asks again could not be sent, through no fault of the subscriber: the consent goes on until then. */
  ReconfirmationPutOff: { number: Msisdn; until: Instant; reason: string };
  /** `since` where it happened before it was recorded, here and in the next. */
  ConsentEnded: {
    number: Msisdn;
    reason: OptOutReason;
    since?: Instant;
    decidedBy?: Decider;
    /** Its last agent has another phone. Nobody wished for it: the number stands as if it had never been asked. */
    vacated?: true;
  };
  /** `decidedBy`: somebody has read the words, in place of time that ran out; here, above and in `NumberResumed`. */
  NumberSuppressed: {
    number: Msisdn;
    reason: "stop" | "plain-language" | "operator";
    since?: Instant;
    decidedBy?: Decider;
  };
  /**
   * The person has said NO by another way than a text, and somebody enters it. `honourBy`: the end of the tenth business
   * day; `late`: that was over, and the number could still be texted.
   */
  NoReceived: {
    number: Msisdn;
    receivedAt: Instant;
    honourBy: Instant;
    late?: true;
    channel?: NoChannel;
    words?: string;
    by?: string;
  };
  SuppressionLifted: { number: Msisdn };
  /** `words`: what the person wrote, cut where it is long. */
  NumberPaused: { number: Msisdn; decideBy: Instant; words?: string };
  NumberResumed: { number: Msisdn; decidedBy?: Decider };
  /** Texts to the number wait for its own YES, or a person's word. `by`: who has entered that. */
  NumberHeld: { number: Msisdn; why: HoldReason; by?: string };
  /**
   * Texts to it go on; `decidedBy`: a person has looked, in place of a START from a phone that no agent has.
   * `hasConsent`: as the state has it.
   */
  NumberReleased: { number: Msisdn; decidedBy?: Decider; hasConsent?: true };
  /** An opt-out stood in a state that a backup has replaced; what it comes to follows. `key` tells it from others. */
  OptOutCarriedOver: { key: string; happenedAt: Instant; number?: Msisdn; agentId?: AgentId };
  ReminderQueued: { number: Msisdn; agentId: AgentId; step: number; to: string; askedAt: Instant; optOutAt: Instant };
  ReminderSkipped: {
    number: Msisdn;
    agentId: AgentId;
    step: number;
    reason: "no-email" | "no-mail-server" | "superseded" | "too-many-to-address";
  };
  MailSent: { mailId: MailId };
  MailDeferred: { mailId: MailId; notBefore: Instant; error: string };
  MailFailed: { mailId: MailId; reason: string };
  MailCancelled: { mailId: MailId; reason: MailCancelReason };

  // Leads
  LeadAccepted: {
    leadId: LeadId;
    agentId: AgentId;
    number: Msisdn;
    expiresAt: Instant;
    /** The lead system set `expiresAt`. */
    expiryGiven?: true;
    createdAt?: Instant;
    replyTo?: ReplyTo;
  };
  LeadHeld: { leadId: LeadId; reason: HeldReason };
  LeadRefused: { leadId: LeadId; reason: OptedOut };
  LeadFiltered: { leadId: LeadId; phrase: string };
  LeadExpired: { leadId: LeadId; reason: ExpiryReason };
  /** Its alert has been queued for a while and has not left: the lead system may write an e-mail meanwhile. It goes on. */
  LeadLate: { leadId: LeadId };
  LeadCancelled: { leadId: LeadId; reason: typeof DROPPED };
  /** Rejected without being remembered: the same id may come again once what was wrong is put right. */
  LeadTurnedAway: { leadId: LeadId; agentId?: AgentId; reason: RejectionCode; replyTo?: ReplyTo };
  LeadRepeated: { leadId: LeadId; replyTo?: ReplyTo };

  // Outbox
  MessageQueued: {
    messageId: MessageId;
    class: MessageClass;
    kind: MessageKind;
    number: Msisdn;
    text?: string;
    agentId?: AgentId;
    leadId?: LeadId;
    expiresAt?: Instant;
    /** When its lead is told of as late, if it has not left by then. */
    lateAt?: Instant;
  };
  /** `pattern`: see `AlertText`. Absent of an alert: its text lies apart. */
  MessageFormed: {
    messageId: MessageId;
    coding: Coding;
    reference: number;
    segments: number;
    notice: boolean;
    pattern?: string;
  };
  SegmentSubmitting: { messageId: MessageId; index: number };
  SegmentReleased: { messageId: MessageId; index: number };
  /** `lookedAt`: when the suppression was looked at for the last time, before its first octet. */
  SegmentSubmitted: {
    messageId: MessageId;
    index: number;
    reference?: number;
    witness?: "report";
    lookedAt?: Instant;
  };
  /** `written`: the modem had its text, and may have given it a reference. */
  SegmentDeferred: {
    messageId: MessageId;
    index: number;
    notBefore: Instant;
    error: string;
    counted: boolean;
    written?: true;
  };
  /** Where earlier segments are in doubt too, its reference is one from `reference` to `orUpTo`, modulo 256. */
  SegmentDoubted: {
    messageId: MessageId;
    index: number;
    until: Instant;
    error: string;
    reference?: number;
    orUpTo?: number;
  };
  SegmentRequeued: { messageId: MessageId; index: number };
  SegmentReported: { messageId: MessageId; index: number; status: number; outcome: "delivered" | "undelivered" };
  MessageStopping: { messageId: MessageId; reason: CancelReason; leadWaits?: true };
  MessageSent: { messageId: MessageId };
  MessageDelivered: { messageId: MessageId };
  MessageUndelivered: { messageId: MessageId; reason: string };
  /** `written` as for `SegmentDeferred`. */
  MessageFailed: { messageId: MessageId; reason: string; blame: "recipient" | "other"; written?: true };
  MessageCancelled: { messageId: MessageId; reason: CancelReason };
  MessageExpired: { messageId: MessageId; reason: typeof NOT_SENT_IN_TIME };
  /** Taken back while its lead goes on waiting. */
  MessageRecalled: { messageId: MessageId };

  // What arrived
  SmsReceived: {
    from: Address;
    smscAt?: Instant;
    onArrival?: true;
    content: InboundContent;
    concatenation?: Concatenation & { readonly bits: 8 | 16 };
    textMode?: true;
    pdu: string;
  };
  ReplyReceived: {
    from: string;
    number?: Msisdn;
    text: string;
    keyword: KeywordKind | null;
    flag?: "possible-opt-out" | "incomplete" | "text-mode";
    agentIds: readonly AgentId[];
    leadId?: LeadId;
    smscAt?: Instant;
    /** It is meant for the buyer of a lead. */
    toBuyer?: true;
    /** What weighed most where its plain words decided: not computed again. */
    weighed?: string;
    /** Why it was not answered, where it would have been. */
    unanswered?: Unanswered;
  };
  /** The first segment of a longer message asks to be left alone: it does not wait for the rest. */
  BeginningHeeded: {
    key: string;
    number: Msisdn;
    text: string;
    keyword: KeywordKind | null;
    flag?: "possible-opt-out";
    weighed?: string;
    smscAt?: Instant;
  };
  /** The text to itself has come back. */
  CanaryReturned: { messageId: MessageId };
  AnswerCounted: { number: Msisdn; kind: KeywordKind };
  SegmentsGivenUp: { key: string };
  ReportReceived: {
    messageReference: number;
    recipient: Address;
    status: number;
    smscAt?: Instant;
    dischargedAt?: Instant;
    pdu: string;
  };

  // What is kept no longer
  /** Leads and messages that ended before then, and what was counted longer ago than any limit looks. */
  HistoryForgotten: { before: Instant };
  /** These files of `leads/` are gone. */
  ContentsErased: { files: readonly string[] };
  AgentRemoved: { agentId: AgentId };
  NumberForgotten: { number: Msisdn };
  /** Seals the checkpoint that stands for the records up to `through`: its checksum is from now on in the chain. */
  CheckpointTaken: { through: number; hash: string; checksum: string };

  // The clock
  /** From here on the gateway's time is reckoned from its last record, whatever the wall clock says: now `wall`. */
  ClockDistrusted: { wall: Instant };
  /** What was recorded since then belongs `by` milliseconds later (below 0: earlier); the numbers that it is about. */
  ClockTrusted: { by: number; numbers: readonly Msisdn[] };
  /** A clock that counted as right was set; what was recorded later than it now is belongs so much earlier. */
  ClockStepped: { by: number; numbers: readonly Msisdn[] };

  // Consequences for too many at once
  MassConsequenceHeld: { holdId: string; what: MassConsequence; count: number };
  /** It concerns few any more. */
  MassConsequenceOver: { holdId: string; what: MassConsequence };
  MassConsequenceConfirmed: { holdId: string; what: MassConsequence };
  MassConsequenceRejected: { holdId: string; what: MassConsequence; putOffUntil: Instant };

  // The gateway itself
  /**
   * `Complaint` says the rest. An older release recorded no `code`, and the `error`, which may quote a buyer: now that
   * lies apart, with the excerpt.
   */
  RequestRejected: {
    topic: string;
    code?: RejectionCode;
    error?: string;
    path?: string;
    leadId?: LeadId;
    agentId?: AgentId;
    retryAfter?: Instant;
    replyTo?: ReplyTo;
  };
  PublicationsDelivered: { through: number };
  /** The broker does not take what the event with this sequence gave to tell on a topic: it is given up. */
  PublicationSkipped: { publication: number; topic: string; reason: string };
  PinAttempted: { pinHash: string; card: string };
  PinAccepted: { card: string };
  /** A technician runs what is not known to be harmless: the names of the AT commands, never their parameters. */
  ServiceCommandRun: { commands: readonly string[] };
  /**
   * A request that the broker keeps has been taken: by the topic below the gateway's own, the SHA-256 of its payload.
   */
  RetainedTaken: { topic: string; digest: string };
}>;

export type EventType = GatewayEvent["type"];

export type EventOf<T extends EventType> = Extract<GatewayEvent, { type: T }>;

/** What the record says beside the event. */
export interface EventMeta {
  readonly sequence: number;
  readonly at: Instant;
  /** The boot and its monotonic time, as the journal has them: of the boot's id it may have the beginning alone. */
  readonly bootId?: string;
  readonly monotonicMs?: number;
  readonly apart?: ContentsRef;
}

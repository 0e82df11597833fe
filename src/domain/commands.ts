import type { AgentsDue } from "./breaker/model.ts";
import type { AgentId, EnrolmentSource } from "./consent/model.ts";
import type { HoldReason } from "./consent/hold.ts";
import type { ConsentRecord } from "./consent/record.ts";
import type { OwnNo } from "./consent/own-no.ts";
import type { EventOf, ReplyTo } from "./events.ts";
import type { InboundSms, StatusReport } from "./inbox/inbound.ts";
import type { DeadlineKey } from "./keys.ts";
import type { LeadContent } from "./leads/content.ts";
import type { LeadId } from "./leads/model.ts";
import type { Msisdn } from "./number.ts";
import type { MailId } from "./mail/model.ts";
import type { MessageId } from "./outbox/message.ts";
import type { Refusal } from "./refusals.ts";
import type { Rejection, RequestRefusal } from "./rejection.ts";
import type { SegmentBody } from "./sms/segment.ts";
import type { Instant } from "./time.ts";

/** Where a request of the lead system came in, and how it began: `rejected` says so where it is refused. */
interface RequestOrigin {
  readonly topic: string;
  readonly excerpt: string;
}

export interface AcceptLead {
  readonly type: "AcceptLead";
  readonly leadId: LeadId;
  readonly agentId: AgentId;
  readonly createdAt?: Instant;
  /** The lead's own; it stands in place of `leads.expireAfter`. */
  readonly expiresAt?: Instant;
  /** When the broker would have dropped the message: it counts where it is earlier. */
  readonly messageExpiresAt?: Instant;
  readonly lead: LeadContent;
  readonly replyTo?: ReplyTo;
  readonly origin?: RequestOrigin;
}

export interface EnrolAgent {
  readonly type: "EnrolAgent";
  readonly agentId: AgentId;
  readonly brand: string;
  readonly number: Msisdn;
  readonly name?: string;
  readonly email?: string;
  readonly timeZone?: string;
  readonly requestedAt?: Instant;
  readonly source: EnrolmentSource;
  /** How the person came to agree, as far as whoever asks knows it. */
  readonly consent?: ConsentRecord;
  /** Details that the request leaves out stay as they are known; else they are none from now on. */
  readonly keepLeftOut?: true;
  readonly replyTo?: ReplyTo;
  readonly origin?: RequestOrigin;
}

export interface WithdrawAgent {
  readonly type: "WithdrawAgent";
  readonly agentId: AgentId;
  /** The person's own NO, for the number; else the Text Message option was switched off, for this agent. */
  readonly no?: OwnNo;
  readonly replyTo?: ReplyTo;
  readonly origin?: RequestOrigin;
}

/** A payload that was not understood. */
export interface RejectRequest extends Rejection {
  readonly type: "RejectRequest";
  /** It was meant to withdraw an agent. */
  readonly isWithdrawal?: true;
  readonly replyTo?: ReplyTo;
}

/** People whose relationship ended before an instant. */
export interface RemoveExpired {
  readonly type: "RemoveExpired";
  readonly before: Instant;
  /** Those of these numbers; of all, unless given. */
  readonly among?: readonly Msisdn[];
  /** How many people it concerns in all about whom nobody has decided, where that has been counted: see `undecidedPeople`. */
  readonly undecided?: number;
}

export interface OptOutAgent {
  readonly type: "OptOutAgent";
  readonly agentId: AgentId;
  /** The person asked for it: the number stays closed until its own START. */
  readonly atPersonsRequest: boolean;
  /** What is known of how the person asked. */
  readonly no?: OwnNo;
}

/** The same of whoever has a number, and of the number where no agent has it. */
export interface OptOutNumber extends Omit<OptOutAgent, "type" | "agentId"> {
  readonly type: "OptOutNumber";
  readonly number: Msisdn;
}

/** What the journal says of an opt-out. A pause may become one. */
export type OptOut = EventOf<"NumberSuppressed" | "ConsentEnded" | "NumberPaused" | "NumberHeld" | "AgentLeft">;

/** An opt-out that stood in a state which a backup has replaced. The same `key` again changes nothing. */
export interface TakeOptOut {
  readonly type: "TakeOptOut";
  readonly key: string;
  readonly optOut: OptOut;
  readonly happenedAt: Instant;
}

/**
 * What became of one submit. `reached` answers the one question before a retry: can the segment have
 * gone out? `blame` says whose fault it was: only `recipient` counts against a number, and `not-ready`
 * says that nothing was tried, as there was no modem to try it with. `written`: it did not go out, but the modem had
 * its text, and may have given it a reference (TP-MR).
 */
export type SubmitOutcome =
  | { readonly kind: "submitted"; readonly messageReference?: number }
  | { readonly kind: "withheld" }
  /** The modem refused before the text was written: that says nothing about the message, only "not now". */
  | { readonly kind: "notTaken"; readonly error: string }
  | {
      readonly kind: "failed";
      /** For people: `+CMS ERROR: 38 (network out of order)`. */
      readonly error: string;
      readonly reached: "no" | "unknown";
      readonly retry: "later" | "never";
      readonly blame: "recipient" | "network" | "device" | "not-ready";
      readonly written?: true;
    };

/** What the world looks like when deadlines are due: none fires on a clock or past a reply that nobody has seen. */
export interface Assurance {
  readonly clockTrusted: boolean;
  /** When the last completed sweep of the inbox began, on a registered modem. */
  readonly sweptSince?: Instant;
  /** Since when messages could arrive without a break. */
  readonly receivingSince?: Instant;
}

/** What the mail server made of a mail. */
export type MailResult = { readonly kind: "taken" } | { readonly kind: "deferred" | "refused"; readonly error: string };

/** What lies apart from the journal: what a buyer asked, or the text that was made of it. */
export type Contents =
  | { readonly kind: "lead"; readonly lead: LeadContent }
  | { readonly kind: "text"; readonly text: string };

export type Command =
  | AcceptLead
  | EnrolAgent
  | WithdrawAgent
  | OptOutAgent
  | OptOutNumber
  | RejectRequest
  /** `arrivedAt` where it was kept for a while before it could be read. */
  | { readonly type: "ReceiveSms"; readonly sms: InboundSms; readonly arrivedAt?: Instant }
  | TakeOptOut
  /** `mark`: stands in its text, and nobody can foretell it. */
  | { readonly type: "SendCanary"; readonly mark?: string }
  | { readonly type: "ReceiveReport"; readonly report: StatusReport }
  | { readonly type: "SendByHand"; readonly number: Msisdn; readonly text: string }
  | { readonly type: "ReleaseLead" | "DropLead"; readonly leadId: LeadId }
  /** `contents` for what lies apart: an alert is made of its lead at first, and of its own text from then on. */
  | {
      readonly type: "BeginSegment";
      readonly messageId: MessageId;
      readonly index: number;
      readonly contents?: Contents;
    }
  | {
      readonly type: "SettleSegment";
      readonly messageId: MessageId;
      readonly index: number;
      readonly result: SubmitOutcome;
      /** When it was last looked at whether it may go. */
      readonly lookedAt?: Instant;
    }
  | { readonly type: "FailMessage"; readonly messageId: MessageId; readonly reason: string }
  | { readonly type: "Resume" }
  /** `key` names whose deadline it is, as the agenda has it. */
  | { readonly type: "DeadlinePassed"; readonly key: DeadlineKey; readonly assurance: Assurance }
  /** What is due, all of it, before any of it happens. `before`: what was found of further keys, in earlier turns. */
  | { readonly type: "WeighDeadlines"; readonly keys: readonly DeadlineKey[]; readonly before?: AgentsDue }
  /** A person's word on what is held, and on a number that is paused. */
  | { readonly type: "DecideHold"; readonly holdId: string; readonly carryOut: boolean }
  | { readonly type: "DecidePause"; readonly number: Msisdn; readonly isOptOut: boolean }
  /** Numbers that have changed hands, or whose proof differs; and a person's word on one of them. */
  | {
      readonly type: "HoldNumbers";
      readonly numbers: readonly Msisdn[];
      readonly why: HoldReason;
      readonly by?: string;
    }
  | { readonly type: "DecideNumberHold"; readonly number: Msisdn; readonly isOver: boolean }
  | { readonly type: "DistrustClock"; readonly wall: Instant }
  /** The clock has been set, `by` milliseconds on (or, below 0, back), to a time that can be trusted. */
  | { readonly type: "SetClock"; readonly by: number }
  | { readonly type: "SettleMail"; readonly mailId: MailId; readonly result: MailResult }
  /** Leads and messages that ended before then. */
  | { readonly type: "ForgetHistory"; readonly before: Instant }
  | RemoveExpired
  | { readonly type: "NoteErased"; readonly files: readonly string[] }
  | { readonly type: "NoteCheckpoint"; readonly through: number; readonly hash: string; readonly checksum: string }
  | { readonly type: "NotePublished"; readonly through: number }
  | {
      readonly type: "NotePublicationSkipped";
      readonly publication: number;
      readonly topic: string;
      readonly reason: string;
    }
  | { readonly type: "NotePinAttempt"; readonly card: string; readonly pinHash: string }
  | { readonly type: "NotePinAccepted"; readonly card: string }
  | { readonly type: "NoteServiceCommand"; readonly commands: readonly string[] }
  | { readonly type: "NoteRetainedTaken"; readonly topic: string; readonly digest: string };

/** A segment that may go now. */
export interface SegmentToGo {
  readonly to: Msisdn;
  readonly body: SegmentBody;
  readonly validityMs: number;
  readonly moreToCome: boolean;
}

/** What the one who gave the command is told. Refusals are values, not exceptions. */
export type Answer =
  | { readonly kind: "done" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "go"; readonly segment: SegmentToGo }
  /** It may not go (any more). */
  | { readonly kind: "stay" }
  /** It has fallen due, and may not happen before this. */
  | { readonly kind: "wait"; readonly awaited: AwaitedForDeadline }
  /** It waits for a person. */
  | { readonly kind: "held" };

/** What something that has fallen due waits for. */
export type AwaitedForDeadline =
  | { readonly what: "trusted clock" }
  /** Messages cannot arrive at the moment. */
  | { readonly what: "reception" }
  /** A sweep of the inbox that begins no earlier. */
  | { readonly what: "sweep"; readonly from: Instant }
  /** Reception that has lasted, or the instant to which a person has put it off. */
  | { readonly what: "time"; readonly until: Instant };

/** What a request of the lead system is told. */
export type RequestAnswer = typeof DONE | { readonly kind: "refused"; readonly refusal: RequestRefusal };

export const DONE = { kind: "done" } as const satisfies Answer;

export function refused<R extends Refusal>(refusal: R): { readonly kind: "refused"; readonly refusal: R } {
  return { kind: "refused", refusal };
}

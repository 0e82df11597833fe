import type { ContentsRef } from "../contents.ts";
import type { AgentId } from "../consent/model.ts";
import type { KeywordKind } from "../keyword.ts";
import type { LeadId } from "../leads/model.ts";
import type { Msisdn } from "../number.ts";
import type { CancelReason } from "../reasons.ts";
import type { Coding } from "../sms/segment.ts";
import type { Instant } from "../time.ts";

export type MessageId = string;

/**
 * In the order in which they are served. `stranger`: answers to numbers that no agent has. `canary`: the gateway's text
 * to itself. `bulk`: migration, reconfirmation, opt-ins from a file.
 */
export const CLASSES = ["answer", "opt-in", "alert", "stranger", "canary", "bulk"] as const;
export type MessageClass = (typeof CLASSES)[number];

/** Whether it answers what a phone has sent, agent's or stranger's: it goes to closed numbers too. */
export function isAnswer(message: { readonly class: MessageClass }): boolean {
  return message.class === "answer" || message.class === "stranger";
}

export type MessageKind =
  | "stop-confirmation"
  | "start-confirmation"
  | "help"
  | "clarification"
  | "not-to-buyer"
  | "opt-in"
  | "migration"
  | "reconfirmation"
  | "alert"
  | "manual"
  | "canary";

const ASKING: ReadonlySet<MessageKind> = new Set(["opt-in", "migration", "reconfirmation"]);

/** Whether a text asks for consent, for the first time or again. */
export function asksForConsent(kind: MessageKind): boolean {
  return ASKING.has(kind);
}

/** Whether it is of no use once the person has said what was meant, or nobody may text the number. */
export function isExplanation(kind: MessageKind): boolean {
  return kind === "clarification" || kind === "not-to-buyer";
}

/** What the TP-MR of a submit is, or the first and the last that it can be, modulo 256. Without any: nothing is known. */
export interface ExpectedReferences {
  readonly reference?: number;
  readonly orUpTo?: number;
}

/** Nothing has settled an earlier submit of the segment in time. A report on it still spares the next one. */
interface EarlierDoubt {
  readonly doubted?: ExpectedReferences;
}

/**
 * One SMS-SUBMIT on its way. `submitting` is journalled before the first octet; found after a crash,
 * or when the final result stayed out, it becomes `doubtful` until a status report or `until` settles it.
 */
export type Segment =
  | ({ readonly state: "queued"; readonly notBefore: Instant } & EarlierDoubt)
  | ({ readonly state: "submitting"; readonly startedAt: Instant } & EarlierDoubt)
  | ({ readonly state: "doubtful"; readonly since: Instant; readonly until: Instant } & ExpectedReferences &
      EarlierDoubt)
  | { readonly state: "submitted"; readonly at: Instant; readonly reference?: number }
  | { readonly state: "delivered" | "undelivered"; readonly at: Instant; readonly status: number }
  | { readonly state: "failed"; readonly at: Instant; readonly reason: string };

/** Decided when the first segment is about to go; every retry keeps it. */
interface MessageForm {
  readonly at: Instant;
  readonly coding: Coding;
  /** Concatenation reference. */
  readonly reference: number;
  /** Whether the alert carries the 30-day line. */
  readonly notice: boolean;
  /** Where the text of an alert lies, or with `pattern` the lead; other texts stand in the message. */
  readonly textRef?: ContentsRef;
  /** See `AlertText`. */
  readonly pattern?: string;
}

export type MessageOutcome = "sent" | "delivered" | "undelivered" | "failed" | "cancelled" | "expired";

export interface Message {
  readonly id: MessageId;
  readonly class: MessageClass;
  readonly kind: MessageKind;
  readonly number: Msisdn;
  readonly agentId?: AgentId;
  readonly leadId?: LeadId;
  /** Absent for alerts: their texts hold lead contents, which are kept apart. */
  readonly text?: string;
  readonly queuedAt: Instant;
  /** Not sent after this; absent: waits as long as it takes. */
  readonly expiresAt?: Instant;
  readonly form?: MessageForm;
  /** Empty until the form is decided. */
  readonly segments: readonly Segment[];
  /** Temporary failures so far: they set the wait before the next try. */
  readonly attempts: number;
  /** Submits whose outcome was unknown. */
  readonly doubts: number;
  /** How many of these were of segments that have turned out to be with the network since. */
  readonly settledDoubts?: number;
  /** The last thing that went wrong, for people. */
  readonly trouble?: string;
  /** Set when it was cancelled while a segment was on its way: nothing more of it goes out. */
  readonly stopping?: CancelReason;
  /** Stopped as the phone has changed: its lead waits for the new one, unless all of it is out. */
  readonly leadWaits?: true;
  /** Absent while it waits or is on its way. */
  readonly ended?: { readonly outcome: MessageOutcome; readonly at: Instant; readonly reason?: string };
}

/** An alert: it alone is about a lead. */
export interface Alert extends Message {
  readonly leadId: LeadId;
}

export function isAlert(message: Message): message is Alert {
  return message.leadId !== undefined;
}

/** The segment that would go next: the first that is not out. `undefined` when all are, or one is in doubt. */
export function nextSegment(message: Message): number | undefined {
  if (message.form === undefined) return 0;
  const index = message.segments.findIndex(
    (s) => s.state !== "submitted" && s.state !== "delivered" && s.state !== "undelivered",
  );
  return message.segments[index]?.state === "queued" ? index : undefined;
}

/** Whether a segment of it is out, or may be. */
export function mayHaveLeft({ segments, doubts }: Message): boolean {
  return doubts > 0 || segments.some((segment) => segment.state !== "queued" && segment.state !== "failed");
}

const ANSWERS: Partial<Record<MessageKind, KeywordKind>> = {
  "stop-confirmation": "stop",
  "start-confirmation": "start",
  help: "help",
};

/** What it answers; `undefined`: it is no answer to a keyword. */
export function answerKindOf({ kind }: Message): KeywordKind | undefined {
  return ANSWERS[kind];
}

/** What ended before an instant need not be remembered; what still waits for its outcome is. */
export function isForgettableMessage({ ended }: Message, before: Instant): boolean {
  return ended !== undefined && ended.at < before;
}

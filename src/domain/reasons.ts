import { OPT_OUT_REASONS, type OptOutReason } from "./consent/model.ts";

// Why leads, messages and mails stand where they do, to the letter as the journal and the world have it. Nobody reads
// them back from their words: what has to be told apart is asked here.

export const PAUSED = "paused";
export const WAITING_FOR_CONSENT = "waiting for consent";
export const PHONE_CHANGED = "the phone changed";
export const ANSWERED = "answered";
export const DECIDED = "a person has decided";
export const HELP_SENT = "the person sent HELP";
export const NOT_SENT_IN_TIME = "not sent in time";
export const EXPIRY_HAD_PASSED = "its expiresAt had passed";
export const NEWER_WENT_FIRST = "newer leads went first";
export const DROPPED = "dropped by an operator";
export const OUTCOME_UNKNOWN = "outcome-unknown";

/** The person, or the agent, is out. */
export type OptedOut = `opted-out: ${OptOutReason}`;

export function optedOut<R extends OptOutReason>(reason: R): `opted-out: ${R}` {
  return `opted-out: ${reason}`;
}

export const OPTED_OUT_REASONS: readonly OptedOut[] = OPT_OUT_REASONS.map((reason) => optedOut(reason));

/** Why a lead waits. */
export const HELD_REASONS = [PAUSED, WAITING_FOR_CONSENT, PHONE_CHANGED] as const;
export type HeldReason = (typeof HELD_REASONS)[number];

export const EXPIRY_REASONS = [NOT_SENT_IN_TIME, EXPIRY_HAD_PASSED, NEWER_WENT_FIRST] as const;
export type ExpiryReason = (typeof EXPIRY_REASONS)[number];

/** Why a text is not sent, or no more of it. */
export type CancelReason = OptedOut | typeof PAUSED | typeof PHONE_CHANGED | typeof ANSWERED | typeof DECIDED;

/** Why a reminder is not sent. */
export type MailCancelReason = CancelReason | typeof HELP_SENT;

/** Why a keyword was not answered. */
export type Unanswered =
  | "sent before the STOP"
  | "sent before the wish to be left alone"
  | "already unsubscribed"
  | "no agent has this number"
  | "answered too often within the hour"
  | "numbers of this kind are not answered"
  | "too many strangers were answered lately"
  | "read too late for an answer"
  | "heeded when its beginning came";

const ABOUT_CONSENT: ReadonlySet<string> = new Set<HeldReason | OptedOut>([...HELD_REASONS, ...OPTED_OUT_REASONS]);

/** Whether it is consent, or the lack of it, that made a lead stand so. `reason`: as it was published. */
export function isAboutConsent(reason: string): boolean {
  return ABOUT_CONSENT.has(reason);
}

import { type Answer, type Command, DONE, type SubmitOutcome } from "../commands.ts";
import { isPaused } from "../consent/model.ts";
import { startClock } from "../consent/verbs.ts";
import type { Drafting } from "../drafting.ts";
import { given } from "../given.ts";
import { type Alert, asksForConsent, isAlert, type Message, type MessageId, type Segment } from "../outbox/message.ts";
import { expectedReferences } from "../outbox/references.ts";
import { lastTry, MOST_DOUBTS, nextTry } from "../outbox/retry.ts";
import { OUTCOME_UNKNOWN, PAUSED, PHONE_CHANGED } from "../reasons.ts";
import { numberOf } from "../state.ts";
import { DAY, type Instant, SECOND } from "../time.ts";
import { endConsent, giveBack } from "./consequences.ts";
import { place, placeFor } from "./placing.ts";

/** The sender waits for the modem; this is for one that says it is ready and is not. */
const NOT_READY_WAIT = SECOND;

/** What became of a submit. A result for a segment that a status report has settled says nothing new. */
export function settleSegment(
  d: Drafting,
  { messageId, index, result, lookedAt }: Extract<Command, { type: "SettleSegment" }>,
): Answer {
  const message = d.state.messages.get(messageId);
  if (message?.segments[index]?.state !== "submitting") return DONE;
  settle(d, message, index, result, lookedAt);
  return DONE;
}

function settle(d: Drafting, message: Message, index: number, result: SubmitOutcome, lookedAt?: Instant): void {
  const at = { messageId: message.id, index };
  if (result.kind === "submitted") {
    const { messageReference: reference } = result;
    d.emit({ type: "SegmentSubmitted", ...at, ...given({ reference, lookedAt }) });
    // As most are: nothing has been said of it yet, and nothing else of it is on its way.
    return message.segments.length === 1 ? sent(d, message) : taken(d, message.id);
  }
  if (result.kind === "withheld") {
    d.emit({ type: "SegmentReleased", ...at });
    return waitOrEnd(d, message);
  }
  if (result.kind === "notTaken") return notTaken(d, message, index, result.error);
  if (result.reached === "unknown") return doubt(d, message, index, result.error);
  // Whatever is wrong with the old phone says nothing of the new one.
  const isLast = result.retry === "never" && message.leadWaits === undefined;
  if (isLast) return fail(d, message, result.error, result);
  // A modem that was not ready says nothing about the message, and the sender waits until it is.
  const counted = result.blame !== "not-ready";
  const notBefore = counted ? nextTry(message, d.now) : d.now + NOT_READY_WAIT;
  if (counted && notBefore > lastTry(message)) return fail(d, message, `given up: ${result.error}`, result);
  const { error, written } = result;
  d.emit({ type: "SegmentDeferred", ...at, notBefore, error, counted, ...given({ written }) });
  waitOrEnd(d, message);
}

/** Whoever sends waits a moment, with all that waits; nothing is counted against this message. */
function notTaken(d: Drafting, message: Message, index: number, error: string): void {
  if (d.now > lastTry(message)) return fail(d, message, `given up: ${error}`, { blame: "device" });
  const at = { messageId: message.id, index };
  d.emit({ type: "SegmentDeferred", ...at, notBefore: d.now, error, counted: false });
  waitOrEnd(d, message);
}

/** The network has one more of its segments. With the last one the message is sent. */
export function taken(d: Drafting, messageId: MessageId): void {
  const message = d.ahead.messages.get(messageId);
  if (message === undefined) return;
  if (!message.segments.every(isOut)) {
    endIfStopping(d, message);
    return;
  }
  sent(d, message);
  conclude(d, message.id);
}

function sent(d: Drafting, { id, number }: Message): void {
  d.emit({ type: "MessageSent", messageId: id });
  startClock(d, number, id);
}

function isOut(segment: Segment): boolean {
  return segment.state === "submitted" || segment.state === "delivered" || segment.state === "undelivered";
}

/** Ends a message that was to stop once it is known what became of its segment; whether it was one. */
function endIfStopping(d: Drafting, message: Message): boolean {
  if (!message.leadWaits || !isAlert(message)) return cancelIfStopping(d, message);
  waitForNewPhone(d, message);
  return true;
}

function cancelIfStopping(d: Drafting, { id, stopping }: Message): boolean {
  if (stopping === undefined) return false;
  d.emit({ type: "MessageCancelled", messageId: id, reason: stopping });
  return true;
}

/**
 * Its segment did not go, and waits, unless nothing of the message may follow any more. Of an alert to a paused number
 * nothing may, and where nothing went before its lead is held.
 */
function waitOrEnd(d: Drafting, message: Message): void {
  if (endIfStopping(d, message)) return;
  if (isPaused(numberOf(d.state, message.number, d.now)) && isAlert(message) && !message.segments.some(isOut))
    giveBack(d, message, PAUSED);
}

/** The phone has changed while a segment was on its way: the lead goes to the new one, as a whole. */
function waitForNewPhone(d: Drafting, message: Alert): void {
  const { leadId } = message;
  giveBack(d, message, PHONE_CHANGED);
  const agent = message.agentId === undefined ? undefined : d.state.agents.get(message.agentId);
  const lead = d.state.leads.get(leadId);
  if (agent === undefined || lead === undefined) return;
  // The agent may have gone, or come to a number that is closed, while nobody knew what became of the segment.
  const to = placeFor(agent, numberOf(d.state, agent.number, d.now));
  if (to.kind !== "held") place(d, leadId, agent, lead.expiresAt, to);
}

// ── Doubt ────────────────────────────────────────────────────────────────────────────────────────

/** A network counts as one that never reports when as many requests brought not one report. */
const NEVER_REPORTS_AFTER = 50;

function doubt(d: Drafting, message: Message, index: number, error: string): void {
  const { asked, received } = d.state.reports;
  const pointless = !d.policy.sending.deliveryReports || (received === 0 && asked >= NEVER_REPORTS_AFTER);
  d.emit({
    type: "SegmentDoubted",
    messageId: message.id,
    index,
    until: d.now + (pointless ? 0 : d.policy.sending.reportWaitMs),
    error,
    ...expectedReferences(d.state),
  });
}

/**
 * No report has settled it in time: once more, or enough of it. Where it was to stop its lead does not wait for the new
 * phone: it may have arrived at the old one.
 */
export function endDoubt(d: Drafting, message: Message, index: number): void {
  if (cancelIfStopping(d, message)) return;
  if (message.doubts - (message.settledDoubts ?? 0) >= MOST_DOUBTS) giveUp(d, message);
  else d.emit({ type: "SegmentRequeued", messageId: message.id, index });
}

/** Nobody knows how often the phone has shown it. A request may well have been read: the time to answer runs. */
function giveUp(d: Drafting, message: Message): void {
  d.emit({ type: "MessageFailed", messageId: message.id, reason: OUTCOME_UNKNOWN, blame: "other" });
  startClock(d, message.number, message.id);
}

/** After a start: what was on its way when the process ended may be out. */
export function resume(d: Drafting): Answer {
  for (const message of d.state.messages.values()) {
    if (message.ended !== undefined) continue;
    for (const [index, segment] of message.segments.entries()) {
      if (segment.state === "submitting") doubt(d, message, index, "the gateway stopped while it was on its way");
    }
  }
  return DONE;
}

// ── Failure ──────────────────────────────────────────────────────────────────────────────────────

const FAILURES_IN_A_ROW = 3;
/** A gateway that cannot send a text does not try again at once: somebody has to look at it first. */
const ASK_AGAIN_AFTER = DAY;

type Refused = Pick<Extract<SubmitOutcome, { kind: "failed" }>, "blame" | "written">;

function fail(d: Drafting, message: Message, reason: string, refused: Refused): void {
  const blame = refused.blame === "recipient" ? "recipient" : "other";
  d.emit({ type: "MessageFailed", messageId: message.id, reason, blame, ...given({ written: refused.written }) });
  const { consent, failures } = numberOf(d.ahead, message.number, d.now);
  // Whoever cannot be asked has not agreed; who has agreed is out only where it is the subscriber's doing.
  const isRequest = asksForConsent(message.kind) && "messageId" in consent && consent.messageId === message.id;
  const wasAsked = isRequest && (consent.status === "enrolled" || blame === "recipient");
  const failsForGood =
    (consent.status === "active" || consent.status === "reconfirming") &&
    message.kind === "alert" &&
    blame === "recipient" &&
    failures !== undefined &&
    failures.count >= FAILURES_IN_A_ROW &&
    failures.since <= d.now - DAY;
  if (wasAsked || failsForGood) endConsent(d, message.number, "unreachable");
  else if (isRequest)
    d.emit({ type: "ReconfirmationPutOff", number: message.number, until: d.now + ASK_AGAIN_AFTER, reason });
}

export function failMessage(d: Drafting, messageId: string, reason: string): Answer {
  const message = d.state.messages.get(messageId);
  if (message !== undefined && message.ended === undefined) fail(d, message, reason, { blame: "device" });
  return DONE;
}

/**
 * What the reports say of a message that is sent: it takes all segments to deliver it, and one to lose it. `segments`: as
 * the events so far will leave them.
 */
export function conclude(
  d: Drafting,
  messageId: MessageId,
  segments: readonly Segment[] = d.ahead.messages.get(messageId)?.segments ?? [],
): void {
  const lost = segments.find((segment) => segment.state === "undelivered");
  if (lost?.state === "undelivered") {
    const reason = `status report ${lost.status.toString(16).toUpperCase().padStart(2, "0")}`;
    d.emit({ type: "MessageUndelivered", messageId, reason });
  } else if (segments.every((segment) => segment.state === "delivered"))
    d.emit({ type: "MessageDelivered", messageId });
}

import { type Answer, type Command, DONE, type SubmitResult } from "../commands.ts";
import { askAgain, endConsent, startClock } from "../consent/decide.ts";
import { mayReceiveAlerts } from "../consent/model.ts";
import type { Drafting } from "../drafting.ts";
import type { Address, StatusReport } from "../inbox/inbound.ts";
import { senderOf } from "../inbox/reassembly.ts";
import { queueAlert } from "../leads/release.ts";
import { wasSeen } from "../inbox/receive.ts";
import { type GatewayState, numberOf, type SegmentRef } from "../state.ts";
import { DAY, SECOND } from "../time.ts";
import type { Msisdn } from "../number.ts";
import type { Message, Segment } from "./message.ts";
import { lastTry, MOST_DOUBTS, nextTry } from "./retry.ts";

/** What became of a submit. A result for a segment that a status report has settled says nothing new. */
export function settleSegment(
  d: Drafting,
  { messageId, index, result }: Extract<Command, { type: "SettleSegment" }>,
): Answer {
  const message = d.state.messages.get(messageId);
  if (message?.segments[index]?.state !== "submitting") return DONE;
  settle(d, message, index, result);
  return DONE;
}

function settle(d: Drafting, message: Message, index: number, result: SubmitResult): void {
  const at = { messageId: message.id, index };
  if (result.kind === "submitted") {
    const { messageReference: reference } = result;
    d.emit({ type: "SegmentSubmitted", ...at, ...(reference === undefined ? {} : { reference }) });
    return taken(d, message, message.segments.with(index, { state: "submitted", at: d.now }));
  }
  if (result.kind === "withheld") {
    d.emit({ type: "SegmentReleased", ...at });
    return message.leadWaits ? waitAgain(d, message) : stopIfAsked(d, message);
  }
  if (result.reached === "unknown") return doubt(d, message, index, result.error);
  if (result.retry === "never") return fail(d, message, result.error, blameOf(result));
  // A modem that was not ready says nothing about the message, and the sender waits until it is.
  const counted = result.blame !== "not-ready";
  const notBefore = counted ? nextTry(message, d.now) : d.now + NOT_READY_WAIT;
  if (counted && notBefore > lastTry(message)) return fail(d, message, `given up: ${result.error}`, blameOf(result));
  d.emit({ type: "SegmentDeferred", ...at, notBefore, error: result.error, counted });
  stopIfAsked(d, message);
}

/** The sender waits for the modem; this is for one that says it is ready and is not. */
const NOT_READY_WAIT = SECOND;

function blameOf({ blame }: Extract<SubmitResult, { kind: "failed" }>): "recipient" | "other" {
  return blame === "recipient" ? "recipient" : "other";
}

/** The network has one more, `segments` is how they stand now. With the last one the message is sent. */
function taken(d: Drafting, message: Message, segments: readonly Segment[]): void {
  if (!segments.every(isOut)) return stopIfAsked(d, message);
  d.emit({ type: "MessageSent", messageId: message.id });
  startClock(d, message.number, message.id);
  conclude(d, message, segments);
}

function isOut(segment: Segment): boolean {
  return segment.state === "submitted" || segment.state === "delivered" || segment.state === "undelivered";
}

function stopIfAsked(d: Drafting, { id, stopping }: Message): void {
  if (stopping !== undefined) d.emit({ type: "MessageCancelled", messageId: id, reason: stopping });
}

/** The phone has changed, or is paused, and nothing is out: the lead waits, or goes to the new phone. */
function waitAgain(d: Drafting, message: Message): void {
  const { leadId, stopping = "" } = message;
  if (leadId === undefined || message.segments.some(isOut)) return stopIfAsked(d, message);
  d.emit({ type: "MessageRecalled", messageId: message.id });
  d.emit({ type: "LeadHeld", leadId, reason: stopping });
  const agent = message.agentId === undefined ? undefined : d.state.agents.get(message.agentId);
  const lead = d.state.leads.get(leadId);
  if (agent === undefined || lead === undefined) return;
  const record = numberOf(d.state, agent.number, d.now);
  if (record.paused === undefined && mayReceiveAlerts(agent, record)) queueAlert(d, leadId, agent, lead.expiresAt);
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

const REFERENCES = 256;

/**
 * The TP-MR of what is submitted next. A modem counts it up with each submit (3GPP TS 23.040 9.2.3.6), and nobody
 * knows whether it has counted those that are in doubt.
 */
function expectedReferences({ lastReference, doubtsSinceReference }: GatewayState): ExpectedReferences {
  if (lastReference === undefined) return {};
  const reference = (lastReference + 1) % REFERENCES;
  return doubtsSinceReference === 0
    ? { reference }
    : { reference, orUpTo: (reference + doubtsSinceReference) % REFERENCES };
}

interface ExpectedReferences {
  readonly reference?: number;
  readonly orUpTo?: number;
}

function isExpected({ reference, orUpTo = reference }: ExpectedReferences, told: number): boolean {
  if (reference === undefined || orUpTo === undefined) return true;
  const away = (to: number): number => (to - reference + REFERENCES) % REFERENCES;
  return away(told) <= away(orUpTo);
}

/** No report has settled it in time: once more, or enough of it. */
export function endDoubt(d: Drafting, message: Message, index: number): void {
  if (message.stopping !== undefined) stopIfAsked(d, message);
  else if (message.doubts >= MOST_DOUBTS) giveUp(d, message);
  else d.emit({ type: "SegmentRequeued", messageId: message.id, index });
}

/** Nobody knows how often the phone has shown it. A request may well have been read: the time to answer runs. */
function giveUp(d: Drafting, message: Message): void {
  d.emit({ type: "MessageFailed", messageId: message.id, reason: "outcome-unknown", blame: "other" });
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

const ASKING = new Set(["opt-in", "migration", "reconfirmation"]);
const FAILURES_IN_A_ROW = 3;

function fail(d: Drafting, message: Message, reason: string, blame: "recipient" | "other"): void {
  d.emit({ type: "MessageFailed", messageId: message.id, reason, blame });
  const record = numberOf(d.state, message.number, d.now);
  const { consent, failures } = record;
  // Whoever cannot be asked has not agreed; who has agreed is out only where it is the subscriber's doing.
  const wasAsked =
    ASKING.has(message.kind) &&
    "messageId" in consent &&
    consent.messageId === message.id &&
    (consent.status === "enrolled" || blame === "recipient");
  const failsForGood =
    (consent.status === "active" || consent.status === "reconfirming") &&
    message.kind === "alert" &&
    blame === "recipient" &&
    failures !== undefined &&
    failures.count + 1 >= FAILURES_IN_A_ROW &&
    failures.since <= d.now - DAY;
  if (wasAsked || failsForGood) endConsent(d, message.number, "unreachable", message.id);
  else if (message.kind === "reconfirmation" && consent.status === "reconfirming") askAgain(d, message.number);
}

export function failMessage(d: Drafting, messageId: string, reason: string): Answer {
  const message = d.state.messages.get(messageId);
  if (message !== undefined && message.ended === undefined) fail(d, message, reason, "other");
  return DONE;
}

// ── Status reports ───────────────────────────────────────────────────────────────────────────────

/** A reference (TP-MR) comes round: an older segment of the same number is another one. */
const REPORT_WINDOW = 7 * DAY;

/**
 * A status report (3GPP TS 23.040 9.2.3.15): matched by reference, the last digits of the recipient
 * and time. It also settles a submit whose final result is still out or was hidden.
 */
export function receiveReport(d: Drafting, report: StatusReport): Answer {
  if (wasSeen(d, report.pdu)) return DONE;
  const { messageReference, recipient, status, smscAt, dischargedAt, pdu } = report;
  d.emit({
    type: "ReportReceived",
    messageReference,
    recipient,
    status,
    pdu,
    ...(smscAt === undefined ? {} : { smscAt }),
    ...(dischargedAt === undefined ? {} : { dischargedAt }),
  });
  const found = matching(d, report);
  if (found === undefined) return DONE;
  const { message, index, unsettled } = found;
  const at = { messageId: message.id, index };
  const outcome = outcomeOf(status);
  if (unsettled) d.emit({ type: "SegmentSubmitted", ...at, reference: messageReference, witness: "report" });
  if (outcome !== undefined) d.emit({ type: "SegmentReported", ...at, status, outcome });
  const now: Segment =
    outcome === undefined ? { state: "submitted", at: d.now } : { state: outcome, at: d.now, status };
  const segments = message.segments.with(index, now);
  if (unsettled) taken(d, message, segments);
  else if (message.ended?.outcome === "sent") conclude(d, message, segments);
  return DONE;
}

interface Match {
  readonly message: Message;
  readonly index: number;
  /** The report is the first to say that the network has it. */
  readonly unsettled: boolean;
}

function matching(d: Drafting, { messageReference, recipient }: StatusReport): Match | undefined {
  const candidates: readonly SegmentRef[] = d.state.index.submitted.get(messageReference) ?? [];
  for (const { messageId, index, at } of candidates.toReversed()) {
    const message = d.state.messages.get(messageId);
    if (message?.segments[index]?.state !== "submitted" || at < d.now - REPORT_WINDOW) continue;
    if (isSameNumber(recipient, message.number)) return { message, index, unsettled: false };
  }
  return unsettledMatch(d, messageReference, recipient);
}

function unsettledMatch(d: Drafting, messageReference: number, recipient: Address): Match | undefined {
  const next = expectedReferences(d.state);
  for (const names of Object.values(d.state.index.open)) {
    for (const id of names.keys()) {
      const message = d.state.messages.get(id);
      if (message === undefined || !isSameNumber(recipient, message.number)) continue;
      const index = message.segments.findIndex(
        (segment) => segment.state === "submitting" || segment.state === "doubtful",
      );
      const segment = message.segments[index];
      if (segment === undefined) continue;
      const expected = segment.state === "doubtful" ? segment : next;
      if (isExpected(expected, messageReference)) return { message, index, unsettled: true };
    }
  }
  return undefined;
}

/** Networks write the recipient in national or international form: the last ten digits tell. */
function isSameNumber(recipient: Address, number: Msisdn): boolean {
  const digits = senderOf(recipient).replace(/\D/g, "");
  return digits.length >= 6 && number.endsWith(digits.slice(-10));
}

/** TP-ST: 00 delivered; 01 and 02 say nothing of the phone; 20-3F still trying; 40-7F given up. */
function outcomeOf(status: number): "delivered" | "undelivered" | undefined {
  if (status === 0) return "delivered";
  return status >= 0x40 && status <= 0x7f ? "undelivered" : undefined;
}

/** What the reports say of a message that is sent: it takes all segments to deliver it, and one to lose it. */
function conclude(d: Drafting, { id: messageId }: Message, segments: readonly Segment[]): void {
  const lost = segments.find((segment) => segment.state === "undelivered");
  if (lost?.state === "undelivered") {
    const reason = `status report ${lost.status.toString(16).toUpperCase().padStart(2, "0")}`;
    d.emit({ type: "MessageUndelivered", messageId, reason });
  } else if (segments.every((segment) => segment.state === "delivered"))
    d.emit({ type: "MessageDelivered", messageId });
}

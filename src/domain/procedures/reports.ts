import { type Answer, DONE } from "../commands.ts";
import type { Drafting } from "../drafting.ts";
import { given } from "../given.ts";
import type { Address, StatusReport } from "../inbox/inbound.ts";
import { senderOf } from "../inbox/reassembly.ts";
import { wasSeen } from "../inbox/verbs.ts";
import type { Msisdn } from "../number.ts";
import type { ExpectedReferences, Message, Segment } from "../outbox/message.ts";
import { expectedReferences, isExpected } from "../outbox/references.ts";
import { outcomeOf } from "../sms/status-report.ts";
import { messagesTo, unsettledMessages } from "../state.ts";
import type { SegmentRef } from "../state-index.ts";
import { DAY, type Instant } from "../time.ts";
import { conclude, taken } from "./settle.ts";

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
    ...given({ smscAt, dischargedAt }),
  });
  const found = matching(d, report);
  if (found === undefined) return DONE;
  const { message, index, unsettled } = found;
  const at = { messageId: message.id, index };
  const outcome = outcomeOf(status);
  if (unsettled) d.emit({ type: "SegmentSubmitted", ...at, reference: messageReference, witness: "report" });
  if (outcome !== undefined) d.emit({ type: "SegmentReported", ...at, status, outcome });
  if (unsettled) taken(d, message.id);
  else if (message.ended?.outcome === "sent") conclude(d, message.id, segmentsWith(message, index, status, d.now));
  return DONE;
}

/** As they are when the report is folded in. */
function segmentsWith({ segments }: Message, index: number, status: number, at: Instant): readonly Segment[] {
  const outcome = outcomeOf(status);
  return outcome === undefined ? segments : segments.with(index, { state: outcome, at, status });
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
  for (const message of unsettledMessages(d.state)) {
    if (!isSameNumber(recipient, message.number)) continue;
    const index = message.segments.findIndex((segment) =>
      unsettledOf(segment, next).some(
        (expected) =>
          isExpected(expected, messageReference) &&
          (expected.reference !== undefined || !mayBeOnUnreadOne(d, message.number)),
      ),
    );
    if (index >= 0) return { message, index, unsettled: true };
  }
  return undefined;
}

/** Whether the number was texted under a reference that nobody knows: a report may as well be on that text. */
function mayBeOnUnreadOne(d: Drafting, number: Msisdn): boolean {
  const since = d.now - REPORT_WINDOW;
  return messagesTo(d.state, number).some(({ segments }) =>
    segments.some((segment) => segment.state === "submitted" && segment.reference === undefined && segment.at >= since),
  );
}

/** The references of its submits that nothing has settled. */
function unsettledOf(segment: Segment, next: ExpectedReferences): readonly ExpectedReferences[] {
  const earlier = "doubted" in segment && segment.doubted !== undefined ? [segment.doubted] : [];
  if (segment.state === "submitting") return [next, ...earlier];
  return segment.state === "doubtful" ? [segment, ...earlier] : earlier;
}

/** Networks write the recipient in national or international form: the last ten digits tell. */
function isSameNumber(recipient: Address, number: Msisdn): boolean {
  const digits = senderOf(recipient).replace(/\D/g, "");
  return digits.length >= 6 && number.endsWith(digits.slice(-10));
}

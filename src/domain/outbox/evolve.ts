import { given, withMore } from "../given.ts";
import type { Handlers } from "../handlers.ts";
import { countOfMessageId } from "../keys.ts";
import { forgetBeforeLastDay } from "../last-day.ts";
import type { GatewayState } from "../state.ts";
import { indexMessage, indexSubmitted, unindexMessage } from "../state-index.ts";
import type { Instant } from "../time.ts";
import {
  type ExpectedReferences,
  isForgettableMessage,
  type Message,
  type MessageId,
  type MessageOutcome,
  type Segment,
} from "./message.ts";
import { referenceTaken } from "./references.ts";

/** Of every message that has no form yet. */
const NONE: readonly Segment[] = [];

export const outboxHandlers = {
  MessageQueued(state, { type: _, messageId, lateAt: __, ...message }, { at }) {
    // The id tells how many there were, also where a damaged journal has lost some: no id is given twice.
    state.messageCount = Math.max(state.messageCount + 1, countOfMessageId(messageId));
    const queued: Message = { id: messageId, ...message, queuedAt: at, segments: NONE, attempts: 0, doubts: 0 };
    state.messages.set(messageId, queued);
    indexMessage(state.index, queued);
    if (queued.class === "stranger") countStranger(state, at);
  },
  MessageFormed(state, { messageId, coding, reference, segments, notice, pattern }, { at, apart }) {
    change(state, messageId, (message) =>
      withMore(message, {
        form: { at, coding, reference, notice, ...given({ textRef: apart, pattern }) },
        segments: Array.from({ length: segments }, (): Segment => ({ state: "queued", notBefore: at })),
      }),
    );
  },
  SegmentSubmitting(state, { messageId, index }, { at }) {
    changeSegment(state, messageId, index, { state: "submitting", startedAt: at });
  },
  SegmentReleased(state, { messageId, index }, { at }) {
    changeSegment(state, messageId, index, { state: "queued", notBefore: at });
  },
  SegmentSubmitted(state, { messageId, index, reference, witness }, { at }) {
    const { sure, atMost } = referenceTaken(state, reference);
    // Its segments go one after the other: whatever was in doubt before was this one.
    changeSegment(state, messageId, index, { state: "submitted", at, ...given({ reference: sure }) }, ({ doubts }) =>
      doubts > 0 ? { settledDoubts: doubts } : {},
    );
    indexSubmitted(state.index, sure, { messageId, index, at });
    if (atMost !== undefined) {
      state.lastReference = atMost;
      state.submitsSinceReference = 0;
    }
    const message = state.messages.get(messageId);
    if (message === undefined) return;
    if (index === 0 && message.doubts === 0) countSent(state, message, at);
    if (witness === undefined) state.reports = { ...state.reports, asked: state.reports.asked + 1 };
  },
  SegmentDeferred(state, { messageId, index, notBefore, error, counted, written }) {
    if (written) state.submitsSinceReference += 1;
    changeSegment(state, messageId, index, { state: "queued", notBefore }, ({ attempts }) => ({
      trouble: error,
      attempts: attempts + (counted ? 1 : 0),
    }));
  },
  SegmentDoubted(state, { messageId, index, until, error, reference, orUpTo }, { at }) {
    const expected = given({ reference, orUpTo });
    state.submitsSinceReference += 1;
    const message = state.messages.get(messageId);
    // It may be out: pace and caps count it, once.
    if (message !== undefined && index === 0 && message.doubts === 0) countSent(state, message, at);
    changeSegment(state, messageId, index, { state: "doubtful", since: at, until, ...expected }, ({ doubts }) => ({
      trouble: error,
      doubts: doubts + 1,
    }));
  },
  SegmentRequeued(state, { messageId, index }, { at }) {
    changeSegment(state, messageId, index, { state: "queued", notBefore: at });
  },
  SegmentReported(state, { messageId, index, status, outcome }, { at }) {
    changeSegment(state, messageId, index, { state: outcome, at, status });
  },
  MessageStopping(state, { messageId, reason, leadWaits }) {
    change(state, messageId, (message) => withMore(message, { stopping: reason, ...given({ leadWaits }) }));
  },
  MessageSent(state, { messageId }, { at }) {
    end(state, messageId, "sent", at);
  },
  MessageDelivered(state, { messageId }, { at }) {
    end(state, messageId, "delivered", at);
  },
  MessageUndelivered(state, { messageId, reason }, { at }) {
    end(state, messageId, "undelivered", at, reason);
  },
  MessageFailed(state, { messageId, reason, written }, { at }) {
    if (written) state.submitsSinceReference += 1;
    end(state, messageId, "failed", at, reason);
  },
  MessageCancelled(state, { messageId, reason }, { at }) {
    end(state, messageId, "cancelled", at, reason);
  },
  MessageExpired(state, { messageId, reason }, { at }) {
    end(state, messageId, "expired", at, reason);
  },
  MessageRecalled(state, { messageId }, { at }) {
    change(state, messageId, (message) =>
      withMore(message, { ended: { outcome: "cancelled", at, reason: "recalled" } }),
    );
  },
  ReportReceived(state) {
    state.reports = { ...state.reports, received: state.reports.received + 1 };
  },
  HistoryForgotten(state, { before }, { at }) {
    state.index.ended.messages.takeOut(before, (id) => {
      const message = state.messages.get(id);
      if (message === undefined || !isForgettableMessage(message, before)) return false;
      unindexMessage(state.index, message);
      return state.messages.delete(id);
    });
    forgetBeforeLastDay(state.recent, at);
    forgetBeforeLastDay(state.strangersAnswered, at);
  },
} satisfies Handlers;

function change(state: GatewayState, id: MessageId, alter: (message: Message) => Message): void {
  const message = state.messages.get(id);
  if (message === undefined) return;
  const altered = alter(message);
  state.messages.set(id, altered);
  indexMessage(state.index, altered, message);
}

function changeSegment(
  state: GatewayState,
  id: MessageId,
  index: number,
  segment: Segment,
  more?: (message: Message) => Partial<Message>,
): void {
  change(state, id, (message) => {
    // A damaged journal may have lost what made the segments; the message is formed anew when its turn comes.
    if (index >= message.segments.length) return message;
    const changed = withEarlierDoubt(message.segments[index], segment);
    return Object.assign({}, message, more?.(message), { segments: message.segments.with(index, changed) });
  });
}

/** The network may have taken an earlier submit, and say so late: until something settles the segment its TP-MR is kept. */
function withEarlierDoubt(before: Segment | undefined, now: Segment): Segment {
  if (now.state !== "queued" && now.state !== "submitting" && now.state !== "doubtful") return now;
  const doubted = before === undefined ? undefined : doubtOf(before);
  return doubted === undefined ? now : withMore(now, { doubted });
}

function doubtOf(segment: Segment): ExpectedReferences | undefined {
  if (segment.state === "doubtful" && segment.reference !== undefined) {
    const { reference, orUpTo } = segment;
    return { reference, ...given({ orUpTo }) };
  }
  return "doubted" in segment ? segment.doubted : undefined;
}

function end(state: GatewayState, id: MessageId, outcome: MessageOutcome, at: Instant, reason?: string): void {
  const ended = { outcome, at, ...given({ reason }) };
  change(state, id, (open) => withMore(open, { ended }));
}

function countStranger({ strangersAnswered }: GatewayState, at: Instant): void {
  forgetBeforeLastDay(strangersAnswered, at);
  strangersAnswered.push(at);
}

/** Pace and caps look at the last day. Strangers and the canary use up nothing of them. */
function countSent({ recent }: GatewayState, message: Message, at: Instant): void {
  if (message.class === "stranger" || message.class === "canary") return;
  recent.push({ at, class: message.class });
  forgetBeforeLastDay(recent, at);
}

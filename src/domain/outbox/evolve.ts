import { changeNumber } from "../consent/evolve.ts";
import type { AnswerKind } from "../consent/model.ts";
import type { Handlers } from "../evolve.ts";
import { standLead } from "../leads/evolve.ts";
import type { LeadState } from "../leads/model.ts";
import type { GatewayState } from "../state.ts";
import { indexMessage, indexSubmitted } from "../state-index.ts";
import { DAY, type Instant } from "../time.ts";
import type { ExpectedReferences, Message, MessageId, MessageKind, MessageOutcome, Segment } from "./message.ts";

type OutboxEvent =
  | "MessageQueued"
  | "MessageFormed"
  | "SegmentSubmitting"
  | "SegmentReleased"
  | "SegmentSubmitted"
  | "SegmentDeferred"
  | "SegmentDoubted"
  | "SegmentRequeued"
  | "SegmentReported"
  | "MessageStopping"
  | "MessageSent"
  | "MessageDelivered"
  | "MessageUndelivered"
  | "MessageFailed"
  | "MessageCancelled"
  | "MessageExpired"
  | "MessageRecalled";

export const outboxHandlers: Handlers<OutboxEvent> = {
  MessageQueued(state, { type: _, messageId, ...message }, { at }) {
    // The id tells how many there were, also where a damaged journal has lost some: no id is given twice.
    state.messageCount = Math.max(state.messageCount + 1, Number(messageId.slice("M-".length)));
    const queued: Message = { id: messageId, ...message, queuedAt: at, segments: [], attempts: 0, doubts: 0 };
    state.messages.set(messageId, queued);
    indexMessage(state, queued);
    if (message.leadId !== undefined) standLead(state, message.leadId, "queued", at, undefined, { messageId });
  },
  MessageFormed(state, { messageId, coding, reference, segments, notice }, { at, apart }) {
    change(state, messageId, (message) => {
      changeNumber(state, message.number, at, (record) => ({ ...record, reference: (reference + 1) % 256 }));
      return {
        ...message,
        form: { at, coding, reference, notice, ...(apart === undefined ? {} : { textRef: apart }) },
        segments: Array.from({ length: segments }, (): Segment => ({ state: "queued", notBefore: at })),
      };
    });
  },
  SegmentSubmitting(state, { messageId, index }, { at }) {
    changeSegment(state, messageId, index, { state: "submitting", startedAt: at });
  },
  SegmentReleased(state, { messageId, index }, { at }) {
    changeSegment(state, messageId, index, { state: "queued", notBefore: at });
  },
  SegmentSubmitted(state, { messageId, index, reference, witness }, { at }) {
    const taken = reference === undefined ? {} : { reference };
    changeSegment(state, messageId, index, { state: "submitted", at, ...taken });
    indexSubmitted(state, reference, { messageId, index, at });
    if (reference !== undefined) {
      state.lastReference = reference;
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
    const expected = {
      ...(reference === undefined ? {} : { reference }),
      ...(orUpTo === undefined ? {} : { orUpTo }),
    };
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
    const waits = leadWaits === undefined ? {} : { leadWaits };
    change(state, messageId, (message) => ({ ...message, stopping: reason, ...waits }));
  },
  MessageSent(state, { messageId }, { at }) {
    const message = end(state, messageId, "sent", at);
    if (message?.kind !== "alert") return;
    const { leadId, form } = message;
    changeNumber(state, message.number, at, ({ failures: _, ...record }) => ({
      ...record,
      ...(form?.notice ? { noticeSentAt: at } : {}),
      ...(leadId === undefined ? {} : { lastLead: { leadId, at } }),
    }));
  },
  MessageDelivered(state, { messageId }, { at }) {
    end(state, messageId, "delivered", at);
  },
  MessageUndelivered(state, { messageId, reason }, { at }) {
    end(state, messageId, "undelivered", at, reason);
  },
  MessageFailed(state, { messageId, reason, blame, written }, { at }) {
    if (written) state.submitsSinceReference += 1;
    const message = end(state, messageId, "failed", at, reason);
    if (message?.kind !== "alert" || blame !== "recipient") return;
    changeNumber(state, message.number, at, (record) => ({
      ...record,
      failures: { count: (record.failures?.count ?? 0) + 1, since: record.failures?.since ?? at },
    }));
  },
  MessageCancelled(state, { messageId, reason }, { at }) {
    end(state, messageId, "cancelled", at, reason);
  },
  MessageExpired(state, { messageId, reason }, { at }) {
    end(state, messageId, "expired", at, reason);
  },
  MessageRecalled(state, { messageId }, { at }) {
    change(state, messageId, (message) => ({ ...message, ended: { outcome: "cancelled", at, reason: "recalled" } }));
  },
};

function change(state: GatewayState, id: MessageId, alter: (message: Message) => Message): Message | undefined {
  const message = state.messages.get(id);
  if (message === undefined) return undefined;
  const altered = alter(message);
  state.messages.set(id, altered);
  indexMessage(state, altered);
  return altered;
}

function changeSegment(
  state: GatewayState,
  id: MessageId,
  index: number,
  segment: Segment,
  more: (message: Message) => Partial<Message> = () => ({}),
): void {
  change(state, id, (message) => {
    // A damaged journal may have lost what made the segments; the message is formed anew when its turn comes.
    if (index >= message.segments.length) return message;
    const changed = withEarlierDoubt(message.segments[index], segment);
    return { ...message, ...more(message), segments: message.segments.with(index, changed) };
  });
}

/** The network may have taken an earlier submit, and say so late: until something settles the segment its TP-MR is kept. */
function withEarlierDoubt(before: Segment | undefined, now: Segment): Segment {
  if (now.state !== "queued" && now.state !== "submitting" && now.state !== "doubtful") return now;
  const doubted = before === undefined ? undefined : doubtOf(before);
  return doubted === undefined ? now : { ...now, doubted };
}

function doubtOf(segment: Segment): ExpectedReferences | undefined {
  if (segment.state === "doubtful" && segment.reference !== undefined) {
    const { reference, orUpTo } = segment;
    return { reference, ...(orUpTo === undefined ? {} : { orUpTo }) };
  }
  return "doubted" in segment ? segment.doubted : undefined;
}

function end(
  state: GatewayState,
  id: MessageId,
  outcome: MessageOutcome,
  at: Instant,
  reason?: string,
): Message | undefined {
  const ended = { outcome, at, ...(reason === undefined ? {} : { reason }) };
  const message = change(state, id, (open) => ({ ...open, ended }));
  if (message?.leadId !== undefined) {
    const segments = message.segments.length === 0 ? {} : { segments: message.segments.length };
    standLead(state, message.leadId, outcome satisfies LeadState, at, reason, segments);
  }
  if (message !== undefined && !mayHaveLeft(message)) uncountAnswer(state, message, at);
  return message;
}

function mayHaveLeft({ segments, doubts }: Message): boolean {
  return doubts > 0 || segments.some((segment) => segment.state !== "queued" && segment.state !== "failed");
}

const ANSWERS: Partial<Record<MessageKind, AnswerKind>> = {
  "stop-confirmation": "stop",
  "start-confirmation": "start",
  help: "help",
};

/** It was counted just before it was queued. */
function uncountAnswer(state: GatewayState, { kind, number, queuedAt }: Message, at: Instant): void {
  const answer = ANSWERS[kind];
  if (answer === undefined) return;
  changeNumber(state, number, at, (record) => {
    const counted = record.answered[answer];
    const own = counted.findLastIndex((instant) => instant <= queuedAt);
    return own < 0 ? record : { ...record, answered: { ...record.answered, [answer]: counted.toSpliced(own, 1) } };
  });
}

/** Pace and caps look at the last day. */
function countSent(state: GatewayState, message: Message, at: Instant): void {
  state.recent.push({ at, class: message.class });
  while ((state.recent[0]?.at ?? at) <= at - DAY) state.recent.shift();
  changeNumber(state, message.number, at, (record) => {
    if (record.firstTextedAt !== undefined) return record;
    state.newRecipients.push(at);
    while ((state.newRecipients[0] ?? at) <= at - DAY) state.newRecipients.shift();
    return { ...record, firstTextedAt: at };
  });
}

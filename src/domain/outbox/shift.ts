import type { Move } from "../clock/model.ts";
import { given } from "../given.ts";
import type { Moves } from "../handlers.ts";
import { moveHappenings } from "../last-day.ts";
import { replaceEach } from "../replace-each.ts";
import type { GatewayState } from "../state.ts";
import { indexMessage } from "../state-index.ts";
import { isAnswer, type Message, type Segment } from "./message.ts";

/** What was recorded of messages, and the waits for them, move to where they belong. */
export const messageMoves: Moves = {
  windows(state, move) {
    moveCounted(state, move);
    changeMessages(state, (message) => {
      const { expiresAt } = message;
      if (!isAnswer(message) || message.ended !== undefined || expiresAt === undefined) return message;
      return { ...message, queuedAt: move(message.queuedAt), expiresAt: move(expiresAt) };
    });
  },
  recorded(state, move) {
    changeMessages(state, (message) => movedMessage(state, message, move));
    moveCounted(state, move);
    for (const refs of state.index.submitted.values()) {
      for (const [index, ref] of refs.entries()) refs[index] = { ...ref, at: move(ref.at) };
    }
  },
  waits(state, by) {
    changeMessages(state, (message) => {
      if (message.ended !== undefined) return message;
      return { ...message, segments: message.segments.map((segment) => afterWait(segment, by)) };
    });
  },
};

function afterWait(segment: Segment, by: number): Segment {
  if (segment.state === "queued") return { ...segment, notBefore: segment.notBefore + by };
  if (segment.state !== "doubtful") return segment;
  return { ...segment, since: segment.since + by, until: segment.until + by };
}

/** An alert expires with its lead, which has been moved already. */
function movedMessage(state: GatewayState, message: Message, move: Move): Message {
  const { queuedAt, expiresAt, leadId, ended } = message;
  const by = move(queuedAt) - queuedAt;
  const lead = leadId === undefined ? undefined : state.leads.get(leadId);
  return {
    ...message,
    queuedAt: queuedAt + by,
    ...given({ expiresAt: expiresAt === undefined ? undefined : (lead?.expiresAt ?? expiresAt + by) }),
    segments: message.segments.map((segment) => movedSegment(segment, move)),
    ...given({ ended: ended && { ...ended, at: move(ended.at) } }),
  };
}

function movedSegment(segment: Segment, move: Move): Segment {
  if ("at" in segment) return { ...segment, at: move(segment.at) };
  return segment.state === "submitting" ? { ...segment, startedAt: move(segment.startedAt) } : segment;
}

function changeMessages(state: GatewayState, change: (message: Message) => Message): void {
  replaceEach(state.messages, change, (message, _, was) => indexMessage(state.index, message, was));
}

function moveCounted({ recent, strangersAnswered }: GatewayState, move: Move): void {
  moveHappenings(recent, (sent) => ({ ...sent, at: move(sent.at) }));
  moveHappenings(strangersAnswered, move);
}

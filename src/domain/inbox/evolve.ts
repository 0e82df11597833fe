import { given } from "../given.ts";
import type { Handlers, Moves } from "../handlers.ts";
import type { GatewayState } from "../state.ts";
import { indexPartial } from "../state-index.ts";
import type { Instant } from "../time.ts";
import { replaceEach } from "../replace-each.ts";
import { type InboundSms, REPEAT_WINDOW } from "./inbound.ts";
import { dropReplies, keepReply } from "./replies.ts";
import { isComplete, partialKey, withSegment, type PartialMessage } from "./reassembly.ts";

export const inboxHandlers = {
  SmsReceived(state, sms, { at }) {
    remember(state, sms.pdu, at);
    collect(state, sms, at);
  },
  ReplyReceived(state, { from, number, text, keyword, flag, leadId, unanswered }, { sequence, at }) {
    keepReply(state.replies, { sequence, at, from, text, keyword, ...given({ number, flag, leadId, unanswered }) });
  },
  BeginningHeeded(state, { key, keyword, flag }) {
    const partial = state.partials.get(key);
    if (partial !== undefined) state.partials.set(key, { ...partial, heeded: { keyword, ...given({ flag }) } });
  },
  OptOutCarriedOver(state, { key }, { at }) {
    remember(state, key, at);
  },
  SegmentsGivenUp(state, { key }) {
    state.partials.delete(key);
    indexPartial(state.index, key, undefined);
  },
  ReportReceived(state, { pdu }, { at }) {
    remember(state, pdu, at);
  },
  HistoryForgotten(state, { before }, { at }) {
    dropReplies(state.replies, (reply) => reply.at < before);
    forgetSeen(state, at);
  },
  NumberForgotten(state, { number }) {
    dropReplies(state.replies, (reply) => reply.number === number);
  },
} satisfies Handlers;

/** What was handled, by its octets or another key: for a while it is not handled again. */
function remember(state: GatewayState, key: string, at: Instant): void {
  state.seen.delete(key);
  state.seen.set(key, at);
  forgetSeen(state, at);
}

/** What was handled last is the last: what comes before one that counts may not count any more. */
function forgetSeen({ seen }: GatewayState, at: Instant): void {
  for (const [key, seenAt] of seen) {
    if (seenAt > at - REPEAT_WINDOW) break;
    seen.delete(key);
  }
}

function collect(state: GatewayState, sms: InboundSms, at: Instant): void {
  const key = partialKey(sms);
  if (key === undefined) return;
  const partial = withSegment(state.partials.get(key), key, sms, at);
  if (isComplete(partial)) state.partials.delete(key);
  else state.partials.set(key, partial);
  indexPartial(state.index, key, state.partials.get(key));
}

/** What was recorded of messages that came moves to where it belongs. */
export const partialMoves: Moves = {
  recorded(state, move) {
    const moved = (partial: PartialMessage): PartialMessage => ({ ...partial, firstAt: move(partial.firstAt) });
    replaceEach(state.partials, moved, (partial, key) => indexPartial(state.index, key, partial));
    replaceEach(state.seen, move);
    for (const [index, reply] of state.replies.entries()) state.replies[index] = { ...reply, at: move(reply.at) };
  },
};

import { changeNumber } from "../consent/evolve.ts";
import type { Handlers } from "../evolve.ts";
import { type Reading, urgencyOf } from "../keyword.ts";
import type { Msisdn } from "../number.ts";
import type { GatewayState } from "../state.ts";
import { indexPartial } from "../state-index.ts";
import { DAY, type Instant } from "../time.ts";
import type { InboundSms } from "./inbound.ts";
import { isComplete, partialKey, withSegment } from "./reassembly.ts";

/** For about this long the network may deliver a message again. */
export const REPEAT_WINDOW = 7 * DAY;

type InboxEvent =
  | "OptOutCarriedOver"
  | "SmsReceived"
  | "ReplyReceived"
  | "BeginningHeeded"
  | "SegmentsGivenUp"
  | "ReportReceived";

export const inboxHandlers: Handlers<InboxEvent> = {
  SmsReceived(state, sms, { at }) {
    remember(state, sms.pdu, at);
    collect(state, sms, at);
  },
  ReplyReceived(state, { number, keyword, flag, smscAt }, { at }) {
    rememberWish(state, number, flag === "possible-opt-out" ? { keyword, flag } : { keyword }, smscAt, at);
  },
  BeginningHeeded(state, { key, number, keyword, flag, smscAt }, { at }) {
    const heeded: Reading = { keyword, ...(flag === undefined ? {} : { flag }) };
    const partial = state.partials.get(key);
    if (partial !== undefined) state.partials.set(key, { ...partial, heeded });
    rememberWish(state, number, heeded, smscAt, at);
  },
  OptOutCarriedOver(state, { key }, { at }) {
    remember(state, key, at);
  },
  SegmentsGivenUp(state, { key }) {
    state.partials.delete(key);
    indexPartial(state, key);
  },
  ReportReceived(state, { pdu }, { at }) {
    remember(state, pdu, at);
    state.reports = { ...state.reports, received: state.reports.received + 1 };
  },
};

/** What was handled, by its octets or another key: for a while it is not handled again. */
function remember(state: GatewayState, key: string, at: Instant): void {
  state.seen.delete(key);
  state.seen.set(key, at);
  for (const [old, seenAt] of state.seen) {
    if (seenAt > at - REPEAT_WINDOW) break;
    state.seen.delete(old);
  }
}

/** Messages may come in another order than they were sent: the latest wish to be left alone is known by its time. */
function rememberWish(
  state: GatewayState,
  number: Msisdn | undefined,
  reading: Reading,
  smscAt: Instant | undefined,
  at: Instant,
): void {
  if (number === undefined || smscAt === undefined || urgencyOf(reading) === 0) return;
  changeNumber(state, number, at, (record) => ({ ...record, wishedOutAt: Math.max(smscAt, record.wishedOutAt ?? 0) }));
}

function collect(state: GatewayState, sms: InboundSms, at: Instant): void {
  const key = partialKey(sms);
  if (key === undefined) return;
  const partial = withSegment(state.partials.get(key), key, sms, at);
  if (isComplete(partial)) state.partials.delete(key);
  else state.partials.set(key, partial);
  indexPartial(state, key);
}

import type { Handlers } from "../evolve.ts";
import { type GatewayState, indexPartial } from "../state.ts";
import { DAY, type Instant } from "../time.ts";
import type { InboundSms } from "./inbound.ts";
import { isComplete, partialKey, withSegment } from "./reassembly.ts";

/** For about this long the network may deliver a message again. */
export const REPEAT_WINDOW = 7 * DAY;

export const inboxHandlers: Handlers<"SmsReceived" | "ReplyReceived" | "SegmentsGivenUp" | "ReportReceived"> = {
  SmsReceived(state, sms, { at }) {
    remember(state, sms.pdu, at);
    collect(state, sms, at);
  },
  ReplyReceived() {},
  SegmentsGivenUp(state, { key }) {
    state.partials.delete(key);
    indexPartial(state, key);
  },
  ReportReceived(state, { pdu }, { at }) {
    remember(state, pdu, at);
    state.reports = { ...state.reports, received: state.reports.received + 1 };
  },
};

function remember(state: GatewayState, pdu: string, at: Instant): void {
  state.seen.delete(pdu);
  state.seen.set(pdu, at);
  for (const [old, seenAt] of state.seen) {
    if (seenAt > at - REPEAT_WINDOW) break;
    state.seen.delete(old);
  }
}

function collect(state: GatewayState, sms: InboundSms, at: Instant): void {
  const key = partialKey(sms);
  if (key === undefined) return;
  const partial = withSegment(state.partials.get(key), key, sms, at);
  if (isComplete(partial)) state.partials.delete(key);
  else state.partials.set(key, partial);
  indexPartial(state, key);
}

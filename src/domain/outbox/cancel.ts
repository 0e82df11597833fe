import type { Drafting } from "../drafting.ts";
import { openMessagesTo } from "../state.ts";
import type { Msisdn } from "../number.ts";
import type { Message } from "./message.ts";

/**
 * Takes a message out of the outbox. While a segment of it is on its way, or may be, the message ends
 * only when that is known: what went out is never reported as cancelled.
 */
export function cancel(d: Drafting, message: Message, reason: string): void {
  if (message.ended !== undefined || message.stopping !== undefined) return;
  const underWay = message.segments.some(({ state }) => state === "submitting" || state === "doubtful");
  d.emit({ type: underWay ? "MessageStopping" : "MessageCancelled", messageId: message.id, reason });
}

export function cancelAllTo(
  d: Drafting,
  number: Msisdn,
  reason: string,
  which: (message: Message) => boolean = () => true,
): void {
  for (const message of openMessagesTo(d.state, number)) {
    if (which(message)) cancel(d, message, reason);
  }
}

/** Takes back an alert of which nothing has gone out, so that its lead may wait again. */
export function recall(d: Drafting, message: Message, why: string): void {
  const untouched = message.segments.every(({ state }) => state === "queued");
  if (message.leadId === undefined || !untouched) return;
  d.emit({ type: "MessageRecalled", messageId: message.id });
  d.emit({ type: "LeadHeld", leadId: message.leadId, reason: why });
}

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
  d.emit({ type: isUnderWay(message) ? "MessageStopping" : "MessageCancelled", messageId: message.id, reason });
}

function isUnderWay({ segments }: Message): boolean {
  return segments.some(({ state }) => state === "submitting" || state === "doubtful");
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

/**
 * Takes back an alert that is not out as a whole, so that its lead may wait again. One of which a segment
 * is on its way, or may be, is stopped instead: its lead may have arrived.
 */
export function recall(d: Drafting, message: Message, why: string): void {
  if (message.leadId === undefined || message.stopping !== undefined) return cancel(d, message, why);
  if (isUnderWay(message))
    return d.emit({ type: "MessageStopping", messageId: message.id, reason: why, leadWaits: true });
  d.emit({ type: "MessageRecalled", messageId: message.id });
  d.emit({ type: "LeadHeld", leadId: message.leadId, reason: why });
}

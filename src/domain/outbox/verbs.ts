import type { Drafting } from "../drafting.ts";
import type { Msisdn } from "../number.ts";
import type { CancelReason } from "../reasons.ts";
import { openMessagesTo } from "../state.ts";
import type { Message } from "./message.ts";

/**
 * Takes a message out of the outbox. While a segment of it is on its way, or may be, the message ends
 * only when that is known: what went out is never reported as cancelled.
 */
export function cancel(d: Drafting, message: Message, reason: CancelReason): void {
  if (message.ended !== undefined || message.stopping !== undefined) return;
  d.emit({ type: isUnderWay(message) ? "MessageStopping" : "MessageCancelled", messageId: message.id, reason });
}

export function isUnderWay({ segments }: Message): boolean {
  return segments.some(({ state }) => state === "submitting" || state === "doubtful");
}

export function cancelAllTo(
  d: Drafting,
  number: Msisdn,
  reason: CancelReason,
  which: (message: Message) => boolean = () => true,
): void {
  for (const { id } of openMessagesTo(d.state, number)) {
    // It may have ended in this very decision.
    const message = d.ahead.messages.get(id);
    if (message !== undefined && which(message)) cancel(d, message, reason);
  }
}

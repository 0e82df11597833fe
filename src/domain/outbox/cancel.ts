import type { Drafting } from "../drafting.ts";
import { openMessagesTo } from "../state.ts";
import type { LeadId } from "../leads/model.ts";
import type { Msisdn } from "../number.ts";
import type { Message, MessageId } from "./message.ts";

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
 * The phone has changed: takes back an alert that is not out as a whole, so that its lead may wait for the new one. One
 * of which a segment is on its way, or may be, is stopped instead until that is known: its lead may have arrived.
 */
export function recall(d: Drafting, message: Message, why: string): void {
  if (message.leadId === undefined || message.stopping !== undefined) return cancel(d, message, why);
  if (isUnderWay(message))
    return d.emit({ type: "MessageStopping", messageId: message.id, reason: why, leadWaits: true });
  giveBack(d, message.id, message.leadId, why);
}

/**
 * The number is paused: the lead of an alert that has not begun is held. One that has begun stays as far as it came,
 * and its rest waits for a person's word: what the network has accepted is never sent twice.
 */
export function holdBack(d: Drafting, message: Message): void {
  if (message.stopping !== undefined || message.segments.some(({ state }) => state !== "queued")) return;
  if (message.leadId === undefined) cancel(d, message, PAUSED);
  else giveBack(d, message.id, message.leadId, PAUSED);
}

/** Ends a message so that its lead may wait. */
export function giveBack(d: Drafting, messageId: MessageId, leadId: LeadId, why: string): void {
  d.emit({ type: "MessageRecalled", messageId });
  d.emit({ type: "LeadHeld", leadId, reason: why });
}

export const PAUSED = "paused";

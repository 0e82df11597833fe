import { DAY, type Instant, MINUTE, SECOND } from "../time.ts";
import type { Message } from "./message.ts";

/** Waits after temporary failures, one after the other; the last one repeats until the message expires. */
const WAITS = [2 * SECOND, 10 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE];

/** After as many submits of unknown outcome nobody knows how often the phone has shown it. */
export const MOST_DOUBTS = 3;

/** When the next try of a message is due. */
export function nextTry(message: Message, now: Instant): Instant {
  return now + (WAITS[Math.min(message.attempts, WAITS.length - 1)] ?? MINUTE);
}

/** The longest that the network is asked to try a message that does not expire by itself. */
const LONGEST_VALIDITY = 3 * DAY;
const SHORTEST_VALIDITY = 5 * MINUTE;

/** A message that does not expire by itself is given up when it has been tried for as long as the network may try. */
export function lastTry({ expiresAt, form }: Message): Instant {
  return expiresAt === undefined ? (form?.at ?? 0) + LONGEST_VALIDITY : Number.POSITIVE_INFINITY;
}

/** How long the network may try (TP-VP); its steps begin at five minutes. */
export function validityMs(message: Message, now: Instant): number {
  const left = message.expiresAt === undefined ? LONGEST_VALIDITY : message.expiresAt - now;
  return Math.min(Math.max(left, SHORTEST_VALIDITY), LONGEST_VALIDITY);
}

import type { EventOf } from "../events.ts";
import type { Msisdn } from "../number.ts";
import type { Instant } from "../time.ts";

/** What came in from a phone, as people look at it: the journal has the whole of it. */
export interface KeptReply
  extends Readonly<Pick<EventOf<"ReplyReceived">, "from" | "text" | "keyword" | "flag" | "leadId" | "unanswered">> {
  /** Of its record. */
  readonly sequence: number;
  readonly at: Instant;
  readonly number?: Msisdn;
}

/** So much stays in sight, the latest: what more there is within the time for it stands in the proof alone. */
const MOST = 2_000;
const MOST_CHARACTERS = 500_000;

/** Keeps one more, and lets go of the oldest beyond what may be kept. */
export function keepReply(replies: KeptReply[], reply: KeptReply): void {
  replies.push(reply);
  let characters = 0;
  let kept = 0;
  for (let index = replies.length - 1; index >= 0 && kept < MOST; index -= 1) {
    characters += replies[index]?.text.length ?? 0;
    if (characters > MOST_CHARACTERS && kept > 0) break;
    kept += 1;
  }
  replies.splice(0, replies.length - kept);
}

/** Lets go of those that the rule names; the others stay in order. */
export function dropReplies(replies: KeptReply[], isDropped: (reply: KeptReply) => boolean): void {
  if (!replies.some(isDropped)) return;
  const kept = replies.filter((reply) => !isDropped(reply));
  replies.splice(0, replies.length, ...kept);
}

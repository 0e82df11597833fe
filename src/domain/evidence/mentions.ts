import type { AgentId } from "../consent/model.ts";
import type { EventType } from "../events.ts";
import { mailIdOf } from "../mail/model.ts";
import type { Msisdn } from "../number.ts";
import type { MessageId } from "../outbox/message.ts";
import { DAY, type Instant } from "../time.ts";
import type { EvidenceRecord } from "./concern.ts";

// A year of journal is long, and what concerns one number is little of it: these say which records cannot matter, so
// that they need not be read. That nothing is missed is a property that the tests hold against the whole journal.

/** Strings of which at least one stands in the JSON of each record that matters, given the records taken before. */
export interface Mentions {
  readonly words: ReadonlySet<string>;
  /** To be handed every record in which one of the words stands, in order. */
  take(record: Pick<EvidenceRecord, "at" | "event">): void;
}

const ERASED = '"type":"ContentsErased"';
/** In each record that says which contents were erased. */
export const ERASED_CONTENTS: ReadonlySet<string> = new Set([ERASED]);
/** Its records tell of all numbers. */
const OF_EVERYONE = [ERASED, '"type":"ClockDistrusted"'];
/** With them a text or a mail has ended. */
const ENDS: ReadonlySet<EventType> = new Set<EventType>([
  ...(["MessageSent", "MessageDelivered", "MessageUndelivered", "MessageFailed"] as const),
  ...(["MessageCancelled", "MessageExpired", "MessageRecalled"] as const),
  ...(["MailSent", "MailFailed", "MailCancelled"] as const),
]);
/** So long something may still speak of a text that ended, and of one of which the network has told what became of it. */
const SPOKEN_OF = 8 * DAY;
const SPOKEN_OF_ARRIVED = DAY;

/** What `collectEvidence(number)` has to be handed. `agents`: all who ever had the number, see `collectOwners`. */
export function mentionsOfNumber(number: Msisdn, agents: Iterable<AgentId>): Mentions {
  const words = new Set([tailOf(number), ...OF_EVERYONE]);
  const until = new Map<string, Instant>();
  for (const id of agents) words.add(JSON.stringify(id));

  function letGo(now: Instant): void {
    for (const [word, instant] of until) {
      if (instant >= now) continue;
      until.delete(word);
      words.delete(word);
    }
  }

  return {
    words,
    take({ at, event }) {
      letGo(at);
      if (event.type === "AgentEnrolled" && event.number === number) words.add(JSON.stringify(event.agentId));
      if (event.type === "MessageQueued" && event.number === number) words.add(JSON.stringify(event.messageId));
      if (event.type === "ReminderQueued" && event.number === number)
        words.add(JSON.stringify(mailIdOf(event.agentId, event.askedAt, event.step)));
      if (!ENDS.has(event.type)) return;
      if ("mailId" in event) words.delete(JSON.stringify(event.mailId));
      if (!("messageId" in event)) return;
      const isArrived = event.type === "MessageDelivered" || event.type === "MessageUndelivered";
      until.set(JSON.stringify(event.messageId), at + (isArrived ? SPOKEN_OF_ARRIVED : SPOKEN_OF));
    },
  };
}

/** Who has or ever had a number. */
export function collectOwners(number: Msisdn): Mentions & { result(): ReadonlySet<AgentId> } {
  const owners = new Set<AgentId>();
  return {
    words: new Set([tailOf(number)]),
    take({ event }) {
      if (event.type === "AgentEnrolled" && event.number === number) owners.add(event.agentId);
      if (event.type === "AgentMoved" && event.to === number) owners.add(event.agentId);
    },
    result: () => owners,
  };
}

/** What tells of a lead, a text or an agent by its id: its own records, those of its alert, and where its agent went. */
export function mentionsOfName(name: string): Mentions {
  const words = new Set([JSON.stringify(name)]);
  const texts = new Set<MessageId>();
  return {
    words,
    take({ event }) {
      if (event.type === "LeadAccepted" && event.leadId === name)
        for (const word of [JSON.stringify(event.agentId), ERASED]) words.add(word);
      if (event.type === "MessageQueued" && event.leadId === name && !texts.has(event.messageId)) {
        texts.add(event.messageId);
        words.add(JSON.stringify(event.messageId));
      }
    },
  };
}

/** Networks write a number in national or international form: the last ten digits stand in both. */
function tailOf(number: Msisdn): string {
  return number.replace(/\D/g, "").slice(-10);
}

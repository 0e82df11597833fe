import type { LeadId } from "../leads/model.ts";
import type { Msisdn } from "../number.ts";
import type { MessageId } from "../outbox/message.ts";
import type { EvidenceRecord } from "./concern.ts";
import type { EvidenceEntry } from "./entry.ts";

/** A record about a lead, in plain words: a sentence without a full stop. */
export type LeadFact = Pick<EvidenceEntry, "sequence" | "at"> & { readonly what: string };

/** What became of a lead, in order. */
export interface LeadStory {
  readonly leadId: LeadId;
  /** The phone that it was for; absent where the lead was turned away, or nothing is known of it. */
  readonly number?: Msisdn;
  readonly facts: readonly LeadFact[];
}

export interface LeadCollector {
  /** To be handed every record of the journal, in order. */
  take(record: EvidenceRecord): void;
  result(): LeadStory;
}

/** Gathers what the journal knows of one lead. */
export function collectLead(leadId: LeadId): LeadCollector {
  const facts: LeadFact[] = [];
  const messages = new Set<MessageId>();
  let number: Msisdn | undefined;

  function tell({ event }: EvidenceRecord): string | undefined {
    if ("leadId" in event && event.leadId === leadId) {
      switch (event.type) {
        case "LeadAccepted":
          number = event.number;
          return `It was accepted for agent ${event.agentId}`;
        case "LeadTurnedAway":
          return `It was turned away: ${event.reason} (agent ${event.agentId})`;
        case "LeadRepeated":
          return "The lead system published it again";
        case "LeadHeld":
          return `It was held: ${event.reason}`;
        case "LeadRefused":
          return `It was refused: ${event.reason}`;
        case "LeadFiltered":
          return `Its alert was withheld: the text holds "${event.phrase}"`;
        case "LeadExpired":
          return `It expired: ${event.reason}`;
        case "LeadCancelled":
          return `It was cancelled: ${event.reason}`;
        case "MessageQueued":
          messages.add(event.messageId);
          return `Its alert ${event.messageId} was queued`;
        case "ReplyReceived":
          return "The agent's phone sent a text after it";
        default:
          return undefined;
      }
    }
    if (!("messageId" in event) || !messages.has(event.messageId)) return undefined;
    switch (event.type) {
      case "SegmentDeferred":
        return `A try failed, another follows: ${event.error}`;
      case "SegmentDoubted":
        return `Whether it went out was in doubt: ${event.error}`;
      case "MessageSent":
        return "The network took the alert";
      case "MessageDelivered":
        return "The alert was delivered to the phone";
      case "MessageUndelivered":
        return `The alert was not delivered: ${event.reason}`;
      case "MessageFailed":
        return `The alert could not be sent: ${event.reason}`;
      case "MessageCancelled":
        return `The alert was cancelled: ${event.reason}`;
      case "MessageExpired":
        return `The alert expired: ${event.reason}`;
      case "MessageRecalled":
        return "The alert was taken back";
      default:
        return undefined;
    }
  }

  return {
    take(record) {
      const what = tell(record);
      if (what !== undefined) facts.push({ sequence: record.sequence, at: record.at, what });
    },
    result: () => ({ leadId, facts, ...(number === undefined ? {} : { number }) }),
  };
}

import type { AgentId } from "../consent/model.ts";
import type { GatewayEvent } from "../events.ts";
import type { LeadId } from "../leads/model.ts";
import type { Msisdn } from "../number.ts";
import type { MessageId } from "../outbox/message.ts";
import type { EvidenceRecord } from "./concern.ts";
import type { LeadStands } from "./because.ts";
import type { EvidenceEntry } from "./entry.ts";

/** A record about a lead, in plain words: a sentence without a full stop. */
export type LeadFact = Pick<EvidenceEntry, "sequence" | "at"> & { readonly what: string };

/** What became of a lead, in order. */
export interface LeadStory {
  readonly leadId: LeadId;
  /** The phone that it is for, or was sent to; absent where the lead was turned away, or nothing is known of it. */
  readonly number?: Msisdn;
  readonly facts: readonly LeadFact[];
  /** Where it stands, where that has a reason. */
  readonly stands?: LeadStands;
}

export interface LeadCollector {
  /** To be handed every record of the journal, in order. */
  take(record: EvidenceRecord): void;
  result(): LeadStory;
}

/** What says where a lead stands; other records leave it there. */
const LEAD_STANDS: ReadonlySet<string> = new Set<GatewayEvent["type"]>([
  "LeadAccepted",
  "LeadHeld",
  "LeadRefused",
  "LeadFiltered",
  "LeadExpired",
  "LeadCancelled",
  "MessageQueued",
]);
const ALERT_STANDS: ReadonlySet<string> = new Set<GatewayEvent["type"]>([
  "MessageSent",
  "MessageDelivered",
  "MessageUndelivered",
  "MessageFailed",
  "MessageCancelled",
  "MessageExpired",
]);

/** Gathers what the journal knows of one lead. */
export function collectLead(leadId: LeadId): LeadCollector {
  const facts: LeadFact[] = [];
  const messages = new Set<MessageId>();
  let number: Msisdn | undefined;
  let agent: { readonly id: AgentId; readonly number: Msisdn } | undefined;
  let stands: LeadStands | undefined;

  /** It goes where its agent has gone, as long as it waits. */
  function follow({ event }: EvidenceRecord): void {
    if (event.type === "LeadAccepted" && event.leadId === leadId) agent = { id: event.agentId, number: event.number };
    if (event.type === "AgentMoved" && event.agentId === agent?.id) agent = { ...agent, number: event.to };
  }

  function stand({ event, sequence }: EvidenceRecord): void {
    if (LEAD_STANDS.has(event.type)) number = agent?.number;
    else if (!ALERT_STANDS.has(event.type)) return;
    const reason = "reason" in event ? event.reason : undefined;
    stands = agent === undefined || reason === undefined ? undefined : { agentId: agent.id, sequence, reason };
  }

  function tell({ event }: EvidenceRecord): string | undefined {
    if ("leadId" in event && event.leadId === leadId) {
      switch (event.type) {
        case "LeadAccepted":
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
      follow(record);
      const what = tell(record);
      if (what === undefined) return;
      facts.push({ sequence: record.sequence, at: record.at, what });
      stand(record);
    },
    result: () => ({
      leadId,
      facts,
      ...(number === undefined ? {} : { number }),
      ...(stands === undefined ? {} : { stands }),
    }),
  };
}

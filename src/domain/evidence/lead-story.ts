import { alike } from "../alike.ts";
import type { AgentId } from "../consent/model.ts";
import type { EventOf, EventType, GatewayEvent } from "../events.ts";
import { given } from "../given.ts";
import type { LeadId } from "../leads/model.ts";
import type { Msisdn } from "../number.ts";
import type { MessageId } from "../outbox/message.ts";
import type { EvidenceRecord } from "./concern.ts";
import { withDoer } from "./collect.ts";
import type { LeadStands } from "./because.ts";
import type { EvidenceEntry } from "./entry.ts";

/** A record about a lead, in plain words: a sentence without a full stop. */
export type LeadFact = Pick<EvidenceEntry, "sequence" | "at" | "what" | "by">;

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

/** How a record tells of a lead: on the lead itself, or on its alert. `stands`: it says where the lead stands from then on. */
type Chapter<T extends EventType> = {
  readonly of: "lead" | "alert";
  readonly stands?: true;
  readonly say: (event: EventOf<T>) => string;
} | null;

/** What each event says of the lead that it is about; `null`: nothing. */
const CHAPTERS: { readonly [T in EventType]: Chapter<T> } = {
  ...alike(null, "AgentEnrolled", "RequestHeeded", "AgentUpdated", "AgentMoved", "AgentLeft", "AgentRejoined"),
  ...alike(null, "ConsentRecorded", "NumberHeld", "NumberReleased"),
  ...alike(null, "AgentConfirmed", "AgentRemoved", "NumberForgotten", "HistoryForgotten"),
  ...alike(null, "ConsentRequested", "AskingPutOff", "ConsentClockStarted", "ConsentGiven"),
  ...alike(null, "ReconfirmationRequested", "ReconfirmationPutOff", "ConsentEnded", "NumberSuppressed"),
  ...alike(null, "NoReceived", "SuppressionLifted", "NumberPaused", "NumberResumed", "OptOutCarriedOver"),
  ...alike(null, "ReminderQueued", "ReminderSkipped", "MailSent", "MailDeferred", "MailFailed", "MailCancelled"),

  LeadAccepted: { of: "lead", stands: true, say: ({ agentId }) => `It was accepted for agent ${agentId}` },
  LeadHeld: { of: "lead", stands: true, say: ({ reason }) => `It was held: ${reason}` },
  LeadRefused: { of: "lead", stands: true, say: ({ reason }) => `It was refused: ${reason}` },
  LeadFiltered: {
    of: "lead",
    stands: true,
    say: ({ phrase }) => `Its alert was withheld: the text holds "${phrase}"`,
  },
  LeadExpired: { of: "lead", stands: true, say: ({ reason }) => `It expired: ${reason}` },
  LeadLate: { of: "lead", say: () => "It was late: its alert had not left yet" },
  LeadCancelled: { of: "lead", stands: true, say: ({ reason }) => `It was cancelled: ${reason}` },
  LeadTurnedAway: {
    of: "lead",
    say: ({ reason, agentId }) => `It was rejected: ${reason}${agentId === undefined ? "" : ` (agent ${agentId})`}`,
  },
  LeadRepeated: { of: "lead", say: () => "The lead system published it again" },

  ContentsErased: { of: "lead", say: () => "What it said was erased, as its time was over" },

  MessageQueued: { of: "lead", stands: true, say: ({ messageId }) => `Its alert ${messageId} was queued` },
  ...alike(null, "MessageFormed", "SegmentSubmitting", "SegmentReleased", "SegmentSubmitted"),
  SegmentDeferred: { of: "alert", say: ({ error }) => `A try failed, another follows: ${error}` },
  SegmentDoubted: { of: "alert", say: ({ error }) => `Whether it went out was in doubt: ${error}` },
  ...alike(null, "SegmentRequeued", "SegmentReported", "MessageStopping"),
  MessageSent: { of: "alert", stands: true, say: () => "The network took the alert" },
  MessageDelivered: { of: "alert", stands: true, say: () => "The alert was delivered to the phone" },
  MessageUndelivered: { of: "alert", stands: true, say: ({ reason }) => `The alert was not delivered: ${reason}` },
  MessageFailed: { of: "alert", stands: true, say: ({ reason }) => `The alert could not be sent: ${reason}` },
  MessageCancelled: { of: "alert", stands: true, say: ({ reason }) => `The alert was cancelled: ${reason}` },
  MessageExpired: { of: "alert", stands: true, say: ({ reason }) => `The alert expired: ${reason}` },
  MessageRecalled: { of: "alert", say: () => "The alert was taken back" },

  ReplyReceived: { of: "lead", say: () => "The agent's phone sent a text after it" },
  ...alike(
    null,
    "SmsReceived",
    "BeginningHeeded",
    "CanaryReturned",
    "AnswerCounted",
    "SegmentsGivenUp",
    "ReportReceived",
  ),

  ...alike(null, "CheckpointTaken", "ClockDistrusted", "ClockTrusted", "ClockStepped"),
  ...alike(null, "MassConsequenceHeld", "MassConsequenceOver", "MassConsequenceConfirmed", "MassConsequenceRejected"),
  ...alike(null, "RequestRejected", "PublicationsDelivered", "PublicationSkipped", "PinAttempted", "PinAccepted"),
  ...alike(null, "RetainedTaken", "ServiceCommandRun"),
};

/** Gathers what the journal knows of one lead. */
export function collectLead(leadId: LeadId): LeadCollector {
  const facts: LeadFact[] = [];
  const messages = new Set<MessageId>();
  /** Where lies what it says. */
  const files = new Set<string>();
  let number: Msisdn | undefined;
  let agent: { readonly id: AgentId; readonly number: Msisdn } | undefined;
  let stands: LeadStands | undefined;

  /** It goes where its agent has gone, as long as it waits. */
  function follow({ event, apart }: EvidenceRecord): void {
    if (event.type === "LeadAccepted" && event.leadId === leadId && apart !== undefined) files.add(apart.file);
    if (event.type === "LeadAccepted" && event.leadId === leadId) agent = { id: event.agentId, number: event.number };
    if (event.type === "AgentMoved" && event.agentId === agent?.id) agent = { ...agent, number: event.to };
  }

  function stand({ event, sequence }: EvidenceRecord, of: "lead" | "alert"): void {
    if (of === "lead") number = agent?.number;
    const reason = "reason" in event ? event.reason : undefined;
    stands = agent === undefined || reason === undefined ? undefined : { agentId: agent.id, sequence, reason };
  }

  function isAboutIt(event: GatewayEvent, of: "lead" | "alert"): boolean {
    if (event.type === "ContentsErased") return event.files.some((file) => files.has(file));
    if (of === "lead") return "leadId" in event && event.leadId === leadId;
    return "messageId" in event && messages.has(event.messageId);
  }

  return {
    take(record) {
      const { event, sequence, at } = record;
      follow(record);
      const chapter = CHAPTERS[event.type] as Chapter<EventType>;
      if (chapter === null || !isAboutIt(event, chapter.of)) return;
      if (event.type === "MessageQueued") messages.add(event.messageId);
      facts.push(withDoer({ sequence, at, what: chapter.say(event) }, record, facts.at(-1)));
      if (chapter.stands) stand(record, chapter.of);
    },
    result: () => ({ leadId, facts, ...given({ number, stands }) }),
  };
}

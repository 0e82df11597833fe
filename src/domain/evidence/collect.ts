import { alike } from "../alike.ts";
import type { AgentId } from "../consent/model.ts";
import { type DoneBy, doneByInWords, isSameDoer } from "../done-by.ts";
import { evolve } from "../evolve.ts";
import type { EventType } from "../events.ts";
import { given } from "../given.ts";
import type { Msisdn } from "../number.ts";
import type { MessageId } from "../outbox/message.ts";
import { agentsOf, emptyState } from "../state.ts";
import type { Instant } from "../time.ts";
import { type Basis, basisOf, followBasis } from "./basis.ts";
import { type EvidenceRecord, followConcerns } from "./concern.ts";
import type { EvidenceEntry, NumberEvidence } from "./entry.ts";
import { type Causes, type KnownMessage, tell } from "./tell.ts";

export interface EvidenceCollector {
  /** To be handed every record of the journal, in order. */
  take(record: EvidenceRecord): void;
  result(): NumberEvidence;
}

/** Of which sort of cause an event is; the others are none. */
const CAUSES: { readonly [T in EventType]: keyof Causes | undefined } = {
  AgentEnrolled: "enrolment",
  RequestHeeded: "enrolment",
  AgentUpdated: "enrolment",
  AgentMoved: "enrolment",
  AgentLeft: "left",
  AgentRejoined: "enrolment",
  ConsentClockStarted: "clock",
  ConsentGiven: "given",
  NoReceived: "no",
  NumberPaused: "paused",
  NumberHeld: "held",
  MessageSent: "sent",
  MessageFailed: "failed",
  ReplyReceived: "reply",
  BeginningHeeded: "reply",
  ...alike(
    undefined,
    "ConsentRecorded",
    "AgentConfirmed",
    "ConsentRequested",
    "ReconfirmationRequested",
    "ReconfirmationPutOff",
  ),
  ...alike(undefined, "ConsentEnded", "NumberSuppressed", "SuppressionLifted", "NumberResumed", "OptOutCarriedOver"),
  ...alike(undefined, "NumberReleased"),
  ...alike(undefined, "ReminderQueued", "ReminderSkipped", "MailSent", "MailDeferred", "MailFailed", "MailCancelled"),
  ...alike(undefined, "LeadAccepted", "LeadHeld", "LeadRefused", "LeadFiltered", "LeadExpired", "LeadCancelled"),
  ...alike(
    undefined,
    "LeadLate",
    "LeadTurnedAway",
    "LeadRepeated",
    "MessageQueued",
    "MessageFormed",
    "MessageStopping",
  ),
  ...alike(undefined, "SegmentSubmitting", "SegmentReleased", "SegmentSubmitted", "SegmentDeferred", "SegmentDoubted"),
  ...alike(
    undefined,
    "SegmentRequeued",
    "SegmentReported",
    "SegmentsGivenUp",
    "CanaryReturned",
    "SmsReceived",
    "ReportReceived",
  ),
  ...alike(
    undefined,
    "MessageDelivered",
    "MessageUndelivered",
    "MessageCancelled",
    "MessageExpired",
    "MessageRecalled",
  ),
  ...alike(
    undefined,
    "AskingPutOff",
    "AnswerCounted",
    "HistoryForgotten",
    "ContentsErased",
    "AgentRemoved",
    "NumberForgotten",
  ),
  ...alike(undefined, "CheckpointTaken", "ClockDistrusted", "ClockTrusted", "ClockStepped"),
  ...alike(undefined, "MassConsequenceHeld", "MassConsequenceOver", "MassConsequenceConfirmed"),
  ...alike(undefined, "MassConsequenceRejected", "RequestRejected", "PublicationsDelivered", "PublicationSkipped"),
  ...alike(undefined, "PinAttempted", "PinAccepted", "RetainedTaken", "ServiceCommandRun"),
};

/** What came of one request says once who asked. */
export function withDoer<E extends Pick<EvidenceEntry, "at" | "what" | "by">>(
  entry: E,
  { by }: EvidenceRecord,
  before: Pick<EvidenceEntry, "at" | "by"> | undefined,
): E & { readonly by?: DoneBy } {
  if (by === undefined) return entry;
  const isSaid = before?.at === entry.at && isSameDoer(before.by, by);
  return { ...entry, what: isSaid ? entry.what : `${entry.what}, ${doneByInWords(by)}`, by };
}

/** Gathers what the journal knows of one number: the proof, and where the number stands today. */
export function collectEvidence(number: Msisdn): EvidenceCollector {
  const concern = followConcerns();
  const entries: EvidenceEntry[] = [];
  const messages = new Map<MessageId, KnownMessage>();
  const erased = new Map<string, Instant>();
  const causes: Causes = {};
  /** Where the entries are that tell of agents who have left alone and not come back. */
  const gone = new Map<AgentId, number>();
  const basis = followBasis();
  let pdus: string[] = [];
  // The number's own records folded, by the same rules as everything: where it stands is no matter of opinion.
  const state = emptyState();

  function know({ event, at, apart }: EvidenceRecord): void {
    if (event.type === "SmsReceived") pdus.push(event.pdu);
    if (event.type === "MessageQueued") {
      const { kind, text, leadId } = event;
      const status = state.numbers.get(number)?.consent.status;
      const restsOn = basis.groundsOf(event, causes, status === "active" || status === "reconfirming");
      messages.set(event.messageId, { kind, restsOn, ...given({ text, leadId }) });
    }
    if (event.type === "SegmentSubmitted") {
      const message = messages.get(event.messageId);
      const { lookedAt } = event;
      if (message !== undefined) messages.set(event.messageId, { ...message, ...given({ lookedAt }) });
    }
    if (event.type === "MessageFormed") {
      const message = messages.get(event.messageId);
      const { segments, pattern } = event;
      // It is formed as it is begun, if it may go: the first look, and the only one that is known where a report told of it.
      if (message !== undefined)
        messages.set(event.messageId, { ...message, segments, lookedAt: at, ...given({ textRef: apart, pattern }) });
    }
  }

  function basisFor({ event, at }: EvidenceRecord): { basis?: Basis } {
    const message = event.type === "MessageSent" ? messages.get(event.messageId) : undefined;
    return message === undefined ? {} : { basis: basisOf(message.restsOn, message.lookedAt, { state, number, at }) };
  }

  function noteReturns(sequence: number): void {
    for (const [agentId, index] of gone) {
      const agent = state.agents.get(agentId);
      if (agent?.left !== undefined && agent.number === number) continue;
      gone.delete(agentId);
      const entry = entries[index];
      if (entry?.alone !== undefined) entries[index] = { ...entry, alone: { ...entry.alone, until: sequence } };
    }
  }

  return {
    take(record) {
      const { event, sequence, at, apart } = record;
      const concerned = concern(record);
      if (event.type === "ContentsErased") for (const file of event.files) erased.set(file, at);
      const isOurs = concerned === "everyone" || concerned.includes(number);
      const standing = state.numbers.get(number);
      // Whoever comes from another number was entered there.
      if (isOurs || event.type === "AgentEnrolled" || event.type === "AgentUpdated")
        evolve(state, event, { sequence, at, ...given({ apart }) });
      if (!isOurs) return;
      know(record);
      const told = tell(record, { number, at, causes, messages, pdus, standing });
      if (told !== undefined)
        entries.push(withDoer({ sequence, at, ...told, ...basisFor(record) }, record, entries.at(-1)));
      if (event.type === "ConsentRecorded") basis.recorded(event.agentId, sequence);
      if (event.type === "ConsentEnded") basis.ended();
      noteReturns(sequence);
      if (event.type === "AgentLeft") gone.set(event.agentId, entries.length - 1);
      if (event.type === "ReplyReceived") pdus = [];
      const cause = CAUSES[event.type];
      if (cause !== undefined) causes[cause] = sequence;
    },
    result() {
      const record = state.numbers.get(number);
      return {
        number,
        entries: entries.map((entry) => {
          const erasedAt = entry.textRef === undefined ? undefined : erased.get(entry.textRef.file);
          return erasedAt === undefined ? entry : { ...entry, erasedAt };
        }),
        agents: agentsOf(state, number),
        ...given({ record }),
      };
    },
  };
}

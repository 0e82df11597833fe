import { alike } from "../domain/alike.ts";
import type { EventOf, EventType, GatewayEvent } from "../domain/events.ts";
import { given } from "../domain/given.ts";
import type { Core } from "./core.ts";
import type { Log, Recorded } from "./ports.ts";

type Level = "debug" | "info" | "warn";
type Line<T extends EventType> = readonly [Level, string, ((event: EventOf<T>) => object)?];

/**
 * What each event is called in the log. Texts never stand there. `null`: another event tells of it, or the part that
 * caused it.
 */
const WORDS: { readonly [T in EventType]: Line<T> | null } = {
  AgentEnrolled: ["info", "Agent enrolled", ({ agentId, number, source }) => ({ agentId, number, source })],
  AgentMoved: ["info", "Agent has another phone", ({ agentId, from, to }) => ({ agentId, from, to })],
  AgentLeft: ["info", "Agent switched off", ({ agentId, reason }) => ({ agentId, reason })],
  AgentRejoined: ["info", "Agent switched on again", ({ agentId }) => ({ agentId })],
  ConsentRequested: [
    "info",
    "Consent is asked for",
    ({ number, messageId, source }) => ({ number, messageId, source }),
  ],
  AskingPutOff: [
    "info",
    "The number was asked a short while ago: it is asked when that is over",
    ({ number, until, source }) => ({ number, until: new Date(until), source }),
  ],
  ConsentClockStarted: [
    "info",
    "The network has the request for consent: the time to answer runs",
    ({ number, optOutAt }) => ({ number, optOutAt: new Date(optOutAt) }),
  ],
  ConsentGiven: ["info", "Consent given", ({ number }) => ({ number })],
  ReconfirmationRequested: [
    "info",
    "Consent is to be confirmed again",
    ({ number, messageId }) => ({ number, messageId }),
  ],
  ReconfirmationPutOff: [
    "warn",
    "A reconfirmation could not be sent: the consent goes on, and another day is tried",
    ({ number, reason, until }) => ({ number, reason, until: new Date(until) }),
  ],
  ConsentEnded: ["info", "Consent ended", ({ number, reason }) => ({ number, reason })],
  NumberSuppressed: ["info", "Number closed until its own START", ({ number, reason }) => ({ number, reason })],
  NoReceived: [
    "info",
    "A person's NO that was no text is entered",
    ({ number, channel, receivedAt, late }) => ({ number, channel, receivedAt: new Date(receivedAt), late }),
  ],
  SuppressionLifted: ["info", "Number open again", ({ number }) => ({ number })],
  NumberPaused: [
    "warn",
    "A reply may ask to be left alone: the number is paused until a person decides",
    ({ number, decideBy }) => ({ number, decideBy: new Date(decideBy) }),
  ],
  NumberHeld: ["warn", "Number held until its own YES", ({ number, why, by }) => ({ number, why, by })],
  NumberReleased: ["info", "Number held no longer", ({ number, decidedBy }) => ({ number, decidedBy })],
  OptOutCarriedOver: [
    "warn",
    "An opt-out is carried over from records that a backup has replaced or a repair has given up",
    ({ number, agentId, happenedAt }) => ({ number, agentId, happenedAt: new Date(happenedAt) }),
  ],
  NumberResumed: ["info", "Number no longer paused", ({ number }) => ({ number })],
  ReminderQueued: ["info", "Reminder e-mail is due", ({ agentId, number, step }) => ({ agentId, number, step })],
  ReminderSkipped: [
    "warn",
    "Reminder e-mail skipped",
    ({ agentId, number, step, reason }) => ({ agentId, number, step, reason }),
  ],
  PublicationSkipped: [
    "warn",
    "The broker does not take a publication: it is given up",
    ({ publication, topic, reason }) => ({ publication, topic, reason }),
  ],
  MailDeferred: [
    "warn",
    "Reminder e-mail not sent: it is tried again",
    ({ mailId, error, notBefore }) => ({ mailId, error, notBefore: new Date(notBefore) }),
  ],
  MailFailed: ["warn", "Reminder e-mail given up", ({ mailId, reason }) => ({ mailId, reason })],
  MassConsequenceHeld: [
    "warn",
    "The clock would hit too many agents at once: it waits for leadline confirm",
    ({ holdId, what, count }) => ({ holdId, what, count }),
  ],
  MassConsequenceOver: ["info", "What was held concerns few agents any more", ({ holdId, what }) => ({ holdId, what })],
  MassConsequenceConfirmed: ["warn", "A person lets it happen", ({ holdId, what }) => ({ holdId, what })],
  MassConsequenceRejected: [
    "warn",
    "A person has put it off",
    ({ holdId, what, putOffUntil }) => ({ holdId, what, putOffUntil: new Date(putOffUntil) }),
  ],
  LeadAccepted: ["info", "Lead accepted", ({ leadId, agentId, number }) => ({ leadId, agentId, number })],
  LeadHeld: ["info", "Lead held", ({ leadId, reason }) => ({ leadId, reason })],
  LeadRefused: ["info", "Lead refused", ({ leadId, reason }) => ({ leadId, reason })],
  LeadTurnedAway: null,
  LeadFiltered: ["warn", "Lead withheld for a spam phrase", ({ leadId, phrase }) => ({ leadId, phrase })],
  LeadExpired: ["warn", "Lead expired", ({ leadId, reason }) => ({ leadId, reason })],
  CanaryReturned: ["info", "The text to itself has come back", ({ messageId }) => ({ messageId })],
  LeadLate: ["warn", "Lead late: its alert has not left yet", ({ leadId }) => ({ leadId })],
  LeadCancelled: ["info", "Lead cancelled", ({ leadId, reason }) => ({ leadId, reason })],
  LeadRepeated: ["debug", "Lead published again", ({ leadId }) => ({ leadId })],
  SegmentDoubted: [
    "warn",
    "Nobody knows whether a segment went out",
    ({ messageId, index, error }) => ({ messageId, index, error }),
  ],
  SegmentDeferred: [
    "warn",
    "A text could not be sent now: it is tried again",
    ({ messageId, index, error, notBefore }) => ({ messageId, index, error, notBefore: new Date(notBefore) }),
  ],
  SegmentRequeued: ["warn", "A segment in doubt goes out once more", ({ messageId, index }) => ({ messageId, index })],
  MessageSent: ["info", "Message sent", ({ messageId }) => ({ messageId })],
  MessageDelivered: ["info", "Message delivered", ({ messageId }) => ({ messageId })],
  MessageUndelivered: ["warn", "Message not delivered", ({ messageId, reason }) => ({ messageId, reason })],
  MessageFailed: ["warn", "Message failed", ({ messageId, reason }) => ({ messageId, reason })],
  MessageCancelled: ["info", "Message cancelled", ({ messageId, reason }) => ({ messageId, reason })],
  MessageExpired: ["warn", "Message expired", ({ messageId, reason }) => ({ messageId, reason })],
  BeginningHeeded: [
    "info",
    "The beginning of a longer reply is heeded",
    ({ number, keyword, flag }) => ({ number, keyword, flag }),
  ],
  ReplyReceived: [
    "info",
    "Reply received",
    ({ number, from, keyword, flag, agentIds, unanswered }) => ({
      number: number ?? from,
      keyword,
      flag,
      agentIds,
      unanswered,
    }),
  ],

  ...alike(null, "ConsentRecorded", "RequestHeeded", "AgentUpdated", "AgentConfirmed", "MailSent", "MailCancelled"),
  ...alike(null, "MessageQueued", "MessageFormed"),
  ...alike(null, "SegmentSubmitting", "SegmentReleased", "SegmentSubmitted", "SegmentReported"),
  ...alike(null, "MessageStopping", "MessageRecalled", "SmsReceived", "AnswerCounted", "SegmentsGivenUp"),
  ...alike(null, "ReportReceived", "HistoryForgotten", "ContentsErased", "AgentRemoved", "NumberForgotten"),
  ...alike(null, "CheckpointTaken", "ClockDistrusted", "ClockTrusted", "ClockStepped", "RequestRejected"),
  ...alike(null, "PublicationsDelivered", "PinAttempted", "PinAccepted", "RetainedTaken"),
  ServiceCommandRun: ["warn", "A technician has the modem in service", ({ commands }) => ({ commands })],
};

/** Of more that are alike and come of one decision only the first few are told one by one. */
const MANY = 20;
const FIRST_FEW = 3;

/** Writes a line for each event as it happens, and one for many. Returns the function that ends it. */
export function logEvents(core: Core, log: Log): () => void {
  return core.onRecorded((records) => {
    const toTell = records.length > MANY ? countByType(records) : undefined;
    for (const { event, sequence } of records) {
      const alike = toTell?.get(event.type);
      if (alike === undefined || alike.count <= MANY || alike.told < FIRST_FEW) write(core, log, event, sequence);
      if (alike !== undefined) alike.told += 1;
    }
    for (const [type, { count }] of toTell ?? []) if (count > MANY) writeMore(log, type, count - FIRST_FEW);
  });
}

function countByType(
  records: readonly Recorded<GatewayEvent>[],
): Map<EventType, { readonly count: number; told: number }> {
  const counts = new Map<EventType, { count: number; told: number }>();
  for (const { event } of records) {
    const alike = counts.get(event.type);
    if (alike === undefined) counts.set(event.type, { count: 1, told: 0 });
    else alike.count += 1;
  }
  return counts;
}

function writeMore(log: Log, type: EventType, more: number): void {
  const line = WORDS[type];
  if (line !== null) log[line[0]]({ more }, `${line[1]}: so many more of one decision`);
}

function write<T extends EventType>(core: Core, log: Log, event: EventOf<T>, sequence: number): void {
  const told: Line<T> | null = WORDS[event.type];
  if (told === null) return;
  const [level, words, fieldsOf] = told;
  log[level](Object.assign({}, fieldsOf?.(event), aboutMessage(core, event), { sequence }), words);
}

/** A message's id alone tells nobody whom it was for. */
function aboutMessage(core: Core, event: GatewayEvent): object {
  const message = "messageId" in event ? core.state.messages.get(event.messageId) : undefined;
  if (message === undefined) return {};
  const { kind, number, leadId } = message;
  return { kind, number, ...given({ leadId }) };
}

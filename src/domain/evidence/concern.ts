import { alike } from "../alike.ts";
import type { ContentsRef } from "../contents.ts";
import type { AgentId } from "../consent/model.ts";
import type { DoneBy } from "../done-by.ts";
import type { EventOf, EventType, GatewayEvent } from "../events.ts";
import type { Address } from "../inbox/inbound.ts";
import { type MailId, mailIdOf } from "../mail/model.ts";
import { type Msisdn, parseNumber } from "../number.ts";
import type { MessageId } from "../outbox/message.ts";
import { DAY, type Instant } from "../time.ts";
import type { WrittenEvent } from "../written/joined.ts";
import { eventsOf } from "../written/written.ts";

/** A record of the journal, as far as evidence is concerned. */
export interface EvidenceRecord {
  readonly sequence: number;
  readonly at: Instant;
  readonly event: GatewayEvent;
  readonly by?: DoneBy;
  readonly apart?: ContentsRef;
}

/** Says of each record whose evidence it is; `everyone`: of all numbers. To be asked of every record, in order. */
export type Concern = (record: Pick<EvidenceRecord, "at" | "event">) => Concerned;

/** A status report may still speak of a message that ended within this time; then nothing does any more. */
const SPOKEN_OF = 8 * DAY;
/** How many records pass between two looks for messages that nothing speaks of any more. */
const LOOK_EVERY = 10_000;

/** Whose records are, as far as the records before tell: they name messages, mails and agents. */
class People {
  readonly #numberOfAgent = new Map<AgentId, Msisdn>();
  readonly #numberOfMail = new Map<MailId, Msisdn>();
  readonly #messages = new Map<MessageId, { readonly number: Msisdn; readonly endedAt?: Instant }>();
  readonly #numberByTail = new Map<string, Msisdn>();
  #looked = 0;

  number(number: Msisdn): readonly Msisdn[] {
    this.#numberByTail.set(tailOf(number), number);
    return [number];
  }

  agentIsAt(id: AgentId, number: Msisdn): void {
    this.#numberOfAgent.set(id, number);
  }

  agent(id: AgentId): readonly Msisdn[] {
    const number = this.#numberOfAgent.get(id);
    return number === undefined ? [] : [number];
  }

  mailIsTo(id: MailId, number: Msisdn): void {
    this.#numberOfMail.set(id, number);
  }

  mail(id: MailId): readonly Msisdn[] {
    const number = this.#numberOfMail.get(id);
    return number === undefined ? [] : [number];
  }

  /** With it the mail has ended. */
  mailOnce(id: MailId): readonly Msisdn[] {
    const number = this.#numberOfMail.get(id);
    this.#numberOfMail.delete(id);
    return number === undefined ? [] : [number];
  }

  messageIsTo(id: MessageId, number: Msisdn): void {
    this.#messages.set(id, { number });
  }

  message(id: MessageId, endedAt?: Instant): readonly Msisdn[] {
    const message = this.#messages.get(id);
    if (message === undefined) return [];
    if (endedAt !== undefined) this.#messages.set(id, { number: message.number, endedAt });
    return [message.number];
  }

  /** Networks write a number in national or international form: the last ten digits tell. */
  address(address: Address): readonly Msisdn[] {
    if (address.kind !== "international" && address.kind !== "national") return [];
    const known = this.#numberByTail.get(tailOf(address.digits)) ?? parseNumber(address.digits);
    return known === undefined ? [] : [known];
  }

  /** Lets go of messages that nothing speaks of any more, every so many records. */
  look(now: Instant): void {
    this.#looked += 1;
    if (this.#looked % LOOK_EVERY !== 0) return;
    for (const [id, { endedAt }] of this.#messages) {
      if (endedAt !== undefined && endedAt < now - SPOKEN_OF) this.#messages.delete(id);
    }
  }
}

type Concerned = readonly Msisdn[] | "everyone";
type About<T extends EventType> = (event: EventOf<T>, people: People, at: Instant) => Concerned;

const nobody = (): Concerned => [];
const everyone = (): Concerned => "everyone";
const theNumber = ({ number }: { readonly number: Msisdn }, people: People): Concerned => people.number(number);
const theAgent = ({ agentId }: { readonly agentId: AgentId }, people: People): Concerned => people.agent(agentId);
const theMessage = ({ messageId }: { readonly messageId: MessageId }, people: People): Concerned =>
  people.message(messageId);
const theEndedMessage = ({ messageId }: { readonly messageId: MessageId }, people: People, at: Instant): Concerned =>
  people.message(messageId, at);
const theMail = ({ mailId }: { readonly mailId: MailId }, people: People): Concerned => people.mail(mailId);
const theEndedMail = ({ mailId }: { readonly mailId: MailId }, people: People): Concerned => people.mailOnce(mailId);

/**
 * Whose evidence each event is. What is somebody's outlives the time for which records are kept, as long as that person
 * is served; what is nobody's goes with its journal file.
 */
const ABOUT: { readonly [T in EventType]: About<T> } = {
  AgentEnrolled({ agentId, number }, people) {
    people.agentIsAt(agentId, number);
    return people.number(number);
  },
  RequestHeeded: theAgent,
  ConsentRecorded: theNumber,
  AgentUpdated: theAgent,
  AgentMoved({ agentId, from, to }, people) {
    people.agentIsAt(agentId, to);
    return [from, ...people.number(to)];
  },
  AgentLeft: theAgent,
  AgentRejoined: theAgent,
  AgentConfirmed: nobody,

  ConsentRequested: theNumber,
  AskingPutOff: theNumber,
  ConsentClockStarted: theNumber,
  ConsentGiven: theNumber,
  ReconfirmationRequested: theNumber,
  ReconfirmationPutOff: theNumber,
  ConsentEnded: theNumber,
  NumberSuppressed: theNumber,
  NoReceived: theNumber,
  SuppressionLifted: theNumber,
  NumberPaused: theNumber,
  NumberResumed: theNumber,
  NumberHeld: theNumber,
  NumberReleased: theNumber,
  OptOutCarriedOver: ({ number, agentId = "" }, people) =>
    number === undefined ? people.agent(agentId) : people.number(number),
  ReminderQueued({ agentId, askedAt, step, number }, people) {
    people.mailIsTo(mailIdOf(agentId, askedAt, step), number);
    return people.number(number);
  },
  ReminderSkipped: theNumber,
  MailSent: theEndedMail,
  MailDeferred: theMail,
  MailFailed: theEndedMail,
  MailCancelled: theEndedMail,

  // Leads are kept for their own time; what their alerts did to a person stands in the messages.
  ...alike(nobody, "LeadAccepted", "LeadHeld", "LeadRefused", "LeadFiltered", "LeadExpired", "LeadCancelled"),
  ...alike(nobody, "LeadLate", "LeadTurnedAway", "LeadRepeated"),

  MessageQueued({ messageId, number, kind }, people) {
    if (kind === "canary") return [];
    people.messageIsTo(messageId, number);
    return people.number(number);
  },
  MessageFormed: theMessage,
  ...alike(nobody, "SegmentSubmitting", "SegmentReleased"),
  SegmentSubmitted: theMessage,
  SegmentDeferred: nobody,
  SegmentDoubted: theMessage,
  SegmentRequeued: theMessage,
  SegmentReported: theMessage,
  MessageStopping: nobody,
  MessageSent: theEndedMessage,
  MessageDelivered: theEndedMessage,
  MessageUndelivered: theEndedMessage,
  MessageFailed: theEndedMessage,
  MessageCancelled: theEndedMessage,
  MessageExpired: theEndedMessage,
  MessageRecalled: theEndedMessage,

  SmsReceived: ({ from }, people) => people.address(from),
  ReplyReceived: ({ number }, people) => (number === undefined ? [] : people.number(number)),
  BeginningHeeded: theNumber,
  ...alike(nobody, "CanaryReturned", "AnswerCounted", "SegmentsGivenUp"),
  ReportReceived: ({ recipient }, people) => people.address(recipient),

  HistoryForgotten: nobody,
  ContentsErased: everyone,
  ...alike(nobody, "AgentRemoved", "NumberForgotten", "CheckpointTaken"),

  ClockDistrusted: everyone,
  ClockTrusted: ({ numbers }) => numbers,
  ClockStepped: ({ numbers }) => numbers,

  ...alike(nobody, "MassConsequenceHeld", "MassConsequenceOver", "MassConsequenceConfirmed"),
  ...alike(nobody, "MassConsequenceRejected"),

  ...alike(nobody, "RequestRejected", "PublicationsDelivered", "PublicationSkipped", "PinAttempted", "PinAccepted"),
  ...alike(nobody, "RetainedTaken", "ServiceCommandRun"),
};

/** Follows the journal from its beginning, or from what a checkpoint keeps of it. */
export function followConcerns(): Concern {
  const people = new People();
  return ({ event, at }) => {
    people.look(at);
    const about = ABOUT[event.type] as About<EventType>;
    return about(event, people, at);
  };
}

function tailOf(digits: string): string {
  return digits.replace(/\D/g, "").slice(-10);
}

/** What evidence is kept: that of these people whatever its age, and everybody's since an instant. */
export interface Keeping {
  readonly numbers: readonly Msisdn[];
  /** Numbers that are suppressed. Suppressions never expire, and so do the records of them. */
  readonly suppressed: readonly Msisdn[];
  readonly since: Instant;
}

/** Whether a record is to be kept as evidence: it is where one of its events is. To be asked of every record, in order. */
export function evidenceFilter({
  numbers,
  suppressed,
  since,
}: Keeping): (record: { readonly at: Instant; readonly event: WrittenEvent }) => boolean {
  const concern = followConcerns();
  const kept = new Set(numbers);
  const closed = new Set(suppressed);
  function isEvidence(record: Pick<EvidenceRecord, "at" | "event">): boolean {
    const { event } = record;
    const concerned = concern(record);
    const closes = event.type === "NumberSuppressed" || event.type === "NoReceived";
    if (concerned === "everyone" || (closes && closed.has(event.number))) return true;
    return concerned.some((number) => kept.has(number)) || (concerned.length > 0 && record.at >= since);
  }

  // Each of them is asked: what comes later is known by it.
  return (record) => eventsOf(record).filter(isEvidence).length > 0;
}

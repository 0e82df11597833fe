import { HOLDS } from "../consent/hold.ts";
import type { Decider, EventOf, EventType } from "../events.ts";
import { given } from "../given.ts";
import type { NumberRecord } from "../consent/model.ts";
import type { Msisdn } from "../number.ts";
import { asksForConsent, isAnswer, type MessageId, type MessageKind } from "../outbox/message.ts";
import { optedOut, PHONE_CHANGED } from "../reasons.ts";
import { type Instant, iso } from "../time.ts";
import type { EvidenceRecord } from "./concern.ts";
import type { EvidenceEntry } from "./entry.ts";
import {
  CHANNELS,
  consentInWords,
  KINDS,
  OPT_OUTS,
  readingInWords,
  SKIPPED,
  SOURCES,
  SUPPRESSIONS,
  statusInWords,
} from "./words.ts";

/** The latest record of each sort that may be the cause of a later one. */
export type Causes = Partial<
  Record<"enrolment" | "left" | "sent" | "clock" | "given" | "failed" | "reply" | "no" | "paused" | "held", number>
>;

/** What is known of a message from the records before. */
export interface KnownMessage {
  readonly kind: MessageKind;
  readonly text?: string;
  readonly textRef?: EvidenceRecord["apart"];
  readonly pattern?: string;
  readonly segments?: number;
  readonly leadId?: string;
  /** The records of the consent, or of the reply, that it rests on. */
  readonly restsOn: readonly number[];
  /** When the suppression was last looked at before its latest segment went. */
  readonly lookedAt?: Instant;
}

/** What came before a record that is to be told. */
export interface Before {
  readonly number: Msisdn;
  /** When the record was made. */
  readonly at: Instant;
  readonly causes: Causes;
  readonly messages: ReadonlyMap<MessageId, KnownMessage>;
  /** Where the number stood; absent where nothing was recorded of it. */
  readonly standing: NumberRecord | undefined;
  /** The octets of what arrived since the last text from the phone. */
  readonly pdus: readonly string[];
}

type Told = Omit<EvidenceEntry, "sequence" | "at">;

type Words<T extends EventType> = (event: EventOf<T>, before: Before) => Told | undefined;

const untold = (): undefined => undefined;

/** What happened to a message that is known from records before. */
function ofMessage<E extends { readonly messageId: MessageId }>(
  words: (event: E, name: string, message: KnownMessage, causes: Causes) => Omit<Told, "messageId"> | undefined,
): (event: E, before: Before) => Told | undefined {
  return (event, { causes, messages }) => {
    const { messageId } = event;
    const message = messages.get(messageId);
    if (message === undefined) return undefined;
    const name = `${messageId} (${KINDS[message.kind]}${message.leadId === undefined ? "" : ` ${message.leadId}`})`;
    const told = words(event, name, message, causes);
    if (told === undefined) return undefined;
    const { kind, ...rest } = told;
    return { kind, messageId, ...rest };
  };
}

const CAUSE_OF_CLOSING: Readonly<
  Record<EventOf<"NumberSuppressed">["reason"], (causes: Causes) => number | undefined>
> = {
  stop: ({ reply }) => reply,
  "plain-language": ({ paused }) => paused,
  operator: ({ no }) => no,
};

/** A paused number's opt-out: by whose word. */
function decided(by: Decider | undefined): string {
  return by === undefined ? ", and nobody decided otherwise in time" : ", and an operator confirmed that";
}

function whatItLifts(standing: NumberRecord | undefined): string {
  if (standing?.suppression !== undefined) return ", and the number is open again";
  return standing?.paused === undefined && standing?.hold === undefined
    ? ""
    : ", and texts to the number wait no longer";
}

const notSent = ofMessage(({ reason }: { messageId: MessageId; reason: string }, name) => ({
  kind: "ended",
  what: `Text ${name} is not sent: ${reason}`,
}));

/** Each record in plain words; what another record tells better is untold. */
const WORDS: { readonly [T in EventType]: Words<T> } = {
  AgentEnrolled({ agentId, details, source, requestedAt }) {
    const name = details.name === undefined ? "" : ` (${details.name})`;
    const asked = requestedAt === undefined ? "" : `, as requested at ${iso(requestedAt)}`;
    const what = `Agent ${agentId}${name} of brand ${details.brand} was entered ${SOURCES[source]}${asked}`;
    return { kind: "enrolment", source, what };
  },
  RequestHeeded({ agentId, requestedAt, statedAt }) {
    const stated = statedAt === undefined ? "" : ` (it says ${iso(statedAt)}, which had not come)`;
    const what = `A request for agent ${agentId} was taken up, made at ${iso(requestedAt)}${stated}`;
    return { kind: "enrolment", what };
  },
  ConsentRecorded: ({ agentId, record }, { at }) => ({
    kind: "enrolment",
    what: `The request for agent ${agentId} brought the record of a consent${consentInWords(record, at)}`,
    consent: record,
    ...given({ text: record.wording }),
  }),
  AgentUpdated: ({ agentId }) => ({
    kind: "enrolment",
    what: `The details of agent ${agentId} were brought up to date`,
  }),
  AgentMoved: (event, { number }) => ({
    kind: "enrolment",
    what: movedInWords(event, number),
    alone: { agentId: event.agentId, reason: PHONE_CHANGED },
  }),
  AgentLeft({ agentId, reason }) {
    const by = reason === "profile" ? "by the Text Message option" : "by an operator";
    const what = `Agent ${agentId} was switched off ${by}`;
    return { kind: "enrolment", what, alone: { agentId, reason: optedOut(reason) } };
  },
  AgentRejoined: ({ agentId }) => ({ kind: "enrolment", what: `Agent ${agentId} was switched on again` }),
  AgentConfirmed: untold,

  ConsentRequested: ({ messageId, source }, { causes }) => ({
    kind: "state",
    source,
    what: `Consent is asked for with text ${messageId}`,
    ...given({ because: causes.enrolment }),
  }),
  AskingPutOff: ({ until, source }, { causes }) => ({
    kind: "state",
    source,
    what: `Consent is asked for from ${iso(until)} on, as the number was asked a short while ago`,
    ...given({ because: causes.enrolment }),
  }),
  ConsentClockStarted: ({ optOutAt }, { causes }) => ({
    kind: "state",
    what: `The time to answer runs, until ${iso(optOutAt)}`,
    ...given({ because: causes.sent }),
  }),
  ConsentGiven: ({ reconfirmAt, smscAt }, { causes, standing }) => ({
    kind: "state",
    source: "reply",
    what: `Consent was given${whatItLifts(standing)}; it is to be confirmed again from ${iso(reconfirmAt)}`,
    ...given({ smscAt, because: causes.reply }),
  }),
  ReconfirmationRequested: ({ messageId }, { causes }) => ({
    kind: "state",
    what: `Consent is asked for again with text ${messageId}; until the answer it goes on`,
    ...given({ because: causes.given }),
  }),
  ReconfirmationPutOff: ({ until }, { causes }) => ({
    kind: "state",
    what: `Consent goes on; it is asked for again from ${iso(until)}`,
    ...given({ because: causes.failed }),
  }),
  ConsentEnded: ({ reason, decidedBy, vacated }, { causes }) =>
    vacated
      ? {
          kind: "state",
          what: "Consent ended: no agent has the number any more",
          ...given({ because: causes.enrolment }),
        }
      : {
          kind: "state",
          what: `Consent ended: ${reason === "operator" && isOwnNo(causes) ? SUPPRESSIONS.operator : OPT_OUTS[reason]}${reason === "plain-language" ? decided(decidedBy) : ""}`,
          ...given({ because: causeOfEnd(reason, causes) }),
        },
  NumberSuppressed: ({ reason, decidedBy }, { causes }) => ({
    kind: "state",
    what: `The number is closed until the phone itself sends START: ${SUPPRESSIONS[reason]}${reason === "plain-language" ? decided(decidedBy) : ""}`,
    ...given({ because: CAUSE_OF_CLOSING[reason](causes) }),
  }),
  NoReceived: ({ channel, receivedAt, honourBy, late, words, by }) => ({
    kind: "no",
    what: `The person said NO${channel === undefined ? "" : ` ${CHANNELS[channel]}`}, received at ${iso(receivedAt)}, and ${by ?? "an operator"} entered it; the ten business days after its receipt (by the federal holidays of the brand's country and the earliest clock that may be the person's) end at ${iso(honourBy)}${late === true ? ": IT WAS ENTERED LATE" : ""}`,
    ownNo: { receivedAt, honourBy, late: late === true, ...given({ channel, by }) },
    ...given({ text: words }),
  }),
  SuppressionLifted: (_, { causes }) => ({
    kind: "state",
    what: "The phone sent START: the number is open again",
    ...given({ because: causes.reply }),
  }),
  NumberPaused: ({ decideBy }, { causes }) => ({
    kind: "state",
    what: `Texts to the number wait, as it may ask to be left alone: a STOP or YES from it decides, or an operator; undecided at ${iso(decideBy)} it is an opt-out`,
    ...given({ because: causes.reply }),
  }),
  NumberResumed: ({ decidedBy }, { causes }) => ({
    kind: "state",
    what: decidedBy === undefined ? "Texts to the number go on" : "Texts to the number go on: an operator decided so",
    ...given({ because: causes.paused }),
  }),
  NumberHeld: ({ why, by }) => ({
    kind: "state",
    what: `Texts to the number wait until it says YES itself: ${HOLDS[why]}${by === undefined ? "" : ` (entered by ${by})`}`,
  }),
  NumberReleased: ({ decidedBy }, { causes }) => ({
    kind: "state",
    what:
      decidedBy === undefined
        ? "The phone sent START: the number is held no longer"
        : "Texts to the number go on: an operator decided so",
    ...given({ because: decidedBy === undefined ? causes.reply : causes.held }),
  }),
  OptOutCarriedOver: ({ happenedAt }) => ({
    kind: "state",
    what: `An opt-out of ${iso(happenedAt)} is carried over from records that a backup has replaced or a repair has given up`,
  }),
  ReminderQueued: ({ step, to, agentId }) => ({
    kind: "mail",
    what: `Reminder ${step} goes to ${to} (agent ${agentId})`,
  }),
  ReminderSkipped: ({ step, agentId, reason }) => ({
    kind: "mail",
    what: `Reminder ${step} to agent ${agentId} is left out: ${SKIPPED[reason]}`,
  }),
  MailSent: () => ({ kind: "mail", what: "The mail server took the reminder" }),
  MailDeferred: ({ error, notBefore }) => ({
    kind: "mail",
    what: `The mail server did not take the reminder: ${error}; it is tried again at ${iso(notBefore)}`,
  }),
  MailFailed: ({ reason }) => ({ kind: "mail", what: `The reminder could not be sent: ${reason}` }),
  MailCancelled: ({ reason }) => ({ kind: "mail", what: `The reminder is not sent: ${reason}` }),

  // lead-story.ts tells of leads.
  LeadAccepted: untold,
  LeadHeld: untold,
  LeadRefused: untold,
  LeadFiltered: untold,
  LeadExpired: untold,
  LeadLate: untold,
  LeadCancelled: untold,
  LeadTurnedAway: untold,
  LeadRepeated: untold,

  MessageQueued: ofMessage((event: EventOf<"MessageQueued">, name, message, causes) => ({
    kind: asksForConsent(event.kind) ? "asked" : "queued",
    what: `Text ${name} is to be sent`,
    ...textOf(message),
    ...given({ because: isAnswer(event) ? causes.reply : undefined }),
  })),
  MessageFormed: untold,
  SegmentSubmitting: untold,
  SegmentReleased: untold,
  SegmentSubmitted: ofMessage(({ index }: EventOf<"SegmentSubmitted">, name, { segments = 1 }) =>
    segments < 2 ? undefined : { kind: "sent", what: `The network took ${partOf(name, index, { segments })}` },
  ),
  SegmentDeferred: untold,
  SegmentDoubted: ofMessage(({ index, error }: EventOf<"SegmentDoubted">, name, message) => ({
    kind: "doubt",
    what: `Nobody knows whether ${partOf(name, index, message)} went out: ${error}`,
    ...textOf(message),
  })),
  SegmentRequeued: ofMessage(({ index }: EventOf<"SegmentRequeued">, name, message) => ({
    kind: "doubt",
    what: `No report has told of ${partOf(name, index, message)}: it goes out once more`,
  })),
  SegmentReported: untold,
  MessageStopping: untold,
  MessageSent: ofMessage((_, name, message) => ({
    kind: "sent",
    what: `Text ${name} was sent: the network took it`,
    ...textOf(message),
  })),
  MessageDelivered: ofMessage((_, name) => ({ kind: "ended", what: `Text ${name} was delivered to the phone` })),
  MessageUndelivered: ofMessage(({ reason }: EventOf<"MessageUndelivered">, name) => ({
    kind: "ended",
    what: `Text ${name} was not delivered: ${reason}`,
  })),
  MessageFailed: ofMessage(({ reason }: EventOf<"MessageFailed">, name) => ({
    kind: "ended",
    what: `Text ${name} could not be sent: ${reason}`,
  })),
  MessageCancelled: notSent,
  MessageExpired: notSent,
  MessageRecalled: ofMessage((_, name) => ({ kind: "ended", what: `Text ${name} was taken back; its lead waits` })),

  // Its octets go with the text that it is a part of.
  SmsReceived: untold,
  ReplyReceived: (event, { pdus }) => ({
    kind: "received",
    what: `The phone sent a text, ${readingInWords(event)}`,
    text: event.text,
    pdus,
    ...given({ smscAt: event.smscAt }),
  }),
  BeginningHeeded: (event, { pdus }) => ({
    kind: "received",
    what: `The beginning of a longer text from the phone came, ${readingInWords(event)}`,
    text: event.text,
    pdus,
    ...given({ smscAt: event.smscAt }),
  }),
  CanaryReturned: untold,
  AnswerCounted: untold,
  SegmentsGivenUp: untold,
  ReportReceived: ({ status, smscAt, dischargedAt }) => ({
    kind: "report",
    what: `Status report of the network: ${statusInWords(status)}`,
    ...given({ smscAt, dischargedAt }),
  }),

  HistoryForgotten: untold,
  ContentsErased: untold,
  AgentRemoved: untold,
  NumberForgotten: untold,
  CheckpointTaken: untold,

  ClockDistrusted: untold,
  ClockTrusted: (event) => ({ kind: "clock", what: clockInWords(event) }),
  ClockStepped: (event) => ({ kind: "clock", what: clockInWords(event) }),

  MassConsequenceHeld: untold,
  MassConsequenceOver: untold,
  MassConsequenceConfirmed: untold,
  MassConsequenceRejected: untold,

  RequestRejected: untold,
  PublicationsDelivered: untold,
  PublicationSkipped: untold,
  PinAttempted: untold,
  PinAccepted: untold,
  RetainedTaken: untold,
  ServiceCommandRun: untold,
};

/** A record in plain words; `undefined` for one that another record tells better. */
export function tell({ event }: EvidenceRecord, before: Before): Told | undefined {
  const words = WORDS[event.type] as Words<EventType>;
  return words(event, before);
}

/** `part 2 of 3 of M-7 (a lead alert)`; `text M-7` where there is but one. */
function partOf(name: string, index: number, { segments = 1 }: Pick<KnownMessage, "segments">): string {
  return segments < 2 ? `text ${name}` : `part ${index + 1} of ${segments} of ${name}`;
}

function textOf({ text, textRef, pattern }: KnownMessage): Pick<Told, "text" | "textRef" | "pattern"> {
  return text === undefined ? given({ textRef, pattern }) : { text };
}

function causeOfEnd(reason: EventOf<"ConsentEnded">["reason"], causes: Causes): number | undefined {
  switch (reason) {
    case "stop":
      return causes.reply;
    case "no-response":
      return causes.clock;
    case "plain-language":
      return causes.paused;
    case "profile":
      return causes.left;
    case "operator":
      return latest(causes.left, causes.no);
    case "unreachable":
      return causes.failed;
  }
}

/** An operator has entered the person's own NO, and did not end it of their own accord. */
function isOwnNo({ left = 0, no = 0 }: Causes): boolean {
  return no > left;
}

function latest(...sequences: readonly (number | undefined)[]): number | undefined {
  const known = sequences.filter((sequence) => sequence !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function movedInWords({ agentId, from, to }: EventOf<"AgentMoved">, number: Msisdn): string {
  if (to === number) return `Agent ${agentId} now has this number, before ${from}`;
  return `Agent ${agentId} has another number: ${to}`;
}

function clockInWords({ type, by }: EventOf<"ClockTrusted" | "ClockStepped">): string {
  const seconds = Math.round(Math.abs(by) / 1_000);
  const way = by < 0 ? "earlier" : "later";
  const since = type === "ClockTrusted" ? "since it could not be trusted" : "at times that had not come yet";
  return `The gateway's clock was set: what was recorded ${since} belongs ${seconds} s ${way}`;
}

import type { EventOf, GatewayEvent } from "../events.ts";
import type { Msisdn } from "../number.ts";
import type { MessageId, MessageKind } from "../outbox/message.ts";
import { iso } from "../time.ts";
import type { EvidenceRecord } from "./concern.ts";
import type { EvidenceEntry } from "./entry.ts";
import { KINDS, OPT_OUTS, REQUESTS, readingInWords, SKIPPED, SOURCES, SUPPRESSIONS, statusInWords } from "./words.ts";

/** The latest record of each sort that may be the cause of a later one. */
export type Causes = Partial<
  Record<"enrolment" | "left" | "sent" | "clock" | "given" | "failed" | "reply" | "paused", number>
>;

/** What is known of a message from the records before. */
export interface KnownMessage {
  readonly kind: MessageKind;
  readonly text?: string;
  readonly textRef?: EvidenceRecord["apart"];
  readonly segments?: number;
  readonly leadId?: string;
}

/** What came before a record that is to be told. */
export interface Before {
  readonly number: Msisdn;
  readonly causes: Causes;
  readonly messages: ReadonlyMap<MessageId, KnownMessage>;
  /** The octets of what arrived since the last text from the phone. */
  readonly pdus: readonly string[];
}

type Told = Omit<EvidenceEntry, "sequence" | "at">;

/** A record in plain words; `undefined` for one that another record tells better. */
export function tell({ event }: EvidenceRecord, before: Before): Told | undefined {
  const { causes } = before;
  switch (event.type) {
    case "AgentEnrolled": {
      const { agentId, details, source, requestedAt } = event;
      const name = details.name === undefined ? "" : ` (${details.name})`;
      const asked = requestedAt === undefined ? "" : `, as requested at ${iso(requestedAt)}`;
      const what = `Agent ${agentId}${name} of brand ${details.brand} was entered ${SOURCES[source]}${asked}`;
      return { kind: "enrolment", source, what };
    }
    case "AgentUpdated":
      return { kind: "enrolment", what: `The details of agent ${event.agentId} were brought up to date` };
    case "RequestHeeded": {
      const { agentId, requestedAt, statedAt } = event;
      const stated = statedAt === undefined ? "" : ` (it says ${iso(statedAt)}, which had not come)`;
      return {
        kind: "enrolment",
        what: `A request for agent ${agentId} was taken up, made at ${iso(requestedAt)}${stated}`,
      };
    }
    case "AgentMoved":
      return {
        kind: "enrolment",
        what: movedInWords(event, before.number),
        alone: { agentId: event.agentId, reason: "the phone changed" },
      };
    case "AgentLeft": {
      const { agentId, reason } = event;
      const by = reason === "profile" ? "by the Text Message option" : "by an operator";
      return {
        kind: "enrolment",
        what: `Agent ${agentId} was switched off ${by}`,
        alone: { agentId, reason: `opted-out: ${reason}` },
      };
    }
    case "AgentRejoined":
      return { kind: "enrolment", what: `Agent ${event.agentId} was switched on again` };
    case "ConsentRequested":
      return {
        kind: "state",
        source: event.source,
        what: `Consent is asked for with text ${event.messageId}`,
        ...because(causes.enrolment),
      };
    case "ReconfirmationRequested":
      return {
        kind: "state",
        what: `Consent is asked for again with text ${event.messageId}; until the answer it goes on`,
        ...because(causes.given),
      };
    case "ReconfirmationPutOff":
      return {
        kind: "state",
        what: `Consent goes on; it is asked for again from ${iso(event.until)}`,
        ...because(causes.failed),
      };
    case "ConsentClockStarted":
      return {
        kind: "state",
        what: `The time to answer runs, until ${iso(event.optOutAt)}`,
        ...because(causes.sent),
      };
    case "ConsentGiven":
      return {
        kind: "state",
        source: "reply",
        what: `Consent was given; it is to be confirmed again from ${iso(event.reconfirmAt)}`,
        ...(event.smscAt === undefined ? {} : { smscAt: event.smscAt }),
        ...because(causes.reply),
      };
    case "ConsentEnded":
      return {
        kind: "state",
        what: `Consent ended: ${OPT_OUTS[event.reason]}`,
        ...because(causeOfEnd(event.reason, causes)),
      };
    case "NumberSuppressed":
      return {
        kind: "state",
        what: `The number is closed until the phone itself sends START: ${SUPPRESSIONS[event.reason]}`,
        ...because(event.reason === "stop" ? causes.reply : causes.paused),
      };
    case "SuppressionLifted":
      return { kind: "state", what: "The phone sent START: the number is open again", ...because(causes.reply) };
    case "NumberPaused":
      return {
        kind: "state",
        what: `Texts to the number wait: a person decides, at the latest by ${iso(event.decideBy)}`,
        ...because(causes.reply),
      };
    case "OptOutCarriedOver":
      return {
        kind: "state",
        what: `An opt-out of ${iso(event.happenedAt)} is carried over from records that a backup has replaced or a repair has given up`,
      };
    case "NumberResumed":
      return { kind: "state", what: "Texts to the number go on", ...because(causes.paused) };
    case "ReminderQueued":
      return { kind: "mail", what: `Reminder ${event.step} goes to ${event.to} (agent ${event.agentId})` };
    case "ReminderSkipped":
      return {
        kind: "mail",
        what: `Reminder ${event.step} to agent ${event.agentId} is left out: ${SKIPPED[event.reason]}`,
      };
    case "MailSent":
      return { kind: "mail", what: "The mail server took the reminder" };
    case "MailFailed":
      return { kind: "mail", what: `The reminder could not be sent: ${event.reason}` };
    case "MailCancelled":
      return { kind: "mail", what: `The reminder is not sent: ${event.reason}` };
    case "ReplyReceived":
      return {
        kind: "received",
        what: `The phone sent a text, ${readingInWords(event)}`,
        text: event.text,
        pdus: before.pdus,
        ...(event.smscAt === undefined ? {} : { smscAt: event.smscAt }),
      };
    case "BeginningHeeded":
      return {
        kind: "received",
        what: `The beginning of a longer text from the phone came, ${readingInWords(event)}`,
        text: event.text,
        pdus: before.pdus,
        ...(event.smscAt === undefined ? {} : { smscAt: event.smscAt }),
      };
    case "ReportReceived":
      return {
        kind: "report",
        what: `Status report of the network: ${statusInWords(event.status)}`,
        ...(event.smscAt === undefined ? {} : { smscAt: event.smscAt }),
        ...(event.dischargedAt === undefined ? {} : { dischargedAt: event.dischargedAt }),
      };
    case "ClockTrusted":
    case "ClockStepped":
      return { kind: "clock", what: clockInWords(event) };
    default:
      return tellMessage(event, before);
  }
}

function tellMessage(event: GatewayEvent, { causes, messages }: Before): Told | undefined {
  if (!("messageId" in event)) return undefined;
  const { messageId } = event;
  const message = messages.get(messageId);
  if (message === undefined) return undefined;
  const name = `${messageId} (${KINDS[message.kind]}${message.leadId === undefined ? "" : ` ${message.leadId}`})`;
  switch (event.type) {
    case "MessageQueued": {
      const kind = REQUESTS.has(event.kind) ? "asked" : "queued";
      const answers = event.class === "answer" ? because(causes.reply) : {};
      return { kind, messageId, what: `Text ${name} is to be sent`, ...textOf(message), ...answers };
    }
    case "SegmentSubmitted":
      if ((message.segments ?? 1) < 2) return undefined;
      return {
        kind: "sent",
        messageId,
        what: `The network took part ${event.index + 1} of ${message.segments} of ${name}`,
      };
    case "MessageSent":
      return { kind: "sent", messageId, what: `Text ${name} was sent: the network took it`, ...textOf(message) };
    case "MessageDelivered":
      return { kind: "ended", messageId, what: `Text ${name} was delivered to the phone` };
    case "MessageUndelivered":
      return { kind: "ended", messageId, what: `Text ${name} was not delivered: ${event.reason}` };
    case "MessageFailed":
      return { kind: "ended", messageId, what: `Text ${name} could not be sent: ${event.reason}` };
    case "MessageCancelled":
      return { kind: "ended", messageId, what: `Text ${name} is not sent: ${event.reason}` };
    case "MessageExpired":
      return { kind: "ended", messageId, what: `Text ${name} is not sent: ${event.reason}` };
    case "MessageRecalled":
      return { kind: "ended", messageId, what: `Text ${name} was taken back; its lead waits` };
    default:
      return undefined;
  }
}

function textOf({ text, textRef }: KnownMessage): Pick<Told, "text" | "textRef"> {
  if (text !== undefined) return { text };
  return textRef === undefined ? {} : { textRef };
}

function because(sequence: number | undefined): Pick<Told, "because"> {
  return sequence === undefined ? {} : { because: sequence };
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
    case "operator":
      return causes.left;
    case "unreachable":
      return causes.failed;
  }
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

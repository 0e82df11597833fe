import type { ApartRef } from "../apart.ts";
import type { AgentId } from "../consent/model.ts";
import type { GatewayEvent } from "../events.ts";
import type { Address } from "../inbox/inbound.ts";
import { type MailId, mailIdOf } from "../mail/model.ts";
import { type Msisdn, parseNumber } from "../number.ts";
import type { MessageId } from "../outbox/message.ts";
import { DAY, type Instant } from "../time.ts";

/** A record of the journal, as far as evidence is concerned. */
export interface EvidenceRecord {
  readonly sequence: number;
  readonly at: Instant;
  readonly event: GatewayEvent;
  readonly apart?: ApartRef;
}

/** Says of each record whose evidence it is; `everyone`: of all numbers. To be asked of every record, in order. */
export type Concern = (record: Pick<EvidenceRecord, "at" | "event">) => readonly Msisdn[] | "everyone";

/** A status report may still speak of a message that ended within this time; then nothing does any more. */
const SPOKEN_OF = 8 * DAY;
/** How many records pass between two looks for messages that nothing speaks of any more. */
const LOOK_EVERY = 10_000;

/**
 * Follows the journal from its beginning, or from what a checkpoint keeps of it. Records name messages, mails
 * and agents; whose they are stands in records before.
 */
export function followConcerns(): Concern {
  const numberOfAgent = new Map<AgentId, Msisdn>();
  const numberOfMail = new Map<MailId, Msisdn>();
  const messages = new Map<MessageId, { readonly number: Msisdn; readonly endedAt?: Instant }>();
  const numberByTail = new Map<string, Msisdn>();
  let looked = 0;

  function know(number: Msisdn): readonly Msisdn[] {
    numberByTail.set(tailOf(number), number);
    return [number];
  }

  function ofMessage(id: MessageId, endedAt?: Instant): readonly Msisdn[] {
    const message = messages.get(id);
    if (message === undefined) return [];
    if (endedAt !== undefined) messages.set(id, { number: message.number, endedAt });
    return [message.number];
  }

  function ofAgent(id: AgentId): readonly Msisdn[] {
    const number = numberOfAgent.get(id);
    return number === undefined ? [] : [number];
  }

  function ofMail(id: MailId): readonly Msisdn[] {
    const number = numberOfMail.get(id);
    numberOfMail.delete(id);
    return number === undefined ? [] : [number];
  }

  /** Networks write a number in national or international form: the last ten digits tell. */
  function ofAddress(address: Address): readonly Msisdn[] {
    if (address.kind !== "international" && address.kind !== "national") return [];
    const known = numberByTail.get(tailOf(address.digits)) ?? parseNumber(address.digits);
    return known === undefined ? [] : [known];
  }

  function look(now: Instant): void {
    looked += 1;
    if (looked % LOOK_EVERY !== 0) return;
    for (const [id, { endedAt }] of messages) {
      if (endedAt !== undefined && endedAt < now - SPOKEN_OF) messages.delete(id);
    }
  }

  return ({ event, at }) => {
    look(at);
    switch (event.type) {
      case "AgentEnrolled":
        numberOfAgent.set(event.agentId, event.number);
        return know(event.number);
      case "AgentMoved":
        numberOfAgent.set(event.agentId, event.to);
        return [event.from, ...know(event.to)];
      case "AgentUpdated":
      case "AgentLeft":
      case "AgentRejoined":
      case "RequestHeeded":
        return ofAgent(event.agentId);
      case "OptOutCarriedOver":
        return event.number === undefined ? ofAgent(event.agentId ?? "") : know(event.number);
      case "ConsentRequested":
      case "ConsentClockStarted":
      case "ConsentGiven":
      case "ReconfirmationRequested":
      case "ReconfirmationPutOff":
      case "ConsentEnded":
      case "NumberSuppressed":
      case "SuppressionLifted":
      case "NumberPaused":
      case "NumberResumed":
      case "ReminderSkipped":
      case "BeginningHeeded":
        return know(event.number);
      case "ReminderQueued":
        numberOfMail.set(mailIdOf(event.agentId, event.askedAt, event.step), event.number);
        return know(event.number);
      case "MailSent":
      case "MailFailed":
      case "MailCancelled":
        return ofMail(event.mailId);
      case "MessageQueued":
        messages.set(event.messageId, { number: event.number });
        return know(event.number);
      case "MessageFormed":
      case "SegmentSubmitted":
      case "SegmentReported":
        return ofMessage(event.messageId);
      case "MessageSent":
      case "MessageDelivered":
      case "MessageUndelivered":
      case "MessageFailed":
      case "MessageCancelled":
      case "MessageExpired":
      case "MessageRecalled":
        return ofMessage(event.messageId, at);
      case "SmsReceived":
        return ofAddress(event.from);
      case "ReplyReceived":
        return event.number === undefined ? [] : know(event.number);
      case "ReportReceived":
        return ofAddress(event.recipient);
      case "ClockTrusted":
      case "ClockStepped":
        return event.numbers;
      case "ClockDistrusted":
      case "ContentsErased":
        return "everyone";
      default:
        return [];
    }
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

/** Whether a record is to be kept as evidence. To be asked of every record, in order. */
export function evidenceFilter({
  numbers,
  suppressed,
  since,
}: Keeping): (record: Pick<EvidenceRecord, "at" | "event">) => boolean {
  const concern = followConcerns();
  const kept = new Set(numbers);
  const closed = new Set(suppressed);
  return (record) => {
    const { event } = record;
    const concerned = concern(record);
    if (concerned === "everyone" || (event.type === "NumberSuppressed" && closed.has(event.number))) return true;
    return concerned.some((number) => kept.has(number)) || (concerned.length > 0 && record.at >= since);
  };
}

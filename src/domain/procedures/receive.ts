import { type Answer, DONE } from "../commands.ts";
import type { NumberRecord } from "../consent/model.ts";
import type { Drafting } from "../drafting.ts";
import type { EventOf } from "../events.ts";
import { given } from "../given.ts";
import type { Address, InboundSms } from "../inbox/inbound.ts";
import {
  contradicts,
  isComplete,
  joined,
  octetsSoFar,
  type PartialMessage,
  partialKey,
  senderOf,
  withSegment,
} from "../inbox/reassembly.ts";
import { wasSeen } from "../inbox/verbs.ts";
import { type Reading, readReply, urgencyOf } from "../keyword.ts";
import { cancelMails } from "../mail/verbs.ts";
import { type Msisdn, parseSender } from "../number.ts";
import type { Policy } from "../policy.ts";
import { mmsSender } from "../sms/mms-notification.ts";
import { HELP_SENT } from "../reasons.ts";
import { agentsOf, numberOf } from "../state.ts";
import { DAY, type Instant } from "../time.ts";
import { receiveOwn } from "./canary.ts";
import { type PlannedAnswer, planAnswer, whyWithoutEffect } from "./answer.ts";
import { giveConsent, pauseNumber, suppress } from "./consequences.ts";
import { explain, LEAD_WINDOW } from "./explaining.ts";

/** A person has this long to say whether a message was an opt-out. */
const DECIDE_WITHIN = DAY;
const SHORTEST_NUMBER = 7;

/** A whole message, as far as it came. */
interface Incoming {
  readonly from: Address;
  readonly text: string;
  readonly smscAt?: Instant;
  readonly arrivedAt: Instant;
  readonly incomplete: boolean;
  /** Told in text mode, by a modem that had forgotten its settings. */
  readonly textMode?: true;
  /** What its beginning asked for, and has had. */
  readonly heeded?: Reading;
}

/** Takes in one SMS-DELIVER. What the network delivers twice is handled once. */
export function receiveSms(d: Drafting, received: InboundSms, takenInAt: Instant = d.now): Answer {
  if (wasSeen(d, received.pdu) && !opensAgain(d, received)) return DONE;
  const sms = notFromTheFuture(d, received, takenInAt);
  const { from, smscAt, onArrival, content, concatenation, pdu, textMode } = sms;
  const key = partialKey(sms);
  const earlier = key === undefined ? undefined : waitingFor(d, key, sms);
  d.emit({
    type: "SmsReceived",
    from,
    content,
    pdu,
    ...given({ smscAt, onArrival, concatenation, textMode }),
  });
  const arrivedAt = arrivalOf(takenInAt, smscAt, onArrival);
  const when = { arrivedAt, ...given({ smscAt, textMode }) };
  switch (content.kind) {
    case "silent":
    case "sim-data":
      return DONE;
    case "binary": {
      const said = keywordOfOctets(content.hex, d.policy);
      read(d, { from, text: said ?? "", incomplete: said === undefined, ...when });
      return DONE;
    }
    case "unreadable":
      read(d, { from, text: "", incomplete: true, ...when });
      return DONE;
    case "text":
    case "mms":
      break;
  }
  const partial = withSegment(earlier, key ?? "", sms, d.now);
  // The person is done when the last segment is here.
  if (key === undefined || isComplete(partial))
    read(d, { ...whole(partial, false, arrivalOf(takenInAt, partial.smscAt, onArrival)), ...given({ textMode }) });
  else if (content.kind === "text" && concatenation?.sequence === 1) {
    const text = content.text.toWellFormed();
    heedBeginning(d, partial, { from, text, incomplete: true, ...when });
  }
  return DONE;
}

/**
 * The same octets again are the network's doing, as a rule. But a STOP that no longer stands was answered since, or its
 * octets bear no time: then they are no evidence of that, and it is honoured once more.
 */
function opensAgain(d: Drafting, { from, content, concatenation }: InboundSms): boolean {
  if (concatenation !== undefined) return false;
  const text = content.kind === "binary" ? keywordOfOctets(content.hex, d.policy) : "text" in content && content.text;
  const number = numberFrom(from, d);
  if (!text || number === undefined || number === d.policy.number || readReply(text, d.policy).keyword !== "stop")
    return false;
  return numberOf(d.state, number, d.now).suppression === undefined;
}

/** A service centre's clock may be hours ahead: nothing was sent after it arrived. */
function notFromTheFuture(d: Drafting, sms: InboundSms, takenInAt: Instant): InboundSms {
  // Ours may be hours behind then, and is the one not to be believed.
  if (sms.smscAt === undefined || d.state.clock.status === "provisional") return sms;
  return { ...sms, smscAt: Math.min(sms.smscAt, takenInAt) };
}

/** 8-bit data that is a text, and the whole of it a keyword: some phones send plain words so (TP-DCS 04). */
function keywordOfOctets(hex: string, policy: Policy): string | undefined {
  const characters = (hex.match(/../g) ?? []).map((octet) => String.fromCharCode(Number.parseInt(octet, 16)));
  const text = characters.join("");
  if (!/^[\t\n\r\x20-\x7e\xa0-\xff]+$/.test(text)) return undefined;
  return readReply(text, policy).keyword === null ? undefined : text;
}

/** The message that this is a segment of, as far as it has come; one that it cannot belong to is given up. */
function waitingFor(d: Drafting, key: string, sms: InboundSms): PartialMessage | undefined {
  const partial = d.state.partials.get(key);
  if (partial === undefined || !contradicts(partial, sms)) return partial;
  giveUpWaiting(d, partial);
  return undefined;
}

/** A wish to be left alone does not wait for the rest of a long message. It is told and kept with the whole. */
function heedBeginning(d: Drafting, { key, heeded }: PartialMessage, incoming: Incoming): void {
  const number = numberFrom(incoming.from, d);
  const reading = readAsFarAsItCame(incoming, d.policy);
  if (number === undefined || number === d.policy.number) return;
  if (heeded !== undefined || urgencyOf(reading) === 0) return;
  const { text, smscAt } = incoming;
  d.emit({ type: "BeginningHeeded", key, number, text, ...reading, ...given({ smscAt }) });
  const record = numberOf(d.state, number, d.now);
  respond(d, incoming, reading, record, planAnswer(d, incoming, reading, record));
}

/** The rest has not come within a day: what there is is read, and marked. */
export function giveUpWaiting(d: Drafting, partial: PartialMessage): void {
  d.emit({ type: "SegmentsGivenUp", key: partial.key });
  read(d, whole(partial, true, arrivalOf(d.now, partial.smscAt)));
}

function whole(partial: PartialMessage, incomplete: boolean, arrivedAt: Instant): Incoming {
  const { from, smscAt, heeded } = partial;
  const when = { arrivedAt, ...given({ smscAt, heeded }) };
  if (partial.isMms !== true) return { from, text: joined(partial), incomplete, ...when };
  // What it says lies with the operator, and is not fetched; who says it stands in the announcement.
  const sender = mmsSender(octetsSoFar(partial));
  return { from: sender === undefined ? from : addressOf(sender), text: "", incomplete: true, ...when };
}

/** MMS name people by telephone number or e-mail address. */
function addressOf(sender: string): Address {
  if (!/^\+?\d+$/.test(sender)) return { kind: "alphanumeric", text: sender };
  return { kind: sender.startsWith("+") ? "international" : "national", digits: sender };
}

/** What may have lain in the modem has arrived when the service centre took it. */
function arrivalOf(takenInAt: Instant, smscAt: Instant | undefined, onArrival?: true): Instant {
  return onArrival === true || smscAt === undefined ? takenInAt : Math.min(takenInAt, smscAt);
}

function read(d: Drafting, incoming: Incoming): void {
  const number = numberFrom(incoming.from, d);
  // The gateway's own texts to itself are nobody's words.
  if (number === d.policy.number) return receiveOwn(d, incoming.text);
  const reading = readAsFarAsItCame(incoming, d.policy);
  const record = number && numberOf(d.state, number, d.now);
  // A START or a person's decision since its beginning was heeded stands.
  const isNews = incoming.heeded === undefined || urgencyOf(reading) > urgencyOf(incoming.heeded);
  const answer = record && (isNews ? planAnswer(d, incoming, reading, record) : answeredAlready(reading));
  note(d, incoming, reading, record, answer);
  if (record !== undefined && isNews) respond(d, incoming, reading, record, answer);
}

function answeredAlready({ keyword }: Reading): PlannedAnswer | undefined {
  return keyword === null ? undefined : { kind: keyword, unanswered: "heeded when its beginning came" };
}

function respond(
  d: Drafting,
  incoming: Incoming,
  reading: Reading,
  record: NumberRecord,
  answer: PlannedAnswer | undefined,
): void {
  act(d, record, reading, incoming);
  explain(d, record, reading, incoming);
  if (answer === undefined || "unanswered" in answer) return;
  const { kind, text, expiresAt } = answer;
  const { number } = record;
  d.emit({ type: "AnswerCounted", number, kind });
  const name = agentsOf(d.state, number).length > 0 ? "answer" : "stranger";
  d.queue({ class: name, kind: kind === "help" ? "help" : `${kind}-confirmation`, number, text, expiresAt });
}

/** What is missing could change the meaning of anything but a wish to be left alone. */
function readAsFarAsItCame({ text, incomplete }: Incoming, policy: Policy): Reading {
  const reading = readReply(text, policy);
  return incomplete && reading.keyword !== "stop" && reading.flag === undefined ? { keyword: null } : reading;
}

/** Names and short codes are nobody's telephone: what they send is kept and shown, and moves nothing. */
function numberFrom(from: Address, d: Drafting): Msisdn | undefined {
  if (from.kind !== "international" && from.kind !== "national") return undefined;
  if (from.digits.replace(/\D/g, "").length < SHORTEST_NUMBER) return undefined;
  return parseSender(from.digits, d.policy.home, (number) => d.state.numbers.has(number));
}

function act(d: Drafting, record: NumberRecord, { keyword, flag }: Reading, { text, smscAt }: Incoming): void {
  const { number } = record;
  if (keyword !== null && whyWithoutEffect(keyword, record, smscAt) !== undefined) return;
  if (keyword === "stop") suppress(d, number, "stop");
  else if (keyword === "start") {
    if (agentsOf(d.state, number).length > 0) giveConsent(d, number, smscAt);
    else if (record.suppression !== undefined) d.emit({ type: "SuppressionLifted", number });
    else if (record.paused !== undefined) d.emit({ type: "NumberResumed", number });
    else if (record.hold !== undefined) d.emit({ type: "NumberReleased", number });
  } else if (keyword === "help") {
    // Whoever replies has the text that a waiting mail is about. It is no answer: the time to answer runs on.
    cancelMails(d, number, HELP_SENT);
  } else if (flag === "possible-opt-out" && record.suppression === undefined && record.paused === undefined) {
    pauseNumber(d, number, d.now + DECIDE_WITHIN, text);
  }
}

function note(
  d: Drafting,
  incoming: Incoming,
  reading: Reading,
  record: NumberRecord | undefined,
  answer: PlannedAnswer | undefined,
): void {
  const flag = reading.flag ?? (incoming.incomplete ? "incomplete" : incoming.textMode && "text-mode");
  const lead = record?.lastLead;
  const event: EventOf<"ReplyReceived"> = {
    type: "ReplyReceived",
    from: senderOf(incoming.from),
    text: incoming.text,
    keyword: reading.keyword,
    agentIds: record === undefined ? [] : agentsOf(d.state, record.number).map((agent) => agent.id),
    ...given({
      number: record?.number,
      flag,
      leadId: lead !== undefined && lead.at > d.now - LEAD_WINDOW ? lead.leadId : undefined,
      smscAt: incoming.smscAt,
      toBuyer: reading.toBuyer,
      weighed: reading.weighed,
      unanswered: answer !== undefined && "unanswered" in answer ? answer.unanswered : undefined,
    }),
  };
  d.emit(event);
}

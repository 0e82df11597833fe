import { Agenda } from "./agenda.ts";
import { ByAge } from "./by-age.ts";
import { Census } from "./consent/census.ts";
import { staleAt } from "./consent/stale.ts";
import type { AgentId, NumberRecord } from "./consent/model.ts";
import type { PartialMessage } from "./inbox/reassembly.ts";
import { addId, type IdsBy, removeId } from "./ids-by.ts";
import { type DeadlineKey, deadlineKey } from "./keys.ts";
import { isOpen, type Lead, type LeadId } from "./leads/model.ts";
import type { Mail, MailId } from "./mail/model.ts";
import type { Msisdn } from "./number.ts";
import type { Message, MessageId, Segment } from "./outbox/message.ts";
import { Turns } from "./outbox/turns.ts";
import type { Instant } from "./time.ts";
import { deadlineOfLead, deadlineOfMessage, deadlineOfNumber, deadlineOfPartial } from "./timetable.ts";

/** What is looked up often, derived from the state's maps. Kept beside every change, and never written down. */
export interface StateIndex {
  /** Alerts that have not ended, oldest first. */
  readonly openAlerts: Map<MessageId, true>;
  /** Messages that have not ended of which a segment is with the modem, in doubt, or was. */
  readonly unsettled: Map<MessageId, true>;
  readonly turns: Turns;
  readonly census: Census;
  readonly agentsOf: IdsBy<Msisdn, AgentId>;
  /** Messages to a number that have ended and are kept, as they ended; what has not stands in `turns`. */
  readonly endedTo: IdsBy<Msisdn, MessageId>;
  /** Reminders by e-mail that have not gone, by the number that they are about. */
  readonly mailsAbout: IdsBy<Msisdn, MailId>;
  /** Leads that wait for consent, oldest first. */
  readonly held: IdsBy<AgentId, LeadId>;
  /** Leads with a spam phrase that wait for a person's word, oldest first. */
  readonly filtered: IdsBy<AgentId, LeadId>;
  /** Segments that the network took under a reference (TP-MR), the latest last. */
  readonly submitted: Map<number, SegmentRef[]>;
  /** Numbers that could not be asked again when it was time; another day they are. */
  readonly putOff: Map<Msisdn, true>;
  /** Numbers that wait for a person's word, oldest first. */
  readonly paused: Map<Msisdn, true>;
  /** Numbers of which a NO was entered too late. */
  readonly lateNos: Map<Msisdn, true>;
  /** Numbers that have changed hands, or whose proof differs, oldest first. */
  readonly numbersHeld: Map<Msisdn, true>;
  /** Messages and leads that have ended, by when: what housekeeping forgets. */
  readonly ended: { readonly messages: ByAge<MessageId>; readonly leads: ByAge<LeadId> };
  /** Numbers that carry what no limit looks at any more, by when that was so first. */
  readonly stale: ByAge<Msisdn>;
  readonly agenda: Pick<Agenda<DeadlineKey>, "set" | "due" | "fallDue" | "overdue" | "next">;
}

export interface SegmentRef {
  readonly messageId: MessageId;
  readonly index: number;
  readonly at: Instant;
}

export function emptyIndex(): StateIndex {
  return {
    openAlerts: new Map(),
    unsettled: new Map(),
    turns: new Turns(),
    census: new Census(),
    agentsOf: new Map(),
    endedTo: new Map(),
    mailsAbout: new Map(),
    held: new Map(),
    filtered: new Map(),
    submitted: new Map(),
    putOff: new Map(),
    paused: new Map(),
    lateNos: new Map(),
    numbersHeld: new Map(),
    ended: { messages: new ByAge(), leads: new ByAge() },
    stale: new ByAge(),
    agenda: new Agenda<DeadlineKey>(),
  };
}

/** Something has changed about a number, or about an agent who has it. */
export function touchNumber({ turns, census }: StateIndex, number: Msisdn): void {
  turns.touch(number);
  census.touch(number);
}

export function indexAgent(index: StateIndex, id: AgentId, from: Msisdn | undefined, to: Msisdn): void {
  if (from !== undefined) {
    removeId(index.agentsOf, from, id);
    touchNumber(index, from);
  }
  addId(index.agentsOf, to, id);
  touchNumber(index, to);
}

/** `was`: the number before, where there was one. */
export function indexNumber(index: StateIndex, record: NumberRecord, was?: NumberRecord): void {
  const { number, consent, paused, hold, lateNo } = record;
  touchNumber(index, number);
  const stale = staleAt(record);
  if (stale !== undefined) index.stale.put(number, stale, was && staleAt(was));
  index.agenda.set(deadlineKey.number(number), deadlineOfNumber(record));
  if (consent.status === "active" && consent.putOff !== undefined) index.putOff.set(number, true);
  else index.putOff.delete(number);
  if (paused === undefined) index.paused.delete(number);
  else index.paused.set(number, true);
  if (hold === undefined) index.numbersHeld.delete(number);
  else index.numbersHeld.set(number, true);
  if (lateNo === undefined) index.lateNos.delete(number);
  else index.lateNos.set(number, true);
}

export function indexPartial(index: StateIndex, key: string, partial: PartialMessage | undefined): void {
  index.agenda.set(deadlineKey.partial(key), partial && deadlineOfPartial(partial));
}

/** `was`: the lead before, where there was one. */
export function indexLead(index: StateIndex, lead: Lead, was?: Lead): void {
  for (const state of ["held", "filtered"] as const) {
    if (lead.standing.state === state) addId(index[state], lead.agentId, lead.id);
    else removeId(index[state], lead.agentId, lead.id);
  }
  index.agenda.set(deadlineKey.lead(lead.id), deadlineOfLead(lead));
  if (!isOpen(lead))
    index.ended.leads.put(lead.id, lead.standing.at, was && !isOpen(was) ? was.standing.at : undefined);
}

/** `was`: the message before, where there was one. */
export function indexMessage(index: StateIndex, message: Message, was?: Message): void {
  const { id, number, ended } = message;
  if (ended !== undefined) index.openAlerts.delete(id);
  else if (message.class === "alert") index.openAlerts.set(id, true);
  index.agenda.set(deadlineKey.message(id), deadlineOfMessage(message));
  if (ended === undefined && message.segments.some(isUnsettled)) index.unsettled.set(id, true);
  else index.unsettled.delete(id);
  if (ended !== undefined) addId(index.endedTo, number, id);
  index.turns.set(message);
  if (message.ended !== undefined) index.ended.messages.put(message.id, message.ended.at, was?.ended?.at);
}

/** A message that nothing can follow any more is forgotten. */
export function unindexMessage(index: StateIndex, { id, number }: Message): void {
  removeId(index.endedTo, number, id);
}

export function indexMail(index: StateIndex, { id, number }: Mail): void {
  addId(index.mailsAbout, number, id);
}

export function unindexMail(index: StateIndex, { id, number }: Mail): void {
  removeId(index.mailsAbout, number, id);
}

function isUnsettled(segment: Segment): boolean {
  return (
    segment.state === "submitting" ||
    segment.state === "doubtful" ||
    ("doubted" in segment && segment.doubted !== undefined)
  );
}

/** A reference comes round after 256 messages: the latest few are all that a report can mean. */
const REFERENCES_KEPT = 8;

export function indexSubmitted(index: StateIndex, reference: number | undefined, segment: SegmentRef): void {
  if (reference === undefined) return;
  const segments = getOr(index.submitted, reference, () => [] as SegmentRef[]);
  segments.push(segment);
  if (segments.length > REFERENCES_KEPT) segments.shift();
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const present = map.get(key);
  if (present !== undefined) return present;
  const made = make();
  map.set(key, made);
  return made;
}

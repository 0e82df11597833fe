import { Agenda } from "./agenda.ts";
import type { Breaker, MassConsequence } from "./breaker/model.ts";
import type { ClockState, Heard } from "./clock/model.ts";
import type { Agent, AgentId, NumberRecord } from "./consent/model.ts";
import { newNumber } from "./consent/model.ts";
import type { PartialMessage } from "./inbox/reassembly.ts";
import type { Lead, LeadId } from "./leads/model.ts";
import type { Mail, MailId } from "./mail/model.ts";
import type { Msisdn } from "./number.ts";
import { CLASSES, type Message, type MessageClass, type MessageId } from "./outbox/message.ts";
import type { Publication } from "./publications.ts";
import type { Instant } from "./time.ts";
import { deadlineOfLead, deadlineOfMessage, deadlineOfNumber, deadlineOfPartial } from "./timetable.ts";

/**
 * Everything the gateway knows, folded from the journal. `evolve` changes the maps in place (a copy
 * per event would cost with the number of agents) and replaces the records in them, which are never changed.
 */
export interface GatewayState {
  /** The last event that was folded in. */
  sequence: number;
  /** The latest instant at which an event was recorded: a clock behind it cannot be right. */
  newestAt: Instant;
  /** The last record, by both clocks. */
  heard: Heard | undefined;
  clock: ClockState;
  /** What stands between the clock and too many agents at once. */
  readonly breakers: Map<MassConsequence, Breaker>;
  readonly agents: Map<AgentId, Agent>;
  readonly numbers: Map<Msisdn, NumberRecord>;
  readonly leads: Map<LeadId, Lead>;
  readonly messages: Map<MessageId, Message>;
  /** How many messages there have been: the next one's id. */
  messageCount: number;
  readonly partials: Map<string, PartialMessage>;
  /** PDUs received in the last days, and when: the network may deliver one twice. */
  readonly seen: Map<string, Instant>;
  /** What has been sent lately, oldest first: pace and caps count it. */
  readonly recent: SentMessage[];
  /** When numbers were texted for the first time, in the last day. */
  readonly newRecipients: Instant[];
  reports: ReportHabit;
  /** The last reference (TP-MR) under which the network took a segment: the next one is one more. */
  lastReference: number | undefined;
  /** Submits since then that ended in doubt, or refused with their text written: each may have taken a reference of its own. */
  submitsSinceReference: number;
  /** What the world is still to be told, in order. */
  readonly publications: Publication[];
  readonly mails: Map<MailId, Mail>;
  /** PINs that were tried and not yet accepted, by card: none is ever tried twice. */
  readonly pinAttempts: Map<string, string>;
  /** The last retained request that was taken, by topic (a topic keeps one): the SHA-256 of its payload. */
  readonly retainedTaken: Map<string, string>;
  /** Derived from the maps above; never written down. */
  readonly index: StateIndex;
}

export interface SentMessage {
  readonly at: Instant;
  readonly class: MessageClass;
}

/** Whether this network sends status reports: many never do. */
export interface ReportHabit {
  readonly asked: number;
  readonly received: number;
}

export interface SegmentRef {
  readonly messageId: MessageId;
  readonly index: number;
  readonly at: Instant;
}

export interface StateIndex {
  /** Messages that have not ended, by class, oldest first. */
  readonly open: Readonly<Record<MessageClass, Map<MessageId, true>>>;
  /** Messages of several segments that have begun to go out, and have not ended. */
  readonly begun: Set<MessageId>;
  readonly agentsOf: Map<Msisdn, Set<AgentId>>;
  /** Leads that wait for consent, oldest first. */
  readonly held: Map<AgentId, Set<LeadId>>;
  /** Segments that the network took under a reference (TP-MR), the latest last. */
  readonly submitted: Map<number, SegmentRef[]>;
  /** Numbers that could not be asked again when it was time; another day they are. */
  readonly putOff: Set<Msisdn>;
  readonly agenda: Agenda;
}

export function emptyState(): GatewayState {
  return {
    sequence: 0,
    newestAt: 0,
    heard: undefined,
    clock: { status: "trusted" },
    breakers: new Map(),
    agents: new Map(),
    numbers: new Map(),
    leads: new Map(),
    messages: new Map(),
    messageCount: 0,
    partials: new Map(),
    seen: new Map(),
    recent: [],
    newRecipients: [],
    reports: { asked: 0, received: 0 },
    lastReference: undefined,
    submitsSinceReference: 0,
    publications: [],
    mails: new Map(),
    pinAttempts: new Map(),
    retainedTaken: new Map(),
    index: emptyIndex(),
  };
}

function emptyIndex(): StateIndex {
  return {
    open: { answer: new Map(), "opt-in": new Map(), alert: new Map(), bulk: new Map() },
    begun: new Set(),
    agentsOf: new Map(),
    held: new Map(),
    submitted: new Map(),
    putOff: new Set(),
    agenda: new Agenda(),
  };
}

/** The agents who have a number, by id: the same order after a restart. */
export function agentsOf(state: GatewayState, number: Msisdn): readonly Agent[] {
  const ids = state.index.agentsOf.get(number) ?? [];
  return [...ids]
    .sort()
    .map((id) => state.agents.get(id))
    .filter((agent) => agent !== undefined);
}

export function numberOf(state: GatewayState, number: Msisdn, now: Instant): NumberRecord {
  return state.numbers.get(number) ?? newNumber(number, now);
}

/** Messages to a number that have not ended. */
export function openMessagesTo(state: GatewayState, number: Msisdn): readonly Message[] {
  return CLASSES.flatMap((name) => [...state.index.open[name].keys()])
    .map((id) => state.messages.get(id))
    .filter((message) => message !== undefined && message.number === number) as readonly Message[];
}

// ── Written down and read back ───────────────────────────────────────────────────────────────────

/** The state as JSON holds it. */
export interface StateSnapshot {
  readonly sequence: number;
  readonly newestAt: Instant;
  readonly heard: Heard | null;
  readonly clock: ClockState;
  readonly breakers: readonly (readonly [MassConsequence, Breaker])[];
  readonly agents: readonly Agent[];
  readonly numbers: readonly NumberRecord[];
  readonly leads: readonly Lead[];
  readonly messages: readonly Message[];
  readonly messageCount: number;
  readonly partials: readonly PartialMessage[];
  readonly seen: readonly (readonly [string, Instant])[];
  readonly recent: readonly SentMessage[];
  readonly newRecipients: readonly Instant[];
  readonly reports: ReportHabit;
  readonly lastReference: number | null;
  readonly submitsSinceReference: number;
  readonly publications: readonly Publication[];
  readonly mails: readonly Mail[];
  readonly pinAttempts: readonly (readonly [string, string])[];
  readonly retainedTaken: readonly (readonly [string, string])[];
}

export function toSnapshot(state: GatewayState): StateSnapshot {
  return {
    sequence: state.sequence,
    newestAt: state.newestAt,
    heard: state.heard ?? null,
    clock: state.clock,
    breakers: [...state.breakers],
    agents: [...state.agents.values()],
    numbers: [...state.numbers.values()],
    leads: [...state.leads.values()],
    messages: [...state.messages.values()],
    messageCount: state.messageCount,
    partials: [...state.partials.values()],
    seen: [...state.seen],
    recent: state.recent,
    newRecipients: state.newRecipients,
    reports: state.reports,
    lastReference: state.lastReference ?? null,
    submitsSinceReference: state.submitsSinceReference,
    publications: state.publications,
    mails: [...state.mails.values()],
    pinAttempts: [...state.pinAttempts],
    retainedTaken: [...state.retainedTaken],
  };
}

export function fromSnapshot(snapshot: StateSnapshot): GatewayState {
  const state: GatewayState = {
    sequence: snapshot.sequence,
    newestAt: snapshot.newestAt,
    heard: snapshot.heard ?? undefined,
    clock: snapshot.clock,
    breakers: new Map(snapshot.breakers),
    agents: new Map(snapshot.agents.map((agent) => [agent.id, agent])),
    numbers: new Map(snapshot.numbers.map((record) => [record.number, record])),
    leads: new Map(snapshot.leads.map((lead) => [lead.id, lead])),
    messages: new Map(snapshot.messages.map((message) => [message.id, message])),
    messageCount: snapshot.messageCount,
    partials: new Map(snapshot.partials.map((partial) => [partial.key, partial])),
    seen: new Map(snapshot.seen),
    recent: [...snapshot.recent],
    newRecipients: [...snapshot.newRecipients],
    reports: snapshot.reports,
    lastReference: snapshot.lastReference ?? undefined,
    submitsSinceReference: snapshot.submitsSinceReference,
    publications: [...snapshot.publications],
    mails: new Map(snapshot.mails.map((mail) => [mail.id, mail])),
    pinAttempts: new Map(snapshot.pinAttempts),
    retainedTaken: new Map(snapshot.retainedTaken),
    index: emptyIndex(),
  };
  for (const agent of state.agents.values()) indexAgent(state, agent.id, undefined, agent.number);
  for (const record of state.numbers.values()) indexNumber(state, record);
  for (const key of state.partials.keys()) indexPartial(state, key);
  for (const lead of state.leads.values()) indexLead(state, lead);
  for (const message of state.messages.values()) {
    indexMessage(state, message);
    for (const [index, segment] of message.segments.entries()) {
      if (segment.state === "submitted")
        indexSubmitted(state, segment.reference, { messageId: message.id, index, at: segment.at });
    }
  }
  return state;
}

// ── The index, kept beside every change ──────────────────────────────────────────────────────────

export function indexAgent(state: GatewayState, id: AgentId, from: Msisdn | undefined, to: Msisdn): void {
  if (from !== undefined) state.index.agentsOf.get(from)?.delete(id);
  getOr(state.index.agentsOf, to, () => new Set<AgentId>()).add(id);
}

export function indexNumber(state: GatewayState, record: NumberRecord): void {
  const { number, consent } = record;
  state.index.agenda.set(`number ${number}`, deadlineOfNumber(record));
  if (consent.status === "active" && consent.putOff !== undefined) state.index.putOff.add(number);
  else state.index.putOff.delete(number);
}

export function indexPartial(state: GatewayState, key: string): void {
  const partial = state.partials.get(key);
  state.index.agenda.set(`partial ${key}`, partial && deadlineOfPartial(partial));
}

export function indexLead(state: GatewayState, lead: Lead): void {
  if (lead.standing.state === "held") getOr(state.index.held, lead.agentId, () => new Set<LeadId>()).add(lead.id);
  else state.index.held.get(lead.agentId)?.delete(lead.id);
  state.index.agenda.set(`lead ${lead.id}`, deadlineOfLead(lead));
}

export function indexMessage(state: GatewayState, message: Message): void {
  const open = state.index.open[message.class];
  if (message.ended === undefined) open.set(message.id, true);
  else open.delete(message.id);
  state.index.agenda.set(`message ${message.id}`, deadlineOfMessage(message));
  const begun = message.ended === undefined && message.segments.some((segment) => segment.state !== "queued");
  if (begun && message.segments.length > 1) state.index.begun.add(message.id);
  else state.index.begun.delete(message.id);
}

/** A reference comes round after 256 messages: the latest few are all that a report can mean. */
const REFERENCES_KEPT = 8;

export function indexSubmitted(state: GatewayState, reference: number | undefined, segment: SegmentRef): void {
  if (reference === undefined) return;
  const segments = getOr(state.index.submitted, reference, () => [] as SegmentRef[]);
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

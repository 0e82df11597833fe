import {
  type Agent,
  type AgentId,
  consentOf,
  isPaused,
  type NumberRecord,
  optOutOf,
  runningClockOf,
} from "./consent/model.ts";
import type { Draft } from "./contents.ts";
import type { EventMeta, EventOf, EventType, GatewayEvent, ReplyTo } from "./events.ts";
import { given } from "./given.ts";
import type { Lead, LeadId } from "./leads/model.ts";
import type { MessageId } from "./outbox/message.ts";
import type { Msisdn } from "./number.ts";
import type { Payload, Publication } from "./publication.ts";
import { rejectedPayload, turnedAwayPayload } from "./rejection.ts";
import { agentsOf, type GatewayState } from "./state.ts";
import { type Instant, iso } from "./time.ts";

export type Announcement = Omit<Publication, "sequence">;

/** What has to be known of the state to tell of an event. */
type Known = Pick<GatewayState, "sequence" | "agents" | "numbers" | "leads" | "messages" | "index">;

type Tell<T extends EventType> = (state: Known, event: EventOf<T>, meta: EventMeta) => readonly Announcement[];

const NOTHING: readonly Announcement[] = [];
const nothing = (): readonly Announcement[] => NOTHING;

const ofAgent = (state: Known, { agentId }: { readonly agentId: AgentId }): readonly Announcement[] =>
  agentTold(state, state.agents.get(agentId));

const ofNumber = (state: Known, { number }: { readonly number: Msisdn }): readonly Announcement[] =>
  numberTold(state, number);

const ofNumbers = (state: Known, { numbers }: { readonly numbers: readonly Msisdn[] }): readonly Announcement[] =>
  numbers.flatMap((number) => numberTold(state, number));

const ofLead = (state: Known, { leadId }: { readonly leadId: LeadId }): readonly Announcement[] =>
  leadTold(state, leadId);

/** An alert that ends tells of its lead. */
const ofLeadOfMessage = (state: Known, { messageId }: { readonly messageId: MessageId }): readonly Announcement[] => {
  const leadId = state.messages.get(messageId)?.leadId;
  return leadId === undefined ? [] : leadTold(state, leadId);
};

type Answered = { readonly leadId: LeadId; readonly replyTo?: ReplyTo };

const answered = (state: Known, { leadId, replyTo }: Answered): readonly Announcement[] =>
  leadTold(state, leadId, replyTo);

/** What the world is told of each event. */
const TELLS: { readonly [T in EventType]: Tell<T> } = {
  AgentEnrolled: ofAgent,
  RequestHeeded: nothing,
  ConsentRecorded: nothing,
  AgentUpdated: ofAgent,
  AgentMoved: ofAgent,
  AgentLeft: ofAgent,
  AgentRejoined: ofAgent,
  AgentConfirmed: (state, { agentId, replyTo }) => agentTold(state, state.agents.get(agentId), replyTo),

  ConsentRequested: ofNumber,
  AskingPutOff: ofNumber,
  ConsentClockStarted: ofNumber,
  ConsentGiven: ofNumber,
  ReconfirmationRequested: ofNumber,
  ReconfirmationPutOff: ofNumber,
  ConsentEnded: ofNumber,
  // The end of its consent, or the pause, is told beside it.
  NumberSuppressed: nothing,
  NoReceived: nothing,
  SuppressionLifted: nothing,
  NumberPaused: ofNumber,
  NumberResumed: ofNumber,
  NumberHeld: ofNumber,
  NumberReleased: ofNumber,
  OptOutCarriedOver: nothing,
  ReminderQueued: nothing,
  ReminderSkipped: nothing,
  MailSent: nothing,
  MailDeferred: nothing,
  MailFailed: nothing,
  MailCancelled: nothing,

  LeadAccepted: answered,
  LeadHeld: ofLead,
  LeadRefused: ofLead,
  LeadFiltered: ofLead,
  LeadExpired: ofLead,
  LeadLate: ofLead,
  LeadCancelled: ofLead,
  LeadTurnedAway(_, { leadId, agentId, reason: code, replyTo }, { at }) {
    const payload = turnedAwayPayload({ leadId, code, ...given({ agentId }) }, at);
    return [{ topic: `leads/${leadId}`, retain: false, payload, ...given({ replyTo }) }];
  },
  LeadRepeated: answered,

  MessageQueued: (state, { leadId }) => (leadId === undefined ? [] : leadTold(state, leadId)),
  MessageFormed: nothing,
  SegmentSubmitting: nothing,
  SegmentReleased: nothing,
  SegmentSubmitted: nothing,
  SegmentDeferred: nothing,
  SegmentDoubted: nothing,
  SegmentRequeued: nothing,
  SegmentReported: nothing,
  MessageStopping: nothing,
  MessageSent: ofLeadOfMessage,
  MessageDelivered: ofLeadOfMessage,
  MessageUndelivered: ofLeadOfMessage,
  MessageFailed: ofLeadOfMessage,
  MessageCancelled: ofLeadOfMessage,
  MessageExpired: ofLeadOfMessage,
  // That its lead is held again is told beside it.
  MessageRecalled: nothing,

  SmsReceived: nothing,
  ReplyReceived: (_, event, { at }) => [{ topic: "inbound", retain: false, payload: inboundPayload(event, at) }],
  BeginningHeeded: nothing,
  CanaryReturned: nothing,
  AnswerCounted: nothing,
  SegmentsGivenUp: nothing,
  ReportReceived: nothing,

  HistoryForgotten: nothing,
  ContentsErased: nothing,
  AgentRemoved: (_, { agentId }) => [{ topic: agentTopic(agentId), retain: true, payload: null }],
  NumberForgotten: nothing,
  CheckpointTaken: nothing,

  ClockDistrusted: nothing,
  ClockTrusted: ofNumbers,
  ClockStepped: ofNumbers,

  MassConsequenceHeld: nothing,
  MassConsequenceOver: nothing,
  MassConsequenceConfirmed: nothing,
  MassConsequenceRejected: nothing,

  RequestRejected(_, { code = "malformed", replyTo, ...complaint }, { at, apart }) {
    const payload = rejectedPayload({ code, ...complaint }, at);
    return [{ topic: "rejected", retain: false, payload, ...given({ excerpt: apart, replyTo }) }];
  },
  PublicationsDelivered: nothing,
  PublicationSkipped: nothing,
  PinAttempted: nothing,
  PinAccepted: nothing,
  RetainedTaken: nothing,
  ServiceCommandRun: nothing,
};

/**
 * What an event makes the gateway publish. Called with the state into which the event has just been
 * folded, so that a replay derives the same.
 */
export function publicationsOf(state: Known, event: GatewayEvent, meta: EventMeta): readonly Publication[] {
  const tell = TELLS[event.type] as Tell<EventType>;
  return tell(state, event, meta).map((told) => ({ sequence: meta.sequence, ...told }));
}

const ANSWERS: ReadonlySet<EventType> = new Set([
  "AgentConfirmed",
  "LeadRepeated",
  "LeadTurnedAway",
  "RequestRejected",
]);

/** Whether a request came to nothing but its answer, so that nothing is lost where that is given without a record. */
export function onlyAnswers(drafts: readonly Draft<GatewayEvent>[]): boolean {
  return drafts.every(({ event }) => ANSWERS.has(event.type));
}

/** Whether the world is told of an agent by any of these. `state`: with them folded in. */
export function tellsOfAgent(
  state: Known,
  drafts: readonly Draft<GatewayEvent>[],
  agentId: AgentId,
  at: Instant,
): boolean {
  const topic = agentTopic(agentId);
  return drafts.some((draft) => announcementsOf(state, draft, at).some((told) => told.topic === topic));
}

/** What an event would make the gateway publish that moves nothing and is not recorded. */
export function announcementsOf(
  state: Known,
  { event, apart }: Draft<GatewayEvent>,
  at: Instant,
): readonly Announcement[] {
  const tell = TELLS[event.type] as Tell<EventType>;
  const told = tell(state, event, { sequence: state.sequence, at });
  return apart === undefined ? told : told.map((one) => ({ ...one, payload: { ...one.payload, ...apart } }));
}

function numberTold(state: Known, number: Msisdn): readonly Announcement[] {
  return agentsOf(state, number).flatMap((agent) => agentTold(state, agent));
}

function agentTold(state: Known, agent: Agent | undefined, replyTo?: ReplyTo): readonly Announcement[] {
  const payload = agent === undefined ? null : retainedAgent(state, agent.id);
  if (agent === undefined || payload === null) return [];
  return [{ topic: agentTopic(agent.id), retain: true, payload, ...given({ replyTo }) }];
}

/** Where the broker keeps what there is to know of an agent. */
export function agentTopic(id: AgentId): string {
  return `agents/${id}`;
}

/** What the broker is to keep about an agent; `null`: nothing. */
export function retainedAgent(state: Known, id: AgentId): Payload | null {
  const agent = state.agents.get(id);
  const record = agent && state.numbers.get(agent.number);
  // A number is entered in the same decision as its first agent: what follows tells of both.
  if (agent === undefined || record === undefined || consentOf(agent, record) === "none") return null;
  return agentPayload(agent, record);
}

function leadTold(state: Known, leadId: string, replyTo?: ReplyTo): readonly Announcement[] {
  const lead = state.leads.get(leadId);
  if (lead === undefined) return [];
  return [{ topic: `leads/${leadId}`, retain: false, payload: leadOutcome(lead), ...given({ replyTo }) }];
}

/** `agents/<agentId>` of the contract. */
export function agentPayload(agent: Agent, record: NumberRecord): Payload {
  const { consent } = record;
  const optOut = optOutOf(agent, record);
  const left = agent.left !== undefined;
  const clock = runningClockOf(consent);
  return {
    agentId: agent.id,
    brand: agent.brand,
    number: agent.number,
    consent: consentOf(agent, record),
    ...given({ reason: optOut?.reason, paused: !isPaused(record) || left ? undefined : true }),
    since: iso(optOut?.since ?? consent.since),
    ...given({
      askAt: "askAt" in consent && !left ? iso(consent.askAt) : undefined,
      confirmedAt: "confirmedAt" in consent && !left ? iso(consent.confirmedAt) : undefined,
      optOutAt: clock !== undefined && !left ? iso(clock.optOutAt) : undefined,
      reconfirmAt: consent.status === "active" && !left ? iso(consent.reconfirmAt) : undefined,
    }),
  };
}

/** `leads/<leadId>` of the contract. A repeat is identical. */
export function leadOutcome(lead: Lead): Payload {
  const { state, reason, segments, at } = lead.standing;
  return {
    leadId: lead.id,
    agentId: lead.agentId,
    state,
    ...given({ reason, segments }),
    at: iso(at),
  };
}

function inboundPayload(event: EventOf<"ReplyReceived">, at: Instant): Payload {
  return {
    from: event.number ?? event.from,
    text: event.text,
    keyword: event.keyword,
    ...given({ flag: event.flag }),
    agentIds: event.agentIds,
    ...given({ leadId: event.leadId, smscAt: event.smscAt === undefined ? undefined : iso(event.smscAt) }),
    at: iso(at),
  };
}

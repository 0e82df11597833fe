import type { Canary } from "./canary/model.ts";
import type { Breaker, MassConsequence } from "./breaker/model.ts";
import type { ClockState, Heard } from "./clock/model.ts";
import type { Headcount, LookAtAgents } from "./consent/census.ts";
import {
  type Agent,
  type AgentId,
  consentOf,
  isOwnNo,
  newNumber,
  type NumberRecord,
  reasonOf,
} from "./consent/model.ts";
import { given } from "./given.ts";
import { idsOf } from "./ids-by.ts";
import type { PartialMessage } from "./inbox/reassembly.ts";
import type { KeptReply } from "./inbox/replies.ts";
import { countOfMessageId } from "./keys.ts";
import type { Lead, LeadId } from "./leads/model.ts";
import type { Mail, MailId } from "./mail/model.ts";
import type { Msisdn } from "./number.ts";
import { CLASSES, type Message, type MessageClass, type MessageId } from "./outbox/message.ts";
import type { Publication } from "./publication.ts";
import { emptyIndex, type StateIndex } from "./state-index.ts";
import type { Instant } from "./time.ts";

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
  /** What phones have sent lately, oldest first: for people to see. */
  readonly replies: KeptReply[];
  /** What has been sent lately, oldest first: pace and caps count it. */
  readonly recent: SentMessage[];
  /** When numbers were texted for the first time, in the last day. */
  readonly newRecipients: Instant[];
  /** When answers to strangers were queued, in the last day, oldest first: they share a budget. */
  readonly strangersAnswered: Instant[];
  reports: ReportHabit;
  /** The last reference (TP-MR) under which the network took a segment: the next one is one more. */
  lastReference: number | undefined;
  /**
   * Submits since then that ended in doubt, or refused with their text written: each may
   * have taken a reference of its own.
   */
  submitsSinceReference: number;
  /** What the world is still to be told, in order. */
  readonly publications: Publication[];
  readonly mails: Map<MailId, Mail>;
  /** When reminders were queued to an e-mail address (in small letters), in the last day; the latest address last. */
  readonly reminded: Map<string, readonly Instant[]>;
  /** PINs that were tried and not yet accepted, by card: none is ever tried twice. */
  readonly pinAttempts: Map<string, string>;
  /** The last text to itself; `undefined`: there has been none. */
  canary: Canary | undefined;
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
    replies: [],
    recent: [],
    newRecipients: [],
    strangersAnswered: [],
    reports: { asked: 0, received: 0 },
    lastReference: undefined,
    submitsSinceReference: 0,
    publications: [],
    mails: new Map(),
    reminded: new Map(),
    pinAttempts: new Map(),
    canary: undefined,
    retainedTaken: new Map(),
    index: emptyIndex(),
  };
}

/** The agents who have a number, by id: the same order after a restart. */
export function agentsOf(state: Pick<GatewayState, "agents" | "index">, number: Msisdn): readonly Agent[] {
  const ids = state.index.agentsOf.get(number);
  if (typeof ids === "string") {
    const only = state.agents.get(ids);
    return only === undefined ? [] : [only];
  }
  return [...idsOf(ids)]
    .sort()
    .map((id) => state.agents.get(id))
    .filter((agent) => agent !== undefined);
}

/** Those of them who have not left on their own. The first one's brand and time zone are the number's. */
export function presentAgentsOf(state: Pick<GatewayState, "agents" | "index">, number: Msisdn): readonly Agent[] {
  return agentsOf(state, number).filter((agent) => agent.left === undefined);
}

/** How many agents stand where. */
export function headcounts(state: GatewayState, now: Instant): readonly Headcount[] {
  return state.index.census.settle(lookAtAgents(state, now));
}

/**
 * Counts for `headcounts` what has changed of so many numbers, where more wait for it than whoever asks would like to
 * wait for. Answers whether there are more still.
 */
export function countSome(state: GatewayState, now: Instant, most: number): boolean {
  const { census } = state.index;
  if (census.toSettle <= most) return false;
  census.settleSome(lookAtAgents(state, now), most);
  return census.toSettle > most;
}

function lookAtAgents(state: GatewayState, now: Instant): LookAtAgents {
  return (number) => {
    const record = numberOf(state, number, now);
    return agentsOf(state, number).map((agent) => {
      const reason = isOwnNo(record) ? "at-persons-request" : reasonOf(agent, record);
      return [agent.id, { consent: consentOf(agent, record), ...given({ reason }) }];
    });
  };
}

export function numberOf(state: Pick<GatewayState, "numbers">, number: Msisdn, now: Instant): NumberRecord {
  return state.numbers.get(number) ?? newNumber(number, now);
}

/** All messages to a number that are kept, oldest first. */
export function messagesTo(state: GatewayState, number: Msisdn): readonly Message[] {
  const ended = [...idsOf(state.index.endedTo.get(number))]
    .map((id) => state.messages.get(id))
    .filter((message) => message !== undefined);
  return [...ended, ...openMessagesTo(state, number)].sort(byAge);
}

function byAge(a: Message, b: Message): number {
  return countOfMessageId(a.id) - countOfMessageId(b.id);
}

/** Messages to a number that have not ended, by class, oldest first. */
export function openMessagesTo({ index, messages }: GatewayState, number: Msisdn): readonly Message[] {
  return CLASSES.flatMap((name) => [...index.turns.openTo(name, number)])
    .map((id) => messages.get(id))
    .filter((message) => message !== undefined);
}

/** Messages that have not ended of which a segment is with the modem, in doubt, or was; by class, oldest first. */
export function unsettledMessages({ index, messages }: Pick<GatewayState, "index" | "messages">): readonly Message[] {
  return [...index.unsettled.keys()]
    .map((id) => messages.get(id))
    .filter((message) => message !== undefined)
    .sort((a, b) => CLASSES.indexOf(a.class) - CLASSES.indexOf(b.class) || byAge(a, b));
}

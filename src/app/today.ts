import { holdWarnings } from "../domain/breaker/words.ts";
import { heldNumberWarnings, pauseWarnings } from "../domain/consent/warnings.ts";
import { type AgentId, type NumberRecord, optOutOf, runningClockOf } from "../domain/consent/model.ts";
import { given } from "../domain/given.ts";
import { listAgents, standingOf } from "./agent-list.ts";
import type { KeptReply } from "../domain/inbox/replies.ts";
import type { Lead, LeadState } from "../domain/leads/model.ts";
import { type Msisdn, parseNumber } from "../domain/number.ts";
import type { MessageOutcome } from "../domain/outbox/message.ts";
import { readPlainWords } from "../domain/reading/read.ts";
import { agentsOf, type GatewayState } from "../domain/state.ts";
import { DAY, HOUR, type Instant } from "../domain/time.ts";
import type { WaitingView } from "./confirmations.ts";
import type { CopyView } from "./copy/standing.ts";
import type { Core } from "./core.ts";
import type { MessageView } from "./message-views.ts";
import type { BrokerState, Clock, TransportHealth } from "./ports.ts";
import type { SignalSample } from "./signal-samples.ts";
import { type Looking, lookInSlices, sortInSlices } from "./slice.ts";

/** What a person looks at first: as many of each as can be looked at, and how many there are. */
export interface TodayView {
  readonly since: Instant;
  readonly modem: TransportHealth;
  readonly broker: BrokerState;
  readonly hasMail: boolean;
  readonly isClockSet: boolean;
  /** How what is acknowledged stands off the device; absent: no place is configured. */
  readonly copy?: CopyView;
  readonly problems: readonly string[];
  /** Those of the problems that keep texts from going out or coming in. */
  readonly blocking: readonly string[];
  readonly waiting: Listed<WaitingOne>;
  /** Alerts that were not sent as they look like spam. */
  readonly withheld: Listed<MessageView>;
  /** Alerts of the last day that did not arrive. */
  readonly failed: Listed<FailedAlert>;
  /** What phones have sent lately that is no keyword, the latest first. */
  readonly replies: Listed<KeptReply & { readonly agentIds: readonly AgentId[] }>;
  /** Who has been asked and has not answered, the next to drop out first. */
  readonly silent: Listed<SilentOne>;
  /** Who dropped out in the last seven days, the latest first. */
  readonly droppedOut: Listed<DroppedOut>;
  readonly counts: {
    readonly sent: number;
    readonly dailyCap: number;
    readonly newRecipients: number;
    readonly newRecipientsPerDay: number;
    readonly queued: number;
    readonly agents: Readonly<Record<string, number>>;
  };
  readonly signal: readonly SignalSample[];
  readonly hours: readonly HourOfMessages[];
}

interface Listed<T> {
  readonly shown: readonly T[];
  readonly found: number;
}

interface WaitingOne extends WaitingView {
  /** Of a reply in plain words: what made it look like a wish to be left alone. */
  readonly weighed?: string;
}

interface FailedAlert {
  readonly leadId: string;
  readonly agentId: AgentId;
  readonly number: Msisdn;
  readonly state: LeadState;
  readonly reason?: string;
  readonly at: Instant;
}

interface SilentOne {
  readonly number: Msisdn;
  readonly agentIds: readonly AgentId[];
  readonly askedAt: Instant;
  readonly optOutAt: Instant;
  readonly reminders: number;
  /** Until then they go on getting alerts. */
  readonly isRenewal: boolean;
}

interface DroppedOut {
  readonly agentId: AgentId;
  readonly name?: string;
  readonly number: Msisdn;
  /** As `AgentStanding` has it. */
  readonly reason: string;
  /** START from the phone is what opens it again, and nothing else. */
  readonly needsOwnStart: boolean;
  readonly at: Instant;
}

/** What became of messages, and what came in, within an hour. */
interface HourOfMessages {
  readonly at: Instant;
  readonly arrived: number;
  readonly sent: number;
  readonly lost: number;
  readonly received: number;
}

export interface TodayNeeds {
  readonly core: Core;
  readonly since: Instant;
  readonly health: () => TransportHealth;
  readonly broker: { state(): BrokerState };
  readonly problems: () => readonly string[];
  readonly blocking: () => readonly string[];
  readonly waiting: () => readonly WaitingView[];
  readonly message: (id: string) => Promise<MessageView | undefined>;
  readonly signal: () => readonly SignalSample[];
  readonly clock: Pick<Clock, "monotonicMs">;
  /** Lets all else have its turn. */
  readonly pause: () => Promise<void>;
  /** Where a copy off the device is configured. */
  readonly copy?: () => CopyView;
}

const MOST = 10;
const WEEK = 7 * DAY;
const DID_NOT_ARRIVE: ReadonlySet<LeadState> = new Set(["failed", "undelivered", "expired"]);

/** Gathers what is looked at first. */
export function createToday(needs: TodayNeeds): () => Promise<TodayView> {
  const { core, since, health, broker, problems, blocking, copy } = needs;
  const { state, policy } = core;
  let counted: Counted | undefined;
  let counting: { readonly sequence: number; readonly result: Promise<Counted> } | undefined;

  /** Whoever looks on at the same time shares what takes a walk over the whole state. */
  async function countedAt(now: Instant): Promise<Counted> {
    const { sequence } = state;
    if (counted?.sequence === sequence && Math.abs(now - counted.at) < COUNTED_FOR_MS) return counted;
    if (counting?.sequence !== sequence) counting = { sequence, result: count(sequence, now) };
    const mine = counting;
    counted = await mine.result;
    if (counting === mine) counting = undefined;
    return counted;
  }

  async function count(sequence: number, at: Instant): Promise<Counted> {
    const looking = lookInSlices(needs);
    return {
      ...{ sequence, at },
      leads: await leadsOfToday(looking, state.leads.values(), at),
      ...(await peopleOf(looking, core, at)),
      hours: await hoursOf(looking, core, at),
    };
  }

  return async () => {
    const now = core.now();
    const waiting = needs.waiting();
    const { leads, silent, droppedOut, agents, hours } = await countedAt(now);
    const withheld = await Promise.all(leads.withheld.slice(0, MOST).map(({ id }) => needs.message(id)));
    const plain = state.replies.filter(({ keyword, at }) => keyword === null && at > now - WEEK);
    const { sending } = policy;
    return {
      since,
      modem: health(),
      broker: broker.state(),
      hasMail: policy.hasMail,
      isClockSet: state.clock.status === "trusted",
      ...given({ copy: copy?.() }),
      problems: shownAsProblems(state, problems()),
      blocking: blocking(),
      waiting: { shown: waiting.slice(0, MOST).map(withWeights), found: waiting.length },
      withheld: { shown: withheld.filter((view) => view !== undefined), found: leads.withheld.length },
      failed: { shown: leads.failed.slice(-MOST).reverse().map(failedAlert), found: leads.failed.length },
      replies: {
        shown: plain
          .slice(-MOST)
          .reverse()
          .map((reply) => ({ ...reply, agentIds: agentIdsOf(core, reply.number) })),
        found: plain.length,
      },
      silent,
      droppedOut,
      counts: {
        sent: state.recent.filter(({ at }) => at > now - DAY).length,
        dailyCap: sending.dailyCap,
        newRecipients: state.newRecipients.filter((at) => at > now - DAY).length,
        newRecipientsPerDay: sending.newRecipientsPerDay,
        queued: Object.values(state.index.turns.open).reduce((sum, open) => sum + open, 0),
        agents,
      },
      signal: needs.signal(),
      hours,
    };
  };
}

/** Of all problems those that are shown as such: what waits for a person is told once, where the person decides it. */
export function shownAsProblems(state: GatewayState, problems: readonly string[]): readonly string[] {
  const isToDecide = new Set([...holdWarnings(state), ...pauseWarnings(state), ...heldNumberWarnings(state)]);
  return problems.filter((problem) => !isToDecide.has(problem));
}

const COUNTED_FOR_MS = 5_000;

/** What takes a walk over the state, as it was at a record. */
interface Counted extends Pick<TodayView, "silent" | "droppedOut" | "hours"> {
  readonly sequence: number;
  readonly at: Instant;
  readonly leads: LeadsOfToday;
  readonly agents: TodayView["counts"]["agents"];
}

function withWeights(view: WaitingView): WaitingOne {
  if (view.kind !== "possible-opt-out" || view.words === undefined) return view;
  const { weighed } = readPlainWords(view.words);
  return { ...view, ...given({ weighed: weighed === "" ? undefined : weighed }) };
}

interface LeadsOfToday {
  readonly withheld: readonly Lead[];
  readonly failed: readonly Lead[];
}

async function leadsOfToday(looking: Looking, leads: Iterable<Lead>, now: Instant): Promise<LeadsOfToday> {
  const withheld: Lead[] = [];
  const failed: Lead[] = [];
  await looking(leads, (lead) => {
    const { state, at } = lead.standing;
    if (state === "filtered") withheld.push(lead);
    else if (at > now - DAY && DID_NOT_ARRIVE.has(state)) failed.push(lead);
  });
  return { withheld, failed: failed.sort((one, other) => one.standing.at - other.standing.at) };
}

function failedAlert({ id, agentId, number, standing: { state, reason, at } }: Lead): FailedAlert {
  return { leadId: id, agentId, number, state, at, ...given({ reason }) };
}

function agentIdsOf({ state }: Core, number: Msisdn | undefined): readonly AgentId[] {
  return number === undefined ? [] : agentsOf(state, number).map(({ id }) => id);
}

interface PeopleOfToday extends Pick<TodayView, "silent" | "droppedOut"> {
  readonly agents: TodayView["counts"]["agents"];
}

async function peopleOf(looking: Looking, core: Core, now: Instant): Promise<PeopleOfToday> {
  const { state } = core;
  const silent: (Omit<SilentOne, "agentIds"> & { readonly record: NumberRecord })[] = [];
  await looking(state.numbers.values(), (record) => {
    const clock = runningClockOf(record.consent);
    if (clock === undefined) return;
    const { askedAt, optOutAt, remindersTaken: reminders = 0 } = clock;
    const isRenewal = record.consent.status === "reconfirming";
    silent.push({ record, number: record.number, askedAt, optOutAt, reminders, isRenewal });
  });
  const out: DroppedOut[] = [];
  const agents: Record<string, number> = {};
  await looking(state.agents.values(), (agent) => {
    const record = state.numbers.get(agent.number);
    const ended = record && optOutOf(agent, record);
    const consent = ended === undefined ? (record?.consent.status ?? "none") : "opted-out";
    agents[consent] = (agents[consent] ?? 0) + 1;
    if (record === undefined || ended === undefined || ended.since <= now - WEEK) return;
    const { id: agentId, name, number } = agent;
    const { reason = ended.reason } = standingOf(agent, record);
    const needsOwnStart = record.suppression !== undefined;
    out.push({ agentId, number, reason, needsOwnStart, at: ended.since, ...given({ name }) });
  });
  const nextFirst = await sortInSlices(looking, silent, (one, other) => one.optOutAt - other.optOutAt);
  const latestFirst = await sortInSlices(looking, out, (one, other) => other.at - one.at);
  return {
    agents,
    silent: {
      shown: nextFirst
        .slice(0, MOST)
        .map(({ record, ...one }) => ({ ...one, agentIds: agentIdsOf(core, record.number) })),
      found: silent.length,
    },
    droppedOut: { shown: latestFirst.slice(0, MOST), found: out.length },
  };
}

const HOURS = 24;
const COUNTED_AS: Readonly<Record<MessageOutcome, "arrived" | "sent" | "lost" | undefined>> = {
  delivered: "arrived",
  sent: "sent",
  undelivered: "lost",
  failed: "lost",
  expired: "lost",
  // Somebody wished it so.
  cancelled: undefined,
};

async function hoursOf(looking: Looking, { state }: Core, now: Instant): Promise<readonly HourOfMessages[]> {
  const first = Math.floor(now / HOUR) * HOUR - (HOURS - 1) * HOUR;
  const hours = Array.from({ length: HOURS }, (_, index) => ({
    ...{ at: first + index * HOUR, arrived: 0, sent: 0, lost: 0, received: 0 },
  }));
  const hourOf = (at: Instant) => hours[Math.floor((at - first) / HOUR)];
  await looking(state.messages.values(), ({ ended }) => {
    if (ended === undefined || ended.at < first) return;
    const counted = COUNTED_AS[ended.outcome];
    const hour = hourOf(ended.at);
    if (hour !== undefined && counted !== undefined) hour[counted] += 1;
  });
  for (const { at } of state.replies) {
    const hour = at < first ? undefined : hourOf(at);
    if (hour !== undefined) hour.received += 1;
  }
  return hours;
}

/** What somebody looks for: a lead, an agent or a text by its id, a number, or agents by what is known of them. */
export type Sought =
  | { readonly kind: "message"; readonly id: string }
  | { readonly kind: "agent"; readonly id: string }
  | { readonly kind: "number"; readonly number: Msisdn }
  /** More than one. */
  | { readonly kind: "agents"; readonly search: string };

export async function seek(core: Core, typed: string, look: Looking): Promise<Sought | undefined> {
  const { state, policy } = core;
  const text = typed.trim();
  if (state.leads.has(text) || state.messages.has(text)) return { kind: "message", id: text };
  if (state.agents.has(text)) return { kind: "agent", id: text };
  const number = parseNumber(text, policy.home);
  const owners = number === undefined ? [] : agentsOf(state, number);
  if (number !== undefined && owners.length !== 1 && state.numbers.has(number)) return { kind: "number", number };
  if (text === "") return undefined;
  const { found, rows } = await listAgents(state, { search: text, page: 1 }, core.now(), policy.hasMail, look);
  const [first] = rows;
  if (first === undefined) return undefined;
  return found === 1 ? { kind: "agent", id: first.id } : { kind: "agents", search: text };
}

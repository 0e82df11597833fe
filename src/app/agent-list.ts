import {
  type Agent,
  type AgentConsent,
  type AgentId,
  consentOf,
  isPaused,
  type NumberRecord,
  optOutOf,
} from "../domain/consent/model.ts";
import { given } from "../domain/given.ts";
import { dropsOutAt, type NextStep, nextStepOf } from "../domain/next-step.ts";
import type { Msisdn } from "../domain/number.ts";
import { type GatewayState, numberOf } from "../domain/state.ts";
import type { Instant } from "../domain/time.ts";
import { type Looking, sortInSlices } from "./slice.ts";

/** An agent as a row of a list. */
export interface AgentRow {
  readonly id: AgentId;
  readonly name?: string;
  readonly brand: string;
  readonly number: Msisdn;
  readonly standing: AgentStanding;
  readonly next?: NextStep;
}

/** Where an agent stands, for people: what reaches them, and why nothing does. */
export interface AgentStanding {
  readonly consent: AgentConsent;
  /** Of those who are out; `at-persons-request`: an operator entered the person's own NO. */
  readonly reason?: string;
  readonly since: Instant;
  /** It may have asked to be left alone: a person decides. */
  readonly paused?: true;
  /** It has changed hands, or its proof differs: it waits for a YES. */
  readonly hold?: string;
}

export const STANDINGS = ["active", "reconfirming", "pending", "enrolled", "waits", "opted-out", "none"] as const;
/** What a list may be narrowed to; `waits`: paused or held, whatever the consent. */
export type StandingFilter = (typeof STANDINGS)[number];

/** Which agents are asked for. Absent: any. */
export interface AgentQuery {
  /** In the id, the name, the number or the e-mail address. */
  readonly search?: string;
  readonly standing?: StandingFilter;
  /** Whose next step falls due until then. */
  readonly dueBy?: Instant;
  /** Who are out without an answer, the next first. */
  readonly dropOut?: true;
  /** From 1. */
  readonly page: number;
}

export interface AgentPage {
  readonly rows: readonly AgentRow[];
  /** How many there are in all that were asked for. */
  readonly found: number;
  /** The one that is shown; the last where a later one was asked for. */
  readonly page: number;
  readonly pages: number;
  /** Of everybody, whoever was asked for. */
  readonly counts: Readonly<Record<StandingFilter, number>>;
}

export const ROWS_A_PAGE = 50;

/**
 * The agents that are asked for, a page of them: by name, or the next deadline first where deadlines are asked for.
 * `hasMail`: whether reminders go out at all. `look` goes through all of them.
 */
export async function listAgents(
  state: GatewayState,
  query: AgentQuery,
  now: Instant,
  hasMail: boolean,
  look: Looking,
): Promise<AgentPage> {
  const counts: Record<StandingFilter, number> = {
    ...{ active: 0, reconfirming: 0, pending: 0, enrolled: 0, waits: 0, "opted-out": 0, none: 0 },
  };
  const isLookedFor = matcherOf(query.search);
  const found: { readonly agent: Agent; readonly record: NumberRecord; readonly due: Instant }[] = [];
  const byDeadline = query.dueBy !== undefined || query.dropOut !== undefined;
  await look(await inOrder(state.agents, look), (agent) => {
    const record = numberOf(state, agent.number, now);
    const consent = consentOf(agent, record);
    const isWaiting = consent !== "opted-out" && isPaused(record);
    counts[consent] += 1;
    if (isWaiting) counts.waits += 1;
    if (query.standing !== undefined && (query.standing === "waits" ? !isWaiting : query.standing !== consent)) return;
    if (!isLookedFor(agent)) return;
    const due = byDeadline ? dueOf(agent, record, query, hasMail) : 0;
    if (due !== undefined) found.push({ agent, record, due });
  });
  // They come by name, and those of one instant stay so.
  const matching = byDeadline ? await sortInSlices(look, found, (a, b) => a.due - b.due) : found;
  const pages = Math.max(1, Math.ceil(matching.length / ROWS_A_PAGE));
  const page = Math.min(Math.max(1, query.page), pages);
  const shown = matching.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE);
  return {
    rows: shown.map(({ agent, record }) => rowOf(agent, record, hasMail)),
    found: matching.length,
    page,
    pages,
    counts,
  };
}

function dueOf(
  agent: Agent,
  record: NumberRecord,
  { dueBy, dropOut }: AgentQuery,
  hasMail: boolean,
): Instant | undefined {
  const due = dropOut === true ? dropsOutAt(agent, record) : nextStepOf(agent, record, hasMail)?.at;
  return due !== undefined && due <= (dueBy ?? Number.POSITIVE_INFINITY) ? due : undefined;
}

function rowOf(agent: Agent, record: NumberRecord, hasMail: boolean): AgentRow {
  const { id, name, brand, number } = agent;
  return {
    ...{ id, brand, number },
    ...given({ name, next: nextStepOf(agent, record, hasMail) }),
    standing: standingOf(agent, record),
  };
}

export function standingOf(agent: Agent, record: NumberRecord): AgentStanding {
  const out = optOutOf(agent, record);
  const reason =
    out === undefined ? undefined : record.suppression?.reason === "operator" ? "at-persons-request" : out.reason;
  return {
    consent: consentOf(agent, record),
    since: out?.since ?? record.consent.since,
    ...given({
      reason,
      paused: out === undefined && record.paused !== undefined ? true : undefined,
      hold: out === undefined ? record.hold?.why : undefined,
    }),
  };
}

/** Looked for word by word; what is written like a number also by its digits, however they are set. */
function matcherOf(search = ""): (agent: Agent) => boolean {
  const text = search.trim().toLowerCase();
  if (text === "") return () => true;
  const words = text.split(/\s+/).slice(0, MOST_WORDS);
  const digits = text.replaceAll(/\D/g, "").replace(/^1(?=\d{10}$)/, "");
  const isNumber = digits.length >= LEAST_DIGITS && /^[+\d\s().\-/]+$/.test(text);
  return (agent) => {
    const known = searchedOf(agent).text;
    return words.every((word) => known.includes(word)) || (isNumber && agent.number.includes(digits));
  };
}

const MOST_WORDS = 8;
const LEAST_DIGITS = 4;

/** Made once an agent: its record is never changed but replaced. */
const searched = new WeakMap<Agent, { readonly text: string; readonly order: string }>();

function searchedOf(agent: Agent): { readonly text: string; readonly order: string } {
  let known = searched.get(agent);
  if (known === undefined) {
    const { id, name = "", number, email = "" } = agent;
    known = {
      text: [id, name, number, email].join("\n").toLowerCase(),
      order: `${name === "" ? "\uffff" : name.toLowerCase()}\n${id}`,
    };
    searched.set(agent, known);
  }
  return known;
}

/** As they stood when they were last asked for: sorting what is nearly sorted takes next to nothing. */
const lastOrders = new WeakMap<GatewayState["agents"], readonly Agent[]>();

/** All of them, by name. */
async function inOrder(agents: GatewayState["agents"], look: Looking): Promise<readonly Agent[]> {
  const known = new Set<AgentId>();
  const unsorted: Agent[] = [];
  await look(lastOrders.get(agents) ?? [], ({ id }) => {
    known.add(id);
    const agent = agents.get(id);
    if (agent !== undefined) unsorted.push(agent);
  });
  if (unsorted.length < agents.size)
    await look(agents.values(), (agent) => {
      if (!known.has(agent.id)) unsorted.push(agent);
    });
  const order = await sortInSlices(look, unsorted, compare);
  lastOrders.set(agents, order);
  return order;
}

/** By name, who have none last; the same names by id. */
function compare(a: Agent, b: Agent): number {
  const [first, second] = [searchedOf(a).order, searchedOf(b).order];
  return first < second ? -1 : first > second ? 1 : 0;
}

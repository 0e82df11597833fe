import { type Agent, type AgentId, askAtOf, isPaused, runningClockOf } from "../domain/consent/model.ts";
import { idsOf } from "../domain/ids-by.ts";
import { given } from "../domain/given.ts";
import type { LeadId } from "../domain/leads/model.ts";
import { dropsOutAt } from "../domain/next-step.ts";
import { agentsOf, type GatewayState, numberOf } from "../domain/state.ts";
import type { Instant } from "../domain/time.ts";
import { type AgentRow, standingOf } from "./agent-list.ts";
import { nextStepOf } from "../domain/next-step.ts";

/** Everything that the state knows of one agent. */
export interface AgentFile extends AgentRow {
  readonly email?: string;
  readonly timeZone?: string;
  readonly source: Agent["source"];
  readonly enrolledAt: Instant;
  /** Why no alert reaches them now; absent: alerts go out. */
  readonly silence?: Silence;
  readonly askAt?: Instant;
  readonly askedAt?: Instant;
  readonly confirmedAt?: Instant;
  readonly reconfirmAt?: Instant;
  readonly optOutAt?: Instant;
  readonly dropsOutAt?: Instant;
  /** When an alert last carried the 30-day line. */
  readonly noticeSentAt?: Instant;
  /** What the person wrote for which the number is paused. */
  readonly pausedWords?: string;
  /** Leads that wait, the oldest first. */
  readonly held: readonly LeadId[];
  /** Other agents with the same phone: a keyword from it is for all of them. */
  readonly sharedWith: readonly AgentId[];
  /** A page has taken down how the consent was given; the proof has it. */
  readonly hasConsentRecord: boolean;
  /** START from the phone is what opens it again, and nothing else. */
  readonly needsOwnStart: boolean;
}

/** What keeps alerts from an agent. */
export type Silence = "not-asked" | "to-be-asked" | "unanswered" | "opted-out" | "closed" | "paused" | "held";

/** `hasMail`: whether reminders go out at all. */
export function agentFile(state: GatewayState, id: AgentId, now: Instant, hasMail: boolean): AgentFile | undefined {
  const agent = state.agents.get(id);
  if (agent === undefined) return undefined;
  const record = numberOf(state, agent.number, now);
  const { consent } = record;
  const clock = runningClockOf(consent);
  const standing = standingOf(agent, record);
  return {
    ...{ id, brand: agent.brand, number: agent.number, standing },
    ...given({
      name: agent.name,
      email: agent.email,
      timeZone: agent.timeZone,
      next: nextStepOf(agent, record, hasMail),
      silence: silenceOf(standing, record.suppression !== undefined, isPaused(record)),
      askAt: askAtOf(consent),
      askedAt: clock?.askedAt,
      confirmedAt: "confirmedAt" in consent ? consent.confirmedAt : undefined,
      reconfirmAt: consent.status === "active" ? consent.reconfirmAt : undefined,
      optOutAt: clock?.optOutAt,
      dropsOutAt: dropsOutAt(agent, record),
      noticeSentAt: record.noticeSentAt,
      pausedWords: record.paused?.words,
    }),
    source: agent.source,
    enrolledAt: agent.enrolledAt,
    held: [...idsOf(state.index.held.get(id))],
    sharedWith: agentsOf(state, agent.number).flatMap((other) => (other.id === id ? [] : [other.id])),
    hasConsentRecord: agent.consentRecord !== undefined,
    needsOwnStart: record.suppression !== undefined,
  };
}

function silenceOf({ consent, paused }: AgentRow["standing"], isClosed: boolean, waits: boolean): Silence | undefined {
  if (isClosed) return "closed";
  switch (consent) {
    case "opted-out":
      return "opted-out";
    case "none":
      return "not-asked";
    case "enrolled":
      return "to-be-asked";
    case "pending":
      return waits ? (paused === undefined ? "held" : "paused") : "unanswered";
    case "active":
    case "reconfirming":
      return waits ? (paused === undefined ? "held" : "paused") : undefined;
  }
}

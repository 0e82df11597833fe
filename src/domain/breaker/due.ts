import type { NumberRecord } from "../consent/model.ts";
import { type DeadlineKey, readDeadlineKey } from "../keys.ts";
import { type GatewayState, presentAgentsOf } from "../state.ts";
import type { Instant } from "../time.ts";
import { type AgentsDue, breakerOf, isDecided } from "./model.ts";

/** What the clock does to the agents of a number, and when that fell due. */
export interface Consequence {
  readonly what: keyof AgentsDue;
  readonly dueAt: Instant;
}

/** What is due for a number at `now` beyond a reminder. */
export function consequenceOf({ consent, paused, hold }: NumberRecord, now: Instant): Consequence | undefined {
  if (paused === undefined && hold !== undefined) return undefined;
  const due = paused === undefined ? dueOfConsent(consent) : ({ what: "opt-out", dueAt: paused.decideBy } as const);
  return due !== undefined && due.dueAt <= now ? due : undefined;
}

function dueOfConsent(consent: NumberRecord["consent"]): Consequence | undefined {
  switch (consent.status) {
    case "active":
      return { what: "reconfirm", dueAt: consent.reconfirmAt };
    case "pending":
      return { what: "opt-out", dueAt: consent.optOutAt };
    case "reconfirming":
      return consent.clock && { what: "opt-out", dueAt: consent.clock.optOutAt };
    case "none":
    case "enrolled":
    case "opted-out":
      return undefined;
  }
}

export const NOBODY: AgentsDue = { "opt-out": 0, reconfirm: 0 };

/** To how many agents the clock would do something, of those whose deadlines these are. */
export function agentsDue(
  state: GatewayState,
  keys: readonly DeadlineKey[],
  now: Instant,
): Record<keyof AgentsDue, number> {
  const agents = { ...NOBODY };
  for (const key of keys) {
    const due = readDeadlineKey(key);
    const record = due.of === "number" ? state.numbers.get(due.number) : undefined;
    const consequence = record && consequenceOf(record, now);
    if (record === undefined || consequence === undefined) continue;
    const { what, dueAt } = consequence;
    // Those who have left on their own are not concerned.
    if (!isDecided(breakerOf(state, what), dueAt, now)) agents[what] += presentAgentsOf(state, record.number).length;
  }
  return agents;
}

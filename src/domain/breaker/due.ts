import type { NumberRecord } from "../consent/model.ts";
import { type GatewayState, presentAgentsOf } from "../state.ts";
import type { Instant } from "../time.ts";
import type { MassConsequence } from "./model.ts";

/** What the clock does to the agents of a number, and when that fell due. */
export interface Consequence {
  readonly what: Exclude<MassConsequence, "erase">;
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

/** The agents whom it concerns: those who have not left on their own. */
export function agentsConcerned(state: GatewayState, { number }: NumberRecord): number {
  return presentAgentsOf(state, number).length;
}

import { given } from "../given.ts";
import type { Instant } from "../time.ts";

/** What must not happen to too many agents at once without a person's word. */
export const MASS_CONSEQUENCES = ["opt-out", "reconfirm", "erase"] as const;
export type MassConsequence = (typeof MASS_CONSEQUENCES)[number];

/** How many agents the clock would do something to at once, about whom no person has decided. */
export type AgentsDue = Readonly<Record<Exclude<MassConsequence, "erase">, number>>;

/** More than this many agents, and more than this share of all, in one look. */
const MOST_AGENTS = 20;
const LARGEST_SHARE = 0.02;

export function isTooMany(count: number, all: number): boolean {
  return count > MOST_AGENTS && count > LARGEST_SHARE * all;
}

/** What waits for a person: nothing of this kind happens until then. */
export interface MassHold {
  /** Kinds that were held together have one id, and one answer. */
  readonly id: string;
  /** How many agents were concerned when it was held. */
  readonly count: number;
  readonly since: Instant;
}

/** What stands between one kind of consequence and too many agents at once. */
export interface Breaker {
  readonly hold?: MassHold;
  /** A person has let happen what was due by then. */
  readonly carriedOut?: Instant;
  /** A person has put off until `until` what was due by `by`. */
  readonly putOff?: { readonly by: Instant; readonly until: Instant };
}

export function breakerOf(
  { breakers }: { readonly breakers: ReadonlyMap<MassConsequence, Breaker> },
  what: MassConsequence,
): Breaker {
  return breakers.get(what) ?? {};
}

/** Whether what fell due then has to wait for a person, or for the time to which a person has put it off. */
export function mustWait({ hold, carriedOut, putOff }: Breaker, dueAt: Instant, now: Instant): boolean {
  if (carriedOut !== undefined && dueAt <= carriedOut) return false;
  return hold !== undefined || (putOff !== undefined && dueAt <= putOff.by && now < putOff.until);
}

/** To when a person has put off what fell due then; `undefined`: not, or something else is waited for. */
export function putOffUntil({ hold, putOff }: Breaker, dueAt: Instant, now: Instant): Instant | undefined {
  return hold === undefined && putOff !== undefined && dueAt <= putOff.by && now < putOff.until
    ? putOff.until
    : undefined;
}

/** Whether a person has already decided about what fell due then. */
export function isDecided({ carriedOut, putOff }: Breaker, dueAt: Instant, now: Instant): boolean {
  if (carriedOut !== undefined && dueAt <= carriedOut) return true;
  return putOff !== undefined && dueAt <= putOff.by && now < putOff.until;
}

/** The clock has been set: what a person said of a time that has not come yet is not said of the real one. */
export function movedBreaker({ hold, carriedOut, putOff }: Breaker, move: (instant: Instant) => Instant): Breaker {
  return {
    ...given({
      hold: hold && { ...hold, since: move(hold.since) },
      carriedOut: carriedOut === undefined ? undefined : move(carriedOut),
      putOff: putOff && { by: move(putOff.by), until: putOff.until + move(putOff.by) - putOff.by },
    }),
  };
}

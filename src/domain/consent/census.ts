import type { Msisdn } from "../number.ts";
import type { AgentConsent, AgentId, OptOutReason } from "./model.ts";

/** Where an agent stands, as people are told. `at-persons-request`: an operator entered the person's own NO. */
export interface Standing {
  readonly consent: AgentConsent;
  readonly reason?: OptOutReason | "at-persons-request";
}

/** How many stand so. */
export interface Headcount extends Standing {
  readonly count: number;
}

/** Tells where the agents of a number stand, each by id. */
export type LookAtAgents = (number: Msisdn) => Iterable<readonly [AgentId, Standing]>;

interface Counted {
  readonly standing: Standing;
  count: number;
}

/**
 * How many agents stand where. `touch` only notes whose number has changed, and `settle` looks at those alone: to ask
 * costs as much as has changed since. Derived from the state, never written down.
 */
export class Census {
  readonly #standings = new Map<AgentId, Counted>();
  readonly #counts = new Map<string, Counted>();
  readonly #changed = new Set<Msisdn>();

  /** Something has changed about a number, or about an agent who has it. */
  touch(number: Msisdn): void {
    this.#changed.add(number);
  }

  /** The agent is no more. */
  forget(id: AgentId): void {
    this.#leave(id);
    this.#standings.delete(id);
  }

  /** Of how many numbers it is still to be looked at where their agents stand. */
  get toSettle(): number {
    return this.#changed.size;
  }

  /** Looks at so many numbers at most. */
  settleSome(look: LookAtAgents, most: number): void {
    let left = most;
    for (const number of this.#changed) {
      if (left === 0) return;
      for (const [id, standing] of look(number)) this.#put(id, standing);
      this.#changed.delete(number);
      left -= 1;
    }
  }

  /** Those who stand somewhere; brought up to date first. */
  settle(look: LookAtAgents): readonly Headcount[] {
    this.settleSome(look, Number.POSITIVE_INFINITY);
    return [...this.#counts.values()]
      .filter(({ count }) => count > 0)
      .map(({ standing, count }) => ({ ...standing, count }));
  }

  #put(id: AgentId, standing: Standing): void {
    const counted = this.#countedAs(standing);
    if (this.#standings.get(id) === counted) return;
    this.#leave(id);
    counted.count += 1;
    this.#standings.set(id, counted);
  }

  #leave(id: AgentId): void {
    const counted = this.#standings.get(id);
    if (counted !== undefined) counted.count -= 1;
  }

  #countedAs(standing: Standing): Counted {
    const key = `${standing.consent} ${standing.reason ?? ""}`;
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    const counted = { standing, count: 0 };
    this.#counts.set(key, counted);
    return counted;
  }
}

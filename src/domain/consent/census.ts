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

/**
 * How many agents stand where. `touch` only notes whose number has changed, and `settle` looks at those alone: to ask
 * costs as much as has changed since. Derived from the state, never written down.
 */
export class Census {
  readonly #standings = new Map<AgentId, string>();
  readonly #counts = new Map<string, { readonly standing: Standing; count: number }>();
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

  /** Those who stand somewhere; brought up to date first. */
  settle(look: LookAtAgents): readonly Headcount[] {
    for (const number of this.#changed) {
      for (const [id, standing] of look(number)) this.#put(id, standing);
    }
    this.#changed.clear();
    return Array.from(this.#counts.values(), ({ standing, count }) => ({ ...standing, count }));
  }

  #put(id: AgentId, standing: Standing): void {
    const key = `${standing.consent} ${standing.reason ?? ""}`;
    if (this.#standings.get(id) === key) return;
    this.#leave(id);
    const known = this.#counts.get(key);
    if (known === undefined) this.#counts.set(key, { standing, count: 1 });
    else known.count += 1;
    this.#standings.set(id, key);
  }

  #leave(id: AgentId): void {
    const key = this.#standings.get(id);
    const known = key === undefined ? undefined : this.#counts.get(key);
    if (key === undefined || known === undefined) return;
    known.count -= 1;
    if (known.count === 0) this.#counts.delete(key);
  }
}

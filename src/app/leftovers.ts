import { retainedAgent } from "../domain/publications.ts";
import type { Core } from "./core.ts";
import type { Log } from "./ports.ts";

export interface LeftoversNeeds {
  readonly core: Core;
  /** What the broker keeps about agents: the payloads by agent id. Rejects when the connection ends meanwhile. */
  readonly retainedAgents: () => Promise<ReadonlyMap<string, string>>;
  /** Has the retained topics of these agents published as the state says. */
  readonly owe: (agentIds: readonly string[]) => void;
  readonly log: Log;
}

export interface Leftovers {
  /** The broker has taken us in. */
  connected(): void;
}

/** A broker that will not show what it keeps is not asked for ever. */
const TRIES = 3;

/**
 * Once after each start, finds the retained topics of agents that say something else than the state: the state was put
 * back to an earlier one, an agent is gone, the broker has forgotten, or another client wrote there.
 */
export function createLeftovers({ core, retainedAgents, owe, log }: LeftoversNeeds): Leftovers {
  let triesLeft = TRIES;
  let looking = false;

  function current(agentId: string): string | undefined {
    const payload = retainedAgent(core.state, agentId);
    return payload === null ? undefined : JSON.stringify(payload);
  }

  async function look(): Promise<void> {
    const before = new Map([...core.state.agents.keys()].map((agentId) => [agentId, current(agentId)]));
    const retained = await retainedAgents();
    triesLeft = 0;
    const differing = [...new Set([...retained.keys(), ...core.state.agents.keys()])].filter((agentId) => {
      const now = current(agentId);
      // What has changed meanwhile is being published.
      return retained.get(agentId) !== now && before.get(agentId) === now;
    });
    if (differing.length === 0) return;
    log.info({ agents: differing.length }, "The broker keeps another state of some agents: it is published anew");
    owe(differing);
  }

  return {
    connected() {
      if (triesLeft === 0 || looking) return;
      triesLeft -= 1;
      looking = true;
      look()
        .catch((error: unknown) =>
          log[triesLeft === 0 ? "warn" : "debug"](
            { error },
            "What the broker keeps about agents could not be looked at",
          ),
        )
        .finally(() => {
          looking = false;
        });
    },
  };
}

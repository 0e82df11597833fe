import type { Core } from "./core.ts";
import type { Broker, Log } from "./ports.ts";

export interface LeftoversNeeds {
  readonly core: Core;
  readonly broker: Broker & {
    /** The ids of the agents about whom the broker keeps a message. Rejects when the connection ends meanwhile. */
    retainedAgents(): Promise<readonly string[]>;
  };
  readonly log: Log;
}

export interface Leftovers {
  /** The broker has taken us in. */
  connected(): void;
}

/**
 * Clears, once after each start, the retained topics of agents whom the state does not know: they were removed, or the
 * state was put back to an earlier one.
 */
export function createLeftovers({ core, broker, log }: LeftoversNeeds): Leftovers {
  let done = false;

  async function clear(): Promise<void> {
    const retained = await broker.retainedAgents();
    const unknown = retained.filter((agentId) => !core.state.agents.has(agentId));
    for (const agentId of unknown) await broker.publish({ topic: `agents/${agentId}`, payload: null, retain: true });
    done = true;
    if (unknown.length > 0) log.info({ agents: unknown.length }, "Retained messages about unknown agents are cleared");
  }

  return {
    connected() {
      if (done) return;
      clear().catch((error: unknown) =>
        log.debug(
          { error },
          "What the broker keeps about agents could not be looked at; the next connection tries again",
        ),
      );
    },
  };
}

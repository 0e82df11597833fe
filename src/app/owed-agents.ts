import { agentTopic, retainedAgent } from "../domain/publications.ts";
import type { Core } from "./core.ts";
import type { Broker } from "./ports.ts";

export interface OwedAgents {
  owe(agentIds: Iterable<string>): void;
  /** Whatever is owed by then is among them. */
  oweAll(): void;
  /**
   * Stops as soon as there is news. Answers whether all is said. Rejects when the connection ends; what was not
   * acknowledged stays owed.
   */
  publish(isNews: () => boolean): Promise<boolean>;
}

/** Packets that are published in one turn leave in one write; news waits for the acknowledgements of so many. */
const AT_A_TIME = 32;

/** What the broker forgot of agents, or has of another state: said behind everything that is news. */
export function createOwedAgents(core: Core, broker: Broker): OwedAgents {
  /** Gone through as they are said, and copied nowhere: they may be all agents. */
  let owed: Iterator<string>[] = [];
  /** The next ones; what is owed anew meanwhile stands behind them. */
  let next = new Set<string>();

  function takeNext(): readonly string[] {
    while (next.size < AT_A_TIME && owed[0] !== undefined) {
      const taken = owed[0].next();
      if (taken.done === true) owed.shift();
      else next.add(taken.value);
    }
    return [...next];
  }

  return {
    owe(agentIds) {
      owed.push(agentIds[Symbol.iterator]());
    },
    oweAll() {
      owed = [core.state.agents.keys()];
      next = new Set();
    },
    async publish(isNews) {
      for (let some = takeNext(); some.length > 0; some = takeNext()) {
        if (isNews()) return true;
        const among = next;
        const payloads = some.map((agentId) => ({ agentId, payload: retainedAgent(core.state, agentId) }));
        await core.synced();
        let isRefused = false;
        const told = await Promise.allSettled(
          payloads.map(async ({ agentId, payload }) => {
            const receipt = await broker.publish({ topic: agentTopic(agentId), payload, retain: true });
            if (receipt.kind === "refused" && !receipt.final) isRefused = true;
            else among.delete(agentId);
          }),
        );
        for (const one of told) if (one.status === "rejected") throw one.reason;
        // What it refuses for one agent it would refuse for the others.
        if (isRefused) return false;
      }
      return true;
    },
  };
}

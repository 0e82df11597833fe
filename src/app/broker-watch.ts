import type { Msisdn } from "../domain/number.ts";
import { retainedAgent } from "../domain/publications.ts";
import type { Core } from "./core.ts";
import type { Log } from "./ports.ts";
import { lookInSlices, type Slicing } from "./slice.ts";

export interface BrokerWatchNeeds {
  readonly core: Core;
  /** What the broker keeps about agents: the payloads by agent id. Rejects when the connection ends meanwhile. */
  readonly retainedAgents: () => Promise<ReadonlyMap<string, string>>;
  /** Has the retained topics of these agents published as the state says. */
  readonly owe: (agentIds: readonly string[]) => void;
  readonly clock: Slicing["clock"];
  readonly pause: Slicing["pause"];
  readonly log: Log;
}

export interface BrokerWatch {
  /** The broker has taken us in. */
  connected(): void;
}

/** A broker that will not show what it keeps is not asked for ever. */
const TRIES = 3;

/**
 * Once after each start, finds the retained topics of agents that say something else than the state: the state was put
 * back to an earlier one, an agent is gone, the broker has forgotten, or another client wrote there. Where the lead
 * system was told of an opt-out that is later than all that the state knows, records of it are lost: the number is held.
 */
export function createBrokerWatch({ core, retainedAgents, owe, clock, pause, log }: BrokerWatchNeeds): BrokerWatch {
  const { state } = core;
  let triesLeft = TRIES;
  let looking = false;

  function payloadIn(known: Parameters<typeof retainedAgent>[0], agentId: string): string | undefined {
    const payload = retainedAgent(known, agentId);
    return payload === null ? undefined : JSON.stringify(payload);
  }

  async function look(): Promise<void> {
    // The records themselves are never changed.
    const before = { ...state, agents: new Map(state.agents), numbers: new Map(state.numbers) };
    const retained = await retainedAgents();
    triesLeft = 0;
    const differing: string[] = [];
    const forgotten: Msisdn[] = [];
    const lookAt = lookInSlices({ clock, pause });
    await lookAt(new Set([...retained.keys(), ...state.agents.keys()]), (agentId) => {
      const now = payloadIn(state, agentId);
      // What has changed meanwhile is being published.
      if (retained.get(agentId) === now || payloadIn(before, agentId) !== now) return;
      differing.push(agentId);
      const number = state.agents.get(agentId)?.number;
      if (number !== undefined && isOptOutForgotten(retained.get(agentId), now)) forgotten.push(number);
    });
    if (forgotten.length > 0) {
      log.warn({ numbers: forgotten }, "The broker keeps opt-outs that the state does not know: the numbers are held");
      core.execute({ type: "HoldNumbers", numbers: forgotten, why: "proof-differs" });
    }
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

/** Whether an agent was told of as opted out later than since when the state says of the same number what it says. */
function isOptOutForgotten(told: string | undefined, known: string | undefined): boolean {
  const was = standingIn(told);
  const is = standingIn(known);
  if (was === undefined || is === undefined || was.number !== is.number) return false;
  return was.consent === "opted-out" && is.consent !== "opted-out" && Date.parse(was.since) > Date.parse(is.since);
}

/** `undefined` for what no gateway has written. */
function standingIn(payload = ""): Record<"number" | "consent" | "since", string> | undefined {
  try {
    const { number, consent, since } = JSON.parse(payload) as Record<string, unknown>;
    return typeof number === "string" && typeof consent === "string" && typeof since === "string"
      ? { number, consent, since }
      : undefined;
  } catch {
    return undefined;
  }
}

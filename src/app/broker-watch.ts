import type { AgentId } from "../domain/consent/model.ts";
import type { GatewayEvent } from "../domain/events.ts";
import type { Msisdn } from "../domain/number.ts";
import { agentTopic, retainedAgent } from "../domain/publications.ts";
import type { Core } from "./core.ts";
import { firstFew } from "./first-few.ts";
import type { Log, Recorded } from "./ports.ts";
import { inSteps, keysOfBoth, lookInSlices, type Slicing } from "./slice.ts";

export interface BrokerWatchNeeds {
  readonly core: Core;
  /**
   * What the broker keeps about agents: the payloads by agent id, of those of which `differs` says so. `of`: each of
   * these is asked for by name. Rejects when the connection ends meanwhile.
   */
  readonly retainedAgents: (
    differs: (agentId: string, payload: string) => boolean,
    of?: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>;
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

interface Retained {
  /** The payloads of those of whom it says something else than the state. */
  readonly retained: ReadonlyMap<string, string>;
  readonly alike: ReadonlySet<AgentId>;
}

/** A broker that will not show what it keeps is not asked for ever. */
const TRIES = 3;
/** A few milliseconds' work. */
const HELD_A_STEP = 50;

/**
 * Once after each start, finds the retained topics of agents that say something else than the state: the state was put
 * back to an earlier one, an agent is gone, the broker has forgotten, or another client wrote there. Where the lead
 * system was told of an opt-out that is later than all that the state knows, records of it are lost: the number is held.
 */
export function createBrokerWatch({ core, retainedAgents, owe, clock, pause, log }: BrokerWatchNeeds): BrokerWatch {
  const { state } = core;
  const lookAt = lookInSlices({ clock, pause });
  let triesLeft = TRIES;
  let looking = false;

  /** What is told by these records. */
  function* toldBy([first]: readonly Recorded<GatewayEvent>[]): Generator<string, void> {
    const { publications } = state;
    if (first === undefined) return;
    for (let at = publications.length - 1; (publications[at]?.sequence ?? 0) >= first.sequence; at -= 1)
      yield publications[at]?.topic ?? "";
  }

  async function look(): Promise<void> {
    const told = new Set<string>();
    const end = core.onRecorded((records) => {
      for (const topic of toldBy(records)) told.add(topic);
    });
    try {
      const { retained, alike } = await retainedNow(told);
      triesLeft = 0;
      // What the broker keeps is told anew only when nothing is lost with it.
      await holding;
      await compare(retained, alike, told);
    } finally {
      end();
    }
  }

  async function retainedNow(told: ReadonlySet<string>): Promise<Retained> {
    const alike = new Set<AgentId>();
    // What is as it should be is not held until all is there: of a hundred thousand agents it is tens of megabytes.
    const differs = (agentId: string, payload: string): boolean => {
      const now = saidOf(agentId);
      if (payload !== now) {
        if (isOptOutForgotten(payload, now)) holdSoon(agentId);
        return true;
      }
      alike.add(state.agents.get(agentId)?.id ?? agentId);
      return false;
    };
    const shown = await retainedAgents(differs);
    // One that shows nothing of so many has forgotten all; of what it keeps it may have dropped all but the first.
    if (shown.size + alike.size === 0) return { retained: shown, alike };
    const notShown: string[] = [];
    await lookAt(state.agents.keys(), (agentId) => {
      if (!shown.has(agentId) && !alike.has(agentId) && !told.has(agentTopic(agentId))) notShown.push(agentId);
    });
    if (notShown.length === 0) return { retained: shown, alike };
    try {
      return { retained: new Map([...shown, ...(await retainedAgents(differs, notShown))]), alike };
    } catch (error) {
      if (triesLeft > 0) throw error;
      log.warn(
        { error, agents: notShown.length },
        "The broker did not show these agents, and does not let them be asked for by name: they count as forgotten",
      );
      return { retained: shown, alike };
    }
  }

  let forgotten: Msisdn[] = [];
  let holding: Promise<void> = Promise.resolve();

  /**
   * Not when the broker has handed over all, which it is given seconds for: an alert may be ready to go, and who said
   * STOP does not wait for that.
   */
  function holdSoon(agentId: string): void {
    const number = state.agents.get(agentId)?.number;
    if (number === undefined) return;
    forgotten.push(number);
    if (forgotten.length > 1) return;
    const before = holding;
    holding = pause()
      .then(holdForgotten)
      .then(() => before);
    holding.catch((error: unknown) =>
      log.error({ error }, "Numbers could not be held whose opt-outs the broker keeps"),
    );
  }

  async function holdForgotten(): Promise<void> {
    const numbers = forgotten;
    forgotten = [];
    log.warn(firstFew(numbers), "The broker keeps opt-outs that the state does not know: the numbers are held");
    await lookAt(
      inSteps(numbers, HELD_A_STEP),
      (step) => void core.execute({ type: "HoldNumbers", numbers: step, why: "proof-differs" }),
    );
  }

  /** What is to be retained about an agent; nothing about one who is gone. */
  function saidOf(agentId: string): string | undefined {
    const payload = retainedAgent(state, agentId);
    return payload === null ? undefined : JSON.stringify(payload);
  }

  /** `told`: the topics of which something was told since the broker was asked. */
  async function compare(
    retained: ReadonlyMap<string, string>,
    alike: ReadonlySet<AgentId>,
    told: ReadonlySet<string>,
  ): Promise<void> {
    const differing: string[] = [];
    await lookAt(keysOfBoth(retained, state.agents), (agentId) => {
      // What has changed meanwhile is being published.
      if (alike.has(agentId) || told.has(agentTopic(agentId))) return;
      if (retained.get(agentId) !== saidOf(agentId)) differing.push(agentId);
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

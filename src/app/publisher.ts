import { agentPayload, type Publication } from "../domain/publications.ts";
import { numberOf } from "../domain/state.ts";
import type { Core } from "./core.ts";
import type { Broker, Log, Outgoing } from "./ports.ts";

export interface PublisherNeeds {
  readonly core: Core;
  readonly broker: Broker;
  readonly log: Log;
}

export interface Publisher {
  start(): void;
  /** Publishes what is owed and on disk, at most for `graceMs`; the rest goes out after the next start. */
  stop(graceMs: number): Promise<void>;
  /** The broker has taken us in. Without its session the retained topics may be gone too. */
  connected(sessionPresent: boolean): void;
}

/** As many publications are on their way at a time: the order is the connection's. */
const WINDOW = 64;
/** After the broker refused something; a new connection wakes us by itself. */
const RETRY_MS = 10_000;

/** Publishes what the state says the world is still to be told, in order, once it is on disk. */
export function createPublisher({ core, broker, log }: PublisherNeeds): Publisher {
  let running = false;
  /** The last sequence whose publications the broker has acknowledged. */
  let through = 0;
  let noted = 0;
  let pass: Promise<void> | undefined;
  let again = false;
  let retryTimer: NodeJS.Timeout | undefined;
  let agentsOwed: string[] = [];
  let unsubscribe: (() => void) | undefined;

  function wake(): void {
    again = true;
    clearTimeout(retryTimer);
    if (!running || pass !== undefined) return;
    pass = publishAll().finally(() => {
      pass = undefined;
    });
  }

  async function publishAll(): Promise<void> {
    while (again && broker.state().connected) {
      again = false;
      try {
        await publishOwed();
        await publishAgents();
      } catch (error) {
        // Everything from the first one that was not acknowledged goes out again, in order.
        log.warn({ error }, "Publishing was interrupted; it goes on when the broker takes it");
        retryTimer = setTimeout(wake, RETRY_MS);
        return;
      }
    }
  }

  async function publishOwed(): Promise<void> {
    for (let owed = nextOwed(); owed.length > 0; owed = nextOwed()) {
      await core.synced();
      const tasks = await Promise.all(owed.map(outgoingOf));
      await Promise.all(tasks.flat().map((message) => (message.absolute ? respond(message) : broker.publish(message))));
      through = owed.at(-1)?.sequence ?? through;
      note();
    }
  }

  /** Whole events: the cursor is a sequence. */
  function nextOwed(): readonly Publication[] {
    const { publications } = core.state;
    const first = publications.findIndex(({ sequence }) => sequence > through);
    if (first < 0) return [];
    let end = Math.min(first + WINDOW, publications.length);
    while (end < publications.length && publications[end]?.sequence === publications[end - 1]?.sequence) end += 1;
    return publications.slice(first, end);
  }

  async function outgoingOf({ topic, payload, retain, replyTo, excerpt }: Publication): Promise<readonly Outgoing[]> {
    const whole = excerpt === undefined ? payload : { ...payload, ...((await core.readApart(excerpt)) ?? {}) };
    const told: Outgoing = { topic, payload: whole, retain };
    if (replyTo === undefined) return [told];
    const { correlationData } = replyTo;
    const correlation = correlationData === undefined ? {} : { correlationData };
    return [told, { topic: replyTo.topic, absolute: true, payload: whole, retain: false, ...correlation }];
  }

  /** A response topic is the requester's choice: one that the broker refuses must hold nothing up. */
  async function respond(message: Outgoing): Promise<void> {
    try {
      await broker.publish(message);
    } catch (error) {
      if (!broker.state().connected) throw error;
      log.warn(
        { topic: message.topic, error },
        "The broker did not take a response; the outcome stands on its own topic",
      );
    }
  }

  /** The cursor needs no sync of its own: told twice is better than waiting. */
  function note(): void {
    core.executeLazily(() => {
      if (through === noted) return undefined;
      noted = through;
      return { type: "NotePublished", through };
    });
  }

  /** What the broker forgot, behind everything that is news. */
  async function publishAgents(): Promise<void> {
    for (let agentId = agentsOwed[0]; agentId !== undefined && !again; agentId = agentsOwed[0]) {
      const agent = core.state.agents.get(agentId);
      const record = agent && numberOf(core.state, agent.number, core.now());
      if (agent !== undefined && record !== undefined) {
        await broker.publish({ topic: `agents/${agentId}`, payload: agentPayload(agent, record), retain: true });
      }
      agentsOwed.shift();
    }
  }

  return {
    start() {
      running = true;
      unsubscribe = core.onRecorded(() => {
        if (core.state.publications.length > 0) wake();
      });
      wake();
    },
    async stop(graceMs) {
      unsubscribe?.();
      wake();
      running = false;
      clearTimeout(retryTimer);
      await Promise.race([pass, new Promise((resolve) => setTimeout(resolve, graceMs).unref())]);
      clearTimeout(retryTimer);
    },
    connected(sessionPresent) {
      if (!sessionPresent) agentsOwed = [...core.state.agents.keys()];
      wake();
    },
  };
}

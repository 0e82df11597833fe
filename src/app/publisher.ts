import type { Publication } from "../domain/publication.ts";
import { retainedAgent } from "../domain/publications.ts";
import { given } from "../domain/given.ts";
import { createAlarm } from "./alarm.ts";
import type { Core } from "./core.ts";
import type { Broker, Log, Outgoing, Scheduler } from "./ports.ts";
import { within } from "./within.ts";

export interface PublisherNeeds {
  readonly core: Core;
  readonly broker: Broker;
  readonly scheduler: Scheduler;
  readonly log: Log;
}

export interface Publisher {
  start(): void;
  /** Publishes what is owed and on disk, at most for `graceMs`; the rest goes out after the next start. */
  stop(graceMs: number): Promise<void>;
  /** The broker has taken us in. Without its session the retained topics may be gone too. */
  connected(sessionPresent: boolean): void;
  /** The broker keeps something else about these agents than the state says. */
  owe(agentIds: Iterable<string>): void;
}

/** As many publications are on their way at a time: the order is the connection's. */
const WINDOW = 1_024;
/** After the broker refused something; a new connection wakes us by itself. */
const RETRY_MS = 10_000;
/** So often a publication is refused before it is given up. */
const TRIES = 30;
const RESPONSE_TRIES = 2;

interface Task {
  readonly sequence: number;
  readonly message: Outgoing;
}

/** Publishes what the state says the world is still to be told, in order, once it is on disk. */
export function createPublisher({ core, broker, scheduler, log }: PublisherNeeds): Publisher {
  let running = false;
  /** The last sequence whose publications the broker has acknowledged. */
  let through = 0;
  let noted = 0;
  let pass: Promise<void> | undefined;
  let again = false;
  const refusals = new Map<string, number>();
  const retry = createAlarm(scheduler, wake);
  const agentsOwed = new Set<string>();
  let unsubscribe: (() => void) | undefined;

  function wake(): void {
    again = true;
    retry.cancel();
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
        retry.set(RETRY_MS);
        return;
      }
    }
  }

  async function publishOwed(): Promise<void> {
    for (let owed = nextOwed(); owed.length > 0; owed = nextOwed()) {
      await core.synced();
      const tasks = await Promise.all(owed.map(tasksOf));
      await Promise.all(tasks.flat().map(publish));
      refusals.clear();
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

  async function tasksOf(publication: Publication): Promise<readonly Task[]> {
    const { sequence, topic, retain, replyTo } = publication;
    const payload = await payloadOf(publication);
    const told: Task = { sequence, message: { topic, payload, retain } };
    if (replyTo === undefined) return [told];
    const { topic: responseTopic, correlationData } = replyTo;
    const response = { topic: responseTopic, absolute: true, payload, retain: false, ...given({ correlationData }) };
    return [told, { sequence, message: response }];
  }

  async function payloadOf({ payload, excerpt }: Publication): Promise<Publication["payload"]> {
    if (excerpt === undefined) return payload;
    try {
      return { ...payload, ...((await core.readApart(excerpt)) ?? {}) };
    } catch (error) {
      log.error({ error }, "The excerpt of a rejected payload cannot be read: it is published without");
      return payload;
    }
  }

  /** What the broker keeps refusing is given up in the end: it must not hold up what comes behind it for ever. */
  async function publish({ sequence, message }: Task): Promise<void> {
    try {
      await broker.publish(message);
    } catch (error) {
      // A response topic is the requester's choice: for that one not even the connection is put at stake often.
      const counts = message.absolute === true || broker.state().connected;
      const key = `${sequence} ${message.topic}`;
      const refused = (refusals.get(key) ?? 0) + (counts ? 1 : 0);
      refusals.set(key, refused);
      if (refused < (message.absolute === true ? RESPONSE_TRIES : TRIES)) throw error;
      log.error({ topic: message.topic, error }, "The broker keeps refusing a publication: it is given up");
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

  /** What the broker forgot, or has of another state, behind everything that is news. */
  async function publishAgents(): Promise<void> {
    for (const agentId of agentsOwed) {
      if (again) return;
      const payload = retainedAgent(core.state, agentId);
      await core.synced();
      await broker.publish({ topic: `agents/${agentId}`, payload, retain: true });
      agentsOwed.delete(agentId);
    }
  }

  function owe(agentIds: Iterable<string>): void {
    for (const agentId of agentIds) agentsOwed.add(agentId);
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
      retry.cancel();
      if (pass !== undefined) await within(scheduler, graceMs, pass);
      retry.cancel();
    },
    connected(sessionPresent) {
      if (!sessionPresent) owe(core.state.agents.keys());
      wake();
    },
    owe(agentIds) {
      owe(agentIds);
      wake();
    },
  };
}

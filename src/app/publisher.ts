import type { Publication } from "../domain/publication.ts";
import { retainedAgent } from "../domain/publications.ts";
import { DAY } from "../domain/time.ts";
import { createAlarm } from "./alarm.ts";
import type { Core } from "./core.ts";
import type { Broker, Clock, Log, Receipt, Scheduler } from "./ports.ts";
import { within } from "./within.ts";

export interface PublisherNeeds {
  readonly core: Core;
  readonly broker: Broker;
  readonly clock: Clock;
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
  /** What was given up in the last day, for people. */
  warnings(): readonly string[];
}

/** As many publications are on their way at a time: the order is the connection's. */
const WINDOW = 1_024;
/** After the broker refused something; a new connection wakes us by itself. */
const RETRY_MS = 10_000;
/** So often a publication is refused before it is given up. */
const TRIES = 30;
/** So many that were refused wait for another try; beyond it the oldest is given up. */
const MOST_HELD = 1_000;

/** Refused, and worth another try. */
interface Held {
  readonly tries: number;
  readonly retryAtMs: number;
}

interface GivenUp {
  readonly count: number;
  readonly why: string;
  readonly atMs: number;
}

/** Publishes what the state says the world is still to be told, in order, once it is on disk. */
export function createPublisher({ core, broker, clock, scheduler, log }: PublisherNeeds): Publisher {
  let running = false;
  /** The last sequence up to which nothing is owed any more. */
  let through = 0;
  let noted = 0;
  /** Up to here the first outcomes of requests have been sent to where they were asked for; never again. */
  let respondedThrough = 0;
  let pass: Promise<void> | undefined;
  let again = false;
  /** Beyond `through`: what the broker has acknowledged, or what was given up. */
  const settled = new Set<Publication>();
  const held = new Map<Publication, Held>();
  const givenUp = new Map<string, GivenUp>();
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
        if (!(await publishAgents()) || held.size > 0) retry.set(RETRY_MS);
      } catch (error) {
        // What was not acknowledged goes out again, in order.
        log.warn({ error }, "Publishing was interrupted; it goes on when the broker takes it");
        retry.set(RETRY_MS);
        return;
      }
    }
  }

  async function publishOwed(): Promise<void> {
    for (let owed = nextOwed(); owed.length > 0; owed = nextOwed()) {
      await core.synced();
      respond(owed);
      const lanes = await Promise.allSettled(byTopic(owed).map(publishInOrder));
      advance();
      for (const lane of lanes) if (lane.status === "rejected") throw lane.reason;
    }
  }

  /** What may go out now. Nothing overtakes what waits for another try on the same topic. */
  function nextOwed(): readonly Publication[] {
    const blocked = new Set<string>();
    const owed: Publication[] = [];
    for (const publication of core.state.publications) {
      if (publication.sequence <= through || settled.has(publication)) continue;
      if ((held.get(publication)?.retryAtMs ?? 0) > clock.monotonicMs()) blocked.add(publication.topic);
      if (!blocked.has(publication.topic)) owed.push(publication);
      if (owed.length === WINDOW) break;
    }
    return owed;
  }

  async function publishInOrder(publications: readonly Publication[]): Promise<void> {
    for (const publication of publications) {
      const { topic, retain } = publication;
      const receipt = await broker.publish({ topic, payload: await payloadOf(publication), retain });
      if (receipt.kind === "refused" && !endsHere(publication, receipt)) return;
      held.delete(publication);
      settled.add(publication);
    }
  }

  /** Whether a refusal is the last word; else there is another try. */
  function endsHere(publication: Publication, { why, final }: Receipt & { kind: "refused" }): boolean {
    const tries = (held.get(publication)?.tries ?? 0) + 1;
    if (final || tries >= TRIES) {
      giveUp(publication, why);
      return true;
    }
    held.delete(publication);
    held.set(publication, { tries, retryAtMs: clock.monotonicMs() + RETRY_MS });
    const [oldest] = held.keys();
    if (held.size > MOST_HELD && oldest !== undefined) {
      held.delete(oldest);
      settled.add(oldest);
      giveUp(oldest, why);
    }
    return false;
  }

  /** It must not hold up what comes behind it for ever. */
  function giveUp({ sequence, topic, retain }: Publication, why: string): void {
    const family = topic.replace(/\/.*/, "/…");
    givenUp.set(family, { count: (givenUp.get(family)?.count ?? 0) + 1, why, atMs: clock.monotonicMs() });
    core.execute({ type: "NotePublicationSkipped", publication: sequence, topic, reason: why });
    // What is kept about an agent is to become true again as soon as the broker takes it.
    if (retain && topic.startsWith("agents/")) agentsOwed.add(topic.slice("agents/".length));
  }

  /** Each once, and none that an earlier run left: whoever asked is not waiting any more. */
  function respond(owed: readonly Publication[]): void {
    const fresh = owed.filter(({ sequence }) => sequence > respondedThrough);
    respondedThrough = fresh.at(-1)?.sequence ?? respondedThrough;
    for (const publication of fresh) {
      const { replyTo } = publication;
      if (replyTo !== undefined) void payloadOf(publication).then((payload) => broker.respond({ replyTo, payload }));
    }
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

  function advance(): void {
    const beyond = core.state.publications.filter(({ sequence }) => sequence > through);
    const open = beyond.find((publication) => !settled.has(publication));
    const upTo = open?.sequence ?? Number.POSITIVE_INFINITY;
    through = beyond.findLast(({ sequence }) => sequence < upTo)?.sequence ?? through;
    for (const publication of settled) if (publication.sequence <= through) settled.delete(publication);
    note();
  }

  /** The cursor needs no sync of its own: told twice is better than waiting. */
  function note(): void {
    core.executeLazily(() => {
      if (through === noted) return undefined;
      noted = through;
      return { type: "NotePublished", through };
    });
  }

  /** What the broker forgot, or has of another state, behind everything that is news. Answers whether all is said. */
  async function publishAgents(): Promise<boolean> {
    for (const agentId of agentsOwed) {
      if (again) return true;
      const payload = retainedAgent(core.state, agentId);
      await core.synced();
      const receipt = await broker.publish({ topic: `agents/${agentId}`, payload, retain: true });
      // What it refuses for one agent it would refuse for the others.
      if (receipt.kind === "refused" && !receipt.final) return false;
      agentsOwed.delete(agentId);
    }
    return true;
  }

  function owe(agentIds: Iterable<string>): void {
    for (const agentId of agentIds) agentsOwed.add(agentId);
  }

  return {
    start() {
      running = true;
      respondedThrough = core.state.sequence;
      unsubscribe = core.onRecorded(() => {
        if (core.state.publications.length > 0) wake();
      });
      wake();
    },
    async stop(graceMs) {
      unsubscribe?.();
      wake();
      running = false;
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
    warnings() {
      return [...givenUp]
        .filter(([, { atMs }]) => clock.monotonicMs() - atMs < DAY)
        .map(([family, { count, why }]) => `given up, for the broker does not take them: ${family} (${count}): ${why}`);
    },
  };
}

function byTopic(publications: readonly Publication[]): readonly (readonly Publication[])[] {
  const lanes = new Map<string, Publication[]>();
  for (const publication of publications) {
    const lane = lanes.get(publication.topic);
    if (lane === undefined) lanes.set(publication.topic, [publication]);
    else lane.push(publication);
  }
  return [...lanes.values()];
}

import type { Publication } from "../domain/publication.ts";
import type { Announcement } from "../domain/publications.ts";
import { DAY } from "../domain/time.ts";
import { createAlarm } from "./alarm.ts";
import type { Core } from "./core.ts";
import { hop } from "./hops.ts";
import { createOwedAgents, type OwedAgents } from "./owed-agents.ts";
import type { Broker, Clock, Log, Receipt, Scheduler } from "./ports.ts";
import { createPublicationQueue, type PublicationQueue } from "./publication-queue.ts";
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
  /** Says this once, behind what is owed by now: it is in no journal, and gone with the process. */
  say(announcements: readonly Announcement[]): void;
  /** Whether more of that may come: else whoever asks is to wait. */
  canSayMore(): boolean;
  /** The broker keeps something else about these agents than the state says. */
  owe(agentIds: Iterable<string>): void;
  /** What was given up in the last day, for people. */
  warnings(): readonly string[];
}

/** After the broker refused something; a new connection wakes us by itself. */
const RETRY_MS = 10_000;
/** What was published since may be published again by the next process. */
const NOTE_EVERY_MS = 1_000;
/** So often a publication is refused before it is given up. */
const TRIES = 30;

interface GivenUp {
  readonly count: number;
  readonly why: string;
  readonly atMs: number;
}

/** Publishes what the state says the world is still to be told, in order, once it is on disk. */
export function createPublisher(needs: PublisherNeeds): Publisher {
  const { core, broker, clock, scheduler, log } = needs;
  let running = false;
  let pass: Promise<void> | undefined;
  let again = false;
  const queue = createPublicationQueue(() => core.state.publications, clock);
  const agents = createOwedAgents(core, broker);
  const givenUp = createGivenUp(clock);
  const responses = createResponses(needs);
  const unrecorded = createUnrecorded(needs);
  const publishInOrder = publishingInOrder(needs, queue, agents, givenUp);
  const note = notingProgress(core, queue, clock);
  const retry = createAlarm(scheduler, wake);
  let unsubscribe: (() => void) | undefined;

  const isNews = (): boolean => queue.next().length > 0;

  function wake(): void {
    again = true;
    retry.cancel();
    if (!running || pass !== undefined) return;
    pass = publishAll().finally(() => {
      pass = undefined;
      // Woken when the last look had been taken.
      if (again && broker.state().connected) wake();
    });
  }

  async function publishAll(): Promise<void> {
    while (again && broker.state().connected) {
      again = false;
      try {
        await publishOwed();
        if (await unrecorded.publish(isNews)) again = true;
        if (!(await agents.publish(() => again)) || queue.isHolding()) retry.set(RETRY_MS);
      } catch (error) {
        // What was not acknowledged goes out again, in order.
        log.warn({ error }, "Publishing was interrupted; it goes on when the broker takes it");
        retry.set(RETRY_MS);
        return;
      }
    }
  }

  async function publishOwed(): Promise<void> {
    for (let owed = queue.next(); owed.length > 0; owed = queue.next()) {
      await core.synced();
      hop("on disk, to be published");
      responses.send(owed);
      const lanes = await Promise.allSettled(byTopic(owed).map(publishInOrder));
      queue.advance();
      note();
      for (const lane of lanes) if (lane.status === "rejected") throw lane.reason;
    }
  }

  return {
    start() {
      running = true;
      responses.startBehind(core.state.sequence);
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
      if (!sessionPresent) agents.oweAll();
      wake();
    },
    say(announcements) {
      unrecorded.add(announcements);
      wake();
    },
    canSayMore: unrecorded.hasRoom,
    owe(agentIds) {
      agents.owe(agentIds);
      wake();
    },
    warnings: givenUp.warnings,
  };
}

/**
 * Notes how far everything has been published. It needs no sync of its own, nor a record behind each publication: told
 * twice is better than waiting.
 */
function notingProgress(core: Core, queue: PublicationQueue, clock: Clock): () => void {
  let noted = 0;
  let notedMs = -Infinity;
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    core.executeLazily(() => {
      isDue = false;
      const through = queue.through();
      if (through === noted) return undefined;
      noted = through;
      notedMs = clock.monotonicMs();
      return { type: "NotePublished", through };
    }, notedMs + NOTE_EVERY_MS);
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

async function payloadOf(core: Core, log: Log, { payload, excerpt }: Publication): Promise<Publication["payload"]> {
  if (excerpt === undefined) return payload;
  try {
    return { ...payload, ...((await core.readContents(excerpt)) ?? {}) };
  } catch (error) {
    log.error({ error }, "The excerpt of a rejected payload cannot be read: it is published without");
    return payload;
  }
}

interface Unrecorded {
  add(announcements: readonly Announcement[]): void;
  hasRoom(): boolean;
  /**
   * Some of what waits, unless there is news. Answers whether more waits. Rejects when the connection ends; what was not
   * acknowledged stays.
   */
  publish(isNews: () => boolean): Promise<boolean>;
}

/** So many answers without a record wait for the broker before requests have to. */
const UNRECORDED_UP_TO = 10_000;
/** What does not wait, as withdrawals, may go beyond: then the oldest are dropped. */
const MOST_UNRECORDED = 2 * UNRECORDED_UP_TO;
/** News does not wait behind more of them. */
const UNRECORDED_AT_A_TIME = 100;

/** Answers to requests that are not recorded: to each of a flood, in order. */
function createUnrecorded({ core, broker, log }: PublisherNeeds): Unrecorded {
  const waiting = new Set<Announcement>();

  async function publishOne(one: Announcement): Promise<void> {
    const { topic, payload, retain, replyTo } = one;
    const receipt = await broker.publish({ topic, payload, retain });
    waiting.delete(one);
    if (receipt.kind === "refused") log.debug({ topic, why: receipt.why }, "An answer is dropped");
    if (replyTo !== undefined) broker.respond({ replyTo, payload });
  }

  return {
    add(announcements) {
      for (const one of announcements) waiting.add(one);
      const tooMany = firstOf(waiting, waiting.size - MOST_UNRECORDED);
      for (const one of tooMany) waiting.delete(one);
      if (tooMany.length > 0)
        log.warn(
          { dropped: tooMany.length },
          "Requests come faster than the broker takes the answers: some are dropped",
        );
    },
    hasRoom: () => waiting.size < UNRECORDED_UP_TO,
    async publish(isNews) {
      if (waiting.size === 0) return false;
      await core.synced();
      if (isNews()) return true;
      const some = firstOf(waiting, UNRECORDED_AT_A_TIME);
      for (const result of await Promise.allSettled(some.map(publishOne)))
        if (result.status === "rejected") throw result.reason;
      return waiting.size > 0;
    },
  };
}

/** Without a look at the rest, of which there may be thousands: this is asked for each answer of a flood. */
function firstOf<T>(all: Iterable<T>, count: number): readonly T[] {
  const first: T[] = [];
  if (count <= 0) return first;
  for (const one of all) if (first.push(one) >= count) break;
  return first;
}

interface GivenUpTopics {
  note(topic: string, why: string): void;
  warnings(): readonly string[];
}

/** What was given up in the last day, by the family of its topic. */
function createGivenUp(clock: Clock): GivenUpTopics {
  const families = new Map<string, GivenUp>();
  return {
    note(topic, why) {
      const family = topic.replace(/\/.*/, "/…");
      families.set(family, { count: (families.get(family)?.count ?? 0) + 1, why, atMs: clock.monotonicMs() });
    },
    warnings() {
      return [...families]
        .filter(([, { atMs }]) => clock.monotonicMs() - atMs < DAY)
        .map(([family, { count, why }]) => `given up, for the broker does not take them: ${family} (${count}): ${why}`);
    },
  };
}

/** Publishes what goes to one topic, one after the other, as far as the broker takes it. */
function publishingInOrder(
  { core, broker, log }: PublisherNeeds,
  queue: PublicationQueue,
  agents: OwedAgents,
  givenUp: GivenUpTopics,
): (publications: readonly Publication[]) => Promise<void> {
  /** Whether a refusal is the last word; else there is another try. */
  function endsHere(publication: Publication, { why, final }: Receipt & { kind: "refused" }): boolean {
    if (final || queue.triesOf(publication) + 1 >= TRIES) {
      giveUp(publication, why);
      return true;
    }
    const crowdedOut = queue.hold(publication, RETRY_MS);
    if (crowdedOut !== undefined) giveUp(crowdedOut, why);
    return false;
  }

  /** It must not hold up what comes behind it for ever. */
  function giveUp({ sequence, topic, retain }: Publication, why: string): void {
    givenUp.note(topic, why);
    core.execute({ type: "NotePublicationSkipped", publication: sequence, topic, reason: why });
    // What is kept about an agent is to become true again as soon as the broker takes it.
    if (retain && topic.startsWith("agents/")) agents.owe([topic.slice("agents/".length)]);
  }

  return async (publications) => {
    for (const publication of publications) {
      const { topic, retain, excerpt } = publication;
      const payload = excerpt === undefined ? publication.payload : await payloadOf(core, log, publication);
      const receipt = await broker.publish({ topic, payload, retain });
      if (receipt.kind === "refused" && !endsHere(publication, receipt)) return;
      queue.settle(publication);
    }
  };
}

interface Responses {
  /** What was recorded until then is not answered any more. */
  startBehind(sequence: number): void;
  send(owed: readonly Publication[]): void;
}

/** Tells whoever asked, where they asked for it. */
function createResponses({ core, broker, log }: PublisherNeeds): Responses {
  /** Up to here an earlier run has left them. */
  let leftThrough = 0;
  /** Sent to where they were asked for; never again. */
  const responded = new WeakSet<Publication>();
  return {
    startBehind(sequence) {
      leftThrough = sequence;
    },
    /** Each once, and none that an earlier run left: whoever asked is not waiting any more. */
    send(owed) {
      for (const publication of owed) {
        const { sequence, replyTo } = publication;
        if (replyTo === undefined || sequence <= leftThrough || responded.has(publication)) continue;
        responded.add(publication);
        void payloadOf(core, log, publication).then((payload) => broker.respond({ replyTo, payload }));
      }
    },
  };
}

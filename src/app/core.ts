import type { Answer, Command } from "../domain/commands.ts";
import { type Decision, decide } from "../domain/decide.ts";
import type { DoneBy } from "../domain/done-by.ts";
import type { GatewayEvent } from "../domain/events.ts";
import { evolve } from "../domain/evolve.ts";
import type { Policy } from "../domain/policy.ts";
import { withMore } from "../domain/given.ts";
import type { GatewayState } from "../domain/state.ts";
import type { Instant } from "../domain/time.ts";
import type { WrittenEvent } from "../domain/written/joined.ts";
import { asDecided, eventsOf } from "../domain/written/written.ts";
import { type Alarm, createAlarm } from "./alarm.ts";
import { ContentsCache } from "./contents-cache.ts";
import { hop } from "./hops.ts";
import type { ContentsRef, Clock, Draft, Journal, Recorded, Scheduler } from "./ports.ts";

/**
 * Told of events as soon as they are folded in, before they are on disk: each by itself, also where one record says
 * several of them.
 */
export type RecordListener = (records: readonly Recorded<GatewayEvent>[]) => void;

/** A decision with the instant that it was made at. */
export interface MadeDecision extends Decision {
  readonly now: Instant;
}

/** `gone`: they have been erased, or taken away. `unreadable`: they are damaged, or the disk refuses. */
export type ShownContents =
  | { readonly is: "there"; readonly contents: unknown }
  | { readonly is: "gone" | "unreadable" };

export interface CoreNeeds {
  /** As the journal tells it. The core is its only writer from now on. */
  readonly state: GatewayState;
  readonly policy: Policy;
  readonly journal: Journal<WrittenEvent>;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  /** The form in which what was decided is written now; as it is, unless given. */
  readonly written?: (decided: readonly Draft<GatewayEvent>[]) => readonly Draft<WrittenEvent>[];
  /** What a listener threw: it keeps neither the command from its answer nor the others from hearing. */
  readonly onListenerError?: (error: unknown) => void;
}

interface Lazy {
  readonly make: () => Command | undefined;
  readonly fromMs: number;
}

/** How long something of no urgency waits for other events to share their sync with. */
const LAZY_MS = 5_000;

/**
 * The single writer. A command is decided and folded in at once; its events are appended to the journal,
 * and everything that is appended while a sync runs shares the next one. Nobody outside may be told of
 * an event before `synced()`.
 */
export class Core {
  readonly state: GatewayState;
  readonly policy: Policy;
  readonly #journal: Journal<WrittenEvent>;
  readonly #clock: Clock;
  readonly #contents: ContentsCache;
  readonly #listeners = new Set<RecordListener>();
  readonly #onListenerError: (error: unknown) => void;
  readonly #written: NonNullable<CoreNeeds["written"]>;
  readonly #lazyAlarm: Alarm;
  #lazy: Lazy[] = [];
  #recordedSequence = 0;

  constructor({ state, policy, journal, clock, scheduler, written = asDecided, onListenerError = rethrow }: CoreNeeds) {
    this.#written = written;
    this.#onListenerError = onListenerError;
    this.state = state;
    this.policy = policy;
    this.#journal = journal;
    this.#recordedSequence = journal.syncedSequence;
    this.#clock = clock;
    this.#lazyAlarm = createAlarm(scheduler, () => this.flush());
    this.#contents = new ContentsCache((ref) => journal.readContents(ref));
  }

  now(): Instant {
    return Math.floor(this.#clock.now());
  }

  /** `by`: who asks for it; what is recorded says so. */
  execute(command: Command, by?: DoneBy): Answer {
    const decision = this.decide(command, by);
    this.record(decision);
    return decision.answer;
  }

  /** What a command comes to now. It has come to nothing yet: it is to be recorded at once, or not at all. */
  decide(command: Command, by?: DoneBy): MadeDecision {
    const now = this.now();
    const { answer, drafts } = decide(this.state, command, this.policy, now);
    hop("decided");
    return {
      answer,
      drafts: by === undefined ? drafts : drafts.map((draft) => withMore(draft, { by: sayOf(by) })),
      now,
    };
  }

  record({ drafts, now }: MadeDecision): void {
    if (drafts.length === 0) return;
    const lazy = this.#lazyDrafts(now, this.#clock.monotonicMs());
    this.#record(lazy.length === 0 ? drafts : [...drafts, ...lazy], now);
  }

  /**
   * Runs a command of no urgency together with the next one that writes from `fromMs` on (monotonic), or after some
   * seconds.
   */
  executeLazily(make: () => Command | undefined, fromMs = 0): void {
    this.#lazy.push({ make, fromMs });
    if (!this.#lazyAlarm.isSet) this.#lazyAlarm.set(LAZY_MS);
  }

  /** Runs what waits for company. */
  flush(): void {
    const now = this.now();
    const drafts = this.#lazyDrafts(now, Infinity);
    if (drafts.length > 0) this.#record(drafts, now);
  }

  /** Resolves when everything executed so far is on disk; rejects when it never will be. */
  synced(): Promise<void> {
    return this.#journal.synced();
  }

  /** The last sequence that was recorded; it may not be on disk yet. */
  get recordedSequence(): number {
    return this.#recordedSequence;
  }

  get syncedSequence(): number {
    return this.#journal.syncedSequence;
  }

  /** Contents kept apart, while they are still at hand. */
  contentsAtHand(ref: ContentsRef): unknown {
    return this.#contents.atHand(ref);
  }

  /** Contents kept apart; `undefined` when they are gone. Throws when they are damaged. */
  readContents(ref: ContentsRef): Promise<unknown> {
    return this.#contents.read(ref);
  }

  /** The same for whoever shows them: what cannot be read is told as that. */
  async contentsToShow(ref: ContentsRef): Promise<ShownContents> {
    try {
      const contents = await this.readContents(ref);
      return contents === undefined ? { is: "gone" } : { is: "there", contents };
    } catch {
      return { is: "unreadable" };
    }
  }

  /** Returns the function that ends it. */
  onRecorded(listener: RecordListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #lazyDrafts(now: Instant, monotonicMs: number): readonly Draft<GatewayEvent>[] {
    if (!this.#lazy.some(({ fromMs }) => fromMs <= monotonicMs)) return [];
    const due = this.#lazy.filter(({ fromMs }) => fromMs <= monotonicMs);
    this.#lazy = this.#lazy.filter(({ fromMs }) => fromMs > monotonicMs);
    if (this.#lazy.length === 0) this.#lazyAlarm.cancel();
    return due.flatMap(({ make }) => {
      const command = make();
      return command === undefined ? [] : decide(this.state, command, this.policy, now).drafts;
    });
  }

  /**
   * What is recorded carries the instant that it was decided at: `confirmedAt` and `reconfirmAt` are of one clock
   * reading. What is written is what is folded: a replay gives the same state.
   */
  #record(decided: readonly Draft<GatewayEvent>[], now: Instant): void {
    const drafts = this.#written(decided);
    const written = this.#journal.append(drafts, now);
    this.#recordedSequence = written.at(-1)?.sequence ?? this.#recordedSequence;
    for (const [index, { apart }] of written.entries()) {
      const contents = drafts[index]?.apart;
      if (apart !== undefined && contents !== undefined) this.#contents.put(apart, contents);
    }
    const records = written.flatMap((record) => eventsOf(record));
    for (const record of records) evolve(this.state, record.event, record);
    hop("recorded, folded in");
    for (const listener of this.#listeners) {
      try {
        listener(records);
      } catch (error) {
        this.#onListenerError(error);
      }
    }
  }
}

/** An actor knows more than is recorded. */
function sayOf({ name, how }: DoneBy): DoneBy {
  return { name, how };
}

/** Unseen errors are worse than a process that ends. */
function rethrow(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}

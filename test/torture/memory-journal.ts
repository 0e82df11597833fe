import type { Draft, Journal, Recorded } from "../../src/app/ports.ts";
import type { GatewayEvent } from "../../src/domain/events.ts";
import { evolve } from "../../src/domain/evolve.ts";
import { emptyState, type GatewayState } from "../../src/domain/state.ts";
import type { VirtualTime } from "./virtual-time.ts";

interface Waiter {
  readonly sequence: number;
  readonly resolve: () => void;
}

/** A journal whose sync takes as long as the test says, and that loses at a crash what a disk would lose. */
export class MemoryJournal implements Journal<GatewayEvent> {
  readonly records: Recorded<GatewayEvent>[];
  /** How long the disk takes, milliseconds. */
  syncMs = 2;
  readonly #time: VirtualTime;
  readonly #contents: Map<number, unknown>;
  #syncedSequence: number;
  #syncing = false;
  #dead = false;
  #waiters: Waiter[] = [];

  constructor(time: VirtualTime, survived?: MemoryJournal) {
    this.#time = time;
    this.records = survived === undefined ? [] : survived.records.slice(0, survived.syncedSequence);
    this.#contents = new Map(survived === undefined ? [] : survived.#contents);
    this.#syncedSequence = this.records.length;
  }

  get syncedSequence(): number {
    return this.#syncedSequence;
  }

  append(
    drafts: readonly Draft<GatewayEvent>[],
    decidedAt = this.#time.clock.now(),
  ): readonly Recorded<GatewayEvent>[] {
    const { clock } = this.#time;
    const at = Math.floor(decidedAt);
    const appended = drafts.map(({ event, apart }, index): Recorded<GatewayEvent> => {
      const sequence = this.records.length + index + 1;
      const stamped = { sequence, at, bootId: clock.bootId, monotonicMs: clock.monotonicMs(), event };
      if (apart === undefined) return stamped;
      this.#contents.set(sequence, apart);
      return { ...stamped, apart: { file: "contents", offset: sequence, length: 1, hash: `${sequence}` } };
    });
    this.records.push(...appended);
    this.#sync();
    return appended;
  }

  synced(): Promise<void> {
    const sequence = this.records.length;
    if (sequence <= this.#syncedSequence) return Promise.resolve();
    return new Promise((resolve) => this.#waiters.push({ sequence, resolve }));
  }

  readContents({ offset }: { readonly offset: number }): Promise<unknown> {
    return Promise.resolve(this.#contents.get(offset));
  }

  /** The process ends here: nobody is answered any more. */
  die(): void {
    this.#dead = true;
  }

  /** What a restart makes of it. */
  replay(): GatewayState {
    const state = emptyState();
    for (const { event, sequence, at, apart } of this.records) {
      evolve(state, event, apart === undefined ? { sequence, at } : { sequence, at, apart });
    }
    return state;
  }

  /** What is appended while a sync runs goes into the next one. */
  #sync(): void {
    if (this.#syncing || this.#dead) return;
    this.#syncing = true;
    queueMicrotask(() => {
      const upTo = this.records.length;
      this.#time.after(this.syncMs, () => {
        this.#syncing = false;
        if (this.#dead) return;
        this.#syncedSequence = upTo;
        const done = this.#waiters.filter(({ sequence }) => sequence <= upTo);
        this.#waiters = this.#waiters.filter(({ sequence }) => sequence > upTo);
        for (const { resolve } of done) resolve();
        if (this.records.length > upTo) this.#sync();
      });
    });
  }
}

import type { Draft, Recorded } from "../../src/app/ports.ts";
import type { GatewayEvent } from "../../src/domain/events.ts";
import { evolve } from "../../src/domain/evolve.ts";
import { emptyState, type GatewayState } from "../../src/domain/state.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";
import type { VirtualTime } from "./virtual-time.ts";

interface Waiter {
  readonly sequence: number;
  readonly resolve: () => void;
}

/** A journal whose sync takes as long as the test says, and that loses at a crash what a disk would lose. */
export class SlowJournal extends MemoryJournal {
  /** How long the disk takes, milliseconds. */
  syncMs = 2;
  readonly #time: VirtualTime;
  #syncedSequence: number;
  #syncing = false;
  #dead = false;
  #waiters: Waiter[] = [];

  constructor(time: VirtualTime, survived?: SlowJournal) {
    super(time.clock, survived?.syncedSequence);
    this.#time = time;
    this.#syncedSequence = this.sequence;
    if (survived === undefined) return;
    this.records.push(...survived.records.slice(0, survived.syncedSequence));
    for (const [sequence, contents] of survived.contents) this.contents.set(sequence, contents);
  }

  override get syncedSequence(): number {
    return this.#syncedSequence;
  }

  override append(drafts: readonly Draft<GatewayEvent>[], decidedAt?: number): readonly Recorded<GatewayEvent>[] {
    const appended = super.append(drafts, decidedAt);
    this.#sync();
    return appended;
  }

  override synced(): Promise<void> {
    const { sequence } = this;
    if (sequence <= this.#syncedSequence) return Promise.resolve();
    return new Promise((resolve) => this.#waiters.push({ sequence, resolve }));
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

import type { CopyUrgency, Scheduler } from "../ports.ts";
import { type Within, within } from "../within.ts";

/** Those who wait for a record to be at the place. */
export interface Awaited {
  /** `done`: nobody waits for it any more; `late`: not within `ms` milliseconds. */
  until(sequence: number, urgency: CopyUrgency, ms: number): Promise<Within<void>>;
  /** Whether somebody who holds up others waits for a record up to this one. */
  isUrgent(upTo: number): boolean;
  readonly isEmpty: boolean;
  /** All up to a record is there. */
  reached(sequence: number): void;
  /** Nobody is to wait any more. */
  releaseAll(): void;
}

interface Waiter {
  readonly sequence: number;
  readonly urgency: CopyUrgency;
  readonly done: () => void;
}

/** `comes`: somebody begins to wait. */
export function createAwaited(scheduler: Scheduler, comes: () => void): Awaited {
  let waiters: readonly Waiter[] = [];

  function release(isOver: (waiter: Waiter) => boolean): void {
    const over = waiters.filter(isOver);
    waiters = waiters.filter((waiter) => !isOver(waiter));
    for (const { done } of over) done();
  }

  return {
    async until(sequence, urgency, ms) {
      let waiter: Waiter | undefined;
      const there = new Promise<void>((done) => {
        waiter = { sequence, urgency, done };
        waiters = [...waiters, waiter];
      });
      comes();
      const waited = await within(scheduler, ms, there);
      release((each) => each === waiter);
      return waited;
    },
    isUrgent: (upTo) => waiters.some(({ urgency, sequence }) => urgency === "at once" && sequence <= upTo),
    get isEmpty() {
      return waiters.length === 0;
    },
    reached: (sequence) => release((waiter) => waiter.sequence <= sequence),
    releaseAll: () => release(() => true),
  };
}

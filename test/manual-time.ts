import type { Clock, Scheduler } from "../src/app/ports.ts";
import type { Instant } from "../src/domain/time.ts";

/** Time that passes only when a test says so. */
export interface ManualTime extends Scheduler {
  readonly clock: Clock;
  /** Lets `ms` pass: what falls due runs in order, and what follows from it too. */
  pass(ms: number): Promise<void>;
  /** The same at once, for parts that go on in the turn in which their wait is over. */
  passAtOnce(ms: number): void;
  /** The clocks go on, and no wait notices yet: it ends so much late. */
  skip(ms: number): void;
  /** How many waits there are. */
  readonly pending: number;
}

interface Due {
  readonly atMs: number;
  readonly task: () => void;
}

/** `startsAt` is what the wall clock says at first. */
export function createManualTime(startsAt: Instant = 0): ManualTime {
  /** By the waits; the clocks are `skippedMs` ahead of it. */
  let nowMs = 0;
  let skippedMs = 0;
  let waiting: Due[] = [];

  /** Runs what falls due first; `false`: nothing does until then. */
  function runNext(untilMs: number): boolean {
    const due = earliest(waiting, untilMs);
    if (due === undefined) return false;
    waiting = waiting.filter((other) => other !== due);
    nowMs = due.atMs;
    due.task();
    return true;
  }

  return {
    clock: { now: () => startsAt + nowMs + skippedMs, monotonicMs: () => nowMs + skippedMs, bootId: "manual" },
    after(ms, task) {
      const due = { atMs: nowMs + ms, task };
      waiting.push(due);
      return () => {
        waiting = waiting.filter((other) => other !== due);
      };
    },
    get pending() {
      return waiting.length;
    },
    async pass(ms) {
      const untilMs = nowMs + ms;
      await settled();
      while (runNext(untilMs)) await settled();
      nowMs = untilMs;
    },
    passAtOnce(ms) {
      const untilMs = nowMs + ms;
      while (runNext(untilMs));
      nowMs = untilMs;
    },
    skip(ms) {
      skippedMs += ms;
    },
  };
}

/** Lets every promise that can go on do so. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function earliest(waiting: readonly Due[], untilMs: number): Due | undefined {
  return waiting.filter(({ atMs }) => atMs <= untilMs).toSorted((a, b) => a.atMs - b.atMs)[0];
}

import type { Clock, Scheduler } from "../src/app/ports.ts";
import type { Instant } from "../src/domain/time.ts";

/** Time that passes only when a test says so. */
export interface ManualTime extends Scheduler {
  readonly clock: Clock;
  /** Lets `ms` pass: what falls due runs in order, and what follows from it too. */
  pass(ms: number): Promise<void>;
  /** How many waits there are. */
  readonly pending: number;
}

interface Due {
  readonly atMs: number;
  readonly task: () => void;
}

/** `startsAt` is what the wall clock says at first. */
export function createManualTime(startsAt: Instant = 0): ManualTime {
  let nowMs = 0;
  let waiting: Due[] = [];

  return {
    clock: { now: () => startsAt + nowMs, monotonicMs: () => nowMs, bootId: "manual" },
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
      for (let next = earliest(waiting, untilMs); next !== undefined; next = earliest(waiting, untilMs)) {
        const due = next;
        waiting = waiting.filter((other) => other !== due);
        nowMs = due.atMs;
        due.task();
        await settled();
      }
      nowMs = untilMs;
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

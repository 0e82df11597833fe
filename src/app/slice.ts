import { createAlarm } from "./alarm.ts";
import type { Clock, Scheduler } from "./ports.ts";

/**
 * How long work may go on while everything else waits: a STOP is on disk soon after it has come all the same. What the
 * slice has decided is sealed and told of in the same turn, which then takes up to four times as long.
 */
const SLICE_MS = 5;

/** What work in slices needs. */
export interface Slicing {
  readonly clock: Pick<Clock, "monotonicMs">;
  /** Lets everything else have its turn. */
  readonly pause: () => Promise<void>;
}

/** Of work that may be long: whoever does it looks whether its slice is over, and then lets all else have its turn. */
export function startSlice(clock: Slicing["clock"]): { isOver(): boolean } {
  const endsMs = clock.monotonicMs() + SLICE_MS;
  return { isOver: () => clock.monotonicMs() >= endsMs };
}

/**
 * Whoever pauses by the same one goes on one after the other, and others in between: the slices of two in one turn of the
 * event loop would hold it twice as long.
 */
export function pauseBy(scheduler: Scheduler): Slicing["pause"] {
  const waiting: (() => void)[] = [];
  const next = createAlarm(scheduler, () => {
    waiting.shift()?.();
    if (waiting.length > 0) next.set(SLICE_MS + 1);
  });
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (!next.isSet) next.set(0);
    });
}

/** Looks at each of them. */
export type Looking = <T>(all: Iterable<T>, look: (one: T) => void) => Promise<void>;

/** In slices, however many walks it takes: what changes meanwhile is seen or is not. */
export function lookInSlices({ clock, pause }: Slicing): Looking {
  let slice = startSlice(clock);
  return async (all, look) => {
    for (const one of [...all]) {
      look(one);
      if (!slice.isOver()) continue;
      await pause();
      slice = startSlice(clock);
    }
  };
}

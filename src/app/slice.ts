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
export function startSlice(clock: Slicing["clock"], ms = SLICE_MS): { isOver(): boolean } {
  const endsMs = clock.monotonicMs() + ms;
  return { isOver: () => clock.monotonicMs() >= endsMs };
}

/** A text that comes takes a few turns until it is on disk; so long each of them waits for no slice. */
const GIVES_WAY_MS = 200;
const LOOK_AGAIN_MS = 1;

/**
 * Whether long work may go on: not while something that goes first is under way, unless that takes so long that it waits
 * for something else than its turn.
 */
export function givingWayTo(isUnderWay: () => boolean, clock: Slicing["clock"]): () => boolean {
  let sinceMs: number | undefined;
  return () => {
    if (!isUnderWay()) {
      sinceMs = undefined;
      return true;
    }
    const nowMs = clock.monotonicMs();
    sinceMs ??= nowMs;
    return nowMs - sinceMs >= GIVES_WAY_MS;
  };
}

/**
 * Whoever pauses by the same one goes on one after the other, and others in between: the slices of two in one turn of the
 * event loop would hold it twice as long. All wait while `mayGoOn` says no.
 */
export function pauseBy(scheduler: Scheduler, mayGoOn: () => boolean = () => true): Slicing["pause"] {
  const waiting: (() => void)[] = [];
  const next = createAlarm(scheduler, () => {
    if (!mayGoOn()) return next.set(LOOK_AGAIN_MS);
    waiting.shift()?.();
    if (waiting.length > 0) next.set(SLICE_MS + 1);
  });
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (!next.isSet) next.set(0);
    });
}

/** For work that asks between two small steps: what it is answered, when its slice is over, is to be waited for. */
export function betweenSteps({ clock, pause }: Slicing): () => Promise<void> | undefined {
  let slice = startSlice(clock);
  return () => {
    if (!slice.isOver()) return undefined;
    return pause().then(() => {
      slice = startSlice(clock);
    });
  };
}

/** Work that is done a step at a time, of a few milliseconds each. */
export interface Stepping {
  /** Takes a step, and the others when it is their turn. */
  goOn(): void;
  /** The same, and the first step has to wait for its turn, too. */
  goOnLater(): void;
  end(): void;
}

/** `step` answers whether there are more. */
export function stepping(pause: Slicing["pause"], step: () => boolean): Stepping {
  let waits = false;
  let hasEnded = false;

  function goOnLater(): void {
    if (waits) return;
    waits = true;
    void pause().then(() => {
      waits = false;
      goOn();
    });
  }

  function goOn(): void {
    if (!hasEnded && step()) goOnLater();
  }

  return {
    ...{ goOn, goOnLater },
    end() {
      hasEnded = true;
    },
  };
}

/** Looks at each of them, as they are when it comes to them: nothing is copied. What changes meanwhile is seen or is not. */
export type Looking = <T>(all: Iterable<T>, look: (one: T) => void) => Promise<void>;

/** In slices, however many walks it takes. */
export function lookInSlices({ clock, pause }: Slicing): Looking {
  let slice = startSlice(clock);
  return async (all, look) => {
    for (const one of all) {
      look(one);
      if (!slice.isOver()) continue;
      await pause();
      slice = startSlice(clock);
    }
  };
}

/** Work in steps, a slice of them at a time. Resolves to what it came to. */
export async function carryOutInSlices<T>({ clock, pause }: Slicing, steps: Iterator<void, T>): Promise<T> {
  for (let slice = startSlice(clock); ; ) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (!slice.isOver()) continue;
    await pause();
    slice = startSlice(clock);
  }
}

/** The keys of two maps, each once and those of the first before, without a list of them. */
export function* keysOfBoth<K>(one: ReadonlyMap<K, unknown>, other: ReadonlyMap<K, unknown>): Generator<K, void> {
  yield* one.keys();
  for (const key of other.keys()) if (!one.has(key)) yield key;
}

/** The same in groups, each of which is done at once: so many in each, and what is left in the last. */
export function inSteps<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, step) => all.slice(step * size, (step + 1) * size));
}

/** So many are sorted, or merged, in a step. */
const SORTED_A_STEP = 200;

/** Sorts a few at a time, and merges what is sorted. Who are equal stay in their order. */
export async function sortInSlices<T>(
  look: Looking,
  all: readonly T[],
  compare: (one: T, other: T) => number,
): Promise<readonly T[]> {
  let runs: (readonly T[])[] = [];
  await look(stepsOf(all.length), (from) => void runs.push(all.slice(from, from + SORTED_A_STEP).sort(compare)));
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(await merge(look, runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

async function merge<T>(
  look: Looking,
  first: readonly T[],
  second: readonly T[],
  compare: (one: T, other: T) => number,
): Promise<readonly T[]> {
  const [last, next] = [first.at(-1), second.at(0)];
  if (last === undefined || next === undefined || compare(last, next) <= 0) return [...first, ...second];
  const merged: T[] = [];
  let [atFirst, atSecond] = [0, 0];
  await look(stepsOf(first.length + second.length), () => {
    for (let left = SORTED_A_STEP; left > 0 && merged.length < first.length + second.length; left -= 1) {
      const [one, other] = [first[atFirst], second[atSecond]];
      if (atSecond >= second.length || (atFirst < first.length && compare(one as T, other as T) <= 0)) {
        merged.push(one as T);
        atFirst += 1;
      } else {
        merged.push(other as T);
        atSecond += 1;
      }
    }
  });
  return merged;
}

/** Where each step begins. */
function stepsOf(length: number): readonly number[] {
  return Array.from({ length: Math.ceil(length / SORTED_A_STEP) }, (_, step) => step * SORTED_A_STEP);
}

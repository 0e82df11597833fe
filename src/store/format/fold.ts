import type { Recorded } from "../../app/ports.ts";
import type { Upcasts } from "./versions.ts";

/**
 * How records become state: what the store needs of the domain to recover and to take snapshots.
 * `toJson` and `fromJson` are each other's inverse; folding is the same on every machine and thread.
 */
export interface Fold<S, E> {
  /**
   * Of the state and of how `evolve` makes it. A snapshot with another shape is not loaded: the state is folded
   * anew from the whole journal. Raise it when a release would fold old records differently, and say in `lifts` how.
   */
  readonly shape: number;
  /**
   * By shape, what makes JSON of the next shape of it. A checkpoint outlives releases, as what it stands for is gone:
   * each shape that one may have been written in has its step.
   */
  readonly lifts?: Readonly<Record<number, (json: unknown) => unknown>>;
  /** Brings records to the version that `evolve` knows; none: all are of the first. */
  readonly upcasts?: Upcasts;
  empty(): S;
  /** May change `state` in place and return it. */
  evolve(state: S, record: Recorded<E>): S;
  /** Plain JSON, deep enough that a line of state.json is one agent. */
  toJson(state: S): unknown;
  fromJson(json: unknown): S;
}

/**
 * JSON of an older shape as today's; `undefined` where that cannot be done: a newer release
 * wrote it, or a step is missing.
 */
export function lift<S, E>(fold: Fold<S, E>, shape: number, json: unknown): unknown {
  let lifted = json;
  for (let from = shape; from < fold.shape; from += 1) {
    const step = fold.lifts?.[from];
    if (step === undefined) return undefined;
    lifted = step(lifted);
  }
  return shape > fold.shape ? undefined : lifted;
}

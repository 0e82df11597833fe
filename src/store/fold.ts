import type { Recorded } from "../app/ports.ts";

/**
 * How records become state: what the store needs of the domain to recover and to take snapshots.
 * `toJson` and `fromJson` are each other's inverse; folding is the same on every machine and thread.
 */
export interface Fold<S, E> {
  /**
   * Of the state and of how `evolve` makes it. A snapshot with another shape is not loaded: the state is folded
   * anew from the whole journal. Raise it when a release would fold old records differently.
   */
  readonly shape: number;
  empty(): S;
  /** May change `state` in place and return it. */
  evolve(state: S, record: Recorded<E>): S;
  /** Plain JSON, deep enough that a line of state.json is one agent. */
  toJson(state: S): unknown;
  fromJson(json: unknown): S;
}

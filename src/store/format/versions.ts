import type { Recorded } from "../../app/ports.ts";
import { given } from "../../domain/given.ts";
import type { RecordFields, SealedRecord } from "./record.ts";

/** Any event: the store knows its type and nothing else. */
export interface AnyEvent {
  readonly type: string;
}

/** Data of an event as an older release wrote it. */
type OldData = Readonly<Record<string, unknown>>;

/**
 * For each event type the steps from version 1 to 2, from 2 to 3 and so on. A type's current version is
 * one more than its steps, so a step that is added raises the version that is written from then on.
 */
export type Upcasts = Readonly<Record<string, readonly ((data: OldData) => OldData)[]>>;

/** The version in which events of a type are written today. */
export function currentVersion(upcasts: Upcasts, type: string): number {
  return (upcasts[type]?.length ?? 0) + 1;
}

/** The first record that a newer release wrote, so that this one cannot know what it means. */
export function findTooNew(records: readonly SealedRecord[], upcasts: Upcasts): SealedRecord | undefined {
  return records.find(({ type, version }) => version > currentVersion(upcasts, type));
}

/** The record as the core knows it, its data brought to the current version. */
export function toRecorded<E extends AnyEvent>(record: RecordFields, upcasts: Upcasts): Recorded<E> {
  const steps = upcasts[record.type];
  const data = steps === undefined ? record.data : broughtToToday({ ...record.data }, steps.slice(record.version - 1));
  const { sequence, at, boot: bootId, monotonicMs, type, by, apart } = record;
  return {
    sequence,
    at: Date.parse(at),
    bootId,
    monotonicMs,
    // The one place where an event is believed rather than parsed: the hash says that we wrote it, the steps that
    // it has today's shape.
    event: { type, ...data } as unknown as E,
    ...given({ by, apart }),
  };
}

function broughtToToday(data: OldData, steps: Upcasts[string]): OldData {
  return steps.reduce((older, step) => step(older), data);
}

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
  /** The level of what this release writes and reads, and what an event needs to be read; the first, unless given. */
  readonly level?: number;
  readonly levelOf?: (event: E) => number;
  empty(): S;
  /** May change `state` in place and return it. */
  evolve(state: S, record: Recorded<E>): S;
  /** Plain JSON, deep enough that a line of state.json is one agent. What becomes of the state later does not show in it. */
  toJson(state: S): unknown;
  fromJson(json: unknown): S;
  /** The same in steps of a few milliseconds, where it may take long. */
  fromJsonInSteps?(json: unknown): Generator<void, S>;
}

/** The state of its JSON. Everything else has its turn between two steps. */
export async function stateFrom<S, E>(fold: Fold<S, E>, json: unknown): Promise<S> {
  if (fold.fromJsonInSteps === undefined) return fold.fromJson(json);
  const steps = fold.fromJsonInSteps(json);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    await nextTurn();
  }
}

/** Whatever has come meanwhile has its turn before; no wait. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
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

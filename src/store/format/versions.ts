import type { Recorded } from "../../app/ports.ts";
import type { SealedRecord } from "./record.ts";

/** Any event: the store knows its type and nothing else. */
export interface AnyEvent {
  readonly type: string;
}

/** Data of an event as an older release wrote it. */
export type OldData = Readonly<Record<string, unknown>>;

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
export function toRecorded<E extends AnyEvent>(record: SealedRecord, upcasts: Upcasts): Recorded<E> {
  const steps = (upcasts[record.type] ?? []).slice(record.version - 1);
  const data = steps.reduce<OldData>((older, step) => step(older), { ...record.data });
  const { sequence, at, boot: bootId, monotonicMs, type, apart } = record;
  return {
    sequence,
    at: Date.parse(at),
    bootId,
    monotonicMs,
    // The one place where an event is believed rather than parsed: the hash says that we wrote it, the steps that
    // it has today's shape.
    event: { type, ...data } as unknown as E,
    ...(apart === undefined ? {} : { apart }),
  };
}

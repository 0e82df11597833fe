import { onTestFinished } from "vitest";
import type { MemoryPlace } from "../fakes/memory-copy.ts";
import type { ManualTime } from "../manual-time.ts";
import { type CopiedStore, copiedStore, until } from "./gateway-store.ts";

export const START = Date.parse("2026-02-10T12:00:00.000Z");

/** A device whose copier has had its first look. */
export async function device(directory: string, place: MemoryPlace, time: ManualTime, how = {}): Promise<CopiedStore> {
  const store = await copiedStore(directory, place.open(), time, how);
  let isUp = false;
  void store.copier.start().then(() => {
    isUp = true;
  });
  await until(time, () => isUp);
  onTestFinished(() => end(store, time));
  return store;
}

export async function end(store: CopiedStore, time: ManualTime): Promise<void> {
  let isDown = false;
  void store.close().then(() => {
    isDown = true;
  });
  await until(time, () => isDown);
}

import { describe, expect, it } from "vitest";
import { MemoryPlace } from "../fakes/memory-copy.ts";
import { createManualTime, type ManualTime } from "../manual-time.ts";
import { temporaryFolder } from "../store/toy.ts";
import { device, end, START } from "./devices.ts";
import { copiedStore, isInStep, restoredFrom, until } from "./gateway-store.ts";

const PART = 512 * 1024;

/** A device with so many records before there is a copy, each of which fills a part of a file and more. */
async function large(directory: string, records: number, place: MemoryPlace, time: ManualTime) {
  const one = await copiedStore(directory, place.open(), time);
  for (let number = 1; number <= records; number += 1) await one.add(String(number).repeat(PART / 2));
  return one;
}

function octetsIn(place: MemoryPlace): number {
  return [...place.objects.values()].reduce((sum, { length }) => sum + length, 0);
}

function halve(place: MemoryPlace, name: string): void {
  const whole = place.objects.get(name) ?? new Uint8Array();
  place.objects.set(name, whole.subarray(0, whole.length / 2));
}

/** A copy that was folded, with all that it stands for, as where the device died before that was removed. */
async function folded(directory: string) {
  const [place, time] = [new MemoryPlace(), createManualTime(START)];
  const one = await copiedStore(directory, place.open(), time);
  void one.copier.start();
  await until(time, () => isInStep(one));
  await one.add("a", "b");
  await until(time, () => isInStep(one));
  const before = new Map(place.objects);
  const isFolded = (): boolean => place.namesIn("checkpoints").join().includes(".000000000002.");
  time.skip(24 * 3_600_000);
  await until(time, () => isFolded() && place.namesIn("records").length === 0);
  await end(one, time);
  for (const [name, octets] of before) place.objects.set(name, octets);
  return {
    place,
    time,
    checkpoint: place.namesIn("checkpoints").find((name) => name.includes(".000000000002.")) ?? "",
  };
}

describe("a checkpoint that the device died over", () => {
  it("counts for nothing: a restore begins with the one before it", async () => {
    const { place, checkpoint } = await folded(await temporaryFolder());
    halve(place, checkpoint);
    const { state, reach } = await restoredFrom(place.open(), await temporaryFolder());
    expect(Object.fromEntries(state)).toEqual({ a: 1, b: 1 });
    expect(reach.tip.last).toBe(2);
  });

  it("is no hindrance to the next start, and is removed when the next one is there", async () => {
    const directory = await temporaryFolder();
    const { place, time, checkpoint } = await folded(directory);
    halve(place, checkpoint);
    const again = await device(directory, place, time);
    await until(time, () => isInStep(again));
    await again.add("c");
    await until(time, () => isInStep(again));
    time.skip(24 * 3_600_000);
    await until(time, () => !place.objects.has(checkpoint));
    const { state } = await restoredFrom(place.open(), await temporaryFolder());
    expect(Object.fromEntries(state)).toEqual({ a: 1, b: 1, c: 1 });
  });

  it("may be the very first one", async () => {
    const [place, time, directory] = [new MemoryPlace(), createManualTime(START), await temporaryFolder()];
    const one = await device(directory, place, time);
    await one.add("a");
    await until(time, () => isInStep(one));
    await end(one, time);
    for (const name of place.namesIn("records")) place.objects.delete(name);
    for (const name of place.namesIn("checkpoints")) halve(place, name);
    const again = await device(directory, place, time);
    await until(time, () => isInStep(again));
    const { state } = await restoredFrom(place.open(), await temporaryFolder());
    expect(Object.fromEntries(state)).toEqual({ a: 1 });
  });

  it("is missed where nothing older is left: what was altered is no copy", async () => {
    const { place, checkpoint } = await folded(await temporaryFolder());
    halve(place, checkpoint);
    for (const name of place.namesIn("checkpoints")) if (name !== checkpoint) place.objects.delete(name);
    await expect(restoredFrom(place.open(), await temporaryFolder())).rejects.toThrow(checkpoint);
  });
});

describe("records that the device died over", () => {
  it("are put there again, however often that happens", async () => {
    const [place, time, directory] = [new MemoryPlace(), createManualTime(START), await temporaryFolder()];
    const one = await device(directory, place, time);
    await until(time, () => isInStep(one));
    await one.add("a");
    await until(time, () => isInStep(one));
    await end(one, time);
    for (const epoch of [2, 3]) {
      const again = await copiedStore(directory, place.open(), time);
      void again.copier.start();
      await until(time, () => isInStep(again));
      if (epoch === 2) await again.add("b");
      await until(time, () => isInStep(again));
      await end(again, time);
      place.objects.set(`records/0000000${epoch}.000000000002`, new Uint8Array());
    }
    const last = await device(directory, place, time);
    await until(time, () => isInStep(last));
    const { state } = await restoredFrom(place.open(), await temporaryFolder());
    expect(Object.fromEntries(state)).toEqual({ a: 1, b: 1 });
  });
});

describe("a first fold that fails again and again", () => {
  it("goes on where it was, and leaves nothing that nobody needs", async () => {
    const [place, time, directory] = [new MemoryPlace(), createManualTime(START), await temporaryFolder()];
    const one = await large(directory, 6, place, time);
    place.room = 2 * PART + 10_000;
    void one.copier.start();
    await until(time, () => one.copier.view().state === "unreachable");
    for (const parts of [3, 4, 5]) {
      place.room = parts * PART + 10_000;
      await until(time, () => octetsIn(place) >= parts * PART);
    }
    place.room = Number.POSITIVE_INFINITY;
    await until(time, () => isInStep(one));
    const octets = octetsIn(place);
    await end(one, time);
    const fresh = new MemoryPlace();
    const other = await device(directory, fresh, time);
    await until(time, () => isInStep(other));
    expect(octets).toBeLessThan(octetsIn(fresh) + 10_000);
  });

  it("takes away what a process before it has left, so that there is room for the whole", async () => {
    const [place, time, directory] = [new MemoryPlace(), createManualTime(START), await temporaryFolder()];
    const one = await large(directory, 6, place, time);
    place.room = 4 * PART;
    void one.copier.start();
    await until(time, () => one.copier.view().state === "unreachable");
    expect(octetsIn(place)).toBeGreaterThan(3 * PART);
    await end(one, time);
    place.room = 7 * PART + 100_000;
    const again = await device(directory, place, time);
    await until(time, () => isInStep(again));
    expect(octetsIn(place)).toBeLessThan(place.room);
  });
});

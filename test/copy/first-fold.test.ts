import { describe, expect, it } from "vitest";
import { MemoryPlace } from "../fakes/memory-copy.ts";
import { createManualTime, type ManualTime } from "../manual-time.ts";
import { temporaryFolder } from "../store/toy.ts";
import { device, end, START } from "./devices.ts";
import { copiedStore, isInStep, restoredFrom, until } from "./gateway-store.ts";

/** A place with a copy of some megabytes, each object of which takes its time, and a new device to which it was restored. */
async function movedOn(time: ManualTime) {
  const place = new MemoryPlace();
  const old = await copiedStore(await temporaryFolder(), place.open(), time);
  void old.copier.start();
  await until(time, () => isInStep(old));
  for (const letter of ["a", "b", "c", "d"]) await old.add(letter.repeat(400_000));
  await until(time, () => isInStep(old));
  await end(old, time);
  const directory = await temporaryFolder();
  await restoredFrom(place.open(), directory);
  place.latency = () => new Promise((resolve) => time.after(300, resolve));
  const isFolded = (): boolean => place.namesIn("checkpoints").join().includes("/00000003.");
  return { place, directory, isFolded };
}

describe("the first fold of a device to which the copy was restored", () => {
  it("lets no text go before the outcome of the one before it is there, and a further restore knows that", async () => {
    const time = createManualTime(START);
    const { place, directory, isFolded } = await movedOn(time);
    const fresh = await device(directory, place, time);
    for (const name of ["first", "second"]) {
      await fresh.add(name);
      const waits = fresh.copier.outcomeCopied(fresh.store.head().sequence);
      expect(waits).toBeDefined();
      let isOver = false;
      void waits?.then(() => {
        isOver = true;
      });
      await until(time, () => isOver, 5);
      expect(fresh.copier.lag().records).toBe(0);
    }
    expect(isFolded()).toBe(false);
    place.latency = undefined;
    const { state, reach } = await restoredFrom(place.open(), await temporaryFolder());
    expect([state.get("first"), state.get("second"), reach.tip.last]).toEqual([1, 1, 6]);
  });

  it("comes to its end, and what the old device put there in its last moment is passed over", async () => {
    const time = createManualTime(START);
    const { place, directory, isFolded } = await movedOn(time);
    // It had looked before the epoch was taken, and was slow.
    const [first] = place.namesIn("records");
    const late = new TextDecoder()
      .decode(place.objects.get(first ?? ""))
      .replace('"first":1,"last":1', '"first":5,"last":5');
    place.objects.set(
      "records/00000001.000000000005",
      new TextEncoder().encode(late.replace(/"head":"./, '"head":"0')),
    );
    const fresh = await device(directory, place, time);
    await fresh.add("first");
    await until(time, isFolded);
    await until(time, () => isInStep(fresh));
    await fresh.add("second");
    await until(time, () => isInStep(fresh));
    expect(fresh.stopped).toEqual([]);
    place.latency = undefined;
    const { state } = await restoredFrom(place.open(), await temporaryFolder());
    expect([state.get("first"), state.get("second")]).toEqual([1, 1]);
  });
});

describe("a start after a death", () => {
  it("lets no second text go before the outcome of the first is there, however much is to be copied at first", async () => {
    const [place, time, directory] = [new MemoryPlace(), createManualTime(START), await temporaryFolder()];
    const before = await copiedStore(directory, place.open(), time);
    void before.copier.start();
    await until(time, () => isInStep(before));
    place.trouble = "it is gone";
    await before.add("a", "b", "c");
    await end(before, time);
    place.trouble = undefined;
    const again = await device(directory, place, time);
    await again.add("outcome");
    expect(again.copier.outcomeCopied(again.store.head().sequence)).toBeDefined();
    await until(time, () => again.copier.lag().records === 0);
  });
});

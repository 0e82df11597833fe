import { expect, it } from "vitest";
import { dropCovered } from "../../src/store/checkpoint/drop.ts";
import { takeCheckpoint } from "../../src/store/checkpoint/take.ts";
import { DAY } from "../../src/domain/time.ts";
import { MemoryPlace } from "../fakes/memory-copy.ts";
import { createManualTime } from "../manual-time.ts";
import { fold, ManualClock, namesIn, temporaryFolder } from "../store/toy.ts";
import { end, START } from "./devices.ts";
import { copiedStore, isInStep, restoredFrom, until } from "./gateway-store.ts";

it.each(["at work", "while it did not run"])(
  "months that are dropped before they were copied, %s, are copied as what stands for them, and that is told",
  async (when) => {
    const [place, time, directory] = [new MemoryPlace(), createManualTime(START), await temporaryFolder()];
    const clock = new ManualClock("2026-01-10T12:00:00.000Z");
    const open = () => copiedStore(directory, place.open(), time, { clock });
    let one = await open();
    void one.copier.start();
    await one.add("january");
    await until(time, () => isInStep(one));
    place.trouble = "it is gone";
    await one.add("stop");
    clock.set("2026-02-10T12:00:00.000Z");
    await one.add("february", "stop");
    clock.set("2026-05-10T12:00:00.000Z");
    await one.add("may");
    await until(time, () => one.copier.view().state === "unreachable");
    if (when !== "at work") await end(one, time);
    const seal = await takeCheckpoint({
      ...{ directory, fold, olderThan: clock.now() + DAY },
      isEvidence: ({ event }) => event.name === "stop",
    });
    expect(await dropCovered(directory, seal?.checksum ?? "")).toEqual(["2026-01.jsonl", "2026-02.jsonl"]);
    expect(await namesIn(directory, "journal")).toEqual(["2026-05.jsonl"]);
    place.trouble = undefined;
    if (when !== "at work") {
      one = await open();
      void one.copier.start();
    }
    await until(time, () => isInStep(one));
    expect(one.logged.map(({ message }) => message)).toContain("All of it is copied anew");
    expect(one.stopped).toEqual([]);
    await one.add("stop");
    await until(time, () => isInStep(one));
    await end(one, time);
    const { state, reach } = await restoredFrom(place.open(), await temporaryFolder());
    expect(Object.fromEntries(state)).toEqual({ january: 1, stop: 3, february: 1, may: 1 });
    expect(reach.tip.last).toBe(6);
  },
);

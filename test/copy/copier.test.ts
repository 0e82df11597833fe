import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as reallyWait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { newKey, sealWith } from "../../src/copy/sealing.ts";
import { MemoryPlace } from "../fakes/memory-copy.ts";
import { createManualTime } from "../manual-time.ts";
import { temporaryFolder } from "../store/toy.ts";
import { device, end, START } from "./devices.ts";
import { copiedStore, isInStep, restoredFrom, until } from "./gateway-store.ts";

describe("a copier", () => {
  it("is behind, and not in step, until all that there was at first lies there", async () => {
    const [place, time] = [new MemoryPlace(), createManualTime(START)];
    const one = await copiedStore(await temporaryFolder(), place.open(), time);
    await one.add("a", "b");
    let over: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      over = resolve;
    });
    place.latency = async () => {
      if (place.namesIn("epochs").length > 0) await held;
    };
    void one.copier.start();
    await until(time, () => one.copier.lag().ms > 3_000);
    expect(one.copier.view()).toMatchObject({ state: "behind", sequence: 0, lagRecords: 2 });
    over();
    await until(time, () => isInStep(one));
    expect(one.copier.view()).toMatchObject({ state: "in step", sequence: 2, lagRecords: 0 });
    await end(one, time);
  });

  it("has what is on disk at the place within two seconds, and a new device makes the same state of it", async () => {
    const [place, time] = [new MemoryPlace(), createManualTime(START)];
    const one = await device(await temporaryFolder(), place, time);
    await until(time, () => isInStep(one));
    await one.add("a", "b", "a");
    await until(time, () => one.copier.lag().ms > 0);
    const began = time.clock.monotonicMs() - one.copier.lag().ms;
    await until(time, () => isInStep(one));
    expect(time.clock.monotonicMs() - began).toBeLessThanOrEqual(2_000);
    const { state, reach } = await restoredFrom(place.open(), await temporaryFolder());
    expect(Object.fromEntries(state)).toEqual({ a: 2, b: 1 });
    expect(reach.tip.last).toBe(3);
  });

  it("puts one object a second there while there is much, and nothing while there is nothing", async () => {
    const [place, time] = [new MemoryPlace(), createManualTime(START)];
    const one = await device(await temporaryFolder(), place, time);
    await until(time, () => isInStep(one));
    const began = time.clock.monotonicMs();
    for (let turn = 0; turn < 40; turn += 1) {
      await one.add("a");
      await time.pass(100);
      await reallyWait(1);
    }
    await until(time, () => isInStep(one));
    const seconds = (time.clock.monotonicMs() - began) / 1_000;
    expect(place.namesIn("records").length).toBeLessThanOrEqual(Math.ceil(seconds) + 1);
    place.asked.length = 0;
    for (let turn = 0; turn < 60; turn += 1) {
      await time.pass(1_000);
      await reallyWait(1);
    }
    expect(new Set(place.asked)).toEqual(new Set(["names epochs"]));
    expect(place.asked.length).toBeLessThanOrEqual(13);
  });

  it("goes on where it was after an outage, and after a restart, without putting anything there twice", async () => {
    const [place, time, directory] = [new MemoryPlace(), createManualTime(START), await temporaryFolder()];
    const one = await copiedStore(directory, place.open(), time);
    void one.copier.start();
    await until(time, () => isInStep(one));
    await one.add("a");
    await until(time, () => isInStep(one));
    place.trouble = "it is gone";
    await one.add("b", "c");
    await until(time, () => one.copier.view().state === "unreachable");
    expect(one.copier.warnings()).toEqual([]);
    await until(time, () => one.copier.conditions().length > 0, 1_000);
    expect(one.copier.warnings().join()).toContain("it is gone");
    place.trouble = undefined;
    await until(time, () => isInStep(one));
    expect(one.copier.warnings()).toEqual([]);
    await one.add("d");
    await end(one, time);
    const two = await device(directory, place, time);
    await until(time, () => isInStep(two));
    await two.add("e");
    await until(time, () => isInStep(two));
    const { state, reach } = await restoredFrom(place.open(), await temporaryFolder());
    expect(Object.fromEntries(state)).toEqual({ a: 1, b: 1, c: 1, d: 1, e: 1 });
    expect(reach.epoch).toBe(2);
    expect(place.namesIn("checkpoints")).toHaveLength(1);
  });

  it("waits for nothing: a place that is silent or full holds up no record, and is told in words", async () => {
    const [place, time] = [new MemoryPlace(), createManualTime(START)];
    const one = await device(await temporaryFolder(), place, time);
    await until(time, () => isInStep(one));
    place.hangs = true;
    await one.add("a", "b");
    expect(one.store.head().sequence).toBe(2);
    await until(time, () => one.copier.conditions().length > 0, 1_000);
    expect(one.copier.warnings().join()).toContain("does not answer");
    expect(place.asked.filter((question) => question === "names epochs").length).toBeLessThan(20);

    const [full, other] = [new MemoryPlace(), createManualTime(START)];
    const two = await device(await temporaryFolder(), full, other);
    await until(other, () => isInStep(two));
    full.room = 0;
    await two.add("a", "b");
    await until(other, () => two.copier.conditions().length > 0, 1_000);
    expect(two.copier.warnings().join()).toContain("full");
    full.room = Number.POSITIVE_INFINITY;
    await until(other, () => isInStep(two));
    const { state } = await restoredFrom(full.open(), await temporaryFolder());
    expect(Object.fromEntries(state)).toEqual({ a: 1, b: 1 });
  });

  it("goes on with a place that has never answered one question, as soon as it answers the next", async () => {
    const [place, time] = [new MemoryPlace(), createManualTime(START)];
    const one = await device(await temporaryFolder(), place, time);
    await until(time, () => isInStep(one));
    place.hangs = true;
    await one.add("a");
    await until(time, () => one.copier.view().state === "unreachable");
    place.hangs = false;
    await until(time, () => isInStep(one));
    expect(one.copier.view().sequence).toBe(1);
  });

  it("lets ten minutes without the place pass under load, calls a person after one, and then has all of it", async () => {
    const [place, time] = [new MemoryPlace(), createManualTime(START)];
    const one = await device(await temporaryFolder(), place, time);
    await until(time, () => isInStep(one));
    place.trouble = "it is gone";
    const began = time.clock.monotonicMs();
    let calledAfterMs = Number.POSITIVE_INFINITY;
    for (let second = 0; second < 600; second += 5) {
      await one.add("a");
      await time.pass(5_000);
      if (one.copier.conditions().length > 0) calledAfterMs = Math.min(calledAfterMs, time.clock.monotonicMs() - began);
    }
    expect(calledAfterMs).toBeGreaterThan(60_000);
    expect(calledAfterMs).toBeLessThanOrEqual(75_000);
    expect(one.copier.view()).toMatchObject({ state: "unreachable", lagRecords: 120 });
    place.trouble = undefined;
    await until(time, () => isInStep(one));
    expect(one.copier.warnings()).toEqual([]);
    const { state } = await restoredFrom(place.open(), await temporaryFolder());
    expect(Object.fromEntries(state)).toEqual({ a: 120 });
  });

  it("says when all that was handed over is there, at once where it is, and never later than ten seconds", async () => {
    const [place, time] = [new MemoryPlace(), createManualTime(START)];
    const one = await device(await temporaryFolder(), place, time);
    await until(time, () => isInStep(one));
    expect(one.copier.copied("soon")).toBeUndefined();
    await one.add("a");
    let isThere = false;
    void one.copier.copied("soon")?.then(() => {
      isThere = true;
    });
    await until(time, () => isThere);
    expect(one.copier.lag().records).toBe(0);
    place.hangs = true;
    await one.add("b");
    const began = time.clock.monotonicMs();
    let isOver = false;
    void one.copier.copied("soon")?.then(() => {
      isOver = true;
    });
    await until(time, () => isOver);
    expect(time.clock.monotonicMs() - began).toBeLessThanOrEqual(10_500);
    expect(one.copier.lag().records).toBe(1);
  });

  it("puts the outcome that a text waits for there at once, and delays texts by one second where it cannot", async () => {
    const [place, time] = [new MemoryPlace(), createManualTime(START)];
    const one = await device(await temporaryFolder(), place, time);
    await until(time, () => isInStep(one));
    /** How long the next text waits, milliseconds; `undefined`: not at all. */
    async function waited(): Promise<number | undefined> {
      await one.add("a");
      const wait = one.copier.outcomeCopied(one.store.head().sequence);
      const began = time.clock.monotonicMs();
      let isOver = false;
      void wait?.then(() => {
        isOver = true;
      });
      if (wait !== undefined) await until(time, () => isOver, 10);
      return wait && time.clock.monotonicMs() - began;
    }
    expect(one.copier.outcomeCopied(one.store.head().sequence)).toBeUndefined();
    const putAtOnce = async () => {
      await waited();
      expect(one.copier.lag().records).toBe(0);
    };
    await putAtOnce();
    await putAtOnce();
    await putAtOnce();
    let over: () => void = () => undefined;
    place.slowness = new Promise((resolve) => {
      over = resolve;
    });
    const late = await waited();
    expect(late).toBeGreaterThanOrEqual(1_000);
    expect(late).toBeLessThanOrEqual(1_100);
    expect(await waited()).toBeUndefined();
    over();
    place.slowness = undefined;
    await until(time, () => isInStep(one));
    await one.add("b");
    await until(time, () => isInStep(one));
    await putAtOnce();
    place.trouble = "it is gone";
    await waited();
    await until(time, () => one.copier.view().state === "unreachable");
    expect(await waited()).toBeUndefined();
  });

  it("folds what has become many objects or a day old, erases what is erased here, and keeps the chain whole", async () => {
    const [place, time, directory] = [new MemoryPlace(), createManualTime(START), await temporaryFolder()];
    const one = await device(directory, place, time);
    await until(time, () => isInStep(one));
    await one.add("first");
    await until(time, () => isInStep(one));
    const before = JSON.stringify([...place.objects.values()].map((each) => Buffer.from(each).toString()));
    expect(before).toContain("first");
    await one.add("second");
    await until(time, () => isInStep(one));
    time.skip(24 * 3_600_000);
    await until(time, () => place.namesIn("checkpoints").join().includes(".000000000002."));
    await until(time, () => place.namesIn("records").length === 0);
    expect(place.namesIn("checkpoints")).toHaveLength(1);
    await one.store.eraseContentsBefore(Date.parse("2026-03-01T00:00:00.000Z"), new Set(), async () => undefined);
    time.skip(600_000);
    await until(time, () => !everything(place).includes('"about":"second"'));
    expect(everything(place)).toContain('"name":"second"');
    const { state } = await restoredFrom(place.open(), await temporaryFolder());
    expect(Object.fromEntries(state)).toEqual({ first: 1, second: 1 });
  });

  it("leaves nothing behind at a clean stop, whatever is under way then", async () => {
    const [place, time] = [new MemoryPlace(), createManualTime(START)];
    const one = await copiedStore(await temporaryFolder(), place.open(), time);
    void one.copier.start();
    await until(time, () => isInStep(one));
    place.latency = () => new Promise((resolve) => time.after(200, resolve));
    await one.add("a");
    place.asked.length = 0;
    await until(time, () => place.asked.includes("names epochs"), 10);
    await one.add("b");
    await end(one, time);
    place.latency = undefined;
    const { reach } = await restoredFrom(place.open(), await temporaryFolder());
    expect(reach.tip.last).toBe(2);
  });

  it("copies all of it anew to a medium that was put in the place of another", async () => {
    const [place, time, directory] = [new MemoryPlace(), createManualTime(START), await temporaryFolder()];
    const one = await device(directory, place, time);
    await until(time, () => isInStep(one));
    await one.add("a", "b");
    await until(time, () => isInStep(one));
    place.objects.clear();
    await one.add("c");
    await until(time, () => place.namesIn("checkpoints").length === 1 && isInStep(one));
    const { state } = await restoredFrom(place.open(), await temporaryFolder());
    expect(Object.fromEntries(state)).toEqual({ a: 1, b: 1, c: 1 });
  });
});

function everything(place: MemoryPlace): string {
  return [...place.objects.values()].map((each) => Buffer.from(each).toString()).join();
}

describe("the fence", () => {
  it("stops the old device for good as soon as a restore has taken the next epoch, and what it copies then is none", async () => {
    const [place, time] = [new MemoryPlace(), createManualTime(START)];
    const old = await device(await temporaryFolder(), place, time);
    await until(time, () => isInStep(old));
    await old.add("a");
    await until(time, () => isInStep(old));
    const directory = await temporaryFolder();
    await restoredFrom(place.open(), directory);
    const fresh = await device(directory, place, time);
    await until(time, () => isInStep(fresh));
    await until(time, () => old.stopped.length > 0);
    expect(old.stopped.join()).toContain("superseded");
    expect(old.copier.view().state).toBe("superseded");
    // What is said to it is found in the SIM by the other one.
    let isOver = false;
    void old.copier.copied("soon")?.then(() => {
      isOver = true;
    });
    await time.pass(60_000);
    expect([old.copier.copied("soon"), isOver]).toEqual([expect.any(Promise), false]);
    await old.add("late");
    await fresh.add("b");
    await until(time, () => isInStep(fresh));
    await time.pass(20_000);
    const { state } = await restoredFrom(place.open(), await temporaryFolder());
    expect(Object.fromEntries(state)).toEqual({ a: 1, b: 1 });
    expect(fresh.stopped).toEqual([]);
  });

  it("finds out at its start that another has gone on, and lets one that restarts go on itself", async () => {
    const [place, time, directory] = [new MemoryPlace(), createManualTime(START), await temporaryFolder()];
    const one = await copiedStore(directory, place.open(), time);
    void one.copier.start();
    await until(time, () => isInStep(one));
    await one.add("a");
    await end(one, time);
    const image = await temporaryFolder();
    await cp(directory, image, { recursive: true });
    const again = await copiedStore(directory, place.open(), time);
    void again.copier.start();
    await until(time, () => isInStep(again));
    expect(again.stopped).toEqual([]);
    expect(again.copier.view().epoch).toBe(2);
    await end(again, time);
    const revived = await device(image, place, time);
    await until(time, () => revived.stopped.length > 0);
    expect(revived.copier.view()).toMatchObject({ state: "superseded", epoch: 1 });
  });

  it("goes on with the epoch that it has while nobody can say, and stops when it hears", async () => {
    const [place, time, directory] = [new MemoryPlace(), createManualTime(START), await temporaryFolder()];
    const one = await copiedStore(directory, place.open(), time);
    void one.copier.start();
    await until(time, () => isInStep(one));
    await one.add("a");
    await until(time, () => isInStep(one));
    await end(one, time);
    await restoredFrom(place.open(), await temporaryFolder());
    place.trouble = "it is gone";
    const old = await device(directory, place, time);
    await old.add("b");
    expect(old.stopped).toEqual([]);
    place.trouble = undefined;
    await until(time, () => old.stopped.length > 0);
  });

  it("takes its own claim for its own, where the device died before it had written it down", async () => {
    const [place, time, directory] = [new MemoryPlace(), createManualTime(START), await temporaryFolder()];
    const one = await copiedStore(directory, place.open(), time);
    void one.copier.start();
    await until(time, () => isInStep(one));
    await end(one, time);
    await writeFile(join(directory, "epoch.json"), JSON.stringify({ epoch: 1, id: idOf(place, 1), taking: "mine" }));
    place.objects.set("epochs/00000002", new TextEncoder().encode('{"epoch":2,"id":"mine"}\n'));
    const again = await device(directory, place, time);
    await until(time, () => isInStep(again));
    expect(again.stopped).toEqual([]);
    expect(again.copier.view().epoch).toBe(2);
  });

  it("takes a claim for its own that gets there after it was given up, and was made again", async () => {
    const [place, time] = [new MemoryPlace(), createManualTime(START)];
    let over: () => void = () => undefined;
    place.slowness = new Promise((resolve) => {
      over = resolve;
    });
    const one = await device(await temporaryFolder(), place, time);
    await until(time, () => one.copier.view().state === "unreachable");
    await time.pass(6_000);
    over();
    await until(time, () => isInStep(one));
    expect(one.stopped).toEqual([]);
    expect(place.namesIn("epochs")).toHaveLength(1);
  });

  it("stops a device that finds its own epoch taken by another, at a medium that was put in the place of its own", async () => {
    const [place, time] = [new MemoryPlace(), createManualTime(START)];
    const one = await device(await temporaryFolder(), place, time);
    await until(time, () => isInStep(one));
    await one.add("a");
    place.trouble = "it is gone";
    await until(time, () => one.copier.view().state === "unreachable");
    place.objects.set("epochs/00000001", new TextEncoder().encode('{"epoch":1,"id":"another"}\n'));
    place.trouble = undefined;
    await until(time, () => one.stopped.length > 0);
  });

  it("tells a new gateway of a name that the place knows that it is restored, or named otherwise", async () => {
    const [place, time] = [new MemoryPlace(), createManualTime(START)];
    const one = await device(await temporaryFolder(), place, time);
    await until(time, () => isInStep(one));
    const other = await device(await temporaryFolder(), place, time);
    expect(other.stopped.join()).toContain("another name");
  });

  it("stops a device whose journal ends before the copy does: somebody's STOP may be forgotten there", async () => {
    const [place, time, directory] = [new MemoryPlace(), createManualTime(START), await temporaryFolder()];
    const one = await copiedStore(directory, place.open(), time);
    void one.copier.start();
    await until(time, () => isInStep(one));
    await one.add("a");
    await until(time, () => isInStep(one));
    const image = await temporaryFolder();
    await cp(join(directory, "journal"), join(image, "journal"), { recursive: true });
    await cp(join(directory, "leads"), join(image, "leads"), { recursive: true });
    await one.add("b");
    await end(one, time);
    await cp(join(directory, "epoch.json"), join(image, "epoch.json"));
    const older = await device(image, place, time);
    await until(time, () => older.stopped.length > 0);
    expect(older.stopped.join()).toContain("record 2");
  });
});

function idOf(place: MemoryPlace, epoch: number): string {
  const octets = place.objects.get(`epochs/${String(epoch).padStart(8, "0")}`) ?? new Uint8Array();
  return (JSON.parse(new TextDecoder().decode(octets)) as { id: string }).id;
}

describe("what was copied", () => {
  async function copied(how = {}) {
    const [place, time] = [new MemoryPlace(), createManualTime(START)];
    const one = await device(await temporaryFolder(), place, time, how);
    await until(time, () => isInStep(one));
    for (const name of ["a", "b", "c"]) {
      await one.add(name);
      await until(time, () => isInStep(one));
    }
    return place;
  }

  it("is found altered, exchanged or incomplete, whichever object it is", async () => {
    const place = await copied();
    for (const name of place.namesIn("records").slice(0, -1)) {
      const whole = place.objects.get(name) ?? new Uint8Array();
      const altered = Uint8Array.from(whole);
      altered[altered.length - 20] = (altered[altered.length - 20] ?? 0) ^ 1;
      place.objects.set(name, altered);
      await expect(restoredFrom(place.open(), await temporaryFolder())).rejects.toThrow(
        /does not follow|is damaged|not as/,
      );
      place.objects.delete(name);
      await expect(restoredFrom(place.open(), await temporaryFolder())).rejects.toThrow(/missing/);
      place.objects.set(name, whole);
    }
    expect(Object.fromEntries((await restoredFrom(place.open(), await temporaryFolder())).state)).toEqual({
      a: 1,
      b: 1,
      c: 1,
    });
  });

  it("reaches to the last whole object where the device died while it wrote one", async () => {
    const place = await copied();
    const last = place.namesIn("records").at(-1) ?? "";
    place.objects.set(last, (place.objects.get(last) ?? new Uint8Array()).subarray(0, 100));
    const { state, reach } = await restoredFrom(place.open(), await temporaryFolder());
    expect(Object.fromEntries(state)).toEqual({ a: 1, b: 1 });
    expect(reach.tip.last).toBe(2);
  });

  it("shows nothing without its key, and says which key it wants", async () => {
    const seal = sealWith(newKey());
    const place = await copied({ seal });
    expect(everything(place)).not.toContain("Added");
    await expect(restoredFrom(place.open(), await temporaryFolder())).rejects.toThrow(new RegExp(seal.keyId ?? "?"));
    await expect(restoredFrom(place.open(), await temporaryFolder(), sealWith(newKey()))).rejects.toThrow(
      /copy\.keyFile/,
    );
    const { state } = await restoredFrom(place.open(), await temporaryFolder(), seal);
    expect(Object.fromEntries(state)).toEqual({ a: 1, b: 1, c: 1 });
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  carryOutInSlices,
  givingWayTo,
  keysOfBoth,
  lookInSlices,
  pauseBy,
  sortInSlices,
  stepping,
} from "../../src/app/slice.ts";
import { createManualTime } from "../manual-time.ts";

test("a walk has its turn for five milliseconds at a time, and one behind it goes on in its slice", async () => {
  let nowMs = 0;
  const slices = [0];
  const look = lookInSlices({
    clock: { monotonicMs: () => nowMs },
    pause: async () => void slices.push(0),
  });
  const takeTwoMs = (): void => {
    nowMs += 2;
    slices[slices.length - 1] = (slices.at(-1) ?? 0) + 1;
  };
  await look(Array.from({ length: 8 }), takeTwoMs);
  expect(slices).toEqual([3, 3, 2]);
  await look([1, 2], takeTwoMs);
  expect(slices).toEqual([3, 3, 3, 1]);
});

test("a walk copies nothing: it goes through what is there when it comes to it", async () => {
  const all = new Map([
    [1, "one"],
    [2, "two"],
    [3, "three"],
  ]);
  const seen: number[] = [];
  let nowMs = 0;
  const look = lookInSlices({
    clock: { monotonicMs: () => (nowMs += 5) },
    async pause() {
      all.delete(seen.length + 1);
      if (seen.length === 1) all.set(4, "four");
    },
  });
  await look(all.keys(), (key) => void seen.push(key));
  expect(seen).toEqual([1, 3, 4]);
  const both = keysOfBoth(new Map([[1, ""]]), new Map([[2, ""]]));
  expect(both.next()).toEqual({ done: false, value: 1 });
});

test("steps are taken one a turn until there are none left, and none behind the end", async () => {
  const time = createManualTime();
  let left = 3;
  const work = stepping(pauseBy(time), () => {
    left -= 1;
    return left > 0;
  });
  work.goOn();
  expect(left).toBe(2);
  work.goOnLater();
  await time.pass(100);
  expect(left).toBe(0);
  left = 3;
  work.goOnLater();
  expect(left).toBe(3);
  work.end();
  await time.pass(100);
  expect(left).toBe(3);
});

test("work in steps comes to what it comes to at once, a slice of them at a time", async () => {
  let nowMs = 0;
  const slices = [0];
  function* count(): Generator<void, string> {
    for (let step = 0; step < 8; step += 1) {
      nowMs += 2;
      slices[slices.length - 1] = (slices.at(-1) ?? 0) + 1;
      yield;
    }
    return "done";
  }
  const slicing = { clock: { monotonicMs: () => nowMs }, pause: async () => void slices.push(0) };
  expect(await carryOutInSlices(slicing, count())).toBe("done");
  expect(slices).toEqual([3, 3, 2]);
});

test("two who pause by the same one go on a slice apart", async () => {
  const time = createManualTime();
  const pause = pauseBy(time);
  const wentOn: [string, number][] = [];
  for (const who of ["first", "second"])
    void (async () => {
      for (let slice = 0; slice < 2; slice += 1) {
        await pause();
        wentOn.push([who, time.clock.monotonicMs()]);
      }
    })();
  await time.pass(100);
  expect(wentOn.map(([who]) => who)).toEqual(["first", "second", "first", "second"]);
  expect(new Set(wentOn.map(([, atMs]) => atMs)).size).toBe(4);
});

test("long work goes on as soon as what goes first is over", async () => {
  const time = createManualTime();
  let isUnderWay = true;
  let hasGoneOn = false;
  const pause = pauseBy(
    time,
    givingWayTo(() => isUnderWay, time.clock),
  );
  void pause().then(() => {
    hasGoneOn = true;
  });
  await time.pass(50);
  expect(hasGoneOn).toBe(false);
  isUnderWay = false;
  await time.pass(2);
  expect(hasGoneOn).toBe(true);
});

test("long work gives way to nothing that is stuck, and again to what comes behind it", async () => {
  const time = createManualTime();
  let isUnderWay = true;
  let slices = 0;
  const pause = pauseBy(
    time,
    givingWayTo(() => isUnderWay, time.clock),
  );
  void (async () => {
    for (; slices < 1_000; slices += 1) await pause();
  })();
  await time.pass(1_000);
  expect(slices).toBeGreaterThan(50);
  isUnderWay = false;
  await time.pass(20);
  isUnderWay = true;
  await time.pass(20);
  const before = slices;
  await time.pass(50);
  expect(slices).toBe(before);
});

test("what is sorted in slices is what is sorted at once, a few hundred at a time", async () => {
  let compared = 0;
  const most: number[] = [];
  let nowMs = 0;
  const look = lookInSlices({
    // Each step takes as long as a slice.
    clock: { monotonicMs: () => (nowMs += 5) },
    async pause() {
      most.push(compared);
      compared = 0;
    },
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(9), fc.nat())), fc.nat(3), async (some, times) => {
      const all = Array.from({ length: 1 + times * 300 }, (_, at) => [(at * 7) % 10, at] as const).concat(some);
      const byFirst = ([one]: readonly [number, number], [other]: readonly [number, number]): number => {
        compared += 1;
        return one - other;
      };
      expect(await sortInSlices(look, all, byFirst)).toEqual(all.toSorted(([one], [other]) => one - other));
    }),
  );
  expect(Math.max(...most)).toBeLessThan(3_000);
});

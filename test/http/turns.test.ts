import { expect, test } from "vitest";
import { Turns } from "../../src/http/turns.ts";
import { createManualTime, settled } from "../manual-time.ts";

function createRig() {
  const time = createManualTime();
  const rig = { time, isBusy: false, began: [] as string[], ends: new Map<string, () => void>() };
  const turns = new Turns({ clock: time.clock, scheduler: time, isBusy: () => rig.isBusy });
  const ask = (name: string, who = "zoe"): boolean => {
    const turn = turns.take(who);
    void turn?.then((end) => {
      rig.began.push(name);
      rig.ends.set(name, end);
    });
    return turn !== undefined;
  };
  return { ...rig, rig, ask };
}

test("a page that nothing keeps has its turn at once", async () => {
  const { ask, began } = createRig();
  ask("first");
  await settled();
  expect(began).toEqual(["first"]);
});

test("the next page waits for the one before, and then as long as that one took", async () => {
  const { ask, began, ends, time } = createRig();
  ask("first");
  ask("second");
  await time.pass(30);
  ends.get("first")?.();
  await time.pass(29);
  expect(began).toEqual(["first"]);
  await time.pass(1);
  expect(began).toEqual(["first", "second"]);
});

test("a page waits while a lead is under way, and half a second at most", async () => {
  const { rig, ask, began, ends, time } = createRig();
  rig.isBusy = true;
  ask("first");
  ask("second");
  await time.pass(300);
  expect(began).toEqual([]);
  rig.isBusy = false;
  await time.pass(5);
  expect(began).toEqual(["first"]);
  rig.isBusy = true;
  ends.get("first")?.();
  await time.pass(450);
  expect(began).toEqual(["first"]);
  await time.pass(60);
  expect(began).toEqual(["first", "second"]);
});

test("a page that waits for something else holds up no other for long", async () => {
  const { ask, began, time } = createRig();
  ask("waits for a disk");
  ask("second");
  await time.pass(99);
  expect(began).toEqual(["waits for a disk"]);
  await time.pass(60);
  expect(began).toEqual(["waits for a disk", "second"]);
});

test("nobody makes more pages wait than one person needs, and others still have places", async () => {
  const { ask } = createRig();
  ask("first");
  expect(Array.from({ length: 30 }, () => ask("more")).filter(Boolean)).toHaveLength(24);
  expect(ask("of another", "yan")).toBe(true);
  const strangers = Array.from({ length: 100 }, (_, index) => ask("one more", `stranger ${index}`));
  expect(strangers.filter(Boolean)).toHaveLength(64 - 25);
});

test("an end that comes twice, or late, ends no other turn", async () => {
  const { ask, began, ends, time } = createRig();
  ask("first");
  await time.pass(150);
  ask("second");
  await time.pass(60);
  ends.get("first")?.();
  ask("third");
  await time.pass(50);
  expect(began).toEqual(["first", "second"]);
});

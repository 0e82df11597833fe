import { expect, test } from "vitest";
import { createChanges } from "../../src/app/changes.ts";
import { createManualTime } from "../manual-time.ts";

test("who looks on is told at once of what happens after a rest, and of a burst no oftener than each 400 ms", async () => {
  const time = createManualTime();
  const changes = createChanges(time, 0);
  let told = 0;
  changes.subscribe(() => {
    told += 1;
  });
  changes.changed();
  await time.pass(40);
  expect(told).toBe(1);
  for (let count = 0; count < 100; count += 1) {
    changes.changed();
    await time.pass(10);
  }
  expect(told).toBe(3);
  await time.pass(400);
  expect(told).toBe(4);
  await time.pass(10_000);
  expect(told).toBe(4);
  changes.changed();
  await time.pass(40);
  expect(told).toBe(5);
});

test("of what changed while nobody looked on nobody is told", async () => {
  const time = createManualTime();
  const changes = createChanges(time, 0);
  changes.changed();
  let told = 0;
  const end = changes.subscribe(() => {
    told += 1;
  });
  await time.pass(1_000);
  expect(told).toBe(0);
  changes.changed();
  end();
  await time.pass(1_000);
  expect(told).toBe(0);
});

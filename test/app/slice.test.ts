import { expect, test } from "vitest";
import { lookInSlices } from "../../src/app/slice.ts";

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

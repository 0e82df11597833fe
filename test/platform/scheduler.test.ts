import { afterEach, expect, test, vi } from "vitest";
import { systemScheduler } from "../../src/platform/scheduler.ts";

afterEach(() => {
  vi.useRealTimers();
});

const DAY_MS = 86_400_000;

test("a wait of 60 days rings after 60 days, though setTimeout counts to 25 only", () => {
  vi.useFakeTimers();
  let rung = 0;
  systemScheduler.after(60 * DAY_MS, () => (rung += 1));
  vi.advanceTimersByTime(60 * DAY_MS - 1);
  expect(rung).toBe(0);
  vi.advanceTimersByTime(1);
  expect(rung).toBe(1);
});

test("a wait that is called off never rings, also in its second stretch", () => {
  vi.useFakeTimers();
  let rung = 0;
  const callOff = systemScheduler.after(60 * DAY_MS, () => (rung += 1));
  vi.advanceTimersByTime(30 * DAY_MS);
  callOff();
  vi.advanceTimersByTime(90 * DAY_MS);
  expect(rung).toBe(0);
});

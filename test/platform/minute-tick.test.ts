import { beforeEach, describe, expect, test, vi } from "vitest";
import { createMinuteTick, type MinuteTick } from "../../src/platform/minute-tick.ts";
import { createKeptLog } from "../fakes/kept-log.ts";

const START = Date.parse("2025-03-03T20:00:30.000Z");
const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;

let ticks: number[];
let log: ReturnType<typeof createKeptLog>;
let tick: MinuteTick;

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ["setTimeout", "clearTimeout", "Date"] });
  ticks = [];
  log = createKeptLog();
  tick = createMinuteTick(() => ticks.push(Date.now()), log);
  tick.start();
  return () => {
    tick.stop();
    vi.useRealTimers();
  };
});

/** The wall clock is stepped, and no timer notices. */
function step(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}

describe("the minute's tick", () => {
  test("comes with every minute of the wall clock", async () => {
    await vi.advanceTimersByTimeAsync(3 * MINUTE);
    expect(ticks.map((at) => new Date(at).toISOString().slice(11, 19))).toEqual(["20:01:00", "20:02:00", "20:03:00"]);
  });

  test("goes on over midnight and the end of the year", async () => {
    step(Date.parse("2025-12-31T23:58:30Z") - Date.now());
    tick.start();
    await vi.advanceTimersByTimeAsync(3 * MINUTE);
    expect(ticks).toHaveLength(3);
  });

  test.each([1, 10])("does not block when it is the first to find the clock %i years on", async (years) => {
    await vi.advanceTimersByTimeAsync(MINUTE);
    step(years * YEAR);
    const before = performance.now();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  test("goes on after it found the clock stepped forward", async () => {
    await vi.advanceTimersByTimeAsync(MINUTE);
    step(YEAR);
    await vi.advanceTimersByTimeAsync(3 * MINUTE);
    expect(ticks.length).toBeGreaterThanOrEqual(3);
    expect(log.entries).toEqual([]);
  });

  test("goes on at once after a step backward when it is started anew", async () => {
    await vi.advanceTimersByTimeAsync(MINUTE);
    step(-YEAR);
    tick.start();
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(ticks).toHaveLength(3);
  });

  test("comes late rather than not at all when the process was busy", async () => {
    step(40_000);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(ticks.length).toBeGreaterThanOrEqual(1);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
  });

  test("ends when it is stopped", async () => {
    tick.stop();
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(ticks).toEqual([]);
  });
});

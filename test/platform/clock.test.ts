import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readBootId, systemClock } from "../../src/platform/clock.ts";

describe("the system's clock", () => {
  test("counts monotonic time from boot, not from the start of this process", () => {
    // CLOCK_MONOTONIC stands still in suspend, /proc/uptime does not: it is never ahead of it.
    const [uptimeSeconds] = readFileSync("/proc/uptime", "utf8").split(" ");
    const clock = systemClock("boot");
    expect(clock.monotonicMs()).toBeGreaterThan(performance.now());
    expect(clock.monotonicMs()).toBeLessThanOrEqual((Number(uptimeSeconds) + 60) * 1_000);
  });

  test("never runs backwards", () => {
    const clock = systemClock("boot");
    const read = Array.from({ length: 100 }, () => clock.monotonicMs());
    expect(read).toEqual(read.toSorted((a, b) => a - b));
  });
});

describe("the boot's identity", () => {
  test("is the kernel's", () => {
    expect(readBootId("fallback")).toMatch(/^[0-9a-f-]{36}$/);
    expect(readBootId("fallback")).toBe(readBootId("other"));
  });

  test("is the caller's where the kernel says nothing", () => {
    expect(readBootId("fallback", "/proc/absent")).toBe("fallback");
  });
});

import { describe, expect, test } from "vitest";
import { FailedSignIns } from "../../src/http/failed-sign-ins.ts";
import { createManualTime } from "../manual-time.ts";

function waiting() {
  const time = createManualTime();
  const failedSignIns = new FailedSignIns(time.clock);
  const fail = (address: string, times: number): void => {
    for (let n = 0; n < times; n += 1) failedSignIns.failed(address);
  };
  return { time, failedSignIns, fail };
}

describe("an address that gives wrong passwords", () => {
  test("waits for a minute after the fifth, then twice as long with each, and never more than a quarter of an hour", () => {
    const { failedSignIns, fail } = waiting();
    const waits: number[] = [];
    for (let tries = 1; tries <= 12; tries += 1) {
      fail("192.0.2.1", 1);
      waits.push(failedSignIns.waitOf("192.0.2.1") / 60_000);
    }
    expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 15, 15, 15, 15]);
    expect(failedSignIns.waitOf("192.0.2.2")).toBe(0);
  });

  test("starts afresh after an hour without one", async () => {
    const { time, failedSignIns, fail } = waiting();
    fail("192.0.2.1", 12);
    await time.pass(60 * 60_000 + 1);
    fail("192.0.2.1", 4);
    expect(failedSignIns.waitOf("192.0.2.1")).toBe(0);
  });

  test.each([
    ["2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true],
    ["2001:db8:1:2::1", "2001:db8:1:3::1", false],
    ["2001:db8::1", "2001:db8:0:0:5::", true],
    ["::ffff:192.0.2.1", "192.0.2.1", true],
    ["::ffff:192.0.2.1", "::ffff:192.0.2.2", false],
  ])("is known by its /64 where it is IPv6: %s and %s are one: %s", (one, other, same) => {
    const { failedSignIns, fail } = waiting();
    fail(one, 5);
    expect(failedSignIns.waitOf(other) > 0).toBe(same);
  });

  test("costs no memory without end: the thousand that failed last are remembered", () => {
    const { failedSignIns, fail } = waiting();
    fail("192.0.2.1", 5);
    for (let n = 0; n < 1_000; n += 1) fail(`10.0.${n >> 8}.${n & 255}`, 5);
    expect(failedSignIns.waitOf("192.0.2.1")).toBe(0);
    expect(failedSignIns.waitOf("10.0.3.231")).toBeGreaterThan(0);
    expect(failedSignIns.waitOf("10.0.0.0")).toBeGreaterThan(0);
  });
});

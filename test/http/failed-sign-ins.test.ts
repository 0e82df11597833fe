import { describe, expect, test } from "vitest";
import { type Attempt, FailedSignIns, sourceOf } from "../../src/http/failed-sign-ins.ts";
import { createManualTime } from "../manual-time.ts";

function waiting() {
  const time = createManualTime();
  const failedSignIns = new FailedSignIns(time.clock);
  const fail = (attempt: Attempt, times: number): void => {
    for (let n = 0; n < times; n += 1) failedSignIns.failed(attempt);
  };
  return { time, failedSignIns, fail };
}

const from = (address: string, name = "olga"): Attempt => ({ name, address });

describe("a source of wrong passwords", () => {
  test("waits for a minute after the fifth, then twice as long with each, and never more than a quarter of an hour", () => {
    const { failedSignIns, fail } = waiting();
    const waits: number[] = [];
    for (let tries = 1; tries <= 12; tries += 1) {
      fail(from("192.0.2.1"), 1);
      waits.push(failedSignIns.waitOf(from("192.0.2.1")) / 60_000);
    }
    expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 15, 15, 15, 15]);
    expect(failedSignIns.waitOf(from("192.0.2.2"))).toBe(0);
  });

  test("tries no more by trying other names, and by signing in as itself in between", () => {
    const { failedSignIns, fail } = waiting();
    for (let n = 0; n < 4; n += 1) fail(from("192.0.2.1", `name-${n}`), 1);
    failedSignIns.succeeded(from("192.0.2.1", "vera"));
    fail(from("192.0.2.1", "tom"), 1);
    expect(failedSignIns.waitOf(from("192.0.2.1", "olga"))).toBeGreaterThan(0);
  });

  test("starts afresh after an hour without one", async () => {
    const { time, failedSignIns, fail } = waiting();
    fail(from("192.0.2.1"), 12);
    await time.pass(60 * 60_000 + 1);
    fail(from("192.0.2.1"), 4);
    expect(failedSignIns.waitOf(from("192.0.2.1"))).toBe(0);
  });

  test.each([
    ["2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true],
    ["2001:db8:1:2::1", "2001:db8:1:3::1", false],
    ["2001:db8::1", "2001:db8:0:0:5::", true],
    ["::ffff:192.0.2.1", "192.0.2.1", true],
    ["::ffff:192.0.2.1", "::ffff:192.0.2.2", false],
  ])("is known by its /64 where it is IPv6: %s and %s are one: %s", (one, other, same) => {
    expect(sourceOf(one) === sourceOf(other)).toBe(same);
  });

  test("costs no memory without end: the thousand that failed last are remembered", () => {
    const { failedSignIns, fail } = waiting();
    failedSignIns.succeeded(from("192.0.2.9"));
    fail(from("192.0.2.9"), 5);
    for (let n = 0; n < 1_000; n += 1) fail(from(`10.0.${n >> 8}.${n & 255}`), 1);
    expect(failedSignIns.waitOf(from("192.0.2.9"))).toBe(0);
  });
});

describe("strangers from very many sources", () => {
  test("have fifty guesses, then wait all together", () => {
    const { failedSignIns, fail } = waiting();
    for (let n = 0; n < 49; n += 1) fail(from(`10.0.0.${n}`), 1);
    expect(failedSignIns.waitOf(from("10.0.1.1"))).toBe(0);
    fail(from("10.0.0.49"), 1);
    expect(failedSignIns.waitOf(from("10.0.1.1"))).toBe(60_000);
  });

  test("keep nobody out who comes from where they have signed in before, or with the browser that they have used", () => {
    const { failedSignIns, fail } = waiting();
    failedSignIns.succeeded(from("192.0.2.1"));
    for (let n = 0; n < 200; n += 1) fail(from(`10.0.0.${n}`), 5);
    fail(from("192.0.2.1", "tom"), 20);
    expect(failedSignIns.waitOf(from("192.0.2.1"))).toBe(0);
    expect(failedSignIns.waitOf({ ...from("198.51.100.1"), browser: "b" })).toBe(0);
    expect(failedSignIns.waitOf(from("192.0.2.1", "vera"))).toBeGreaterThan(0);
  });

  test("who are in the place of somebody known guess no more there than anywhere", () => {
    const { failedSignIns, fail } = waiting();
    failedSignIns.succeeded(from("192.0.2.1"));
    fail(from("192.0.2.1"), 5);
    expect(failedSignIns.waitOf(from("192.0.2.1"))).toBe(60_000);
    expect(failedSignIns.waitOf({ ...from("192.0.2.1"), browser: "b" })).toBe(0);
  });
});

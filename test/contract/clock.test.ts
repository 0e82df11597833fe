import { setTimeout as reallyWait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Clock } from "../../src/app/ports.ts";
import { readBootId, systemClock } from "../../src/platform/clock.ts";
import { GatewayClock } from "../../src/platform/gateway-clock.ts";
import { createManualTime } from "../manual-time.ts";
import { ManualClock } from "../store/toy.ts";
import { VirtualTime } from "../torture/virtual-time.ts";

interface Clocked {
  readonly clock: Clock;
  pass(ms: number): Promise<unknown>;
}

const CLOCKS: readonly (readonly [name: string, make: () => Clocked])[] = [
  ["the system's", () => ({ clock: systemClock(readBootId("boot")), pass: reallyWait })],
  ["the gateway's", () => ({ clock: new GatewayClock(systemClock(readBootId("boot"))), pass: reallyWait })],
  [
    "the manual time's",
    () => {
      const time = createManualTime();
      return { clock: time.clock, pass: time.pass };
    },
  ],
  [
    "the virtual time's",
    () => {
      const time = new VirtualTime();
      return { clock: time.clock, pass: (ms) => time.pass(ms) };
    },
  ],
  [
    "the store's",
    () => {
      const clock = new ManualClock();
      const pass = async (ms: number): Promise<void> => {
        clock.at += ms;
        clock.upMs += ms;
      };
      return { clock, pass };
    },
  ],
];

/** A wait of the event loop may end so much early by the finer clock. */
const ROUNDING_MS = 1;

describe.each(CLOCKS)("a clock, %s", (_, make) => {
  it("tells the wall clock's time in milliseconds that a date can be made of", () => {
    const { clock } = make();
    expect(Number.isNaN(new Date(clock.now()).getTime())).toBe(false);
    expect(clock.now()).toBeGreaterThanOrEqual(0);
  });

  it("counts the milliseconds that pass, and never back", async () => {
    const { clock, pass } = make();
    const before = clock.monotonicMs();
    await pass(20);
    const after = clock.monotonicMs();
    expect(after - before).toBeGreaterThanOrEqual(20 - ROUNDING_MS);
    const read = Array.from({ length: 100 }, () => clock.monotonicMs());
    expect(read).toEqual(read.toSorted((a, b) => a - b));
  });

  it("names its boot, always alike", async () => {
    const { clock, pass } = make();
    const before = clock.bootId;
    await pass(5);
    expect(before).not.toBe("");
    expect(clock.bootId).toBe(before);
  });
});

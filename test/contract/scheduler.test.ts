import { setTimeout as reallyWait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Clock, Scheduler } from "../../src/app/ports.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { systemScheduler } from "../../src/platform/scheduler.ts";
import { createManualTime } from "../manual-time.ts";
import { VirtualTime } from "../torture/virtual-time.ts";

/** A scheduler with the clock that it goes by. */
interface Time {
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  /** Resolves when so long has passed, and everything that fell due has run. */
  pass(ms: number): Promise<unknown>;
}

const TIMES: readonly (readonly [name: string, make: () => Time])[] = [
  ["the system's", () => ({ scheduler: systemScheduler, clock: systemClock("boot"), pass: reallyWait })],
  [
    "the manual one",
    () => {
      const time = createManualTime();
      return { scheduler: time, clock: time.clock, pass: time.pass };
    },
  ],
  [
    "the virtual one",
    () => {
      const time = new VirtualTime();
      return { scheduler: time, clock: time.clock, pass: (ms) => time.pass(ms) };
    },
  ],
];

/** An event loop rounds to a millisecond, and may be one early by the finer clock. */
const ROUNDING_MS = 1;

describe.each(TIMES)("a scheduler, %s", (_, make) => {
  it("runs a task once, and not before its time", async () => {
    const { scheduler, clock, pass } = make();
    const ran: number[] = [];
    const askedAt = clock.monotonicMs();
    scheduler.after(10, () => ran.push(clock.monotonicMs() - askedAt));
    await pass(40);
    expect(ran).toHaveLength(1);
    expect(ran[0]).toBeGreaterThanOrEqual(10 - ROUNDING_MS);
  });

  it("never runs a task in the call that asks for it, not even at once", async () => {
    const { scheduler, pass } = make();
    let hasRun = false;
    scheduler.after(0, () => {
      hasRun = true;
    });
    expect(hasRun).toBe(false);
    await pass(5);
    expect(hasRun).toBe(true);
  });

  it("runs tasks in the order in which they fall due, and those of one instant in that of asking", async () => {
    const { scheduler, pass } = make();
    const ran: string[] = [];
    for (const [ms, name] of [
      [30, "last"],
      [10, "first"],
      [20, "second"],
      [20, "third"],
    ] as const) {
      scheduler.after(ms, () => ran.push(name));
    }
    await pass(60);
    expect(ran).toEqual(["first", "second", "third", "last"]);
  });

  it("never runs what was called off, also by a task of the same instant, and calling off twice harms nobody", async () => {
    const { scheduler, pass } = make();
    const ran: string[] = [];
    const callOff = scheduler.after(10, () => ran.push("called off before"));
    let callOffOther = (): void => undefined;
    const callOffFirst = scheduler.after(10, () => {
      ran.push("first");
      callOffOther();
    });
    callOffOther = scheduler.after(10, () => ran.push("called off by the first"));
    callOff();
    callOff();
    await pass(40);
    callOffFirst();
    expect(ran).toEqual(["first"]);
  });

  it("takes a task from a task", async () => {
    const { scheduler, pass } = make();
    let times = 0;
    const again = (): void => {
      times += 1;
      if (times < 3) scheduler.after(5, again);
    };
    scheduler.after(5, again);
    // Each may come late, and with it the next.
    for (let waits = 0; waits < 100 && times < 3; waits += 1) await pass(5);
    await pass(20);
    expect(times).toBe(3);
  });
});

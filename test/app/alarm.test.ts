import { describe, expect, test } from "vitest";
import { createAlarm, every } from "../../src/app/alarm.ts";
import { within } from "../../src/app/within.ts";
import { createManualTime } from "../manual-time.ts";

describe("an alarm", () => {
  test("rings once, and armed anew it replaces the wait before", async () => {
    const time = createManualTime();
    const rung: number[] = [];
    const alarm = createAlarm(time, () => rung.push(time.clock.monotonicMs()));
    alarm.set(10);
    await time.pass(5);
    alarm.set(10);
    expect(alarm.isSet).toBe(true);
    await time.pass(100);
    expect(rung).toEqual([15]);
    expect(alarm.isSet).toBe(false);
  });

  test("may be armed again while it rings, and is silent once cancelled", async () => {
    const time = createManualTime();
    let rung = 0;
    const alarm = createAlarm(time, () => {
      rung += 1;
      alarm.set(10);
    });
    alarm.set(10);
    await time.pass(35);
    expect(rung).toBe(3);
    alarm.cancel();
    await time.pass(100);
    expect(rung).toBe(3);
  });
});

describe("what is done again and again", () => {
  test("comes together with what others do as often, or half as often, whenever each was begun", async () => {
    const time = createManualTime();
    const came: Record<"first" | "second" | "third", number[]> = { first: [], second: [], third: [] };
    const note = (name: keyof typeof came) => () => came[name].push(time.clock.monotonicMs());
    await time.pass(70);
    every({ clock: time.clock, scheduler: time }, 100, note("first"));
    await time.pass(50);
    every({ clock: time.clock, scheduler: time }, 100, note("second"));
    const end = every({ clock: time.clock, scheduler: time }, 200, note("third"));
    await time.pass(380);
    expect(came).toEqual({ first: [100, 200, 300, 400, 500], second: [200, 300, 400, 500], third: [200, 400] });
    end();
    await time.pass(500);
    expect(came.third).toHaveLength(2);
  });

  test("comes once at its moment, also where the wait before it ended a little early", async () => {
    const time = createManualTime();
    let came = 0;
    await time.pass(99);
    every({ clock: time.clock, scheduler: time }, 100, () => (came += 1));
    await time.pass(100);
    expect(came).toBe(0);
    await time.pass(1);
    expect(came).toBe(1);
  });
});

describe("within", () => {
  test("gives what has become of a promise, and never rejects", async () => {
    const time = createManualTime();
    expect(await within(time, 10, Promise.resolve("value"))).toEqual({ kind: "done", value: "value" });
    const error = new Error("no space");
    expect(await within(time, 10, Promise.reject(error))).toEqual({ kind: "failed", error });
    const never = within(time, 10, new Promise(() => undefined));
    await time.pass(10);
    expect(await never).toEqual({ kind: "late" });
  });
});

import { expect, it } from "vitest";
import { createDrills, type Drill, type DrillAttempt, type DrillOutcome } from "../../src/app/copy/drills.ts";
import { DAY, HOUR } from "../../src/domain/time.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { createManualTime } from "../manual-time.ts";

const SOUND: DrillOutcome = { kind: "sound", sequence: 7, reaches: "2026-02-10T12:00:00.000Z", objects: 3, seconds: 1 };

function weekly() {
  const time = createManualTime(Date.parse("2026-02-10T12:00:00.000Z"));
  const about = { isInStep: true, outcome: SOUND as DrillAttempt, runs: 0, written: undefined as Drill | undefined };
  const drills = createDrills({
    async run() {
      about.runs += 1;
      return about.outcome;
    },
    read: async () => about.written,
    async write(drill) {
      about.written = drill;
    },
    isInStep: () => about.isInStep,
    ...{ clock: time.clock, log: createKeptLog() },
  });
  async function pass(ms: number): Promise<void> {
    time.skip(ms);
    await drills.look();
  }
  return { about, drills, pass };
}

it("The state is rebuilt from the copy an hour after the first start, then once a week, and what came of it is told", async () => {
  const { about, drills, pass } = weekly();
  await pass(HOUR - 1);
  expect(about.runs).toBe(0);
  await pass(1);
  expect(drills.last()).toEqual({ ...SOUND, at: "2026-02-10T13:00:00.000Z" });
  await pass(7 * DAY - 1);
  expect(about.runs).toBe(1);
  await pass(1);
  expect(about.runs).toBe(2);
  expect(drills.last()?.at).toBe("2026-02-17T13:00:00.000Z");
  expect(drills.warnings()).toEqual([]);
});

it("A drill waits for a copy that is behind, and one that was made by hand counts", async () => {
  const { about, drills, pass } = weekly();
  about.isInStep = false;
  await pass(DAY);
  expect(about.runs).toBe(0);
  about.isInStep = true;
  about.written = { ...SOUND, at: "2026-02-11T11:00:00.000Z" };
  await pass(DAY);
  expect(about.runs).toBe(0);
  expect(drills.last()).toEqual(about.written);
});

it("A drill that fails is told of until one is sound", async () => {
  const { about, drills, pass } = weekly();
  about.outcome = { kind: "failed", why: "records/00000001.000000000002 is gone" };
  await pass(DAY);
  expect(drills.warnings().join()).toMatch(/000000000002 is gone.*leadline copy verify/);
  about.outcome = SOUND;
  await pass(7 * DAY);
  expect(drills.warnings()).toEqual([]);
});

it("A drill that does not reach the place changes nothing of what is known, and is tried again after an hour", async () => {
  const { about, drills, pass } = weekly();
  await pass(HOUR);
  about.outcome = { kind: "unreachable", why: "the stick is gone" };
  await pass(7 * DAY);
  await pass(HOUR - 1);
  expect(about.runs).toBe(2);
  expect(drills.last()).toEqual({ ...SOUND, at: "2026-02-10T13:00:00.000Z" });
  expect(about.written).toEqual(drills.last());
  expect(drills.warnings()).toEqual([]);
  about.outcome = SOUND;
  await pass(1);
  expect(drills.last()?.at).toBe("2026-02-17T14:00:00.000Z");
});

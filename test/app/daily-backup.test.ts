import { describe, expect, it } from "vitest";
import { createDailyBackup } from "../../src/app/daily-backup.ts";
import { DAY, HOUR, type Instant, MINUTE } from "../../src/domain/time.ts";
import { createKeptLog } from "../fakes/kept-log.ts";

const START = Date.parse("2025-03-01T12:00:30.000Z");
const HALF_PAST_THREE = 3 * 60 + 30;

/** A device whose clock is in UTC. `newest`: of an earlier process. */
function backups({ at = HALF_PAST_THREE, newest }: { at?: number | null; newest?: Instant } = {}) {
  const world: { sinceMs: number; fails?: string | undefined; damage?: object } = { sinceMs: 0 };
  const now = (): Instant => START + world.sinceMs;
  const taken: string[] = [];
  let changes = 0;
  const part = createDailyBackup({
    ...{ at, log: createKeptLog(), newest: async () => newest },
    minuteOfDay: () => Math.floor((now() % DAY) / MINUTE),
    clock: { now, monotonicMs: () => world.sinceMs },
    async take() {
      if (world.fails !== undefined) throw new Error(world.fails);
      taken.push(new Date(now()).toISOString().slice(0, 16));
      return { file: "x.tgz", octets: 1, ...(world.damage && { damage: world.damage }) };
    },
    changed() {
      changes += 1;
    },
  });
  return {
    ...{ world, taken, part, changes: () => changes },
    async minutes(count: number) {
      for (let minute = 0; minute < count; minute += 1) {
        world.sinceMs += MINUTE;
        await part.look();
      }
    },
  };
}

describe("The daily backup", () => {
  it("is taken at its time, once a day", async () => {
    const { taken, minutes } = backups({ newest: START - 8 * HOUR });
    await minutes(3 * 24 * 60);
    expect(taken).toEqual(["2025-03-02T03:30", "2025-03-03T03:30", "2025-03-04T03:30"]);
  });

  it("is made up for ten minutes after a start, where the device was off at its time or there is none yet", async () => {
    for (const newest of [undefined, START - DAY]) {
      const { taken, minutes } = backups(newest === undefined ? {} : { newest });
      await minutes(9);
      expect(taken).toEqual([]);
      await minutes(60);
      expect(taken).toEqual(["2025-03-01T12:10"]);
    }
  });

  it("is not kept from its time by one that was taken while the clock was ahead", async () => {
    const { taken, minutes } = backups({ newest: START + 400 * DAY });
    await minutes(24 * 60);
    expect(taken).toEqual(["2025-03-01T12:10", "2025-03-02T03:30"]);
  });

  it("is never taken without a time", async () => {
    const { taken, minutes } = backups({ at: null });
    await minutes(3 * 24 * 60);
    expect(taken).toEqual([]);
  });

  it("that fails is told, and tried again in an hour, until it is taken", async () => {
    const { world, part, taken, minutes, changes } = backups();
    world.fails = "/media/stick is not there; mount the medium, or make the folder";
    await minutes(30);
    expect(part.warnings()).toEqual([`no backup could be taken: ${world.fails}`]);
    expect(changes()).toBe(1);
    world.fails = undefined;
    await minutes(39);
    expect(taken).toEqual([]);
    await minutes(1);
    expect(taken).toEqual(["2025-03-01T13:10"]);
    expect(part.warnings()).toEqual([]);
    expect(changes()).toBe(2);
  });

  it("of a damaged journal is told: the damage is in it", async () => {
    const { world, part, minutes } = backups();
    world.damage = { file: "journal/2025-03.jsonl", line: 7 };
    await minutes(10);
    expect(part.warnings()).toEqual([expect.stringContaining("leadline repair")]);
  });
});

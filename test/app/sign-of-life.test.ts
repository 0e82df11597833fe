import { describe, expect, test } from "vitest";
import { isAlive, type Vitals } from "../../src/app/sign-of-life.ts";

const MINUTE = 60_000;
const well: Vitals = {
  clock: { monotonicMs: () => 20 * MINUTE },
  busySinceMs: undefined,
  isWaitingForRoom: false,
  synced: () => Promise.resolve(),
};
const never = () => new Promise<void>(() => undefined);

describe("the sign of life", () => {
  test("is given while texts get on and the disk takes what is decided", async () => {
    expect(await isAlive(well)).toBe(true);
    expect(await isAlive({ ...well, busySinceMs: 6 * MINUTE })).toBe(true);
  });

  test("is not given while a text has been under way for a quarter of an hour", async () => {
    expect(await isAlive({ ...well, busySinceMs: 5 * MINUTE })).toBe(false);
  });

  test("is not given while the single writer stands still, and once it answers again", async () => {
    let answer = (): void => undefined;
    const synced = () =>
      new Promise<void>((resolve) => {
        answer = resolve;
      });
    let given = false;
    const waits = isAlive({ ...well, synced }).then((alive) => {
      given = alive;
    });
    await Promise.resolve();
    expect(given).toBe(false);
    answer();
    await waits;
    expect(given).toBe(true);
  });

  test("is not given when the journal has failed", async () => {
    expect(await isAlive({ ...well, synced: () => Promise.reject(new Error("EIO")) })).toBe(false);
  });

  test("is given while a full disk keeps it waiting: a restart would make no room", async () => {
    expect(await isAlive({ ...well, isWaitingForRoom: true, synced: never })).toBe(true);
  });
});

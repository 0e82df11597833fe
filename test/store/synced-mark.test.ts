import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSyncedMark } from "../../src/store/journal/synced-mark.ts";
import { createManualTime } from "../manual-time.ts";
import { added, openToy, temporaryFolder } from "./toy.ts";

test("how far the journal is synced is written once a second at most, and at its end", async () => {
  const directory = await temporaryFolder();
  const scheduler = createManualTime();
  const store = await openToy(directory, { markScheduler: scheduler });
  const record = async (name: string): Promise<void> => {
    store.journal.append([added(name)]);
    await store.journal.synced();
  };
  await record("a");
  await record("b");
  await scheduler.pass(999);
  expect(await readSyncedMark(directory)).toBe(0);
  await scheduler.pass(1);
  await expect.poll(() => readSyncedMark(directory)).toBe(2);
  await record("c");
  await scheduler.pass(1_000);
  await expect.poll(() => readSyncedMark(directory)).toBe(3);

  await record("d");
  expect(await readSyncedMark(directory)).toBe(3);
  await store.close();
  expect(await readSyncedMark(directory)).toBe(4);
  const line = await readFile(join(directory, "journal", "synced"), "latin1");
  expect(line).toBe(`${'{"sequence":4}'.padEnd(47)}\n`);
});

test("nothing is waited for where nothing is recorded", async () => {
  const scheduler = createManualTime();
  const store = await openToy(await temporaryFolder(), { markScheduler: scheduler });
  expect(scheduler.pending).toBe(0);
  await store.close();
});

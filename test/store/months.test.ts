import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { added, fill, ManualClock, namesIn, openToy, recordsIn, reopened, temporaryFolder } from "./toy.ts";

const MONTHS = [
  "2026-01-31T23:59:59.999Z",
  "2026-02-01T00:00:00.000Z",
  "1970-01-01T00:00:10.000Z",
  "2026-02-03T00:00:00.000Z",
];

test("a month that comes back gets a further file, whether the daemon ran on or was started anew", async () => {
  const [running, restarted] = [await temporaryFolder(), await temporaryFolder()];
  const clock = new ManualClock();
  const store = await openToy(running, { clock });
  for (const at of MONTHS) {
    clock.set(at);
    for (const name of ["a", at]) {
      store.journal.append([added(name)]);
      await store.journal.synced();
    }
    await fill(restarted, [["a"], [at]], clock);
  }
  await store.close();
  for (const directory of [running, restarted]) {
    expect(await namesIn(directory, "journal")).toEqual([
      "1970-01.jsonl",
      "2026-01.jsonl",
      "2026-02.2.jsonl",
      "2026-02.jsonl",
    ]);
    expect(await reopened(directory)).toMatchObject({ a: 4 });
    expect((await recordsIn(directory, "1970-01.jsonl")).map(({ sequence }) => sequence)).toEqual([5, 6]);
    expect((await recordsIn(directory, "2026-02.2.jsonl")).map(({ sequence }) => sequence)).toEqual([7, 8]);
  }
});

test("a file goes on after a restart in the same month", async () => {
  const directory = await temporaryFolder();
  await fill(directory, [["a"]]);
  await fill(directory, [["b"]]);
  expect(await namesIn(directory, "journal")).toEqual(["2026-02.jsonl"]);
  expect(await recordsIn(directory, "2026-02.jsonl")).toHaveLength(2);
});

test("the first record of each file says the hash that it builds on", async () => {
  const directory = await temporaryFolder();
  await fill(directory, [["a"]], new ManualClock("2026-02-01T00:00:00.000Z"));
  await fill(directory, [["b"], ["c"]], new ManualClock("2026-03-01T00:00:00.000Z"));
  const [last] = await recordsIn(directory, "2026-02.jsonl");
  const next = await recordsIn(directory, "2026-03.jsonl");
  expect(next.map(({ previous }) => previous)).toEqual([last?.hash, undefined]);
});

test("nobody but the owner reads anything", async () => {
  const directory = await temporaryFolder();
  const store = await openToy(directory);
  store.journal.append([{ ...added("a"), apart: "secret" }]);
  await store.journal.synced();
  await store.close();
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    const { mode } = await stat(join(entry.parentPath, entry.name));
    expect(mode & 0o777).toBe(entry.isDirectory() ? 0o700 : 0o600);
  }
});

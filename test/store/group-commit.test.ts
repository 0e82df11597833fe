import { copyFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { deferred } from "./deferred.ts";
import { FaultyFiles } from "./faulty-files.ts";
import { added, batchesIn, fold, ManualClock, namesIn, openToy, recordsIn, reopened, temporaryFolder } from "./toy.ts";

const FILE = "2026-02.jsonl";

test("everything appended in one turn shares one write and one sync", async () => {
  const files = new FaultyFiles();
  const store = await openToy(await temporaryFolder(), { files });
  for (let i = 0; i < 100; i += 1) store.journal.append([added("a"), added("b")]);
  await store.journal.synced();
  expect([files.count("write"), files.count("datasync")]).toEqual([1, 1]);
  expect(store.journal.syncedSequence).toBe(200);
  await store.close();
});

test("a crowd goes in several batches, so that sealing it holds nothing up, and what was appended at once stays together", async () => {
  const directory = await temporaryFolder();
  const store = await openToy(directory);
  for (let i = 0; i < 400; i += 1) store.journal.append([added("a"), added("b"), added("c")]);
  await store.journal.synced();
  expect((await batchesIn(directory, FILE)).map(({ length }) => length)).toEqual([501, 501, 198]);
  await store.close();
});

test("everything appended while a sync runs goes into the next one", async () => {
  const directory = await temporaryFolder();
  const files = new FaultyFiles();
  const store = await openToy(directory, { files });
  const sync = deferred();
  const syncing = deferred();
  files.beforeSync = () => {
    syncing.resolve();
    return sync.promise;
  };
  store.journal.append([added("a")]);
  const first = store.journal.synced();
  await syncing.promise;
  for (let i = 0; i < 50; i += 1) store.journal.append([added("b")]);
  const second = store.journal.synced();
  sync.resolve();
  await first;
  expect(store.journal.syncedSequence).toBe(1);
  await second;
  expect(store.journal.syncedSequence).toBe(51);
  expect(files.count("datasync")).toBe(2);
  expect((await batchesIn(directory, FILE)).map(({ length }) => length)).toEqual([1, 50]);
  await store.close();
});

test("the clocks, each read at its own moment, tell a batch one time, unless one was set: and a replay tells the same", async () => {
  const directory = await temporaryFolder();
  const clock = new ManualClock();
  const store = await openToy(directory, { clock });
  const hour = 3_600_000;
  const appended = [
    [0, 0],
    [1, 4],
    [0, 2],
    [-hour, 1],
    [2, 0],
  ].flatMap(([wall = 0, monotonic = 0]) => {
    clock.at += wall;
    clock.upMs += monotonic;
    return store.journal.append([added("a")]);
  });
  await store.journal.synced();
  await store.close();
  const [begun] = appended;
  const later = appended.map(({ at, monotonicMs }) => [at - (begun?.at ?? 0), monotonicMs - (begun?.monotonicMs ?? 0)]);
  expect(later).toEqual([
    [0, 0],
    [1, 1],
    [1, 1],
    [1 - hour, 7],
    [3 - hour, 9],
  ]);
  const read = (await recordsIn(directory, FILE)).map(({ at, monotonicMs }) => [Date.parse(at), monotonicMs]);
  expect(read).toEqual(appended.map(({ at, monotonicMs }) => [at, monotonicMs]));
});

test("a promise of synced waits for contents apart too, and names are synced before what refers to them", async () => {
  const files = new FaultyFiles();
  const store = await openToy(await temporaryFolder(), { files });
  store.journal.append([{ ...added("a"), apart: { name: "Ada" } }]);
  await store.journal.synced();
  const syncs = files.calls.filter(({ operation }) => operation.toLowerCase().includes("sync"));
  expect(syncs.map(({ file }) => file)).toEqual(["leads", "journal", "2026-02-10.jsonl", FILE]);
  await store.close();
});

test("a batch around midnight goes to the files of both days", async () => {
  const files = new FaultyFiles();
  const clock = new ManualClock();
  const store = await openToy(await temporaryFolder(), { files, clock });
  clock.set("2026-02-10T23:59:59.999Z");
  store.journal.append([{ ...added("a"), apart: "before" }]);
  await store.journal.synced();
  const appended = [
    ["2026-02-10T23:59:59.999Z", "the last of the day"],
    ["2026-02-11T00:00:00.000Z", "the first of the next"],
    ["2026-02-11T00:00:00.001Z", "the second"],
  ].flatMap(([at = "", apart]) => {
    clock.set(at);
    return store.journal.append([{ ...added("b"), apart }]);
  });
  await store.journal.synced();
  const references = appended.flatMap(({ apart }) => apart ?? []);
  const kept = await Promise.all(references.map((reference) => store.journal.readContents(reference)));
  expect(kept).toEqual(["the last of the day", "the first of the next", "the second"]);
  await store.close();
  expect(files.count("close")).toBe(files.count("open"));
});

test("append gives at once what replay gives later", async () => {
  const directory = await temporaryFolder();
  const store = await openToy(directory);
  const live = store.journal.append([added("a"), { ...added("b", 2), apart: [1, 2] }]);
  await store.journal.synced();
  await store.close();
  const replayed: unknown[] = [];
  await reopened(directory, {
    fold: {
      ...fold,
      empty: () => new Map(),
      evolve: (state, record) => {
        replayed.push(record);
        return state;
      },
      toJson: () => ({}),
      fromJson: () => new Map(),
    },
  });
  expect(replayed).toEqual(live);
});

test("nothing is written for an empty append, and synced resolves when nothing was appended", async () => {
  const directory = await temporaryFolder();
  const store = await openToy(directory);
  expect(store.journal.append([])).toEqual([]);
  await store.journal.synced();
  await store.close();
  expect(await namesIn(directory, "journal")).toEqual(["new"]);
});

test("batches in a row are written to files that stay open, and closing lets go of them", async () => {
  const files = new FaultyFiles();
  const store = await openToy(await temporaryFolder(), { files });
  for (const id of ["a", "b", "c"]) {
    store.journal.append([{ ...added(id), apart: { name: id } }]);
    await store.journal.synced();
  }
  expect([files.count("open"), files.count("datasync"), files.count("close")]).toEqual([2, 6, 0]);
  await store.close();
  // The third is the mark of how far it has been synced, which has no sync of its own.
  expect([files.count("open"), files.count("datasync"), files.count("close")]).toEqual([3, 6, 3]);
});

test("a journal that somebody has replaced by a copy is written to where its name is", async () => {
  const directory = await temporaryFolder();
  const store = await openToy(directory);
  store.journal.append([added("a")]);
  await store.journal.synced();
  await copyFile(join(directory, "journal", FILE), join(directory, "copy"));
  await rename(join(directory, "copy"), join(directory, "journal", FILE));
  store.journal.append([added("b")]);
  await store.journal.synced();
  await store.close();
  expect(await reopened(directory)).toEqual({ a: 1, b: 1 });
});

import { copyFile, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Trouble } from "../../src/store/journal/batch-writer.ts";
import { deferred } from "./deferred.ts";
import { errno, FaultyFiles, type Operation } from "./faulty-files.ts";
import { added, openToy, reopened, temporaryFolder } from "./toy.ts";

const FILE = "2026-02.jsonl";

describe.each(["ENOSPC", "EROFS", "EIO"])("a write that fails with %s", (code) => {
  test.each<[Operation, string]>([
    ["write", FILE],
    ["open", FILE],
    ["write", "2026-02-10.jsonl"],
  ])("(%s of %s) is reported and waited out, while synced stays pending", async (operation, file) => {
    const directory = await temporaryFolder();
    const files = new FaultyFiles();
    const troubles: (Trouble | undefined)[] = [];
    const waits: number[] = [];
    let isSynced = false;
    const store = await openToy(directory, {
      files,
      onTrouble: (trouble) => troubles.push(trouble),
      wait: (ms) => {
        expect(isSynced).toBe(false);
        waits.push(ms);
        if (waits.length === 3) files.fault = () => undefined;
        return Promise.resolve();
      },
    });
    store.journal.append([added("a")]);
    await store.journal.synced();
    // A file that is open already needs not be opened: somebody has put another one in its place.
    await copyFile(join(directory, "journal", FILE), join(directory, "copy"));
    await rename(join(directory, "copy"), join(directory, "journal", FILE));

    files.fault = (...asked) => (asked[0] === operation && asked[1] === file ? errno(code) : undefined);
    store.journal.append([{ ...added("b"), apart: { name: "Ada" } }]);
    await store.journal.synced();
    isSynced = true;
    expect(waits).toEqual([1_000, 2_000, 5_000]);
    expect(troubles).toHaveLength(4);
    expect(troubles[0]).toMatchObject({ file, error: { code }, retryInMs: 1_000 });
    expect(troubles[3]).toBeUndefined();

    store.journal.append([added("c")]);
    await store.journal.synced();
    await store.close();
    expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1 });
  });
});

test("a write that fails half way is cut back to the last good length", async () => {
  const directory = await temporaryFolder();
  const files = new FaultyFiles();
  const path = join(directory, "journal", FILE);
  let good = Buffer.alloc(0);
  const store = await openToy(directory, {
    files,
    onTrouble: () => undefined,
    wait: async () => {
      expect(await readFile(path)).toEqual(good);
      files.fault = () => undefined;
    },
  });
  store.journal.append([added("a")]);
  await store.journal.synced();
  good = await readFile(path);
  files.fault = (operation) => (operation === "write" ? errno("ENOSPC") : undefined);
  store.journal.append([added("b")]);
  await store.journal.synced();
  expect.assertions(1);
  await store.close();
});

test("closing gives up what a full disk keeps out, and whoever waits for it learns so", async () => {
  const directory = await temporaryFolder();
  const files = new FaultyFiles();
  const waiting = deferred();
  const store = await openToy(directory, {
    files,
    onTrouble: () => undefined,
    wait: (_, signal) => {
      waiting.resolve();
      return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(new Error("aborted"))));
    },
  });
  files.fault = (operation) => (operation === "write" ? errno("ENOSPC") : undefined);
  store.journal.append([added("a")]);
  const synced = expect(store.journal.synced()).rejects.toThrow();
  await waiting.promise;
  await store.close();
  await synced;
  expect(await reopened(directory)).toEqual({});
});

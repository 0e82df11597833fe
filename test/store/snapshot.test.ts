import { mkdir, readFile, stat, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fold } from "../../src/store/format/versions.ts";
import { Snapshotter } from "../../src/store/snapshot/snapshotter.ts";
import { writeSnapshot } from "../../src/store/snapshot/snapshot.ts";
import { deferred } from "./deferred.ts";
import { FaultyFiles } from "./faulty-files.ts";
import {
  type Added,
  added,
  type Counters,
  fill,
  fold,
  ManualClock,
  openToy,
  reopened,
  takeSnapshot,
  temporaryFolder,
  type ToyOptions,
} from "./toy.ts";

/** A fold that counts the records it is given. */
function countingFold(): { readonly fold: Fold<Counters, Added>; folded: number } {
  const counting = {
    folded: 0,
    fold: {
      ...fold,
      evolve: (...[state, record]: Parameters<typeof fold.evolve>) => {
        counting.folded += 1;
        return fold.evolve(state, record);
      },
    },
  };
  return counting;
}

async function warningsOf(directory: string, options: ToyOptions = {}): Promise<readonly unknown[]> {
  const store = await openToy(directory, options);
  await store.close();
  return store.warnings;
}

test("whoever waits has a turn between two steps in which the state is made of a snapshot", async () => {
  const directory = await temporaryFolder();
  await fill(directory, [["a"]]);
  await writeSnapshot(directory, 1, fold);
  const turns: string[] = [];
  const inSteps: Fold<Counters, Added> = {
    ...fold,
    *fromJsonInSteps(json) {
      turns.push("a step");
      setImmediate(() => turns.push("who waits"));
      yield;
      turns.push("a step");
      return fold.fromJson(json);
    },
  };
  expect(await reopened(directory, { fold: inSteps })).toEqual({ a: 1 });
  expect(turns).toEqual(["a step", "who waits", "a step"]);
});

test("whoever waits has a turn while the records behind a snapshot are folded", async () => {
  const directory = await temporaryFolder();
  await fill(
    directory,
    Array.from({ length: 300 }, () => ["a"]),
  );
  const foldedInTurn = [0];
  const noted: Fold<Counters, Added> = {
    ...fold,
    evolve(state, record) {
      foldedInTurn[foldedInTurn.length - 1] = (foldedInTurn.at(-1) ?? 0) + 1;
      return fold.evolve(state, record);
    },
  };
  let isOpen = false;
  const nextTurn = (): void => {
    foldedInTurn.push(0);
    if (!isOpen) setImmediate(nextTurn);
  };
  nextTurn();
  expect(await reopened(directory, { fold: noted })).toEqual({ a: 300 });
  isOpen = true;
  expect(Math.max(...foldedInTurn)).toBeLessThanOrEqual(100);
});

test("a snapshot and the records after it give the same state as all records", async () => {
  const batch = fc.array(fc.constantFrom("a", "b", "ü\n\u2028\ud800"), { minLength: 1, maxLength: 3 });
  const month = fc.constantFrom("2026-01", "2026-02", "1970-01");
  const snapshot = fc.constantFrom("none", "of the files", "of the state at hand");
  const writes = fc.array(fc.record({ batch, month, snapshot }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(writes, async (all) => {
      const directory = await temporaryFolder();
      let sequence = 0;
      for (const write of all) {
        await fill(directory, [write.batch], new ManualClock(`${write.month}-10T00:00:00.000Z`));
        sequence += write.batch.length;
        if (write.snapshot === "of the files") await writeSnapshot(directory, sequence, fold);
        if (write.snapshot === "of the state at hand") await takeSnapshot(directory);
      }
      const withSnapshot = await reopened(directory);
      if (all.some((write) => write.snapshot !== "none")) await unlink(join(directory, "state.json"));
      expect(withSnapshot).toEqual(await reopened(directory));
    }),
    { numRuns: 25 },
  );
});

test("only the records after the snapshot are folded", async () => {
  const directory = await temporaryFolder();
  await fill(directory, [["a"], ["b"], ["c"]]);
  await writeSnapshot(directory, 2, fold);
  const counting = countingFold();
  expect(await reopened(directory, { fold: counting.fold })).toEqual({ a: 1, b: 1, c: 1 });
  expect(counting.folded).toBe(1);
});

test("a snapshot builds on the one before, and never goes back", async () => {
  const directory = await temporaryFolder();
  await fill(directory, [["a"], ["b"], ["c"]]);
  const counting = countingFold();
  for (const upTo of [1, 3, 2]) await writeSnapshot(directory, upTo, counting.fold);
  expect(counting.folded).toBe(3);
  const snapshot = JSON.parse(await readFile(join(directory, "state.json"), "utf8"));
  expect(snapshot).toMatchObject({ shape: 1, sequence: 3, state: { counters: { a: 1, b: 1, c: 1 } } });
});

test("a snapshot of a record that is not in the journal is refused, and the old one stays", async () => {
  const directory = await temporaryFolder();
  await fill(directory, [["a"]]);
  await writeSnapshot(directory, 1, fold);
  await expect(writeSnapshot(directory, 2, fold)).rejects.toThrow("record 2 was not reached");
  expect(await reopened(directory)).toEqual({ a: 1 });
});

test("state.json is readable by its owner alone, one entry a line", async () => {
  const directory = await temporaryFolder();
  await fill(directory, [["a", "b"]]);
  await writeSnapshot(directory, 2, fold);
  const path = join(directory, "state.json");
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  const lines = (await readFile(path, "utf8")).split("\n");
  expect(lines).toContain('"a":1,');
  expect(lines).toContain('"b":1');
});

describe("a snapshot that cannot be used", () => {
  test("is done without, with a warning, for any flipped octet and any cut", async () => {
    const directory = await temporaryFolder();
    await fill(directory, [["a"], ["b"]]);
    await writeSnapshot(directory, 1, fold);
    const path = join(directory, "state.json");
    const whole = await readFile(path);
    for (let at = 0; at < whole.length; at += 5) {
      for (const damaged of [
        Buffer.from(whole).fill(whole[at] === 0x37 ? 0x36 : 0x37, at, at + 1),
        whole.subarray(0, at),
      ]) {
        await writeFile(path, damaged);
        const store = await openToy(directory);
        await store.close();
        expect(Object.fromEntries(store.state)).toEqual({ a: 1, b: 1 });
        expect(store.warnings).toEqual([{ kind: "snapshot", why: expect.any(String) }]);
      }
    }
  });

  test("is done without when it has another shape", async () => {
    const directory = await temporaryFolder();
    await fill(directory, [["a"], ["b"]]);
    await writeSnapshot(directory, 1, fold);
    expect(await warningsOf(directory, { fold: { ...fold, shape: 2 } })).toHaveLength(1);
  });

  test.each([1, 2])(
    "is put aside when it belongs to another journal, so that the next one can be taken (of %i records)",
    async (upTo) => {
      const [directory, other] = [await temporaryFolder(), await temporaryFolder()];
      await fill(directory, [["a"], ["b"]]);
      await fill(other, [["c"], ["d"]]);
      await writeSnapshot(other, upTo, fold);
      const foreign = await readFile(join(other, "state.json"));
      await writeFile(join(directory, "state.json"), foreign);
      const why = "it was not made from this journal";
      expect(await warningsOf(directory)).toEqual([{ kind: "snapshot", why, keptIn: "aside/state.json" }]);
      expect(await readFile(join(directory, "aside", "state.json"))).toEqual(foreign);
      await writeSnapshot(directory, 2, fold);
      expect(await warningsOf(directory)).toEqual([]);
      expect(await reopened(directory)).toEqual({ a: 1, b: 1 });
    },
  );

  test("is done without when the fold does not understand it", async () => {
    const directory = await temporaryFolder();
    await fill(directory, [["a"]]);
    await writeSnapshot(directory, 1, { ...fold, toJson: () => ({}) });
    expect(await reopened(directory)).toEqual({ a: 1 });
    expect(await warningsOf(directory)).toHaveLength(1);
  });

  test("is done without when the disk does not give it out, and is put aside so that the next one can be taken", async () => {
    const directory = await temporaryFolder();
    await fill(directory, [["a"]]);
    await mkdir(join(directory, "state.json"));
    expect(await warningsOf(directory)).toMatchObject([{ kind: "snapshot", keptIn: "aside/state.json" }]);
    await writeSnapshot(directory, 1, fold);
    expect(await warningsOf(directory)).toEqual([]);
    expect(await reopened(directory)).toEqual({ a: 1 });
  });

  test("is no cause for a warning in a new folder", async () => {
    expect(await warningsOf(await temporaryFolder())).toEqual([]);
  });
});

describe("a snapshot of the state at hand", () => {
  test("tells of what was appended until then, whatever is appended meanwhile and shares its sync", async () => {
    const directory = await temporaryFolder();
    const store = await openToy(directory);
    store.journal.append([added("a")]);
    store.journal.append([added("b")]);
    const taking = store.takeSnapshot(new Map([...store.state, ["a", 1], ["b", 1]]));
    store.journal.append([added("c")]);
    await taking;
    await store.journal.synced();
    await store.close();
    const snapshot = JSON.parse(await readFile(join(directory, "state.json"), "utf8"));
    expect(snapshot).toMatchObject({ sequence: 2, state: { counters: { a: 1, b: 1 } } });
    const counting = countingFold();
    expect(await reopened(directory, { fold: counting.fold })).toEqual({ a: 1, b: 1, c: 1 });
    expect(counting.folded).toBe(1);
  });

  test("waits until all of it is on disk, and says how much it takes", async () => {
    const directory = await temporaryFolder();
    const files = new FaultyFiles();
    const store = await openToy(directory, { files });
    store.journal.append([added("a")]);
    const octets = await store.takeSnapshot(new Map([["a", 1]]));
    expect(store.journal.syncedSequence).toBe(1);
    expect((await stat(join(directory, "state.json"))).size).toBe(octets);
    await store.close();
  });
});

describe("the snapshotter", () => {
  function counted(write: () => Promise<number>) {
    const counted = { taken: 0 };
    return {
      counted,
      write: () => {
        counted.taken += 1;
        return write();
      },
    };
  }

  test("takes one when the journal has grown enough, and none while one is taken", async () => {
    const taking = deferred();
    const { counted: all, write } = counted(() => taking.promise.then(() => 10));
    const snapshotter = new Snapshotter({ write, leastOctets: 100, octetsSinceSnapshot: 50, onFailure: fail });
    snapshotter.grown(40);
    expect(all.taken).toBe(0);
    snapshotter.grown(10);
    snapshotter.grown(200);
    expect(all.taken).toBe(1);
    taking.resolve();
    await snapshotter.settled();
    snapshotter.grown(1);
    expect(all.taken).toBe(2);
    await snapshotter.settled();
  });

  test("takes the next one when the journal has grown by as much as the last one took", async () => {
    const { counted: all, write } = counted(async () => 1_000);
    const snapshotter = new Snapshotter({ write, leastOctets: 100, octetsSinceSnapshot: 0, onFailure: fail });
    for (const octets of [100, 999, 1]) {
      snapshotter.grown(octets);
      await snapshotter.settled();
    }
    expect(all.taken).toBe(2);
  });

  test("takes a last one where there is something to tell in it", async () => {
    const { counted: all, write } = counted(async () => 10);
    const snapshotter = new Snapshotter({ write, leastOctets: 100, octetsSinceSnapshot: 0, onFailure: fail });
    await snapshotter.takeLast();
    expect(all.taken).toBe(0);
    snapshotter.grown(1);
    await snapshotter.takeLast();
    await snapshotter.takeLast();
    expect(all.taken).toBe(1);
  });

  test("reports a failure and tries again when the journal has grown once more, and at the end", async () => {
    const failures: unknown[] = [];
    const { counted: all, write } = counted(() => Promise.reject(new Error("no room")));
    const onFailure = (error: unknown): unknown => failures.push(error);
    const snapshotter = new Snapshotter({ write, leastOctets: 100, octetsSinceSnapshot: 0, onFailure });
    for (const octets of [100, 50, 50]) {
      snapshotter.grown(octets);
      await snapshotter.settled();
    }
    expect(failures).toHaveLength(2);
    await expect(snapshotter.takeLast()).rejects.toThrow("no room");
    expect(all.taken).toBe(3);
  });
});

function fail(error: unknown): never {
  throw new Error("no snapshot was expected to fail", { cause: error });
}

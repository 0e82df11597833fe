import { open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { writeSnapshot } from "../../src/store/snapshot/snapshot.ts";
import {
  fill,
  fold,
  ManualClock,
  openToy,
  RECORD_LEVELS,
  reopened,
  takeSnapshot,
  temporaryFolder,
  tryToy,
  writeAtLevel,
} from "./toy.ts";

// state.json says where in the journal it stands, so that a start reads no more than what came after.

const FILE = "2026-02.jsonl";
const RECORDS = 4_000;

interface Handle {
  read(...args: unknown[]): Promise<{ readonly bytesRead: number }>;
}

/** How many octets of files are read meanwhile. */
async function octetsRead(run: () => Promise<unknown>): Promise<number> {
  const own = await open(process.execPath, "r");
  const handle = Object.getPrototypeOf(own) as Handle;
  await own.close();
  const { read } = handle;
  let octets = 0;
  handle.read = async function (...args) {
    const done = await read.apply(this, args);
    octets += done.bytesRead;
    return done;
  };
  onTestFinished(() => {
    handle.read = read;
  });
  await run();
  handle.read = read;
  return octets;
}

describe.each(RECORD_LEVELS)("at level %i", (level) => {
  let directory: string;
  let path: string;

  beforeEach(async () => {
    writeAtLevel(level);
    directory = await temporaryFolder();
    path = join(directory, "journal", FILE);
    await fill(directory, [Array.from({ length: RECORDS }, () => "a"), ["b"], ["c", "d"]]);
  });

  const all = { a: RECORDS, b: 1, c: 1, d: 1, e: 1, f: 1 };

  test("a start reads what came after the snapshot, and of what went before the beginning of each file", async () => {
    await takeSnapshot(directory);
    await fill(directory, [["e", "f"]]);
    const { length } = await readFile(path);
    expect(length).toBeGreaterThan(200_000);
    expect(await octetsRead(() => reopened(directory))).toBeLessThan(length / 2);
    expect(await reopened(directory)).toEqual(all);
    // One that does not know the place.
    await writeSnapshot(directory, RECORDS + 5, fold);
    expect(await octetsRead(() => reopened(directory))).toBeGreaterThan(length);
  });

  test("a start names the line of damage behind the snapshot as it is counted in the file", async () => {
    await takeSnapshot(directory);
    await fill(directory, [["e"], ["f"], ["g"]]);
    const lines = (await readFile(path, "utf8")).split("\n");
    await writeFile(path, lines.with(RECORDS + 4, (lines[RECORDS + 4] ?? "").replace('"f"', '"x"')).join("\n"));
    expect(await tryToy(directory)).toMatchObject({ kind: "damaged", line: RECORDS + 5 });
  });

  test.each([
    ["shifted it", (text: string) => `what somebody wrote here\n${text}`],
    ["shifted it into a line", (text: string) => `x${text}`],
    ["left another line there", (text: string) => text.replace(/"a"/, '"á"').replace(/"a"/, '""')],
  ])("where something has %s since, it is looked for from the beginning", async (_, change) => {
    await takeSnapshot(directory);
    await fill(directory, [["e", "f"]]);
    await writeFile(path, change(await readFile(path, "utf8")));
    expect(await reopened(directory)).toEqual(all);
  });

  test("where the file has another name now, or the month is another one, the state is the same", async () => {
    await takeSnapshot(directory);
    await rename(path, join(directory, "journal", "2031-01.jsonl"));
    await fill(directory, [["e"]], new ManualClock("2026-03-01T00:00:00.000Z"));
    expect(await reopened(directory)).toEqual({ ...all, f: undefined });
    await takeSnapshot(directory);
    await fill(directory, [["f"]], new ManualClock("2026-04-01T00:00:00.000Z"));
    expect(await reopened(directory)).toEqual(all);
  });

  test("an older snapshot that was put back reads on from its own place", async () => {
    await takeSnapshot(directory);
    const older = await readFile(join(directory, "state.json"));
    await fill(directory, [["e"]]);
    await takeSnapshot(directory);
    await fill(directory, [["f"]]);
    await writeFile(join(directory, "state.json"), older);
    expect(await reopened(directory)).toEqual(all);
  });

  test("a snapshot of another journal, with as many octets, is still found to be of another one", async () => {
    const other = await temporaryFolder();
    await fill(other, [Array.from({ length: RECORDS }, () => "x"), ["b"], ["c", "d"]]);
    await takeSnapshot(other);
    await writeFile(join(directory, "state.json"), await readFile(join(other, "state.json")));
    const store = await openToy(directory);
    await store.close();
    expect(store.warnings).toMatchObject([{ kind: "snapshot", why: "it was not made from this journal" }]);
    expect(Object.fromEntries(store.state)).toEqual({ a: RECORDS, b: 1, c: 1, d: 1 });
  });

  test("a journal that ends before the place is behind its snapshot, as without one", async () => {
    await takeSnapshot(directory);
    const lines = (await readFile(path, "utf8")).split("\n");
    await writeFile(path, `${lines.slice(0, RECORDS + 1).join("\n")}\n`);
    expect(await tryToy(directory)).toMatchObject({ kind: "damaged", file: "state.json" });
  });

  test("a snapshot that stands at a mark of lost records is read on from there", async () => {
    await takeSnapshot(directory);
    const whole = await readFile(path);
    await writeFile(path, Buffer.from(whole).fill(0, whole.length - 5));
    const store = await openToy(directory);
    expect(store.warnings).toMatchObject([{ kind: "lost" }]);
    await store.takeSnapshot(store.state);
    await store.close();
    await fill(directory, [["e", "f"]]);
    expect(await octetsRead(() => reopened(directory))).toBeLessThan(whole.length / 2);
    expect(await reopened(directory)).toEqual(all);
    await rm(join(directory, "state.json"));
    expect(await reopened(directory)).toEqual({ a: RECORDS, b: 1, e: 1, f: 1 });
  });
});

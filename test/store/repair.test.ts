import { copyFile, mkdir, readFile, rm, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { readJournal } from "../../src/store/checkpoint/proof.ts";
import { setHaltMark } from "../../src/store/recovery/marks.ts";
import { type Repair, repairStore } from "../../src/store/recovery/repair.ts";
import { writeSnapshot } from "../../src/store/snapshot/snapshot.ts";
import { type Added, fill, filled, fold, ManualClock, namesIn, reopened, tryToy } from "./toy.ts";

const FILE = "2026-02.jsonl";

let directory: string;
let path: string;
let whole: Buffer;
let lines: readonly string[];

beforeEach(async () => {
  ({ directory, path, whole, lines } = await filled(FILE, [["a"], ["b", "c"], ["d"], ["e", "f"], ["g"]]));
});

async function repaired(): Promise<Extract<Repair, { kind: "repaired" }>> {
  const repair = await repairStore({ directory, clock: new ManualClock(), fold, mayHold: true });
  if (repair.kind !== "repaired") throw new Error(repair.why);
  return repair;
}

const write = (changed: readonly (string | undefined)[]): Promise<void> => writeFile(path, `${changed.join("\n")}\n`);
const damaged = (line: string | undefined): string => (line ?? "").replace('"amount":1', '"amount":9');

describe("a journal with a damaged line", () => {
  test("loses the batch in which it stands, and nothing else", async () => {
    await write(lines.with(2, damaged(lines[2])));
    const { lost, takenOut } = await repaired();
    expect(lost).toMatchObject({ records: 2, readable: { Added: 2 } });
    expect(takenOut).toMatchObject([{ file: `journal/${FILE}`, line: 3, why: expect.stringContaining("hash") }]);
    expect(await reopened(directory)).toEqual({ a: 1, d: 1, e: 1, f: 1, g: 1 });
  });

  test("keeps aside, octet by octet, what is taken out", async () => {
    await write(lines.with(3, "\0".repeat(300)));
    const { takenOut } = await repaired();
    expect(await readFile(join(directory, takenOut[0]?.keptIn[0] ?? ""), "utf8")).toContain("\0".repeat(300));
  });

  test("tells readers of the proof where records are missing", async () => {
    await write(lines.with(3, "\0".repeat(300)));
    await repaired();
    const items = [];
    for await (const item of readJournal<Added>(directory))
      items.push(item.kind === "record" ? item.recorded.sequence : item);
    // Nothing proves the batch behind the damaged line: the hash that it builds on is gone. The next one can be.
    expect(items.slice(0, 3)).toEqual([1, 2, 3]);
    expect(items[3]).toMatchObject({ kind: "gap", gap: { first: 4, last: 6 } });
    expect(items.slice(4)).toEqual([7]);
  });

  test("goes on after the repair, and over a snapshot from within the gap", async () => {
    await writeSnapshot(directory, 3, fold);
    await write(lines.with(1, damaged(lines[1])));
    await repaired();
    await fill(directory, [["h"]]);
    expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1 });
    await writeSnapshot(directory, 8, fold);
    expect(await reopened(directory)).toMatchObject({ b: 1, h: 1 });
  });
});

test("a line that is there twice is taken out, and nothing is lost", async () => {
  await write(lines.toSpliced(2, 0, lines[1] ?? ""));
  expect((await repaired()).lost.records).toBe(0);
  expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1 });
});

test("a journal that ends before the snapshot does is gone on with from the snapshot", async () => {
  await writeSnapshot(directory, 7, fold);
  await writeFile(path, whole.subarray(0, whole.indexOf('{"sequence":4')));
  expect(await repaired()).toMatchObject({ snapshot: "ahead" });
  await fill(directory, [["h"]]);
  expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1 });
});

test("a journal that is gone is begun anew behind its snapshot", async () => {
  await writeSnapshot(directory, 7, fold);
  await rm(join(directory, "journal"), { recursive: true });
  await repaired();
  expect(await reopened(directory)).toMatchObject({ a: 1, g: 1 });
  await fill(directory, [["h"]]);
  expect(await reopened(directory)).toMatchObject({ g: 1, h: 1 });
});

describe("what nothing knows any more is not begun anew", () => {
  async function refusal(): Promise<unknown> {
    const before = await namesIn(directory, ".");
    const repair = await repairStore({ directory, clock: new ManualClock(), fold });
    expect(await namesIn(directory, ".")).toEqual(before);
    expect((await tryToy(directory)).kind).toBe("damaged");
    return repair;
  }
  const refused = { kind: "refused", why: expect.stringContaining("restore a backup") };

  test("where the first file is missing, with no snapshot and no checkpoint", async () => {
    await fill(directory, [["h"]], new ManualClock("2026-03-01T00:00:00.000Z"));
    await unlink(path);
    expect(await refusal()).toMatchObject(refused);
  });

  test("where the first line of what is left is damaged too", async () => {
    const march = join(directory, "journal", "2026-03.jsonl");
    await fill(directory, [["h"], ["i"], ["j"]], new ManualClock("2026-03-01T00:00:00.000Z"));
    await unlink(path);
    await writeFile(march, (await readFile(march)).fill(0, 0, 60));
    expect(await refusal()).toMatchObject(refused);
  });

  test.each([
    ["garbage", "garbage\n"],
    ["nothing", ""],
  ])("where the journal holds %s", async (_, contents) => {
    await writeFile(path, contents);
    expect(await refusal()).toMatchObject(refused);
  });
});

test.each([
  ["line ends", (text: string) => text.replaceAll("\n", "\r\n")],
  ["a byte order mark", (text: string) => `\ufeff${text}`],
])("what an editor has done to it is undone (%s), and nothing is lost", async (_, edit) => {
  await writeFile(path, edit(whole.toString()));
  expect((await tryToy(directory)).kind).toBe("damaged");
  const { takenOut, lost } = await repaired();
  expect([takenOut.length, lost.records]).toEqual([1, 0]);
  expect(await readFile(path)).toEqual(whole);
  expect(await readFile(join(directory, takenOut[0]?.keptIn[0] ?? ""), "utf8")).toBe(edit(whole.toString()));
});

test("what the journal lacks of what the snapshot knows is counted as lost", async () => {
  await writeSnapshot(directory, 7, fold);
  await writeFile(path, whole.subarray(0, whole.indexOf('{"sequence":5')));
  expect(await repaired()).toMatchObject({ snapshot: "ahead", lost: { records: 3 } });
});

describe("a snapshot of another journal", () => {
  beforeEach(async () => {
    const other = await filled(FILE, [["x"], ["y"], ["z"], ["u"], ["v"], ["w"], ["t"]]);
    await writeSnapshot(other.directory, 4, fold);
    await copyFile(join(other.directory, "state.json"), join(directory, "state.json"));
  });

  test("is put aside, told, and not said to be used", async () => {
    await write(lines.with(5, damaged(lines[5])));
    const { takenOut, snapshot } = await repaired();
    expect(snapshot).toBe("unusable");
    const why = "it was not made from this journal";
    expect(takenOut).toContainEqual({ file: "state.json", line: 1, why, keptIn: ["aside/state.json"] });
    expect(await namesIn(directory, ".")).not.toContain("state.json");
    expect(await reopened(directory)).toMatchObject({ a: 1, d: 1, g: 1 });
  });

  test("does not vouch for a first file that is missing: nothing is changed", async () => {
    const march = new ManualClock("2026-03-10T12:00:00.000Z");
    await fill(directory, [["h"]], march);
    const other = await filled(FILE, [["x", "y", "z", "u", "v", "w", "t", "s"]]);
    await writeSnapshot(other.directory, 8, fold);
    await copyFile(join(other.directory, "state.json"), join(directory, "state.json"));
    await unlink(path);
    const repair = await repairStore({ directory, clock: march, fold });
    expect(repair).toMatchObject({ kind: "refused", why: expect.stringContaining("restore a backup") });
    expect(await namesIn(directory, ".")).toContain("state.json");
  });
});

test("a state.json that the disk does not give out is put aside", async () => {
  await mkdir(join(directory, "state.json"));
  expect((await repaired()).takenOut).toMatchObject([{ file: "state.json", keptIn: ["aside/state.json"] }]);
  await fill(directory, [["h"]]);
  await writeSnapshot(directory, 8, fold);
  expect(await reopened(directory)).toMatchObject({ a: 1, h: 1 });
});

test("whatever octet is damaged, the journal opens afterwards, and at most three batches of five are missing", async () => {
  for (let at = 5; at < whole.length; at += 41) {
    await rm(join(directory, "aside"), { recursive: true, force: true });
    await writeFile(path, Buffer.from(whole).fill(0, at, Math.min(at + 30, whole.length)));
    await repaired();
    expect(Object.keys(await reopened(directory)).length).toBeGreaterThanOrEqual(2);
  }
});

test("damage over the border of two files is closed", async () => {
  await fill(directory, [["h"], ["i"], ["j"]], new ManualClock("2026-03-01T00:00:00.000Z"));
  const other = join(directory, "journal", "2026-03.jsonl");
  await writeFile(path, whole.subarray(0, -20));
  await writeFile(other, (await readFile(other)).fill(0, 0, 20));
  expect((await repaired()).takenOut).toMatchObject([{ keptIn: [expect.any(String), expect.any(String)] }]);
  expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, i: 1, j: 1 });
});

test("a repair that is cut short is done again", async () => {
  await write(lines.with(3, "\0".repeat(300)));
  await repaired();
  const { takenOut, lost } = await repaired();
  expect([takenOut, lost.records]).toEqual([[], 0]);
  expect(await namesIn(directory, "aside")).toHaveLength(1);
});

test("a record of a newer release is left alone", async () => {
  const store = await tryToy(directory, { fold: { ...fold, upcasts: { Added: [(data) => data] } } });
  if (store.kind === "damaged") throw new Error(store.why);
  store.journal.append([{ event: { type: "Added", name: "g", amount: 1 } }]);
  await store.journal.synced();
  await store.close();
  expect(await repairStore({ directory, clock: new ManualClock(), fold })).toMatchObject({
    kind: "refused",
    why: expect.stringContaining("newer release"),
  });
});

test("a disk that could not be synced twice is used again once a person has looked", async () => {
  await setHaltMark(directory, "unsyncable", "two runs could not sync the journal");
  expect(await tryToy(directory)).toMatchObject({ kind: "damaged", file: "sync-failed-again" });
  await repaired();
  expect(await reopened(directory)).toMatchObject({ a: 1 });
});

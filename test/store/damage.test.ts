import { createHash } from "node:crypto";
import { readFile, rename, rm, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { findBreak } from "../../src/store/check-worker.ts";
import { writeSnapshot } from "../../src/store/write-snapshot.ts";
import { fill, fold, ManualClock, namesIn, reopened, temporaryFolder, tryToy } from "./toy.ts";

const FILE = "2026-02.jsonl";

let directory: string;
let path: string;
let whole: Buffer;
let lines: readonly string[];

beforeEach(async () => {
  directory = await temporaryFolder();
  path = join(directory, "journal", FILE);
  await fill(directory, [["a"], ["b", "c"], ["d"], ["e", "f"]]);
  whole = await readFile(path);
  lines = whole.toString().trimEnd().split("\n");
});

async function damageOf(contents: string | Buffer): Promise<unknown> {
  await writeFile(path, contents);
  return tryToy(directory);
}

const damagedAt = (line: number): unknown =>
  expect.objectContaining({ kind: "damaged", file: `journal/${FILE}`, line, why: expect.any(String) });

describe("damage in the middle of the journal", () => {
  test("is found for every flipped bit, and names the file and the line", async () => {
    let offset = 0;
    for (const [index, line] of lines.slice(0, 4).entries()) {
      for (let at = offset; at < offset + line.length; at += 3) {
        const flipped = Buffer.from(whole);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
        // A flip that makes a line feed splits the line in two: the damage is still found at the first half.
        expect(await damageOf(flipped)).toEqual(damagedAt(index + 1));
      }
      offset += line.length + 1;
    }
  });

  test.each([
    ["a line that is missing", (all: readonly string[]) => all.toSpliced(2, 1), 3],
    ["a line that is there twice", (all: readonly string[]) => all.toSpliced(2, 0, all[1] ?? ""), 3],
    ["lines that changed places", (all: readonly string[]) => [all[0], all[2], all[1], ...all.slice(3)], 2],
    ["a run of NULs", (all: readonly string[]) => all.toSpliced(3, 1, "\0".repeat(300)), 4],
    ["an empty line", (all: readonly string[]) => all.toSpliced(3, 0, ""), 4],
  ])("is %s", async (_, change, line) => {
    expect(await damageOf(`${change(lines).join("\n")}\n`)).toEqual(damagedAt(line));
  });

  test("changes nothing on disk", async () => {
    const damaged = Buffer.from(whole).fill(0, 10, 20);
    await damageOf(damaged);
    expect(await readFile(path)).toEqual(damaged);
    expect(await namesIn(directory, ".")).toEqual(["journal", "leads"]);
  });
});

describe("tampering", () => {
  test("with the last record is damage, not a torn tail", async () => {
    const changed = lines.with(5, (lines[5] ?? "").replace('"amount":1', '"amount":9'));
    expect(await damageOf(`${changed.join("\n")}\n`)).toEqual(damagedAt(6));
  });

  test("that gives the record a fresh hash breaks the chain at the next one", async () => {
    const old = lines[3] ?? "";
    const body = old.slice(0, old.indexOf(',"hash":')).replace('"amount":1', '"amount":9');
    const previous = /"hash":"(\w+)"/.exec(lines[2] ?? "")?.[1] ?? "";
    const hash = createHash("sha256")
      .update(previous + body)
      .digest("hex");
    const changed = lines.with(3, `${body},"hash":"${hash}"}`);
    expect(await damageOf(`${changed.join("\n")}\n`)).toEqual(damagedAt(5));
  });
});

describe("a journal of several files", () => {
  beforeEach(() => fill(directory, [["g"], ["h"]], new ManualClock("2026-03-01T00:00:00.000Z")));

  test("is damaged when its first file is missing", async () => {
    await unlink(path);
    expect(await tryToy(directory)).toMatchObject({ kind: "damaged", file: "journal/2026-03.jsonl", line: 1 });
  });

  test("is damaged when an older file ends in a torn batch", async () => {
    expect(await damageOf(whole.subarray(0, -5))).toMatchObject({ kind: "damaged", file: `journal/${FILE}` });
  });

  test("is damaged when an older file holds nothing but NULs", async () => {
    expect(await damageOf(Buffer.alloc(whole.length))).toMatchObject({ kind: "damaged" });
  });

  test("is whole when its files were renamed: order is that of the sequences", async () => {
    await rename(path, join(directory, "journal", "2031-01.jsonl"));
    expect(await reopened(directory)).toMatchObject({ a: 1, h: 1 });
  });
});

describe("a snapshot that is ahead of the journal", () => {
  beforeEach(() => writeSnapshot(directory, 6, fold));

  test("is damage when the last batch is torn: it had been synced", async () => {
    expect(await damageOf(whole.subarray(0, -5))).toMatchObject({ kind: "damaged", file: "state.json" });
  });

  test("is damage when the journal is gone: no empty state", async () => {
    await rm(join(directory, "journal"), { recursive: true });
    expect(await tryToy(directory)).toMatchObject({ kind: "damaged", file: "state.json" });
  });
});

test("damage before the snapshot does not keep the state from coming back", async () => {
  await writeSnapshot(directory, 4, fold);
  await writeFile(path, Buffer.from(whole).fill(0, 10, 20));
  expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 });
});

test("damage before the snapshot is found by whoever verifies the whole journal", async () => {
  await writeSnapshot(directory, 4, fold);
  expect(await findBreak(directory)).toBeUndefined();
  await writeFile(path, Buffer.from(whole).fill(0, 10, 20));
  expect(await findBreak(directory)).toMatchObject({ line: 1, why: "the line is no record" });
});

test("a record of a newer release is damage that names its type", async () => {
  const store = await tryToy(directory, { upcasts: { Added: [(data) => data] } });
  if (store.kind === "damaged") throw new Error(store.why);
  store.journal.append([{ event: { type: "Added", name: "g", amount: 1 } }]);
  await store.journal.synced();
  await store.close();
  expect(await tryToy(directory)).toMatchObject({ kind: "damaged", line: 7, why: expect.stringContaining("Added") });
});

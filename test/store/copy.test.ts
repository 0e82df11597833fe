import { appendFile, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { NO_EPOCH } from "../../src/domain/copy/epoch.ts";
import { readDrill, writeDrill } from "../../src/store/copy/drill-file.ts";
import { readOwnEpoch, writeOwnEpoch } from "../../src/store/copy/epoch-file.ts";
import { erasedSince, partsOfFile, storeFilesUpTo } from "../../src/store/copy/files.ts";
import { stateHashUpTo } from "../../src/store/copy/state-hash.ts";
import { cursorAt, nextStretch } from "../../src/store/copy/stretch.ts";
import { BEGINNING } from "../../src/store/format/chain.ts";
import { added, fill, fold, openToy, temporaryFolder } from "./toy.ts";

const MOST = 1_000_000;

let directory: string;

beforeEach(async () => {
  directory = await temporaryFolder();
});

async function lastFile(folder: string): Promise<string> {
  const names = (await readdir(join(directory, folder))).filter((name) => name.endsWith(".jsonl")).sort();
  return join(directory, folder, names.at(-1) ?? "");
}

/** Records of which each refers to contents. */
async function withContents(...names: readonly string[]): Promise<void> {
  const store = await openToy(directory);
  for (const name of names) {
    store.journal.append([{ ...added(name), apart: { about: name } }]);
    await store.journal.synced();
  }
  await store.close();
}

/** Reads from the beginning. */
async function stretch(upTo: number) {
  const cursor = await cursorAt(directory, BEGINNING);
  if (cursor.kind !== "found") throw new Error(cursor.kind);
  return nextStretch(directory, { ...cursor }, upTo, MOST);
}

describe("the state up to a record", () => {
  test("has the same hash wherever it is folded, and another one when a record more is in it", async () => {
    await fill(directory, [["a"], ["b"]]);
    const whole = await stateHashUpTo(directory, 2, fold);
    expect(await stateHashUpTo(directory, 99, fold)).toEqual(whole);
    const other = await temporaryFolder();
    await fill(other, [["a"], ["b"], ["c"]]);
    expect(await stateHashUpTo(other, 2, fold)).toEqual(whole);
    expect((await stateHashUpTo(other, 3, fold))?.hash).not.toBe(whole?.hash);
  });

  test("is not told of a damaged journal", async () => {
    await fill(directory, [["a"], ["b"], ["c"]]);
    const file = await lastFile("journal");
    await writeFile(file, (await readFile(file, "utf8")).replace('"b"', '"x"'));
    await expect(stateHashUpTo(directory, 3, fold)).rejects.toThrow(/line 2/);
  });
});

describe("what a copy takes of the journal", () => {
  test("ends where it is on disk, and is nothing where all of it is copied", async () => {
    await fill(directory, [["a"], ["b"], ["c"]]);
    expect(await stretch(2)).toMatchObject({ kind: "stretch", first: 1, last: 2 });
    expect(await stretch(0)).toEqual({ kind: "nothing" });
    await appendFile(await lastFile("journal"), '{"half a line');
    expect(await stretch(99)).toMatchObject({ kind: "stretch", last: 3 });
  });

  test("stops at damage, and says where it is", async () => {
    await fill(directory, [["a"], ["b"], ["c"]]);
    const file = await lastFile("journal");
    await writeFile(file, (await readFile(file, "utf8")).replace('"b"', '"x"'));
    expect(await stretch(3)).toMatchObject({ kind: "broken", line: 2 });
  });

  test("holds the contents that records refer to, but none that have been erased", async () => {
    await withContents("Ada", "Bob");
    const [contents] = (await readdir(join(directory, "leads"))).map((name) => `leads/${name}`);
    const files = async () => {
      const taken = await stretch(2);
      return taken.kind === "stretch" ? taken.pieces.map(({ file }) => file) : taken.kind;
    };
    expect(await files()).toEqual([contents, contents, expect.stringMatching(/^journal\//)]);
    expect(await erasedSince(directory, [`${contents}`, "leads/2020-01-01.jsonl", "journal/2020-01.jsonl"])).toEqual([
      "leads/2020-01-01.jsonl",
    ]);
    await rm(join(directory, `${contents}`));
    expect(await files()).toEqual([expect.stringMatching(/^journal\//)]);
  });

  test("is dropped where its file has gone", async () => {
    await fill(directory, [["a"], ["b"]]);
    const cursor = await cursorAt(directory, BEGINNING);
    if (cursor.kind !== "found") throw new Error(cursor.kind);
    await rm(await lastFile("journal"));
    expect(await nextStretch(directory, cursor, 2, MOST)).toEqual({ kind: "dropped" });
  });
});

test("a file that has become shorter while it is copied is an error, not a shorter copy", async () => {
  await fill(directory, [["a"], ["b"]]);
  const cursor = { ...BEGINNING, line: { number: 1, offset: 0 } };
  const [file] = await storeFilesUpTo(directory, cursor);
  if (file === undefined) throw new Error("the store has no file");
  await truncate(join(directory, file.path), 10);
  const parts = partsOfFile(directory, file, 16);
  await expect(parts.next()).rejects.toThrow(/has become shorter/);
});

describe("what a device knows of its copy", () => {
  test("is none at first, and then what was written", async () => {
    expect(await readOwnEpoch(directory)).toEqual(NO_EPOCH);
    expect(await readDrill(directory)).toBeUndefined();
    await writeOwnEpoch(directory, { epoch: 3, id: "x" });
    expect(await readOwnEpoch(directory)).toEqual({ epoch: 3, id: "x" });
    const drill = { at: "2026-02-10T12:00:00.000Z", kind: "sound" } as Parameters<typeof writeDrill>[1];
    await writeDrill(directory, drill);
    expect(await readDrill(directory)).toEqual(drill);
  });

  test("is an error where the epoch cannot be told: without it nobody knows whether another one goes on", async () => {
    for (const text of ["{}", '{"epoch":1.5,"id":"x"}', '{"epoch":2}']) {
      await writeFile(join(directory, "epoch.json"), text);
      await expect(readOwnEpoch(directory)).rejects.toThrow(/does not say which epoch/);
    }
    await writeFile(join(directory, "copy-drill.json"), '{"kind":"perhaps"}');
    expect(await readDrill(directory)).toBeUndefined();
  });
});

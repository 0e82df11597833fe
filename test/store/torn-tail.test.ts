import { cp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import {
  added,
  fill,
  forgetSynced,
  ManualClock,
  namesIn,
  openToy,
  recordsIn,
  reopened,
  temporaryFolder,
  RECORD_LEVELS,
  writeAtLevel,
} from "./toy.ts";

const FILE = "2026-02.jsonl";

describe.each(RECORD_LEVELS)("at level %i", (level) => {
  let directory: string;
  let path: string;
  let whole: Buffer;
  /** Where the last batch begins. */
  let synced: number;

  beforeEach(async () => {
    writeAtLevel(level);
    directory = await temporaryFolder();
    path = join(directory, "journal", FILE);
    await fill(directory, [["a"], ["b", "c"]]);
    synced = (await readFile(path)).length;
    await fill(directory, [["d", "e"]]);
    whole = await readFile(path);
    await forgetSynced(directory);
  });

  describe("a journal whose last batch is torn", () => {
    test("comes back to the batch before it, wherever it was cut", async () => {
      const lanes = [0, 1, 2, 3].map(async (lane) => {
        const copy = await temporaryFolder();
        await cp(directory, copy, { recursive: true });
        for (let length = synced + lane; length < whole.length; length += 4) {
          await writeFile(join(copy, "journal", FILE), whole.subarray(0, length));
          expect(await reopened(copy)).toEqual({ a: 1, b: 1, c: 1 });
          await rm(join(copy, "aside"), { recursive: true, force: true });
        }
      });
      await Promise.all(lanes);
    });

    test("comes back when the rest of the file, from any octet on, reads as NULs", async () => {
      for (let start = synced; start < whole.length; start += 5) {
        await writeFile(path, Buffer.from(whole).fill(0, start));
        expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1 });
      }
    });

    test("comes back when a later page of the batch is on disk and an earlier one is not", async () => {
      for (let end = synced + 1; end < whole.length; end += 7) {
        await writeFile(path, Buffer.from(whole).fill(0, synced, end));
        expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1 });
      }
    });

    test("comes back when garbage follows its last batch", async () => {
      await writeFile(path, Buffer.concat([whole, Buffer.from([0xff, 0xfe, 0x0a, 0x7b, 0x0a])]));
      expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1, d: 1, e: 1 });
    });

    test("keeps what it cuts in a file and reports the place", async () => {
      await truncate(path, whole.length - 5);
      const store = await openToy(directory);
      await store.close();
      const keptIn = `aside/${FILE}.from-${synced}`;
      expect(store.warnings).toContainEqual(
        expect.objectContaining({ kind: "torn", file: `journal/${FILE}`, octets: whole.length - 5 - synced, keptIn }),
      );
      expect(await readFile(join(directory, keptIn))).toEqual(whole.subarray(synced, -5));
      expect(await readFile(path)).toEqual(whole.subarray(0, synced));
    });

    test("goes on with the sequence and the chain of the last whole batch", async () => {
      await truncate(path, whole.length - 5);
      await fill(directory, [["g"]]);
      expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1, g: 1 });
      expect((await recordsIn(directory, FILE)).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    });

    test("keeps each tail when the same place is torn twice", async () => {
      for (const cut of [5, 6]) {
        await writeFile(path, whole.subarray(0, -cut));
        await reopened(directory);
      }
      expect(await namesIn(directory, "aside")).toEqual([`${FILE}.from-${synced}`, `${FILE}.from-${synced}.2`]);
    });

    test("comes back when it was the first of a new month, and uses the month's name again", async () => {
      const march = new ManualClock("2026-03-01T00:00:00.000Z");
      await fill(directory, [["g"]], march);
      const other = join(directory, "journal", "2026-03.jsonl");
      const first = await readFile(other);
      await forgetSynced(directory);
      for (const torn of [first.subarray(0, 20), Buffer.alloc(first.length), Buffer.alloc(0)]) {
        await writeFile(other, torn);
        expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1, d: 1, e: 1 });
      }
      await fill(directory, [["g"]], march);
      expect(await namesIn(directory, "journal")).toEqual([FILE, "2026-03.jsonl"]);
      expect(await reopened(directory)).toMatchObject({ e: 1, g: 1 });
    });
  });

  test("a batch whose contents apart did not reach the disk is torn, though its records did", async () => {
    const store = await openToy(directory);
    store.journal.append([{ ...added("g"), apart: { name: "Ada" } }]);
    await store.journal.synced();
    await store.close();
    await forgetSynced(directory);
    const leads = join(directory, "leads", "2026-02-10.jsonl");
    await writeFile(leads, Buffer.alloc((await readFile(leads)).length));
    expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1, d: 1, e: 1 });
    await fill(directory, [["h"]]);
    expect(await reopened(directory)).toMatchObject({ e: 1, h: 1 });
  });
});

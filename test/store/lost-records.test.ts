import { copyFile, readFile, rm, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { type Repair, repairStore } from "../../src/store/recovery/repair.ts";
import { readSpool } from "../../src/store/recovery/spool.ts";
import {
  type Added,
  added,
  fill,
  filled,
  fold,
  forgetSynced,
  ManualClock,
  openToy,
  RECORD_LEVELS,
  reopened,
  sequencesIn,
  takeSnapshot,
  tryToy,
  writeAtLevel,
} from "./toy.ts";

// Records of which nothing tells any more what was in them: a STOP may have been. Nobody passes over them in silence.

const FILE = "2026-02.jsonl";
const MARCH = "2026-03.jsonl";

describe.each(RECORD_LEVELS)("at level %i", (level) => {
  let directory: string;
  let path: string;
  let whole: Buffer;
  let lines: readonly string[];

  beforeEach(async () => {
    writeAtLevel(level);
    ({ directory, path, whole, lines } = await filled(FILE, [["a"], ["b", "c"], ["d"], ["e", "f"]]));
  });

  const repair = (mayHold = false): Promise<Repair> =>
    repairStore({ directory, clock: new ManualClock(), fold, mayHold });

  /** Refused without a word for it, and nothing changed; then done. */
  async function repairedWithHold(): Promise<Extract<Repair, { kind: "repaired" }>> {
    const before = await readFile(path).catch(() => undefined);
    expect(await repair()).toMatchObject({ kind: "refused", why: expect.stringMatching(/STOP.*--hold/) });
    expect(await readFile(path).catch(() => undefined)).toEqual(before);
    const done = await repair(true);
    if (done.kind !== "repaired") throw new Error(done.why);
    return done;
  }

  async function repairedAsItIs(): Promise<Extract<Repair, { kind: "repaired" }>> {
    const done = await repair();
    if (done.kind !== "repaired") throw new Error(done.why);
    expect(done.unknown).toEqual([]);
    expect((await readSpool(directory)).filter(({ type }) => type === "RecordsLost")).toEqual([]);
    return done;
  }

  const lineAt = (index: number): number => Buffer.byteLength(lines.slice(0, index).join("\n")) + 1;

  describe("an end that had been synced is no torn tail", () => {
    test.each([
      ["NULs over several batches", () => Buffer.from(whole).fill(0, lineAt(1))],
      ["NULs over the newest batch alone", () => Buffer.from(whole).fill(0, lineAt(4))],
      ["a cut within a batch", () => whole.subarray(0, -5)],
      ["a cut between two batches", () => whole.subarray(0, lineAt(3))],
      ["nothing at all", () => Buffer.alloc(0)],
    ])("where it is %s", async (_, ruin) => {
      await writeFile(path, ruin());
      const why = expect.stringContaining("had been written up to record 6");
      expect(await tryToy(directory)).toMatchObject({ kind: "damaged", why });
    });

    test("where the newest file is gone", async () => {
      await fill(directory, [["g"], ["h"]], new ManualClock("2026-03-01T00:00:00.000Z"));
      await unlink(join(directory, "journal", MARCH));
      expect(await tryToy(directory)).toMatchObject({ kind: "damaged", why: expect.stringContaining("record 8") });
    });

    test("where an older copy of the file lies in its place, as long as a snapshot of that day knows it", async () => {
      await takeSnapshot(directory);
      const older = await readFile(path);
      await fill(directory, [["g"], ["h"]]);
      await writeFile(path, older);
      const why = expect.stringContaining("had been written up to record 8");
      expect(await tryToy(directory)).toMatchObject({ kind: "damaged", why });
      expect((await repairedWithHold()).unknown).toEqual([{ first: 7 }]);
    });

    test("where the same copy cannot even be read at its end", async () => {
      await takeSnapshot(directory);
      const older = await readFile(path);
      await fill(directory, [["g"], ["h"]]);
      await writeFile(path, older.fill(0, lineAt(3)));
      expect(await tryToy(directory)).toMatchObject({ kind: "damaged" });
      expect((await repairedWithHold()).unknown).toEqual([{ first: 7 }]);
    });

    test("where contents of the newest batch are damaged, which a person was told of", async () => {
      const store = await openToy(directory);
      store.journal.append([{ ...added("g"), apart: { name: "Ada" } }]);
      await store.journal.synced();
      await store.close();
      const leads = join(directory, "leads", "2026-02-10.jsonl");
      await writeFile(leads, Buffer.alloc((await readFile(leads)).length));
      expect(await reopened(directory)).toMatchObject({ f: 1, g: 1 });
    });

    test("and after the mark, which may be behind, one is: nobody was told of it", async () => {
      await fill(directory, [["g"]]);
      const mark = await readFile(join(directory, "journal", "synced"));
      await fill(directory, [["h", "i"]]);
      await writeFile(join(directory, "journal", "synced"), mark);
      await writeFile(path, (await readFile(path)).fill(0, whole.length + 300));
      expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1 });
    });

    test.each(["", "{}", '{"sequence":', "\0".repeat(48)])(
      "and a mark that is damaged (%j) tells nothing",
      async (mark) => {
        await writeFile(join(directory, "journal", "synced"), mark);
        await writeFile(path, whole.subarray(0, -5));
        expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1, d: 1 });
      },
    );
  });

  describe("a last line that is there as a whole", () => {
    beforeEach(() => forgetSynced(directory));

    test.each(['"hash"', '"data"', '"type"', '"sequence"'])("is damage with another name for its %s", async (name) => {
      const last = lines.at(-1) ?? "";
      const at = last.lastIndexOf(name);
      await writeFile(path, `${lines.with(-1, `${last.slice(0, at)}"x${last.slice(at + 2)}`).join("\n")}\n`);
      expect(await tryToy(directory)).toMatchObject({ kind: "damaged", line: 6 });
    });

    test("is damage whichever of its characters was altered", async () => {
      const last = lineAt(5);
      for (let at = last; at < whole.length - 2; at += 1) {
        const altered = Buffer.from(whole);
        altered[at] = (altered[at] ?? 0) ^ 1;
        await writeFile(path, altered);
        // The first brace and the last tell that it is whole.
        if (at > last) expect([at - last, (await tryToy(directory)).kind]).toEqual([at - last, "damaged"]);
      }
    });
  });

  describe("a repair", () => {
    test("asks first where a line in the middle is lost, and has all numbers held then", async () => {
      await fill(directory, [["g"]]);
      lines = (await readFile(path, "utf8")).trimEnd().split("\n");
      await writeFile(path, `${lines.with(3, "\0".repeat(90)).join("\n")}\n`);
      const { unknown, hasGap } = await repairedWithHold();
      // Nothing proves the batch behind it.
      expect(unknown).toEqual([{ first: 4, last: 6 }]);
      expect(hasGap).toBe(true);
      expect(await readSpool(directory)).toMatchObject([{ type: "RecordsLost", first: 4 }]);
    });

    test("writes into the proof that its end is lost, as far as that can be counted", async () => {
      await writeFile(path, Buffer.from(whole).fill(0, lineAt(3)));
      const { unknown, hasGap } = await repairedWithHold();
      expect([unknown, hasGap]).toEqual([[{ first: 4 }], true]);
      expect(await sequencesIn(directory)).toEqual([1, 2, 3, "gap 4-6"]);
      await fill(directory, [["g"]]);
      expect(await sequencesIn(directory)).toEqual([1, 2, 3, "gap 4-6", 7]);
      expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1, g: 1 });
      await takeSnapshot(directory);
      expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1, g: 1 });
    });

    test("counts what is lost of the end by what can be read of it, where there is no mark", async () => {
      await forgetSynced(directory);
      await writeFile(
        path,
        `${lines
          .with(3, (lines[3] ?? "").replace('"amount":1', '"amount":9'))
          .slice(0, 5)
          .join("\n")}\n`,
      );
      await repairedWithHold();
      expect(await sequencesIn(directory)).toEqual([1, 2, 3, level === 1 ? "gap 4-6" : "gap 4-5"]);
    });

    test("marks an end that is lost over several files, and the next month goes on behind it", async () => {
      await fill(directory, [["g"], ["h"]], new ManualClock("2026-03-01T00:00:00.000Z"));
      const march = join(directory, "journal", MARCH);
      await writeFile(path, Buffer.from(whole).fill(0, lineAt(3)));
      await writeFile(march, (await readFile(march)).fill(0));
      await repairedWithHold();
      await fill(directory, [["i"]], new ManualClock("2026-04-01T00:00:00.000Z"));
      expect(await sequencesIn(directory)).toEqual([1, 2, 3, "gap 4-8", 9]);
      expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1, i: 1 });
    });

    test.each([
      ["emptied", () => writeFile(path, "")],
      ["removed, with all of its folder", () => rm(join(directory, "journal"), { recursive: true })],
      ["cut before the snapshot", () => writeFile(path, whole.subarray(0, lineAt(3)))],
    ])("asks first where the journal is %s: behind the snapshot there may have been more", async (_, ruin) => {
      await takeSnapshot(directory);
      await ruin();
      expect((await repairedWithHold()).unknown).toEqual([{ first: 7 }]);
      expect(await reopened(directory)).toMatchObject({ a: 1, f: 1 });
    });

    test("goes on where the snapshot knows all that was lost", async () => {
      await takeSnapshot(directory);
      await writeFile(path, `${lines.with(2, "\0".repeat(90)).join("\n")}\n`);
      expect((await repairedAsItIs()).hasGap).toBe(true);
      expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 });
    });

    test("goes on over a torn tail, of which nobody was told, and marks no gap", async () => {
      await forgetSynced(directory);
      await writeFile(path, whole.subarray(0, -5));
      const { hasGap, lost } = await repairedAsItIs();
      expect([hasGap, lost.records]).toEqual([false, 0]);
      expect(await sequencesIn(directory)).toEqual([1, 2, 3, 4]);
    });
  });

  describe("a file that is there twice", () => {
    const reply = (pdu: string, name: string): ReturnType<typeof added> => {
      const sms = { from: { kind: "international", digits: "+18505550101" }, content: { kind: "text", text: "YES" } };
      return { event: { type: "SmsReceived", ...sms, pdu, name, amount: 1 } as unknown as Added };
    };

    beforeEach(async () => {
      const store = await openToy(directory);
      for (const pdu of ["07-1", "07-2"]) {
        store.journal.append([reply(pdu, pdu), added(`with-${pdu}`)]);
        await store.journal.synced();
      }
      await store.close();
      whole = await readFile(path);
    });

    const twice = (name: string): Promise<void> => copyFile(path, join(directory, "journal", name));

    test.each(["2026-02.2.jsonl", "2026-01.jsonl", "2026-05.jsonl"])(
      "is taken out (%s), and what people said in it is not taken in anew",
      async (name) => {
        await twice(name);
        expect((await tryToy(directory)).kind).toBe("damaged");
        const { lost, repliesKept, hasGap, takenOut } = await repairedAsItIs();
        expect([lost.records, repliesKept, hasGap, takenOut.length]).toEqual([0, 0, false, 1]);
        expect(await reopened(directory)).toMatchObject({ a: 1, "07-1": 1, "07-2": 1 });
        expect(await sequencesIn(directory)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      },
    );

    test("takes nothing with it where it is damaged itself", async () => {
      await twice("2026-02.2.jsonl");
      await writeFile(path, whole.toString().split("\n").with(6, "\0".repeat(90)).join("\n"));
      const { lost, repliesKept, hasGap } = await repairedAsItIs();
      expect([lost.records, repliesKept, hasGap]).toEqual([0, 0, false]);
      expect(await sequencesIn(directory)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    });

    test("gives the records that are lost in the other one", async () => {
      await twice("2026-05.jsonl");
      await writeFile(path, whole.toString().split("\n").with(7, "\0".repeat(90)).join("\n"));
      const { repliesKept, hasGap } = await repairedAsItIs();
      expect([repliesKept, hasGap]).toEqual([0, false]);
      expect(await sequencesIn(directory)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    });

    test("is no such one where what stands twice is the end of a file: something else may have stood there", async () => {
      await forgetSynced(directory);
      const all = whole.toString().split("\n");
      await writeFile(path, `${[...all.slice(0, 6), ...all.slice(2, 6)].join("\n")}\n`);
      expect((await repairedWithHold()).unknown).toEqual([{ first: 7 }]);
    });

    test("of another past is lost with what was said in it, so it is asked about and kept", async () => {
      const other = await filled(FILE, [["x"], ["y", "z"]]);
      const store = await openToy(other.directory);
      store.journal.append([reply("07-9", "u")]);
      await store.journal.synced();
      await store.close();
      await copyFile(other.path, join(directory, "journal", "2026-05.jsonl"));
      await repairedWithHold();
      expect(await readSpool(directory)).toMatchObject([
        { type: "SmsKept", sms: { pdu: "07-9" } },
        { type: "RecordsLost" },
      ]);
    });
  });
});

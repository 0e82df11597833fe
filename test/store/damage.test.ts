import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, unlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { readProof } from "../../src/store/checkpoint/proof.ts";
import { writeSnapshot } from "../../src/store/snapshot/snapshot.ts";
import {
  fill,
  filled,
  fold,
  forgetSynced,
  ManualClock,
  namesIn,
  openToy,
  reopened,
  sequencesIn,
  takeSnapshot,
  temporaryFolder,
  tryToy,
  RECORD_LEVELS,
  writeAtLevel,
} from "./toy.ts";

const FILE = "2026-02.jsonl";

describe.each(RECORD_LEVELS)("at level %i", (level) => {
  let directory: string;
  let path: string;
  let whole: Buffer;
  let lines: readonly string[];

  beforeEach(async () => {
    writeAtLevel(level);
    ({ directory, path, whole, lines } = await filled(FILE, [["a"], ["b", "c"], ["d"], ["e", "f"]]));
  });

  async function damageOf(contents: string | Buffer): Promise<unknown> {
    await writeFile(path, contents);
    return tryToy(directory);
  }

  /** At level 2 a batch whose lines are all readable is found wrong where its hash stands, in its last line. */
  const ends = [1, 3, 3, 4, 6, 6];
  const isFoundAtEnd = (found: unknown): boolean =>
    level > 1 && /hash of the records/.test((found as { why: string }).why);

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
          const found = await damageOf(flipped);
          expect(found).toEqual(damagedAt(isFoundAtEnd(found) ? (ends[index] ?? 0) : index + 1));
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

    test("is no torn tail where the beginning of the newest batch is lost, too, and what is left tells that it is later", async () => {
      await fill(directory, [["g", "h", "i"]]);
      const all = (await readFile(path, "utf8")).trimEnd().split("\n");
      const lose = (...lost: readonly number[]): string =>
        `${all.map((line, index) => (lost.includes(index + 1) ? "\0".repeat(line.length) : line)).join("\n")}\n`;
      // By the end of the newest batch; by the end of the one before; by what that one says of itself.
      expect(await damageOf(lose(5, 6, 7, 8))).toEqual(damagedAt(5));
      expect(await damageOf(lose(5, 7, 9))).toEqual(damagedAt(5));
      expect(await damageOf(lose(4, 5, 7, 9))).toEqual(damagedAt(4));
    });

    test("changes nothing on disk", async () => {
      const damaged = Buffer.from(whole).fill(0, 10, 20);
      await damageOf(damaged);
      expect(await readFile(path)).toEqual(damaged);
      expect(await namesIn(directory, ".")).toEqual(["journal", "leads", ...(level > 1 ? ["level.json"] : [])]);
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
      // The batch behind it begins with line 5, and at level 2 has its hash in line 6.
      expect(await damageOf(`${changed.join("\n")}\n`)).toEqual(damagedAt(level === 1 ? 5 : 6));
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

  describe("a journal of which nothing can be read is no empty one", () => {
    const crlf = (text: Buffer): string => text.toString().replaceAll("\n", "\r\n");

    test.each([
      ["garbage", () => "garbage\n"],
      ["NULs", () => Buffer.alloc(whole.length)],
      ["line ends of an editor", () => crlf(whole)],
      ["a byte order mark", () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), whole])],
      ["nothing", () => ""],
    ])("with %s in its place", async (_, contents) => {
      expect(await damageOf(contents())).toMatchObject({ kind: "damaged", file: expect.stringMatching(/^journal/) });
    });

    test("with another name", async () => {
      await rename(path, `${path}.bak`);
      expect(await tryToy(directory)).toMatchObject({ kind: "damaged", file: "journal" });
    });

    test.each([
      "state.json",
      "checkpoint/state.1.json",
      "leads/2026-02-10.jsonl",
      "aside/x",
      "journal/2026-02.jsonl.bak",
    ])("with nothing left of it, where %s tells of it", async (file) => {
      await unlink(path);
      await forgetSynced(directory);
      await mkdir(join(directory, dirname(file)), { recursive: true });
      await writeFile(join(directory, file), "{}");
      expect(await tryToy(directory)).toMatchObject({ kind: "damaged", why: expect.stringContaining("can be read") });
    });

    test("nor is its newest month one that was just begun", async () => {
      const march = join(directory, "journal", "2026-03.jsonl");
      await fill(directory, [["g"], ["h"], ["i"]], new ManualClock("2026-03-01T00:00:00.000Z"));
      await writeFile(march, crlf(await readFile(march)));
      expect(await tryToy(directory)).toMatchObject({ kind: "damaged", file: "journal/2026-03.jsonl", line: 1 });
    });

    test("nor its oldest month the newest, whatever the snapshot covers", async () => {
      await fill(directory, [["g"], ["h"], ["i"]], new ManualClock("2026-03-01T00:00:00.000Z"));
      await writeSnapshot(directory, 8, fold);
      await writeFile(path, crlf(whole));
      expect(await reopened(directory)).toMatchObject({ a: 1, i: 1 });
      expect(await readFile(path, "utf8")).toBe(crlf(whole));
    });
  });

  test("a new store whose first batch was torn is still a new one", async () => {
    const fresh = await temporaryFolder();
    expect(await reopened(fresh)).toEqual({});
    for (const torn of [whole.subarray(0, 50), Buffer.alloc(100), Buffer.alloc(0)]) {
      await writeFile(join(fresh, "journal", FILE), torn);
      expect(await reopened(fresh)).toEqual({});
    }
    await fill(fresh, [["a"]]);
    expect(await namesIn(fresh, "journal")).toEqual([FILE]);
  });

  describe("a snapshot that is ahead of the journal", () => {
    beforeEach(() => takeSnapshot(directory));

    test.each([
      ["of which a page is lost", (end: Buffer) => Buffer.from(end).fill(0, end.length - 100, end.length - 20)],
      ["overwritten with NULs", (end: Buffer) => Buffer.from(end).fill(0, end.length - 100)],
    ])("is gone on with where the end is merely unreadable (%s): kept aside, marked and told", async (_, change) => {
      const ruined = change(whole);
      await writeFile(path, ruined);
      const store = await openToy(directory);
      await store.close();
      expect(Object.fromEntries(store.state)).toEqual({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 });
      const keptIn = expect.stringContaining("aside/");
      expect(store.warnings).toEqual([expect.objectContaining({ kind: "lost", first: 5, last: 6, keptIn })]);
      const [warning] = store.warnings as readonly { readonly keptIn: string }[];
      expect(ruined.toString("latin1")).toContain(await readFile(join(directory, warning?.keptIn ?? ""), "latin1"));
      expect(await sequencesIn(directory)).toEqual([1, 2, 3, 4, "gap 5-6"]);
      await fill(directory, [["g"]]);
      expect(await reopened(directory)).toMatchObject({ f: 1, g: 1 });
    });

    test.each([
      ["cut", (end: Buffer) => end.subarray(0, -5)],
      ["cut within its last batch but one line", (end: Buffer) => end.subarray(0, -(lines[5] ?? "").length - 9)],
      [
        "followed by NULs",
        (end: Buffer) => Buffer.concat([Buffer.from(end).fill(0, end.length - 9), Buffer.alloc(99)]),
      ],
    ])("is damage where more may have stood behind what the snapshot knows: an end that is %s", async (_, change) => {
      expect(await damageOf(change(whole))).toMatchObject({ kind: "damaged", file: "state.json" });
    });

    test("is damage when whole batches are missing at the end", async () => {
      expect(await damageOf(`${lines.slice(0, 4).join("\n")}\n`)).toMatchObject({
        kind: "damaged",
        file: "state.json",
      });
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
    const read = () => readProof(directory, {}, () => {});
    expect(await read()).toEqual({ isWhole: true });
    await writeFile(path, Buffer.from(whole).fill(0, 10, 20));
    expect(await read()).toMatchObject({ isWhole: false, broken: { line: 1, why: "the line is no record" } });
  });

  test("a record of a newer release is damage that names its type", async () => {
    const store = await tryToy(directory, { fold: { ...fold, upcasts: { Added: [(data) => data] } } });
    if (store.kind === "damaged") throw new Error(store.why);
    store.journal.append([{ event: { type: "Added", name: "g", amount: 1 } }]);
    await store.journal.synced();
    await store.close();
    expect(await tryToy(directory)).toMatchObject({ kind: "damaged", line: 7, why: expect.stringContaining("Added") });
  });
});

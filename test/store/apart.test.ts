import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { ContentsRef } from "../../src/app/ports.ts";
import { added, ManualClock, namesIn, openToy, recordsIn, temporaryFolder, type Toy } from "./toy.ts";

const FILE = "2026-02-10.jsonl";
const NOTED = async (): Promise<void> => undefined;

let directory: string;
let path: string;

beforeEach(async () => {
  directory = await temporaryFolder();
  path = join(directory, "leads", FILE);
});

async function keep(contents: readonly unknown[], clock = new ManualClock()): Promise<readonly ContentsRef[]> {
  const store = await openToy(directory, { clock });
  const recorded = store.journal.append(contents.map((apart) => ({ ...added("a"), apart })));
  await store.journal.synced();
  await store.close();
  return recorded.flatMap(({ apart }) => apart ?? []);
}

async function read(ref: ContentsRef | undefined): Promise<unknown> {
  const store = await openToy(directory);
  await store.close();
  if (ref === undefined) throw new Error("no contents were kept apart");
  return store.journal.readContents(ref);
}

const ADA = { name: "Ada", message: "two\nlines, ünïcode" };

test("contents apart are read back by their reference, and stand a line each in the file of their day", async () => {
  const refs = await keep([ADA, 7]);
  expect(await read(refs[0])).toEqual(ADA);
  expect(await read(refs[1])).toBe(7);
  expect(await readFile(path, "utf8")).toBe(`${JSON.stringify(ADA)}\n7\n`);
});

test("the journal holds their place and hash, not the contents", async () => {
  const refs = await keep([ADA]);
  const [record] = await recordsIn(directory, "2026-02.jsonl");
  expect(record?.apart).toEqual(refs[0]);
  expect(JSON.stringify(record)).not.toContain("Ada");
});

test("erased contents read as undefined, damaged ones throw", async () => {
  const refs = await keep([ADA]);
  await keep([7], new ManualClock("2026-02-11T00:00:00.000Z"));
  await writeFile(path, (await readFile(path, "utf8")).replace("Ada", "Eve"));
  await expect(read(refs[0])).rejects.toThrow(`leads/${FILE}`);
  const store = await openToy(directory);
  await store.eraseContentsBefore(Date.parse("2026-02-11"), new Set(), NOTED);
  await store.close();
  expect(await read(refs[0])).toBeUndefined();
});

test("what is to be erased is told of while it is still there, and stays where that cannot be written down", async () => {
  const refs = await keep([ADA]);
  const store = await openToy(directory, { clock: new ManualClock("2026-02-12T00:00:00.000Z") });
  const erase = (announce: (files: readonly string[]) => Promise<void>) =>
    store.eraseContentsBefore(Date.parse("2026-02-11"), new Set(), announce);
  await expect(erase(() => Promise.reject(new Error("ENOSPC")))).rejects.toThrow("ENOSPC");
  const told: unknown[] = [];
  await erase(async (files) => {
    told.push(files, await store.journal.readContents(refs[0] as ContentsRef));
  });
  expect(told).toEqual([[FILE], ADA]);
  expect(await store.journal.readContents(refs[0] as ContentsRef)).toBeUndefined();
  await store.close();
});

test("contents after a torn tail begin a line of their own and are read back", async () => {
  const first = await keep([ADA]);
  await appendFile(path, '{"name":"half a l');
  const second = await keep([{ name: "Grace" }, { name: "Edsger" }]);
  expect(await read(first[0])).toEqual(ADA);
  expect(await read(second[0])).toEqual({ name: "Grace" });
  expect(await read(second[1])).toEqual({ name: "Edsger" });
  expect((await readFile(path, "utf8")).split("\n").slice(2)).toEqual(['{"name":"Grace"}', '{"name":"Edsger"}', ""]);
});

test("erasing keeps the day itself and what is still in use under a wrong date", async () => {
  for (const at of ["1970-01-01", "2026-02-09", "2026-02-10"])
    await keep([ADA], new ManualClock(`${at}T00:00:00.000Z`));
  const store = await openToy(directory);
  expect(await store.eraseContentsBefore(Date.parse("2026-02-10"), new Set(["1970-01-01.jsonl"]), NOTED)).toEqual([
    "2026-02-09.jsonl",
  ]);
  await store.close();
  expect(await namesIn(directory, "leads")).toEqual(["1970-01-01.jsonl", FILE]);
});

describe("contents that are kept for less than a day", () => {
  const clock = new ManualClock();
  let store: Toy;

  beforeEach(async () => {
    clock.set("2026-02-10T12:00:00.000Z");
    store = await openToy(directory, { clock });
  });

  async function keepOne(apart: unknown): Promise<ContentsRef | undefined> {
    const [recorded] = store.journal.append([{ ...added("a"), apart }]);
    await store.journal.synced();
    return recorded?.apart;
  }

  async function reopen(): Promise<void> {
    await store.close();
    store = await openToy(directory, { clock });
  }

  const keptFor = (ms: number, inUse: readonly string[] = []) =>
    store.eraseContentsBefore(clock.at - ms, new Set(inUse), NOTED);

  test("go with their file within the day, and later ones begin another: no place is given twice", async () => {
    const ada = await keepOne(ADA);
    clock.at += 3_001;
    expect(await keptFor(3_000)).toEqual([FILE]);
    const grace = await keepOne(7);
    expect(grace).toMatchObject({ file: "2026-02-10.2.jsonl", offset: 0 });
    for (const again of [async () => undefined, reopen]) {
      await again();
      expect(ada && (await store.journal.readContents(ada))).toBeUndefined();
      expect(grace && (await store.journal.readContents(grace))).toBe(7);
    }
    await store.close();
  });

  test("keep their number over a restart with nothing left of the day", async () => {
    await keepOne(ADA);
    clock.at += 3_001;
    await keptFor(3_000);
    await reopen();
    expect(await keepOne(7)).toMatchObject({ file: "2026-02-10.2.jsonl" });
    expect(await keptFor(3_000)).toEqual([]);
    await store.close();
  });

  test("stay while something is in use, but nothing is added to them", async () => {
    await keepOne(ADA);
    clock.at += 2_000;
    const young = await keepOne(7);
    clock.at += 1_500;
    expect(await keptFor(3_000)).toEqual([]);
    expect(await keepOne(8)).toMatchObject({ file: "2026-02-10.2.jsonl" });
    expect(young && (await store.journal.readContents(young))).toBe(7);
    clock.at += 2_000;
    expect(await keptFor(3_000, [FILE])).toEqual([]);
    expect(await keptFor(3_000)).toEqual([FILE]);
    await store.close();
  });
});

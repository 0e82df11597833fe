import { appendFile, readdir, readFile, readlink, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { type JournalItem, readJournal } from "../../src/store/checkpoint/proof.ts";
import { type Added, fill, ManualClock, recordsIn, temporaryFolder } from "./toy.ts";

const FILE = "2026-02.jsonl";

let directory: string;
let path: string;

beforeEach(async () => {
  directory = await temporaryFolder();
  path = join(directory, "journal", FILE);
  await fill(directory, [["a"], ["b", "c"]]);
  await fill(directory, [["d"]], new ManualClock("1970-01-01T00:00:00.000Z"));
});

async function read(): Promise<readonly string[]> {
  const items: JournalItem<Added>[] = [];
  for await (const item of readJournal<Added>(directory)) items.push(item);
  return items.map((item) =>
    item.kind === "record"
      ? item.recorded.event.name
      : item.kind === "damaged"
        ? `${item.file}:${item.line}`
        : item.kind,
  );
}

test("a journal is read without the daemon, in the order of its sequences, with file and hash", async () => {
  expect(await read()).toEqual(["a", "b", "c", "d"]);
  const [first] = await recordsIn(directory, FILE);
  const items = readJournal<Added>(directory);
  expect((await items.next()).value).toMatchObject({ kind: "record", file: FILE, hash: first?.hash });
  await items.return();
});

test("a reader that breaks off leaves no file open", async () => {
  for await (const item of readJournal<Added>(directory)) if (item.kind === "record") break;
  const open = (await readdir("/proc/self/fd")).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => ""));
  expect(await Promise.all(open)).not.toContain(path);
});

test("damage stands where it is, and what is proved before and behind it is given", async () => {
  await writeFile(path, (await readFile(path, "utf8")).replace('"name":"b"', '"name":"x"'));
  expect(await read()).toEqual(["a", `${FILE}:3`, "d"]);
});

test("two damages are both told", async () => {
  await fill(directory, [["e"], ["f"], ["g"], ["h"]], new ManualClock("2026-03-01T00:00:00.000Z"));
  const march = join(directory, "journal", "2026-03.jsonl");
  await writeFile(path, (await readFile(path, "utf8")).replace('"name":"b"', '"name":"x"'));
  await writeFile(march, (await readFile(march, "utf8")).replace('"name":"f"', '"name":"x"'));
  expect(await read()).toEqual(["a", `${FILE}:3`, "d", "e", "2026-03.jsonl:2", "g", "h"]);
});

test("a batch that the daemon is just writing is left out but for its place", async () => {
  await appendFile(join(directory, "journal", "1970-01.jsonl"), '{"sequence":5,"bat');
  expect(await read()).toEqual(["a", "b", "c", "d", "torn"]);
});

test("a journal whose first file is missing is read from the first that is left, and says so", async () => {
  await unlink(path);
  expect(await read()).toEqual(["checkpoint/checkpoint.json:1", "d"]);
});

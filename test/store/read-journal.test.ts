import { appendFile, readFile, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { type JournalItem, readJournal } from "../../src/store/read-journal.ts";
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

test("damage is the last item, and the records before it are given", async () => {
  await writeFile(path, (await readFile(path, "utf8")).replace('"name":"b"', '"name":"x"'));
  expect(await read()).toEqual(["a", `${FILE}:2`]);
});

test("a batch that the daemon is just writing is left out", async () => {
  await appendFile(join(directory, "journal", "1970-01.jsonl"), '{"sequence":5,"bat');
  expect(await read()).toEqual(["a", "b", "c", "d"]);
});

test("a journal whose old files were dropped is read from the first that is left", async () => {
  await unlink(path);
  expect(await read()).toEqual(["d"]);
});

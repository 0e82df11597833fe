import { stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { errno, FaultyFiles, type Operation } from "./faulty-files.ts";
import { added, fill, namesIn, openToy, reopened, temporaryFolder } from "./toy.ts";

const FILE = "2026-02.jsonl";

async function failSync(directory: string, operation: Operation): Promise<FaultyFiles> {
  const files = new FaultyFiles();
  const fatal: unknown[] = [];
  const store = await openToy(directory, { files, onFatal: (error) => fatal.push(error) });
  files.fault = (asked) => (asked === operation ? errno("EIO") : undefined);
  store.journal.append([added("b")]);
  const first = expect(store.journal.synced()).rejects.toThrow("EIO");
  store.journal.append([added("c")]);
  const second = expect(store.journal.synced()).rejects.toThrow("EIO");
  await Promise.all([first, second]);
  expect(fatal).toHaveLength(1);

  files.fault = () => undefined;
  const before = files.calls.length;
  expect(() => store.journal.append([added("d")])).toThrow("the journal has failed");
  await expect(store.journal.synced()).rejects.toThrow("EIO");
  await store.close();
  expect(files.calls).toHaveLength(before);
  return files;
}

test("a failed sync is fatal: nothing is written or synced after it", async () => {
  const files = await failSync(await temporaryFolder(), "datasync");
  expect(files.count("datasync")).toBe(1);
});

test("a folder that cannot be synced is fatal too, and the file is not synced", async () => {
  const files = await failSync(await temporaryFolder(), "syncFolder");
  expect(files.count("datasync")).toBe(0);
});

test("the next start copies the file to a new one rather than sync it again, and says so once", async () => {
  const directory = await temporaryFolder();
  await fill(directory, [["a"]]);
  await failSync(directory, "datasync");
  const path = join(directory, "journal", FILE);
  const { ino } = await stat(path);
  const store = await openToy(directory);
  await store.close();
  expect(store.warnings).toContainEqual({ kind: "unsynced", file: FILE });
  expect((await stat(path)).ino).not.toBe(ino);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await namesIn(directory, "journal")).toEqual([FILE]);
  expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1 });
});

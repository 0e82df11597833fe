import { mkdirSync } from "node:fs";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { createFolderCopy, markFolder } from "../../src/copy/folder.ts";
import { createManualTime, type ManualTime } from "../manual-time.ts";
import { temporaryFolder } from "../store/toy.ts";
import { type CopiedStore, copiedStore, isInStep, restoredFrom, until } from "./gateway-store.ts";
import { Medium } from "./medium.ts";

const START = Date.parse("2026-02-10T12:00:00.000Z");

/** A stick of a megabyte with the place of a copy on it. */
async function pluggedIn(): Promise<{ readonly stick: Medium; readonly folder: string }> {
  const stick = Medium.mount(1);
  onTestFinished(() => stick.remove());
  const folder = join(stick.path, "leadline");
  mkdirSync(folder);
  await markFolder(folder);
  return { stick, folder };
}

function copyIn(folder: string, storeDirectory: string) {
  return createFolderCopy({ folder, gateway: "main", storeDirectory });
}

/** A device that has copied all that it has. */
async function device(folder: string, directory: string, time: ManualTime): Promise<CopiedStore> {
  const store = await copiedStore(directory, copyIn(folder, directory), time);
  onTestFinished(() => closed(store, time));
  void store.copier.start();
  await until(time, () => isInStep(store));
  return store;
}

async function closed(store: CopiedStore, time: ManualTime): Promise<void> {
  let isClosed = false;
  void store.close().then(() => {
    isClosed = true;
  });
  await until(time, () => isClosed);
}

/** Until a person is called, with these words; the medium answers in its own time, and may be taken for silent before. */
async function untilCalled({ copier }: CopiedStore, time: ManualTime, words: string): Promise<void> {
  await until(time, () => copier.conditions().length > 0, 1_000);
  await until(time, () => copier.conditions().some(({ cause }) => cause.includes(words)), 10);
}

describe.skipIf(process.getuid?.() !== 0)("a stick with a file system of its own (needs root)", () => {
  it("may be pulled at work and put back: nothing is written where it was, and nothing is missing then", async () => {
    const [{ stick, folder }, time] = [await pluggedIn(), createManualTime(START)];
    const one = await device(folder, await temporaryFolder(), time);
    await one.add("a", "b");
    await until(time, () => isInStep(one));
    expect(one.copier.warnings()).toEqual([]);
    stick.pull();
    await one.add("c", "d");
    await untilCalled(one, time, "plug in and mount the medium");
    expect(await readdir(stick.path)).toEqual([]);
    stick.putBack();
    await until(time, () => isInStep(one));
    await one.add("e");
    await until(time, () => isInStep(one));
    expect(one.copier.warnings()).toEqual([]);
    const { state } = await restoredFrom(copyIn(folder, "/"), await temporaryFolder());
    expect(Object.fromEntries(state)).toEqual({ a: 1, b: 1, c: 1, d: 1, e: 1 });
  });

  it("is no place to copy to while it is locked, whether it was marked before or not", async () => {
    const { stick, folder } = await pluggedIn();
    stick.lock();
    await expect(markFolder(folder)).rejects.toThrow("is read-only");
  });

  it("says that it is full, and goes on by itself when there is room; what was begun there is no object", async () => {
    const [{ stick, folder }, time, directory] = [await pluggedIn(), createManualTime(START), await temporaryFolder()];
    const one = await device(folder, directory, time);
    await one.add("a");
    await until(time, () => isInStep(one));
    await stick.fill();
    await one.add("b");
    await untilCalled(one, time, "is full: make room there");
    await stick.makeRoom();
    await until(time, () => isInStep(one));

    // The next start does not know what this one has begun.
    await stick.fill();
    await one.add("c");
    await until(time, () => one.copier.view().state === "unreachable");
    await closed(one, time);
    const records = join(folder, "main", "records");
    const sizes = await Promise.all(
      (await readdir(records)).map(async (name) => (await readFile(join(records, name))).length),
    );
    expect(sizes).toContain(0);
    await stick.makeRoom();
    const two = await device(folder, directory, time);
    await two.add("d");
    await until(time, () => isInStep(two));
    await two.add("e");
    await until(time, () => isInStep(two));
    const { state } = await restoredFrom(copyIn(folder, "/"), await temporaryFolder());
    expect(Object.fromEntries(state)).toEqual({ a: 1, b: 1, c: 1, d: 1, e: 1 });
  });
});

/** A folder with the place of a copy in it, as on a stick that was made ready elsewhere. */
async function prepared(): Promise<string> {
  const folder = join(await temporaryFolder(), "leadline");
  await mkdir(folder);
  expect(await markFolder(folder)).toBe("marked");
  return folder;
}

describe("the marker of a place", () => {
  it("may be another at any moment: all of it is copied onto the other medium, which was made ready before", async () => {
    const [time, folder, other] = [createManualTime(START), await prepared(), await prepared()];
    const one = await device(folder, await temporaryFolder(), time);
    await one.add("a");
    await until(time, () => isInStep(one));
    await rename(folder, `${folder}-1`);
    await rename(other, folder);
    await one.add("b");
    await until(time, () => isInStep(one));
    expect(one.copier.view().epoch).toBe(1);
    const { state } = await restoredFrom(copyIn(folder, "/"), await temporaryFolder());
    expect(Object.fromEntries(state)).toEqual({ a: 1, b: 1 });
  });

  it("on a blank medium lets nobody send who was superseded before", async () => {
    const [time, folder, other] = [createManualTime(START), await prepared(), await prepared()];
    const directory = await temporaryFolder();
    const one = await device(folder, directory, time);
    await writeFile(join(folder, "main", "epochs", "00000002"), "{}");
    await until(time, () => one.stopped.length > 0);
    await rename(folder, `${folder}-1`);
    await rename(other, folder);
    await one.add("a");
    await time.pass(60_000);
    expect(one.copier.view()).toMatchObject({ state: "superseded", epoch: 1 });
    // Nor after a restart.
    await closed(one, time);
    const again = await copiedStore(directory, copyIn(folder, directory), time);
    onTestFinished(() => closed(again, time));
    void again.copier.start();
    await until(time, () => again.stopped.length > 0);
    expect(again.copier.view()).toMatchObject({ state: "superseded", epoch: 1 });
    expect(await readdir(folder)).toEqual(["leadline-copy.json"]);
  });

  it("is one only as copy init writes it, and what to do is said where it is not", async () => {
    const folder = await prepared();
    for (const text of ["", "garbage", "{}", '{"format":"1"}', "null"]) {
      await writeFile(join(folder, "leadline-copy.json"), text);
      const words =
        /leadline-copy.json is not as leadline copy init writes it: .* remove that file and run leadline copy/;
      await expect(markFolder(folder)).rejects.toThrow(words);
      await expect(copyIn(folder, "/").names("epochs")).rejects.toThrow(words);
    }
    await writeFile(join(folder, "leadline-copy.json"), '{"format":2}');
    await expect(markFolder(folder)).rejects.toThrow("newer release");
  });
});

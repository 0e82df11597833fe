import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as reallyWait } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { newestLevel, objectsOf, readNewestCheckpoint } from "../../src/app/copy/reading.ts";
import { rebuildCopy } from "../../src/compose/copy-drill.ts";
import { sha256 } from "../../src/compose/copy.ts";
import { OPEN_SEAL } from "../../src/copy/sealing.ts";
import { backUp } from "../../src/store/backup/backup.ts";
import { type Restore, restoreFrom, restoreStore } from "../../src/store/backup/restore.ts";
import { readLevel, writeLevel } from "../../src/store/disk/level.ts";
import { repairStore } from "../../src/store/recovery/repair.ts";
import { MemoryPlace } from "../fakes/memory-copy.ts";
import { createManualTime } from "../manual-time.ts";
import { fill, fold, ManualClock, openToy, reopened, temporaryFolder, writeAtLevel } from "../store/toy.ts";
import { copiedStore } from "./gateway-store.ts";

const clock = new ManualClock();
const LEVELS = [1, 2, 3];

beforeEach(() => writeAtLevel(1));

/** What a release restores that reads up to a level. */
type RestoreInto = (directory: string, highest: number) => Promise<Restore>;

async function backedUp(level: number): Promise<RestoreInto> {
  const directory = await temporaryFolder();
  await fill(directory, [["a"], ["b"]]);
  if (level > 1) await writeLevel(directory, level);
  const archive = join(await temporaryFolder(), "state.tgz");
  await backUp(directory, archive, clock.now());
  return (into, highest) => restoreStore({ directory: into, archive, clock, fold: { ...fold, level: highest } });
}

/** The level rises before the first object is there, or between the checkpoint and what comes after it. */
async function copied(level: number, rises: "before" | "after"): Promise<MemoryPlace> {
  const [place, time, directory] = [new MemoryPlace(), createManualTime(clock.now()), await temporaryFolder()];
  const store = await copiedStore(directory, place.open(), time);
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) {
      await time.pass(100);
      await reallyWait(1);
    }
  };
  const raise = async (): Promise<void> => {
    if (level > 1) await writeLevel(directory, level);
  };
  if (rises === "before") await raise();
  await store.add("a");
  void store.copier.start();
  await until(() => store.copier.view().state === "in step");
  if (rises === "after") await raise();
  await store.add("b");
  await until(() => store.copier.view().sequence === 2);
  let isClosed = false;
  void store.close().then(() => {
    isClosed = true;
  });
  await until(() => isClosed);
  return place;
}

const readingOf = (place: MemoryPlace) => ({ copy: place.open(), seal: OPEN_SEAL, gateway: "main", sha256 });

function restoringFrom(place: MemoryPlace): RestoreInto {
  return (directory, highest) =>
    restoreFrom({ directory, clock, fold: { ...fold, level: highest } }, async (folder) => {
      const reach = await rebuildCopy(readingOf(place), folder);
      return { takenAt: reach?.at ?? "", sequence: reach?.tip.last ?? 0 };
    });
}

const WAYS = {
  "a backup": backedUp,
  "a copy whose checkpoint is of that level": async (level: number) => restoringFrom(await copied(level, "before")),
  "a copy that rose to it later": async (level: number) => restoringFrom(await copied(level, "after")),
};

describe.each(Object.entries(WAYS))("a restore of %s", (_, make) => {
  it.each(LEVELS)("of level %i is refused by each release that reads less, and by no other", async (level) => {
    const restore = await make(level);
    for (const highest of LEVELS) {
      const directory = await temporaryFolder();
      await fill(directory, [["here"]]);
      const done = await restore(directory, highest);
      if (level > highest) {
        const why = `a newer release of leadline has written it (level ${level}; this one reads up to ${highest})`;
        expect(done).toEqual({ kind: "too-new", why });
        expect(await reopened(directory)).toEqual({ here: 1 });
      } else {
        expect(done).toMatchObject({ kind: "restored", sequence: 2 });
        // It stays at its level: the release before may read it still, until this one begins to write.
        expect(await readLevel(directory)).toBe(level);
        expect(await reopened(directory, { fold: { ...fold, level: highest } })).toEqual({ a: 1, b: 1 });
      }
    }
  });
});

it("what a newer release has written gives way to an older backup, and the older release goes on with that", async () => {
  const restore = await backedUp(1);
  const directory = await temporaryFolder();
  const newer = await openToy(directory, { fold: { ...fold, level: 2 } });
  await newer.close();
  const done = await restore(directory, 2);
  expect(done.kind).toBe("restored");
  expect(await reopened(directory)).toEqual({ a: 1, b: 1 });
});

it("a copy tells of its level before anybody takes its epoch, also where its last object is half written", async () => {
  const place = await copied(2, "after");
  const reading = readingOf(place);
  const objects = await objectsOf(reading);
  const checkpoint = await readNewestCheckpoint(reading, objects);
  if (checkpoint === undefined) throw new Error("there is no checkpoint");
  expect([checkpoint.head.level, await newestLevel(reading, objects, checkpoint.head)]).toEqual([undefined, 2]);
  const last = place.namesIn("records").at(-1) ?? "";
  await reading.copy.create(`${last.slice(0, -3)}999`, new Uint8Array(3));
  expect(await newestLevel(reading, await objectsOf(reading), checkpoint.head)).toBe(2);
});

it("a repair leaves a state alone that a newer release has written", async () => {
  const directory = await temporaryFolder();
  await fill(directory, [["a"]]);
  await writeLevel(directory, 2);
  const before = await readFile(join(directory, "journal", "2026-02.jsonl"));
  expect(await repairStore({ directory, clock, fold })).toMatchObject({
    kind: "refused",
    why: expect.stringContaining("level 2; this one reads up to 1"),
  });
  expect(await readFile(join(directory, "journal", "2026-02.jsonl"))).toEqual(before);
});

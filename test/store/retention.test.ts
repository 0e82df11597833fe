import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CheckpointSeal } from "../../src/app/ports.ts";
import type { Disk } from "../../src/store/disk/disk.ts";
import { dropCovered } from "../../src/store/checkpoint/drop.ts";
import { type JournalItem, readJournal } from "../../src/store/checkpoint/proof.ts";
import { takeCheckpoint } from "../../src/store/checkpoint/take.ts";
import { writeSnapshot } from "../../src/store/snapshot/snapshot.ts";
import { CountingDisk, Killed } from "./counting-disk.ts";
import { type Added, added, fold, ManualClock, namesIn, openToy, reopened, temporaryFolder, tryToy } from "./toy.ts";

const MAY = Date.parse("2026-05-15T00:00:00.000Z");
const JUNE = Date.parse("2026-06-15T00:00:00.000Z");

/** January to June, a file each; what is called `kept…` is evidence. */
async function sixMonths(): Promise<string> {
  const directory = await temporaryFolder();
  const clock = new ManualClock();
  const store = await openToy(directory, { clock });
  for (let month = 1; month <= 6; month += 1) {
    clock.set(`2026-0${month}-10T12:00:00.000Z`);
    store.journal.append([added("dropped"), added("kept-ann", month), added("dropped")]);
    await store.journal.synced();
    store.journal.append([added("kept-bob", month)]);
    await store.journal.synced();
  }
  await store.close();
  return directory;
}

const STATE = { dropped: 12, "kept-ann": 21, "kept-bob": 21 };

interface Choice {
  readonly olderThan?: number;
  readonly evidence?: RegExp;
  readonly disk?: Disk;
}

function take(directory: string, { olderThan = MAY, evidence = /^kept/, disk }: Choice = {}) {
  return takeCheckpoint({
    directory,
    fold,
    olderThan,
    isEvidence: ({ event }) => evidence.test(event.name),
    ...(disk === undefined ? {} : { disk }),
  });
}

/** Takes a checkpoint and drops what it stands for; the seal is the test's own business. */
async function retain(directory: string, choice: Choice = {}): Promise<CheckpointSeal | undefined> {
  const seal = await take(directory, choice);
  if (seal !== undefined) await dropCovered(directory, seal.checksum, choice.disk);
  return seal;
}

async function items(directory: string): Promise<readonly JournalItem<Added>[]> {
  const read: JournalItem<Added>[] = [];
  for await (const item of readJournal<Added>(directory)) read.push(item);
  return read;
}

async function sequences(directory: string): Promise<readonly number[]> {
  return (await items(directory)).flatMap((item) => (item.kind === "record" ? [item.recorded.sequence] : []));
}

describe("A checkpoint", () => {
  it("stands for the journal files that are old, and keeps what is evidence in them word for word", async () => {
    const directory = await sixMonths();
    const before = await readFile(join(directory, "journal", "2026-02.jsonl"), "utf8");
    await retain(directory);
    expect(await namesIn(directory, "journal")).toEqual(["2026-05.jsonl", "2026-06.jsonl"]);
    const kept = await readFile(join(directory, "checkpoint", "2026-02.evidence.1.jsonl"), "utf8");
    for (const line of before
      .trimEnd()
      .split("\n")
      .filter((text) => text.includes("kept"))) {
      expect(kept).toContain(`"record":${line}`);
    }
    expect(kept).not.toContain("dropped");
  });

  it("lets the state be rebuilt without any snapshot", async () => {
    const directory = await sixMonths();
    await retain(directory);
    expect(await reopened(directory)).toEqual(STATE);
  });

  it("lets a snapshot be taken that the journal alone could not give any more", async () => {
    const directory = await sixMonths();
    await writeSnapshot(directory, 4, fold);
    await retain(directory);
    await writeSnapshot(directory, 24, fold);
    expect(await reopened(directory)).toEqual(STATE);
  });

  it("is read by a later release that knows what has changed since, and by no other", async () => {
    const directory = await sixMonths();
    await retain(directory);
    await rm(join(directory, "state.json"), { force: true });
    const next = { ...fold, shape: fold.shape + 1 };
    const renamed = (json: unknown): unknown => {
      const { counters } = json as { counters: Readonly<Record<string, number>> };
      return { counters: Object.fromEntries(Object.entries(counters).map(([name, n]) => [name, n * 100])) };
    };
    expect((await tryToy(directory, { fold: next })).kind).toBe("damaged");
    const lifted = await reopened(directory, { fold: { ...next, lifts: { [fold.shape]: renamed } } });
    expect(Object.values(lifted).some((amount) => amount >= 100)).toBe(true);
  });

  it("is followed by the journal: what is kept, then every record since, checked", async () => {
    const directory = await sixMonths();
    await retain(directory);
    expect(await sequences(directory)).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24]);
  });

  it("takes in the one before, and drops from it what is evidence no more", async () => {
    const directory = await sixMonths();
    await retain(directory);
    await retain(directory, { olderThan: JUNE, evidence: /^kept-bob/ });
    expect(await sequences(directory)).toEqual([4, 8, 12, 16, 20, 21, 22, 23, 24]);
    expect(await reopened(directory)).toEqual(STATE);
    const names = await namesIn(directory, "checkpoint");
    expect(names.filter((name) => name.includes(".1."))).toEqual([]);
  });

  it("leaves a file of the one before as it is where nothing goes", async () => {
    const directory = await sixMonths();
    await retain(directory);
    await retain(directory, { olderThan: JUNE });
    expect(await namesIn(directory, "checkpoint")).toContain("2026-02.evidence.1.jsonl");
    expect(await sequences(directory)).toHaveLength(14);
  });

  it("is not taken when nothing has become old, nor twice", async () => {
    const directory = await sixMonths();
    expect(await take(directory, { olderThan: 0 })).toBeUndefined();
    expect(await retain(directory)).toBeDefined();
    expect(await retain(directory)).toBeUndefined();
  });

  it("never stands for the newest file, however old", async () => {
    const directory = await sixMonths();
    await retain(directory, { olderThan: Number.MAX_SAFE_INTEGER });
    expect(await namesIn(directory, "journal")).toEqual(["2026-06.jsonl"]);
    const store = await openToy(directory);
    store.journal.append([added("dropped")]);
    await store.journal.synced();
    await store.close();
    expect(await reopened(directory)).toEqual({ ...STATE, dropped: 13 });
  });

  it("does not take a file of a clock that stood in 1970 for an old one", async () => {
    const directory = await temporaryFolder();
    const clock = new ManualClock();
    const store = await openToy(directory, { clock });
    for (const at of ["2026-05-20", "1970-01-01", "2026-05-20", "2026-06-10"]) {
      clock.set(`${at}T12:00:00.000Z`);
      store.journal.append([added("kept-ann")]);
      await store.journal.synced();
    }
    await store.close();
    expect(await take(directory)).toBeUndefined();
  });
});

describe("Wherever the process is killed, retention", () => {
  it("loses nothing: the state and the evidence are the same, and the next run finishes the work", async () => {
    const whole = await sixMonths();
    const counting = new CountingDisk();
    await retain(whole, { disk: counting });
    expect(counting.steps).toBeGreaterThan(15);
    for (let step = 1; step <= counting.steps; step += 1) {
      const directory = await sixMonths();
      const disk = new CountingDisk(step);
      await expect(retain(directory, { disk })).rejects.toThrow(Killed);
      expect(disk.leftOpen).toBe(0);
      expect(await reopened(directory), `killed at step ${step}`).toEqual(STATE);
      expect(await sequences(directory), `killed at step ${step}`).toEqual(
        expect.arrayContaining([2, 4, 6, 8, 10, 12, 14, 16, 17, 24]),
      );
      await retain(directory);
      expect(await namesIn(directory, "journal"), `killed at step ${step}`).toEqual(["2026-05.jsonl", "2026-06.jsonl"]);
      expect(await namesIn(directory, "checkpoint")).toHaveLength(6);
      expect(await reopened(directory)).toEqual(STATE);
    }
  });

  it("drops nothing for a checkpoint that is not the one that was sealed", async () => {
    const directory = await sixMonths();
    await take(directory);
    expect(await dropCovered(directory, "0".repeat(64))).toEqual([]);
    expect(await namesIn(directory, "journal")).toHaveLength(6);
  });
});

describe("A damaged checkpoint", () => {
  it("keeps the store shut, and is named", async () => {
    const directory = await sixMonths();
    await retain(directory);
    await appendFile(join(directory, "checkpoint", "state.1.json"), " ");
    const store = await tryToy(directory);
    expect(store).toMatchObject({ kind: "damaged", file: "checkpoint/state.1.json" });
  });

  it("is done without while the journal is whole", async () => {
    const directory = await sixMonths();
    await take(directory);
    await writeFile(join(directory, "checkpoint", "checkpoint.json"), "nonsense");
    expect(await reopened(directory)).toEqual(STATE);
  });

  it("keeps nothing back but the record that was altered, and names its line", async () => {
    const directory = await sixMonths();
    await retain(directory);
    const path = join(directory, "checkpoint", "2026-03.evidence.1.jsonl");
    await writeFile(path, (await readFile(path, "utf8")).replace("kept-bob", "kept-eve"));
    const damage = { kind: "damaged", file: "checkpoint/2026-03.evidence.1.jsonl", line: 2 };
    expect(await items(directory)).toContainEqual(expect.objectContaining(damage));
    expect(await sequences(directory)).toEqual([2, 4, 6, 8, 10, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24]);
  });

  it.each([
    ["an evidence file", "2026-03.evidence.1.jsonl", [2, 4, 6, 8, 14, 16, 17, 24]],
    ["checkpoint.json", "checkpoint.json", [2, 4, 6, 8, 10, 12, 14, 16, 17, 24]],
    ["the state", "state.1.json", [2, 4, 6, 8, 10, 12, 14, 16, 17, 24]],
  ])("keeps back only what %s held that is gone, and says so", async (_, file, sound) => {
    const directory = await sixMonths();
    await retain(directory);
    await rm(join(directory, "checkpoint", file));
    const damaged = (await items(directory)).filter(({ kind }) => kind === "damaged");
    expect(damaged).toMatchObject([{ file: `checkpoint/${file}` }]);
    expect(await sequences(directory)).toEqual(expect.arrayContaining(sound));
  });

  it("does not keep the journal's later files from giving way, and is left for a person to mend", async () => {
    const directory = await sixMonths();
    await retain(directory);
    const path = join(directory, "checkpoint", "2026-03.evidence.1.jsonl");
    await writeFile(path, (await readFile(path, "utf8")).replace("kept-bob", "kept-eve"));
    await retain(directory, { olderThan: JUNE, evidence: /^kept-bob/ });
    expect(await namesIn(directory, "journal")).toEqual(["2026-06.jsonl"]);
    expect(await readFile(path, "utf8")).toContain("kept-eve");
    expect(await items(directory)).toContainEqual(expect.objectContaining({ kind: "damaged", line: 2 }));
  });
});

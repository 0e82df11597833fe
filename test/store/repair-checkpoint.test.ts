import { appendFile, cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { dropCovered } from "../../src/store/checkpoint/drop.ts";
import { type JournalItem, readJournal } from "../../src/store/checkpoint/proof.ts";
import { type Repair, repairStore } from "../../src/store/recovery/repair.ts";
import { takeCheckpoint } from "../../src/store/checkpoint/take.ts";
import { writeSnapshot } from "../../src/store/snapshot/snapshot.ts";
import {
  type Added,
  added,
  fill,
  fold,
  ManualClock,
  namesIn,
  openToy,
  reopened,
  temporaryFolder,
  tryToy,
} from "./toy.ts";

// January to March gave way to a checkpoint, which keeps who said STOP; April and May are in the journal.

let directory: string;
const clock = new ManualClock();
const part = (...names: readonly string[]): string => join(directory, "checkpoint", ...names);

beforeEach(async () => {
  directory = await temporaryFolder();
  const store = await openToy(directory, { clock });
  for (let month = 1; month <= 5; month += 1) {
    clock.set(`2026-0${month}-10T12:00:00.000Z`);
    store.journal.append([added("sent"), added(`stop-${month}`), added("sent")]);
    await store.journal.synced();
  }
  await store.close();
  await retain("2026-04-15");
});

async function retain(olderThan: string): Promise<void> {
  const isEvidence = ({ event }: { readonly event: Added }): boolean => event.name.startsWith("stop");
  const seal = await takeCheckpoint({ directory, fold, olderThan: Date.parse(olderThan), isEvidence });
  if (seal !== undefined) await dropCovered(directory, seal.checksum);
}

const STOPS = { "stop-1": 1, "stop-2": 1, "stop-3": 1, "stop-4": 1, "stop-5": 1 };
const WHOLE = { ...STOPS, sent: 10 };

const repair = (): Promise<Repair> => repairStore({ directory, clock, fold, mayHold: true });

async function repaired(): Promise<Extract<Repair, { kind: "repaired" }>> {
  const done = await repair();
  if (done.kind !== "repaired") throw new Error(done.why);
  return done;
}

async function items(): Promise<readonly JournalItem<Added>[]> {
  const read: JournalItem<Added>[] = [];
  for await (const item of readJournal<Added>(directory)) read.push(item);
  return read;
}

async function flip(file: string, at = 30): Promise<void> {
  const octets = await readFile(file);
  octets[at] = (octets[at] ?? 0) ^ 1;
  await writeFile(file, octets);
}

describe("a checkpoint that cannot be used, with no snapshot beside it", () => {
  test.each([
    ["one bit of its state", () => flip(part("state.1.json"))],
    ["one bit of checkpoint.json", () => flip(part("checkpoint.json"), 200)],
    ["its state", () => rm(part("state.1.json"))],
    ["checkpoint.json", () => rm(part("checkpoint.json"))],
    ["the sector of its state", () => rm(part("state.1.json")).then(() => mkdir(part("state.1.json")))],
  ])("is made anew of the evidence when %s is lost: every STOP in it holds", async (_, damage) => {
    await damage();
    expect((await tryToy(directory)).kind).toBe("damaged");
    expect(await repaired()).toMatchObject({ snapshot: "unusable", rebuilt: { through: 9, records: 3 } });
    expect(await reopened(directory)).toEqual({ ...STOPS, sent: 4 });
    expect(await repaired()).toMatchObject({ takenOut: [], lost: { records: 0 } });
  });

  test("keeps aside what was damaged, and the proof shows the gap", async () => {
    await flip(part("state.1.json"));
    const [taken] = (await repaired()).takenOut;
    expect(taken).toMatchObject({ file: "checkpoint/state.1.json", keptIn: ["aside/state.1.json"] });
    expect(await namesIn(directory, "aside")).toEqual(["state.1.json"]);
    expect(await items()).toContainEqual(
      expect.objectContaining({ kind: "gap", gap: expect.objectContaining({ first: 1, last: 9 }) }),
    );
  });

  test("is taken further by the next checkpoint", async () => {
    await flip(part("checkpoint.json"), 200);
    await repaired();
    await retain("2026-05-15");
    expect(await namesIn(directory, "journal")).toEqual(["2026-05.jsonl"]);
    expect(await reopened(directory)).toEqual({ ...STOPS, sent: 4 });
  });

  test.each([
    ["the whole folder is gone", () => rm(part(), { recursive: true })],
    [
      "a kept record is damaged as well",
      async () => {
        await flip(part("state.1.json"));
        await flip(part("2026-02.evidence.1.jsonl"), 300);
      },
    ],
    [
      "an evidence file is gone as well",
      async () => {
        await flip(part("state.1.json"));
        await rm(part("2026-02.evidence.1.jsonl"));
      },
    ],
  ])("is not gone on without when %s: somebody may have said STOP there", async (_, damage) => {
    await damage();
    const before = [await namesIn(directory, "."), await namesIn(directory, "journal")];
    expect(await repair()).toMatchObject({ kind: "refused", why: expect.stringContaining("restore a backup") });
    expect([await namesIn(directory, "."), await namesIn(directory, "journal")]).toEqual(before);
    expect((await tryToy(directory)).kind).toBe("damaged");
  });

  test("that another release can read is left to it", async () => {
    const next = { ...fold, shape: 2 };
    expect(await repairStore({ directory, clock, fold: next })).toMatchObject({ kind: "refused" });
    expect(await reopened(directory)).toEqual(WHOLE);
  });
});

describe("beside a sound snapshot", () => {
  beforeEach(() => writeSnapshot(directory, 15, fold));

  test("a checkpoint is mended all the same, and the state is the snapshot's", async () => {
    await flip(part("state.1.json"));
    expect(await repaired()).toMatchObject({ snapshot: "used", rebuilt: { through: 9 } });
    expect(await reopened(directory)).toEqual(WHOLE);
  });

  test("a kept record that is damaged is taken out, kept aside and marked", async () => {
    const file = part("2026-02.evidence.1.jsonl");
    await flip(file, 300);
    const ruined = await readFile(file);
    const { takenOut, lost } = await repaired();
    expect(takenOut).toMatchObject([{ file: "checkpoint/2026-02.evidence.1.jsonl", line: 1 }]);
    expect(lost.records).toBe(1);
    expect(await readFile(join(directory, takenOut[0]?.keptIn[0] ?? ""))).toEqual(ruined);
    const read = await items();
    expect(read.filter(({ kind }) => kind === "damaged")).toEqual([]);
    expect(read).toContainEqual(expect.objectContaining({ kind: "gap", gap: expect.objectContaining({ first: 4 }) }));
    expect(await reopened(directory)).toEqual(WHOLE);
    await rm(join(directory, "state.json"));
    expect(await reopened(directory)).toEqual(WHOLE);
  });

  test("a line too many in an evidence file is taken out, and nothing is lost", async () => {
    await appendFile(part("2026-02.evidence.1.jsonl"), await readFile(part("2026-02.evidence.1.jsonl")));
    expect((await items()).filter(({ kind }) => kind === "damaged")).toHaveLength(1);
    expect((await repaired()).lost.records).toBe(0);
    expect((await items()).filter(({ kind }) => kind === "damaged")).toEqual([]);
  });

  test("a checkpoint that nothing can rebuild is said so and left", async () => {
    await flip(part("state.1.json"));
    await flip(part("2026-02.evidence.1.jsonl"), 300);
    expect(await repaired()).toMatchObject({ snapshot: "used", leftDamaged: expect.stringContaining("state.1.json") });
    expect(await reopened(directory)).toEqual(WHOLE);
  });
});

/** A store of these months that is none of ours. */
async function otherStore(months: readonly string[], names: (month: string) => readonly string[]): Promise<string> {
  const other = await temporaryFolder();
  for (const month of months) await fill(other, [names(month)], new ManualClock(`2026-${month}-10T12:00:00.000Z`));
  return other;
}

const ofThree = (month: string): readonly string[] => [1, 2, 3].map((name) => `other-${month}-${name}`);

describe("a state.json of another journal that ends just before the first record that is left", () => {
  beforeEach(async () => {
    const other = await otherStore(["01", "02", "03"], ofThree);
    await writeSnapshot(other, 9, fold);
    await cp(join(other, "state.json"), part("..", "state.json"));
  });

  test("is put aside by a start, and nothing is called damaged", async () => {
    expect(await reopened(directory)).toEqual(WHOLE);
    expect(await namesIn(directory, "aside")).toEqual(["state.json"]);
  });

  test("is put aside by a repair, and nothing is lost", async () => {
    const { takenOut, lost } = await repaired();
    expect(takenOut).toMatchObject([{ file: "state.json", keptIn: ["aside/state.json"] }]);
    expect(lost.records).toBe(0);
    expect(await reopened(directory)).toEqual(WHOLE);
  });
});

describe("a journal that is not the one the checkpoint was made from", () => {
  // Both were there once: the checkpoint was taken, and the files it stands for had not been dropped yet.
  async function withJournalOf(months: readonly string[], names: (month: string) => readonly string[]): Promise<void> {
    const other = await otherStore(months, names);
    await rm(join(directory, "journal"), { recursive: true });
    await cp(join(other, "journal"), join(directory, "journal"), { recursive: true });
  }
  const ofFour = (month: string): readonly string[] => [1, 2, 3, 4].map((name) => `other-${month}-${name}`);

  test("is damage of the checkpoint, not of a state.json that there is not", async () => {
    await withJournalOf(["01", "02", "03"], ofFour);
    const astray = { file: "checkpoint/checkpoint.json", why: "it was not made from this journal" };
    expect(await tryToy(directory)).toMatchObject({ kind: "damaged", ...astray });
    await withJournalOf(["01"], ofFour);
    const ahead = { ...astray, why: "it is ahead of the journal, whose last readable record is 4" };
    expect(await tryToy(directory)).toMatchObject({ kind: "damaged", ...ahead });
  });

  test("is damage of the checkpoint also where the first record that is left comes just behind it", async () => {
    await withJournalOf(["01", "02", "03", "04"], ofThree);
    for (const month of ["01", "02", "03"]) await rm(part("..", "journal", `2026-${month}.jsonl`));
    const why = "it was not made from this journal";
    expect(await tryToy(directory)).toMatchObject({ kind: "damaged", file: "checkpoint/checkpoint.json", why });
    expect(await repair()).toMatchObject({ kind: "refused", why: expect.stringContaining(why.slice(3)) });
  });

  test("is damage of the checkpoint also beside a state.json that is of neither", async () => {
    await writeSnapshot(directory, 15, fold);
    await withJournalOf(["01", "02", "03", "04"], ofFour);
    expect(await tryToy(directory)).toMatchObject({ kind: "damaged", file: "checkpoint/checkpoint.json" });
  });

  test.each([["no snapshot"], ["a snapshot of neither"]])(
    "is not repaired, and nothing is changed, where there is %s",
    async (beside) => {
      if (beside !== "no snapshot") await writeSnapshot(directory, 15, fold);
      await withJournalOf(["01", "02", "03", "04"], ofFour);
      const before = await namesIn(directory, ".");
      expect(await repair()).toMatchObject({ kind: "refused", why: expect.stringContaining("leadline restore") });
      expect(await namesIn(directory, ".")).toEqual(before);
    },
  );
});

test("a journal that ends before its checkpoint does is gone on with from there, and the mark says so", async () => {
  const undropped = await temporaryFolder();
  for (const month of ["01", "02", "03"])
    await fill(undropped, [[`stop-${month}`]], new ManualClock(`2026-${month}-10T12:00:00.000Z`));
  await takeCheckpoint({ directory: undropped, fold, olderThan: Date.parse("2026-03-15"), isEvidence: () => true });
  for (const month of ["02", "03"]) await rm(join(undropped, "journal", `2026-${month}.jsonl`));
  expect(await tryToy(undropped)).toMatchObject({ kind: "damaged", file: "checkpoint/checkpoint.json" });
  expect((await repairStore({ directory: undropped, clock, fold, mayHold: true })).kind).toBe("repaired");
  expect(await reopened(undropped)).toEqual({ "stop-01": 1, "stop-02": 1 });
  const journal = await readFile(join(undropped, "journal", "2026-01.jsonl"), "utf8");
  expect(journal).toContain("the journal ends before the checkpoint does");
});

test("what lies between the checkpoint and the journal's first file is counted as lost, and marked", async () => {
  await rm(join(directory, "journal", "2026-04.jsonl"));
  expect(await repaired()).toMatchObject({ snapshot: "unusable", lost: { records: 3 } });
  expect(await reopened(directory)).toEqual({ "stop-1": 1, "stop-2": 1, "stop-3": 1, "stop-5": 1, sent: 8 });
});

test("a damaged checkpoint that nobody needs is put aside", async () => {
  const whole = await temporaryFolder();
  const store = await openToy(whole);
  store.journal.append([added("a")]);
  await store.journal.synced();
  await store.close();
  await mkdir(join(whole, "checkpoint"));
  await writeFile(join(whole, "checkpoint", "checkpoint.json"), "nonsense");
  const done = await repairStore({ directory: whole, clock, fold });
  expect(done).toMatchObject({ kind: "repaired", takenOut: [{ keptIn: ["aside/checkpoint"] }], lost: { records: 0 } });
});

import { appendFile, cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { takeCheckpoint } from "../../src/store/checkpoint/take.ts";
import { dropCovered } from "../../src/store/checkpoint/drop.ts";
import { applyToRepair } from "../../src/store/recovery/apply.ts";
import { inspectToOpen, inspectToRepair } from "../../src/store/recovery/inspect.ts";
import { planToOpen, planToRepair, type Step } from "../../src/store/recovery/plan.ts";
import { repairStore } from "../../src/store/recovery/repair.ts";
import { addToSpool } from "../../src/store/recovery/spool.ts";
import { writeSnapshot } from "../../src/store/snapshot/snapshot.ts";
import { added, fill, fold, forgetSynced, ManualClock, openToy, takeSnapshot, temporaryFolder, tryToy } from "./toy.ts";

// A process may end after any step of a recovery. Whatever the next one does then has to end where this one would have.

const FILE = "2026-02.jsonl";

/** January to March, of which January gave way to a checkpoint; the newest record has contents. */
async function makeStore(directory: string): Promise<void> {
  for (const month of ["01", "02", "03"]) {
    const clock = new ManualClock(`2026-${month}-10T12:00:00.000Z`);
    await fill(directory, [["a"], [`b-${month}`, "c"], ["d"], [`e-${month}`]], clock);
    const store = await openToy(directory, { clock });
    const sms = { from: { kind: "international", digits: "+18505550101" }, content: { kind: "text", text: "STOP" } };
    const event = { type: "SmsReceived", ...sms, pdu: `07${month}`, name: "sms", amount: 1 };
    store.journal.append([{ event: event as unknown as ReturnType<typeof added>["event"] }]);
    store.journal.append([{ ...added("with-contents"), apart: { name: "Ada" } }]);
    await store.journal.synced();
    await store.close();
  }
  const isEvidence = ({ event }: { readonly event: { readonly name: string } }): boolean => event.name === "sms";
  const seal = await takeCheckpoint({ directory, fold, olderThan: Date.parse("2026-02-15"), isEvidence });
  if (seal !== undefined) await dropCovered(directory, seal.checksum);
  await forgetSynced(directory);
}

const journal = (directory: string, name = FILE): string => join(directory, "journal", name);
const MARCH = "2026-03.jsonl";

async function change(path: string, how: (octets: Buffer) => Buffer | string): Promise<void> {
  await writeFile(path, how(await readFile(path)));
}

const zeros = (from: number, to: number) => (octets: Buffer) => octets.fill(0, from, Math.min(to, octets.length));
const crlf = (octets: Buffer): string => octets.toString("latin1").replaceAll("\n", "\r\n");

type Ruin = (directory: string) => Promise<void>;

const inTurn = (...ruins: readonly Ruin[]): Ruin => {
  return async (directory) => {
    for (const ruin of ruins) await ruin(directory);
  };
};

const lostLine: Ruin = (directory) => change(journal(directory), zeros(400, 700));
const otherLostLine: Ruin = (directory) => change(journal(directory, MARCH), zeros(800, 900));
const editor: Ruin = (directory) => change(journal(directory, MARCH), crlf);
const tornTail: Ruin = (directory) => change(journal(directory, MARCH), (octets) => octets.subarray(0, -30));
const unreadableEnd: Ruin = (directory) =>
  change(journal(directory, MARCH), (octets) => octets.fill(0, octets.length - 30));
const contentsLost: Ruin = (directory) => change(join(directory, "leads", "2026-03-10.jsonl"), zeros(0, 20));
const snapshotOfAll: Ruin = takeSnapshot;
const snapshotOfAnother: Ruin = async (directory) => {
  const other = await temporaryFolder();
  await fill(other, [["x"], ["y"], ["z"], ["u"], ["v"], ["w"], ["s"], ["t"], ["q"]]);
  await writeSnapshot(other, 9, fold);
  await cp(join(other, "state.json"), join(directory, "state.json"));
};
const snapshotInTheWay: Ruin = async (directory) => {
  await rm(join(directory, "state.json"), { recursive: true, force: true });
  await mkdir(join(directory, "state.json"));
};
const checkpointDamaged: Ruin = (directory) => change(join(directory, "checkpoint", "state.1.json"), zeros(5, 9));
const firstFileLost: Ruin = (directory) => rm(journal(directory));
const notSynced: Ruin = (directory) => appendFile(`${journal(directory, MARCH)}.unsynced`, "");
const halted: Ruin = (directory) => writeFile(join(directory, "sync-failed-again"), "twice\n");

const TO_OPEN: Readonly<Record<string, Ruin>> = {
  "nothing wrong": () => Promise.resolve(),
  "a torn tail": tornTail,
  "a torn tail, and a file that could not be synced": inTurn(tornTail, notSynced),
  "contents that did not reach the disk": contentsLost,
  "an unreadable end that the snapshot knows": inTurn(snapshotOfAll, unreadableEnd),
  "a snapshot that is in the way": snapshotInTheWay,
  "a snapshot of another journal, and a torn tail": inTurn(snapshotOfAnother, tornTail),
  "a snapshot that is in the way, and a torn tail": inTurn(snapshotInTheWay, tornTail),
  "a new store": (directory) => rm(directory, { recursive: true }),
};

const TO_REPAIR: Readonly<Record<string, Ruin>> = {
  "nothing wrong": () => Promise.resolve(),
  "two lost lines": inTurn(lostLine, otherLostLine),
  "an editor, and a lost line": inTurn(editor, lostLine),
  "a damaged checkpoint, and a lost line": inTurn(checkpointDamaged, lostLine),
  "a first file that is gone": firstFileLost,
  "a snapshot of another journal": snapshotOfAnother,
  "a journal that ends before its snapshot": inTurn(snapshotOfAll, (directory) => rm(journal(directory, MARCH))),
  "a snapshot in the way, files not synced, a halt mark": inTurn(snapshotInTheWay, notSynced, lostLine, halted),
};

/** Each file and its octets. Where a step was done in part the quarantine may hold a thing twice, which harms nobody. */
async function contentsOf(directory: string): Promise<Record<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = files
    .sort()
    .map(async (path) => [path.slice(directory.length), await readFile(path, "latin1")] as const);
  return Object.fromEntries(await Promise.all(read));
}

const clock = new ManualClock("2026-04-01T00:00:00.000Z");

async function stepsToOpen(directory: string): Promise<readonly Step[]> {
  return planToOpen(await inspectToOpen(directory, fold), clock.now()).steps;
}

async function stepsToRepair(directory: string): Promise<readonly Step[]> {
  const plan = planToRepair(await inspectToRepair(directory, fold), clock.now(), true);
  if (plan.kind === "refuse") throw new Error(plan.why);
  return plan.steps;
}

async function opened(directory: string): Promise<unknown> {
  const store = await tryToy(directory, { clock });
  if (store.kind === "damaged") throw new Error(`${store.file}, line ${store.line}: ${store.why}`);
  await store.close();
  return { state: Object.fromEntries(store.state), contents: await contentsOf(directory) };
}

async function repaired(directory: string): Promise<unknown> {
  const repair = await repairStore({ directory, clock, fold, mayHold: true });
  if (repair.kind === "refused") throw new Error(repair.why);
  return opened(directory);
}

/** The outcome of the whole, and those of going on after each number of its steps. */
async function outcomes(
  ruin: Ruin,
  stepsFor: (directory: string) => Promise<readonly Step[]>,
  finish: (directory: string) => Promise<unknown>,
): Promise<{ readonly whole: unknown; readonly cutShort: readonly unknown[] }> {
  const ruined = join(await temporaryFolder(), "store");
  await makeStore(ruined);
  await ruin(ruined);
  const copy = async (): Promise<string> => {
    const directory = join(await temporaryFolder(), "store");
    await mkdir(ruined, { recursive: true });
    await cp(ruined, directory, { recursive: true });
    return directory;
  };
  const whole = await finish(await copy());
  const steps = await stepsFor(await copy());
  const cutShort: unknown[] = [];
  for (let done = 1; done <= steps.length; done += 1) {
    const directory = await copy();
    await applyToRepair({ directory, clock, fold, addToSpool }, steps.slice(0, done));
    cutShort.push(await finish(directory));
  }
  return { whole, cutShort };
}

describe("a start that ends after any of its steps is made good by the next", () => {
  test.each(Object.entries(TO_OPEN))("with %s", async (_, ruin) => {
    const { whole, cutShort } = await outcomes(ruin, stepsToOpen, opened);
    expect(cutShort.length).toBeGreaterThan(0);
    for (const outcome of cutShort) expect(outcome).toEqual(whole);
  });
});

describe("a repair that ends after any of its steps is made good by the next", () => {
  test.each(Object.entries(TO_REPAIR))("with %s", async (_, ruin) => {
    const { whole, cutShort } = await outcomes(ruin, stepsToRepair, repaired);
    expect(cutShort.length).toBeGreaterThan(3);
    for (const outcome of cutShort) expect(outcome).toEqual(whole);
  });
});

describe("whatever is answered, nothing is changed that the answer is about", () => {
  test("a repair that is refused leaves every octet where it was, also of what an editor did", async () => {
    const directory = await temporaryFolder();
    await makeStore(directory);
    await inTurn(editor, notSynced, checkpointDamaged)(directory);
    await change(join(directory, "checkpoint", "2026-01.evidence.1.jsonl"), zeros(20, 40));
    const before = await contentsOf(directory);
    expect((await repairStore({ directory, clock, fold })).kind).toBe("refused");
    expect(await contentsOf(directory)).toEqual(before);
  });

  test("a start that finds damage leaves a state.json that the disk does not give out where it is", async () => {
    const directory = await temporaryFolder();
    await makeStore(directory);
    await inTurn(snapshotInTheWay, lostLine)(directory);
    const before = await readdir(directory);
    expect((await tryToy(directory, { clock })).kind).toBe("damaged");
    expect(await readdir(directory)).toEqual(before);
    expect(before).toContain("state.json");
  });
});

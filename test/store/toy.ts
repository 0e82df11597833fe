import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Clock, Scheduler } from "../../src/app/ports.ts";
import { given } from "../../src/domain/given.ts";
import { readJournal } from "../../src/store/checkpoint/proof.ts";
import { Chain } from "../../src/store/format/chain.ts";
import { SYNCED_NAME } from "../../src/store/format/layout.ts";
import { isFurther, NO_HASH, readLine, type SealedRecord } from "../../src/store/format/record.ts";
import type { Fold } from "../../src/store/format/versions.ts";
import { type OpenStore, openStore, type StoreOptions } from "../../src/store/recovery/open.ts";
import type { Trouble } from "../../src/store/journal/batch-writer.ts";

// A domain small enough to see through: named counters.

export interface Added {
  readonly type: "Added";
  readonly name: string;
  readonly amount: number;
}

export type Counters = ReadonlyMap<string, number>;

/** The levels of records: a test that is about what lies on disk has to hold at each. */
export const RECORD_LEVELS = [1, 2];

const NEWEST = 2;
let level = NEWEST;

/** Up to the end of the test stores are written at that level, unless it says otherwise. */
export function writeAtLevel(wanted: number): void {
  level = wanted;
  onTestFinished(() => {
    level = NEWEST;
  });
}

export const fold: Fold<Counters, Added> = {
  shape: 1,
  get level() {
    return level;
  },
  empty: () => new Map(),
  evolve: (state, { event }) => new Map(state).set(event.name, (state.get(event.name) ?? 0) + event.amount),
  toJson: (state) => ({ counters: Object.fromEntries(state) }),
  fromJson: (json) => new Map(Object.entries((json as { counters: Record<string, number> }).counters)),
};

export function added(name: string, amount = 1): { readonly event: Added } {
  return { event: { type: "Added", name, amount } };
}

export class ManualClock implements Clock {
  readonly bootId: string = "boot-1";
  at: number;
  /** Since the boot. */
  upMs = 1_000.5;

  constructor(at = "2026-02-10T12:00:00.000Z") {
    this.at = Date.parse(at);
  }

  set(at: string): void {
    this.at = Date.parse(at);
  }

  now(): number {
    return this.at;
  }

  monotonicMs(): number {
    return this.upMs;
  }
}

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "leadline-store-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

export type Toy = OpenStore<Counters, Added>;

export type ToyOptions = Partial<StoreOptions<Counters, Added>> & {
  /** What happens while a write that failed waits for its next try. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
};

/** Waits are over when `wait` says so; none is expected without it. */
function waitingBy(wait: NonNullable<ToyOptions["wait"]>): Scheduler {
  return {
    after(ms, task) {
      const called = new AbortController();
      wait(ms, called.signal).then(task, () => undefined);
      return () => called.abort();
    },
  };
}

function toyOptions(directory: string, { wait, ...options }: ToyOptions): StoreOptions<Counters, Added> {
  return {
    ...given({ scheduler: wait && waitingBy(wait) }),
    directory,
    clock: new ManualClock(),
    fold,
    onTrouble: unexpected,
    onFatal: (error) => unexpected({ file: "?", error, cutBackErrors: [], retryInMs: 0 }),
    ...options,
  };
}

function unexpected(trouble: Trouble | undefined): never {
  throw new Error("the store was not expected to fail", { cause: trouble?.error });
}

/** Opens a store that must not be damaged. */
export async function openToy(directory: string, options: ToyOptions = {}): Promise<Toy> {
  const store = await tryToy(directory, options);
  if (store.kind === "damaged") throw new Error(`${store.file}:${store.line}: ${store.why}`);
  return store;
}

export function tryToy(directory: string, options: ToyOptions = {}): ReturnType<typeof openStore<Counters, Added>> {
  return openStore(toyOptions(directory, options));
}

/** Writes batches, one sync each, and closes the store. */
export async function fill(directory: string, batches: readonly (readonly string[])[], clock?: Clock): Promise<void> {
  const store = await openToy(directory, clock === undefined ? {} : { clock });
  for (const names of batches) {
    store.journal.append(names.map((name) => added(name)));
    await store.journal.synced();
  }
  await store.close();
}

/** Takes a snapshot as a daemon does, of the state at hand. */
export async function takeSnapshot(directory: string): Promise<void> {
  const store = await openToy(directory);
  await store.takeSnapshot(store.state);
  await store.close();
}

/** A store of these batches in a folder of its own, and its one month as it lies on disk. */
export async function filled(month: string, batches: readonly (readonly string[])[]) {
  const directory = await temporaryFolder();
  const path = join(directory, "journal", month);
  await fill(directory, batches);
  const whole = await readFile(path);
  return { directory, path, whole, lines: whole.toString().trimEnd().split("\n") };
}

/** The counters after opening, as a plain object. */
export async function reopened(directory: string, options: ToyOptions = {}): Promise<Record<string, number>> {
  const store = await openToy(directory, options);
  await store.close();
  return Object.fromEntries(store.state);
}

/** The records of a journal file that is whole. */
export async function recordsIn(directory: string, file: string): Promise<readonly SealedRecord[]> {
  return (await batchesIn(directory, file)).flat();
}

/** The same, those together that were written together. */
export async function batchesIn(directory: string, file: string): Promise<readonly (readonly SealedRecord[])[]> {
  const lines = (await readFile(join(directory, "journal", file), "utf8")).trimEnd().split("\n");
  const first = readLine(lines[0] ?? "");
  if (first === undefined || isFurther(first)) throw new Error(`${file} does not begin with a batch`);
  const chain = new Chain({ sequence: first.sequence - 1, hash: first.previous ?? NO_HASH });
  return lines.flatMap((line) => {
    const step = chain.take(line);
    if (step.kind === "unreadable" || step.kind === "broken") throw new Error(`${file}: ${step.why}`);
    return step.kind === "batch" ? [step.records] : [];
  });
}

/** But for the mark of how far the journal had been synced, which lies beside every one. */
export async function namesIn(directory: string, folder: string): Promise<readonly string[]> {
  return (await readdir(join(directory, folder))).filter((name) => folder !== "journal" || name !== SYNCED_NAME).sort();
}

/** As after a power cut, when the mark may be behind: nothing tells that the newest batch had been synced. */
export async function forgetSynced(directory: string): Promise<void> {
  await rm(join(directory, "journal", SYNCED_NAME), { force: true });
}

/** The sequences of the journal's records, and the gaps between them. */
export async function sequencesIn(directory: string): Promise<readonly (number | string)[]> {
  const read: (number | string)[] = [];
  for await (const item of readJournal<Added>(directory)) {
    if (item.kind === "record") read.push(item.recorded.sequence);
    else read.push(item.kind === "gap" ? `gap ${item.gap.first}-${item.gap.last}` : item.kind);
  }
  return read;
}

import { stat } from "node:fs/promises";
import { Low } from "lowdb";
import { given } from "../../domain/given.ts";
import { type Beginning, beginningOf } from "../checkpoint/checkpoint.ts";
import { readPlace, unlessMissing } from "../disk/disk.ts";
import { linedJson } from "../disk/lined-json.ts";
import { BrokenSeal, SealedJson } from "../disk/sealed-json.ts";
import { BEGINNING } from "../format/chain.ts";
import { snapshotPath } from "../format/layout.ts";
import { type AnyEvent, type Fold, stateFrom } from "../format/versions.ts";
import { type JournalFile, journalFiles, type PlacedPoint } from "../journal/files.ts";
import { foldBatch } from "../journal/replay.ts";
import { readStrictly } from "../journal/scan.ts";

/** In which its sequence stands. */
const HEAD_OCTETS = 512;

/** What state.json holds. */
interface Snapshot {
  /** Of the state's shape; see `Fold`. */
  readonly shape: number;
  /** The record up to which the state is folded, and its hash. */
  readonly sequence: number;
  readonly hash: string;
  /** Where that record's line begins in the journal, where it is known: a start reads on from there. */
  readonly place?: NonNullable<PlacedPoint["place"]>;
  readonly state: unknown;
}

/**
 * The state in `<directory>/state.json`; where there is none that can be used, that of the checkpoint, or the empty
 * one. Throws `DamagedCheckpoint` where neither is left.
 */
async function loadState<S, E>(directory: string, fold: Fold<S, E>): Promise<Beginning<S>> {
  const snapshot = await readSnapshot(directory, fold, await journalFiles(directory));
  return "state" in snapshot ? snapshot : beginningOf(directory, fold);
}

/** Why there is no snapshot where none was taken yet, or somebody has removed it: nothing is wrong with that. */
export const NONE_YET = "there is none";

/** Why the state is not that of state.json. */
export interface NoSnapshot {
  readonly why: string;
  /**
   * Why none can be made in its place. `unreadable`: the disk does not give it out, so that it cannot be replaced
   * either. `of another journal`: it is sound, and the next one would build on it.
   */
  readonly inTheWay?: "unreadable" | "of another journal";
}

/**
 * The state in state.json, and nothing else; `files` are the journal's. Does not throw: a snapshot can always be done
 * without.
 */
export async function readSnapshot<S, E>(
  directory: string,
  fold: Fold<S, E>,
  files: readonly JournalFile[],
): Promise<Beginning<S> | NoSnapshot> {
  const database = databaseOf(directory, NOTHING);
  try {
    await database.read();
  } catch (error) {
    if (error instanceof BrokenSeal) return { why: error.message };
    return { why: `it cannot be read: ${String(error)}`, inTheWay: "unreadable" };
  }
  const { shape, sequence, hash, place, state } = database.data;
  if (database.data === NOTHING) return { why: NONE_YET };
  if (shape !== fold.shape) return { why: "another release wrote it" };
  const first = files[0]?.first?.sequence;
  if (first !== undefined && first > sequence + 1) return { why: "the journal after it has been dropped" };
  try {
    return { state: await stateFrom(fold, state), point: { sequence, hash, ...given({ place }) } };
  } catch (error) {
    return { why: `its state was not understood: ${String(error)}` }; // a mistake of ours; the journal makes it good
  }
}

/** Up to which record state.json says that it knows all; 0 where it says nothing. It is not verified. */
export async function sequenceOfSnapshot(directory: string): Promise<number> {
  const head = await unlessMissing(() => readPlace(snapshotPath(directory), 0, HEAD_OCTETS), undefined);
  return Number(/^"sequence":(\d+),$/m.exec(head?.toString("utf8") ?? "")?.[1] ?? 0);
}

/**
 * Replaces `<directory>/state.json`, whole or not at all, by the JSON of the state after a record. Resolves to how many
 * octets it takes.
 */
export async function writeState<S, E>(
  directory: string,
  { shape }: Fold<S, E>,
  point: PlacedPoint,
  state: unknown,
): Promise<number> {
  await databaseOf(directory, { shape, ...point, state }).write();
  return (await stat(snapshotPath(directory))).size;
}

function databaseOf(directory: string, snapshot: Snapshot): Low<Snapshot> {
  return new Low(new SealedJson(snapshotPath(directory), (value) => linedJson(value, 3)), snapshot);
}

/**
 * Brings state.json forward to a record: reads the old one, folds the records since, writes the new one. It needs
 * nothing but the files: a daemon, which has the state at hand, does without. `upTo` is a sequence that has been synced.
 * Throws when the journal does not reach it, and when the disk refuses.
 */
export async function writeSnapshot<S, E extends AnyEvent>(
  directory: string,
  upTo: number,
  fold: Fold<S, E>,
): Promise<void> {
  let { state, point } = await loadState(directory, fold);
  if (point.sequence >= upTo) return;
  for await (const item of readStrictly(directory, fold.upcasts ?? {}, point)) {
    if (item.kind !== "batch") throw new Error(`record ${upTo} was not reached: the journal is ${item.kind}`);
    state = foldBatch(state, item, fold);
    point = item.after;
    if (point.sequence >= upTo) break;
  }
  await writeState(directory, fold, point, fold.toJson(state));
}

const NOTHING: Snapshot = { shape: 0, ...BEGINNING, state: null };

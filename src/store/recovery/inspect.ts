import { stat } from "node:fs/promises";
import { join } from "node:path";
import { given } from "../../domain/given.ts";
import { type Beginning, beginningOf, DamagedCheckpoint, loadCheckpoint, pointOf } from "../checkpoint/checkpoint.ts";
import type { DamagedPlace } from "../checkpoint/evidence.ts";
import { type CheckpointHealth, examineCheckpoint } from "../checkpoint/examine.ts";
import { BEGINNING, type ChainPoint } from "../format/chain.ts";
import { journalFolder } from "../format/layout.ts";
import type { SealedRecord } from "../format/record.ts";
import type { AnyEvent, Fold } from "../format/versions.ts";
import { areContentsSound } from "../journal/contents.ts";
import { baseOf, type JournalFile, journalFiles, type PlacedPoint } from "../journal/files.ts";
import { type Replay, replay } from "../journal/replay.ts";
import type { Damage } from "../journal/scan.ts";
import { readSyncedMark } from "../journal/synced-mark.ts";
import { type NoSnapshot, readSnapshot } from "../snapshot/snapshot.ts";
import { findEdited } from "./editor.ts";
import { type Losses, lossesOf } from "./losses.ts";
import { findHaltMark, type HaltMark, isMarkedNew, traceOfState } from "./marks.ts";
import { scanWhole, withoutDuplicates } from "./whole-scan.ts";

// What there is, as it is: nothing here writes, and nothing here decides. See plan.ts.

/** What the decision to open depends on, each in a few words: as far as it was looked at. */
export type OpenStanding =
  | { readonly halt: "set" }
  /** Neither the snapshot nor what stands for the journal's beginning can be used: there is nothing to read on from. */
  | { readonly start: "damaged" }
  | {
      /**
       * `behind`: it ends before what it should go on from, the snapshot or without one the checkpoint;
       * `unreadable-end`: before the snapshot, and merely because its last lines cannot be read. `astray`: the checkpoint
       * is not of this journal; a snapshot that is not is done without. `short`: whole or torn, and it had been synced
       * beyond that.
       */
      readonly journal: "whole" | "torn" | "damaged" | "behind" | "unreadable-end" | "astray" | "short";
      /** The newest batch, which was perhaps not synced; `without-contents`: its contents did not reach the disk. */
      readonly newest: "none" | "sound" | "without-contents";
      readonly records: Records;
    };

/** The same of a repair. */
export interface RepairStanding {
  /** `newer`: another release wrote a record. */
  readonly journal: "readable" | "newer";
  /**
   * What the state is to be made from: the snapshot; or, without one, the journal's first record or a checkpoint. Else
   * what went before the journal's first record is damaged, of another release, of another journal, or unknown.
   */
  readonly start: "snapshot" | "beginning" | "damaged" | "foreign" | "astray" | "unknown";
  readonly records: Records;
  /** Whether what is gone on with may lack what somebody has said, as records are lost that nothing tells of. */
  readonly loss: "none" | "unknown";
}

/** `none`: there has been no record yet. `lost`: there is none that can be read, and something tells of some. */
type Records = "some" | "none" | "lost";

export interface OpenFindings<S> {
  readonly standing: OpenStanding;
  readonly halt?: HaltMark;
  /** It holds nothing at all, and does not say yet that it never has. */
  readonly isToBeMarkedNew: boolean;
  /** What tells of a former state. */
  readonly trace?: string;
  /** Why the state is not that of state.json. */
  readonly noSnapshot?: NoSnapshot;
  /** Of what should stand for the journal's beginning. */
  readonly damage?: DamagedPlace;
  /** Where nothing kept it from being read. */
  readonly replayed?: Replay<S>;
  /** The end of the journal that cannot be read, and what the snapshot knows beyond it. */
  readonly unreadableEnd?: { readonly stretch: Damage; readonly end: ChainPoint; readonly known: ChainPoint };
  /** The last record of which the store tells that it had been synced. */
  readonly synced: number;
}

export interface RepairFindings extends Losses {
  readonly standing: RepairStanding;
  readonly trace?: string;
  /** The journal's files, once what an editor did to `edited` is undone. */
  readonly files: readonly JournalFile[];
  readonly edited: readonly string[];
  /** What the journal's first record builds on. */
  readonly base: ChainPoint;
  /** What stands in them of records that the journal holds all the same, as in a file that is there twice, is left out. */
  readonly stretches: readonly Damage[];
  /** After the last record that can be read, once the stretches are taken out. */
  readonly end: ChainPoint;
  readonly tooNew?: SealedRecord;
  readonly checkpoint: CheckpointHealth;
  readonly noSnapshot?: NoSnapshot;
  /** Where the state ends that is gone on with, before any record behind it is folded. */
  readonly known: ChainPoint;
}

// ── To open ──────────────────────────────────────────────────────────────────────────────────────

export async function inspectToOpen<S, E extends AnyEvent>(
  directory: string,
  fold: Fold<S, E>,
): Promise<OpenFindings<S>> {
  const halt = await findHaltMark(directory);
  const synced = await readSyncedMark(directory);
  if (halt !== undefined) return { standing: { halt: "set" }, halt, isToBeMarkedNew: false, synced };

  const isMarked = await isMarkedNew(directory);
  const trace = isMarked ? undefined : await traceOfState(directory);
  const about = { isToBeMarkedNew: !isMarked && trace === undefined, synced, ...given({ trace }) };
  const read = await readState(directory, fold);
  const { noSnapshot } = read;
  if ("damage" in read)
    return { ...about, standing: { start: "damaged" }, ...given({ noSnapshot, damage: read.damage }) };
  const { replayed, unreadableEnd } = read;
  const standing = {
    journal: unreadableEnd === undefined ? endingOf(replayed, synced) : "unreadable-end",
    newest: await newestOf(directory, replayed, synced),
    records: isNothing(replayed) ? (trace === undefined ? "none" : "lost") : "some",
  } as const;
  return { ...about, standing, ...given({ noSnapshot, replayed, unreadableEnd }) };
}

type StateRead<S> =
  | (Pick<OpenFindings<S>, "noSnapshot" | "unreadableEnd"> & { readonly replayed: Replay<S> })
  | { readonly noSnapshot: NoSnapshot; readonly damage: DamagedPlace };

const OF_ANOTHER_JOURNAL: NoSnapshot = { why: "it was not made from this journal", inTheWay: "of another journal" };

/** The state of the snapshot and the records behind it; without one, of all records. */
export async function readState<S, E extends AnyEvent>(directory: string, fold: Fold<S, E>): Promise<StateRead<S>> {
  const snapshot = await readSnapshot(directory, fold, await journalFiles(directory));
  if ("why" in snapshot) return readFromBeginning(directory, fold, snapshot);
  const { state, point } = snapshot;
  const replayed = await replay(directory, state, point, fold);
  if (replayed.ending.kind === "astray") return readFromBeginning(directory, fold, OF_ANOTHER_JOURNAL);
  if (replayed.ending.kind !== "behind") return { replayed };
  return { replayed, ...given({ unreadableEnd: await findUnreadableEnd(directory, point) }) };
}

async function readFromBeginning<S, E extends AnyEvent>(
  directory: string,
  fold: Fold<S, E>,
  noSnapshot: NoSnapshot,
): Promise<StateRead<S>> {
  let beginning: Beginning<S>;
  try {
    beginning = await beginningOf(directory, fold);
  } catch (error) {
    if (!(error instanceof DamagedCheckpoint)) throw error;
    const { file, line, message: why } = error;
    return { noSnapshot, damage: { kind: "damaged", file, line, why } };
  }
  return { noSnapshot, replayed: await replay(directory, beginning.state, beginning.point, fold) };
}

function endingOf({ ending }: Replay<unknown>, synced: number): Replay<unknown>["ending"]["kind"] | "short" {
  return "end" in ending && ending.end.sequence < synced ? "short" : ending.kind;
}

/**
 * The stretch at the journal's end in which nothing can be read but what is left of its own first batch, where nothing
 * was ever written behind what the snapshot knows.
 */
async function findUnreadableEnd(directory: string, known: PlacedPoint): Promise<OpenFindings<never>["unreadableEnd"]> {
  const files = await journalFiles(directory);
  if (!(await endsWith(directory, files, known, await readSyncedMark(directory)))) return undefined;
  const { stretches, end } = await scanWhole(directory, files, baseOf(files));
  const stretch = stretches.at(-1);
  if (stretch === undefined || stretch.to !== undefined || !stretch.isUnreadable) return undefined;
  const isInNewest = stretch.from.file === files.at(-1)?.name;
  const isItsOwn = stretch.readable.every(({ batchFrom = end.sequence + 1 }) => batchFrom === end.sequence + 1);
  return isInNewest && isItsOwn && end.sequence < known.sequence ? { stretch, end, known } : undefined;
}

async function newestOf<S>(
  directory: string,
  { newest, ending }: Replay<S>,
  synced: number,
): Promise<Extract<OpenStanding, { newest: unknown }>["newest"]> {
  // What goes before a torn batch had been synced, or the torn one would not have been begun.
  if (newest === undefined || ending.kind !== "whole") return "none";
  // Then what its contents lack was lost later.
  if (newest.after.sequence <= synced) return "sound";
  for (const ref of newest.records.flatMap(({ apart }) => apart ?? []))
    if (!(await areContentsSound(directory, ref))) return "without-contents";
  return "sound";
}

/** Not a record, and nothing that stands for records. */
function isNothing<S>({ ending, newest }: Replay<S>): boolean {
  return newest === undefined && "end" in ending && ending.end.sequence === 0;
}

// ── To repair ────────────────────────────────────────────────────────────────────────────────────

export async function inspectToRepair<S, E extends AnyEvent>(
  directory: string,
  fold: Fold<S, E>,
): Promise<RepairFindings> {
  const edited = await findEdited(directory);
  const files = await journalFiles(directory, edited);
  const checkpoint = await examineCheckpoint(directory, files, fold);
  const base = await chainBegins(directory, files);
  const readable = await readSnapshot(directory, fold, files);
  const taken = knownTo(checkpoint);
  const points = "why" in readable ? [taken] : [taken, readable.point];
  const { strays, confirmedAt, ...scanned } = await scanWhole(directory, files, base, {
    instead: edited,
    upcasts: fold.upcasts,
    points,
  });
  const snapshot = "why" in readable || !strays(readable.point) ? readable : OF_ANOTHER_JOURNAL;
  const stretches = await withoutDuplicates(directory, files, base, scanned.stretches, edited);
  const noSnapshot = "why" in snapshot ? snapshot : undefined;
  const known = "why" in snapshot ? taken : snapshot.point;
  const synced = await readSyncedMark(directory);
  const snapshotOr = noSnapshot === undefined ? "state.json does" : "the checkpoint does";
  const losses = lossesOf({
    ...{ stretches, base, end: scanned.end, known, confirmedAt },
    // Without a snapshot the state begins with the journal, or with a checkpoint, and what lies between is not known.
    knowsBeginning: noSnapshot === undefined,
    reaches: Math.max(known.sequence, synced),
    isKnownToTheEnd: !("why" in snapshot) && (await endsWith(directory, files, snapshot.point, synced)),
    teller: known.sequence > scanned.end.sequence ? snapshotOr : `record ${synced}, which had been written`,
  });
  const isBeginning = noSnapshot !== undefined && (await isKnown(directory, files, base, checkpoint));
  const trace =
    files[0]?.first !== undefined || (await isMarkedNew(directory)) ? undefined : await traceOfState(directory);
  const standing: RepairStanding = {
    journal: scanned.tooNew === undefined ? "readable" : "newer",
    start: startOfRepair(checkpoint, noSnapshot === undefined, isBeginning, strays(taken)),
    records: files[0]?.first !== undefined ? "some" : trace === undefined ? "none" : "lost",
    loss: losses.unknown.length === 0 ? "none" : "unknown",
  };
  return {
    standing,
    files,
    edited: [...edited.keys()],
    base,
    ...scanned,
    stretches,
    ...losses,
    checkpoint,
    known,
    ...given({ trace, noSnapshot }),
  };
}

function startOfRepair(
  { kind }: CheckpointHealth,
  hasSnapshot: boolean,
  isBeginning: boolean,
  hasStrayCheckpoint: boolean,
): RepairStanding["start"] {
  if (kind === "of-another-release") return "foreign";
  if (hasSnapshot) return "snapshot";
  if (kind === "unusable") return "damaged";
  if (hasStrayCheckpoint) return "astray";
  return isBeginning ? "beginning" : "unknown";
}

/** Where a checkpoint ends, once it is repaired. */
function knownTo(checkpoint: CheckpointHealth): ChainPoint {
  if (checkpoint.kind === "repairable") return checkpoint.point;
  const taken = checkpoint.kind === "sound" ? checkpoint.checkpoint : undefined;
  return taken === undefined ? BEGINNING : pointOf(taken);
}

/**
 * What the journal's first record builds on. Where that is damaged, a checkpoint that ends
 * before it says where to begin.
 */
export async function chainBegins(directory: string, files: readonly JournalFile[]): Promise<ChainPoint> {
  const first = files[0]?.first;
  if (first === undefined || first.sequence === 1 || first.previous !== undefined) return baseOf(files);
  const checkpoint = await loadIfSound(directory);
  return checkpoint !== undefined && checkpoint.through < first.sequence ? pointOf(checkpoint) : BEGINNING;
}

/** Whether what went before the first record is nothing, or a checkpoint stands for it. */
async function isKnown(
  directory: string,
  files: readonly JournalFile[],
  base: ChainPoint,
  checkpoint: CheckpointHealth,
): Promise<boolean> {
  if (base.sequence === 0 && mayBeginWithTheFirst(files)) return true;
  return checkpoint.kind === "repairable" || (await loadIfSound(directory)) !== undefined;
}

/** Whether what stands before the first readable record can have been all the records before it. */
function mayBeginWithTheFirst([file]: readonly JournalFile[]): boolean {
  const before = (file?.first?.sequence ?? 1) - 1;
  return (file?.mostBefore ?? 0) >= before;
}

async function loadIfSound(directory: string): ReturnType<typeof loadCheckpoint> {
  try {
    return await loadCheckpoint(directory);
  } catch (error) {
    if (error instanceof DamagedCheckpoint) return undefined;
    throw error;
  }
}

/**
 * Whether a record was the last that was written: the newest file is as long as it was behind it, and nothing tells of
 * more. An older copy of the file that was laid over it is as long as that, too.
 */
async function endsWith(
  directory: string,
  files: readonly JournalFile[],
  { place, sequence }: PlacedPoint,
  synced: number,
): Promise<boolean> {
  if (place?.end === undefined || files.at(-1)?.name !== place.file || synced > sequence) return false;
  return (await stat(join(journalFolder(directory), place.file))).size === place.end;
}

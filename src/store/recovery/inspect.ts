import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { given } from "../../domain/given.ts";
import { type Beginning, beginningOf, DamagedCheckpoint, loadCheckpoint, pointOf } from "../checkpoint/checkpoint.ts";
import type { DamagedPlace } from "../checkpoint/evidence.ts";
import { type CheckpointHealth, examineCheckpoint } from "../checkpoint/examine.ts";
import { BEGINNING, type ChainPoint } from "../format/chain.ts";
import { journalFolder } from "../format/layout.ts";
import { readLine, type SealedRecord } from "../format/record.ts";
import { type AnyEvent, findTooNew, type Fold, type Upcasts } from "../format/versions.ts";
import { areContentsSound } from "../journal/contents.ts";
import { baseOf, type Instead, type JournalFile, journalFiles } from "../journal/files.ts";
import { type Replay, replay } from "../journal/replay.ts";
import { type Damage, scan } from "../journal/scan.ts";
import { type NoSnapshot, readSnapshot } from "../snapshot/snapshot.ts";
import { findHaltMark, type HaltMark, isMarkedNew, traceOfState } from "./marks.ts";

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
       * is not of this journal; a snapshot that is not is done without.
       */
      readonly journal: "whole" | "torn" | "damaged" | "behind" | "unreadable-end" | "astray";
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
}

export interface RepairFindings {
  readonly standing: RepairStanding;
  readonly trace?: string;
  /** The journal's files, once what an editor did to `edited` is undone. */
  readonly files: readonly JournalFile[];
  readonly edited: readonly string[];
  /** What the journal's first record builds on. */
  readonly base: ChainPoint;
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
  if (halt !== undefined) return { standing: { halt: "set" }, halt, isToBeMarkedNew: false };

  const isMarked = await isMarkedNew(directory);
  const trace = isMarked ? undefined : await traceOfState(directory);
  const about = { isToBeMarkedNew: !isMarked && trace === undefined, ...given({ trace }) };
  const read = await readState(directory, fold);
  const { noSnapshot } = read;
  if ("damage" in read)
    return { ...about, standing: { start: "damaged" }, ...given({ noSnapshot, damage: read.damage }) };
  const { replayed, unreadableEnd } = read;
  const standing = {
    journal: unreadableEnd === undefined ? replayed.ending.kind : "unreadable-end",
    newest: await newestOf(directory, replayed),
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

/** The stretch at the journal's end in which nothing can be read but what is left of its own first batch. */
async function findUnreadableEnd(directory: string, known: ChainPoint): Promise<OpenFindings<never>["unreadableEnd"]> {
  const files = await journalFiles(directory);
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
): Promise<Extract<OpenStanding, { newest: unknown }>["newest"]> {
  // What goes before a torn batch had been synced, or the torn one would not have been begun.
  if (newest === undefined || ending.kind !== "whole") return "none";
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
  const { strays, ...scanned } = await scanWhole(directory, files, base, {
    instead: edited,
    upcasts: fold.upcasts,
    points,
  });
  const snapshot = "why" in readable || !strays(readable.point) ? readable : OF_ANOTHER_JOURNAL;
  const noSnapshot = "why" in snapshot ? snapshot : undefined;
  const isBeginning = noSnapshot !== undefined && (await isKnown(directory, files, base, checkpoint));
  const trace =
    files[0]?.first !== undefined || (await isMarkedNew(directory)) ? undefined : await traceOfState(directory);
  const standing: RepairStanding = {
    journal: scanned.tooNew === undefined ? "readable" : "newer",
    start: startOfRepair(checkpoint, noSnapshot === undefined, isBeginning, strays(taken)),
    records: files[0]?.first !== undefined ? "some" : trace === undefined ? "none" : "lost",
  };
  return {
    standing,
    files,
    edited: [...edited.keys()],
    base,
    ...scanned,
    checkpoint,
    known: "why" in snapshot ? taken : snapshot.point,
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
async function chainBegins(directory: string, files: readonly JournalFile[]): Promise<ChainPoint> {
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

interface Scanned extends Pick<RepairFindings, "stretches" | "end" | "tooNew"> {
  /** Whether one of the points asked for is not of this journal: once it is repaired, another hash stands there. */
  readonly strays: (point: ChainPoint) => boolean;
}

/** What a journal needs to be readable from its first record to its last. */
async function scanWhole(
  directory: string,
  files: readonly JournalFile[],
  base: ChainPoint,
  {
    instead,
    upcasts = {},
    points = [],
  }: {
    readonly instead?: Instead;
    readonly upcasts?: Upcasts | undefined;
    readonly points?: readonly ChainPoint[];
  } = {},
): Promise<Scanned> {
  const stretches: Damage[] = [];
  let end = base;
  let tooNew: SealedRecord | undefined;
  const asked = new Set(points.map(({ sequence }) => sequence));
  const hashes = new Map<number, string>();
  const note = (sequence: number, hash: string): void => {
    if (asked.has(sequence)) hashes.set(sequence, hash);
  };
  for await (const item of scan(directory, { files, line: { number: 1, offset: 0 }, after: base }, instead)) {
    const marked = item.kind === "damage" ? item.endGap : item.gap;
    if (marked !== undefined) note(marked.last, marked.following);
    if (item.kind === "batch") {
      tooNew ??= findTooNew(item.records, upcasts);
      note(item.before.sequence, item.before.hash);
      for (const { sequence, hash } of item.records) note(sequence, hash);
    } else if (item.kind === "damage") {
      stretches.push(item);
      if (item.gap !== undefined) note(item.gap.last, item.gap.following);
    } else end = item.end;
  }
  return {
    stretches,
    end: { sequence: end.sequence, hash: end.hash },
    ...given({ tooNew }),
    strays: ({ sequence, hash }) => (hashes.get(sequence) ?? hash) !== hash,
  };
}

// ── What an editor did ───────────────────────────────────────────────────────────────────────────

const BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";
const CR_LF = /\r\n/g;

/** The files that an editor has saved with other line ends, and what they were before. */
async function findEdited(directory: string): Promise<Instead> {
  const edited = new Map<string, Buffer>();
  for (const { name } of await journalFiles(directory)) {
    const plain = undoEditor(await readFile(join(journalFolder(directory), name)));
    if (plain !== undefined) edited.set(name, plain);
  }
  return edited;
}

/**
 * A file without what an editor changes when it saves one that nobody meant to change: a byte order mark and the line
 * ends. JSON holds neither, so nothing that was written is touched; the hashes tell whether the records are what they
 * were. `undefined` where no editor has been at it.
 */
export function undoEditor(contents: Buffer): Buffer | undefined {
  // Latin-1 gives each octet back as it was.
  const text = contents.toString("latin1");
  const plain = (text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text).replace(CR_LF, "\n");
  return plain === text || recordsIn(plain) <= recordsIn(text) ? undefined : Buffer.from(plain, "latin1");
}

function recordsIn(text: string): number {
  return text.split("\n").filter((line) => readLine(line) !== undefined).length;
}

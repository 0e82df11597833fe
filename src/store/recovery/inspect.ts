import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { given } from "../../domain/given.ts";
import { type Beginning, beginningOf, DamagedCheckpoint, loadCheckpoint, pointOf } from "../checkpoint/checkpoint.ts";
import type { DamagedPlace } from "../checkpoint/evidence.ts";
import { type CheckpointHealth, examineCheckpoint } from "../checkpoint/examine.ts";
import { BEGINNING, type ChainPoint } from "../format/chain.ts";
import { journalFolder } from "../format/layout.ts";
import type { ReadableRecord } from "../format/readable.ts";
import { readLine, type SealedRecord } from "../format/record.ts";
import { type AnyEvent, findTooNew, type Fold, type Upcasts } from "../format/versions.ts";
import { areContentsSound } from "../journal/contents.ts";
import { baseOf, type Instead, type JournalFile, journalFiles, type PlacedPoint } from "../journal/files.ts";
import { type Replay, replay } from "../journal/replay.ts";
import { type Damage, scan } from "../journal/scan.ts";
import { readSyncedMark } from "../journal/synced-mark.ts";
import { type NoSnapshot, readSnapshot } from "../snapshot/snapshot.ts";
import { findHaltMark, type HaltMark, isMarkedNew, traceOfState } from "./marks.ts";
import { isConfirmation, numbersIn } from "./spooled.ts";

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

/** Records that are lost, which the state that is gone on with does not know: a STOP may have been among them. */
interface Unknown {
  readonly first: number;
  /** `undefined`: up to the end of the journal, and how many they were nobody knows. */
  readonly last?: number;
  /** When the records around them were written, ISO 8601; of the end of the journal nothing tells the second. */
  readonly since?: string;
  readonly until?: string;
  /** Numbers that have said YES in a record behind them. */
  readonly confirmed: readonly string[];
  /** Numbers that can be read in all that is taken out. */
  readonly named: readonly string[];
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

export interface RepairFindings {
  readonly standing: RepairStanding;
  readonly trace?: string;
  /** The journal's files, once what an editor did to `edited` is undone. */
  readonly files: readonly JournalFile[];
  readonly edited: readonly string[];
  /** What the journal's first record builds on. */
  readonly base: ChainPoint;
  /** What stands in them of records that the journal holds all the same, as in a file that is there twice, is left out. */
  readonly stretches: readonly Damage[];
  /** What a power cut has left of a batch of which nobody had been told: the last of the stretches. */
  readonly torn?: Damage;
  /** What is lost of the journal's end: the records up to this one, as far as they can be counted. */
  readonly lostEnd?: { readonly last: number; readonly why: string };
  readonly unknown: readonly Unknown[];
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
  if (!(await endsWith(directory, files, known))) return undefined;
  const { stretches, end } = await scanWhole(directory, files, baseOf(files));
  const stretch = stretches.at(-1);
  if (stretch === undefined || stretch.to !== undefined || !stretch.isUnreadable) return undefined;
  const isInNewest = stretch.from.file === files.at(-1)?.name;
  const isItsOwn = stretch.readable.every(({ batchFrom = end.sequence + 1 }) => batchFrom === end.sequence + 1);
  return isInNewest && isItsOwn && end.sequence < known.sequence ? { stretch, end, known } : undefined;
}

/** Whether a record was the last that was written: the newest file is as long as it was behind it. */
async function endsWith(directory: string, files: readonly JournalFile[], { place }: PlacedPoint): Promise<boolean> {
  if (place?.end === undefined || files.at(-1)?.name !== place.file) return false;
  return (await stat(join(journalFolder(directory), place.file))).size === place.end;
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
  const losses = lossesOf({
    ...{ stretches, base, end: scanned.end, known, confirmedAt },
    hasSnapshot: noSnapshot === undefined,
    synced: await readSyncedMark(directory),
    isKnownToTheEnd: !("why" in snapshot) && (await endsWith(directory, files, snapshot.point)),
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

// ── What is lost ─────────────────────────────────────────────────────────────────────────────────

interface ToLookFor extends Pick<RepairFindings, "stretches" | "base" | "end" | "known"> {
  readonly hasSnapshot: boolean;
  readonly synced: number;
  /** Nothing was ever written behind what is known. */
  readonly isKnownToTheEnd: boolean;
  readonly confirmedAt: ReadonlyMap<string, number>;
}

function lossesOf(found: ToLookFor): Pick<RepairFindings, "torn" | "lostEnd" | "unknown"> {
  const { stretches, base, end, known, hasSnapshot, synced, isKnownToTheEnd, confirmedAt } = found;
  const last = stretches.at(-1);
  const atEnd = last === undefined || last.to !== undefined ? undefined : last;
  const reaches = Math.max(known.sequence, synced);
  const torn = atEnd?.isTorn === true && reaches <= end.sequence ? atEnd : undefined;
  const endsBefore = hasSnapshot ? "state.json does" : "the checkpoint does";
  const why = `the journal ends before ${known.sequence > end.sequence ? endsBefore : `record ${synced}, which had been written`}`;
  const lostEnd = torn === undefined ? lostEndOf(atEnd, end, reaches, why) : undefined;

  const holes: Pick<Unknown, "first" | "last" | "since" | "until">[] = [];
  // Without a snapshot the state begins with the journal, or with a checkpoint, and what lies between is not known.
  if (!hasSnapshot && base.sequence > known.sequence) holes.push({ first: known.sequence + 1, last: base.sequence });
  for (const { gap, after: since, before: until } of stretches)
    if (gap !== undefined && gap.last > known.sequence)
      holes.push({ first: Math.max(gap.first, known.sequence + 1), last: gap.last, ...given({ since, until }) });
  if (lostEnd !== undefined && !isKnownToTheEnd)
    holes.push({ first: Math.max(end.sequence, known.sequence) + 1, ...given({ since: atEnd?.after }) });
  const named = [...new Set(stretches.flatMap(({ readable }) => readable.flatMap(numbersIn)))];
  const unknown = holes.map((hole): Unknown => {
    const behind = hole.last ?? Number.POSITIVE_INFINITY;
    const confirmed = [...confirmedAt].filter(([, sequence]) => sequence > behind).map(([number]) => number);
    return { ...hole, confirmed, named };
  });
  return { unknown, ...given({ torn, lostEnd }) };
}

/** A whole file, or several, of records that the journal holds all the same: it takes nothing with it. */
function isThereTwice({ from, unreadable, readable }: Damage): boolean {
  return from.offset === 0 && unreadable === 0 && readable.length === 0;
}

/** No record is shorter in octets. */
const SHORTEST_OCTETS = 40;

function lostEndOf(
  atEnd: Damage | undefined,
  end: ChainPoint,
  reaches: number,
  endsBefore: string,
): RepairFindings["lostEnd"] {
  const isLost = atEnd !== undefined && !isThereTwice(atEnd);
  if (!isLost && reaches <= end.sequence) return undefined;
  // A damaged line may tell of any record.
  const most = end.sequence + Math.ceil((atEnd?.octets ?? 0) / SHORTEST_OCTETS) + (atEnd?.readable.length ?? 0);
  const told = Math.min(atEnd?.told ?? 0, most);
  return { last: Math.max(end.sequence + 1, reaches, told), why: atEnd?.why ?? endsBefore };
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
  /** In which record a number has said YES for the last time. */
  readonly confirmedAt: ReadonlyMap<string, number>;
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
  const confirmedAt = new Map<string, number>();
  const note = (sequence: number, hash: string): void => {
    if (asked.has(sequence)) hashes.set(sequence, hash);
  };
  for await (const item of scan(
    directory,
    { files, line: { number: 1, offset: 0 }, after: base },
    given({ instead }),
  )) {
    const marked = item.kind === "damage" ? item.endGap : item.gap;
    if (marked !== undefined) note(marked.last, marked.following);
    if (item.kind === "batch") {
      tooNew ??= findTooNew(item.records, upcasts);
      note(item.before.sequence, item.before.hash);
      for (const record of item.records) {
        note(record.sequence, record.hash);
        if (isConfirmation(record)) for (const number of numbersIn(record)) confirmedAt.set(number, record.sequence);
      }
    } else if (item.kind === "damage") {
      stretches.push(item);
      if (item.gap !== undefined) note(item.gap.last, item.gap.following);
    } else end = item.end;
  }
  return {
    stretches,
    confirmedAt,
    end: { sequence: end.sequence, hash: end.hash },
    ...given({ tooNew }),
    strays: ({ sequence, hash }) => (hashes.get(sequence) ?? hash) !== hash,
  };
}

/** The stretches without the records of which the journal holds the same elsewhere: nothing is lost with them. */
async function withoutDuplicates(
  directory: string,
  files: readonly JournalFile[],
  base: ChainPoint,
  stretches: readonly Damage[],
  instead: Instead,
): Promise<readonly Damage[]> {
  const sought = new Set(stretches.flatMap(({ readable }) => readable.map(({ sequence }) => sequence)));
  if (sought.size === 0) return stretches;
  const held = new Set<string>();
  for await (const item of scan(
    directory,
    { files, line: { number: 1, offset: 0 }, after: base },
    given({ instead }),
  )) {
    if (item.kind !== "batch") continue;
    for (const record of item.records) if (sought.has(record.sequence)) held.add(sayingOf(record));
  }
  return stretches.map((stretch) => ({
    ...stretch,
    readable: stretch.readable.filter((record) => !held.has(sayingOf(record))),
  }));
}

/** The same of the same record, and of no other. */
function sayingOf({ sequence, type, version, data }: ReadableRecord): string {
  return JSON.stringify([sequence, type, version, data]);
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

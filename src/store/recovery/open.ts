import type { Clock, Journal } from "../../app/ports.ts";
import type { Instant } from "../../domain/time.ts";
import { ApartFiles } from "../journal/contents.ts";
import { putAsideIfPossible } from "./quarantine.ts";
import { BatchWriter, type BatchWriterOptions } from "../journal/batch-writer.ts";
import { beginningOf } from "../checkpoint/beginning.ts";
import { DamagedCheckpoint } from "../checkpoint/checkpoint.ts";
import { closeEnd } from "./close-end.ts";
import { makeFolder } from "../disk/durable.ts";
import { diskFiles, type Files } from "../disk/files.ts";
import type { Fold } from "../format/fold.ts";
import { findHold, holdBeforeExit } from "./halt-mark.ts";
import { JsonlJournal, type JournalOptions } from "../journal/journal.ts";
import { journalFiles, journalFolder, leadsFolder, snapshotPath } from "../format/layout.ts";
import { formerState, markIfNew, markUsed } from "./new-store.ts";
import { foldBatch, type Replay, replay } from "../journal/replay.ts";
import { CURE, type DamagedStore, settle, type Warning } from "./settle.ts";
import { readSnapshot } from "../snapshot/snapshot.ts";
import type { AnyEvent } from "../format/versions.ts";
import { replaceUnsynced } from "../journal/unsynced.ts";
import type { Ending } from "../journal/walk.ts";

export interface StoreOptions<S, E extends AnyEvent> {
  /** Its lock must be held; see lock.ts. */
  readonly directory: string;
  readonly clock: Clock;
  readonly fold: Fold<S, E>;
  readonly onTrouble: BatchWriterOptions["onTrouble"];
  readonly onFatal: JournalOptions["onFatal"];
  readonly onSynced?: NonNullable<JournalOptions["onSynced"]>;
  /** The disk, unless another is given. */
  readonly files?: Files;
  readonly wait?: NonNullable<BatchWriterOptions["wait"]>;
}

/** A store that is ready: the state that its journal tells, and the journal to append to. */
export interface OpenStore<S, E> {
  readonly kind: "open";
  readonly state: S;
  readonly journal: Journal<E>;
  readonly warnings: readonly Warning[];
  /** How much of the journal state.json does not cover. */
  readonly octetsSinceSnapshot: number;
  /** See `ApartFiles.eraseBefore`. */
  eraseApartBefore(instant: Instant, inUse: ReadonlySet<string>): Promise<readonly string[]>;
  /** Lets a write that is running end, gives up one that waits for room on the disk. */
  close(): Promise<void>;
}

/**
 * Brings the state back: the snapshot, then the records after it, their chain checked. A torn tail is cut off and kept
 * aside; a snapshot that cannot be used is done without; damage is a value, and nothing on disk is changed then.
 * Throws when the disk refuses.
 */
export async function openStore<S, E extends AnyEvent>(
  options: StoreOptions<S, E>,
): Promise<OpenStore<S, E> | DamagedStore> {
  const { directory, clock, fold, onSynced, onFatal, onTrouble, wait } = options;
  const upcasts = fold.upcasts ?? {};
  const warnings: Warning[] = [];
  const held = await findHold(directory);
  if (held !== undefined) return { kind: "damaged", file: held.file, line: 1, why: held.why, cure: CURE };
  for (const folder of [journalFolder(directory), leadsFolder(directory)]) {
    await makeFolder(folder);
    for (const file of await replaceUnsynced(folder)) warnings.push({ kind: "unsynced", file });
  }

  await markIfNew(directory);

  const replaying = await replayFromSnapshot(options);
  if ("kind" in replaying) return replaying;
  const { replayed, warnings: ofSnapshot } = replaying;
  const lost = isNothing(replayed) ? await lostState(directory, replayed.ending) : undefined;
  if (lost !== undefined) return lost;
  const settled = await settle(directory, replayed.ending, replayed.newest);
  if (settled.kind === "damaged") return settled;
  warnings.push(...ofSnapshot, ...settled.warnings);
  const { newest } = settled;
  const state = newest === undefined ? replayed.state : foldBatch(replayed.state, newest, fold);

  if (settled.end.sequence > 0) await markUsed(directory);

  const isSecondFailure = warnings.some(({ kind }) => kind === "unsynced");
  const closing = new AbortController();
  const apart = await ApartFiles.in(leadsFolder(directory));
  const journal = new JsonlJournal<E>({
    directory,
    clock,
    upcasts,
    apart,
    end: settled.end,
    names: (await journalFiles(journalFolder(directory))).map(({ name }) => name),
    writer: new BatchWriter({
      files: options.files ?? diskFiles,
      onTrouble,
      signal: closing.signal,
      ...(wait === undefined ? {} : { wait }),
    }),
    onBegun: () => markUsed(directory),
    onFatal: (error) => {
      if (closing.signal.aborted) return;
      if (isSecondFailure) holdBack(directory, error);
      onFatal(error);
    },
    ...(onSynced === undefined ? {} : { onSynced }),
  });
  return {
    kind: "open",
    state,
    journal,
    warnings,
    octetsSinceSnapshot: replayed.octets,
    eraseApartBefore: (instant, inUse) => apart.eraseBefore(instant, inUse, clock.now()),
    async close() {
      closing.abort();
      await journal.settled();
    },
  };
}

/** The process ends in this turn, and the next one must not try a third time. */
function holdBack(directory: string, error: unknown): void {
  const why = `the journal could not be synced in two runs, one after the other (${String(error)}): the disk loses what is written to it`;
  try {
    holdBeforeExit(directory, "unsyncable", why);
  } catch {
    // A disk that takes not even this will not open at the next start.
  }
}

/** Not a record, and nothing that stands for records. */
function isNothing<S>({ ending, newest }: Replay<S>): boolean {
  return newest === undefined && "end" in ending && ending.end.sequence === 0;
}

/** An empty state where there was another one: going on with it would text people who have said STOP. */
async function lostState(directory: string, ending: Ending): Promise<DamagedStore | undefined> {
  const before = await formerState(directory);
  if (before === undefined) return undefined;
  const torn = ending.kind === "torn" ? ending : undefined;
  return {
    kind: "damaged",
    file: torn === undefined ? "journal" : `journal/${torn.file}`,
    line: torn?.line ?? 1,
    why: `the journal holds no record that can be read${torn === undefined ? "" : ` (${torn.why})`}, yet ${before}`,
    cure: CURE,
  };
}

interface Replayed<S> {
  readonly replayed: Replay<S>;
  /** What had to be mended for it, and why the whole journal was folded where a snapshot could have been expected. */
  readonly warnings: readonly Warning[];
}

async function replayFromSnapshot<S, E extends AnyEvent>(
  options: StoreOptions<S, E>,
): Promise<Replayed<S> | DamagedStore> {
  try {
    return await replayFromBest(options);
  } catch (error) {
    if (!(error instanceof DamagedCheckpoint)) throw error;
    return { kind: "damaged", file: error.file, line: error.line, why: error.message, cure: CURE };
  }
}

async function replayFromBest<S, E extends AnyEvent>({
  directory,
  clock,
  fold,
}: StoreOptions<S, E>): Promise<Replayed<S>> {
  const folder = journalFolder(directory);
  const snapshot = await readSnapshot(directory, fold);
  const again = async (why: string, keptIn?: string): Promise<Replayed<S>> => {
    const { state, point } = await beginningOf(directory, fold);
    const replayed = await replay(folder, state, point, fold);
    const warning: Warning = { kind: "snapshot", why, ...(keptIn === undefined ? {} : { keptIn }) };
    return { replayed, warnings: replayed.octets === 0 && keptIn === undefined ? [] : [warning] };
  };
  if ("why" in snapshot) {
    // What cannot be read cannot be replaced either, and every later snapshot would fail.
    const isInTheWay = snapshot.isUnreadable === true;
    return again(snapshot.why, isInTheWay ? await putAsideIfPossible(directory, snapshotPath(directory)) : undefined);
  }
  const { state, point } = snapshot;
  const replayed = await replay(folder, state, point, fold);
  if (replayed.ending.kind === "astray") return again("it was not made from this journal");
  if (replayed.ending.kind !== "behind") return { replayed, warnings: [] };
  const closed = await closeEnd(directory, point, fold.upcasts ?? {}, clock.now());
  if (closed === undefined) return { replayed, warnings: [] };
  return { replayed: await replay(folder, state, point, fold), warnings: [closed] };
}

import type { Clock, Journal, Scheduler } from "../../app/ports.ts";
import { given } from "../../domain/given.ts";
import type { Instant } from "../../domain/time.ts";
import type { DamagedPlace } from "../checkpoint/evidence.ts";
import { realDisk } from "../disk/disk.ts";
import { readLevel, tooNewInWords, writeLevel } from "../disk/level.ts";
import { contentsFolder } from "../format/layout.ts";
import type { AnyEvent, Fold } from "../format/versions.ts";
import type { ChainPoint } from "../format/chain.ts";
import { type BatchDisk, BatchWriter, type BatchWriterOptions } from "../journal/batch-writer.ts";
import { ContentsFiles } from "../journal/contents.ts";
import { journalFiles, type JournalEnd } from "../journal/files.ts";
import { JsonlJournal, type JournalOptions } from "../journal/journal.ts";
import { SyncedMark } from "../journal/synced-mark.ts";
import { foldBatch } from "../journal/replay.ts";
import { applyToOpen, type Warning } from "./apply.ts";
import { inspectToOpen, type OpenFindings } from "./inspect.ts";
import { writeState } from "../snapshot/snapshot.ts";
import { markUsed, setHaltMarkBeforeExit } from "./marks.ts";
import { type OpenPlan, planToOpen } from "./plan.ts";

export interface StoreOptions<S, E extends AnyEvent> {
  /** Its lock must be held; see disk/lock.ts. */
  readonly directory: string;
  readonly clock: Clock;
  readonly fold: Fold<S, E>;
  readonly onTrouble: BatchWriterOptions["onTrouble"];
  readonly onFatal: JournalOptions["onFatal"];
  readonly onSynced?: NonNullable<JournalOptions["onSynced"]>;
  /** The real disk, unless another is given. */
  readonly files?: BatchDisk;
  /** Without one a write that fails is given up at once. */
  readonly scheduler?: Scheduler;
  /** Without one it is noted at the end alone how far the journal is synced. */
  readonly markScheduler?: Scheduler;
  /** The version before may be put back: the store goes on being written for it until `raiseLevel`. */
  readonly isOnTrial?: boolean;
}

/** A store that is ready: the state that its journal tells, and the journal to append to. */
export interface OpenStore<S, E> {
  readonly kind: "open";
  readonly state: S;
  readonly journal: Journal<E>;
  /** The last record that is on disk, by its sequence and hash. */
  head(): ChainPoint;
  readonly warnings: readonly Warning[];
  /** How much of the journal state.json does not cover. */
  readonly octetsSinceSnapshot: number;
  /**
   * Replaces state.json by `state`, which is as all that was appended leaves it. It may go on changing meanwhile. Resolves
   * when that is on disk to how many octets it takes; rejects when the disk refuses.
   */
  takeSnapshot(state: S): Promise<number>;
  /** What records may need to be read: see disk/level.ts. */
  level(): number;
  /** From now on the store is written for this release. */
  raiseLevel(): Promise<void>;
  /** See `ContentsFiles.eraseBefore`. */
  eraseContentsBefore(
    instant: Instant,
    inUse: ReadonlySet<string>,
    announce: (files: readonly string[]) => Promise<void>,
  ): Promise<readonly string[]>;
  /** Lets a write that is running end, gives up one that waits for room on the disk. */
  close(): Promise<void>;
}

/** A store that must not be used: going on would mean forgetting what was promised. */
export interface DamagedStore extends DamagedPlace {
  /** What a person can do. */
  readonly cure: string;
}

const CURE =
  "stop leadline and run `leadline repair`, which keeps what it takes out and says what is lost, or `leadline restore FILE` with a backup";

const NEWER = "install that release or a later one again: this one could not read all of it, and changes nothing";

/**
 * Brings the state back: the snapshot, then the records after it, their chain checked. What recovery may put right it
 * puts right; damage is a value, and nothing that it could be read from is changed then. Throws when the disk refuses.
 */
export async function openStore<S, E extends AnyEvent>(
  options: StoreOptions<S, E>,
): Promise<OpenStore<S, E> | DamagedStore> {
  const { directory, clock, fold, isOnTrial = false } = options;
  const looked = await look(directory, fold, clock.now());
  if ("kind" in looked) return looked;
  const { level, findings, plan } = looked;
  const told = await applyToOpen({ directory, clock, fold }, plan.steps);
  if (plan.kind === "safe mode") return { ...plan.damage, cure: CURE };

  const { newest, lost, end } = plan;
  const { replayed } = findings;
  if (replayed === undefined) throw new Error("the journal was gone on with unread");
  const warnings = told.flatMap((one) => one.warnings ?? []);
  for (const { file, line, why, keptIn } of told.flatMap(({ takenOut }) => takenOut ?? []))
    if (lost !== undefined) {
      const { first, last } = lost;
      warnings.push({ kind: "lost", file, line, why, first, last, keptIn: keptIn[0] ?? "" });
    }
  const opened = await ready(options, {
    level,
    end,
    state: newest === undefined ? replayed.state : foldBatch(replayed.state, newest, fold),
    warnings,
    octetsSinceSnapshot: lost === undefined ? replayed.octets : 0,
  });
  if (!isOnTrial) await opened.raiseLevel();
  return opened;
}

/** Why a store would not open; `undefined`: it would. Reads as much as a start does, and changes nothing. */
export async function whyShut<S, E extends AnyEvent>(
  directory: string,
  fold: Fold<S, E>,
  now: Instant,
): Promise<DamagedStore | undefined> {
  const looked = await look(directory, fold, now);
  if ("kind" in looked) return looked;
  return looked.plan.kind === "safe mode" ? { ...looked.plan.damage, cure: CURE } : undefined;
}

async function look<S, E extends AnyEvent>(
  directory: string,
  fold: Fold<S, E>,
  now: Instant,
): Promise<DamagedStore | { readonly level: number; readonly findings: OpenFindings<S>; readonly plan: OpenPlan }> {
  const level = await readLevel(directory);
  const tooNew = tooNewInWords(level, fold.level ?? 1);
  if (tooNew !== undefined) return { kind: "damaged", file: "level.json", line: 1, why: tooNew, cure: NEWER };
  const findings = await inspectToOpen(directory, fold);
  return { level, findings, plan: planToOpen(findings, now) };
}

/** What recovery gives back. */
interface Recovered<S> extends Pick<OpenStore<S, never>, "state" | "warnings" | "octetsSinceSnapshot"> {
  readonly end: JournalEnd;
  readonly level: number;
}

async function ready<S, E extends AnyEvent>(
  {
    directory,
    clock,
    fold,
    onTrouble,
    onFatal,
    onSynced,
    scheduler,
    markScheduler,
    files: disk = realDisk,
  }: StoreOptions<S, E>,
  { end, level: found, state, warnings, octetsSinceSnapshot }: Recovered<S>,
): Promise<OpenStore<S, E>> {
  // The mark of the last run's failure is gone by now: that this is what was found is all that still tells of it.
  const isSecondFailure = warnings.some(({ kind }) => kind === "unsynced");
  const closing = new AbortController();
  let level = found;
  const { levelOf = () => 1 } = fold;
  const writer = new BatchWriter({ disk, onTrouble, scheduler, signal: closing.signal });
  const syncedMark = new SyncedMark(disk, directory, markScheduler);
  const contents = await ContentsFiles.in(contentsFolder(directory));
  const journal = new JsonlJournal<E>({
    directory,
    clock,
    upcasts: fold.upcasts ?? {},
    levels: { needed: (event) => levelOf(event as E), allowed: () => level },
    contents,
    end,
    names: (await journalFiles(directory)).map(({ name }) => name),
    writer,
    syncedMark,
    onBegun: () => markUsed(directory),
    onFatal: (error) => {
      if (closing.signal.aborted) return;
      if (isSecondFailure) haltNextStart(directory, error);
      onFatal(error);
    },
    ...given({ onSynced }),
  });
  return {
    kind: "open",
    state,
    journal,
    head: () => journal.head,
    warnings,
    octetsSinceSnapshot,
    async takeSnapshot(current) {
      const json = fold.toJson(current);
      const point = await journal.endBatch();
      return writeState(directory, fold, point, json);
    },
    level: () => level,
    async raiseLevel() {
      const { level: highest = 1 } = fold;
      if (level >= highest) return;
      await writeLevel(directory, highest);
      level = highest;
    },
    eraseContentsBefore: (instant, inUse, announce) => contents.eraseBefore(instant, inUse, clock.now(), announce),
    async close() {
      closing.abort();
      await journal.settled();
      await writer.close();
      await syncedMark.close();
    },
  };
}

/** The process ends in this turn, and the next one must not try a third time. */
function haltNextStart(directory: string, error: unknown): void {
  const why = `the journal could not be synced in two runs, one after the other (${String(error)}): the disk loses what is written to it`;
  try {
    setHaltMarkBeforeExit(directory, "unsyncable", why);
  } catch {
    // A disk that takes not even this will not open at the next start.
  }
}

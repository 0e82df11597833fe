import { join } from "node:path";
import type { ApartRef, Clock, Journal } from "../app/ports.ts";
import { ApartFiles, isApartSound } from "./apart.ts";
import { type Cut, cutAside } from "./aside.ts";
import { BatchWriter, type BatchWriterOptions } from "./batch-writer.ts";
import { BEGINNING } from "./chain.ts";
import { makeFolder, syncFile, syncFolder } from "./durable.ts";
import { diskFiles, type Files } from "./files.ts";
import type { Fold } from "./fold.ts";
import { JsonlJournal, type JournalOptions } from "./journal.ts";
import { journalFiles, journalFolder, leadsFolder, leadsNames } from "./layout.ts";
import { foldBatch, type Replay, replay } from "./replay.ts";
import type { JournalEnd } from "./seek.ts";
import { loadState } from "./snapshot.ts";
import type { AnyEvent, Upcasts } from "./upcast.ts";
import { replaceUnsynced } from "./unsynced.ts";
import type { Batch } from "./walk.ts";

export interface StoreOptions<S, E extends AnyEvent> {
  /** Its lock must be held; see lock.ts. */
  readonly directory: string;
  readonly clock: Clock;
  readonly fold: Fold<S, E>;
  readonly upcasts?: Upcasts;
  readonly onTrouble: BatchWriterOptions["onTrouble"];
  readonly onFatal: JournalOptions["onFatal"];
  readonly onSynced?: NonNullable<JournalOptions["onSynced"]>;
  /** The disk, unless another is given. */
  readonly files?: Files;
  readonly wait?: NonNullable<BatchWriterOptions["wait"]>;
}

/** Something that recovery mended, for the log. */
export type Warning =
  /** What a power cut left of an unsynced batch was cut off. */
  | ({ readonly kind: "torn"; readonly file: string; readonly line: number; readonly why: string } & Cut)
  /** The state was folded from the whole journal, as state.json could not be used. */
  | { readonly kind: "snapshot"; readonly why: string }
  /** A sync of this file failed in the last run. When one fails in this run too, do not start once more: safe mode. */
  | { readonly kind: "unsynced"; readonly file: string };

/** A store that is ready: the state that its journal tells, and the journal to append to. */
export interface OpenStore<S, E> {
  readonly kind: "open";
  readonly state: S;
  readonly journal: Journal<E>;
  readonly warnings: readonly Warning[];
  /** How much of the journal state.json does not cover. */
  readonly octetsSinceSnapshot: number;
  /** See `ApartFiles.eraseBefore`. */
  eraseApartBefore(day: string, inUse: ReadonlySet<string>): Promise<readonly string[]>;
  /** Lets a write that is running end, gives up one that waits for room on the disk. */
  close(): Promise<void>;
}

/** A store that must not be used: going on would mean forgetting what was promised. */
export interface DamagedStore {
  readonly kind: "damaged";
  /** Below the store's directory. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly why: string;
  /** What a person can do. */
  readonly cure: string;
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
  const upcasts = options.upcasts ?? {};
  const warnings: Warning[] = [];
  for (const folder of [journalFolder(directory), leadsFolder(directory)]) {
    await makeFolder(folder);
    for (const file of await replaceUnsynced(folder)) warnings.push({ kind: "unsynced", file });
  }

  const replayed = await replayFromSnapshot(directory, fold, upcasts, warnings);
  const settled = await settle(directory, replayed, warnings);
  if (settled.kind === "damaged") return settled;
  const state = settled.newest === undefined ? replayed.state : foldBatch(replayed.state, settled.newest, fold, upcasts);

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
    onFatal: (error) => {
      if (!closing.signal.aborted) onFatal(error);
    },
    ...(onSynced === undefined ? {} : { onSynced }),
  });
  return {
    kind: "open",
    state,
    journal,
    warnings,
    octetsSinceSnapshot: replayed.octets,
    eraseApartBefore: (day, inUse) => apart.eraseBefore(day, inUse),
    async close() {
      closing.abort();
      await journal.settled();
    },
  };
}

async function replayFromSnapshot<S, E extends AnyEvent>(
  directory: string,
  fold: Fold<S, E>,
  upcasts: Upcasts,
  warnings: Warning[],
): Promise<Replay<S>> {
  const folder = journalFolder(directory);
  const start = await loadState(directory, fold);
  const replayed = await replay(folder, start.state, start.point, fold, upcasts);
  if (replayed.ending.kind === "astray") {
    warnings.push({ kind: "snapshot", why: "it was not made from this journal" });
    return replay(folder, fold.empty(), BEGINNING, fold, upcasts);
  }
  if (start.why !== undefined && replayed.octets > 0) warnings.push({ kind: "snapshot", why: start.why });
  return replayed;
}

/** Where the journal goes on, and its newest batch when that was whole. */
interface Settled {
  readonly kind: "settled";
  readonly end: JournalEnd;
  readonly newest?: Batch;
}

/** Decides what the end of the journal means, cuts what is torn, and makes sure that what remains is on disk. */
async function settle<S>(
  directory: string,
  { ending, newest }: Replay<S>,
  warnings: Warning[],
): Promise<Settled | DamagedStore> {
  switch (ending.kind) {
    case "damaged":
      return { ...ending, file: `journal/${ending.file}`, cure: CURE };
    case "behind":
      return {
        kind: "damaged",
        file: "state.json",
        line: 1,
        why: `it is ahead of the journal, whose last readable record is ${ending.last}: records are missing`,
        cure: CURE,
      };
    case "astray":
      return { kind: "damaged", file: "state.json", line: 1, why: "it was not made from this journal", cure: CURE };
    case "torn": {
      const { file, line, why, offset, end } = ending;
      warnings.push({ kind: "torn", file: `journal/${file}`, line, why, ...(await cutAside(directory, file, offset)) });
      await syncNames(directory);
      return { kind: "settled", end, ...(newest === undefined ? {} : { newest }) };
    }
    case "whole": {
      await syncNames(directory);
      if (newest === undefined) return { kind: "settled", end: ending.end };
      const refs = newest.records.flatMap(({ apart }) => apart ?? []);
      const isWhole = await areSound(directory, refs);
      if (isWhole) {
        // Written, but perhaps not synced when the process was killed. Nothing may follow from it before it is.
        await syncFile(join(journalFolder(directory), newest.file));
        await syncApart(directory, refs);
        return { kind: "settled", end: ending.end, newest };
      }
      // The journal's sync was quicker than that of the contents: nobody was told of this batch.
      const { file, line, offset, before } = newest;
      const cut = await cutAside(directory, file, offset);
      warnings.push({ kind: "torn", file: `journal/${file}`, line, why: "contents kept apart are torn", ...cut });
      return { kind: "settled", end: { ...before, ...(offset === 0 ? {} : { file: { name: file, length: offset } }) } };
    }
  }
}

const CURE =
  "stop leadline and run `leadline repair`, which keeps what it cuts aside and says what is lost, or restore a backup";

async function syncNames(directory: string): Promise<void> {
  await syncFolder(journalFolder(directory));
  await syncFolder(leadsFolder(directory));
}

async function areSound(directory: string, refs: readonly ApartRef[]): Promise<boolean> {
  for (const ref of refs) if (!(await isApartSound(leadsFolder(directory), ref))) return false;
  return true;
}

async function syncApart(directory: string, refs: readonly ApartRef[]): Promise<void> {
  const existing = new Set(await leadsNames(leadsFolder(directory)));
  const files = new Set(refs.map(({ file }) => file).filter((file) => existing.has(file)));
  for (const file of files) await syncFile(join(leadsFolder(directory), file));
}

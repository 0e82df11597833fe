import { readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "../app/ports.ts";
import { type Instant, iso } from "../domain/time.ts";
import { freeNameIn, keepAside } from "./aside.ts";
import type { ChainPoint } from "./chain.ts";
import { checkpointFolder, DamagedCheckpoint } from "./checkpoint.ts";
import { makeFolder, replaceFile, syncFolder } from "./durable.ts";
import type { Fold } from "./fold.ts";
import { type Gap, sealGap } from "./gap.ts";
import { releaseHolds } from "./hold.ts";
import {
  asideFolder,
  journalFiles,
  journalFolder,
  leadsFolder,
  monthOf,
  newJournalName,
  snapshotPath,
} from "./layout.ts";
import { type Diagnosis, diagnose, type Wound } from "./mend.ts";
import { replay } from "./replay.ts";
import { isReply, keepBeside, replyKept } from "./salvage.ts";
import { baseOf } from "./seek.ts";
import { loadState, type StartingState } from "./snapshot.ts";
import { type Lost, lostIn } from "./lost.ts";
import { replaceUnsynced } from "./unsynced.ts";
import type { AnyEvent, Upcasts } from "./upcast.ts";

export interface RepairOptions<S, E extends AnyEvent> {
  /** Its lock must be held; see lock.ts. */
  readonly directory: string;
  readonly clock: Clock;
  readonly fold: Fold<S, E>;
  readonly upcasts?: Upcasts;
}

/** A stretch that was taken out of the journal, and where its octets lie now. */
export interface TakenOut {
  readonly file: string;
  readonly line: number;
  readonly why: string;
  /** Below the store's directory. */
  readonly keptIn: readonly string[];
}

export type Repair =
  | {
      readonly kind: "repaired";
      readonly takenOut: readonly TakenOut[];
      readonly lost: Lost;
      /** Replies of people that could be read in what was taken out: the next start takes them in again. */
      readonly repliesKept: number;
      /** What became of state.json. `ahead`: it knows records that the journal has lost, and is gone on with. */
      readonly snapshot: "used" | "unusable" | "ahead";
    }
  /** Nothing was changed: what is there can be read, but not by this release. */
  | { readonly kind: "too-new"; readonly why: string };

/**
 * Makes a damaged journal readable again: what cannot be gone on with is copied aside and taken out, a mark is left for
 * the records that are missing, and everything that can be proved stays. It may be run again after it was cut short. Throws
 * when the disk refuses.
 */
export async function repairStore<S, E extends AnyEvent>(options: RepairOptions<S, E>): Promise<Repair> {
  const { directory, clock, fold } = options;
  const upcasts = options.upcasts ?? {};
  for (const folder of [journalFolder(directory), leadsFolder(directory)]) {
    await makeFolder(folder);
    await replaceUnsynced(folder);
  }
  const { start, checkpoint } = await findStart(directory, fold);
  const diagnosis = await diagnose(directory, baseOf(await journalFiles(journalFolder(directory))), upcasts);
  if (diagnosis.tooNew !== undefined) {
    const { sequence, type } = diagnosis.tooNew;
    return { kind: "too-new", why: `record ${sequence} (${type}) was written by a newer release: install that one` };
  }
  const lost = lostIn(diagnosis);
  const given = diagnosis.wounds.flatMap(({ readable }) => readable);
  const { replies: repliesKept } = await keepBeside(directory, given.filter(isReply).map(replyKept), clock);
  const takenOut: TakenOut[] = checkpoint === undefined ? [] : [checkpoint];
  // From the end: places that come before stay where they are.
  for (const wound of diagnosis.wounds.toReversed())
    takenOut.unshift(await takeOut(directory, diagnosis, wound, clock.now()));
  const snapshot = await reconcile(directory, start, diagnosis, clock.now());
  await check(directory, fold, upcasts);
  await releaseHolds(directory);
  return { kind: "repaired", takenOut, lost, repliesKept, snapshot };
}

/** A checkpoint that cannot be used, where nothing else knows what went before, is put aside: the journal has to do. */
async function findStart<S, E>(
  directory: string,
  fold: Fold<S, E>,
): Promise<{ readonly start: StartingState<S>; readonly checkpoint?: TakenOut }> {
  try {
    return { start: await loadState(directory, fold) };
  } catch (error) {
    if (!(error instanceof DamagedCheckpoint)) throw error;
    const keptIn = await putAside(directory, checkpointFolder(directory), "checkpoint");
    const { file, line, message: why } = error;
    return { start: await loadState(directory, fold), checkpoint: { file, line, why, keptIn: [keptIn] } };
  }
}

async function putAside(directory: string, path: string, name: string): Promise<string> {
  await makeFolder(asideFolder(directory));
  const free = await freeNameIn(asideFolder(directory), name);
  await rename(path, join(asideFolder(directory), free));
  await syncFolder(directory);
  return `aside/${free}`;
}

async function takeOut(
  directory: string,
  { files }: Diagnosis,
  { from, to, why, gap }: Wound,
  now: Instant,
): Promise<TakenOut> {
  const firstIndex = files.indexOf(from.file);
  const lastIndex = to === undefined ? files.length - 1 : files.indexOf(to.file);
  const mark = gap === undefined ? "" : sealGap({ ...gap, at: iso(now) });
  const keptIn: string[] = [];
  // The later files first: cut short, the damage that is left is found again.
  for (const file of files.slice(firstIndex, lastIndex + 1).toReversed()) {
    const path = join(journalFolder(directory), file);
    const contents = await readFile(path);
    const begin = file === from.file ? from.offset : 0;
    const end = to?.file === file ? to.offset : contents.length;
    const isLast = file === files[lastIndex];
    if (end > begin) keptIn.unshift(await keepAside(directory, `${file}.from-${begin}`, contents.subarray(begin, end)));
    const put = isLast && to !== undefined ? mark : "";
    await replaceFile(path, Buffer.concat([contents.subarray(0, begin), Buffer.from(put), contents.subarray(end)]));
  }
  return { file: `journal/${from.file}`, line: from.line, why, keptIn };
}

/** Brings the journal and the snapshot together. */
async function reconcile(
  directory: string,
  { point, why }: { readonly point: ChainPoint; readonly why?: string },
  { end }: Diagnosis,
  now: Instant,
): Promise<"used" | "unusable" | "ahead"> {
  const files = await journalFiles(journalFolder(directory));
  if (why !== undefined) {
    const base = baseOf(files);
    // Without a snapshot the state comes from the first record, or from a checkpoint, and what lies between is gone.
    if (base.sequence > point.sequence) await markBeginning(directory, files[0]?.name ?? "", point, base, now);
    return "unusable";
  }
  if (point.sequence <= end.sequence) return "used";
  const name = files.at(-1)?.name ?? newJournalName(monthOf(now), new Set());
  const gap: Gap = {
    first: end.sequence + 1,
    last: point.sequence,
    at: iso(now),
    why: "the journal ends before state.json does",
    previous: end.hash,
    following: point.hash,
  };
  await addLine(directory, name, (contents, line) => Buffer.concat([contents, line]), gap);
  return "ahead";
}

function markBeginning(
  directory: string,
  name: string,
  known: ChainPoint,
  base: ChainPoint,
  now: Instant,
): Promise<void> {
  const gap: Gap = {
    first: known.sequence + 1,
    last: base.sequence,
    at: iso(now),
    why: "the journal's first records are missing, and state.json cannot be used",
    previous: known.hash,
    following: base.hash,
  };
  return addLine(directory, name, (contents, line) => Buffer.concat([line, contents]), gap);
}

async function addLine(
  directory: string,
  name: string,
  arrange: (contents: Buffer, line: Buffer) => Buffer,
  gap: Gap,
): Promise<void> {
  const path = join(journalFolder(directory), name);
  const contents = (await journalFiles(journalFolder(directory))).some((file) => file.name === name)
    ? await readFile(path)
    : Buffer.alloc(0);
  await replaceFile(path, arrange(contents, Buffer.from(sealGap(gap))));
}

/** Reads it as the next start will. A snapshot of another history is put aside. */
async function check<S, E extends AnyEvent>(directory: string, fold: Fold<S, E>, upcasts: Upcasts): Promise<void> {
  const { state, point } = await loadState(directory, fold);
  const { ending } = await replay(journalFolder(directory), state, point, fold, upcasts);
  if (ending.kind === "whole") return;
  if (ending.kind !== "astray") throw new Error(`the journal is still ${ending.kind}; restore a backup`);
  await putAside(directory, snapshotPath(directory), "state.json");
  await check(directory, fold, upcasts);
}

import { rm } from "node:fs/promises";
import { join } from "node:path";
import { given } from "../../domain/given.ts";
import type { Instant } from "../../domain/time.ts";
import { freeNameIn, makeFolder, renameIfThere, syncFolder } from "../disk/disk.ts";
import { readLevel, tooNewInWords } from "../disk/level.ts";
import type { ChainPoint } from "../format/chain.ts";
import { quarantineFolder } from "../format/layout.ts";
import type { ReadableRecord } from "../format/readable.ts";
import type { AnyEvent } from "../format/versions.ts";
import { readableRecords } from "../journal/files.ts";
import { type Lost, lostAmong } from "../recovery/lost.ts";
import { clearHaltMarks, setHaltMark } from "../recovery/marks.ts";
import { openStore } from "../recovery/open.ts";
import type { RepairOptions } from "../recovery/repair.ts";
import { inspectReplaced } from "../recovery/replaced.ts";
import { addToSpool, readSpool } from "../recovery/spool.ts";
import {
  isOptOut,
  isReply,
  knownOptOut,
  type KnownOptOut,
  lossOf,
  optOutIn,
  replyIn,
  smsIn,
  type Spooled,
} from "../recovery/spooled.ts";
import { type ArchiveSource, unpack } from "./unpack.ts";

interface ReplaceOptions<S, E extends AnyEvent> extends RepairOptions<S, E> {
  /** Who is opted out by a state: what a replaced one knows counts where its journal cannot be read any more. */
  readonly optOutsIn?: (state: S) => readonly KnownOptOut[];
}

export interface RestoreOptions<S, E extends AnyEvent> extends ReplaceOptions<S, E> {
  readonly archive: ArchiveSource;
}

/** What the files of a store tell that were put into a folder. */
export interface Extent {
  /** When it was as it is there, ISO 8601. */
  readonly takenAt: string;
  /** The last record that is in it. */
  readonly sequence: number;
}

export type Restore =
  | {
      readonly kind: "restored";
      readonly takenAt: string;
      readonly sequence: number;
      /** Where the state lies that was replaced, below the store's directory; `undefined`: there was none. */
      readonly replacedIn?: string;
      /** What the replaced state knew beyond the backup, as far as it can be read. */
      readonly lost: Lost;
      /** Replies of people among it: the next start takes them in. */
      readonly repliesKept: number;
      /** Numbers and agents whose opt-out is among it: the next start takes them over. */
      readonly optOutsKept: readonly string[];
      /** Nothing tells what was in some of it: the next start holds all numbers. */
      readonly isUnknown: boolean;
    }
  /** Nothing was changed. */
  | { readonly kind: "damaged-backup"; readonly file: string; readonly line: number; readonly why: string }
  /** The same, as a release of a later level wrote it: this one would misread what it does not know. */
  | { readonly kind: "too-new"; readonly why: string };

/** The level first: what is read without it counts as of the first. */
const PARTS = ["level.json", "state.json", "journal", "leads", "checkpoint"] as const;

/**
 * Puts a backup in the place of the state, which goes into the quarantine. The backup is checked first, its chain from end to
 * end. Cut short, the store does not open before it is done again. Throws `UnusableArchive`, and when the disk refuses.
 */
export function restoreStore<S, E extends AnyEvent>(options: RestoreOptions<S, E>): Promise<Restore> {
  return restoreFrom(options, (folder) => unpack(options.archive, folder));
}

/** The same with the files of a store that `fill` puts into an empty folder, from wherever. */
export async function restoreFrom<S, E extends AnyEvent>(
  options: ReplaceOptions<S, E>,
  fill: (folder: string) => Promise<Extent>,
): Promise<Restore> {
  const { directory } = options;
  const fresh = join(directory, "restoring");
  await rm(fresh, { recursive: true, force: true });
  await makeFolder(fresh);
  try {
    const extent = await fill(fresh);
    const tooNew = tooNewInWords(await readLevel(fresh), options.fold.level ?? 1);
    if (tooNew !== undefined) return { kind: "too-new", why: tooNew };
    const found = await openedOnce(fresh, options);
    if ("why" in found) return { kind: "damaged-backup", ...found };
    return await putInPlace(options, fresh, { ...extent, ...found });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/**
 * Opens it as the daemon will, but for the level that it is written at: the release that goes on with it raises that.
 * Gives back what is in it, or what is wrong with it.
 */
async function openedOnce<S, E extends AnyEvent>(
  folder: string,
  { clock, fold }: RepairOptions<S, E>,
): Promise<
  | { readonly end: ChainPoint; readonly state: S }
  | { readonly file: string; readonly line: number; readonly why: string }
> {
  const ignore = (): void => undefined; // nothing is written to it
  const isOnTrial = true;
  const opened = await openStore({ directory: folder, clock, fold, isOnTrial, onTrouble: ignore, onFatal: ignore });
  if (opened.kind === "damaged") return { file: opened.file, line: opened.line, why: opened.why };
  await opened.close();
  return { end: opened.head(), state: opened.state };
}

async function putInPlace<S, E extends AnyEvent>(
  { directory, clock, fold, optOutsIn = () => [] }: ReplaceOptions<S, E>,
  fresh: string,
  { takenAt, sequence, end, state }: Extent & { readonly end: ChainPoint; readonly state: S },
): Promise<Restore> {
  const counts = (record: ReadableRecord): boolean => isReply(record) || isOptOut(record);
  const inBackup = await readable(fresh, counts);
  const replaced = await readable(directory, (record) => record.sequence > sequence || counts(record));
  const lost = lostAmong(replaced.filter((record) => record.sequence > sequence));
  const { unknown, snapshot } = await inspectReplaced(directory, fold, end);
  const known = new Set(optOutsIn(state).map((optOut) => JSON.stringify(optOut)));
  const ofSnapshot = unknown.length === 0 || snapshot === undefined ? [] : optOutsIn(snapshot.state);
  const { replies, optOuts } = await addToSpool(
    directory,
    [
      ...unknownTo(inBackup, replaced, clock.now()),
      ...unknown.map(lossOf),
      ...ofSnapshot
        .filter((optOut) => !known.has(JSON.stringify(optOut)))
        .map((optOut) => knownOptOut(optOut, snapshot?.sequence ?? 0)),
      ...(await readSpool(fresh)).filter(({ type }) => type !== "ReportKept"),
    ],
    clock,
  );

  await setHaltMark(directory, "restoring", `the restore of ${takenAt} was interrupted: run it again`);
  const replacedIn = await moveReplaced(directory);
  for (const part of PARTS) await renameIfThere(join(fresh, part), join(directory, part));
  await syncFolder(directory);
  await clearHaltMarks(directory);
  return {
    kind: "restored",
    takenAt,
    sequence,
    lost,
    repliesKept: replies,
    optOutsKept: optOuts,
    isUnknown: unknown.length > 0,
    ...given({ replacedIn }),
  };
}

/**
 * What people said that the backup does not know. The replaced journal may have gone
 * another way before the backup's end.
 */
function unknownTo(
  inBackup: readonly ReadableRecord[],
  replaced: readonly ReadableRecord[],
  now: Instant,
): readonly Spooled[] {
  const pdus = new Set(inBackup.filter(isReply).map((record) => smsIn(record).pdu));
  const known = new Set(inBackup.map(saying));
  return [
    ...replaced
      .filter((record) => isReply(record) && !pdus.has(smsIn(record).pdu))
      .map((record) => replyIn(record, now)),
    ...replaced
      .filter((record) => isOptOut(record) && !known.has(saying(record)))
      .map((record) => optOutIn(record, now)),
  ];
}

/** The same of the same record, and of no other. */
function saying({ sequence, at, type, data }: ReadableRecord): string {
  return JSON.stringify([sequence, at, type, data]);
}

async function readable(
  directory: string,
  isWanted: (record: ReadableRecord) => boolean,
): Promise<readonly ReadableRecord[]> {
  const records: ReadableRecord[] = [];
  for await (const record of readableRecords(directory)) if (isWanted(record)) records.push(record);
  return records;
}

async function moveReplaced(directory: string): Promise<string | undefined> {
  await makeFolder(quarantineFolder(directory));
  const name = await freeNameIn(quarantineFolder(directory), "replaced");
  const folder = join(quarantineFolder(directory), name);
  await makeFolder(folder);
  let moved = false;
  for (const part of PARTS) moved = (await renameIfThere(join(directory, part), join(folder, part))) || moved;
  await syncFolder(folder);
  if (moved) return `aside/${name}`;
  await rm(folder, { recursive: true });
  return undefined;
}

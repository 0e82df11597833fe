import { join } from "node:path";
import { given } from "../../domain/given.ts";
import { type Instant, iso } from "../../domain/time.ts";
import { isErrno, namesIn, unlessMissing } from "../disk/disk.ts";
import type { Upcasts } from "../format/versions.ts";
import { journalFiles, readableRecords } from "../journal/files.ts";
import { type Ending, readStrictly } from "../journal/scan.ts";
import { type ArchiveFile, ArchiveWriter, newArchiveFile, type Manifest } from "./archive.ts";

export interface Backup extends Manifest {
  /** The hash of the last record; absent where the journal is damaged. Kept elsewhere, it vouches for all before it. */
  readonly hash?: string;
  /** Where the chain breaks: the backup holds the damage as it is. */
  readonly damage?: { readonly file: string; readonly line: number; readonly why: string };
}

/** The daemon's housekeeping may drop a file while we read. */
const TRIES = 3;

/**
 * Writes the store to one file, with or without a daemon that is appending to it: up to a whole batch of the journal,
 * with all contents that it refers to. Throws `UnwritableArchive`, and when the store cannot be read.
 */
export async function backUp(
  directory: string,
  file: string | ArchiveFile,
  now: Instant,
  upcasts: Upcasts = {},
): Promise<Backup> {
  for (let tries = 1; ; tries += 1) {
    const archive = new ArchiveWriter(typeof file === "string" ? await newArchiveFile(file) : file);
    try {
      const { ending, sequence, hash } = await addAll(archive, directory, upcasts);
      const manifest = await archive.finish({ takenAt: iso(now), sequence });
      return ending.kind === "damaged"
        ? { ...manifest, damage: { ...ending, file: `journal/${ending.file}` } }
        : { ...manifest, ...given({ hash }) };
    } catch (error) {
      await archive.discard();
      if (!isErrno(error, "ENOENT") || tries === TRIES) throw error;
    }
  }
}

/**
 * In the order in which they may be of different age: a snapshot is never ahead of its journal, a record never of the
 * contents that it refers to, and a checkpoint may stand for more than it has to.
 */
async function addAll(archive: ArchiveWriter, directory: string, upcasts: Upcasts): Promise<Extent> {
  await addIfThere(archive, directory, "state.json");
  const extent = await extentOf(directory, upcasts);
  const { ending } = extent;
  for (const { name } of await journalFiles(directory)) {
    const isLast = "end" in ending && ending.end.file?.name === name;
    const length = isLast ? [ending.end.file?.length ?? 0] : [];
    await archive.addFile(directory, `journal/${name}`, ...length);
    if (isLast) break; // what has come since then is for the next backup
  }
  for (const folder of ["leads", "checkpoint", "kept/journal", "kept/leads"]) {
    // Files that are being replaced have another name meanwhile.
    for (const name of (await namesIn(join(directory, folder))).filter((entry) => /\.jsonl?$/.test(entry)))
      await addIfThere(archive, directory, `${folder}/${name}`);
  }
  // It rises before a record needs it: read last, it is high enough for all that is in the archive.
  await addIfThere(archive, directory, "level.json");
  return extent;
}

interface Extent {
  readonly ending: Ending;
  /** Of the last record, also behind damage: the backup holds those too. */
  readonly sequence: number;
  readonly hash?: string;
}

async function extentOf(directory: string, upcasts: Upcasts): Promise<Extent> {
  let sequence = 0;
  let hash: string | undefined;
  for await (const item of readStrictly(directory, upcasts)) {
    if (item.kind !== "batch")
      return item.kind === "damaged"
        ? { ending: item, sequence: await newestIn(directory) }
        : { ending: item, sequence, ...given({ hash }) };
    ({ sequence, hash } = item.after);
  }
  throw new Error("the journal's reading had no ending");
}

async function newestIn(directory: string): Promise<number> {
  let newest = 0;
  for await (const { sequence } of readableRecords(directory)) newest = Math.max(newest, sequence);
  return newest;
}

async function addIfThere(archive: ArchiveWriter, directory: string, path: string): Promise<void> {
  await unlessMissing(() => archive.addFile(directory, path), undefined);
}

import { createReadStream, createWriteStream } from "node:fs";
import { readdir, rename, unlink } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { FILE_MODE, syncFolder } from "../disk/durable.ts";
import { exists } from "../disk/listing.ts";

// After a failed sync Linux may drop the pages and call them clean: what the next process reads is then not what is on
// the disk, and syncing the file again reports success. So the process that saw the failure leaves a mark beside the
// file before it exits, and the next one copies what can be read to a new file. The mark itself need not
// survive a power cut: after one, what is read is what is on the disk.

const MARK = ".unsynced";

/** The path of the mark that says that a sync of this file failed. */
export function unsyncedMark(path: string): string {
  return path + MARK;
}

/** Copies every marked file of a folder to a new, synced file of the same name. Gives back their names. */
export async function replaceUnsynced(folder: string): Promise<readonly string[]> {
  const marks = (await readdir(folder)).filter((name) => name.endsWith(MARK));
  const names = marks.map((mark) => mark.slice(0, -MARK.length));
  for (const name of names) {
    const path = join(folder, name);
    if (await exists(path)) await copyDurably(path);
    await unlink(unsyncedMark(path));
  }
  if (names.length > 0) await syncFolder(folder);
  return names;
}

async function copyDurably(path: string): Promise<void> {
  const copy = `${path}.new`;
  await pipeline(createReadStream(path), createWriteStream(copy, { mode: FILE_MODE, flush: true }));
  await rename(copy, path);
}

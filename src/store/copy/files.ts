import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { CopyCursor, StoreFile } from "../../app/copy/source.ts";
import { loadCheckpoint } from "../checkpoint/checkpoint.ts";
import { readPlace, unlessMissing } from "../disk/disk.ts";
import { contentsFolder } from "../format/layout.ts";
import { contentsNames } from "../journal/contents.ts";
import { journalFiles } from "../journal/files.ts";

/**
 * The files that make up the state up to a cursor, in an order in which they may be of different age: see backup.ts. What
 * lies in them beyond the cursor does no harm, but for the journal, which ends there.
 */
export async function storeFilesUpTo(directory: string, cursor: CopyCursor): Promise<readonly StoreFile[]> {
  const files: StoreFile[] = [];
  const add = async (path: string): Promise<void> => {
    const found = await unlessMissing(() => stat(join(directory, path)), undefined);
    if (found !== undefined && found.size > 0) files.push({ path, octets: found.size });
  };
  const checkpoint = await loadCheckpoint(directory);
  for (const { name } of await journalFiles(directory)) {
    if (name === cursor.file) {
      if (cursor.line.offset > 0) files.push({ path: `journal/${name}`, octets: cursor.line.offset });
      break;
    }
    await add(`journal/${name}`);
  }
  for (const name of await contentsNames(contentsFolder(directory))) await add(`leads/${name}`);
  if (checkpoint !== undefined) {
    await add("checkpoint/checkpoint.json");
    for (const { file } of [checkpoint.state, ...checkpoint.evidence]) await add(`checkpoint/${basename(file)}`);
  }
  return files;
}

/** The octets of a file in parts of the same length, but for the last. Throws where the file has become shorter. */
export async function* partsOfFile(
  directory: string,
  { path, octets }: StoreFile,
  partOctets: number,
): AsyncGenerator<Uint8Array, void> {
  for (let offset = 0; offset < octets; offset += partOctets) {
    const length = Math.min(partOctets, octets - offset);
    const part = await readPlace(join(directory, path), offset, length);
    if (part.length < length) throw new Error(`${path} has become shorter while it was copied`);
    yield part;
  }
}

/** Which of the files of contents a checkpoint of the copy holds are gone from here. */
export async function erasedSince(directory: string, paths: readonly string[]): Promise<readonly string[]> {
  const here = new Set((await contentsNames(contentsFolder(directory))).map((name) => `leads/${name}`));
  return paths.filter((path) => path.startsWith("leads/") && !here.has(path));
}

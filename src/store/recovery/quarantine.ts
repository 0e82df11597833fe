import { readFile, rename, rm, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { given } from "../../domain/given.ts";
import type { Instant } from "../../domain/time.ts";
import {
  cutFile,
  freeNameIn,
  givesNothing,
  isErrno,
  makeFolder,
  namesIn,
  readPlace,
  replaceFile,
  syncFolder,
} from "../disk/disk.ts";
import { contentsFolder, dayOf, journalFolder, quarantineFolder } from "../format/layout.ts";
import { contentsNames } from "../journal/contents.ts";

// What recovery takes out of the store is kept in <directory>/aside/, octet by octet, under the name that it had.

/** What was cut off a journal file. */
export interface Cut {
  readonly octets: number;
  /** Below the store's directory; none when the disk was too full to keep it. */
  readonly keptIn?: string;
}

/** A stretch or a file that was taken out, and where its octets lie now. */
export interface TakenOut {
  readonly file: string;
  readonly line: number;
  readonly why: string;
  /** Below the store's directory. */
  readonly keptIn: readonly string[];
}

/** Copies octets to a file of their own, and gives back its name below the store's directory. */
export async function keepCopy(directory: string, name: string, octets: Uint8Array): Promise<string> {
  const folder = quarantineFolder(directory);
  await makeFolder(folder);
  const free = await freeNameIn(folder, name);
  await replaceFile(join(folder, free), octets);
  return `aside/${free}`;
}

/** The same of a file of the store; nothing of one that the disk does not give out. */
export async function keepCopyOf(directory: string, file: string): Promise<readonly string[]> {
  let octets: Buffer;
  try {
    octets = await readFile(join(directory, file));
  } catch (error) {
    if (givesNothing(error)) return [];
    throw error;
  }
  return [await keepCopy(directory, basename(file), octets)];
}

/** Moves a file or folder of the store there. Gives back where it lies, below the store's directory. */
export async function moveIn(directory: string, path: string): Promise<string> {
  const folder = quarantineFolder(directory);
  await makeFolder(folder);
  const free = await freeNameIn(folder, basename(path));
  await rename(path, join(folder, free));
  await syncFolder(dirname(path));
  return `aside/${free}`;
}

/** The same of what is only in the way: a disk that refuses keeps nobody from going on. */
export async function moveInIfPossible(directory: string, path: string): Promise<string | undefined> {
  try {
    return await moveIn(directory, path);
  } catch {
    return undefined;
  }
}

/** Cuts a journal file off at `offset`, after what is cut has been kept. */
export async function cutTail(directory: string, name: string, offset: number): Promise<Cut> {
  const path = join(journalFolder(directory), name);
  const { size } = await stat(path);
  const tail = await readPlace(path, offset, Math.max(size - offset, 0));
  const keptIn = await keepIfRoom(directory, `${name}.from-${offset}`, tail);
  await cutFile(path, offset);
  return { octets: tail.length, ...given({ keptIn }) };
}

async function keepIfRoom(directory: string, name: string, tail: Uint8Array): Promise<string | undefined> {
  try {
    return await keepCopy(directory, name, tail);
  } catch (error) {
    // A full disk and a torn tail come together. The tail was promised to nobody, and cutting it makes room: a
    // gateway that starts is worth more.
    if (isErrno(error, "ENOSPC") || isErrno(error, "EDQUOT")) return undefined;
    throw error;
  }
}

/** What bears an earlier time was put there by a clock that had not been set: how old it is nobody knows. */
const FIRST_PLAUSIBLE = Date.parse("2020-01-01T00:00:00.000Z");

/**
 * Erases there what is erased where it came from: the contents of leads from before `contentsBefore`, and what was put
 * there before `evidenceBefore`, all of it. Gives back what is gone, below the store's directory.
 */
export async function eraseQuarantine(
  directory: string,
  contentsBefore: Instant,
  evidenceBefore: Instant,
): Promise<readonly string[]> {
  const folder = quarantineFolder(directory);
  const gone: string[] = [];
  for (const name of await namesIn(folder)) {
    const entry = join(folder, name);
    const stats = await stat(entry);
    const { mtimeMs } = stats;
    if (mtimeMs < evidenceBefore && mtimeMs >= FIRST_PLAUSIBLE) {
      await rm(entry, { recursive: true, force: true });
      gone.push(`aside/${name}`);
    } else if (stats.isDirectory())
      gone.push(...(await eraseContents(entry, contentsBefore)).map((file) => `aside/${name}/leads/${file}`));
  }
  if (gone.length > 0) await syncFolder(folder);
  return gone;
}

/** Of a state that was replaced, or what was in the spool. */
async function eraseContents(entry: string, before: Instant): Promise<readonly string[]> {
  const folder = contentsFolder(entry);
  const old: string[] = [];
  for (const name of await contentsNames(folder)) {
    const isOver = name < dayOf(before) || (await stat(join(folder, name))).mtimeMs < before;
    if (isOver) old.push(name);
  }
  for (const name of old) await unlink(join(folder, name));
  if (old.length > 0) await syncFolder(folder);
  return old;
}

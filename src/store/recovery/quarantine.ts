import { open, readdir, rename } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { cutFile, makeFolder, replaceFile, syncFolder } from "../disk/durable.ts";
import { isErrno } from "../disk/errno.ts";
import { asideFolder, journalFolder } from "../format/layout.ts";

/** What was cut off a journal file. */
export interface Cut {
  readonly octets: number;
  /** Below the store's directory; none when the disk was too full to keep it. */
  readonly keptIn?: string;
}

/** Cuts a journal file off at `offset`, after what is cut has been kept in a file of its own. */
export async function cutAside(directory: string, name: string, offset: number): Promise<Cut> {
  const path = join(journalFolder(directory), name);
  const tail = await tailOf(path, offset);
  const keptIn = await keep(directory, `${name}.from-${offset}`, tail);
  await cutFile(path, offset);
  return { octets: tail.length, ...(keptIn === undefined ? {} : { keptIn }) };
}

/** Moves a file or folder of the store to `aside/`. Gives back where it lies, below the store's directory. */
export async function putAside(directory: string, path: string): Promise<string> {
  const folder = asideFolder(directory);
  await makeFolder(folder);
  const free = await freeNameIn(folder, basename(path));
  await rename(path, join(folder, free));
  await syncFolder(dirname(path));
  return `aside/${free}`;
}

/** The same of what is only in the way: a disk that refuses keeps nobody from going on. */
export async function putAsideIfPossible(directory: string, path: string): Promise<string | undefined> {
  try {
    return await putAside(directory, path);
  } catch {
    return undefined;
  }
}

/** `name`, or with a number behind it where the folder has one already. */
export async function freeNameIn(folder: string, name: string): Promise<string> {
  const taken = new Set(await readdir(folder));
  let free = name;
  for (let turn = 2; taken.has(free); turn += 1) free = `${name}.${turn}`;
  return free;
}

async function tailOf(path: string, offset: number): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - offset), 0, size - offset, offset);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Copies octets to a file of their own, and gives back its name below the store's directory. */
export async function keepAside(directory: string, name: string, octets: Uint8Array): Promise<string> {
  const folder = asideFolder(directory);
  await makeFolder(folder);
  const free = await freeNameIn(folder, name);
  await replaceFile(join(folder, free), octets);
  return `aside/${free}`;
}

async function keep(directory: string, name: string, tail: Uint8Array): Promise<string | undefined> {
  try {
    return await keepAside(directory, name, tail);
  } catch (error) {
    // A full disk and a torn tail come together. The tail was promised to nobody, and cutting it makes room: a
    // gateway that starts is worth more.
    if (isErrno(error, "ENOSPC") || isErrno(error, "EDQUOT")) return undefined;
    throw error;
  }
}

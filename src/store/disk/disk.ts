import { constants, createReadStream, createWriteStream, statSync } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";

// What has to survive a power cut is done here: a file is synced, then the folder that names it.

/** The store holds telephone numbers and consent: nobody but the daemon's user reads it. */
export const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/** A file open for writing. */
export interface OpenFile {
  /** Writes all octets at `offset`, or rejects. */
  write(octets: Uint8Array, offset: number): Promise<void>;
  datasync(): Promise<void>;
  truncate(length: number): Promise<void>;
  /** Whether it is still the file of the name that it was opened by: somebody may have moved or deleted it. */
  isInPlace(): boolean;
  close(): Promise<void>;
}

/** A file that is being written and has no name of its own yet. */
export interface NewFile {
  append(text: string): Promise<void>;
  /** When this resolves the file is there, synced and under its name; before, it is not there at all. */
  finish(): Promise<void>;
  /** Gives it up, where it is not finished: closes it. What was written of it lies under no name that counts. */
  discard(): Promise<void>;
}

/**
 * What the journal and the checkpoints are written with, a step each: tests make each step fail, or end the process
 * between any two of them.
 */
export interface Disk {
  /** Opens for writing; creates it (0600) where it is missing. */
  open(path: string): Promise<OpenFile>;
  create(path: string): Promise<NewFile>;
  /** Removes a file, where it is there. Survives a power cut only after `syncFolder`. */
  remove(path: string): Promise<void>;
  /** Makes names that were created, renamed or removed in a folder survive a power cut. */
  syncFolder(path: string): Promise<void>;
}

export const realDisk: Disk = {
  async open(path) {
    // Not O_APPEND: on Linux it would ignore the offset, and a retried batch must land where the first try began.
    const handle = await open(path, constants.O_WRONLY | constants.O_CREAT, FILE_MODE);
    const { ino, dev } = await handle.stat();
    return {
      write: (octets, offset) => writeAll(handle, octets, offset),
      datasync: () => handle.datasync(),
      truncate: (length) => handle.truncate(length),
      isInPlace() {
        // Of a name that was just used: nothing is read from the disk for it.
        const there = statSync(path, { throwIfNoEntry: false });
        return there?.ino === ino && there.dev === dev;
      },
      close: () => handle.close(),
    };
  },
  async create(path) {
    const temporary = `${path}.new`;
    const file = await open(temporary, "w", FILE_MODE);
    return {
      append: (text) => file.writeFile(text),
      // Closed already, it stays so; and what keeps it from being closed is no worse than why it is given up.
      discard: () => file.close().catch(() => undefined),
      async finish() {
        try {
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(temporary, path);
        await syncFolder(dirname(path));
      },
    };
  },
  remove: removeFile,
  syncFolder,
};

async function writeAll(handle: FileHandle, octets: Uint8Array, offset: number): Promise<void> {
  for (let done = 0; done < octets.length; ) {
    // A nearly full disk takes less than it was given and says so in the count, not in an error.
    const { bytesWritten } = await handle.write(octets, done, octets.length - done, offset + done);
    done += bytesWritten;
  }
}

/** Makes a folder (and those above it) where there is none. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: FOLDER_MODE });
}

/** See `Disk.syncFolder`. */
export function syncFolder(path: string): Promise<void> {
  return sync(path, "r");
}

/** Makes the contents of a file survive a power cut. */
export function syncFile(path: string): Promise<void> {
  return sync(path, "r+");
}

async function sync(path: string, flags: "r" | "r+"): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Replaces a file as a whole: after a power cut it holds the old contents or the new ones, never a
 * mixture. Mode 0600.
 */
export function replaceFile(path: string, contents: string | Uint8Array): Promise<void> {
  return replaceFileBy(path, [contents]);
}

/** The same, in pieces; `thenBegin` gives what is to stand over the beginning of them, when all are written. */
export async function replaceFileBy(
  path: string,
  pieces: Iterable<string | Uint8Array>,
  thenBegin?: () => Uint8Array,
): Promise<void> {
  const temporary = `${path}.new`;
  const file = await open(temporary, "w", FILE_MODE);
  try {
    for (const piece of pieces) await file.writeFile(piece);
    if (thenBegin !== undefined) await writeAll(file, thenBegin(), 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  await syncFolder(dirname(path));
}

/** Puts a synced copy in a file's place, which holds what can be read of it. */
export async function replaceByCopy(path: string): Promise<void> {
  const copy = `${path}.new`;
  await pipeline(createReadStream(path), createWriteStream(copy, { mode: FILE_MODE, flush: true }));
  await rename(copy, path);
}

/** Shortens a file to `length` octets, for good. */
export async function cutFile(path: string, length: number): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.truncate(length);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Reads at most `length` octets at `offset`: fewer where the file ends before. */
export async function readPlace(path: string, offset: number, length: number): Promise<Buffer> {
  const file = await open(path, "r");
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Removes a file, where it is there. */
export async function removeFile(path: string): Promise<void> {
  await unlessMissing(() => unlink(path), undefined);
}

/** Renames, and says whether there was anything to rename. */
export async function renameIfThere(from: string, to: string): Promise<boolean> {
  return unlessMissing(() => rename(from, to).then(() => true), false);
}

/** Whether there is a file or a folder of this name. Rejects where the disk does not say. */
export async function exists(path: string): Promise<boolean> {
  return unlessMissing(() => stat(path).then(() => true), false);
}

/** The names in a folder, sorted; none where there is no such folder. Rejects where the disk does not say. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return unlessMissing(async () => (await readdir(folder)).sort(), []);
}

/** How many octets the files in a folder hold; none where there is no such folder. */
export async function octetsIn(folder: string): Promise<number> {
  let octets = 0;
  for (const name of await namesIn(folder))
    octets += await unlessMissing(async () => (await stat(join(folder, name))).size, 0);
  return octets;
}

/** `name`, or with a number behind it where the folder has one already. */
export async function freeNameIn(folder: string, name: string): Promise<string> {
  const taken = new Set(await readdir(folder));
  let free = name;
  for (let turn = 2; taken.has(free); turn += 1) free = `${name}.${turn}`;
  return free;
}

/** What `ask` gives, or `otherwise` where what it asks for is not there. */
export async function unlessMissing<T>(ask: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (isErrno(error, "ENOENT")) return otherwise;
    throw error;
  }
}

/** Whether the operating system refused with this code, `ENOENT` for instance. */
export function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/** Whether a file is missing, is a folder, or lies where the disk gives nothing out: there is nothing to read then. */
export function givesNothing(error: unknown): boolean {
  return ["ENOENT", "EIO", "EISDIR"].some((code) => isErrno(error, code));
}

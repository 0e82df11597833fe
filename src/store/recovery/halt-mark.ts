import { writeFileSync } from "node:fs";
import { readFile, unlink } from "node:fs/promises";
import { join } from "node:path";
import { FILE_MODE, replaceFile, syncFolder } from "../disk/durable.ts";
import { isErrno } from "../disk/errno.ts";

// Reasons, beside damage, for which a store is not opened until a person has acted. Each is a file in the
// directory whose text says why; the start finds it, `leadline restore` and `leadline repair` take it away.

const FILES = {
  /** Syncs failed in two runs, one after the other: the disk loses what it was given. */
  unsyncable: "sync-failed-again",
  /** The old files may be gone and the new ones not there yet. */
  restoring: "restore-unfinished",
} as const;

export type Hold = keyof typeof FILES;

export interface HoldFound {
  readonly file: string;
  readonly why: string;
}

export async function findHold(directory: string): Promise<HoldFound | undefined> {
  for (const file of Object.values(FILES)) {
    try {
      return { file, why: (await readFile(join(directory, file), "utf8")).trim() };
    } catch (error) {
      if (!isErrno(error, "ENOENT")) throw error;
    }
  }
  return undefined;
}

/** Synced before it returns. */
export async function hold(directory: string, reason: Hold, why: string): Promise<void> {
  await replaceFile(join(directory, FILES[reason]), `${why}\n`);
}

/** For a process that ends in this very turn. Throws when the disk refuses. */
export function holdBeforeExit(directory: string, reason: Hold, why: string): void {
  writeFileSync(join(directory, FILES[reason]), `${why}\n`, { mode: FILE_MODE });
}

export async function releaseHolds(directory: string): Promise<void> {
  for (const file of Object.values(FILES)) {
    try {
      await unlink(join(directory, file));
    } catch (error) {
      if (!isErrno(error, "ENOENT")) throw error;
    }
  }
  await syncFolder(directory);
}

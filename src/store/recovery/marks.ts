import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { exists, FILE_MODE, namesIn, removeFile, replaceFile, syncFolder, unlessMissing } from "../disk/disk.ts";
import {
  checkpointFolder,
  contentsFolder,
  journalFolder,
  quarantineFolder,
  snapshotPath,
  SYNCED_NAME,
} from "../format/layout.ts";
import { isUnsyncedMark } from "../journal/batch-writer.ts";

// ── Halt marks ───────────────────────────────────────────────────────────────────────────────────
//
// Reasons, beside damage, for which a store is not opened until a person has acted. Each is a file in the
// directory whose text says why; the start finds it, `leadline restore` and `leadline repair` take it away.

const HALT_FILES = {
  /** Syncs failed in two runs, one after the other: the disk loses what it was given. */
  unsyncable: "sync-failed-again",
  /** The old files may be gone and the new ones not there yet. */
  restoring: "restore-unfinished",
} as const;

export type HaltReason = keyof typeof HALT_FILES;

export interface HaltMark {
  readonly reason: HaltReason;
  readonly file: string;
  readonly why: string;
}

export async function findHaltMark(directory: string): Promise<HaltMark | undefined> {
  for (const reason of Object.keys(HALT_FILES) as HaltReason[]) {
    const file = HALT_FILES[reason];
    const why = await unlessMissing(() => readFile(join(directory, file), "utf8"), undefined);
    if (why !== undefined) return { reason, file, why: why.trim() };
  }
  return undefined;
}

/** Synced before it returns. */
export async function setHaltMark(directory: string, reason: HaltReason, why: string): Promise<void> {
  await replaceFile(join(directory, HALT_FILES[reason]), `${why}\n`);
}

/** For a process that ends in this very turn. Throws when the disk refuses. */
export function setHaltMarkBeforeExit(directory: string, reason: HaltReason, why: string): void {
  writeFileSync(join(directory, HALT_FILES[reason]), `${why}\n`, { mode: FILE_MODE });
}

export async function clearHaltMarks(directory: string): Promise<void> {
  for (const file of Object.values(HALT_FILES)) await removeFile(join(directory, file));
  await syncFolder(directory);
}

// ── The mark of a new store ──────────────────────────────────────────────────────────────────────
//
// A new store is empty, and so is one whose journal was lost: only the first may begin with nothing. So a store that
// has never held a record says so, with the file journal/new, until its first batch is on disk. What a power cut leaves
// of that batch is then no trace of an earlier state; without the mark every file is one.

const NEW = "new";

export function isMarkedNew(directory: string): Promise<boolean> {
  return exists(join(journalFolder(directory), NEW));
}

/** Marks a folder that holds nothing yet. A disk that refuses will refuse the first batch too. */
export async function markNew(directory: string): Promise<void> {
  try {
    await replaceFile(join(journalFolder(directory), NEW), "");
  } catch {
    // Then a first batch that is torn looks like damage: a person is asked, and nothing is lost.
  }
}

/** To be called when there are records on disk, before anybody is told of them. */
export async function markUsed(directory: string): Promise<void> {
  try {
    if (!(await isMarkedNew(directory))) return;
    await removeFile(join(journalFolder(directory), NEW));
    await syncFolder(journalFolder(directory));
  } catch {
    // The next start tries again.
  }
}

/** What says, in a store that is not marked as new, that there was a state before, for people; `undefined`: nothing. */
export async function traceOfState(directory: string): Promise<string | undefined> {
  const [journal] = (await filesIn(journalFolder(directory))).filter((name) => name !== NEW && name !== SYNCED_NAME);
  if (journal !== undefined) return `there is journal/${journal}`;
  if (await exists(snapshotPath(directory))) return "there is a state.json";
  for (const [folder, name] of [
    [checkpointFolder(directory), "checkpoint/"],
    [contentsFolder(directory), "leads/"],
    [quarantineFolder(directory), "aside/"],
  ] as const) {
    if ((await filesIn(folder)).length > 0) return `${name} holds something`;
  }
  if (await exists(join(journalFolder(directory), SYNCED_NAME))) return `journal/${SYNCED_NAME} tells of records`;
  return undefined;
}

/** A mark beside a file that is gone tells of nothing. */
async function filesIn(folder: string): Promise<readonly string[]> {
  return (await namesIn(folder)).filter((name) => !isUnsyncedMark(name));
}

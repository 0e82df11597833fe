import { unlink } from "node:fs/promises";
import { join } from "node:path";
import { checkpointFolder } from "../checkpoint/checkpoint.ts";
import { replaceFile, syncFolder } from "../disk/durable.ts";
import { asideFolder, journalFolder, leadsFolder, snapshotPath } from "../format/layout.ts";
import { exists, namesIn } from "../disk/listing.ts";

// A new store is empty, and so is one whose journal was lost: only the first may begin with nothing. So a store that
// has never held a record says so, with the file journal/new, until its first batch is on disk. What a power cut leaves
// of that batch is then no trace of an earlier state; without the mark every file is one.

const MARK = "new";

/** Marks a folder that holds nothing yet. A disk that refuses will refuse the first batch too. */
export async function markIfNew(directory: string): Promise<void> {
  if ((await isNew(directory)) || (await traceOfState(directory)) !== undefined) return;
  try {
    await replaceFile(join(journalFolder(directory), MARK), "");
  } catch {
    // Then a first batch that is torn looks like damage: a person is asked, and nothing is lost.
  }
}

/** To be called when there are records on disk, before anybody is told of them. */
export async function markUsed(directory: string): Promise<void> {
  try {
    if (!(await isNew(directory))) return;
    await unlink(join(journalFolder(directory), MARK));
    await syncFolder(journalFolder(directory));
  } catch {
    // The next start tries again.
  }
}

/** What says that there was a state before, for people; `undefined`: nothing does, or the store is marked as new. */
export async function formerState(directory: string): Promise<string | undefined> {
  return (await isNew(directory)) ? undefined : traceOfState(directory);
}

async function traceOfState(directory: string): Promise<string | undefined> {
  const journal = (await namesIn(journalFolder(directory))).filter((name) => name !== MARK);
  if (journal[0] !== undefined) return `there is journal/${journal[0]}`;
  if (await exists(snapshotPath(directory))) return "there is a state.json";
  for (const [folder, name] of [
    [checkpointFolder(directory), "checkpoint/"],
    [leadsFolder(directory), "leads/"],
    [asideFolder(directory), "aside/"],
  ] as const) {
    if ((await namesIn(folder)).length > 0) return `${name} holds something`;
  }
  return undefined;
}

function isNew(directory: string): Promise<boolean> {
  return exists(join(journalFolder(directory), MARK));
}

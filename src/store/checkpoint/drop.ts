import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Disk, realDisk } from "../disk/disk.ts";
import { checkpointFolder, journalFolder } from "../format/layout.ts";
import { journalFiles } from "../journal/files.ts";
import { type Checkpoint, indexPath, loadCheckpoint } from "./checkpoint.ts";

/** What a checkpoint has made superfluous. */
interface LeftOver {
  /** Journal files that it stands for, oldest first. */
  readonly journal: readonly string[];
  /** Files of interrupted or replaced checkpoints. */
  readonly parts: readonly string[];
}

/** Whether there is anything to be dropped for a checkpoint. */
export async function hasLeftOver(directory: string, checkpoint: Checkpoint): Promise<boolean> {
  const { journal, parts } = await leftOver(directory, checkpoint);
  return journal.length + parts.length > 0;
}

/**
 * Removes what the checkpoint has made superfluous. Only to be called when the seal of this very checkpoint (its
 * checksum) is on disk. Gives back the names of the journal files that are gone.
 */
export async function dropCovered(
  directory: string,
  checksum: string,
  disk: Disk = realDisk,
): Promise<readonly string[]> {
  const checkpoint = await loadCheckpoint(directory);
  if (checkpoint?.checksum !== checksum) return [];
  const { journal, parts } = await leftOver(directory, checkpoint);
  await removeAll(journalFolder(directory), journal, disk);
  await removeAll(checkpointFolder(directory), parts, disk);
  return journal;
}

async function leftOver(directory: string, { through, state, evidence }: Checkpoint): Promise<LeftOver> {
  const files = (await journalFiles(directory)).filter(({ first }) => first !== undefined);
  const journal = files.filter((_, index) => {
    const following = files[index + 1]?.first;
    return following !== undefined && following.sequence - 1 <= through;
  });
  const counting = new Set([basename(indexPath(directory)), state.file, ...evidence.map(({ file }) => file)]);
  const parts = (await readdir(checkpointFolder(directory))).filter((name) => !counting.has(name));
  return { journal: journal.map(({ name }) => name), parts };
}

async function removeAll(folder: string, names: readonly string[], disk: Disk): Promise<void> {
  for (const name of names) await disk.remove(join(folder, name));
  if (names.length > 0) await disk.syncFolder(folder);
}

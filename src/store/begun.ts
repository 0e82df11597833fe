import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { replaceFile } from "./durable.ts";
import { isErrno } from "./errno.ts";
import { checkpointFolder } from "./checkpoint.ts";
import { leadsFolder, snapshotPath } from "./layout.ts";

// A new store is empty, and so is one whose journal was lost: only the first may begin with nothing. The file `begun`
// tells them apart. It is written when the first batch is on disk, before anybody is told of it.

const FILE = "begun";
const TEXT = `Records have been written here: where none can be read any more, leadline does not begin anew by itself.
To begin with nothing, move this whole folder away.
`;

/** Notes that there are records. Never rejects: it is asked again at each start, and a full disk must not prevent one. */
export async function markBegun(directory: string): Promise<void> {
  const path = join(directory, FILE);
  try {
    if (!(await hasOctets(path))) await replaceFile(path, TEXT);
  } catch {
    // The next start tries again.
  }
}

/** What says that there was a state here before, for people; `undefined`: nothing does. */
export async function formerState(directory: string): Promise<string | undefined> {
  if (await hasOctets(join(directory, FILE))) return "records have been written to it before";
  if (await hasOctets(snapshotPath(directory))) return "there is a state.json, which cannot be used";
  if ((await filesIn(checkpointFolder(directory))) > 0) return "there is a checkpoint, which stands for records before";
  // The contents of a first batch that was torn lie in one file, without any record.
  if ((await filesIn(leadsFolder(directory))) > 1) return "leads/ holds what the records of several days refer to";
  return undefined;
}

/** How many files with something in them. */
async function filesIn(folder: string): Promise<number> {
  let count = 0;
  try {
    for (const name of await readdir(folder)) if (await hasOctets(join(folder, name))) count += 1;
  } catch (error) {
    if (!isErrno(error, "ENOENT")) throw error;
  }
  return count;
}

async function hasOctets(path: string): Promise<boolean> {
  try {
    return (await stat(path)).size > 0;
  } catch (error) {
    if (isErrno(error, "ENOENT")) return false;
    throw error;
  }
}

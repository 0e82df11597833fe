import { readdir, stat } from "node:fs/promises";
import { isErrno } from "./errno.ts";

/** Whether there is a file or a folder of this name. Rejects where the disk does not say. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isErrno(error, "ENOENT")) return false;
    throw error;
  }
}

/** The names in a folder, sorted; none where there is no such folder. Rejects where the disk does not say. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (isErrno(error, "ENOENT")) return [];
    throw error;
  }
}

import { chown, lstat, readdir } from "node:fs/promises";
import { join } from "node:path";

/**
 * Gives everything below a folder to the folder's owner. Who mends the store with sudo makes files that are root's, and
 * the daemon's own user could not open them.
 */
export async function giveToOwner(directory: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await lstat(directory);
  for (const name of await readdir(directory, { recursive: true })) await chown(join(directory, name), uid, gid);
}

import { statSync } from "node:fs";

// Where we are root, and a folder is somebody else's, its owner may have planted links in it: what root writes there
// could give any file of the machine away, and what root reads could show it. As its owner we reach no more than they.

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Whose a folder is, where that is not us; none where we are not root, or there is no such folder. */
function otherOwnerOf(folder: string): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const found = statSync(folder, { throwIfNoEntry: false });
  return found === undefined || found.uid === 0 ? undefined : found;
}

/** From now on, and for good, this process is the one to whom a folder belongs, in that one's group alone. */
export function becomeOwnerOf(folder: string): void {
  const owner = otherOwnerOf(folder);
  if (owner === undefined) return;
  process.setgroups?.([owner.gid]);
  process.setgid?.(owner.gid);
  process.setuid?.(owner.uid);
}

/** As `becomeOwnerOf`, until `work` has ended; the whole process is somebody else meanwhile. */
export async function whileOwnerOf<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const owner = otherOwnerOf(folder);
  const groups = process.getgroups?.();
  if (owner === undefined || groups === undefined) return work();
  process.setgroups?.([owner.gid]);
  process.setegid?.(owner.gid);
  process.seteuid?.(owner.uid);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
    process.setgroups?.(groups);
  }
}

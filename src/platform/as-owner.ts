import { statSync } from "node:fs";

/**
 * Does something in a folder as the one to whom it belongs, where we are root: what is planted there leads to nothing
 * that its owner could not reach. `work` ends before others have their turn: the whole process is somebody else meanwhile.
 */
export function asOwnerOf<T>(folder: string, work: () => T): T {
  const { uid, gid } = statSync(folder);
  const { seteuid, setegid, getuid } = process;
  if (seteuid === undefined || setegid === undefined || getuid?.() !== 0 || uid === 0) return work();
  setegid(gid);
  try {
    seteuid(uid);
    return work();
  } finally {
    seteuid(0);
    setegid(0);
  }
}

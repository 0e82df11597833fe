import { chmodSync, mkdtempSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { freemem } from "node:os";
import { join } from "node:path";

const SHARED_MEMORY = "/dev/shm";
const GIBIOCTET = 2 ** 30;

/**
 * Before any suite: has the tests write into memory, where there is room. None is about how long a disk takes to sync,
 * and most of them sync; a disk that is full or fails is made by the tests of that. `TMPDIR=/tmp npm test` writes there.
 */
export function setup(): (() => void) | undefined {
  // By somebody who wants it elsewhere, or for the suites of the other project.
  if (process.env["TMPDIR"] !== undefined || !hasRoom()) return undefined;
  const folder = mkdtempSync(join(SHARED_MEMORY, "leadline-tests-"));
  // As the folder for temporary files is: brokers and owners of stores are other users.
  chmodSync(folder, 0o1777);
  process.env["TMPDIR"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A container has 64 MiB of it by itself; a file that is run may not lie where nothing may be run. */
function hasRoom(): boolean {
  const mounts = readFileSync("/proc/mounts", "utf8").split("\n");
  const options = mounts.map((line) => line.split(` ${SHARED_MEMORY} tmpfs `)[1]).find((found) => found !== undefined);
  if (options === undefined || /^\S*\bnoexec\b/.test(options) || freemem() < 4 * GIBIOCTET) return false;
  const { bavail, bsize } = statfsSync(SHARED_MEMORY);
  return bavail * bsize >= 2 * GIBIOCTET;
}

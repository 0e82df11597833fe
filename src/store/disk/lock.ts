import { link, readFile, rename, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FILE_MODE, isErrno, makeFolder } from "./disk.ts";

/** Who holds a folder. A pid alone is no proof of life: after a boot, or soon enough, another process has it. */
interface Holder {
  readonly pid: number;
  readonly bootId: string;
  /** When the process began, in clock ticks since the boot (proc(5), field 22 of stat); empty without /proc. */
  readonly startedAt: string;
}

export type Locked =
  | { readonly kind: "locked"; readonly release: () => Promise<void> }
  /** Another process holds the folder. */
  | { readonly kind: "held"; readonly pid: number };

const FILE_NAME = "lock";

/** The lock's one line. No daemon leaves another one, but a power cut may: such a lock is stale. */
const HOLDER = /^(\d+) (\d*) (\S+)\n$/;

/**
 * Takes a store's folder for this process; to be done before anything in it is opened. A lock whose process is gone
 * is taken over. The folder is made where there is none.
 */
export async function takeLock(directory: string, bootId: string): Promise<Locked> {
  await makeFolder(directory);
  return takeLockFile(join(directory, FILE_NAME), bootId);
}

/** The same with a file of any name, in a folder that is there. */
export async function takeLockFile(path: string, bootId: string): Promise<Locked> {
  const mine = `${path}.${process.pid}`;
  const text = `${process.pid} ${(await startOf(process.pid)) ?? ""} ${bootId}\n`;
  await writeFile(mine, text, { mode: FILE_MODE });
  try {
    // A link either is there with all its contents or fails because another is: no reader meets half a lock.
    while (!(await linkUnlessTaken(mine, path))) {
      const found = await readIfThere(path);
      if (found === undefined) continue;
      const holder = readHolder(found);
      if (holder !== undefined && (await isAlive(holder, bootId))) return { kind: "held", pid: holder.pid };
      await removeStale(path, found);
    }
  } finally {
    await unlink(mine);
  }
  return { kind: "locked", release: () => release(path, text) };
}

async function release(path: string, text: string): Promise<void> {
  if ((await readIfThere(path)) === text) await unlink(path);
}

async function linkUnlessTaken(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (isErrno(error, "EEXIST")) return false;
    throw error;
  }
}

/**
 * Removes the lock that was read. Another process may have removed it too and taken its place since: what is moved away
 * is looked at, and put back where it is not the stale one.
 */
async function removeStale(path: string, stale: string): Promise<void> {
  const moved = `${path}.stale.${process.pid}`;
  try {
    await rename(path, moved);
  } catch (error) {
    if (isErrno(error, "ENOENT")) return;
    throw error;
  }
  if ((await readFile(moved, "utf8")) !== stale) await linkUnlessTaken(moved, path);
  await unlink(moved);
}

async function isAlive(holder: Holder, bootId: string): Promise<boolean> {
  if (holder.bootId !== bootId) return false;
  const startedAt = await startOf(holder.pid);
  return startedAt !== undefined && startedAt === holder.startedAt;
}

/** When a process began, empty where the system does not say; `undefined` when there is no such process. */
async function startOf(pid: number): Promise<string | undefined> {
  const stat = await readIfThere(`/proc/${pid}/stat`);
  if (stat === undefined)
    return (await readIfThere("/proc/self/stat")) === undefined && isRunning(pid) ? "" : undefined;
  // Field 2, the command's name in parentheses, may hold spaces and parentheses of its own.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const isZombie = fields[0] === "Z";
  return isZombie ? undefined : (fields[19] ?? "");
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrno(error, "EPERM");
  }
}

function readHolder(text: string): Holder | undefined {
  const match = HOLDER.exec(text);
  const [, pid, startedAt, bootId] = match ?? [];
  if (pid === undefined || startedAt === undefined || bootId === undefined) return undefined;
  return { pid: Number(pid), startedAt, bootId };
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isErrno(error, "ENOENT") || isErrno(error, "ESRCH")) return undefined;
    throw error;
  }
}

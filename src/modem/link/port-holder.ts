import { readdir, readFile, readlink, realpath } from "node:fs/promises";

export interface Holder {
  readonly pid: number;
  readonly name: string;
}

/**
 * The process that has a device open, as far as `/proc` shows it to this user: other users' descriptors
 * are hidden from all but root, and processes end while one looks, so a miss proves nothing.
 */
export async function holderOf(path: string): Promise<Holder | undefined> {
  const device = await realpath(path).catch(() => path);
  const entries = await readdir("/proc").catch(() => []);
  for (const entry of entries) {
    const pid = Number(entry);
    if (!Number.isInteger(pid) || pid === process.pid) continue;
    if (await holds(pid, device)) return { pid, name: await processName(pid) };
  }
  return undefined;
}

async function holds(pid: number, device: string): Promise<boolean> {
  const descriptors = await readdir(`/proc/${pid}/fd`).catch(() => []);
  for (const descriptor of descriptors) {
    const target = await readlink(`/proc/${pid}/fd/${descriptor}`).catch(() => undefined);
    if (target === device) return true;
  }
  return false;
}

async function processName(pid: number): Promise<string> {
  const name = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "a process that has just ended");
  return name.trim();
}

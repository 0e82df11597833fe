import { access, constants, stat, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { fail, type Finding, ok, warn } from "../../app/finding.ts";

const MEGABYTE = 1024 * 1024;
/** The journal of a busy year is some hundred megabytes; below the lower bound a snapshot may not fit. */
const TOO_LITTLE_OCTETS = 50 * MEGABYTE;
const LITTLE_OCTETS = 500 * MEGABYTE;

/** Whether the state can be written where it lies, or will lie. */
export async function checkDisk(directory: string, daemonRuns: boolean): Promise<readonly Finding[]> {
  const existing = await nearestExisting(directory);
  const { bavail, bsize } = await statfs(existing);
  const free = bavail * bsize;
  const room = `${directory}: ${Math.floor(free / MEGABYTE)} MB free`;
  const findings: Finding[] = [];
  if (free < TOO_LITTLE_OCTETS)
    findings.push(fail("disk", room, "make room: journalctl --vacuum-size=100M, apt clean"));
  else if (free < LITTLE_OCTETS)
    findings.push(warn("disk", room, "make room: journalctl --vacuum-size=100M, apt clean"));
  else findings.push(ok("disk", room));
  return [...findings, ...(await writable(existing, directory, daemonRuns))];
}

async function writable(existing: string, directory: string, daemonRuns: boolean): Promise<readonly Finding[]> {
  try {
    await access(existing, constants.W_OK | constants.X_OK);
    return [];
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EROFS") {
      const cure = "the card may be worn out: look at dmesg, copy what there is (leadline backup), replace it";
      return [fail("disk", `${directory} is read-only`, cure)];
    }
    // The folder is the daemon's alone (0700).
    if (daemonRuns) return [];
    const cure = "run this as root, or: sudo chown -R leadline: the folder";
    return [warn("disk", `${directory} may not be written by this user`, cure)];
  }
}

async function nearestExisting(path: string): Promise<string> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  return isThere || dirname(path) === path ? path : nearestExisting(dirname(path));
}

import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { EXIT, type ExitCode } from "./failure.ts";

// The store belongs to the service, which may have planted links in it, where somebody took it over: what root writes
// there could give any file of the machine away, and what root reads could show it. So root has the command run as the
// store's owner, in that one's group alone (spawn drops the others). A process of its own, as Node.js has no setuid
// where io_uring may be in use (CVE-2024-22017), which Debian's has.

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Whose a folder is, where we are root and it is somebody else's. */
export function ownerOf(folder: string): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const found = statSync(folder, { throwIfNoEntry: false });
  return found === undefined || found.uid === 0 ? undefined : { uid: found.uid, gid: found.gid };
}

/** The command was run by the owner of what it works on, and said what there is to say. */
export class DoneAsOwner extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode) {
    super("the command was run by the owner");
    this.exitCode = exitCode;
  }
}

/**
 * Throws `DoneAsOwner` where we are root and the folder is somebody else's: that one has run the command then. `opened`:
 * the descriptor of a file that we may open and they may not; they find it as `openedByRoot` says.
 */
export function leaveToOwnerOf(folder: string, opened?: number): void {
  const owner = ownerOf(folder);
  if (owner !== undefined) throw new DoneAsOwner(runAs(owner, opened) ?? EXIT.failed);
}

const OPENED = "LEADLINE_OPENED";
/** Behind standard input, output and error. */
const OPENED_AS = 3;

/** Runs this command as somebody else. `undefined`: it was killed. */
export function runAs(owner: Owner, opened?: number): ExitCode | undefined {
  const { status, error } = spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
    ...owner,
    stdio: ["inherit", "inherit", "inherit", ...(opened === undefined ? [] : [opened])],
    env: { ...process.env, [OPENED]: opened === undefined ? "" : String(OPENED_AS) },
  });
  if (error !== undefined) throw error;
  return Object.values(EXIT).find((code) => code === status) ?? (status === null ? undefined : EXIT.failed);
}

/** The descriptor of a file that root has opened for this command. */
export function openedByRoot(env: Readonly<Record<string, string | undefined>>): number | undefined {
  return env[OPENED] === String(OPENED_AS) ? OPENED_AS : undefined;
}

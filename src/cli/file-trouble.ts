import { access, constants, lstat, stat } from "node:fs/promises";
import { CommandFailed, type ExitCode } from "./failure.ts";

// What people are told of a file that the system would not give them: which, why, and what to do.

/** open(2), write(2), rename(2). */
const REASONS: Readonly<Record<string, readonly [why: string, cure: string]>> = {
  ENOENT: ["there is no such file or folder", "check the path"],
  ENOTDIR: ["a part of its path is no folder", "check the path"],
  EISDIR: ["it is a folder", "name a file"],
  ENOTEMPTY: ["it is a folder", "name a file"],
  EACCES: ["this user may not", "run it with sudo, or name another file"],
  EPERM: ["this user may not", "run it with sudo, or name another file"],
  ENOSPC: ["the disk is full", "make room, or name a file on another disk"],
  EDQUOT: ["the disk's quota is used up", "make room, or name a file on another disk"],
  EROFS: ["the disk is read-only", "mount it for writing, or name a file on another disk"],
};

export function cannotRead(path: string, error: unknown, exitCode: ExitCode): CommandFailed {
  return cannot(path, "read", error, exitCode);
}

/** Throws `CommandFailed` where there is no file that may be read. */
export async function needReadable(path: string, exitCode: ExitCode): Promise<void> {
  try {
    await access(path, constants.R_OK);
    if ((await stat(path)).isDirectory()) throw Object.assign(new Error("it is a folder"), { code: "EISDIR" });
  } catch (error) {
    throw cannotRead(path, error, exitCode);
  }
}

/** Throws `CommandFailed` where something else than a file would be replaced: a folder, a device, a link. */
export async function needReplaceable(path: string, exitCode: ExitCode): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined || found.isFile()) return;
  throw new CommandFailed(exitCode, `${path} cannot be written: it is there and is no file; name another one`);
}

export function cannotWrite(path: string, error: unknown, exitCode: ExitCode): CommandFailed {
  return cannot(path, "written", error, exitCode);
}

function cannot(path: string, done: "read" | "written", error: unknown, exitCode: ExitCode): CommandFailed {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const said = error instanceof Error ? error.message : String(error);
  const [why, cure] = REASONS[code] ?? [said, "check the file and the disk"];
  return new CommandFailed(exitCode, `${path} cannot be ${done}: ${why}${code === "" ? "" : ` (${code})`}; ${cure}`);
}

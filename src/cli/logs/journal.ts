import { execFile, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

const UNIT = "leadline";
const READ_WITHIN_MS = 10_000;

/** Whether this machine's journal holds the daemon's log, and this user may read it. */
export async function hasJournal(env: NodeJS.ProcessEnv): Promise<boolean> {
  try {
    const newest = ["--unit", UNIT, "--lines", "1", "--output", "cat", "--quiet"];
    const { stdout } = await promisify(execFile)("journalctl", newest, { env, timeout: READ_WITHIN_MS });
    return stdout.trim() !== "";
  } catch {
    return false; // no systemd, or not for this user: the daemon itself is asked then
  }
}

export interface JournalRange {
  /** As many as there are unless given. */
  readonly lines?: number;
  readonly follow: boolean;
}

/** The daemon's log from the journal, the oldest first. */
export async function* journalLines(
  { lines, follow }: JournalRange,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  const words = ["--unit", UNIT, "--output", "cat", "--quiet", "--no-pager", "--lines", String(lines ?? "all")];
  const journal = spawn("journalctl", [...words, ...(follow ? ["--follow"] : [])], {
    env,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const end = (): void => void journal.kill();
  signal.addEventListener("abort", end);
  // A journalctl that could not be started has no lines; `hasJournal` found it a moment ago.
  journal.on("error", end);
  try {
    yield* createInterface({ input: journal.stdout });
  } finally {
    signal.removeEventListener("abort", end);
    end();
  }
}

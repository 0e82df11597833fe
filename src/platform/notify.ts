import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Log } from "../app/ports.ts";

/**
 * Tells the service manager how the daemon is (sd_notify(3)). Nothing is said, and nothing fails, where
 * no service manager listens.
 */
export interface Notifier {
  /** Start-up has finished. */
  ready(): Promise<void>;
  stopping(): Promise<void>;
  /** The daemon is healthy. To be called at least every `watchdogEveryMs`, and only when it is true. */
  watchdog(): Promise<void>;
  /** One line that `systemctl status` shows. */
  status(line: string): Promise<void>;
  /** Half of WatchdogSec=; `undefined` when no watchdog waits for this process. */
  readonly watchdogEveryMs: number | undefined;
}

export interface NotifierOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly pid: number;
  readonly log: Log;
  /** Sends assignments such as `READY=1`. Default: systemd-notify, for Node has no AF_UNIX datagrams. */
  readonly send?: (assignment: string) => Promise<void>;
}

export function createNotifier({ env, pid, log, send = systemdNotify }: NotifierOptions): Notifier {
  let last: Promise<void> = Promise.resolve();
  // One after the other, or a STOPPING=1 could be overtaken by the status before it.
  const say = (assignment: string): Promise<void> => {
    if (!env["NOTIFY_SOCKET"]) return Promise.resolve();
    last = last
      .then(() => send(assignment))
      .catch((error: unknown) => {
        log.warn({ assignment, error }, "the service manager could not be told");
      });
    return last;
  };
  return {
    ready: () => say("READY=1"),
    stopping: () => say("STOPPING=1"),
    watchdog: () => say("WATCHDOG=1"),
    status: (line) => say(`STATUS=${line.replaceAll(/\s+/g, " ")}`),
    watchdogEveryMs: watchdogEveryMs(env, pid),
  };
}

/** sd_watchdog_enabled(3): microseconds, and the process for which they are meant. */
function watchdogEveryMs(env: NotifierOptions["env"], pid: number): number | undefined {
  const usec = Number(env["WATCHDOG_USEC"]);
  const meant = env["WATCHDOG_PID"] === undefined || Number(env["WATCHDOG_PID"]) === pid;
  return meant && Number.isFinite(usec) && usec > 0 ? usec / 1_000 / 2 : undefined;
}

const LONGEST_CALL_MS = 5_000;

async function systemdNotify(assignment: string): Promise<void> {
  await promisify(execFile)("systemd-notify", [assignment], { timeout: LONGEST_CALL_MS });
}

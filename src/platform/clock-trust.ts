import { execFile } from "node:child_process";
import { accessSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { createAlarm, untilCommon } from "../app/alarm.ts";
import type { Clock, Scheduler } from "../app/ports.ts";
import type { Instant } from "../domain/time.ts";

/** Runs a program and resolves to what it printed; rejects when it cannot be run or fails. */
export type RunProgram = (program: string, args: readonly string[]) => Promise<string>;

export interface ClockTrustNeeds {
  /** The machine's clocks. */
  readonly clock: Pick<Clock, "now" | "monotonicMs">;
  readonly scheduler: Scheduler;
  /** The latest instant that was recorded on a clock that could be trusted. */
  readonly newestRecord: () => Instant;
  /** When this release was built: no right clock is behind it. */
  readonly builtAt: Instant;
  /** The services say something else than before. */
  readonly changed?: () => void;
  /** `/run`, unless given. */
  readonly runtimeFolder?: string;
  readonly run?: RunProgram;
}

/** What the time services of this machine say together; `unknown`: none runs, nobody can say. */
type TimeServices = "synchronised" | "not-synchronised" | "unknown";

export interface ClockTrust {
  /** Asks the time services, and goes on asking. Resolves when they have answered for the first time. */
  start(): Promise<void>;
  stop(): void;
  /** Whether the wall clock may be believed. Costs nothing. */
  isTrusted(): boolean;
  services(): TimeServices;
}

/** A clock that is not set yet may be at any moment; one that is stays so for hours without its service. */
const ASK_AGAIN_MS = { "not-synchronised": 5_000, unknown: 5_000, synchronised: 30_000 };
/** Without a time service a clock that is behind by so little was corrected, not lost. */
const SLACK_MS = 5_000;

/**
 * Whether the wall clock may be believed: when a time service says that it is synchronised or, where none
 * runs and so nobody can say (the kernel's `unsynchronised` alone is no answer), when it is behind neither
 * the newest record nor the build.
 */
export function createClockTrust(needs: ClockTrustNeeds): ClockTrust {
  const { clock, scheduler, newestRecord, builtAt, changed, runtimeFolder = "/run", run = runProgram } = needs;
  let said: TimeServices = "not-synchronised";
  let stopped = false;
  const alarm = createAlarm(scheduler, () => void ask());

  async function ask(): Promise<void> {
    const before = said;
    said = await askServices(runtimeFolder, run);
    if (stopped) return;
    alarm.set(untilCommon(clock, ASK_AGAIN_MS[said]));
    if (said !== before) changed?.();
  }

  return {
    start: ask,
    stop() {
      stopped = true;
      alarm.cancel();
    },
    isTrusted() {
      if (said !== "unknown") return said === "synchronised";
      const now = clock.now();
      return now >= builtAt && now >= newestRecord() - SLACK_MS;
    },
    services: () => said,
  };
}

// ── Time services ────────────────────────────────────────────────────────────────────────────────

/** What one service says. `absent`: it does not run after all. `mute`: it runs, and its tool is not installed. */
type Says = "yes" | "no" | "absent" | "mute";

interface TimeService {
  /** Below the runtime folder; it is there while the service runs, and may outlive it. */
  readonly mark: string;
  ask(runtimeFolder: string, run: RunProgram): Promise<Says>;
}

const SERVICES: readonly TimeService[] = [
  {
    mark: "systemd/timesync",
    // systemd-timesyncd.service(8): touched at the first synchronisation of this boot.
    ask: async (folder) => (exists(join(folder, "systemd/timesync/synchronized")) ? "yes" : "no"),
  },
  {
    // Closed to others: only that it is there can be seen.
    mark: "chrony",
    // chronyc(1) -c: comma-separated, the leap status last.
    ask: (_, run) =>
      asked(
        run,
        "chronyc",
        ["-c", "-n", "tracking"],
        /,(Normal|Insert second|Delete second)\s*$/,
        /,Not synchronised\s*$/,
      ),
  },
  {
    mark: "ntpd.pid",
    // RFC 5905 figure 9: leap indicator 3 is "unknown (clock unsynchronized)".
    ask: (_, run) => asked(run, "ntpq", ["-n", "-c", "rv 0 leap"], /\bleap=(00|01|10)\b/, /\bleap=11\b/),
  },
];

async function askServices(runtimeFolder: string, run: RunProgram): Promise<TimeServices> {
  const answers = await Promise.all(
    SERVICES.map(
      async ({ mark, ask }): Promise<Says> => (exists(join(runtimeFolder, mark)) ? ask(runtimeFolder, run) : "absent"),
    ),
  );
  if (answers.includes("yes")) return "synchronised";
  // A service that cannot be asked itself still tells the kernel, and that is an answer where one runs.
  if (answers.includes("mute") && (await kernelIsSynchronised(run))) return "synchronised";
  return answers.every((answer) => answer === "absent") ? "unknown" : "not-synchronised";
}

async function asked(run: RunProgram, tool: string, args: readonly string[], yes: RegExp, no: RegExp): Promise<Says> {
  try {
    const printed = await run(tool, args);
    if (yes.test(printed)) return "yes";
    return no.test(printed) ? "no" : "absent";
  } catch (error) {
    // Where the daemon does not answer its own tool, the mark was left over.
    return isMissing(error) ? "mute" : "absent";
  }
}

async function kernelIsSynchronised(run: RunProgram): Promise<boolean> {
  try {
    return (await run("timedatectl", ["show", "-p", "NTPSynchronized", "--value"])).trim() === "yes";
  } catch {
    return false; // no systemd either: a service runs, and nobody says that it has done its work
  }
}

/** Asked every few seconds for months, of a folder that lies in memory: no thread is woken for it. */
function exists(path: string): boolean {
  try {
    accessSync(path);
    return true;
  } catch (error) {
    return !isMissing(error);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

const LONGEST_RUN_MS = 3_000;

async function runProgram(program: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, [...args], { timeout: LONGEST_RUN_MS });
  return stdout;
}

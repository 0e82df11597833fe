import type { StatusView } from "../../app/control.ts";
import type { ModemView } from "../../app/technician.ts";
import type { Context } from "../context.ts";
import type { DaemonClient } from "../daemon-client.ts";
import { AnswerTooLate, CommandFailed, EXIT } from "../failure.ts";
import { fail, type Finding, ok, warn } from "../../app/finding.ts";

export type DaemonFound =
  | { readonly kind: "running"; readonly client: DaemonClient; readonly status: StatusView; readonly modem: ModemView }
  | { readonly kind: "not-running" }
  /** One may run and hold a port: nothing is opened then. */
  | { readonly kind: "unclear"; readonly cure: string };

/** Asks the daemon for what it holds. */
export async function findDaemonFor(
  context: Context,
): Promise<{ readonly daemon: DaemonFound; readonly findings: readonly Finding[] }> {
  try {
    const client = await context.daemon();
    const [status, modem] = await Promise.all([client.status(), client.modem()]);
    return {
      daemon: { kind: "running", client, status, modem },
      findings: [...findingsOf(status), ...mishapsOf(modem)],
    };
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    if (error.exitCode === EXIT.notRunning) {
      return {
        daemon: { kind: "not-running" },
        findings: [warn("daemon", "not running", "systemctl start leadline, or: leadline run")],
      };
    }
    if (error instanceof AnswerTooLate) {
      const { message } = error;
      return { daemon: { kind: "unclear", cure: message }, findings: [fail("daemon", "does not answer", message)] };
    }
    const cure =
      error.exitCode === EXIT.usage
        ? "correct the configuration first: it says where the daemon can be asked"
        : error.message;
    return {
      daemon: { kind: "unclear", cure },
      findings: [warn("daemon", "cannot be asked, so no port is opened", cure)],
    };
  }
}

/** What stops the gateway's work fails, whatever the lines below find. */
function findingsOf({ version, problems, blocking }: StatusView): readonly Finding[] {
  const running = ok("daemon", `running, leadline ${version}`);
  const others = problems.filter((problem) => !blocking.includes(problem));
  return [
    running,
    ...blocking.map((problem) => fail("daemon", problem, SEE_BELOW)),
    ...others.map((problem) => warn("daemon", problem, SEE_BELOW)),
  ];
}

const SEE_BELOW = "do what it says; the lines below and leadline logs tell more";

/** What has gone wrong with the modem since the daemon started, and the noise that it makes. */
function mishapsOf({ counts }: ModemView): readonly Finding[] {
  if (counts === undefined) return [];
  const { disconnects, recoveries, noise } = counts;
  const inWords = (named: Readonly<Record<string, number>>): readonly string[] =>
    Object.entries(named).map(([name, times]) => `${name} ${times}`);
  const told = [
    ...(disconnects === 0 ? [] : [`connection lost ${disconnects}`]),
    ...inWords(recoveries).map((rung) => `recovery ${rung}`),
    ...inWords(noise).map((kind) => `noise ${kind}`),
  ];
  return told.length === 0 ? [] : [ok("counts", `since the daemon started: ${told.join(", ")}`)];
}

import type { Log } from "../app/ports.ts";
import type { Config } from "../config/config.ts";
import { loadConfig, loadWhereabouts } from "../config/load.ts";
import { describeProblem } from "../config/problem.ts";
import { PROFILE_CHOICES } from "../modem/profiles.ts";
import { type Context, print } from "./context.ts";
import { checkDisk } from "./doctor/disk.ts";
import { type DaemonFound, findDaemonFor } from "./doctor/daemon.ts";
import { fail, type Finding, ok, warn } from "./doctor/finding.ts";
import { type Machine, thisMachine } from "../platform/machine.ts";
import { checkModemManager } from "./doctor/modem-manager.ts";
import { judgeModem } from "./doctor/modem.ts";
import { checkPorts } from "./doctor/ports.ts";
import { checkPower } from "./doctor/power.ts";
import { checkBroker, checkClock, checkMail } from "./doctor/services.ts";
import { checkUsb } from "./doctor/usb.ts";
import { EXIT, type ExitCode } from "./failure.ts";
import { oneLine } from "./printable.ts";

/** `leadline doctor`: looks at everything that the gateway needs. Exit 1 when something fails. */
export async function doctor(context: Context, machine: Machine = thisMachine): Promise<ExitCode> {
  const findings = await examine(context, machine);
  const isWell = findings.every(({ state }) => state !== "fail");
  print(context, { ok: isWell, findings }, () => findings.flatMap(linesOf));
  return isWell ? EXIT.done : EXIT.failed;
}

async function examine(context: Context, machine: Machine): Promise<readonly Finding[]> {
  const read = loadConfig(context.source, { for: "run", profiles: PROFILE_CHOICES });
  const config = read.ok ? read.value : undefined;
  const configured = read.ok
    ? [
        ok("config", read.value.file ?? "the defaults"),
        ...read.value.warnings.map((warning) => warn("config", describeProblem(warning), "see above")),
      ]
    : read.problems.map((problem) =>
        fail("config", describeProblem(problem), "correct it; leadline check looks again"),
      );
  const { daemon, findings: daemonFindings } = await findDaemonFor(context);
  const all = await Promise.all([
    examineModem(machine, daemon, config),
    checkModemManager(machine),
    checkUsb(machine),
    checkPower(machine),
    config === undefined ? [] : checkBroker(config),
    config === undefined ? [] : checkMail(config),
    checkClock(machine, daemon),
    examineDisk(context, daemon),
  ]);
  return [...configured, ...daemonFindings, ...all.flat()];
}

const BAUD_RATE_UNLESS_CONFIGURED = 115_200;

async function examineModem(
  machine: Machine,
  daemon: DaemonFound,
  config: Config | undefined,
): Promise<readonly Finding[]> {
  const { findings, modem } = await checkPorts({
    machine,
    daemon,
    configured: config?.modem.port,
    baudRate: config?.modem.baudRate ?? BAUD_RATE_UNLESS_CONFIGURED,
    log: SILENT,
  });
  if (modem === undefined) return findings;
  const settings = { hasPin: config?.modem.pin != null, serviceCentre: config?.modem.smsc ?? null };
  return [...findings, ...judgeModem(modem, settings)];
}

/** A configuration with mistakes may still name the folder. */
async function examineDisk({ source }: Context, daemon: DaemonFound): Promise<readonly Finding[]> {
  const whereabouts = loadWhereabouts(source);
  return whereabouts.ok ? checkDisk(whereabouts.value.storeDirectory, daemon) : [];
}

function linesOf({ check, state, text, cure }: Finding): readonly string[] {
  const line = oneLine(`${state.padEnd(4)}  ${check}: ${text}`);
  return cure === undefined ? [line] : [line, oneLine(`      -> ${cure}`)];
}

/** What goes wrong on a port stands in its finding. */
const SILENT: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => SILENT,
};

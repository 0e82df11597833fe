import { within } from "../app/within.ts";
import type { Config } from "../config/config.ts";
import { loadConfig, loadWhereabouts } from "../config/load.ts";
import { describeProblem } from "../config/problem.ts";
import { messageOf } from "../modem/at-error.ts";
import { PROFILE_CHOICES } from "../modem/profiles.ts";
import { type Context, print } from "./context.ts";
import { checkBackups } from "../compose/doctor/backups.ts";
import { checkDisk } from "../compose/doctor/disk.ts";
import { checkState } from "../compose/doctor/state.ts";
import { checkCopy } from "./doctor/copy.ts";
import { type DaemonFound, findDaemonFor } from "./doctor/daemon.ts";
import { fail, type Finding, ok, warn } from "../app/finding.ts";
import { type Machine, thisMachine } from "../platform/machine.ts";
import { systemScheduler } from "../platform/scheduler.ts";
import { checkModemManager } from "../compose/doctor/modem-manager.ts";
import { linesOf, SILENT } from "./doctor/lines.ts";
import { judgeModem, type PinSetting } from "./doctor/modem.ts";
import { checkPorts } from "./doctor/ports.ts";
import { checkPower } from "../compose/doctor/power.ts";
import { checkAlarms, checkBroker, checkClock, checkMail, checkWeb } from "./doctor/services.ts";
import { checkUpgrade } from "../compose/doctor/upgrade.ts";
import { checkUsb } from "../compose/doctor/usb.ts";
import { openModemMemory } from "../store/known-modem.ts";
import { EXIT, type ExitCode } from "./failure.ts";

/** `leadline doctor`: looks at everything that the gateway needs. Exit 1 when something fails. */
export async function doctor(context: Context, machine: Machine = thisMachine): Promise<ExitCode> {
  const findings: Finding[] = [];
  for await (const found of examine(context, machine)) {
    findings.push(...found);
    // Whoever waits sees what is known by now; the slowest check stands last.
    if (!context.json) print(context, undefined, () => found.flatMap(linesOf));
  }
  const isWell = findings.every(({ state }) => state !== "fail");
  if (context.json) print(context, { ok: isWell, findings }, () => []);
  return isWell ? EXIT.done : EXIT.failed;
}

/** No check keeps anybody waiting for longer: a minute, for a modem whose every question is answered late. */
const CHECK_WITHIN_MS = 20_000;
const MODEM_WITHIN_MS = 60_000;

async function* examine(context: Context, machine: Machine): AsyncIterable<readonly Finding[]> {
  const read = loadConfig(context.source, { profiles: PROFILE_CHOICES });
  const config = read.ok ? read.value : undefined;
  const configured = read.ok
    ? [
        ok("config", read.value.file ?? "the defaults"),
        ...read.value.warnings.map((warning) => warn("config", describeProblem(warning), "leadline check looks again")),
      ]
    : read.problems.map((problem) =>
        fail("config", describeProblem(problem), "correct it; leadline check looks again"),
      );
  yield configured;
  const { daemon, findings: daemonFindings } = await findDaemonFor(context);
  yield daemonFindings;
  const checks = [
    inTime("disk", examineDisk(context, daemon)),
    inTime("state", examineState(context, daemon)),
    inTime("clock", checkClock(machine, daemon)),
    inTime("upgrade", checkUpgrade(machine)),
    inTime("power", checkPower(machine)),
    inTime("usb", checkUsb(machine)),
    inTime("ModemManager", checkModemManager(machine)),
    ...(config === undefined
      ? []
      : [
          inTime("backup", checkBackups(config, Date.now())),
          inTime("broker", checkBroker(config, daemon)),
          inTime("mail", checkMail(config)),
          inTime("copy", checkCopy(config, daemon)),
          [checkAlarms(config), checkWeb(config)],
        ]),
    inTime("modem", examineModem(machine, daemon, config), MODEM_WITHIN_MS),
  ];
  for (const check of checks) yield await check;
}

/** What a check finds, or that it was not done in time: whatever it hangs on is not well. */
async function inTime(
  check: string,
  findings: Promise<readonly Finding[]>,
  ms = CHECK_WITHIN_MS,
): Promise<readonly Finding[]> {
  const found = await within(systemScheduler, ms, findings);
  if (found.kind === "done") return found.value;
  if (found.kind === "failed") return [fail(check, messageOf(found.error), "leadline logs")];
  return [fail(check, `could not be looked at within ${ms / 1_000} s`, "look again; if it stays so: leadline logs")];
}

/** A daemon that runs has answered that: what keeps its store shut is among its problems. */
async function examineState({ source }: Context, daemon: DaemonFound): Promise<readonly Finding[]> {
  const whereabouts = loadWhereabouts(source);
  return whereabouts.ok && daemon.kind === "not-running"
    ? checkState(whereabouts.value.storeDirectory, Date.now())
    : [];
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
    // Its folder is the daemon's alone: whoever may not look in there is told of all that answer.
    known:
      config &&
      (await openModemMemory(config.store.directory)
        .read()
        .catch(() => undefined)),
    baudRate: config?.modem.baudRate ?? BAUD_RATE_UNLESS_CONFIGURED,
    log: SILENT,
  });
  if (modem === undefined) return findings;
  const settings = { pin: pinSetting(daemon, config), serviceCentre: config?.modem.smsc ?? null };
  return [...findings, ...judgeModem(modem, settings)];
}

/** Once a SIM has refused a PIN it is not tried again. */
function pinSetting(daemon: DaemonFound, config: Config | undefined): PinSetting {
  if (config?.modem.pin == null) return "none";
  if (daemon.kind !== "running" || daemon.modem.health.state !== "pin-required") return "entered";
  return { refused: daemon.modem.health.detail ?? "it was not entered" };
}

/** A configuration with mistakes may still name the folder. */
async function examineDisk({ source }: Context, daemon: DaemonFound): Promise<readonly Finding[]> {
  const whereabouts = loadWhereabouts(source);
  return whereabouts.ok ? checkDisk(whereabouts.value.storeDirectory, daemon.kind === "running") : [];
}

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { StatusView } from "../../app/control.ts";
import { fail, type Finding, ok, warn } from "../../app/finding.ts";
import type { Scheduler } from "../../app/ports.ts";
import type { Stick } from "../../modem/finding/tty.ts";
import { pause } from "../../modem/pause.ts";
import { listFolder, type Machine, readSystemFile } from "../../platform/machine.ts";
import type { Context } from "../context.ts";
import { CommandFailed } from "../failure.ts";
import { RULE_FILE, udevRules } from "./udev-rule.ts";

const UNIT = "leadline.service";
const GROUP = "leadline";

/** Tells ModemManager and the kernel's power saving to leave these sticks alone; nothing where there is no udev. */
export async function tellUdev(machine: Machine, sticks: readonly Stick[]): Promise<readonly Finding[]> {
  const hasUdev = (await listFolder(machine, "etc", "udev")).length > 0;
  if (sticks.length === 0 || !hasUdev) return [];
  const rules = udevRules(sticks);
  if ((await readSystemFile(machine, RULE_FILE)) === rules.trim()) return [ok("udev", `${RULE_FILE} names the modem`)];
  const file = join(machine.root, RULE_FILE);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, rules);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [
      warn("udev", `${RULE_FILE} cannot be written: ${why}`, "run this with sudo: ModemManager may take the modem"),
    ];
  }
  await machine.run("udevadm", ["control", "--reload"]);
  for (const subsystem of ["usb", "tty", "net", "usbmisc"])
    await machine.run("udevadm", ["trigger", "--action=change", `--subsystem-match=${subsystem}`]);
  return [ok("udev", `${RULE_FILE} tells ModemManager to leave the modem alone`)];
}

/** What it has taken before it was told it lets go of only when it starts anew. */
export async function freeFromModemManager(machine: Machine, sticks: readonly Stick[]): Promise<readonly Finding[]> {
  const told = await tellUdev(machine, sticks);
  if (told.some(({ state }) => state !== "ok") || told.length === 0) return told;
  await machine.run("systemctl", ["try-restart", "ModemManager.service"]);
  return [...told, ok("ModemManager", "was restarted, as it held the modem")];
}

/** Whether there is a service to start: systemd runs, and knows it. */
export async function hasService(machine: Machine): Promise<boolean> {
  // sd_booted(3): it need hold nothing.
  const isBooted = (await listFolder(machine, "run", "systemd")).includes("system");
  return isBooted && (await machine.run("systemctl", ["cat", UNIT])) !== undefined;
}

/** Has it run from now on, and after each boot; one that runs already starts anew with the configuration as it is. */
export async function startService(machine: Machine): Promise<Finding> {
  const done =
    (await machine.run("systemctl", ["enable", UNIT])) !== undefined &&
    // A start ends only when the daemon is up: that is waited for by asking it.
    (await machine.run("systemctl", ["--no-block", "restart", UNIT])) !== undefined;
  return done
    ? ok("service", "enabled and started")
    : fail("service", "could not be started", "sudo systemctl enable --now leadline; run this with sudo");
}

/** Lets whoever called sudo use the command: the group may reach the daemon's socket. */
export async function letIn(machine: Machine, env: Context["io"]["env"]): Promise<readonly Finding[]> {
  const user = env["SUDO_USER"];
  const groups = (await readSystemFile(machine, "etc", "group")) ?? "";
  const [, , , members = ""] =
    groups
      .split("\n")
      .find((line) => line.startsWith(`${GROUP}:`))
      ?.split(":") ?? [];
  const hasGroup = groups.split("\n").some((line) => line.startsWith(`${GROUP}:`));
  if (!hasGroup || user === undefined || user === "root" || members.split(",").includes(user)) return [];
  if ((await machine.run("usermod", ["-aG", GROUP, user])) === undefined)
    return [warn("access", `${user} could not be let in`, `sudo usermod -aG ${GROUP} ${user}`)];
  return [ok("access", `${user} may use the command without sudo, from the next login on`)];
}

const LOOK_EVERY_MS = 1_000;
/** A modem that has just been asked is set up in seconds; one that has to find its network takes a minute. */
const WORKS_WITHIN_LOOKS = 90;

/** What the daemon says of itself, as soon as nothing keeps it from its work, or when that takes too long. */
export async function untilItWorks(context: Context, scheduler: Scheduler): Promise<Finding> {
  let status: StatusView | undefined;
  for (let look = 0; look < WORKS_WITHIN_LOOKS; look += 1) {
    await pause(scheduler, LOOK_EVERY_MS, new AbortController().signal);
    status = await statusOf(context);
    if (status !== undefined && status.blocking.length === 0 && status.modem.state === "ready")
      return ok("daemon", "runs; modem and broker are ready");
  }
  if (status === undefined) return fail("daemon", "does not answer", "journalctl -u leadline -n 50");
  const [problem = `the modem is ${status.modem.state}`] = status.blocking;
  return fail("daemon", `runs, and waits: ${problem}`, "leadline doctor");
}

async function statusOf(context: Context): Promise<StatusView | undefined> {
  try {
    return await (await context.daemon()).status();
  } catch (error) {
    // It is not up yet.
    if (error instanceof CommandFailed) return undefined;
    throw error;
  }
}

import { fail, type Finding, ok } from "../../app/finding.ts";
import { listFolder, type Machine, readSystemFile } from "../../platform/machine.ts";

/** How it is told to leave the stick alone. */
export const IGNORE_STICK =
  "copy systemd/70-leadline-modem.rules to /etc/udev/rules.d, or: systemctl disable --now ModemManager";

/** tty devices in udev's database: c<major>:<minor>, 188 for ttyUSB, 166 for ttyACM. */
const TTY_RECORD = /^c(?:188|166):\d+$/;

/** ModemManager probes every port and takes modems, unless udev tells it to leave them alone. */
export async function checkModemManager(machine: Machine): Promise<readonly Finding[]> {
  if (!(await isRunning(machine))) return [ok("ModemManager", "does not run")];
  const records = (await listFolder(machine, "run", "udev", "data")).filter((name) => TTY_RECORD.test(name));
  const contents = await Promise.all(records.map((name) => readSystemFile(machine, "run", "udev", "data", name)));
  const isLeftAlone = contents.length > 0 && contents.every((text) => text?.includes("E:ID_MM_DEVICE_IGNORE=1"));
  if (isLeftAlone) return [ok("ModemManager", "runs, and leaves the modem alone")];
  return [fail("ModemManager", "runs, and takes the modem when it likes", IGNORE_STICK)];
}

async function isRunning(machine: Machine): Promise<boolean> {
  const processes = (await listFolder(machine, "proc")).filter((name) => /^\d+$/.test(name));
  const names = await Promise.all(processes.map((pid) => readSystemFile(machine, "proc", pid, "comm")));
  return names.includes("ModemManager");
}

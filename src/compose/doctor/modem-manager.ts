import { basename } from "node:path";
import { fail, type Finding, ok } from "../../app/finding.ts";
import { mayBeModem } from "../../modem/finding/tty.ts";
import { listUsbTtys } from "../../modem/finding/usb-ttys.ts";
import { listFolder, type Machine, readSystemFile } from "../../platform/machine.ts";

/** How it is told to leave the stick alone. */
export const IGNORE_STICK =
  "sudo leadline setup tells it to leave that stick alone (a udev rule), or: sudo systemctl disable --now ModemManager";

/** tty devices in udev's database: c<major>:<minor>, 188 for ttyUSB, 166 for ttyACM. */
const TTY_RECORD = /^c(?:188|166):\d+$/;

/** ModemManager probes every port and takes modems, unless udev tells it to leave them alone. */
export async function checkModemManager(machine: Machine): Promise<readonly Finding[]> {
  if (!(await isRunning(machine))) return [ok("ModemManager", "does not run")];
  const records = await recordsOfModems(machine);
  const contents = await Promise.all(records.map((name) => readSystemFile(machine, "run", "udev", "data", name)));
  const isLeftAlone = contents.length > 0 && contents.every((text) => text?.includes("E:ID_MM_DEVICE_IGNORE=1"));
  if (isLeftAlone) return [ok("ModemManager", "runs, and leaves the modem alone")];
  return [fail("ModemManager", "runs, and takes the modem when it likes", IGNORE_STICK)];
}

/** Of the ports that may be a modem's, where the kernel tells of any; else of all. */
async function recordsOfModems(machine: Machine): Promise<readonly string[]> {
  const all = (await listFolder(machine, "run", "udev", "data")).filter((name) => TTY_RECORD.test(name));
  const ttys = (await listUsbTtys(machine.root)).filter(mayBeModem);
  const numbers = await Promise.all(
    ttys.map(({ device }) => readSystemFile(machine, "sys", "class", "tty", basename(device), "dev")),
  );
  const ours = all.filter((name) => numbers.includes(name.slice(1)));
  return ours.length > 0 ? ours : all;
}

async function isRunning(machine: Machine): Promise<boolean> {
  const processes = (await listFolder(machine, "proc")).filter((name) => /^\d+$/.test(name));
  const names = await Promise.all(processes.map((pid) => readSystemFile(machine, "proc", pid, "comm")));
  return names.includes("ModemManager");
}

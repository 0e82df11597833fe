import { type Finding, ok, warn } from "./finding.ts";
import { listFolder, type Machine, readSystemFile } from "./machine.ts";

/** vcgencmd get_throttled: bit 0 under-voltage now, bit 16 since the boot. */
const NOW = 0x1;
const SINCE_BOOT = 0x1_0000;

const CURE = "a power supply of 5.1 V and 3 A with a short cable, or a powered hub for the modem";

/** Whether a Raspberry Pi has, or had, too little voltage: the modem draws up to 2 A in bursts. */
export async function checkPower(machine: Machine): Promise<readonly Finding[]> {
  const flags = await throttledFlags(machine);
  if (flags !== undefined) {
    if ((flags & NOW) !== 0) return [warn("power", "under-voltage now", CURE)];
    if ((flags & SINCE_BOOT) !== 0) return [warn("power", "under-voltage since the boot", CURE)];
    return [ok("power", "no under-voltage since the boot")];
  }
  const alarm = await voltageAlarm(machine);
  if (alarm === undefined) return [ok("power", "this machine does not tell of under-voltage")];
  return [alarm === "1" ? warn("power", "under-voltage", CURE) : ok("power", "no under-voltage")];
}

async function throttledFlags(machine: Machine): Promise<number | undefined> {
  const printed = await machine.run("vcgencmd", ["get_throttled"]);
  const old = await readSystemFile(machine, "sys", "devices", "platform", "soc", "soc:firmware", "get_throttled");
  const [, hex] = /^(?:throttled=)?(?:0x)?([0-9a-f]+)\s*$/i.exec(printed ?? old ?? "") ?? [];
  return hex === undefined ? undefined : Number.parseInt(hex, 16);
}

/** The kernel's own monitor of the firmware (raspberrypi-hwmon). */
async function voltageAlarm(machine: Machine): Promise<string | undefined> {
  for (const monitor of await listFolder(machine, "sys", "class", "hwmon")) {
    const name = await readSystemFile(machine, "sys", "class", "hwmon", monitor, "name");
    if (name === "rpi_volt") return readSystemFile(machine, "sys", "class", "hwmon", monitor, "in0_lcrit_alarm");
  }
  return undefined;
}

import { listFolder, type Machine, readSystemFile } from "./machine.ts";

/** Whether a Raspberry Pi has too little voltage, or had since it was booted: the modem draws up to 2 A in bursts. */
export type UnderVoltage = "now" | "since the boot" | "none";

/** vcgencmd get_throttled: bit 0 under-voltage now, bit 16 since the boot. */
const NOW = 0x1;
const SINCE_BOOT = 0x1_0000;

/** Asks the firmware, else the kernel. `undefined`: this machine does not tell. */
export async function readUnderVoltage(machine: Machine): Promise<UnderVoltage | undefined> {
  const flags = await throttledFlags(machine);
  if (flags !== undefined) {
    if ((flags & NOW) !== 0) return "now";
    return (flags & SINCE_BOOT) !== 0 ? "since the boot" : "none";
  }
  const alarm = await voltageAlarm(machine);
  if (alarm === undefined) return undefined;
  return alarm === "1" ? "now" : "none";
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

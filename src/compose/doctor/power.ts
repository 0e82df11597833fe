import type { Machine } from "../../platform/machine.ts";
import { readUnderVoltage } from "../../platform/under-voltage.ts";
import { type Finding, ok, warn } from "../../app/finding.ts";

const CURE = "a power supply of 5.1 V and 3 A with a short cable, or a powered hub for the modem";

/** Whether a Raspberry Pi has, or had, too little voltage. */
export async function checkPower(machine: Machine): Promise<readonly Finding[]> {
  switch (await readUnderVoltage(machine)) {
    case "now":
      return [warn("power", "under-voltage now", CURE)];
    case "since the boot":
      return [warn("power", "under-voltage since the boot", CURE)];
    case "none":
      return [ok("power", "no under-voltage since the boot")];
    case undefined:
      return [ok("power", "this machine does not tell of under-voltage")];
  }
}

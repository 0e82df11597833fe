import { type Finding, fail } from "../../app/finding.ts";
import type { Clock, Scheduler } from "../../app/ports.ts";
import { within } from "../../app/within.ts";
import { type Machine, thisMachine } from "../../platform/machine.ts";
import type { Config } from "../../config/config.ts";
import { checkBackups } from "./backups.ts";
import { checkDisk } from "./disk.ts";
import { checkModemManager } from "./modem-manager.ts";
import { checkPower } from "./power.ts";
import { checkUpgrade } from "./upgrade.ts";
import { checkUsb } from "./usb.ts";

/** No check keeps a page waiting for longer. */
const WITHIN_MS = 3_000;
/** What was found holds for so long: pages that look on are drawn anew again and again. */
const HOLDS_MS = 60_000;

export interface MachineChecksNeeds {
  readonly config: Pick<Config, "gateway" | "backup" | "modem" | "store">;
  readonly clock: Pick<Clock, "monotonicMs" | "now">;
  readonly scheduler: Scheduler;
  /** This one unless given. */
  readonly machine?: Machine;
}

/** What `leadline doctor` finds of the machine, as far as the daemon can look at it while it works. */
export function createMachineChecks(needs: MachineChecksNeeds): () => Promise<readonly Finding[]> {
  const { config, clock, scheduler, machine = thisMachine } = needs;
  let found: { readonly atMs: number; readonly findings: Promise<readonly Finding[]> } | undefined;

  async function inTime(check: string, looking: Promise<readonly Finding[]>): Promise<readonly Finding[]> {
    const looked = await within(scheduler, WITHIN_MS, looking);
    if (looked.kind === "done") return looked.value;
    return [fail(check, "could not be looked at", "look again; if it stays so: leadline doctor")];
  }

  async function look(): Promise<readonly Finding[]> {
    const findings = await Promise.all([
      inTime("disk", checkDisk(config.store.directory, true)),
      inTime("backup", checkBackups(config, Math.floor(clock.now()))),
      inTime("upgrade", checkUpgrade(machine)),
      inTime("power", checkPower(machine)),
      // Nothing is plugged in for it.
      ...(config.modem.port === "simulated" ? [] : [inTime("usb", checkUsb(machine))]),
      inTime("ModemManager", checkModemManager(machine)),
    ]);
    return findings.flat();
  }

  return () => {
    const now = clock.monotonicMs();
    if (found === undefined || now - found.atMs > HOLDS_MS) found = { atMs: now, findings: look() };
    return found.findings;
  };
}

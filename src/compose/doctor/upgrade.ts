import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Finding, ok, warn } from "../../app/finding.ts";
import { type Machine, readSystemFile } from "../../platform/machine.ts";
import {
  readRolledBack,
  ROLLED_BACK_CURE,
  rolledBackInWords,
  rolledBackPath,
  upgradesFolder,
} from "../../platform/upgrades.ts";

/** Whether a new version is on trial, was taken back, or came only half to be installed. */
export async function checkUpgrade(machine: Machine): Promise<readonly Finding[]> {
  const folder = upgradesFolder(process.env);
  const taken = readRolledBack(await readSystemFile(machine, rolledBackPath(folder)));
  const findings: Finding[] = [];
  if (taken !== undefined) findings.push(warn("upgrade", rolledBackInWords(taken), ROLLED_BACK_CURE));
  const status = await machine.run("dpkg-query", ["--show", "--showformat", "$" + "{db:Status-Abbrev}", "leadline"]);
  const abbreviation = status?.trim();
  if (/^i[^i]/.test(abbreviation ?? "")) {
    const cure =
      "install the package once more: sudo dpkg --install FILE.deb, or /var/lib/leadline-upgrade/previous.deb";
    findings.push(warn("upgrade", `an installation was interrupted (dpkg: ${abbreviation})`, cure));
  }
  if (existsSync(join(machine.root, folder, "trial")))
    findings.push(ok("upgrade", "the new version is on trial: the one before is put back if it does not work"));
  return findings.length > 0 ? findings : [ok("upgrade", "none is under way, and none was taken back")];
}

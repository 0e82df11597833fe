import { fail, type Finding, ok, warn } from "../../app/finding.ts";
import { gatewayFold } from "../../domain/fold.ts";
import type { Instant } from "../../domain/time.ts";
import { NoLevel } from "../../store/disk/level.ts";
import { whyShut } from "../../store/recovery/open.ts";

/** Whether the next start can go on with what lies there. A daemon that runs has answered that. */
export async function checkState(directory: string, now: Instant): Promise<readonly Finding[]> {
  try {
    const damaged = await whyShut(directory, gatewayFold, now);
    if (damaged === undefined) return [ok("state", `${directory}: the next start can go on with it`)];
    const { file, line, why, cure } = damaged;
    return [fail("state", `${file}, line ${line}: ${why}; nothing is sent`, cure)];
  } catch (error) {
    if (error instanceof NoLevel) return [fail("state", "level.json names no level; nothing is sent", error.cure)];
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    // The folder is the daemon's alone (0700).
    if (code === "EACCES") return [warn("state", `${directory} may not be read by this user`, "run this as root")];
    return [fail("state", `${directory} cannot be read (${code})`, "look at the disk")];
  }
}

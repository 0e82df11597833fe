import { fail, type Finding, ok, warn } from "../../app/finding.ts";
import { newestEpoch } from "../../app/copy/reading.ts";
import type { CopyView } from "../../app/copy/standing.ts";
import { CopyTrouble } from "../../app/ports.ts";
import { openCopy, placeOf } from "../../compose/copy.ts";
import type { Config } from "../../config/config.ts";
import { copyInWords } from "../status.ts";
import type { DaemonFound } from "./daemon.ts";

/**
 * How the daemon sees the copy, which writes there. Without one: whether the place can be reached and is ours; nothing is
 * put there. Nothing where none is configured.
 */
export async function checkCopy(config: Config, daemon: DaemonFound): Promise<readonly Finding[]> {
  if (daemon.kind === "running" && daemon.status.copy !== undefined) return [toldBy(daemon.status.copy)];
  try {
    const copy = await openCopy(placeOf(config));
    if (copy === undefined) return [];
    try {
      const newest = await newestEpoch({ copy });
      const epoch = newest === undefined ? "nothing of this gateway yet" : `epoch ${newest.epoch}`;
      const unwell = copy.warnings().map((words) => warn("copy", words, "docs/copy.md tells what a copy survives"));
      return [ok("copy", `${copy.place} can be read: ${epoch}; nothing was written`), ...unwell];
    } finally {
      await copy.close();
    }
  } catch (error) {
    if (!(error instanceof CopyTrouble)) throw error;
    return [fail("copy", error.message, GOES_ON)];
  }
}

const GOES_ON = "texting goes on meanwhile; leadline copy status tells how far it is behind";

/** The same as `leadline copy status` says. */
function toldBy(view: CopyView): Finding {
  const words = copyInWords(view);
  switch (view.state) {
    case "starting":
    case "in step":
      return ok("copy", words);
    case "behind":
      return warn("copy", words, GOES_ON);
    case "unreachable":
    case "broken":
      return fail("copy", words, GOES_ON);
    case "superseded":
      return fail("copy", words, view.trouble ?? "docs/copy.md tells of two devices at once");
  }
}

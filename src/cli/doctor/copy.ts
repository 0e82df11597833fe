import { fail, type Finding, ok, warn } from "../../app/finding.ts";
import { newestEpoch } from "../../app/copy/reading.ts";
import { CopyTrouble } from "../../app/ports.ts";
import { openCopy, placeOf } from "../../compose/copy.ts";
import type { Config } from "../../config/config.ts";

/** Whether the place of the copy can be reached and is ours; nothing is put there. Nothing where none is configured. */
export async function checkCopy(config: Config): Promise<readonly Finding[]> {
  try {
    const copy = await openCopy(placeOf(config));
    if (copy === undefined) return [];
    try {
      const newest = await newestEpoch({ copy });
      const epoch = newest === undefined ? "nothing of this gateway yet" : `epoch ${newest.epoch}`;
      const unwell = copy.warnings().map((words) => warn("copy", words, "docs/copy.md tells what a copy survives"));
      return [ok("copy", `${copy.place}: ${epoch}`), ...unwell];
    } finally {
      await copy.close();
    }
  } catch (error) {
    if (!(error instanceof CopyTrouble)) throw error;
    return [fail("copy", error.message, "texting goes on meanwhile; leadline copy status tells how far it is behind")];
  }
}

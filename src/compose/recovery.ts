import type { Log } from "../app/ports.ts";
import type { Warning } from "../store/recovery/apply.ts";
import { NONE_YET } from "../store/snapshot/snapshot.ts";

/**
 * Tells the log what recovery has repaired, and gives back what a person should look at, one sentence each: what was cut
 * off the journal. A snapshot that was done without is none of that.
 */
export function tellOfRecovery(warnings: readonly Warning[], log: Log): readonly string[] {
  for (const warning of warnings) {
    if (warning.kind === "snapshot" && warning.why === NONE_YET) log.info({}, NO_SNAPSHOT_YET);
    else log.warn({ ...warning }, WORDS[warning.kind]);
  }
  return warnings.map(toShow).filter((words) => words !== undefined);
}

const NO_SNAPSHOT_YET = "There is no state.json yet: the state was made of the whole journal";

const WORDS = {
  torn: "The journal ended in a batch that was half written: it was cut off, nobody had been told of it",
  lost: "The end of the journal cannot be read: state.json knows what stood there, the proof has a gap",
  snapshot: "state.json cannot be used: the state was made of the whole journal",
  unsynced: "The disk had failed to keep this file: it was written anew",
} as const satisfies Record<Warning["kind"], string>;

function toShow(warning: Warning): string | undefined {
  if (warning.kind === "torn") {
    const { file, line, octets, keptIn } = warning;
    const kept = keptIn === undefined ? "the disk was too full to keep them" : `they lie in ${keptIn}`;
    return `after the last stop ${octets} octets from ${file}, line ${line}, on were cut off, half written by a power failure or a crash; nobody had been told of them, ${kept}: look at the power supply and the disk`;
  }
  if (warning.kind === "lost") {
    const { file, line, first, last, keptIn } = warning;
    return `the end of the journal could not be read (${file}, from line ${line}): nothing is forgotten, but the proof lacks the records ${first} to ${last}; what was there lies in ${keptIn}: look at the disk, make a backup`;
  }
  return undefined;
}

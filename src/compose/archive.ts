import type { Archive } from "../app/housekeeping.ts";
import { checkpointInThread } from "../store/checkpoint/checkpoint-worker.ts";
import { eraseAside } from "../store/recovery/erase-aside.ts";
import { dropCovered } from "../store/checkpoint/drop.ts";
import type { OpenStore } from "../store/recovery/open.ts";
import { threadScript } from "./threads.ts";

/** What housekeeping does to the disk. */
export function archiveOf<S, E>(store: OpenStore<S, E>, directory: string): Archive {
  return {
    eraseContentsBefore: (instant, inUse) => store.eraseApartBefore(instant, inUse),
    eraseAside: (contentsBefore, evidenceBefore) => eraseAside(directory, contentsBefore, evidenceBefore),
    takeCheckpoint: (olderThan, keeping) =>
      checkpointInThread(threadScript("checkpoint"), { directory, olderThan, keeping }),
    dropCovered: (checksum) => dropCovered(directory, checksum),
  };
}

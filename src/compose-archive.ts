import type { Archive } from "./app/housekeeping.ts";
import { checkpointInThread } from "./store/checkpoint-worker.ts";
import { eraseAside } from "./store/erase-aside.ts";
import { dropCovered } from "./store/drop-covered.ts";
import type { OpenStore } from "./store/recovery.ts";

/** Compiled, it lies beside this file under the compiler's ending. */
const CHECKPOINT_THREAD = import.meta.url.endsWith(".ts") ? "../dist/checkpoint-thread.js" : "./checkpoint-thread.js";

/** What housekeeping does to the disk. */
export function archiveOf<S, E>(store: OpenStore<S, E>, directory: string): Archive {
  return {
    eraseContentsBefore: (instant, inUse) => store.eraseApartBefore(instant, inUse),
    eraseAside: (contentsBefore, evidenceBefore) => eraseAside(directory, contentsBefore, evidenceBefore),
    takeCheckpoint: (olderThan, keeping) =>
      checkpointInThread(new URL(CHECKPOINT_THREAD, import.meta.url), { directory, olderThan, keeping }),
    dropCovered: (checksum) => dropCovered(directory, checksum),
  };
}

import type { CheckpointSeal, RetainedFiles } from "../app/ports.ts";
import { dropCovered } from "../store/checkpoint/drop.ts";
import type { CheckpointOrder } from "../store/checkpoint/take.ts";
import { inThread } from "../store/disk/thread.ts";
import type { OpenStore } from "../store/recovery/open.ts";
import { eraseQuarantine } from "../store/recovery/quarantine.ts";
import { threadScript } from "./threads.ts";

/** What housekeeping does to the disk. */
export function retainedFilesOf<S, E>(store: OpenStore<S, E>, directory: string): RetainedFiles {
  return {
    eraseContentsBefore: (instant, inUse) => store.eraseContentsBefore(instant, inUse),
    eraseQuarantine: (contentsBefore, evidenceBefore) => eraseQuarantine(directory, contentsBefore, evidenceBefore),
    takeCheckpoint(olderThan, keeping) {
      const order: CheckpointOrder<typeof keeping> = { directory, olderThan, keeping };
      return inThread<typeof order, CheckpointSeal | undefined>(threadScript("checkpoint"), order);
    },
    dropCovered: (checksum) => dropCovered(directory, checksum),
  };
}

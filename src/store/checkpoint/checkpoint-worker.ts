import { parentPort, Worker, workerData } from "node:worker_threads";
import type { Recorded } from "../../app/ports.ts";
import type { Instant } from "../../domain/time.ts";
import type { Fold } from "../format/fold.ts";
import { type CheckpointSeal, takeCheckpoint } from "./take.ts";
import type { AnyEvent } from "../format/versions.ts";

// A checkpoint reads months of the journal and writes the whole state: that happens in a thread of its own, like a
// snapshot (see snapshot-worker.ts). `K` says what is evidence; the thread's script knows how to read it.

interface Order<K> {
  readonly directory: string;
  readonly olderThan: Instant;
  readonly keeping: K;
}

/** Runs `script` in a thread, which takes a checkpoint. Resolves to its seal; rejects with the thread's error. */
export async function checkpointInThread<K>(script: URL, order: Order<K>): Promise<CheckpointSeal | undefined> {
  const worker = new Worker(script, { workerData: order });
  return new Promise((resolve, reject) => {
    let seal: CheckpointSeal | undefined;
    worker.once("message", (message: { readonly seal?: CheckpointSeal }) => {
      seal = message.seal;
    });
    worker.once("error", reject);
    worker.once("exit", (code) => {
      if (code === 0) resolve(seal);
      else reject(new Error(`the checkpoint's thread ended with ${code}`)); // after an error this changes nothing
    });
  });
}

/** The thread's side: carries out the order that the thread was started with. */
export async function checkpointInThisThread<S, E extends AnyEvent, K>(
  fold: Fold<S, E>,
  isEvidenceFor: (keeping: K) => (record: Recorded<E>) => boolean,
): Promise<void> {
  const { directory, olderThan, keeping } = workerData as Order<K>; // set by `checkpointInThread`
  const seal = await takeCheckpoint({
    directory,
    fold,
    olderThan,
    isEvidence: isEvidenceFor(keeping),
  });
  parentPort?.postMessage(seal === undefined ? {} : { seal });
}

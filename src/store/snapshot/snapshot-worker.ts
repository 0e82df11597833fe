import { Worker, workerData } from "node:worker_threads";
import type { Fold } from "../format/fold.ts";
import type { AnyEvent } from "../format/versions.ts";
import { writeSnapshot } from "./write-snapshot.ts";

// Turning tens of thousands of agents into JSON takes long enough to be felt in the modem's dialogue, so it happens in
// a thread that lives for one snapshot. The thread's script is two lines of the composition root, which knows the
// domain:
//
//   import { gatewayFold } from "…";
//   await snapshotInThisThread(gatewayFold);

interface Order {
  readonly directory: string;
  readonly upTo: number;
}

/**
 * Runs `script` in a thread of its own, which brings state.json forward to the record `upTo`. Rejects with its error.
 */
export async function snapshotInThread(script: URL, directory: string, upTo: number): Promise<void> {
  const order: Order = { directory, upTo };
  const worker = new Worker(script, { workerData: order });
  await new Promise<void>((resolve, reject) => {
    worker.once("error", reject);
    worker.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the snapshot's thread ended with ${code}`)); // after an error this changes nothing
    });
  });
}

/** The thread's side: carries out the order that the thread was started with. */
export async function snapshotInThisThread<S, E extends AnyEvent>(fold: Fold<S, E>): Promise<void> {
  const { directory, upTo } = workerData as Order; // set by `snapshotInThread`
  await writeSnapshot(directory, upTo, fold);
}

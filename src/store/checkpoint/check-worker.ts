import { parentPort, Worker, workerData } from "node:worker_threads";
import { readJournal } from "./proof.ts";
import type { Upcasts } from "../format/versions.ts";

// A start reads only what the snapshot does not cover. Whether the rest is whole, which is the proof, is found out
// later, in a thread of its own (see snapshot-worker.ts).

/** Where the chain of the journal breaks. */
export interface BrokenProof {
  /** Below the store's directory, or in its journal. */
  readonly file: string;
  readonly line: number;
  readonly why: string;
}

/**
 * Runs `script` in a thread, which verifies the whole journal. `undefined`: it is whole.
 * Rejects with the thread's error.
 */
export async function checkInThread(script: URL, directory: string): Promise<BrokenProof | undefined> {
  const worker = new Worker(script, { workerData: directory });
  return new Promise((resolve, reject) => {
    let found: BrokenProof | undefined;
    worker.once("message", (broken: BrokenProof) => {
      found = broken;
    });
    worker.once("error", reject);
    worker.once("exit", (code) => {
      if (code === 0) resolve(found);
      else reject(new Error(`the thread that checks the journal ended with ${code}`)); // after an error this changes nothing
    });
  });
}

/** The thread's side. */
export async function checkInThisThread(upcasts?: Upcasts): Promise<void> {
  const directory = workerData as string; // set by `checkInThread`
  const broken = await findBreak(directory, upcasts);
  if (broken !== undefined) parentPort?.postMessage(broken);
}

/** The first place at which the journal is damaged. Gaps that a repair has marked are none: they have been told. */
export async function findBreak(directory: string, upcasts?: Upcasts): Promise<BrokenProof | undefined> {
  for await (const item of readJournal(directory, upcasts)) {
    if (item.kind === "damaged") return { file: item.file, line: item.line, why: item.why };
  }
  return undefined;
}

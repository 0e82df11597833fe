import type { Fold } from "../format/fold.ts";
import { journalFolder } from "../format/layout.ts";
import { foldBatch } from "../journal/replay.ts";
import { loadState, replaceSnapshot } from "./snapshot.ts";
import type { AnyEvent } from "../format/versions.ts";
import { walk } from "../journal/walk.ts";

/**
 * Brings state.json forward to a record: reads the old one, folds the records since, writes the new one. It needs
 * nothing of the running daemon but the files, so it can run in another thread while the journal is appended to.
 * `upTo` is a sequence that has been synced. Throws when the journal does not reach it, and when the disk refuses.
 */
export async function writeSnapshot<S, E extends AnyEvent>(
  directory: string,
  upTo: number,
  fold: Fold<S, E>,
): Promise<void> {
  let { state, point } = await loadState(directory, fold);
  if (point.sequence >= upTo) return;
  const batches = walk(journalFolder(directory), fold.upcasts ?? {}, point);
  while (point.sequence < upTo) {
    const step = await batches.next();
    if (step.done === true) throw new Error(`record ${upTo} was not reached: the journal is ${step.value.kind}`);
    state = foldBatch(state, step.value, fold);
    point = step.value.after;
  }
  await batches.return({ kind: "whole", end: point });
  await replaceSnapshot(directory, { shape: fold.shape, ...point, state: fold.toJson(state) });
}

import { beginningOf } from "../checkpoint/checkpoint.ts";
import { sha256 } from "../format/record.ts";
import type { AnyEvent, Fold } from "../format/versions.ts";
import { foldBatch } from "../journal/replay.ts";
import { readStrictly } from "../journal/scan.ts";

/** The state after a record, as a hash. */
export interface HashedState {
  readonly sequence: number;
  readonly hash: string;
}

/**
 * Folds the store in a folder up to a record, at most, and hashes the state. `undefined` where its checkpoint stands for
 * more than that. Throws where the journal is damaged before.
 */
export async function stateHashUpTo<S, E extends AnyEvent>(
  directory: string,
  upTo: number,
  fold: Fold<S, E>,
): Promise<HashedState | undefined> {
  let { state, point } = await beginningOf(directory, fold);
  if (point.sequence > upTo) return undefined;
  if (point.sequence < upTo) {
    for await (const item of readStrictly(directory, fold.upcasts ?? {}, point)) {
      if (item.kind === "damaged") throw new Error(`journal/${item.file}, line ${item.line}: ${item.why}`);
      if (item.kind !== "batch") break;
      state = foldBatch(state, item, fold);
      point = item.after;
      if (point.sequence >= upTo) break;
    }
  }
  return { sequence: point.sequence, hash: sha256(JSON.stringify(fold.toJson(state))) };
}

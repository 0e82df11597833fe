import type { ChainPoint } from "../format/chain.ts";
import type { Fold } from "../format/fold.ts";
import { type AnyEvent, toRecorded } from "../format/versions.ts";
import { type Batch, type Ending, walk } from "./walk.ts";

/** The state after the records that were folded, and how the walk ended. */
export interface Replay<S> {
  readonly state: S;
  /** What was read of the journal. */
  readonly octets: number;
  readonly ending: Ending;
  /** The newest batch. It is not folded yet: only the caller can tell whether it was synced. */
  readonly newest?: Batch;
}

/** Folds the journal's records after `from` into `state`, batch by batch, all but the newest batch. */
export async function replay<S, E extends AnyEvent>(
  folder: string,
  state: S,
  from: ChainPoint,
  fold: Fold<S, E>,
): Promise<Replay<S>> {
  const batches = walk(folder, fold.upcasts ?? {}, from);
  let folded = state;
  let octets = 0;
  let newest: Batch | undefined;
  for (;;) {
    const step = await batches.next();
    if (step.done === true) {
      return { state: folded, octets, ending: step.value, ...(newest === undefined ? {} : { newest }) };
    }
    if (newest !== undefined) folded = foldBatch(folded, newest, fold);
    newest = step.value;
    octets += newest.octets;
  }
}

/** Folds one batch. */
export function foldBatch<S, E extends AnyEvent>(state: S, batch: Batch, fold: Fold<S, E>): S {
  const upcasts = fold.upcasts ?? {};
  return batch.records.reduce((folded, record) => fold.evolve(folded, toRecorded<E>(record, upcasts)), state);
}

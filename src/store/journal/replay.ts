import { given } from "../../domain/given.ts";
import { type AnyEvent, type Fold, nextTurn, toRecorded } from "../format/versions.ts";
import type { PlacedPoint } from "./files.ts";
import { type Batch, type Ending, readStrictly } from "./scan.ts";

/** The state after the records that were folded, and how the reading ended. */
export interface Replay<S> {
  readonly state: S;
  /** What was read of the journal. */
  readonly octets: number;
  readonly ending: Ending;
  /** The newest batch. It is not folded yet: only the caller can tell whether it was synced. */
  readonly newest?: Batch;
}

/** So many records are read and folded in a turn of the event loop, or a few more: a few milliseconds' work. */
const RECORDS_A_TURN = 100;

/** Folds the journal's records after `from` into `state`, batch by batch, all but the newest batch. */
export async function replay<S, E extends AnyEvent>(
  directory: string,
  state: S,
  from: PlacedPoint,
  fold: Fold<S, E>,
): Promise<Replay<S>> {
  let folded = state;
  let octets = 0;
  let inTurn = 0;
  let newest: Batch | undefined;
  for await (const item of readStrictly(directory, fold.upcasts ?? {}, from)) {
    if (item.kind !== "batch") return { state: folded, octets, ending: item, ...given({ newest }) };
    if (newest !== undefined) folded = foldBatch(folded, newest, fold);
    newest = item;
    octets += item.octets;
    inTurn += item.records.length;
    if (inTurn < RECORDS_A_TURN) continue;
    inTurn = 0;
    await nextTurn();
  }
  throw new Error("the journal's reading had no ending");
}

/** Folds one batch. */
export function foldBatch<S, E extends AnyEvent>(state: S, batch: Batch, fold: Fold<S, E>): S {
  const upcasts = fold.upcasts ?? {};
  return batch.records.reduce((folded, record) => fold.evolve(folded, toRecorded<E>(record, upcasts)), state);
}

import { BEGINNING, type ChainPoint } from "../format/chain.ts";
import { DamagedCheckpoint, loadCheckpoint, pointOf, stateOf } from "./checkpoint.ts";
import type { Fold } from "../format/fold.ts";
import { journalFiles, journalFolder } from "../format/layout.ts";

/** A state to fold on from. */
export interface Beginning<S> {
  readonly state: S;
  readonly point: ChainPoint;
}

/**
 * Where folding begins that no snapshot helps: at the checkpoint, which stands for the files that were dropped, or with
 * nothing. Throws `DamagedCheckpoint` where only a checkpoint that cannot be used knows what went before.
 */
export async function beginningOf<S, E>(directory: string, fold: Fold<S, E>): Promise<Beginning<S>> {
  try {
    const checkpoint = await loadCheckpoint(directory);
    if (checkpoint !== undefined) {
      return { state: await stateOf(directory, checkpoint, fold), point: pointOf(checkpoint) };
    }
  } catch (error) {
    if (!(error instanceof DamagedCheckpoint) || (await firstSequence(directory)) !== 1) throw error;
  }
  return { state: fold.empty(), point: BEGINNING };
}

/** Whether the journal still has the record after this one, or none at all. */
export async function goesOnFrom(directory: string, { sequence }: ChainPoint): Promise<boolean> {
  const first = await firstSequence(directory);
  return first === undefined || first <= sequence + 1;
}

async function firstSequence(directory: string): Promise<number | undefined> {
  return (await journalFiles(journalFolder(directory)))[0]?.first?.sequence;
}

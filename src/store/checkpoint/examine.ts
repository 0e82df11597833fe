import { BEGINNING, type ChainPoint } from "../format/chain.ts";
import { type Checkpoint, DamagedCheckpoint, loadCheckpoint, pointOf, statePartOf } from "./checkpoint.ts";
import { type Fold, lift } from "../format/fold.ts";
import type { JournalFile } from "../format/layout.ts";
import { type Bundle, bundlesOf, looseBundles, readBundle } from "./evidence.ts";
import type { DamagedPlace } from "./preserved.ts";
import { baseOf } from "../journal/seek.ts";
import { findTooNew } from "../format/versions.ts";

/** What is wrong with a checkpoint that can be made usable again. */
export interface Mendable {
  readonly kind: "mendable";
  readonly damage: readonly DamagedPlace[];
  /** `undefined`: checkpoint.json cannot be used. */
  readonly checkpoint?: Checkpoint;
  /** The state as it was written; `undefined`: it has to be folded anew, from the evidence. */
  readonly state?: string;
  readonly bundles: readonly Bundle[];
  /** Where the mended checkpoint ends. */
  readonly point: ChainPoint;
}

export type CheckpointHealth =
  /** `sound` is also one that was never taken. */
  | { readonly kind: "sound" }
  /** Damaged, and needed by nobody: the journal begins with its first record. */
  | { readonly kind: "needless"; readonly damage: readonly DamagedPlace[] }
  | Mendable
  /** Nothing tells, to the last suppression, what it stood for. */
  | { readonly kind: "unusable"; readonly why: string }
  /** Another release can read it. */
  | { readonly kind: "of-another-release"; readonly why: string };

/**
 * Looks at every octet of the checkpoint; `files` are the journal's. The state can be folded anew from the evidence
 * only where all of that can be read: one record that is missing may be a STOP.
 */
export async function examineCheckpoint<S, E>(
  directory: string,
  files: readonly JournalFile[],
  fold: Fold<S, E>,
): Promise<CheckpointHealth> {
  const isWhole = files[0]?.first?.sequence === 1;
  const damage: DamagedPlace[] = [];
  const checkpoint = await tried(() => loadCheckpoint(directory), damage);
  const bundles = checkpoint === undefined ? await looseBundles(directory) : bundlesOf(checkpoint);
  if (checkpoint === undefined && damage.length === 0) {
    // Without checkpoint.json there may be left-overs of a first checkpoint that was interrupted.
    if (isWhole || bundles.length === 0) return { kind: "sound" };
    damage.push({ kind: "damaged", file: "checkpoint/checkpoint.json", line: 1, why: "it is missing" });
  }
  const state = checkpoint && (await tried(() => statePartOf(directory, checkpoint), damage));
  if (checkpoint !== undefined && state !== undefined && lift(fold, checkpoint.shape, JSON.parse(state)) === undefined)
    return { kind: "of-another-release", why: `the checkpoint's state has shape ${checkpoint.shape}` };

  const lost: DamagedPlace[] = [];
  let newest: ChainPoint = BEGINNING;
  for (const bundle of bundles) {
    const read = await readBundle(directory, bundle);
    lost.push(...read.lost);
    const tooNew = findTooNew(
      read.kept.map(({ record }) => record),
      fold.upcasts ?? {},
    );
    if (tooNew !== undefined) return { kind: "of-another-release", why: `record ${tooNew.sequence} (${tooNew.type})` };
    const last = read.kept.at(-1)?.record;
    if (last !== undefined && last.sequence > newest.sequence) newest = { sequence: last.sequence, hash: last.hash };
  }
  damage.push(...lost);
  const [first] = damage;
  if (first === undefined) return { kind: "sound" };
  if (isWhole) return { kind: "needless", damage };
  if (state === undefined && (lost.length > 0 || newest.sequence === 0)) {
    const words = [first, ...lost.slice(0, 1)].map(({ file, line, why }) => `${file}, line ${line}: ${why}`);
    return { kind: "unusable", why: [...new Set(words)].join("; ") };
  }
  const base = baseOf(files);
  const point = checkpoint === undefined ? (base.sequence === 0 ? newest : base) : pointOf(checkpoint);
  return {
    kind: "mendable",
    damage,
    ...(checkpoint === undefined ? {} : { checkpoint }),
    ...(state === undefined ? {} : { state }),
    bundles,
    point,
  };
}

async function tried<T>(read: () => Promise<T>, damage: DamagedPlace[]): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof DamagedCheckpoint)) throw error;
    damage.push({ kind: "damaged", file: error.file, line: error.line, why: error.message });
    return undefined;
  }
}

import { given } from "../../domain/given.ts";
import { BEGINNING, type ChainPoint } from "../format/chain.ts";
import { findTooNew, type Fold, lift } from "../format/versions.ts";
import { baseOf, type JournalFile } from "../journal/files.ts";
import { type Checkpoint, DamagedCheckpoint, loadCheckpoint, pointOf, statePartOf } from "./checkpoint.ts";
import { type Bundle, bundlesOf, type DamagedPlace, looseBundles, readBundle } from "./evidence.ts";

/** What is wrong with a checkpoint that can be made usable again. */
export interface RepairableCheckpoint {
  readonly kind: "repairable";
  readonly damage: readonly DamagedPlace[];
  /** `undefined`: checkpoint.json cannot be used. */
  readonly checkpoint?: Checkpoint;
  /** The state as it was written; `undefined`: it has to be folded anew, from the evidence. */
  readonly state?: string;
  readonly bundles: readonly Bundle[];
  /** Where the repaired checkpoint ends. */
  readonly point: ChainPoint;
}

export type CheckpointHealth =
  /** `checkpoint`: none where none was ever taken. */
  | { readonly kind: "sound"; readonly checkpoint?: Checkpoint }
  /** Damaged, and needed by nobody: the journal begins with its first record. */
  | { readonly kind: "needless"; readonly damage: readonly DamagedPlace[] }
  | RepairableCheckpoint
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
  if (first === undefined) return { kind: "sound", ...given({ checkpoint }) };
  if (isWhole) return { kind: "needless", damage };
  if (state === undefined && (lost.length > 0 || newest.sequence === 0)) {
    const words = [first, ...lost.slice(0, 1)].map(({ file, line, why }) => `${file}, line ${line}: ${why}`);
    return { kind: "unusable", why: [...new Set(words)].join("; ") };
  }
  const base = baseOf(files);
  const point = checkpoint === undefined ? (base.sequence === 0 ? newest : base) : pointOf(checkpoint);
  return {
    kind: "repairable",
    damage,
    ...given({ checkpoint, state }),
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

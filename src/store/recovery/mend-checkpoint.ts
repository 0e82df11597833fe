import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Instant, iso } from "../../domain/time.ts";
import { keepAside } from "./quarantine.ts";
import { checkpointFolder, type EvidencePart, indexPath, writtenIndex } from "../checkpoint/checkpoint.ts";
import { realDisk } from "../disk/disk.ts";
import { givesNothing } from "../disk/errno.ts";
import type { Mendable } from "../checkpoint/examine.ts";
import type { Fold } from "../format/fold.ts";
import type { LostStretch } from "../format/gap.ts";
import { highestGeneration, readBundle } from "../checkpoint/evidence.ts";
import { PartWriter } from "../checkpoint/part-writer.ts";
import { type AnyEvent, toRecorded } from "../format/versions.ts";

/** A stretch or a file that was taken out, and where its octets lie now. */
export interface TakenOut {
  readonly file: string;
  readonly line: number;
  readonly why: string;
  /** Below the store's directory. */
  readonly keptIn: readonly string[];
}

export interface MendedCheckpoint {
  readonly takenOut: readonly TakenOut[];
  /** Kept records that cannot be read any more. */
  readonly lost: number;
  /** The state of the records up to `through` was folded anew from `records` of them, the evidence. */
  readonly rebuilt?: { readonly through: number; readonly records: number };
}

/**
 * Writes the checkpoint anew without what cannot be read, and marks that for the proof. What was damaged is kept aside.
 * Until the new checkpoint.json is there the old one stands; the journal is to seal it, which the daemon sees to.
 */
export async function mendCheckpoint<S, E extends AnyEvent>(
  directory: string,
  plan: Mendable,
  fold: Fold<S, E>,
  now: Instant,
): Promise<MendedCheckpoint> {
  const { checkpoint, point } = plan;
  const generation = (await highestGeneration(directory)) + 1;
  const writer = (name: string): PartWriter => new PartWriter(realDisk, checkpointFolder(directory), name);
  const takenOut = await keepDamaged(directory, plan);

  const gaps: LostStretch[] = [...(checkpoint?.gaps ?? [])];
  const evidence: EvidencePart[] = [];
  let state = fold.empty();
  let records = 0;
  let missing = 0;
  for (const bundle of plan.bundles) {
    const read = await readBundle(directory, bundle);
    const kept = read.kept.filter(({ record }) => record.sequence <= point.sequence);
    const [first, last] = [kept[0]?.record.sequence, kept.at(-1)?.record.sequence];
    records += kept.length;
    if (plan.state === undefined)
      for (const { record } of kept) state = fold.evolve(state, toRecorded<E>(record, fold.upcasts ?? {}));
    if (bundle.part !== undefined && read.lost.length === 0) {
      evidence.push(bundle.part);
      continue;
    }
    for (const { first: from, last: to, why } of read.lost) gaps.push({ first: from, last: to, why, at: iso(now) });
    missing += bundle.part === undefined ? read.lost.length : Math.max(0, bundle.part.records - kept.length);
    if (first === undefined || last === undefined) continue;
    const part = writer(`${bundle.name}.evidence.${generation}.jsonl`);
    for (const { line } of kept) await part.line(line);
    const written = await part.finish();
    if (written !== undefined) evidence.push({ first, last, ...bundle.part, ...written, records: kept.length });
  }

  // Under a new name even where it stays the same: the old files are then left over, and the daemon seals what stands
  // in their place before it removes them.
  const part = writer(`state.${generation}.json`);
  await part.line(plan.state?.trimEnd() ?? JSON.stringify(fold.toJson(state)));
  const written = await part.finish();
  if (written === undefined) throw new Error("the state was not written");
  if (plan.state === undefined) gaps.push({ first: 1, last: point.sequence, at: iso(now), why: REBUILT });
  const shape = plan.state === undefined ? fold.shape : (checkpoint?.shape ?? fold.shape);
  const { sequence: through, hash } = point;
  const index = await realDisk.create(indexPath(directory));
  await index.append(writtenIndex({ generation, shape, through, hash, state: written, evidence, gaps }).text);
  await index.finish();
  return { takenOut, lost: missing, ...(plan.state === undefined ? { rebuilt: { through, records } } : {}) };
}

const REBUILT = "the checkpoint that stood for them was damaged, and is made of the evidence of them that is kept";

/** A copy of each damaged file. */
async function keepDamaged(directory: string, { damage }: Mendable): Promise<readonly TakenOut[]> {
  const keptIn = new Map<string, readonly string[]>();
  for (const { file } of damage) {
    if (keptIn.has(file)) continue;
    const octets = await octetsOf(join(directory, file));
    keptIn.set(file, octets === undefined ? [] : [await keepAside(directory, basename(file), octets)]);
  }
  return damage.map(({ file, line, why }) => ({ file, line, why, keptIn: keptIn.get(file) ?? [] }));
}

/** `undefined`: the disk does not give them out. */
async function octetsOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (givesNothing(error)) return undefined;
    throw error;
  }
}

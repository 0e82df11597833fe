import { given } from "../../domain/given.ts";
import { type Instant, iso } from "../../domain/time.ts";
import { realDisk } from "../disk/disk.ts";
import { checkpointFolder } from "../format/layout.ts";
import type { LostStretch, SealedRecord } from "../format/record.ts";
import { type AnyEvent, type Fold, toRecorded } from "../format/versions.ts";
import type { EvidencePart } from "./checkpoint.ts";
import type { RepairableCheckpoint } from "./examine.ts";
import { type Bundle, highestGeneration, type LostKept, readBundle } from "./evidence.ts";
import { PartWriter, writeCheckpoint, writePart } from "./part-writer.ts";

export interface RebuiltCheckpoint {
  /** Kept records that cannot be read any more. */
  readonly lost: number;
  /** The state of the records up to `through` was folded anew from `records` of them, the evidence. */
  readonly rebuilt?: { readonly through: number; readonly records: number };
}

/**
 * Writes the checkpoint anew without what cannot be read, and marks that for the proof. Until the new checkpoint.json is
 * there the old one stands; the journal is to seal it, which the daemon sees to.
 */
export async function rebuildCheckpoint<S, E extends AnyEvent>(
  directory: string,
  plan: RepairableCheckpoint,
  fold: Fold<S, E>,
  now: Instant,
): Promise<RebuiltCheckpoint> {
  const { checkpoint, point, bundles, state } = plan;
  const generation = (await highestGeneration(directory)) + 1;
  const saved: Saved[] = [];
  for (const bundle of bundles) saved.push(await save(directory, bundle, generation, point.sequence));
  const all = <T>(pick: (one: Saved) => readonly T[]): readonly T[] => saved.flatMap(pick);

  const records = all(({ records: kept }) => kept);
  const gaps: LostStretch[] = [...(checkpoint?.gaps ?? [])];
  for (const { first, last, why } of all(({ lost }) => lost)) gaps.push({ first, last, why, at: iso(now) });
  if (state === undefined) gaps.push({ first: 1, last: point.sequence, at: iso(now), why: REBUILT });
  // Under a new name even where it stays the same: the old files are then left over, and the daemon seals what stands
  // in their place before it removes them.
  await writeCheckpoint(realDisk, directory, state?.trimEnd() ?? JSON.stringify(fold.toJson(folded(records, fold))), {
    generation,
    shape: state === undefined ? fold.shape : (checkpoint?.shape ?? fold.shape),
    through: point.sequence,
    hash: point.hash,
    evidence: all(({ parts }) => parts),
    gaps,
  });
  const rebuilt = state === undefined ? { through: point.sequence, records: records.length } : undefined;
  return { lost: saved.reduce((sum, { missing }) => sum + missing, 0), ...given({ rebuilt }) };
}

const REBUILT = "the checkpoint that stood for them was damaged, and is made of the evidence of them that is kept";

function folded<S, E extends AnyEvent>(records: readonly SealedRecord[], fold: Fold<S, E>): S {
  const upcasts = fold.upcasts ?? {};
  return records.reduce((state, record) => fold.evolve(state, toRecorded<E>(record, upcasts)), fold.empty());
}

/** What goes over of a bundle into the new checkpoint. */
interface Saved {
  readonly records: readonly SealedRecord[];
  /** None where nothing is left of it. */
  readonly parts: readonly EvidencePart[];
  readonly lost: readonly LostKept[];
  /** How many records are gone. */
  readonly missing: number;
}

/** A bundle of which all can be read stays as it is, another is written anew. */
async function save(directory: string, bundle: Bundle, generation: number, through: number): Promise<Saved> {
  const { kept: all, lost } = await readBundle(directory, bundle);
  const kept = all.filter(({ record }) => record.sequence <= through);
  const records = kept.map(({ record }) => record);
  const { part, name } = bundle;
  if (part !== undefined && lost.length === 0) return { records, parts: [part], lost, missing: 0 };
  const missing = part === undefined ? lost.length : Math.max(0, part.records - kept.length);
  const [first, last] = [records[0]?.sequence, records.at(-1)?.sequence];
  if (first === undefined || last === undefined) return { records, parts: [], lost, missing };
  const writer = new PartWriter(realDisk, checkpointFolder(directory), `${name}.evidence.${generation}.jsonl`);
  const written = await writePart(writer, async () => {
    for (const { line } of kept) await writer.line(line);
  });
  if (written === undefined) throw new Error("the evidence was not written");
  return { records, parts: [{ first, last, ...part, ...written, records: kept.length }], lost, missing };
}

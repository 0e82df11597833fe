import { type Checkpoint, checkpointFolder, type EvidencePart } from "./checkpoint.ts";
import { namesIn } from "../disk/listing.ts";
import { type DamagedPlace, type Preserved, preservedInPart } from "./preserved.ts";

/** What is kept of one journal file. */
export interface Bundle {
  /** `2026-02`: the name of that file, without its ending. */
  readonly name: string;
  /** One, unless nobody knows which of several counts: then all do. */
  readonly files: readonly string[];
  /** What checkpoint.json says of it. */
  readonly part?: EvidencePart;
}

const EVIDENCE = /^(.+)\.evidence\.\d+\.jsonl$/;
const NUMBERED = /\.(\d+)\.jsonl?(?:\.new)?$/;

/** The evidence of a checkpoint. */
export function bundlesOf({ evidence }: Pick<Checkpoint, "evidence">): readonly Bundle[] {
  return evidence.map((part) => ({ name: EVIDENCE.exec(part.file)?.[1] ?? part.file, files: [part.file], part }));
}

/** The same where checkpoint.json cannot be used: all that lies in the folder, in the order of its sequences. */
export async function looseBundles(directory: string): Promise<readonly Bundle[]> {
  const byName = new Map<string, string[]>();
  for (const file of await namesIn(checkpointFolder(directory))) {
    const name = EVIDENCE.exec(file)?.[1];
    if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  const placed: { readonly bundle: Bundle; readonly first: number }[] = [];
  for (const [name, files] of byName) {
    const [first] = (await readBundle(directory, { name, files })).kept;
    placed.push({ bundle: { name, files }, first: first?.record.sequence ?? Number.MAX_SAFE_INTEGER });
  }
  return placed.toSorted((a, b) => a.first - b.first).map(({ bundle }) => bundle);
}

/** Kept records that cannot be read: some of those from `first` to `last`, as far as their neighbours tell. */
export interface LostKept extends DamagedPlace {
  readonly first: number;
  readonly last: number;
}

/** The records in a bundle in the order of their sequences, each once, and where some cannot be read. */
export async function readBundle(
  directory: string,
  { files, part }: Bundle,
): Promise<{ readonly kept: readonly Preserved[]; readonly lost: readonly LostKept[] }> {
  const kept = new Map<number, Preserved>();
  const places: { readonly place: DamagedPlace; readonly after: number }[] = [];
  for (const file of files) {
    let after = (part?.first ?? 1) - 1;
    for await (const item of preservedInPart(directory, { ...part, file })) {
      if (item.kind === "damaged") places.push({ place: item, after });
      else {
        after = item.record.sequence;
        kept.set(after, item);
      }
    }
  }
  const inOrder = [...kept.values()].toSorted((a, b) => a.record.sequence - b.record.sequence);
  const lost = places.map(({ place, after }) => {
    const next = inOrder.find(({ record }) => record.sequence > after)?.record.sequence;
    return { ...place, first: after + 1, last: next === undefined ? (part?.last ?? after + 1) : next - 1 };
  });
  return { kept: inOrder, lost };
}

/** The highest number that a file of the checkpoint bears: names are never used twice. */
export async function highestGeneration(directory: string): Promise<number> {
  return Math.max(
    0,
    ...(await namesIn(checkpointFolder(directory))).map((file) => Number(NUMBERED.exec(file)?.[1] ?? 0)),
  );
}

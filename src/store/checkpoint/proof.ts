import type { Recorded } from "../../app/ports.ts";
import { given } from "../../domain/given.ts";
import type { LostStretch } from "../format/record.ts";
import { type AnyEvent, toRecorded, type Upcasts } from "../format/versions.ts";
import { baseOf, firstPlace, journalFiles, type ReadingPlace, seek } from "../journal/files.ts";
import { type Batch, type Between, damagedEnding, damageOfNewer, scan } from "../journal/scan.ts";
import { type Checkpoint, DamagedCheckpoint, loadCheckpoint, pointOf, statePartOf } from "./checkpoint.ts";
import { type DamagedPlace, looseBundles, type Preserved, preservedIn, readBundle } from "./evidence.ts";

/** A record with its place in the proof, or what keeps the proof from being whole there. */
export type JournalItem<E> =
  /** The records up to `through` have been replaced by those that are kept of them. The journal is to hold its seal. */
  | { readonly kind: "checkpoint"; readonly through: number; readonly hash: string; readonly checksum: string }
  | { readonly kind: "record"; readonly file: string; readonly hash: string; readonly recorded: Recorded<E> }
  /** Records that were lost and given up; the chain goes on behind them. */
  | { readonly kind: "gap"; readonly file: string; readonly gap: LostStretch }
  /** The last: what is not a whole batch, or not yet. Nobody was told of it. */
  | { readonly kind: "torn"; readonly file: string; readonly line: number }
  /** Something that cannot be read, or was altered. What comes next is proved by itself. */
  | DamagedPlace;

/**
 * Reads the whole journal and verifies its chain, with or without a daemon that is appending to it: of what is not a whole
 * batch yet only its place is told. Where its first files have been dropped, what is kept of them comes first. Damage keeps
 * nothing back but what it has hit.
 */
export async function* readJournal<E extends AnyEvent>(
  directory: string,
  upcasts: Upcasts = {},
  between?: Between,
): AsyncGenerator<JournalItem<E>, void> {
  const found = await findCheckpoint(directory);
  const checkpoint = found !== undefined && "through" in found ? found : undefined;
  if (checkpoint !== undefined) yield* itemsOf<E>(directory, checkpoint, upcasts, between);
  else if (found !== undefined && "kind" in found) yield* itemsOfLoose<E>(directory, found, upcasts);
  const place = await seek(directory, checkpoint && pointOf(checkpoint));
  if (place.kind !== "found") yield notFollowing(checkpoint);
  yield* itemsBehind<E>(directory, upcasts, place.kind === "found" ? place : await firstPlace(directory), between);
}

/** The checkpoint, or what is wrong with it; nothing where the journal begins with its first record. */
async function findCheckpoint(directory: string): Promise<Checkpoint | DamagedPlace | undefined> {
  try {
    const checkpoint = await loadCheckpoint(directory);
    if (checkpoint !== undefined) return checkpoint;
    const { sequence } = baseOf(await journalFiles(directory));
    const why = `the records up to ${sequence} are missing, and there is no checkpoint that stands for them`;
    return sequence === 0 ? undefined : { kind: "damaged", file: "checkpoint/checkpoint.json", line: 1, why };
  } catch (error) {
    if (!(error instanceof DamagedCheckpoint)) throw error;
    return placeOf(error);
  }
}

/** What follows a damage is as well proved as before, but for what is missing; what is not whole yet is left out. */
async function* itemsBehind<E extends AnyEvent>(
  directory: string,
  upcasts: Upcasts,
  place: ReadingPlace,
  between?: Between,
): AsyncGenerator<JournalItem<E>, void> {
  let isReadable = true; // not between a record that a newer release wrote and the next damage
  for await (const item of scan(directory, place, given({ between }))) {
    switch (item.kind) {
      case "batch": {
        const damage = damageOfNewer(item, upcasts);
        if (!isReadable) break;
        if (damage === undefined) yield* itemsIn<E>(item, upcasts);
        else yield damage;
        isReadable = damage === undefined;
        break;
      }
      case "damage": {
        if (item.isTorn) {
          if (isReadable) yield* gapAt(item.end.file?.name, item.endGap);
          yield { kind: "torn", file: item.from.file, line: item.from.line };
          return;
        }
        if (isReadable) yield damagedEnding(item);
        isReadable = true;
        break;
      }
      case "end":
        if (isReadable) yield* gapAt(item.end.file?.name, item.gap);
    }
  }
}

function* gapAt(file = "", gap?: LostStretch): Generator<JournalItem<never>> {
  if (gap !== undefined) yield { kind: "gap", file, gap };
}

function* itemsIn<E extends AnyEvent>({ file, records, gap }: Batch, upcasts: Upcasts): Generator<JournalItem<E>> {
  if (gap !== undefined) yield { kind: "gap", file, gap };
  for (const record of records) {
    yield { kind: "record", file, hash: record.hash, recorded: toRecorded<E>(record, upcasts) };
  }
}

async function* itemsOf<E extends AnyEvent>(
  directory: string,
  checkpoint: Checkpoint,
  upcasts: Upcasts,
  between?: Between,
): AsyncGenerator<JournalItem<E>, void> {
  const { through, hash, checksum, gaps } = checkpoint;
  yield { kind: "checkpoint", through, hash, checksum };
  for (const gap of gaps) yield { kind: "gap", file: "checkpoint/checkpoint.json", gap };
  for await (const item of preservedIn(directory, checkpoint)) {
    yield itemOf<E>(item, upcasts);
    const turn = between?.();
    if (turn !== undefined) await turn;
  }
  try {
    await statePartOf(directory, checkpoint);
  } catch (error) {
    if (!(error instanceof DamagedCheckpoint)) throw error;
    yield placeOf(error);
  }
}

/** Without checkpoint.json nobody knows which files count; each record in them is still what it was. */
async function* itemsOfLoose<E extends AnyEvent>(
  directory: string,
  damage: DamagedPlace,
  upcasts: Upcasts,
): AsyncGenerator<JournalItem<E>, void> {
  yield damage;
  const first = (await journalFiles(directory))[0]?.first?.sequence ?? Number.MAX_SAFE_INTEGER;
  for (const bundle of await looseBundles(directory)) {
    const { kept, lost } = await readBundle(directory, bundle);
    yield* lost;
    for (const item of kept) if (item.record.sequence < first) yield itemOf<E>(item, upcasts);
  }
}

function itemOf<E extends AnyEvent>(item: Preserved | DamagedPlace, upcasts: Upcasts): JournalItem<E> {
  if (item.kind === "damaged") return item;
  const { file, record } = item;
  return { kind: "record", file, hash: record.hash, recorded: toRecorded<E>(record, upcasts) };
}

function placeOf({ file, line, message: why }: DamagedCheckpoint): DamagedPlace {
  return { kind: "damaged", file, line, why };
}

function notFollowing(checkpoint: Checkpoint | undefined): JournalItem<never> {
  const why = `the journal does not go on from record ${checkpoint?.through ?? 0}, where the checkpoint ends`;
  return { kind: "damaged", file: "checkpoint/checkpoint.json", line: 1, why };
}

/** Where the proof breaks. */
interface BrokenProof {
  /** Below the store's directory, or in its journal. */
  readonly file: string;
  readonly line: number;
  readonly why: string;
}

/** What became of reading the whole proof. */
export interface ReadProof {
  /** The first place at which it is damaged. Gaps that a repair has marked are none: they have been told. */
  readonly broken?: BrokenProof;
  /** Nothing of it is missing. */
  readonly isWhole: boolean;
}

/** Verifies the whole journal, and hands over every record that can be read; `between` as for a scan. */
export async function readProof<E extends AnyEvent>(
  directory: string,
  upcasts: Upcasts,
  take: (recorded: Recorded<E>) => void,
  between?: Between,
): Promise<ReadProof> {
  let broken: BrokenProof | undefined;
  let hasGaps = false;
  for await (const item of readJournal<E>(directory, upcasts, between)) {
    if (item.kind === "record") take(item.recorded);
    if (item.kind === "gap") hasGaps = true;
    if (item.kind === "damaged") broken ??= { file: item.file, line: item.line, why: item.why };
  }
  return { isWhole: broken === undefined && !hasGaps, ...given({ broken }) };
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { givesNothing, isErrno } from "../disk/disk.ts";
import { BrokenSeal, openSealed, sealJson } from "../disk/sealed-json.ts";
import { BEGINNING, type ChainPoint } from "../format/chain.ts";
import { checkpointFolder } from "../format/layout.ts";
import { type LostStretch, sha256 } from "../format/record.ts";
import { type Fold, lift, stateFrom } from "../format/versions.ts";
import { journalFiles, type PlacedPoint } from "../journal/files.ts";

// <directory>/checkpoint/checkpoint.json             which of the files beside it count
// <directory>/checkpoint/state.3.json                the state after the last record that was dropped
// <directory>/checkpoint/2026-02.evidence.3.jsonl    what is kept of journal/2026-02.jsonl
//
// A checkpoint stands for the journal's first files, which can be dropped once it is on disk and sealed: an event of
// the journal that goes on (`CheckpointTaken`) carries its checksum, which covers those of its files. So the chain of
// hashes vouches for what it holds, and each record that it holds verbatim can still be checked by itself. Files that
// checkpoint.json does not name are left-overs of a checkpoint that was interrupted, or replaced.

const INDEX = "checkpoint.json";

/** A file of the checkpoint, and the SHA-256 of its octets. */
export interface Part {
  readonly file: string;
  readonly checksum: string;
}

/** What is kept of the journal's records from `first` to `last`. */
export interface EvidencePart extends Part {
  readonly first: number;
  readonly last: number;
  readonly records: number;
}

/** What checkpoint.json holds. */
export interface CheckpointIndex {
  /** Rises with each checkpoint: names of files are never used twice. */
  readonly generation: number;
  /** Of the state's shape; see `Fold`. */
  readonly shape: number;
  /** The record up to which it stands for the journal, and that record's hash. */
  readonly through: number;
  readonly hash: string;
  readonly state: Part;
  readonly evidence: readonly EvidencePart[];
  /** Where records had been lost before, or kept ones were since: no proof over it is whole. */
  readonly gaps: readonly LostStretch[];
}

export interface Checkpoint extends CheckpointIndex {
  readonly checksum: string;
}

/** A checkpoint that cannot be used. */
export class DamagedCheckpoint extends Error {
  /** Below the store's directory. */
  readonly file: string;
  readonly line: number;

  constructor(file: string, why: string, line = 1) {
    super(why);
    this.file = `checkpoint/${file}`;
    this.line = line;
  }
}

/** Where in the journal the checkpoint ends. */
export function pointOf({ through, hash }: Pick<Checkpoint, "through" | "hash">): ChainPoint {
  return { sequence: through, hash };
}

/** checkpoint.json as it is written, and its checksum. */
export function writtenIndex(index: CheckpointIndex): { readonly text: string; readonly checksum: string } {
  return sealJson(JSON.stringify(index, undefined, 1));
}

/** The checkpoint; `undefined` where none was ever taken. Throws `DamagedCheckpoint`. */
export async function loadCheckpoint(directory: string): Promise<Checkpoint | undefined> {
  const text = await readIfThere(directory, INDEX);
  if (text === undefined) return undefined;
  try {
    return openSealed(text) as Checkpoint;
  } catch (error) {
    throw error instanceof BrokenSeal ? new DamagedCheckpoint(INDEX, error.message) : error;
  }
}

export function indexPath(directory: string): string {
  return join(checkpointFolder(directory), INDEX);
}

/** The state after the last record that the checkpoint stands for. Throws `DamagedCheckpoint`. */
export async function stateOf<S, E>(directory: string, checkpoint: Checkpoint, fold: Fold<S, E>): Promise<S> {
  const { file } = checkpoint.state;
  const json = lift(fold, checkpoint.shape, JSON.parse(await statePartOf(directory, checkpoint)));
  if (json === undefined)
    throw new DamagedCheckpoint(file, `its state has shape ${checkpoint.shape}, which this release cannot read`);
  return stateFrom(fold, json);
}

/** The state as it was written. Throws `DamagedCheckpoint` where it is not. */
export async function statePartOf(directory: string, { state: { file, checksum } }: CheckpointIndex): Promise<string> {
  const text = await readIfThere(directory, file);
  if (text === undefined) throw new DamagedCheckpoint(file, "it is missing");
  if (sha256(text) !== checksum) throw new DamagedCheckpoint(file, "its checksum is wrong");
  return text;
}

/** Throws `DamagedCheckpoint` where the disk does not give it out. */
async function readIfThere(directory: string, file: string): Promise<string | undefined> {
  try {
    return await readFile(join(checkpointFolder(directory), file), "utf8");
  } catch (error) {
    if (isErrno(error, "ENOENT")) return undefined;
    if (givesNothing(error)) throw new DamagedCheckpoint(file, `it cannot be read: ${String(error)}`);
    throw error;
  }
}

/** A state to fold on from. */
export interface Beginning<S> {
  readonly state: S;
  readonly point: PlacedPoint;
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
    const isNeeded = (await journalFiles(directory))[0]?.first?.sequence !== 1;
    if (!(error instanceof DamagedCheckpoint) || isNeeded) throw error;
  }
  return { state: fold.empty(), point: BEGINNING };
}

import { open } from "node:fs/promises";
import { join } from "node:path";
import type { Recorded } from "../../app/ports.ts";
import type { Instant } from "../../domain/time.ts";
import { BEGINNING, type ChainPoint } from "../format/chain.ts";
import {
  type Checkpoint,
  checkpointFolder,
  type EvidencePart,
  indexPath,
  loadCheckpoint,
  pointOf,
  stateOf,
  writtenIndex,
} from "./checkpoint.ts";
import { type Disk, realDisk } from "../disk/disk.ts";
import { hasLeftOver } from "./drop.ts";
import { makeFolder } from "../disk/durable.ts";
import type { Fold } from "../format/fold.ts";
import type { LostStretch } from "../format/gap.ts";
import { journalFolder } from "../format/layout.ts";
import { oldFiles } from "../journal/old-files.ts";
import { PartWriter } from "./part-writer.ts";
import { preservedInPart, preservedLine } from "./preserved.ts";
import { foldBatch } from "../journal/replay.ts";
import { type AnyEvent, toRecorded, type Upcasts } from "../format/versions.ts";
import { type Batch, walk } from "../journal/walk.ts";

export interface CheckpointOptions<S, E extends AnyEvent> {
  readonly directory: string;
  readonly fold: Fold<S, E>;
  /** Journal files whose records are all older are replaced; never the newest file. */
  readonly olderThan: Instant;
  /** Whether a record is kept as evidence; asked of every record that is to be replaced, in order. */
  readonly isEvidence: (record: Recorded<E>) => boolean;
  readonly disk?: Disk;
}

/** What an event of the journal has to say of a checkpoint before files may be dropped for it. */
export interface CheckpointSeal {
  readonly through: number;
  readonly hash: string;
  readonly checksum: string;
}

/**
 * Writes a checkpoint that stands for the journal's old files and for the checkpoint before. Nothing is removed: until
 * `dropCovered`, everything is there twice. `undefined` when there is nothing to be replaced. Throws when what it is
 * made of is damaged, and when the disk refuses; what it wrote until then counts for nothing.
 */
export async function takeCheckpoint<S, E extends AnyEvent>(
  options: CheckpointOptions<S, E>,
): Promise<CheckpointSeal | undefined> {
  const { directory, fold, olderThan } = options;
  const previous = await loadCheckpoint(directory);
  const files = await oldFiles(journalFolder(directory), olderThan);
  if (previous === undefined && files.length === 0) return undefined;
  await makeFolder(checkpointFolder(directory));

  const taking = new Taking(options, (previous?.generation ?? 0) + 1);
  const sifted: EvidencePart[] = [];
  for (const part of previous?.evidence ?? []) sifted.push(...(await taking.sift(part)));
  const start = previous === undefined ? BEGINNING : pointOf(previous);
  const state = previous === undefined ? fold.empty() : await stateOf(directory, previous, fold);
  const condensed = await taking.condense(new Set(files), start, state);

  const evidence = [...sifted, ...condensed.evidence];
  if (previous !== undefined && saysTheSame(previous, condensed.point, evidence)) {
    // One that was interrupted before everything was dropped is sealed once more.
    return (await hasLeftOver(directory, previous)) ? sealOf(previous) : undefined;
  }
  return taking.conclude({ ...condensed, evidence, gaps: [...(previous?.gaps ?? []), ...condensed.gaps] });
}

function saysTheSame(previous: Checkpoint, point: ChainPoint, evidence: readonly EvidencePart[]): boolean {
  const names = (parts: readonly EvidencePart[]): string => parts.map(({ file }) => file).join();
  return previous.through === point.sequence && names(previous.evidence) === names(evidence);
}

function sealOf({ through, hash, checksum }: Checkpoint): CheckpointSeal {
  return { through, hash, checksum };
}

interface Condensed<S> {
  readonly state: S;
  readonly point: ChainPoint;
  readonly evidence: readonly EvidencePart[];
  readonly gaps: readonly LostStretch[];
}

/** One checkpoint on its way to the disk. */
class Taking<S, E extends AnyEvent> {
  readonly #options: CheckpointOptions<S, E>;
  readonly #upcasts: Upcasts;
  readonly #disk: Disk;
  readonly #generation: number;

  constructor(options: CheckpointOptions<S, E>, generation: number) {
    this.#options = options;
    this.#upcasts = options.fold.upcasts ?? {};
    this.#disk = options.disk ?? realDisk;
    this.#generation = generation;
  }

  /**
   * Takes out of a file of the last checkpoint what is evidence no more. One that stays whole is not written again, nor
   * is one that is damaged: only a person may give up what cannot be read.
   */
  async sift(part: EvidencePart): Promise<readonly EvidencePart[]> {
    const { directory, isEvidence } = this.#options;
    const kept: boolean[] = [];
    let isDamaged = false;
    for await (const item of preservedInPart(directory, part)) {
      if (item.kind === "damaged") isDamaged = true;
      else kept.push(isEvidence(toRecorded<E>(item.record, this.#upcasts)));
    }
    if (isDamaged || !kept.includes(false)) return [part];
    const writer = this.#writerFor(part.file);
    let index = 0;
    for await (const item of preservedInPart(directory, part)) {
      if (item.kind === "kept" && kept[index] === true) await writer.line(item.line);
      index += 1;
    }
    return concluded(writer, part);
  }

  /** Folds the old journal files into the state, and keeps what is evidence in them. */
  async condense(files: ReadonlySet<string>, start: ChainPoint, begun: S): Promise<Condensed<S>> {
    const { directory, fold } = this.#options;
    let state = begun;
    let point = start;
    const evidence: EvidencePart[] = [];
    const gaps: LostStretch[] = [];
    let writing: { readonly file: string; readonly first: number; readonly writer: PartWriter } | undefined;
    const conclude = async (): Promise<void> => {
      if (writing === undefined) return;
      evidence.push(...(await concluded(writing.writer, { first: writing.first, last: point.sequence })));
    };
    const batches = walk(journalFolder(directory), this.#upcasts, start);
    for (;;) {
      const step = await batches.next();
      if (step.done === true) throw new Error(`the journal is ${step.value.kind} before its newest file`);
      const batch = step.value;
      if (batch.file !== writing?.file) {
        await conclude();
        if (!files.has(batch.file)) break;
        writing = { file: batch.file, first: point.sequence + 1, writer: this.#writerFor(batch.file) };
      }
      if (batch.gap !== undefined) gaps.push(batch.gap);
      state = foldBatch(state, batch, fold);
      for (const line of await this.#evidenceIn(batch)) await writing.writer.line(line);
      point = batch.after;
    }
    await batches.return({ kind: "behind", last: point.sequence });
    return { state, point, evidence, gaps };
  }

  /** Writes the state, then the one file that makes all of it count. */
  async conclude({ state, point, evidence, gaps }: Condensed<S>): Promise<CheckpointSeal> {
    const { directory, fold } = this.#options;
    const { sequence: through, hash } = point;
    const writer = new PartWriter(this.#disk, checkpointFolder(directory), `state.${this.#generation}.json`);
    await writer.line(JSON.stringify(fold.toJson(state)));
    const written = await writer.finish();
    if (written === undefined) throw new Error("the state was not written");
    const { text, checksum } = writtenIndex({
      generation: this.#generation,
      shape: fold.shape,
      through,
      hash,
      state: written,
      evidence,
      gaps,
    });
    const index = await this.#disk.create(indexPath(directory));
    await index.append(text);
    await index.finish();
    return { through, hash, checksum };
  }

  async #evidenceIn(batch: Batch): Promise<readonly string[]> {
    const lines = await linesIn(this.#options.directory, batch);
    return batch.records.flatMap((record, index) => {
      const line = lines[index];
      const previous = batch.records[index - 1] ?? batch.before;
      const isKept = line !== undefined && this.#options.isEvidence(toRecorded<E>(record, this.#upcasts));
      return isKept ? [preservedLine(line, previous.hash)] : [];
    });
  }

  /** `2026-02.jsonl`, or what an earlier checkpoint keeps of it, becomes `2026-02.evidence.<generation>.jsonl`. */
  #writerFor(file: string): PartWriter {
    const name = file.replace(/(?:\.evidence\.\d+)?\.jsonl$/, `.evidence.${this.#generation}.jsonl`);
    return new PartWriter(this.#disk, checkpointFolder(this.#options.directory), name);
  }
}

async function concluded(
  writer: PartWriter,
  { first, last }: Pick<EvidencePart, "first" | "last">,
): Promise<readonly EvidencePart[]> {
  const part = await writer.finish();
  return part === undefined ? [] : [{ ...part, first, last, records: writer.lines }];
}

/** The octets of a batch as they stand in the file, a line a record: what was parsed and written anew may differ. */
async function linesIn(directory: string, { file: name, offset, octets }: Batch): Promise<readonly string[]> {
  const file = await open(join(journalFolder(directory), name), "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(octets), 0, octets, offset);
    return buffer.toString("utf8", 0, bytesRead).trimEnd().split("\n");
  } finally {
    await file.close();
  }
}

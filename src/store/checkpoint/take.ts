import { join } from "node:path";
import type { CheckpointSeal, Recorded } from "../../app/ports.ts";
import type { Instant } from "../../domain/time.ts";
import { type Disk, makeFolder, readPlace, realDisk } from "../disk/disk.ts";
import { BEGINNING, type ChainPoint } from "../format/chain.ts";
import { checkpointFolder, journalFolder } from "../format/layout.ts";
import type { LostStretch } from "../format/record.ts";
import { type AnyEvent, type Fold, toRecorded, type Upcasts } from "../format/versions.ts";
import { journalFiles, linesOfFile } from "../journal/files.ts";
import { foldBatch } from "../journal/replay.ts";
import { type Batch, readStrictly } from "../journal/scan.ts";
import { type Checkpoint, type EvidencePart, loadCheckpoint, type Part, pointOf, stateOf } from "./checkpoint.ts";
import { hasLeftOver } from "./drop.ts";
import { preservedInPart, preservedLine } from "./evidence.ts";
import { PartWriter, writeCheckpoint, writePart } from "./part-writer.ts";

export interface CheckpointOptions<S, E extends AnyEvent> {
  readonly directory: string;
  readonly fold: Fold<S, E>;
  /** Journal files whose records are all older are replaced; never the newest file. */
  readonly olderThan: Instant;
  /** Whether a record is kept as evidence; asked of every record that is to be replaced, in order. */
  readonly isEvidence: (record: Recorded<E>) => boolean;
  readonly disk?: Disk;
}

/** What a thread is told that takes one; `keeping` says what is evidence, and its script knows how to read that. */
export interface CheckpointOrder<K> extends Pick<CheckpointOptions<never, AnyEvent>, "directory" | "olderThan"> {
  readonly keeping: K;
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
  const files = await oldFiles(directory, olderThan);
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
    const written = await writePart(writer, async () => {
      let index = 0;
      for await (const item of preservedInPart(directory, part)) {
        if (item.kind === "kept" && kept[index] === true) await writer.line(item.line);
        index += 1;
      }
    });
    return asEvidence(written, writer, part);
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
      const { writer, first } = writing;
      evidence.push(...asEvidence(await writer.finish(), writer, { first, last: point.sequence }));
    };
    try {
      for await (const item of readStrictly(directory, this.#upcasts, start)) {
        if (item.kind !== "batch") throw new Error(`the journal is ${item.kind} before its newest file`);
        if (item.file !== writing?.file) {
          await conclude();
          if (!files.has(item.file)) break;
          writing = { file: item.file, first: point.sequence + 1, writer: this.#writerFor(item.file) };
        }
        if (item.gap !== undefined) gaps.push(item.gap);
        state = foldBatch(state, item, fold);
        for (const line of await this.#evidenceIn(item)) await writing.writer.line(line);
        point = item.after;
      }
    } catch (error) {
      await writing?.writer.discard();
      throw error;
    }
    return { state, point, evidence, gaps };
  }

  async conclude({ state, point, evidence, gaps }: Condensed<S>): Promise<CheckpointSeal> {
    const { directory, fold } = this.#options;
    const { sequence: through, hash } = point;
    const about = { generation: this.#generation, shape: fold.shape, through, hash, evidence, gaps };
    const checksum = await writeCheckpoint(this.#disk, directory, JSON.stringify(fold.toJson(state)), about);
    return { through, hash, checksum };
  }

  async #evidenceIn(batch: Batch): Promise<readonly string[]> {
    const lines = await linesIn(this.#options.directory, batch);
    return batch.records.flatMap((record, index) => {
      const line = lines[index];
      const previous = batch.records[index - 1] ?? batch.before;
      const isKept = line !== undefined && this.#options.isEvidence(toRecorded<E>(record, this.#upcasts));
      return isKept ? [preservedLine(line, record, previous.hash, batch.records[0] ?? record)] : [];
    });
  }

  /** `2026-02.jsonl`, or what an earlier checkpoint keeps of it, becomes `2026-02.evidence.<generation>.jsonl`. */
  #writerFor(file: string): PartWriter {
    const name = file.replace(/(?:\.evidence\.\d+)?\.jsonl$/, `.evidence.${this.#generation}.jsonl`);
    return new PartWriter(this.#disk, checkpointFolder(this.#options.directory), name);
  }
}

function asEvidence(
  part: Part | undefined,
  writer: PartWriter,
  { first, last }: Pick<EvidencePart, "first" | "last">,
): readonly EvidencePart[] {
  return part === undefined ? [] : [{ ...part, first, last, records: writer.lines }];
}

/** The octets of a batch as they stand in the file, a line a record: what was parsed and written anew may differ. */
async function linesIn(directory: string, { file, offset, octets }: Batch): Promise<readonly string[]> {
  const text = await readPlace(join(journalFolder(directory), file), offset, octets);
  return text.toString("utf8").trimEnd().split("\n");
}

const AT = /^\{"sequence":\d+,(?:"batch":\[\d+,\d+\],)?(?:"previous":"\w+",)?"at":"([^"]+)"/;
const LATER = /^\{"sequence":\d+,"later":\[?(-?\d+)/;

/**
 * The names of the journal's first files whose records are all older than an instant, in order; the newest file is
 * never among them. The record that follows a file has to be old too, and every record in it is looked at: clocks visit
 * 1970, and a file bears the month of such a clock.
 */
async function oldFiles(directory: string, olderThan: Instant): Promise<readonly string[]> {
  const files = (await journalFiles(directory)).filter(({ first }) => first !== undefined);
  const old: string[] = [];
  for (const [index, { name, first }] of files.slice(0, -1).entries()) {
    const following = files[index + 1]?.first;
    const isCandidate = [first, following].every((record) => Date.parse(record?.at ?? "") < olderThan);
    if (!isCandidate || (await newestIn(directory, name)) >= olderThan) break;
    old.push(name);
  }
  return old;
}

async function newestIn(directory: string, name: string): Promise<Instant> {
  let newest = 0;
  let begun = 0;
  for await (const lines of linesOfFile(directory, name)) {
    for (const { text } of lines) {
      const at = AT.exec(text)?.[1];
      if (at !== undefined) begun = Date.parse(at) || 0;
      newest = Math.max(newest, at === undefined ? begun + Number(LATER.exec(text)?.[1] ?? 0) : begun);
    }
  }
  return newest;
}

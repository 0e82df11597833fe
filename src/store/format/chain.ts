import { given } from "../../domain/given.ts";
import {
  type Gap,
  hashedOf,
  isFurther,
  isWhole,
  NO_HASH,
  readGap,
  isWholeText,
  readLine,
  type RecordLine,
  recordOf,
  type SealedRecord,
  sha256,
  type StampedLine,
  stampText,
} from "./record.ts";

/** A place in the journal: after the record of this sequence, which has this hash. */
export interface ChainPoint {
  readonly sequence: number;
  readonly hash: string;
}

/** Before the first record. */
export const BEGINNING: ChainPoint = { sequence: 0, hash: NO_HASH };

/**
 * What one line means to the chain. `unreadable` is what a torn write leaves (half lines, NULs);
 * `broken` is a record in the wrong place or with the wrong hash, or a line that is there from its first brace to its
 * last and is none, which no torn write makes.
 */
export type ChainStep =
  /** `gap` when records were lost just before it. */
  | { readonly kind: "batch"; readonly records: readonly SealedRecord[]; readonly gap?: Gap }
  /** Its hash is proved only where the line says it: else by the last line of the batch. */
  | { readonly kind: "incomplete"; readonly record: SealedRecord }
  | { readonly kind: "gap" }
  | { readonly kind: "unreadable"; readonly why: string }
  | { readonly kind: "broken"; readonly why: string };

const CR_LF = "the line ends in CR LF, as where an editor has saved the file";

/** Checks lines in order, from a known place, and gives the records back in whole batches. */
export class Chain {
  #point: ChainPoint;
  /** The first line of the batch that is being read, and its records so far. */
  #first: StampedLine | undefined;
  /** As it stands there, once a further line has asked for it. */
  #stamp: string | undefined;
  #batch: SealedRecord[] = [];
  #gap: Gap | undefined;

  constructor(start: ChainPoint) {
    this.#point = start;
  }

  /** After the last whole batch. */
  get point(): ChainPoint {
    return this.#point;
  }

  /** Records that were lost just before the next batch, if any. */
  get gap(): Gap | undefined {
    return this.#gap;
  }

  /** Takes the next line, without its line feed. */
  take(line: string): ChainStep {
    const gap = readGap(line);
    if (gap !== undefined) return this.#takeGap(gap);
    const read = readLine(line);
    if (read === undefined) {
      const why = line.endsWith("\r") ? CR_LF : "the line is no record";
      return { kind: isWholeText(line) ? "broken" : "unreadable", why };
    }
    const before = this.#batch.at(-1) ?? this.#point;
    const first = this.#first ?? read;
    if (isFurther(first))
      return { kind: "broken", why: `record ${read.sequence} stands without the first of its batch` };
    const why = this.#misplaced(read, first, before);
    if (why !== undefined) return { kind: "broken", why };
    if (isFurther(read)) this.#stamp ??= stampText(first);
    const hash = sha256(before.hash + hashedOf(line, read, this.#stamp ?? ""));
    if (hash !== (read.hash ?? hash)) return { kind: "broken", why: wrongHash(read, first) };
    const record = isWhole(read) ? read : { ...recordOf(read, first), hash };
    this.#first = first;
    this.#batch.push(record);
    if (!isLast(read)) return { kind: "incomplete", record };
    const records = this.#batch;
    this.#batch = [];
    this.#first = undefined;
    this.#stamp = undefined;
    this.#point = { sequence: record.sequence, hash: record.hash };
    const lost = given({ gap: this.#gap });
    this.#gap = undefined;
    return { kind: "batch", records, ...lost };
  }

  /** Who reads on from a snapshot may stand within the gap: the snapshot knows more than the journal then. */
  #takeGap(gap: Gap): ChainStep {
    const { sequence, hash } = this.#point;
    const isHere = sequence >= gap.first - 1 && sequence <= gap.last && this.#batch.length === 0;
    if (!isHere || (sequence === gap.first - 1 && hash !== gap.previous)) {
      return {
        kind: "broken",
        why: `the mark of the lost records ${gap.first} to ${gap.last} stands in the wrong place`,
      };
    }
    this.#gap = gap;
    this.#point = { sequence: gap.last, hash: gap.following };
    return { kind: "gap" };
  }

  #misplaced(line: RecordLine, first: StampedLine, before: ChainPoint): string | undefined {
    const { sequence } = line;
    const begins = this.#point.sequence + 1;
    if (sequence !== before.sequence + 1) return `expected record ${before.sequence + 1}, found ${sequence}`;
    if (isWhole(line) && isWhole(first)) {
      const [saysBegins, saysEnds] = line.batch;
      if (saysBegins !== begins || saysEnds !== first.batch[1] || saysEnds < sequence)
        return `record ${sequence} says that it belongs to the batch ${saysBegins} to ${saysEnds}, which it does not`;
    }
    // The first line tells which form a batch has: each line says all, or those behind the first say less.
    const isInItsForm = isWhole(first) ? isWhole(line) : line === first || isFurther(line);
    if (!isInItsForm) return `record ${sequence} is not written as the records of its batch are`;
    if (isFurther(line) && line.batch !== undefined && line.batch !== sequence - begins + 1)
      return `record ${sequence} says that its batch is of ${line.batch} records, which it is not`;
    if (!isFurther(line) && line.previous !== undefined && line.previous !== before.hash)
      return `record ${sequence} does not follow the record before it`;
    return undefined;
  }
}

/** Whether a batch ends with a line. */
function isLast(line: RecordLine): boolean {
  return isWhole(line) ? line.sequence === line.batch[1] : line.hash !== undefined;
}

function wrongHash({ sequence }: RecordLine, first: StampedLine): string {
  return isWhole(first)
    ? `the hash of record ${sequence} is wrong`
    : `the hash of the records ${first.sequence} to ${sequence} is wrong`;
}

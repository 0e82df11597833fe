import { given } from "../../domain/given.ts";
import { type Gap, isIntact, NO_HASH, readGap, readRecord, type SealedRecord } from "./record.ts";

/** A place in the journal: after the record of this sequence, which has this hash. */
export interface ChainPoint {
  readonly sequence: number;
  readonly hash: string;
}

/** Before the first record. */
export const BEGINNING: ChainPoint = { sequence: 0, hash: NO_HASH };

/**
 * What one line means to the chain. `unreadable` is what a torn write leaves (half lines, NULs);
 * `broken` is a well-formed record in the wrong place or with the wrong hash, which no torn write makes.
 */
export type ChainStep =
  /** `gap` when records were lost just before it. */
  | { readonly kind: "batch"; readonly records: readonly SealedRecord[]; readonly gap?: Gap }
  | { readonly kind: "incomplete"; readonly record: SealedRecord }
  | { readonly kind: "gap" }
  | { readonly kind: "unreadable"; readonly why: string }
  | { readonly kind: "broken"; readonly why: string };

const CR_LF = "the line ends in CR LF, as where an editor has saved the file";

/** Checks lines in order, from a known place, and gives the records back in whole batches. */
export class Chain {
  #point: ChainPoint;
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
    const record = readRecord(line);
    if (record === undefined) return { kind: "unreadable", why: line.endsWith("\r") ? CR_LF : "the line is no record" };
    const before = this.#batch.at(-1) ?? this.#point;
    const why = this.#objection(record, line, before);
    if (why !== undefined) return { kind: "broken", why };
    this.#batch.push(record);
    if (record.sequence < record.batch[1]) return { kind: "incomplete", record };
    const records = this.#batch;
    this.#batch = [];
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

  #objection(record: SealedRecord, line: string, before: ChainPoint): string | undefined {
    if (record.sequence !== before.sequence + 1) {
      return `expected record ${before.sequence + 1}, found ${record.sequence}`;
    }
    const [first, last] = record.batch;
    const expectedLast = this.#batch[0]?.batch[1] ?? last;
    if (first !== this.#point.sequence + 1 || last !== expectedLast || last < record.sequence) {
      return `record ${record.sequence} says that it belongs to the batch ${first} to ${last}, which it does not`;
    }
    if (record.previous !== undefined && record.previous !== before.hash) {
      return `record ${record.sequence} does not follow the record before it`;
    }
    if (!isIntact(line, record, before.hash)) return `the hash of record ${record.sequence} is wrong`;
    return undefined;
  }
}

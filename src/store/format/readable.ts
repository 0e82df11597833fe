import { given } from "../../domain/given.ts";
import type { RecordFields, RecordLine, Stamp } from "./record.ts";
import { isFurther, isWhole, recordOf } from "./record.ts";

/** A record whose line can be read, whatever it is worth and whatever became of the lines around it. */
export interface ReadableRecord extends Omit<RecordFields, keyof Stamp> {
  /**
   * Where the first line of its batch cannot be read the time of the record before: it did not happen earlier.
   * `undefined`: nothing before it tells a time.
   */
  readonly at?: string;
  /** With which sequence its batch began at the earliest, where a line tells it. */
  readonly batchFrom?: number;
  /** As far as its own line says it. */
  readonly hash?: string;
}

/** Makes records of lines that are read in order, one by one. */
export class LineReader {
  /** The line of level 2 that began a batch last. */
  #first: (Stamp & Pick<RecordFields, "sequence">) | undefined;
  /** The record before, unless a batch of level 2 ended with it. */
  #goesOnFrom: number | undefined;
  /** The last record of level 2 with which a batch ended. */
  #ended: number | undefined;
  /** When the record before was written. */
  #at: string | undefined;

  /** `begun`: the records of a batch that goes on in the lines; `before`: the record before that. */
  constructor(begun: readonly RecordFields[] = [], before?: RecordFields) {
    this.#first = begun[0];
    this.#goesOnFrom = begun.at(-1)?.sequence;
    this.#at = (begun.at(-1) ?? before)?.at;
  }

  take(line: RecordLine): ReadableRecord {
    const { sequence, hash } = line;
    const record = this.#recordOf(line);
    this.#at = record.at;
    this.#goesOnFrom = hash === undefined ? sequence : undefined;
    if (hash !== undefined && !isWhole(line)) this.#ended = sequence;
    return hash === undefined ? record : { ...record, hash };
  }

  #recordOf(line: RecordLine): ReadableRecord {
    if (isWhole(line)) return { ...recordOf(line, line), batchFrom: line.batch[0] };
    const { sequence } = line;
    if (!isFurther(line)) {
      this.#first = line;
      return { ...recordOf(line, line), batchFrom: sequence };
    }
    const first = this.#firstOf(sequence, line.batch);
    if (first !== undefined) return { ...recordOf(line, first), batchFrom: first.sequence };
    const { type, version = 1, data, by, batch } = line;
    const earliest = this.#ended === undefined ? undefined : this.#ended + 1;
    const batchFrom = batch === undefined ? earliest : sequence - batch + 1;
    return { sequence, type, version, data, ...given({ by, at: this.#at, batchFrom }) };
  }

  /** The first line of the batch of a further one, where it was read: the lines between tell it, or the last one. */
  #firstOf(sequence: number, count: number | undefined): (Stamp & Pick<RecordFields, "sequence">) | undefined {
    const first = this.#first;
    if (first === undefined) return undefined;
    const isIts = count === undefined ? this.#goesOnFrom === sequence - 1 : first.sequence === sequence - count + 1;
    return isIts ? first : undefined;
  }
}

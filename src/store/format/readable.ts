import { given } from "../../domain/given.ts";
import type { RecordFields, RecordLine, Stamp } from "./record.ts";
import { recordOf } from "./record.ts";

/** A record whose line can be read, whatever it is worth and whatever became of the lines around it. */
export interface ReadableRecord extends Omit<RecordFields, keyof Stamp> {
  /**
   * Where the first line of its batch cannot be read the time of the record before: it did not happen earlier.
   * `undefined`: nothing before it tells a time.
   */
  readonly at?: string;
  /** As far as its own line says it. */
  readonly hash?: string;
}

/** Makes records of lines that are read in order, one by one. */
export class LineReader {
  /** The line that began a batch last. */
  #first: (Stamp & Pick<RecordFields, "batch">) | undefined;
  /** When the record before was written. */
  #at: string | undefined;

  /** `begun`: the records of a batch that goes on in the lines; `before`: the record before that. */
  constructor(begun: readonly RecordFields[] = [], before?: RecordFields) {
    this.#first = begun[0];
    this.#at = (begun.at(-1) ?? before)?.at;
  }

  take(line: RecordLine): ReadableRecord {
    if ("batch" in line) this.#first = line;
    const record = this.#recordOf(line);
    this.#at = record.at;
    const { hash } = line;
    return hash === undefined ? record : { ...record, hash };
  }

  #recordOf(line: RecordLine): ReadableRecord {
    if ("batch" in line) return recordOf(line, line, line.batch);
    const { sequence, nth, type, version = 1, data, by } = line;
    const batch = [sequence - nth + 1, sequence] as const;
    const first = this.#first;
    if (first?.batch[0] === batch[0]) return recordOf(line, first, first.batch);
    return { sequence, batch, type, version, data, ...given({ by, at: this.#at }) };
  }
}

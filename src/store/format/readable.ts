import { given } from "../../domain/given.ts";
import type { RecordFields, RecordLine, Stamp } from "./record.ts";
import { recordOf } from "./record.ts";

/** A record whose line can be read, whatever it is worth and whatever became of the lines around it. */
export interface ReadableRecord extends Omit<RecordFields, keyof Stamp> {
  /**
   * Where the first line of its batch cannot be read the time of the one before: it did not happen earlier. `undefined`:
   * nothing before it tells a time.
   */
  readonly at?: string;
  /** As far as its own line says it. */
  readonly hash?: string;
}

/** Makes records of lines that are read in order, one by one. */
export class LineReader {
  #first: (Stamp & Pick<RecordFields, "batch">) | undefined;

  /** `first`: of the last batch of which something was read. */
  constructor(first?: RecordFields) {
    this.#first = first;
  }

  take(line: RecordLine): ReadableRecord {
    if ("batch" in line) this.#first = line;
    const first = this.#first;
    if ("batch" in line) return withHash(recordOf(line, line, line.batch), line);
    const { sequence, nth, type, version = 1, data, by } = line;
    if (first?.batch[0] === sequence - nth + 1) return withHash(recordOf(line, first, first.batch), line);
    const batch = [sequence - nth + 1, sequence] as const;
    return withHash({ sequence, batch, type, version, data, ...given({ by, at: first?.at }) }, line);
  }
}

function withHash(record: ReadableRecord, { hash }: RecordLine): ReadableRecord {
  return hash === undefined ? record : { ...record, hash };
}

import { open } from "node:fs/promises";

/** A line of a file. Offsets count octets from the start of the file. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly offset: number;
  /** Where the next line begins. */
  readonly end: number;
  readonly text: string;
  /** Whether a line feed ended it: only the last line of a file may lack one. */
  readonly isEnded: boolean;
}

/** Where a line begins: its number and its offset. */
export type LineStart = Pick<Line, "number" | "offset">;

export const FIRST: LineStart = { number: 1, offset: 0 };
/** Of the first chunk: who looks for a file's first lines reads little more. */
const BEGINNING_OCTETS = 16 * 1024;
const CHUNK_OCTETS = 256 * 1024;
const LINE_FEED = 0x0a;

/**
 * Reads a file as lines, in groups: the file is never held as a whole, and a wait is paid by the chunk. `asRead` is handed
 * the octets before their lines come.
 */
export async function* linesOf(
  path: string,
  start: LineStart = FIRST,
  asRead?: (octets: Uint8Array) => void,
): AsyncGenerator<readonly Line[]> {
  const file = await open(path, "r");
  try {
    const splitter = new Splitter(start);
    for (let position = start.offset; ; ) {
      const octets = position === start.offset ? BEGINNING_OCTETS : CHUNK_OCTETS;
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(octets), 0, octets, position);
      position += bytesRead;
      if (bytesRead === 0) break;
      const read = buffer.subarray(0, bytesRead);
      asRead?.(read);
      const lines = splitter.take(read);
      if (lines.length > 0) yield lines;
    }
    const rest = splitter.rest();
    if (rest !== undefined) yield [rest];
  } finally {
    await file.close();
  }
}

/** The same of octets that are no file, or not yet. */
export function linesIn(octets: Buffer): readonly Line[] {
  const splitter = new Splitter(FIRST);
  const lines = splitter.take(octets);
  const rest = splitter.rest();
  return rest === undefined ? lines : [...lines, rest];
}

class Splitter {
  #number: number;
  #offset: number;
  #rest: Uint8Array = new Uint8Array(0);

  constructor({ number, offset }: LineStart) {
    this.#number = number;
    this.#offset = offset;
  }

  /** The lines that these octets end. */
  take(chunk: Uint8Array): readonly Line[] {
    const octets = Buffer.concat([this.#rest, chunk]);
    const lines: Line[] = [];
    let from = 0;
    for (let feed = octets.indexOf(LINE_FEED); feed !== -1; feed = octets.indexOf(LINE_FEED, from)) {
      const length = feed + 1 - from;
      lines.push(this.#next(octets.toString("utf8", from, feed), length, true));
      from = feed + 1;
    }
    this.#rest = octets.subarray(from);
    return lines;
  }

  /** What no line feed ended. */
  rest(): Line | undefined {
    const { length } = this.#rest;
    return length === 0 ? undefined : this.#next(Buffer.from(this.#rest).toString("utf8"), length, false);
  }

  #next(text: string, length: number, isEnded: boolean): Line {
    const line = { number: this.#number, offset: this.#offset, end: this.#offset + length, text, isEnded };
    this.#number += 1;
    this.#offset = line.end;
    return line;
  }
}

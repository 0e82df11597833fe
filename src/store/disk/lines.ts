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

const CHUNK_OCTETS = 256 * 1024;
const LINE_FEED = 0x0a;

/**
 * Reads a file as lines, in groups: the file is never held as a whole, and a wait is paid by the chunk.
 * `start` is where a line begins, its number and its offset.
 */
export async function* linesOf(path: string, start?: Pick<Line, "number" | "offset">): AsyncGenerator<readonly Line[]> {
  const file = await open(path, "r");
  try {
    let rest: Uint8Array = new Uint8Array(0);
    let { number, offset } = start ?? { number: 1, offset: 0 };
    for (let position = offset; ; ) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK_OCTETS), 0, CHUNK_OCTETS, position);
      position += bytesRead;
      if (bytesRead === 0) break;
      const octets = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
      const lines: Line[] = [];
      let from = 0;
      for (let feed = octets.indexOf(LINE_FEED); feed !== -1; feed = octets.indexOf(LINE_FEED, from)) {
        const end = offset + feed + 1 - from;
        lines.push({ number, offset, end, text: octets.toString("utf8", from, feed), isEnded: true });
        number += 1;
        offset = end;
        from = feed + 1;
      }
      rest = octets.subarray(from);
      if (lines.length > 0) yield lines;
    }
    if (rest.length === 0) return;
    yield [{ number, offset, end: offset + rest.length, text: Buffer.from(rest).toString("utf8"), isEnded: false }];
  } finally {
    await file.close();
  }
}

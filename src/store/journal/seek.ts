import { join } from "node:path";
import { BEGINNING, type ChainPoint } from "../format/chain.ts";
import { readGap } from "../format/gap.ts";
import { type JournalFile, journalFiles } from "../format/layout.ts";
import { type Line, linesOf } from "../disk/lines.ts";
import { readRecord, sequenceOf } from "../format/record.ts";

/** Where a good journal ends: after this record, at this length of this file (none in an empty journal). */
export interface JournalEnd extends ChainPoint {
  readonly file?: { readonly name: string; readonly length: number };
}

/**
 * Where to read on from a record.
 * - `found`: at this line of the first of these files.
 * - `behind`: the journal does not reach that record; `last` is the last one that can be read.
 * - `astray`: that record has another hash: the place is not one of this journal.
 */
export type Sought =
  | {
      readonly kind: "found";
      readonly files: readonly JournalFile[];
      readonly line: Pick<Line, "number" | "offset">;
      readonly after: JournalEnd;
    }
  | { readonly kind: "behind"; readonly last: number }
  | { readonly kind: "astray" };

/**
 * Finds the records after `from`, or the journal's first. Files before that are not opened beyond their
 * first record, and nothing before the place is checked: who reads on from a snapshot does not need it.
 */
export async function seek(folder: string, from?: ChainPoint): Promise<Sought> {
  const files = await journalFiles(folder);
  if (from === undefined || from.sequence === 0) {
    return { kind: "found", files, line: { number: 1, offset: 0 }, after: from ?? baseOf(files) };
  }
  const index = files.findLastIndex(({ first }) => first !== undefined && first.sequence <= from.sequence + 1);
  return search(folder, files.slice(Math.max(index, 0)), from);
}

async function search(folder: string, files: readonly JournalFile[], from: ChainPoint): Promise<Sought> {
  let last = 0;
  for (const [index, file] of files.entries()) {
    for await (const lines of linesOf(join(folder, file.name))) {
      for (const line of lines) {
        const gap = line.isEnded ? readGap(line.text) : undefined;
        const sequence = gap?.last ?? sequenceOf(line.text) ?? 0;
        if (sequence < from.sequence) {
          last = Math.max(last, sequence);
          continue;
        }
        const found = { kind: "found", files: files.slice(index) } as const;
        if (sequence > from.sequence) return { ...found, line, after: from };
        const hash = gap?.following ?? (line.isEnded ? readRecord(line.text)?.hash : undefined);
        if (hash === undefined) continue; // damaged: the chain of the record after it tells whether that matters
        if (hash !== from.hash) return { kind: "astray" };
        const length = line.end;
        return {
          ...found,
          line: { number: line.number + 1, offset: length },
          after: { ...from, file: { name: file.name, length } },
        };
      }
    }
  }
  return { kind: "behind", last };
}

/** Old files may have been dropped: the first record that is left says the hash that it builds on. */
export function baseOf([file]: readonly JournalFile[]): ChainPoint {
  if (file?.first?.previous === undefined) return BEGINNING;
  return { sequence: file.first.sequence - 1, hash: file.first.previous };
}

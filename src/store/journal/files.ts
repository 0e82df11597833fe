import { stat } from "node:fs/promises";
import { join } from "node:path";
import { namesIn } from "../disk/disk.ts";
import { type Line, type LineStart, linesIn, linesOf } from "../disk/lines.ts";
import { BEGINNING, type ChainPoint } from "../format/chain.ts";
import { isJournalName, journalFolder } from "../format/layout.ts";
import { isIntact, readGap, readRecord, type SealedRecord, sequenceOf } from "../format/record.ts";

/** Octets to be read in place of those of some files on disk, by name: what a repair would make of them. */
export type Instead = ReadonlyMap<string, Buffer>;

/** A journal file and its first readable record; none in a file whose first batch was torn. */
export interface JournalFile {
  readonly name: string;
  readonly first?: SealedRecord;
  /** How many octets, none of them a record, stand before that one. */
  readonly octetsBefore?: number;
}

/** The journal's files in the order of their sequences, those that tell none last. Empty ones are left out. */
export async function journalFiles(directory: string, instead?: Instead): Promise<readonly JournalFile[]> {
  const files: { readonly file: JournalFile; readonly place: number }[] = [];
  for (const name of (await namesIn(journalFolder(directory))).filter(isJournalName)) {
    const size = instead?.get(name)?.length ?? (await stat(join(journalFolder(directory), name))).size;
    if (size > 0) files.push(await beginningOfFile(directory, name, instead));
  }
  return files.sort((a, b) => a.place - b.place).map(({ file }) => file);
}

/** `place` is its first sequence, also where no line is a record any more but one tells it. */
async function beginningOfFile(
  directory: string,
  name: string,
  instead?: Instead,
): Promise<{ readonly file: JournalFile; readonly place: number }> {
  let told: number | undefined;
  for await (const lines of linesOfFile(directory, name, undefined, instead)) {
    for (const line of lines) {
      const first = readRecord(line.text);
      if (first !== undefined) return { file: { name, first, octetsBefore: line.offset }, place: first.sequence };
      told ??= sequenceOf(line.text);
    }
  }
  return { file: { name }, place: told ?? Number.MAX_SAFE_INTEGER };
}

/** The lines of a journal file, from `start` on. */
export async function* linesOfFile(
  directory: string,
  name: string,
  start?: LineStart,
  instead?: Instead,
): AsyncGenerator<readonly Line[]> {
  const octets = instead?.get(name);
  if (octets === undefined) yield* linesOf(join(journalFolder(directory), name), start);
  else yield linesIn(octets).filter(({ offset }) => offset >= (start?.offset ?? 0));
}

/** Old files may have been dropped: the first record that is left says the hash that it builds on. */
export function baseOf([file]: readonly JournalFile[]): ChainPoint {
  if (file?.first?.previous === undefined) return BEGINNING;
  return { sequence: file.first.sequence - 1, hash: file.first.previous };
}

/** Where a good journal ends: after this record, at this length of this file (none in an empty journal). */
export interface JournalEnd extends ChainPoint {
  readonly file?: { readonly name: string; readonly length: number };
}

/** Where to read on: at this line of the first of these files, after a record. */
export interface ReadingPlace {
  readonly files: readonly JournalFile[];
  readonly line: LineStart;
  readonly after: JournalEnd;
  /** The line that stands before, whatever it is: it may tell what the first one builds on. */
  readonly textBefore?: string;
}

/** Where the journal begins. */
export async function firstPlace(directory: string): Promise<ReadingPlace> {
  const files = await journalFiles(directory);
  return { files, line: { number: 1, offset: 0 }, after: baseOf(files) };
}

/**
 * Where to read on from a record.
 * - `behind`: the journal does not reach that record; `last` is the last one that can be read.
 * - `astray`: that record has another hash, or the one behind it builds on another: the place is not one of this journal.
 */
export type Sought =
  | ({ readonly kind: "found" } & ReadingPlace)
  | { readonly kind: "behind"; readonly last: number }
  | { readonly kind: "astray" };

/**
 * Finds the records after `from`, or the journal's first. Files before that are not opened beyond their
 * first record, and nothing before the place is checked: who reads on from a snapshot does not need it.
 */
export async function seek(directory: string, from?: ChainPoint): Promise<Sought> {
  const first = await firstPlace(directory);
  if (from === undefined || from.sequence === 0) return { kind: "found", ...first, after: from ?? first.after };
  const { files } = first;
  const index = files.findLastIndex(({ first }) => first !== undefined && first.sequence <= from.sequence + 1);
  return search(directory, files.slice(Math.max(index, 0)), from);
}

async function search(directory: string, files: readonly JournalFile[], from: ChainPoint): Promise<Sought> {
  let last = 0;
  let textBefore = "";
  for (const [index, { name }] of files.entries()) {
    for await (const lines of linesOfFile(directory, name)) {
      for (const line of lines) {
        const gap = line.isEnded ? readGap(line.text) : undefined;
        const sequence = gap?.last ?? sequenceOf(line.text) ?? 0;
        if (sequence < from.sequence) {
          last = Math.max(last, sequence);
          textBefore = line.text;
          continue;
        }
        const found = { kind: "found", files: files.slice(index), textBefore } as const;
        if (sequence > from.sequence)
          return buildsOnAnother(line, from) ? { kind: "astray" } : { ...found, line, after: from };
        const hash = gap?.following ?? (line.isEnded ? readRecord(line.text)?.hash : undefined);
        if (hash === undefined) continue; // damaged: the chain of the record after it tells whether that matters
        if (hash !== from.hash) return { kind: "astray" };
        const { number, end } = line;
        const after = { ...from, file: { name, length: end } };
        return { ...found, line: { number: number + 1, offset: end }, after };
      }
    }
  }
  return { kind: "behind", last };
}

/** Whether the record right behind a place, the first of a file, says itself that it follows another one. */
function buildsOnAnother({ text, isEnded }: Line, { sequence, hash }: ChainPoint): boolean {
  const record = isEnded ? readRecord(text) : undefined;
  if (record?.previous === undefined || record.sequence !== sequence + 1) return false;
  return record.previous !== hash && isIntact(text, record, record.previous);
}

/** Whatever looks like a record, in the order of the files, in whatever state the journal is. */
export async function* readableRecords(directory: string): AsyncGenerator<SealedRecord, void, void> {
  for (const { name } of await journalFiles(directory)) {
    for await (const lines of linesOfFile(directory, name)) {
      for (const { text } of lines) {
        const record = readRecord(text);
        if (record !== undefined) yield record;
      }
    }
  }
}

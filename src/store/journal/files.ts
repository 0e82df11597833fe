import { stat } from "node:fs/promises";
import { join } from "node:path";
import { namesIn } from "../disk/disk.ts";
import { type Line, type LineStart, linesIn, linesOf } from "../disk/lines.ts";
import { BEGINNING, Chain, type ChainPoint } from "../format/chain.ts";
import { isJournalName, journalFolder } from "../format/layout.ts";
import { LineReader, type ReadableRecord } from "../format/readable.ts";
import { isFurther, isWhole, readGap, readLine, sequenceOf } from "../format/record.ts";

/** Octets to be read in place of those of some files on disk, by name: what a repair would make of them. */
export type Instead = ReadonlyMap<string, Buffer>;

/** A journal file and its first readable record; none in a file whose first batch was torn. */
export interface JournalFile {
  readonly name: string;
  readonly first?: ReadableRecord;
  /** How many records the octets before it, none of them a record any more, can have been. */
  readonly mostBefore?: number;
}

/** The journal's files in the order of their sequences, those that tell none last. Empty ones are left out. */
export async function journalFiles(directory: string, instead?: Instead): Promise<readonly JournalFile[]> {
  const files: { readonly file: JournalFile; readonly place: number }[] = [];
  for (const name of (await namesIn(journalFolder(directory))).filter(isJournalName)) {
    const found = await stat(join(journalFolder(directory), name));
    // A folder of that name is none of ours: what it stands in place of, the others tell.
    if (!found.isFile()) continue;
    const size = instead?.get(name)?.length ?? found.size;
    if (size > 0) files.push(await beginningOfFile(directory, name, instead));
  }
  return files.sort((a, b) => a.place - b.place).map(({ file }) => file);
}

/** No record is shorter: one that says all, as at level 1, and a further one of a batch of level 2. */
const SHORTEST_OCTETS = { whole: 150, further: 40 } as const;

/** `place` is its first sequence, also where no line is a record any more but one tells it, or the mark of a gap. */
async function beginningOfFile(
  directory: string,
  name: string,
  instead?: Instead,
): Promise<{ readonly file: JournalFile; readonly place: number }> {
  let told: number | undefined;
  for await (const lines of linesOfFile(directory, name, undefined, instead)) {
    for (const line of lines) {
      const read = readLine(line.text);
      if (read !== undefined) {
        const first = new LineReader().take(read);
        const mostBefore = Math.floor(line.offset / (isWhole(read) ? SHORTEST_OCTETS.whole : SHORTEST_OCTETS.further));
        return { file: { name, first, mostBefore }, place: first.sequence };
      }
      told ??= sequenceOf(line.text) ?? readGap(line.text)?.first;
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
  const { sequence = 1, previous } = file?.first ?? {};
  return sequence === 1 || previous === undefined ? BEGINNING : { sequence: sequence - 1, hash: previous };
}

/** A place where a line begins. */
export interface LinePlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** In octets. */
  readonly offset: number;
}

/** A place in the journal, and where the record's line begins that goes before it, as far as that is known. */
export interface PlacedPoint extends ChainPoint {
  /** `end`: behind that line, in octets; older releases did not say it. */
  readonly place?: LinePlace & { readonly end?: number };
}

/** Where a good journal ends: after this record, at this length of this file (none in an empty journal). */
export interface JournalEnd extends PlacedPoint {
  readonly file?: { readonly name: string; readonly length: number; readonly lines: number };
}

/** The end of a journal whose last line is this one of a file. */
export function placedEnd(
  { sequence, hash }: ChainPoint,
  name: string,
  { number, offset, end }: Pick<Line, "number" | "offset" | "end">,
): JournalEnd {
  const file = { name, length: end, lines: number };
  return { sequence, hash, file, place: { file: name, line: number, offset, end } };
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
 * first record, and nothing before the place is checked: who reads on from a snapshot does not need it. Where the line
 * of `from` still stands in its place, nothing before it is read of its file either.
 */
export async function seek(directory: string, from?: PlacedPoint): Promise<Sought> {
  const first = await firstPlace(directory);
  if (from === undefined || from.sequence === 0) return { kind: "found", ...first, after: from ?? first.after };
  const { files } = first;
  const index = files.findLastIndex(({ first }) => first !== undefined && first.sequence <= from.sequence + 1);
  const left = files.slice(Math.max(index, 0));
  return (await lookAtPlace(directory, left, from)) ?? search(directory, left, from);
}

/** `undefined` where another line stands in the place: the journal was repaired, or is another one. */
async function lookAtPlace(
  directory: string,
  files: readonly JournalFile[],
  from: PlacedPoint,
): Promise<Sought | undefined> {
  const { place } = from;
  if (place === undefined || files[0]?.name !== place.file) return undefined;
  for await (const [line] of linesOfFile(directory, place.file, { number: place.line, offset: place.offset })) {
    if (line === undefined || !line.isEnded || hashAt(line, from) !== from.hash) return undefined;
    return placeBehind(files, line, from);
  }
  return undefined;
}

/** With which hash a line tells of a record, its own or the last one that is lost. */
function hashAt({ text }: Line, { sequence }: ChainPoint): string | undefined {
  const gap = readGap(text);
  if (gap !== undefined) return gap.last === sequence ? gap.following : undefined;
  return sequenceOf(text) === sequence ? readLine(text)?.hash : undefined;
}

function placeBehind(files: readonly JournalFile[], line: Line, from: ChainPoint): Sought {
  const after = placedEnd(from, files[0]?.name ?? "", line);
  const next = { number: line.number + 1, offset: line.end };
  return { kind: "found", files, textBefore: line.text, line: next, after };
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
          return (await buildsOnAnother(directory, name, line, from))
            ? { kind: "astray" }
            : { ...found, line, after: from };
        const read = line.isEnded ? readLine(line.text) : undefined;
        if (gap === undefined && read === undefined) continue; // damaged: the chain behind it tells whether that matters
        // Without a hash of its own it is not the last of a batch, and nothing that is a place stands within one.
        if ((gap?.following ?? read?.hash) !== from.hash) return { kind: "astray" };
        return placeBehind(found.files, line, from);
      }
    }
  }
  return { kind: "behind", last };
}

/** Whether the record right behind a place says itself that it follows another one: in its batch, or in another file. */
async function buildsOnAnother(
  directory: string,
  name: string,
  line: Line,
  { sequence, hash }: ChainPoint,
): Promise<boolean> {
  const read = line.isEnded ? readLine(line.text) : undefined;
  if (read === undefined) return false;
  if (isFurther(read)) return read.sequence === sequence + 1;
  if (read.previous === undefined) return false;
  if (read.sequence !== sequence + 1 || read.previous === hash) return false;
  // It is believed where its batch is whole.
  const chain = new Chain({ sequence, hash: read.previous });
  for await (const lines of linesOfFile(directory, name, line)) {
    for (const { text, isEnded } of lines) {
      const step = isEnded ? chain.take(text) : undefined;
      if (step?.kind !== "incomplete") return step?.kind === "batch";
    }
  }
  return false;
}

/** Whatever looks like a record, in the order of the files, in whatever state the journal is. */
export async function* readableRecords(directory: string): AsyncGenerator<ReadableRecord, void, void> {
  const reader = new LineReader();
  for (const { name } of await journalFiles(directory)) {
    for await (const lines of linesOfFile(directory, name)) {
      for (const { text } of lines) {
        const line = readLine(text);
        if (line !== undefined) yield reader.take(line);
      }
    }
  }
}

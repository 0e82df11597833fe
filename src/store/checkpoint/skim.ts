import { open } from "node:fs/promises";
import { join } from "node:path";
import type { Recorded } from "../../app/ports.ts";
import { checkpointFolder, journalFolder } from "../format/layout.ts";
import { isFurther, isFurtherText, readLine, recordOf, type RecordFields } from "../format/record.ts";
import { type AnyEvent, toRecorded, type Upcasts } from "../format/versions.ts";
import { journalFiles } from "../journal/files.ts";
import { loadCheckpoint } from "./checkpoint.ts";
import { readKept } from "./evidence.ts";

// Reading a journal line by line and proving it takes a minute a year on a small machine. Whoever looks for little of it
// reads only the lines in which a word stands, and takes them as they are: `readJournal` is for what has to be proved.

const CHUNK_OCTETS = 512 * 1024;
const LINE_FEED = 0x0a;
/** Enough of a line to tell whether it is a further one of its batch. */
const BEGINNING_OCTETS = 64;

/** A line holds one of the words and is no record: only a reading of the whole journal can tell what is left. */
export class Unreadable extends Error {}

export interface SkimOrder {
  readonly directory: string;
  /** May change while records are handed over: from the next line on it is the new ones that count. */
  readonly words: ReadonlySet<string>;
  readonly upcasts: Upcasts;
  /** The last sequence that matters: later ones may not be on disk yet. */
  readonly through: number;
}

/**
 * The records in whose line one of the words stands, in order, those first that a checkpoint keeps. Nothing is verified.
 * Throws `Unreadable`, and `DamagedCheckpoint`.
 */
export async function* skim<E extends AnyEvent>(order: SkimOrder): AsyncGenerator<Recorded<E>, void> {
  const { directory, words, upcasts, through } = order;
  const checkpoint = await loadCheckpoint(directory);
  for (const { file } of checkpoint?.evidence ?? []) {
    for await (const { text } of linesWith(join(checkpointFolder(directory), file), words)) {
      const record = readKept(text);
      if (record === undefined) throw new Unreadable(`a line of checkpoint/${file} is no record`);
      yield toRecorded<E>(record, upcasts);
    }
  }
  let last = checkpoint?.through ?? 0;
  const recordIn = readRecords();
  for (const { name } of await journalFiles(directory)) {
    for await (const { text, first, isEnded } of linesWith(join(journalFolder(directory), name), words)) {
      const record = recordIn(text, first);
      if (record === undefined && !isEnded) return;
      if (record === undefined) throw new Unreadable(`a line of ${name} is no record`);
      if (record.sequence > through) return;
      if (record.sequence <= last) continue;
      last = record.sequence;
      yield toRecorded<E>(record, upcasts);
    }
  }
}

/** Reads a line as a record; the first line of a batch once for all that are found in it. */
function readRecords(): (text: string, firstText: string | undefined) => RecordFields | undefined {
  let known: { readonly text: string; readonly line: ReturnType<typeof readLine> } | undefined;
  return (text, firstText = text) => {
    if (known?.text !== firstText) known = { text: firstText, line: readLine(firstText) };
    const line = text === firstText ? known.line : readLine(text);
    return line === undefined || known.line === undefined || isFurther(known.line)
      ? undefined
      : recordOf(line, known.line);
  };
}

interface Found {
  readonly text: string;
  /** The first line of its batch, where it is a further one of level 2. */
  readonly first: string | undefined;
  /** Whether a line feed ended it. */
  readonly isEnded: boolean;
}

/** The lines of a file in which one of the words stands. */
async function* linesWith(path: string, words: ReadonlySet<string>): AsyncGenerator<Found, void> {
  const file = await open(path, "r");
  try {
    // One for all chunks: what is left of one goes to its beginning, and where that is half of it, it grows.
    let buffer = Buffer.allocUnsafe(CHUNK_OCTETS);
    let restOctets = 0;
    for (;;) {
      if (restOctets > buffer.length / 2) buffer = Buffer.concat([buffer], 2 * buffer.length);
      const { bytesRead } = await file.read(buffer, restOctets, buffer.length - restOctets);
      const octets = buffer.subarray(0, restOctets + bytesRead);
      const isLast = bytesRead === 0;
      // The last batch is not broken off: its first line tells what its others do not say.
      const feed = octets.lastIndexOf(LINE_FEED) + 1;
      const end = isLast ? octets.length : (batchBefore(octets, feed) ?? feed);
      yield* linesOfOctets(octets.subarray(0, end), words);
      if (isLast) return;
      buffer.copyWithin(0, end, octets.length);
      restOctets = octets.length - end;
    }
  } finally {
    await file.close();
  }
}

/** The next place of each word is looked for once, and again only when it has been passed. */
function* linesOfOctets(octets: Buffer, words: ReadonlySet<string>): Generator<Found, void> {
  const places = new Map<string, number>();
  let before: { readonly begin: number; readonly first: string } | undefined;
  for (let at = 0; ; ) {
    const next = nextPlace(octets, words, places, at);
    if (next === undefined) return;
    const begin = octets.lastIndexOf(LINE_FEED, next) + 1;
    const feed = octets.indexOf(LINE_FEED, next);
    at = feed === -1 ? octets.length : feed + 1;
    const text = octets.toString("utf8", begin, feed === -1 ? at : feed);
    const first = isFurtherText(text) ? firstOfBatch(octets, begin, before) : undefined;
    before = { begin, first: first ?? text };
    yield { text, first, isEnded: feed !== -1 };
  }
}

/**
 * The line that begins the batch of a further one, which begins at `at`; empty where none is there. `before`: where a
 * line before it begins, and the first of that one's batch: what lies before that is not walked through again.
 */
function firstOfBatch(
  octets: Buffer,
  at: number,
  before: { readonly begin: number; readonly first: string } | undefined,
): string {
  const begin = batchBefore(octets, at, before?.begin);
  if (before !== undefined && begin === before.begin) return before.first;
  return begin === undefined ? "" : octets.toString("utf8", begin, octets.indexOf(LINE_FEED, begin));
}

/** Where the last line before `at`, where one begins, begins that is `known`, or no further one of a batch. */
function batchBefore(octets: Buffer, at: number, known?: number): number | undefined {
  for (let end = at - 1; end > 0; ) {
    const begin = octets.lastIndexOf(LINE_FEED, end - 1) + 1;
    if (begin === known) return begin;
    if (!isFurtherText(octets.toString("latin1", begin, Math.min(end, begin + BEGINNING_OCTETS)))) return begin;
    end = begin - 1;
  }
  return undefined;
}

/** The first place from `at` on where one of the words stands. */
function nextPlace(
  octets: Buffer,
  words: ReadonlySet<string>,
  places: Map<string, number>,
  at: number,
): number | undefined {
  let first: number | undefined;
  for (const word of words) {
    let place = places.get(word);
    if (place === undefined || (place !== -1 && place < at)) {
      place = octets.indexOf(word, at);
      places.set(word, place);
    }
    if (place !== -1 && (first === undefined || place < first)) first = place;
  }
  return first;
}

import { join } from "node:path";
import type { CopyCursor, NextStretch, SoughtCursor, Stretch } from "../../app/copy/source.ts";
import type { CopyPiece } from "../../domain/copy/objects.ts";
import { given } from "../../domain/given.ts";
import { readPlace, unlessMissing } from "../disk/disk.ts";
import type { LineStart } from "../disk/lines.ts";
import { Chain, type ChainPoint } from "../format/chain.ts";
import { contentsFolder } from "../format/layout.ts";
import type { SealedRecord } from "../format/record.ts";
import { type JournalFile, journalFiles, linesOfFile, seek } from "../journal/files.ts";

const FIRST_LINE: LineStart = { number: 1, offset: 0 };

/** Where the journal goes on after a record; `behind` and `astray` as in `Sought`. */
export async function cursorAt(directory: string, point: ChainPoint): Promise<SoughtCursor> {
  const sought = await seek(directory, point);
  if (sought.kind !== "found") {
    const [first] = await journalFiles(directory);
    const isDropped = first?.first !== undefined && first.first.sequence > point.sequence + 1;
    return { kind: isDropped ? "dropped" : sought.kind };
  }
  const [file] = sought.files;
  // The journal's first record may be a later one: what is before it lies in the checkpoint alone.
  if (file?.first !== undefined && sought.line.offset === 0 && file.first.sequence > point.sequence + 1) {
    return { kind: "dropped" };
  }
  const { number, offset } = sought.line;
  return { kind: "found", ...point, line: { number, offset }, ...given({ file: file?.name }) };
}

/**
 * Reads on in the journal: whole records up to `upTo`, which is on disk, of about `mostOctets` together. The chain is
 * checked on the way.
 */
export async function nextStretch(
  directory: string,
  cursor: CopyCursor,
  upTo: number,
  mostOctets: number,
): Promise<NextStretch> {
  if (cursor.sequence >= upTo) return { kind: "nothing" };
  try {
    const read = await readOn(directory, cursor, upTo, mostOctets);
    if (read.kind !== "nothing") return read;
    const following = await fileAfter(directory, cursor);
    if (following?.first === undefined) return { kind: "nothing" };
    if (following.first.sequence > cursor.sequence + 1) return { kind: "dropped" };
    return await readOn(directory, { ...cursor, file: following.name, line: FIRST_LINE }, upTo, mostOctets);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return { kind: "dropped" };
    throw error;
  }
}

/** The first file that begins behind a cursor. */
async function fileAfter(directory: string, { file, sequence }: CopyCursor): Promise<JournalFile | undefined> {
  const files = await journalFiles(directory);
  return files.find(({ name, first }) => name !== file && first !== undefined && first.sequence > sequence);
}

async function readOn(
  directory: string,
  cursor: CopyCursor,
  upTo: number,
  mostOctets: number,
): Promise<Stretch | { readonly kind: "nothing" } | Extract<NextStretch, { kind: "broken" }>> {
  const { file } = cursor;
  if (file === undefined) return { kind: "nothing" };
  const chain = new Chain(cursor);
  const lines: string[] = [];
  const whole: SealedRecord[] = [];
  let octets = 0;
  let taken = 0;
  let next: CopyCursor = cursor;
  reading: for await (const group of linesOfFile(directory, file, cursor.line)) {
    for (const line of group) {
      // Behind the last batch that is synced there may be anything.
      if (next.sequence >= upTo || !line.isEnded) break reading;
      const step = chain.take(line.text);
      if (step.kind === "broken" || step.kind === "unreadable") {
        return { kind: "broken", file: `journal/${file}`, line: line.number, why: step.why };
      }
      lines.push(`${line.text}\n`);
      octets += line.end - line.offset;
      if (step.kind !== "batch") continue;
      whole.push(...step.records);
      taken = lines.length;
      next = { ...chain.point, file, line: { number: line.number + 1, offset: line.end } };
      if (octets >= mostOctets) break reading;
    }
  }
  const last = whole.at(-1);
  if (last === undefined) return { kind: "nothing" };
  const journal = Buffer.from(lines.slice(0, taken).join(""));
  const contents = await contentsOf(directory, whole);
  return {
    kind: "stretch",
    first: cursor.sequence + 1,
    last: last.sequence,
    at: last.at,
    pieces: [...contents.map(({ piece }) => piece), { file: `journal/${file}`, octets: journal.length }],
    body: [...contents.map(({ octets }) => octets), journal],
    next,
  };
}

/** What records refer to, as far as it has not been erased. */
async function contentsOf(
  directory: string,
  records: readonly SealedRecord[],
): Promise<readonly { readonly piece: CopyPiece; readonly octets: Uint8Array }[]> {
  const found: { readonly piece: CopyPiece; readonly octets: Uint8Array }[] = [];
  for (const { apart } of records) {
    if (apart === undefined) continue;
    const { file, offset, length } = apart;
    // With the line feed behind it: files of contents have a line each.
    const path = join(contentsFolder(directory), file);
    const octets = await unlessMissing(() => readPlace(path, offset, length + 1), undefined);
    if (octets !== undefined) found.push({ piece: { file: `leads/${file}`, offset, octets: octets.length }, octets });
  }
  return found;
}

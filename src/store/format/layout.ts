import { stat } from "node:fs/promises";
import { join } from "node:path";
import { type Instant, iso } from "../../domain/time.ts";
import { linesOf } from "../disk/lines.ts";
import { namesIn } from "../disk/listing.ts";
import { readRecord, type SealedRecord, sequenceOf } from "./record.ts";

// <directory>/state.json               the snapshot
// <directory>/journal/2026-02.jsonl    the records of a month
// <directory>/journal/2026-02.2.jsonl  the same month once more, after the clock had been in another
// <directory>/leads/2026-02-28.jsonl   contents kept apart, by day
// <directory>/leads/2026-02-28.2.jsonl the same day once more, where contents are kept for less than a day
// <directory>/journal/new              there has been no record yet: see new-store.ts
// <directory>/checkpoint/              what stands for journal files that were dropped: see checkpoint.ts
// <directory>/aside/                   what recovery cut off
// <directory>/kept/                    what arrived meanwhile, while the journal could not be used: see spool.ts
//
// Only the file that holds the newest record is ever appended to, and only in its own month. A clock that comes
// back to a month (from 1970, or from a future that was none) gets a further file with the next number: within a
// file sequences rise, and the order of files is that of their sequences, which their names may contradict.

export const journalFolder = (directory: string): string => join(directory, "journal");
export const leadsFolder = (directory: string): string => join(directory, "leads");
export const asideFolder = (directory: string): string => join(directory, "aside");
export const snapshotPath = (directory: string): string => join(directory, "state.json");

const JOURNAL_FILE = /^(\d{4}-\d{2})(?:\.\d+)?\.jsonl$/;
const LEADS_FILE = /^(\d{4}-\d{2}-\d{2})(?:\.(\d+))?\.jsonl$/;

/** `2026-02`, in UTC. */
export function monthOf(at: Instant): string {
  return iso(at).slice(0, 7);
}

/** `2026-02-28`, in UTC. */
export function dayOf(at: Instant): string {
  return iso(at).slice(0, 10);
}

/** The month that a journal file is for. */
export function monthOfFile(name: string): string | undefined {
  return JOURNAL_FILE.exec(name)?.[1];
}

/** A name for a new journal file of a month, beside those that exist. */
export function newJournalName(month: string, taken: ReadonlySet<string>): string {
  let name = `${month}.jsonl`;
  for (let turn = 2; taken.has(name); turn += 1) name = `${month}.${turn}.jsonl`;
  return name;
}

/** The file of contents of a day, or its further files from 2 on. */
export function leadsName(day: string, number: number): string {
  return number === 1 ? `${day}.jsonl` : `${day}.${number}.jsonl`;
}

/** Of which day a file of contents is, and the how manieth. */
export function readLeadsName(name: string): { readonly day: string; readonly number: number } {
  const [, day = "", number = "1"] = LEADS_FILE.exec(name) ?? [];
  return { day, number: Number(number) };
}

/** A journal file and its first readable record; none in a file whose first batch was torn. */
export interface JournalFile {
  readonly name: string;
  readonly first?: SealedRecord;
  /** How many octets, none of them a record, stand before that one. */
  readonly octetsBefore?: number;
}

/** The journal's files in the order of their sequences, those that tell none last. Empty ones are left out. */
export async function journalFiles(folder: string): Promise<readonly JournalFile[]> {
  const files: (JournalFile & Beginning)[] = [];
  for (const name of (await namesIn(folder)).filter((entry) => JOURNAL_FILE.test(entry))) {
    const path = join(folder, name);
    if ((await stat(path)).size > 0) files.push({ name, ...(await beginningOfFile(path)) });
  }
  return files.sort((a, b) => a.place - b.place).map(({ place: _, ...file }) => file);
}

/** The names of the files of contents kept apart, oldest day first. */
export async function leadsNames(folder: string): Promise<readonly string[]> {
  return (await namesIn(folder)).filter((name) => LEADS_FILE.test(name));
}

interface Beginning {
  /** Its first sequence, also where no line is a record any more but one tells it. */
  readonly place: number;
  readonly first?: SealedRecord;
  readonly octetsBefore?: number;
}

async function beginningOfFile(path: string): Promise<Beginning> {
  let told: number | undefined;
  for await (const lines of linesOf(path)) {
    for (const line of lines) {
      const first = readRecord(line.text);
      if (first !== undefined) return { place: first.sequence, first, octetsBefore: line.offset };
      told ??= sequenceOf(line.text);
    }
  }
  return { place: told ?? Number.MAX_SAFE_INTEGER };
}

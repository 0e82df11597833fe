import { join } from "node:path";
import { type Instant, iso } from "../../domain/time.ts";

// <directory>/state.json               the snapshot
// <directory>/journal/2026-02.jsonl    the records of a month
// <directory>/journal/2026-02.2.jsonl  the same month once more, after the clock had been in another
// <directory>/leads/2026-02-28.jsonl   contents kept apart, by day
// <directory>/leads/2026-02-28.2.jsonl the same day once more, where contents are kept for less than a day
// <directory>/journal/new              there has been no record yet: see recovery/marks.ts
// <directory>/journal/synced           how far it had been synced: see journal/synced-mark.ts
// <directory>/checkpoint/              what stands for journal files that were dropped: see checkpoint/
// <directory>/aside/                   the quarantine: what recovery took out
// <directory>/told-alarms.json        whom a trouble was told, and what is still to be told
// <directory>/known-modem.json       the modem that modem.port: auto has found
// <directory>/spent-codes.json         which codes of a second factor were used
// <directory>/level.json               for which releases the store is written: see disk/level.ts
// <directory>/kept/                    the spool: what arrived while the journal could not be used
//
// Only the file that holds the newest record is ever appended to, and only in its own month. A clock that comes
// back to a month (from 1970, or from a future that was none) gets a further file with the next number: within a
// file sequences rise, and the order of files is that of their sequences, which their names may contradict.

/** In the journal's folder. */
export const SYNCED_NAME = "synced";

export const journalFolder = (directory: string): string => join(directory, "journal");
export const contentsFolder = (directory: string): string => join(directory, "leads");
export const checkpointFolder = (directory: string): string => join(directory, "checkpoint");
export const quarantineFolder = (directory: string): string => join(directory, "aside");
export const spoolFolder = (directory: string): string => join(directory, "kept");
export const toldAlarmsPath = (directory: string): string => join(directory, "told-alarms.json");
export const knownModemPath = (directory: string): string => join(directory, "known-modem.json");
export const spentCodesPath = (directory: string): string => join(directory, "spent-codes.json");
export const levelPath = (directory: string): string => join(directory, "level.json");
export const snapshotPath = (directory: string): string => join(directory, "state.json");

const JOURNAL_FILE = /^(\d{4}-\d{2})(?:\.\d+)?\.jsonl$/;
const CONTENTS_FILE = /^(\d{4}-\d{2}-\d{2})(?:\.(\d+))?\.jsonl$/;

export const isJournalName = (name: string): boolean => JOURNAL_FILE.test(name);
export const isContentsName = (name: string): boolean => CONTENTS_FILE.test(name);

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
export function contentsName(day: string, number: number): string {
  return number === 1 ? `${day}.jsonl` : `${day}.${number}.jsonl`;
}

/** Of which day a file of contents is, and which of that day's files. */
export function readContentsName(name: string): { readonly day: string; readonly number: number } {
  const [, day = "", number = "1"] = CONTENTS_FILE.exec(name) ?? [];
  return { day, number: Number(number) };
}

import { join } from "node:path";
import { journalFiles, journalFolder } from "../format/layout.ts";
import { linesOf } from "../disk/lines.ts";
import { readRecord, type SealedRecord } from "../format/record.ts";

/** Whatever looks like a record, in the order of the files, in whatever state the journal is. */
export async function* readableRecords(directory: string): AsyncGenerator<SealedRecord, void, void> {
  for (const { name } of await journalFiles(journalFolder(directory))) {
    for await (const lines of linesOf(join(journalFolder(directory), name))) {
      for (const { text } of lines) {
        const record = readRecord(text);
        if (record !== undefined) yield record;
      }
    }
  }
}

import { createHash } from "node:crypto";
import { join } from "node:path";
import { type Checkpoint, checkpointFolder, DamagedCheckpoint, type EvidencePart } from "./checkpoint.ts";
import { isErrno } from "./errno.ts";
import { linesOf } from "./lines.ts";
import { isIntact, readRecord, type SealedRecord } from "./record.ts";

// A record that outlives its journal file keeps its octets, beside the hash of the record that went before it:
//
//   {"previous":"<64 digits>","record":{"sequence":…,"hash":"…"}}
//
// Its hash is over the hash of the record before and its own octets, so it can be checked without its neighbours.

const PRESERVED = /^\{"previous":"([0-9a-f]{64})","record":(\{.*\})\}$/s;

/** A record as a checkpoint keeps it. */
export interface Preserved {
  readonly record: SealedRecord;
  /** As it stands in the checkpoint, without its line feed. */
  readonly line: string;
  readonly file: string;
}

/** The line that keeps a record; `recordLine` is the record's own, without its line feed. */
export function preservedLine(recordLine: string, previousHash: string): string {
  return `{"previous":"${previousHash}","record":${recordLine}}`;
}

/** The records of a checkpoint in their order, each checked. Throws `DamagedCheckpoint` where one is not as it was. */
export async function* preservedIn(directory: string, { evidence }: Checkpoint): AsyncGenerator<Preserved, void> {
  for (const part of evidence) yield* preservedInPart(directory, part);
}

/** The same of one of its files. */
export async function* preservedInPart(directory: string, part: EvidencePart): AsyncGenerator<Preserved, void> {
  const { file, checksum } = part;
  const digest = createHash("sha256");
  try {
    for await (const lines of linesOf(join(checkpointFolder(directory), file))) {
      for (const { text, number } of lines) {
        digest.update(`${text}\n`);
        const record = readPreserved(text);
        if (record === undefined) throw new DamagedCheckpoint(file, "a kept record is not as it was written", number);
        yield { record, line: text, file: `checkpoint/${file}` };
      }
    }
  } catch (error) {
    if (isErrno(error, "ENOENT")) throw new DamagedCheckpoint(file, "it is missing");
    throw error;
  }
  if (digest.digest("hex") !== checksum) throw new DamagedCheckpoint(file, "its checksum is wrong");
}

function readPreserved(line: string): SealedRecord | undefined {
  const [, previous, text] = PRESERVED.exec(line) ?? [];
  if (previous === undefined || text === undefined) return undefined;
  const record = readRecord(text);
  return record !== undefined && isIntact(text, record, previous) ? record : undefined;
}

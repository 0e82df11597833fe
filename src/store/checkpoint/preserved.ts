import { createHash } from "node:crypto";
import { join } from "node:path";
import { type Checkpoint, checkpointFolder, type EvidencePart } from "./checkpoint.ts";
import { givesNothing, isErrno } from "../disk/errno.ts";
import { linesOf } from "../disk/lines.ts";
import { isIntact, readRecord, type SealedRecord } from "../format/record.ts";

// A record that outlives its journal file keeps its octets, beside the hash of the record that went before it:
//
//   {"previous":"<64 digits>","record":{"sequence":…,"hash":"…"}}
//
// Its hash is over the hash of the record before and its own octets, so it can be checked without its neighbours.

const PRESERVED = /^\{"previous":"([0-9a-f]{64})","record":(\{.*\})\}$/s;

/** A record as a checkpoint keeps it. */
export interface Preserved {
  readonly kind: "kept";
  readonly record: SealedRecord;
  /** As it stands in the checkpoint, without its line feed. */
  readonly line: string;
  /** Below the store's directory. */
  readonly file: string;
}

/** A place in a checkpoint's file that is not as it was written. */
export interface DamagedPlace {
  readonly kind: "damaged";
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly why: string;
}

/** The line that keeps a record; `recordLine` is the record's own, without its line feed. */
export function preservedLine(recordLine: string, previousHash: string): string {
  return `{"previous":"${previousHash}","record":${recordLine}}`;
}

/**
 * The records of a checkpoint in their order, each checked by itself; what is damaged stands in its place among them.
 */
export async function* preservedIn(
  directory: string,
  { evidence }: Pick<Checkpoint, "evidence">,
): AsyncGenerator<Preserved | DamagedPlace, void> {
  for (const part of evidence) yield* preservedInPart(directory, part);
}

/** The same of one of its files. Without a checksum nothing tells whether whole lines are missing. */
export async function* preservedInPart(
  directory: string,
  { file: name, checksum }: Pick<EvidencePart, "file"> & Partial<EvidencePart>,
): AsyncGenerator<Preserved | DamagedPlace, void> {
  const file = `checkpoint/${name}`;
  const digest = createHash("sha256");
  let isSound = true;
  try {
    for await (const lines of linesOf(join(checkpointFolder(directory), name))) {
      for (const { text, number } of lines) {
        digest.update(`${text}\n`);
        const record = readPreserved(text);
        if (record !== undefined) yield { kind: "kept", record, line: text, file };
        else {
          isSound = false;
          yield { kind: "damaged", file, line: number, why: "a kept record is not as it was written" };
        }
      }
    }
  } catch (error) {
    const why = isErrno(error, "ENOENT") ? "it is missing" : `it cannot be read: ${String(error)}`;
    if (!givesNothing(error)) throw error;
    yield { kind: "damaged", file, line: 1, why };
    return;
  }
  if (isSound && checksum !== undefined && digest.digest("hex") !== checksum)
    yield { kind: "damaged", file, line: 1, why: "its checksum is wrong: records are missing from it or were added" };
}

function readPreserved(line: string): SealedRecord | undefined {
  const [, previous, text] = PRESERVED.exec(line) ?? [];
  if (previous === undefined || text === undefined) return undefined;
  const record = readRecord(text);
  return record !== undefined && isIntact(text, record, previous) ? record : undefined;
}

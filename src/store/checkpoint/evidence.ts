import { createHash } from "node:crypto";
import { join } from "node:path";
import { givesNothing, isErrno, namesIn } from "../disk/disk.ts";
import { linesOf } from "../disk/lines.ts";
import { checkpointFolder } from "../format/layout.ts";
import {
  hashAtEndOf,
  hashedOf,
  isFurther,
  isFurtherText,
  readLine,
  readStamp,
  recordOf,
  type SealedRecord,
  sha256,
  type Stamp,
  stampText,
} from "../format/record.ts";
import type { Checkpoint, EvidencePart } from "./checkpoint.ts";

// A record that outlives its journal file keeps its octets, beside the hash of the record that went before it:
//
//   {"previous":"<64 digits>","record":{"sequence":…,"hash":"…"}}
//
// Its hash is over the hash of the record before and its own octets, so it can be checked without its neighbours. One
// whose batch has its stamp in the first line or its hash in the last has them beside it, as the hash is over the stamp
// too; of the records around it nothing is kept:
//
//   {"previous":"<64 digits>","stamp":{"at":"…","boot":"…","monotonicMs":…},"record":{"sequence":…},"hash":"<64 digits>"}

const PRESERVED =
  /^\{"previous":"([0-9a-f]{64})",(?:"stamp":(\{[^{}]*\}),)?"record":(\{.*\})(?:,"hash":"([0-9a-f]{64})")?\}$/s;

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

/** The line that keeps a record, of the record's own, which has no line feed; `stamp` is that of its batch. */
export function preservedLine(text: string, { hash }: SealedRecord, previousHash: string, stamp: Stamp): string {
  const beside = isFurtherText(text) ? `"stamp":{${stampText(stamp)}},` : "";
  const end = hashAtEndOf(text) === undefined ? `,"hash":"${hash}"` : "";
  return `{"previous":"${previousHash}",${beside}"record":${text}${end}}`;
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

/** The record that a line keeps. `undefined` when it keeps none; its hash is not checked. */
export function readKept(line: string): SealedRecord | undefined {
  return parsePreserved(line)?.record;
}

function readPreserved(line: string): SealedRecord | undefined {
  const kept = parsePreserved(line);
  return kept !== undefined && sha256(kept.hashed) === kept.record.hash ? kept.record : undefined;
}

/** The record that a line keeps, and what its hash is to be over. */
function parsePreserved(line: string): { readonly record: SealedRecord; readonly hashed: string } | undefined {
  const [, previous, stampJson, text, hashBeside] = PRESERVED.exec(line) ?? [];
  const read = text === undefined ? undefined : readLine(text);
  const hash = read?.hash ?? hashBeside;
  if (text === undefined || read === undefined || hash === undefined) return undefined;
  // One place for each of them, or the same line could be read in two ways.
  if ((read.hash !== undefined && hashBeside !== undefined) || isFurther(read) !== (stampJson !== undefined))
    return undefined;
  const stamp = isFurther(read) ? readStamp(stampJson) : read;
  if (stamp === undefined) return undefined;
  return { record: { ...recordOf(read, stamp), hash }, hashed: previous + hashedOf(text, read, stampText(stamp)) };
}

/** What is kept of one journal file. */
export interface Bundle {
  /** `2026-02`: the name of that file, without its ending. */
  readonly name: string;
  /** One, unless nobody knows which of several counts: then all do. */
  readonly files: readonly string[];
  /** What checkpoint.json says of it. */
  readonly part?: EvidencePart;
}

const EVIDENCE = /^(.+)\.evidence\.\d+\.jsonl$/;
const NUMBERED = /\.(\d+)\.jsonl?(?:\.new)?$/;

/** The evidence of a checkpoint. */
export function bundlesOf({ evidence }: Pick<Checkpoint, "evidence">): readonly Bundle[] {
  return evidence.map((part) => ({ name: EVIDENCE.exec(part.file)?.[1] ?? part.file, files: [part.file], part }));
}

/** The same where checkpoint.json cannot be used: all that lies in the folder, in the order of its sequences. */
export async function looseBundles(directory: string): Promise<readonly Bundle[]> {
  const byName = new Map<string, string[]>();
  for (const file of await namesIn(checkpointFolder(directory))) {
    const name = EVIDENCE.exec(file)?.[1];
    if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  const placed: { readonly bundle: Bundle; readonly first: number }[] = [];
  for (const [name, files] of byName) {
    const [first] = (await readBundle(directory, { name, files })).kept;
    placed.push({ bundle: { name, files }, first: first?.record.sequence ?? Number.MAX_SAFE_INTEGER });
  }
  return placed.toSorted((a, b) => a.first - b.first).map(({ bundle }) => bundle);
}

/** Kept records that cannot be read: some of those from `first` to `last`, as far as their neighbours tell. */
export interface LostKept extends DamagedPlace {
  readonly first: number;
  readonly last: number;
}

/** The records in a bundle in the order of their sequences, each once, and where some cannot be read. */
export async function readBundle(
  directory: string,
  { files, part }: Bundle,
): Promise<{ readonly kept: readonly Preserved[]; readonly lost: readonly LostKept[] }> {
  const kept = new Map<number, Preserved>();
  const places: { readonly place: DamagedPlace; readonly after: number }[] = [];
  for (const file of files) {
    let after = (part?.first ?? 1) - 1;
    for await (const item of preservedInPart(directory, { ...part, file })) {
      if (item.kind === "damaged") places.push({ place: item, after });
      else {
        after = item.record.sequence;
        kept.set(after, item);
      }
    }
  }
  const inOrder = [...kept.values()].toSorted((a, b) => a.record.sequence - b.record.sequence);
  const lost = places.map(({ place, after }) => {
    const next = inOrder.find(({ record }) => record.sequence > after)?.record.sequence;
    return { ...place, first: after + 1, last: next === undefined ? (part?.last ?? after + 1) : next - 1 };
  });
  return { kept: inOrder, lost };
}

/** The highest number that a file of the checkpoint bears: names are never used twice. */
export async function highestGeneration(directory: string): Promise<number> {
  return Math.max(
    0,
    ...(await namesIn(checkpointFolder(directory))).map((file) => Number(NUMBERED.exec(file)?.[1] ?? 0)),
  );
}

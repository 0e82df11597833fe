import { createHash } from "node:crypto";
import type { ContentsRef } from "../../app/ports.ts";
import type { DoneBy } from "../../domain/done-by.ts";

// A record is one line of JSON. Its last member is its hash: the SHA-256 of the hash of the record before
// (64 hexadecimal digits; zeros before the first) followed by the line up to the comma before `"hash"`. So a
// hash is over the very octets in the file, and can be checked with nothing but a text editor and sha256sum.

/** A record without its hash; members in the order in which they are written. */
export interface RecordFields {
  /** From 1, without gaps. The first member of the line. */
  readonly sequence: number;
  /** First and last sequence of the batch that it was written and synced with. */
  readonly batch: readonly [first: number, last: number];
  /** Wall time, ISO 8601. */
  readonly at: string;
  readonly boot: string;
  readonly monotonicMs: number;
  readonly type: string;
  /** Of the shape of `data`; see versions.ts. */
  readonly version: number;
  readonly data: object;
  /** Who asked for it. */
  readonly by?: DoneBy;
  readonly apart?: ContentsRef;
  /** The hash of the record before; in the first record of a file, which can so be checked by itself. */
  readonly previous?: string;
}

/** A record as it was read. */
export interface SealedRecord extends RecordFields {
  readonly hash: string;
}

/** The hash before the first record. */
export const NO_HASH = "0".repeat(64);

const SEAL = /,"hash":"([0-9a-f]{64})"\}$/;
const SEAL_LENGTH = `,"hash":"${NO_HASH}"}`.length;
const SEQUENCE = /^\{"sequence":(\d{1,15}),/;
const GAP_BEGINS = '{"gap":[';
const GAP_PREVIOUS = /"previous":"([0-9a-f]{64})"/;
const BATCH = /^\{"sequence":\d{1,15},"batch":\[(\d{1,15}),/;

/** The line of a record, with its line feed, and its hash. */
export function sealRecord(fields: RecordFields, previousHash: string): Sealed {
  return seal(fields, previousHash);
}

/** Reads a line (without its line feed). `undefined` when it is no record; its hash is not checked here. */
export function readRecord(line: string): SealedRecord | undefined {
  if (!SEAL.test(line)) return undefined;
  const value = parseJson(line);
  return isRecord(value) ? value : undefined;
}

/** Whether the line of a record carries the right hash. */
export function isIntact(line: string, record: SealedRecord, previousHash: string): boolean {
  return sha256(previousHash + bodyOf(line)) === record.hash;
}

/** The sequence of a line that looks like a record, without reading the rest of it. */
export function sequenceOf(line: string): number | undefined {
  const digits = SEQUENCE.exec(line)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The first sequence of the batch that a line belongs to, whatever has become of the rest of the line. */
export function batchOf(line: string): number | undefined {
  const digits = BATCH.exec(line)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The hash with which a line ends, whatever has become of the rest of it. */
export function hashAtEndOf(line: string): string | undefined {
  return SEAL.exec(line)?.[1];
}

// Where records were lost for good, `leadline repair` leaves a line that says so, and the chain goes on behind it: the
// line carries the hash that the next record builds on. It is sealed as records are, and no proof that runs over it is
// whole.

/** Records that are lost: those of the sequences `first` to `last`. */
export interface Gap {
  readonly first: number;
  readonly last: number;
  /** When it was marked, ISO 8601. */
  readonly at: string;
  readonly why: string;
  /** The hash of the record before, and the one that the record after builds on. */
  readonly previous: string;
  readonly following: string;
}

/** The same where nothing is chained to it. */
export type LostStretch = Omit<Gap, "previous" | "following">;

/** The line of a gap, with its line feed. */
export function sealGap({ first, last, at, why, previous, following }: Gap): string {
  return seal({ gap: [first, last], at, why, previous, following }, previous).line;
}

/** Reads a line (without its line feed). `undefined` when it marks no gap, or not as it was written. */
export function readGap(line: string): Gap | undefined {
  const hash = line.startsWith(GAP_BEGINS) ? hashAtEndOf(line) : undefined;
  if (hash === undefined) return undefined;
  const previous = GAP_PREVIOUS.exec(bodyOf(line))?.[1];
  if (previous === undefined || sha256(previous + bodyOf(line)) !== hash) return undefined;
  // The hash says that `sealGap` wrote it.
  const { gap, ...rest } = JSON.parse(line) as Omit<Gap, "first" | "last"> & {
    readonly gap: readonly [number, number];
  };
  const { at, why, following } = rest;
  return { first: gap[0], last: gap[1], at, why, previous, following };
}

interface Sealed {
  readonly line: string;
  readonly hash: string;
}

function seal(fields: object, previousHash: string): Sealed {
  const body = JSON.stringify(fields).slice(0, -1);
  const hash = sha256(previousHash + body);
  return { line: `${body},"hash":"${hash}"}\n`, hash };
}

/** What the hash of a sealed line is over, beside the hash before. */
function bodyOf(line: string): string {
  return line.slice(0, -SEAL_LENGTH);
}

/** SHA-256 of text (as UTF-8) or octets, in lower-case hexadecimal. */
export function sha256(contents: string | Uint8Array): string {
  return createHash("sha256").update(contents).digest("hex");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // half a line, or NULs: the caller decides whether that is a torn tail or damage
  }
}

function isRecord(value: unknown): value is SealedRecord {
  if (!isObject(value)) return false;
  const { sequence, batch, at, boot, monotonicMs, type, version, data, by, apart, previous } = value;
  return (
    Number.isSafeInteger(sequence) &&
    Array.isArray(batch) &&
    batch.length === 2 &&
    batch.every(Number.isSafeInteger) &&
    typeof at === "string" &&
    !Number.isNaN(Date.parse(at)) &&
    typeof boot === "string" &&
    typeof monotonicMs === "number" &&
    typeof type === "string" &&
    Number.isSafeInteger(version) &&
    isObject(data) &&
    (by === undefined || isDoneBy(by)) &&
    (apart === undefined || isContentsRef(apart)) &&
    (previous === undefined || typeof previous === "string")
  );
}

function isDoneBy(value: unknown): value is DoneBy {
  return isObject(value) && typeof value.name === "string" && typeof value.how === "string";
}

function isContentsRef(value: unknown): value is ContentsRef {
  return (
    isObject(value) &&
    typeof value.file === "string" &&
    Number.isSafeInteger(value.offset) &&
    Number.isSafeInteger(value.length) &&
    typeof value.hash === "string"
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

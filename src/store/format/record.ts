import type { ApartRef } from "../../app/ports.ts";
import { sha256 } from "./sha256.ts";

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
  readonly apart?: ApartRef;
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
const BATCH = /^\{"sequence":\d{1,15},"batch":\[(\d{1,15}),/;

/** The line of a record, with its line feed, and its hash. */
export function seal(fields: RecordFields, previousHash: string): { readonly line: string; readonly hash: string } {
  const body = JSON.stringify(fields).slice(0, -1);
  const hash = sha256(previousHash + body);
  return { line: `${body},"hash":"${hash}"}\n`, hash };
}

/** Reads a line (without its line feed). `undefined` when it is no record; its hash is not checked here. */
export function readRecord(line: string): SealedRecord | undefined {
  if (!SEAL.test(line)) return undefined;
  const value = parseJson(line);
  return isRecord(value) ? value : undefined;
}

/** Whether the line of a record carries the right hash. */
export function isIntact(line: string, record: SealedRecord, previousHash: string): boolean {
  return sha256(previousHash + line.slice(0, -SEAL_LENGTH)) === record.hash;
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // half a line, or NULs: the caller decides whether that is a torn tail or damage
  }
}

function isRecord(value: unknown): value is SealedRecord {
  if (!isObject(value)) return false;
  const { sequence, batch, at, boot, monotonicMs, type, version, data, apart, previous } = value;
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
    (apart === undefined || isApartRef(apart)) &&
    (previous === undefined || typeof previous === "string")
  );
}

function isApartRef(value: unknown): value is ApartRef {
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

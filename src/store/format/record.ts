import { hash as hashOf } from "node:crypto";
import type { ContentsRef } from "../../app/ports.ts";
import type { DoneBy } from "../../domain/done-by.ts";
import { given } from "../../domain/given.ts";
import { iso } from "../../domain/time.ts";
import { contentsName } from "./layout.ts";

// A record is one line of JSON. Its hash is the SHA-256 of the hash of the record before (64 hexadecimal digits; zeros
// before the first) followed by the line up to the comma before `"hash"`, or to the brace that ends it. So a hash is over
// the very octets in the file, and can be checked with nothing but a text editor and sha256sum.
//
// At level 1 every line says all of its record. From level 2 on (see domain/levels.ts) what the records of a batch have in
// common stands in the first of its lines, and how many they are and their hash in the last; the hash of each record is
// there all the same, over the stamp of the first line (from `"at"` to before `"type"`) in front of what its own line
// says. So a checkpoint may keep one of them without its neighbours.

/** When a batch was begun, and by which clock. */
export interface Stamp {
  /** Wall time, ISO 8601. */
  readonly at: string;
  /** Its id, or from level 2 on the beginning of that. */
  readonly boot: string;
  readonly monotonicMs: number;
}

/** A record without its hash. */
export interface RecordFields extends Stamp {
  /** From 1, without gaps. The first member of the line. */
  readonly sequence: number;
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

/** A record as it was read, with its hash. */
export interface SealedRecord extends RecordFields {
  readonly hash: string;
}

/** A line of level 1. */
export interface WholeLine extends SealedRecord {
  /** First and last sequence of the batch that it was written and synced with. */
  readonly batch: readonly [first: number, last: number];
}

/** What a line of level 2 says of its record. */
interface Said {
  readonly sequence: number;
  readonly type: string;
  /** 1 unless given. */
  readonly version?: number;
  readonly data: object;
  readonly by?: DoneBy;
  /** Its `file` is that of the day of the record's own time unless given. */
  readonly apart?: Omit<ContentsRef, "file"> & Partial<ContentsRef>;
  /** Only in the last line of a batch, whose last member it is. */
  readonly hash?: string;
}

/** The first line of a batch of level 2. */
interface FirstLine extends Said, Stamp {
  readonly previous?: string;
}

/** A further one. */
interface FurtherLine extends Said {
  /**
   * By how many milliseconds it is later than the first line; 0 unless given. A pair where its wall time is by another
   * number than its monotonic time.
   */
  readonly later?: number | readonly [wall: number, monotonic: number];
  /** Only in the last line: of how many records the batch is. */
  readonly batch?: number;
}

export type StampedLine = WholeLine | FirstLine;
export type RecordLine = StampedLine | FurtherLine;

/** The hash before the first record. */
export const NO_HASH = "0".repeat(64);

const SEAL = /,"hash":"([0-9a-f]{64})"\}$/;
const SEAL_LENGTH = `,"hash":"${NO_HASH}"}`.length;
const SEQUENCE = /^\{"sequence":(\d{1,15}),/;
const GAP_BEGINS = '{"gap":[';
const GAP_PREVIOUS = /"previous":"([0-9a-f]{64})"/;
const BEGINS = /^\{"sequence":(\d{1,15}),(?:"batch":\[(\d{1,15}),(?:(\d{1,15})\])?|"previous":|"at":)/;
const FURTHER = /^\{"sequence":(\d{1,15}),"(?:later|type)":/;
const ENDS = /,"batch":(\d{1,15}),"hash":"[0-9a-f]{64}"\}$/;
const RECORD_BEGINS = '{"sequence":';

/** Reads a line (without its line feed). `undefined` when it is of no record; its hash is not checked here. */
export function readLine(text: string): RecordLine | undefined {
  if (!text.startsWith(RECORD_BEGINS) || !text.endsWith("}")) return undefined;
  const value = parseJson(text);
  return isLine(value) && value.hash === hashAtEndOf(text) ? value : undefined;
}

/**
 * Whether all of a line is there that a line feed has ended, whatever it says: what a torn write leaves ends in the
 * middle of it, or holds NULs.
 */
export function isWholeText(text: string): boolean {
  return text.startsWith("{") && /\}\r?$/.test(text) && !text.includes("\0");
}

/** Whether a line was written at level 1, and says all of its record. */
export function isWhole(line: RecordLine): line is WholeLine {
  return "batch" in line && typeof line.batch === "object";
}

/** Whether a line is a further one of a batch of level 2, which does not say all of its record. */
export function isFurther(line: RecordLine): line is FurtherLine {
  return !("at" in line);
}

/** What the hash of a record is over, beside the hash before; `stamp` stands in the first line of its batch. */
export function hashedOf(text: string, line: RecordLine, stamp: string): string {
  const body = text.slice(0, line.hash === undefined ? -1 : -SEAL_LENGTH);
  return isFurther(line) ? stamp + body : body;
}

/** `"at":"…","boot":"…","monotonicMs":…`, as it stands in a line. */
export function stampText({ at, boot, monotonicMs }: Stamp): string {
  return JSON.stringify({ at, boot, monotonicMs }).slice(1, -1);
}

/** Reads a stamp that is kept beside its record. `undefined` when it is none. */
export function readStamp(json = ""): Stamp | undefined {
  const value = parseJson(json);
  return isObject(value) && isStamp(value) ? (value as unknown as Stamp) : undefined;
}

/** The record of a line; `stamp` is that of the first line of its batch. */
export function recordOf(line: RecordLine, stamp: Stamp): RecordFields {
  if (isWhole(line)) return line;
  const { sequence, type, version = 1, data, by, apart } = line;
  const { at, boot, monotonicMs } = isFurther(line) ? moved(stamp, line.later) : line;
  return {
    ...{ sequence, at, boot, monotonicMs, type, version, data },
    ...given({
      by,
      apart: apart && { ...apart, file: apart.file ?? contentsName(at.slice(0, 10), 1) },
      previous: isFurther(line) ? undefined : line.previous,
    }),
  };
}

function moved(stamp: Stamp, later: FurtherLine["later"]): Stamp {
  if (later === undefined) return stamp;
  const [wall, monotonic] = typeof later === "number" ? [later, later] : later;
  return { at: moment(stamp.at, wall), boot: stamp.boot, monotonicMs: stamp.monotonicMs + monotonic };
}

/** Beyond it there are no instants. */
const LAST_INSTANT = 8.64e15;

function moment(at: string, later: number): string {
  return iso(Math.max(-LAST_INSTANT, Math.min(LAST_INSTANT, Date.parse(at) + later)));
}

/** Whether the first line of a batch, which says its hash, says the right one. */
export function isIntact(text: string, line: StampedLine, previousHash: string): boolean {
  return sha256(previousHash + hashedOf(text, line, "")) === line.hash;
}

/** The sequence of a line that looks like a record, without reading the rest of it. */
export function sequenceOf(line: string): number | undefined {
  const digits = SEQUENCE.exec(line)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * The first sequence of the batch that a line belongs to, whatever has become of the rest of the line. `undefined` where
 * the line does not tell: a further one of level 2 that is not the last.
 */
export function batchOf(line: string): number | undefined {
  const [, begun, first] = BEGINS.exec(line) ?? [];
  if (begun !== undefined) return Number(first ?? begun);
  const count = ENDS.exec(line)?.[1];
  const sequence = count === undefined ? undefined : sequenceOf(line);
  return sequence === undefined ? undefined : sequence - Number(count) + 1;
}

/** The last sequence of the batch that a line belongs to, where the line tells it, whatever has become of its middle. */
export function endOfBatch(line: string): number | undefined {
  const last = BEGINS.exec(line)?.[3];
  if (last !== undefined) return Number(last);
  return hashAtEndOf(line) === undefined ? undefined : sequenceOf(line);
}

/** Whether a line is a further one of a batch of level 2, whatever has become of the rest of it. */
export function isFurtherText(line: string): boolean {
  return FURTHER.test(line);
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

export interface Sealed {
  readonly line: string;
  readonly hash: string;
}

/** Members as a line with its line feed, and its hash, which is the last of them. */
export function seal(fields: object, previousHash: string): Sealed {
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
  return hashOf("sha256", contents, "hex");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // half a line, or NULs: the caller decides whether that is a torn tail or damage
  }
}

function isLine(value: unknown): value is RecordLine {
  if (!isObject(value)) return false;
  const { sequence, type, data, by, apart } = value;
  return (
    Number.isSafeInteger(sequence) &&
    typeof type === "string" &&
    isObject(data) &&
    (by === undefined || isDoneBy(by)) &&
    (apart === undefined || isContentsRef(apart)) &&
    (Array.isArray(value["batch"]) ? saysAll(value) : saysShared(value))
  );
}

/** As at level 1. */
function saysAll({ batch, version, hash, apart, previous, ...value }: Record<string, unknown>): boolean {
  return (
    isPair(batch) &&
    Number.isSafeInteger(version) &&
    hash !== undefined &&
    (apart === undefined || (apart as Partial<ContentsRef>).file !== undefined) &&
    isStamp(value) &&
    (previous === undefined || typeof previous === "string")
  );
}

const MEMBERS = new Set("sequence previous at boot monotonicMs later type version data by apart batch hash".split(" "));

/** As at level 2: with any other member it is not as it was written, and one without its hash would not be the last. */
function saysShared({ version, ...value }: Record<string, unknown>): boolean {
  if (Object.keys(value).some((name) => !MEMBERS.has(name))) return false;
  // It does not say that a version is the first.
  if (version !== undefined && (version === 1 || !Number.isSafeInteger(version))) return false;
  if (value["at"] === undefined) return isFollowing(value);
  const { batch, later, previous } = value;
  return isStamp(value) && [batch, later].every(isMissing) && (isMissing(previous) || typeof previous === "string");
}

function isFollowing({ later, batch, hash, boot, monotonicMs, previous }: Record<string, unknown>): boolean {
  return (
    (later === undefined || Number.isSafeInteger(later) || isPair(later)) &&
    // The last line says both.
    (hash === undefined ? batch === undefined : Number.isSafeInteger(batch)) &&
    [boot, monotonicMs, previous].every(isMissing)
  );
}

function isMissing(member: unknown): boolean {
  return member === undefined;
}

function isStamp({ at, boot, monotonicMs }: Record<string, unknown>): boolean {
  return (
    typeof at === "string" &&
    !Number.isNaN(Date.parse(at)) &&
    typeof boot === "string" &&
    typeof monotonicMs === "number"
  );
}

function isPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isSafeInteger);
}

function isDoneBy(value: unknown): value is DoneBy {
  return isObject(value) && typeof value.name === "string" && typeof value.how === "string";
}

function isContentsRef(value: unknown): boolean {
  return (
    isObject(value) &&
    (value.file === undefined || typeof value.file === "string") &&
    Number.isSafeInteger(value.offset) &&
    Number.isSafeInteger(value.length) &&
    typeof value.hash === "string"
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// An object of the copy is a line of JSON, its head, and the octets that the head tells of. The head of each names the
// SHA-256 of the object before: so none can be altered, exchanged or left out.

/** The hash of what goes before the first object. */
export const NO_OBJECT = "0".repeat(64);

/** Octets that belong into one of the store's files. */
export interface CopyPiece {
  /** Below the store's directory. */
  readonly file: string;
  /** Where in the file; absent: at its end. */
  readonly offset?: number;
  readonly octets: number;
}

interface Head {
  readonly format: 1;
  readonly gateway: string;
  readonly epoch: number;
  /** The object with the records before. */
  readonly previous: string;
  /** The hash of the last record that it reaches to: the head of the proof then. */
  readonly head: string;
  /** The level that a release has to know to read it (see domain/levels.ts); absent: the first. */
  readonly level?: number;
}

/** Records of the journal and what they refer to. */
export interface RecordsHead extends Head {
  readonly kind: "records";
  readonly first: number;
  readonly last: number;
  /** When the last was decided, ISO 8601. */
  readonly at: string;
  readonly pieces: readonly CopyPiece[];
}

/** A part of a file, in an object of its own. */
export interface FilePart {
  readonly name: string;
  readonly octets: number;
  /** SHA-256. */
  readonly sha256: string;
}

export interface CopiedFile {
  /** Below the store's directory. */
  readonly path: string;
  readonly parts: readonly FilePart[];
}

/** All files of the store, as they were after a record: what was copied before may go. */
export interface CheckpointHead extends Head {
  readonly kind: "checkpoint";
  readonly through: number;
  /** When it was taken, ISO 8601. */
  readonly at: string;
  readonly files: readonly CopiedFile[];
}

export type CopyHead = RecordsHead | CheckpointHead;

const FIRST_LEVEL = 1;
const LINE_FEED = 0x0a;
const LONGEST_HEAD_OCTETS = 16 * 1024 * 1024;

/** An object as it is put there, before it is encrypted. */
export function encodeObject(head: CopyHead, body: readonly Uint8Array[]): Uint8Array {
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const length = body.reduce((sum, each) => sum + each.length, line.length);
  const octets = new Uint8Array(length);
  octets.set(line);
  let at = line.length;
  for (const each of body) {
    octets.set(each, at);
    at += each.length;
  }
  return octets;
}

/** The level of a store, as heads tell of it: of the first they say nothing. */
export function levelInHead(level: number): Pick<Head, "level"> {
  return level === FIRST_LEVEL ? {} : { level };
}

export function levelOfHead({ level = FIRST_LEVEL }: CopyHead): number {
  return level;
}

export interface ReadObject {
  readonly head: CopyHead;
  readonly body: Uint8Array;
}

/** Why an object cannot be read, for people. */
export interface UnreadableObject {
  readonly why: string;
}

/** Reads an object. Whether it is the one that belongs there its hash says, which is for the caller to compare. */
export function decodeObject(octets: Uint8Array): ReadObject | UnreadableObject {
  const end = octets.indexOf(LINE_FEED);
  if (end === -1 || end > LONGEST_HEAD_OCTETS) return { why: "it has no head" };
  const head = parse(new TextDecoder().decode(octets.subarray(0, end)));
  if (head === undefined) return { why: "its head is no JSON" };
  if (typeof head["format"] === "number" && head["format"] > 1) return { why: "a newer release of leadline wrote it" };
  if (!isHead(head)) return { why: "its head is none that leadline writes" };
  const body = octets.subarray(end + 1);
  const told = head.kind === "records" ? head.pieces.reduce((sum, piece) => sum + piece.octets, 0) : 0;
  return body.length === told ? { head, body } : { why: `it should hold ${told} octets and holds ${body.length}` };
}

/** The octets of each piece of an object with records. */
export function piecesOf(
  head: RecordsHead,
  body: Uint8Array,
): readonly (CopyPiece & { readonly contents: Uint8Array })[] {
  let at = 0;
  return head.pieces.map((piece) => {
    const contents = body.subarray(at, at + piece.octets);
    at += piece.octets;
    return { ...piece, contents };
  });
}

/** The only files that a copy may hold, so that none can lead out of the store. */
const OURS = /^(?:journal|leads|checkpoint)\/\w[\w.-]*$/;
const HASH = /^[0-9a-f]{64}$/;

function isHead(head: Readonly<Record<string, unknown>>): head is Readonly<Record<string, unknown>> & CopyHead {
  const { format, gateway, epoch, previous, head: hash, kind, at, level } = head;
  if (format !== 1 || typeof gateway !== "string" || !isCount(epoch) || typeof at !== "string") return false;
  if (!isHash(previous) || !isHash(hash) || (level !== undefined && !isCount(level))) return false;
  if (kind === "records") {
    const { first, last, pieces } = head;
    return isCount(first) && isCount(last) && first <= last && Array.isArray(pieces) && pieces.every(isPiece);
  }
  const { through, files } = head;
  return kind === "checkpoint" && isCount(through) && Array.isArray(files) && files.every(isCopiedFile);
}

function isPiece(piece: unknown): boolean {
  if (!isObject(piece)) return false;
  const { file, offset, octets } = piece;
  return isOurs(file) && isCount(octets) && (offset === undefined || isCount(offset));
}

function isCopiedFile(file: unknown): boolean {
  return isObject(file) && isOurs(file["path"]) && Array.isArray(file["parts"]) && file["parts"].every(isPart);
}

function isPart(part: unknown): boolean {
  return isObject(part) && typeof part["name"] === "string" && isCount(part["octets"]) && isHash(part["sha256"]);
}

function isOurs(path: unknown): boolean {
  return typeof path === "string" && OURS.test(path);
}

function isHash(value: unknown): boolean {
  return typeof value === "string" && HASH.test(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

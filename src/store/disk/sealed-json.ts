import { createHash, type Hash } from "node:crypto";
import type { Adapter } from "lowdb";
import { sha256 } from "../format/record.ts";
import { replaceFileBy, unlessMissing } from "./disk.ts";
import { LinedJsonReader } from "./lined-json.ts";
import { FIRST, linesOf } from "./lines.ts";

// JSON of which the first line is the SHA-256 of everything after it:
//
//   {"checksum":"<64 digits>",
//   "sequence":7, ...

/** A file that is there, and not as it was written. */
export class BrokenSeal extends Error {}

const LINE_FEED = 0x0a;
const HEAD = /^\{"checksum":"([0-9a-f]{64})",\n/;

function headOf(checksum: string): string {
  return `{"checksum":"${checksum}",\n`;
}

/** Seals an object's JSON, which has its members on lines of their own. */
export function sealJson(json: string): { readonly text: string; readonly checksum: string } {
  const body = `${json.slice("{\n".length)}\n`;
  const checksum = sha256(body);
  return { text: headOf(checksum) + body, checksum };
}

/** Reads what was sealed: the object and `checksum` in it. Throws `BrokenSeal`. */
export function openSealed(text: string): unknown {
  const head = HEAD.exec(text);
  if (head === null) throw new BrokenSeal("its first line is not a checksum");
  if (sha256(text.slice(head[0].length)) !== head[1]) throw new BrokenSeal("its checksum is wrong");
  return JSON.parse(text); // the checksum says that `sealJson` wrote it
}

/**
 * lowdb's own file adapters write without syncing and believe what they read. This one survives a power
 * cut and notices a flipped bit.
 */
export class SealedJson<T> implements Adapter<T> {
  readonly #path: string;
  readonly #toJson: (value: T) => Iterable<string>;

  /** `toJson` gives the text of an object in pieces, with its members on lines of their own. */
  constructor(path: string, toJson: (value: T) => Iterable<string>) {
    this.#path = path;
    this.#toJson = toJson;
  }

  /** Line by line: the text is never held as a whole. */
  read(): Promise<T | null> {
    return unlessMissing(() => readSealed<T>(this.#path), null);
  }

  /** In pieces, between which all else has its turn: with a hundred thousand agents it is tens of megabytes. */
  async write(value: T): Promise<void> {
    const hash = createHash("sha256");
    const body = hashed(inLargePieces(this.#toJson(value)), hash);
    await replaceFileBy(this.#path, beginningWith(headOf(UNKNOWN), body), () =>
      Buffer.from(headOf(hash.digest("hex"))),
    );
  }
}

async function readSealed<T>(path: string): Promise<T> {
  const hash = createHash("sha256");
  const body = new LinedJsonReader();
  let checksum: string | undefined;
  let isMisread = false;
  let isInBody = false;
  const asRead = (octets: Uint8Array): void => {
    // The first line is not covered; where the beginning that is read first holds no whole line it is no checksum.
    hash.update(isInBody ? octets : octets.subarray(octets.indexOf(LINE_FEED) + 1));
    isInBody = true;
  };
  for await (const lines of linesOf(path, FIRST, asRead)) {
    const texts = lines.map(({ text }) => text);
    if (checksum === undefined) {
      const head = texts.shift();
      checksum = HEAD.exec(`${head}\n`)?.[1];
      if (checksum === undefined) throw new BrokenSeal("its first line is not a checksum");
      for (const line of ["{", `"checksum":"${checksum}",`]) body.take(line);
    }
    try {
      if (!isMisread) for (const text of texts) body.take(text);
    } catch {
      isMisread = true; // its checksum says so, too
    }
  }
  if (checksum === undefined) throw new BrokenSeal("its first line is not a checksum");
  if (hash.digest("hex") !== checksum) throw new BrokenSeal("its checksum is wrong");
  if (isMisread) throw new BrokenSeal("it is not laid out as we write it");
  return body.value() as T; // the checksum says that `write` wrote it
}

/** Stands where the checksum is to come, while what it is of is being written. */
const UNKNOWN = "0".repeat(64);
const PIECE_LENGTH = 64 * 1024;

function* beginningWith(head: string, pieces: Iterable<Uint8Array>): Generator<string | Uint8Array, void> {
  yield head;
  yield* pieces;
}

/** What is behind the brace that the head has, and a line feed at the end; all of it is hashed. */
function* hashed(pieces: Iterable<string>, hash: Hash): Generator<Uint8Array, void> {
  let skipped = "{\n".length;
  for (const piece of pieces) {
    const octets = Buffer.from(piece.slice(skipped));
    skipped = 0;
    hash.update(octets);
    yield octets;
  }
  hash.update("\n");
  yield Buffer.from("\n");
}

function* inLargePieces(pieces: Iterable<string>): Generator<string, void> {
  let some: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    some.push(piece);
    length += piece.length;
    if (length < PIECE_LENGTH) continue;
    yield some.join("");
    some = [];
    length = 0;
  }
  if (some.length > 0) yield some.join("");
}

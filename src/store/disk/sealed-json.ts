import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Adapter } from "lowdb";
import { sha256 } from "../format/record.ts";
import { replaceFileBy, unlessMissing } from "./disk.ts";

// JSON of which the first line is the SHA-256 of everything after it:
//
//   {"checksum":"<64 digits>",
//   "sequence":7, ...

/** A file that is there, and not as it was written. */
export class BrokenSeal extends Error {}

const HEAD = /^\{"checksum":"([0-9a-f]{64})",\n/;

/** Seals an object's JSON, which has its members on lines of their own. */
export function sealJson(json: string): { readonly text: string; readonly checksum: string } {
  const body = `${json.slice("{\n".length)}\n`;
  const checksum = sha256(body);
  return { text: `{"checksum":"${checksum}",\n${body}`, checksum };
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

  async read(): Promise<T | null> {
    const text = await unlessMissing(() => readFile(this.#path, "utf8"), undefined);
    return text === undefined ? null : (openSealed(text) as T);
  }

  async write(value: T): Promise<void> {
    const hash = createHash("sha256");
    // Held once, and handed on in pieces: with a hundred thousand agents it is tens of megabytes.
    const body: string[] = [];
    for (const piece of inLargePieces(this.#toJson(value))) {
      body.push(body.length === 0 ? piece.slice("{\n".length) : piece);
      hash.update(body.at(-1) ?? "");
    }
    body.push("\n");
    hash.update("\n");
    await replaceFileBy(this.#path, [`{"checksum":"${hash.digest("hex")}",\n`, ...body]);
  }
}

const PIECE_LENGTH = 64 * 1024;

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

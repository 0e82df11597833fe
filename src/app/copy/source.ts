import type { OwnEpoch } from "../../domain/copy/epoch.ts";
import type { CopyPiece } from "../../domain/copy/objects.ts";

// What is copied: the store's journal, as far as it is on disk, and the files that it stands in.

/** A record, by its sequence and hash. */
interface Point {
  readonly sequence: number;
  readonly hash: string;
}

/** Where in the journal a copy stands: after a record, at a line of a file. */
export interface CopyCursor extends Point {
  /** The file to read on in; absent: the journal has none yet. */
  readonly file?: string;
  readonly line: { readonly number: number; readonly offset: number };
}

/** Records that are to be copied together, and what they refer to. */
export interface Stretch {
  readonly kind: "stretch";
  readonly first: number;
  readonly last: number;
  /** When the last was decided, ISO 8601. */
  readonly at: string;
  readonly pieces: readonly CopyPiece[];
  /** What the pieces say, in their order. */
  readonly body: readonly Uint8Array[];
  readonly next: CopyCursor;
}

export type NextStretch =
  | Stretch
  /** The journal has no further record on disk. */
  | { readonly kind: "nothing" }
  /** Files were dropped before they were copied: only all that is there can be copied now. */
  | { readonly kind: "dropped" }
  /** The journal is not as it was written. */
  | { readonly kind: "broken"; readonly file: string; readonly line: number; readonly why: string };

export type SoughtCursor =
  | ({ readonly kind: "found" } & CopyCursor)
  /** `behind`: the journal does not reach that record. `astray`: it has another in its place. */
  | { readonly kind: "behind" | "astray" | "dropped" };

/** A file of the store, as far as it is to be copied. */
export interface StoreFile {
  /** Below the store's directory. */
  readonly path: string;
  readonly octets: number;
}

export interface CopySource {
  /** The last record that is on disk. */
  head(): Point;
  /** Where the journal goes on after a record. */
  cursorAt(point: Point): Promise<SoughtCursor>;
  /** Whole records up to `upTo`, which is on disk, of about `mostOctets` together; the chain is checked on the way. */
  next(cursor: CopyCursor, upTo: number, mostOctets: number): Promise<NextStretch>;
  /** What a release has to know to read what is there: it rises before a record needs it. */
  level(): Promise<number>;
  /** The files that make up the state up to a cursor. Rejects where one was dropped meanwhile. */
  filesUpTo(cursor: CopyCursor): Promise<readonly StoreFile[]>;
  /** The octets of a file in parts of the same length, but for the last. */
  parts(file: StoreFile, partOctets: number): AsyncIterable<Uint8Array>;
  /** Which of these files were erased since. */
  erased(paths: readonly string[]): Promise<readonly string[]>;
  readEpoch(): Promise<OwnEpoch>;
  /** Synced before it resolves. */
  writeEpoch(own: OwnEpoch): Promise<void>;
}

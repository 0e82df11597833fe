import { NO_HASH } from "./record.ts";
import { sha256 } from "./sha256.ts";

// Where records were lost for good, `leadline repair` leaves a line that says so, and the chain goes on behind it: the
// line carries the hash that the next record builds on. It is sealed as records are (see record.ts), and no proof that
// runs over it is whole.

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

const BEGINS = '{"gap":[';
const HASH = "[0-9a-f]{64}";
const SEAL = new RegExp(`,"hash":"(${HASH})"\\}$`);
const SEAL_LENGTH = `,"hash":"${NO_HASH}"}`.length;

/** The line of a gap, with its line feed. */
export function sealGap({ first, last, at, why, previous, following }: Gap): string {
  const body = JSON.stringify({ gap: [first, last], at, why, previous, following }).slice(0, -1);
  return `${body},"hash":"${sha256(previous + body)}"}\n`;
}

/** Reads a line (without its line feed). `undefined` when it marks no gap, or not as it was written. */
export function readGap(line: string): Gap | undefined {
  const hash = line.startsWith(BEGINS) ? SEAL.exec(line)?.[1] : undefined;
  if (hash === undefined) return undefined;
  const body = line.slice(0, -SEAL_LENGTH);
  const previous = new RegExp(`"previous":"(${HASH})"`).exec(body)?.[1];
  if (previous === undefined || sha256(previous + body) !== hash) return undefined;
  // The hash says that `sealGap` wrote it.
  const { gap, ...rest } = JSON.parse(line) as Omit<Gap, "first" | "last"> & {
    readonly gap: readonly [number, number];
  };
  const { at, why, following } = rest;
  return { first: gap[0], last: gap[1], at, why, previous, following };
}

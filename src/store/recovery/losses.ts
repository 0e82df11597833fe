import { given } from "../../domain/given.ts";
import type { ChainPoint } from "../format/chain.ts";
import type { Damage } from "../journal/scan.ts";
import { numbersIn } from "./spooled.ts";
import type { Scanned } from "./whole-scan.ts";

// Which records are lost, and whether anything tells what was in them.

/** Records that are lost, which the state that is gone on with does not know: a STOP may have been among them. */
export interface Unknown {
  readonly first: number;
  /** `undefined`: up to the end of the journal, and how many they were nobody knows. */
  readonly last?: number;
  /** When the records around them were written, ISO 8601; of the end of the journal nothing tells the second. */
  readonly since?: string;
  readonly until?: string;
  /** Numbers that have said YES in a record behind them. */
  readonly confirmed: readonly string[];
  /** Numbers that can be read in all that is taken out. */
  readonly named: readonly string[];
}

/** A journal, and the state that is gone on with in its place or beside it. */
export interface ToLookFor extends Pick<Scanned, "stretches" | "end" | "confirmedAt"> {
  /** What the journal's first record builds on. */
  readonly base: ChainPoint;
  /** The last record that the state knows. */
  readonly known: ChainPoint;
  /** Whether it knows all that went before. */
  readonly knowsBeginning: boolean;
  /** The last record of which anything tells that it was there. */
  readonly reaches: number;
  /** Nothing was ever written behind what is known. */
  readonly isKnownToTheEnd: boolean;
  /** What tells of that last record, as the end of a sentence. */
  readonly teller: string;
}

export interface Losses {
  /** What a power cut has left of a batch of which nobody had been told: the last of the stretches. */
  readonly torn?: Damage;
  /** What is lost of the journal's end: the records up to this one, as far as they can be counted. */
  readonly lostEnd?: { readonly last: number; readonly why: string };
  readonly unknown: readonly Unknown[];
}

export function lossesOf(found: ToLookFor): Losses {
  const { stretches, base, end, known, knowsBeginning, reaches, isKnownToTheEnd, confirmedAt, teller } = found;
  const last = stretches.at(-1);
  const atEnd = last === undefined || last.to !== undefined ? undefined : last;
  const torn = atEnd?.isTorn === true && reaches <= end.sequence ? atEnd : undefined;
  const lostEnd = torn === undefined ? lostEndOf(atEnd, end, reaches, `the journal ends before ${teller}`) : undefined;

  const holes: Pick<Unknown, "first" | "last" | "since" | "until">[] = [];
  if (!knowsBeginning && base.sequence > known.sequence) holes.push({ first: known.sequence + 1, last: base.sequence });
  for (const { gap, after: since, before: until } of stretches)
    if (gap !== undefined && gap.last > known.sequence)
      holes.push({ first: Math.max(gap.first, known.sequence + 1), last: gap.last, ...given({ since, until }) });
  const mayGoBeyond = atEnd !== undefined || reaches >= known.sequence;
  if (lostEnd !== undefined && mayGoBeyond && !isKnownToTheEnd)
    holes.push({ first: Math.max(end.sequence, known.sequence) + 1, ...given({ since: atEnd?.after }) });
  const named = [...new Set(stretches.flatMap(({ readable }) => readable.flatMap(numbersIn)))];
  const unknown = holes.map((hole): Unknown => {
    const behind = hole.last ?? Number.POSITIVE_INFINITY;
    const confirmed = [...confirmedAt].filter(([, sequence]) => sequence > behind).map(([number]) => number);
    return { ...hole, confirmed, named };
  });
  return { unknown, ...given({ torn, lostEnd }) };
}

/** A whole file, or several, of records that the journal holds all the same: it takes nothing with it. */
function isThereTwice({ from, unreadable, readable }: Damage): boolean {
  return from.offset === 0 && unreadable === 0 && readable.length === 0;
}

/** No record is shorter in octets. */
const SHORTEST_OCTETS = 40;

function lostEndOf(atEnd: Damage | undefined, end: ChainPoint, reaches: number, endsBefore: string): Losses["lostEnd"] {
  const isLost = atEnd !== undefined && !isThereTwice(atEnd);
  if (!isLost && reaches <= end.sequence) return undefined;
  // A damaged line may tell of any record.
  const most = end.sequence + Math.ceil((atEnd?.octets ?? 0) / SHORTEST_OCTETS) + (atEnd?.readable.length ?? 0);
  const told = Math.min(atEnd?.told ?? 0, most);
  return { last: Math.max(end.sequence + 1, reaches, told), why: atEnd?.why ?? endsBefore };
}

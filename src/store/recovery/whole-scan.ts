import { given } from "../../domain/given.ts";
import type { ChainPoint } from "../format/chain.ts";
import type { ReadableRecord } from "../format/readable.ts";
import type { SealedRecord } from "../format/record.ts";
import { findTooNew, type Upcasts } from "../format/versions.ts";
import type { Instead, JournalFile } from "../journal/files.ts";
import { type Damage, scan } from "../journal/scan.ts";
import { isConfirmation, numbersIn } from "./spooled.ts";

/** What a reading of the whole journal finds. */
export interface Scanned {
  /** What breaks the chain, in order. */
  readonly stretches: readonly Damage[];
  /** After the last record that can be read, once the stretches are taken out. */
  readonly end: ChainPoint;
  /** The first record that a newer release wrote. */
  readonly tooNew?: SealedRecord;
  /** In which record a number has said YES for the last time. */
  readonly confirmedAt: ReadonlyMap<string, number>;
  /** Whether one of the points asked for is not of this journal: once it is repaired, another hash stands there. */
  readonly strays: (point: ChainPoint) => boolean;
}

/** What a journal needs to be readable from its first record to its last. */
export async function scanWhole(
  directory: string,
  files: readonly JournalFile[],
  base: ChainPoint,
  {
    instead,
    upcasts = {},
    points = [],
  }: {
    readonly instead?: Instead;
    readonly upcasts?: Upcasts | undefined;
    readonly points?: readonly ChainPoint[];
  } = {},
): Promise<Scanned> {
  const stretches: Damage[] = [];
  let end = base;
  let tooNew: SealedRecord | undefined;
  const asked = new Set(points.map(({ sequence }) => sequence));
  const hashes = new Map<number, string>();
  const confirmedAt = new Map<string, number>();
  const note = (sequence: number, hash: string): void => {
    if (asked.has(sequence)) hashes.set(sequence, hash);
  };
  for await (const item of scan(
    directory,
    { files, line: { number: 1, offset: 0 }, after: base },
    given({ instead }),
  )) {
    const marked = item.kind === "damage" ? item.endGap : item.gap;
    if (marked !== undefined) note(marked.last, marked.following);
    if (item.kind === "batch") {
      tooNew ??= findTooNew(item.records, upcasts);
      note(item.before.sequence, item.before.hash);
      for (const record of item.records) {
        note(record.sequence, record.hash);
        if (isConfirmation(record)) for (const number of numbersIn(record)) confirmedAt.set(number, record.sequence);
      }
    } else if (item.kind === "damage") {
      stretches.push(item);
      if (item.gap !== undefined) note(item.gap.last, item.gap.following);
    } else end = item.end;
  }
  return {
    stretches,
    confirmedAt,
    end: { sequence: end.sequence, hash: end.hash },
    ...given({ tooNew }),
    strays: ({ sequence, hash }) => (hashes.get(sequence) ?? hash) !== hash,
  };
}

/** The stretches without the records of which the journal holds the same elsewhere: nothing is lost with them. */
export async function withoutDuplicates(
  directory: string,
  files: readonly JournalFile[],
  base: ChainPoint,
  stretches: readonly Damage[],
  instead: Instead,
): Promise<readonly Damage[]> {
  const sought = new Set(stretches.flatMap(({ readable }) => readable.map(({ sequence }) => sequence)));
  if (sought.size === 0) return stretches;
  const held = new Set<string>();
  for await (const item of scan(
    directory,
    { files, line: { number: 1, offset: 0 }, after: base },
    given({ instead }),
  )) {
    if (item.kind !== "batch") continue;
    for (const record of item.records) if (sought.has(record.sequence)) held.add(sayingOf(record));
  }
  return stretches.map((stretch) => ({
    ...stretch,
    readable: stretch.readable.filter((record) => !held.has(sayingOf(record))),
  }));
}

/** The same of the same record, and of no other. */
function sayingOf({ sequence, type, version, data }: ReadableRecord): string {
  return JSON.stringify([sequence, type, version, data]);
}

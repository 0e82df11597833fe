import { join } from "node:path";
import { Chain, type ChainPoint, type ChainStep } from "../format/chain.ts";
import { type Gap, readGap } from "../format/gap.ts";
import { type Line, linesOf } from "../disk/lines.ts";
import { batchOf, type SealedRecord } from "../format/record.ts";
import { type JournalEnd, type Sought, seek } from "./seek.ts";
import { findTooNew, type Upcasts } from "../format/versions.ts";

/** A whole batch, and where it begins: lines count from 1, the offset in octets. */
export interface Batch {
  readonly records: readonly SealedRecord[];
  /** What the batch builds on. */
  readonly before: ChainPoint;
  readonly after: ChainPoint;
  readonly file: string;
  readonly line: number;
  readonly offset: number;
  readonly octets: number;
  /** The records just before it were lost, and somebody has said to go on without them. */
  readonly gap?: Gap;
}

/**
 * How a walk over the journal ended.
 * - `whole`: after the last batch.
 * - `torn`: after it lies, from `offset` on, what a power cut leaves of a batch that was never synced.
 * - `damaged`: records that had been synced are unreadable, missing or altered.
 * - `behind`, `astray`: it did not begin; see `Sought`.
 *
 * `gap`: records after the last batch were lost, as in `Batch`.
 */
export type Ending =
  | { readonly kind: "whole"; readonly end: JournalEnd; readonly gap?: Gap }
  | {
      readonly kind: "torn";
      readonly end: JournalEnd;
      readonly gap?: Gap;
      readonly file: string;
      readonly line: number;
      readonly offset: number;
      readonly why: string;
    }
  | { readonly kind: "damaged"; readonly file: string; readonly line: number; readonly why: string }
  | Exclude<Sought, { kind: "found" }>;

/**
 * Reads the batches after `from` in order, checking the chain. Without `from` it begins with what is there, also where
 * older files have been dropped; from `BEGINNING` it insists on the first record.
 *
 * Torn or damaged? A batch is written only when the one before is on disk. So whatever is unreadable is
 * a torn tail as long as no line of a later batch follows it, in this file or a further one: the beginning of a line is
 * enough to tell.
 */
export async function* walk(folder: string, upcasts: Upcasts, from?: ChainPoint): AsyncGenerator<Batch, Ending, void> {
  const place = await seek(folder, from);
  return place.kind === "found" ? yield* walkFrom(folder, upcasts, place) : place;
}

/** The same from a place that is known. */
export async function* walkFrom(
  folder: string,
  upcasts: Upcasts,
  place: Omit<Extract<Sought, { kind: "found" }>, "kind">,
): AsyncGenerator<Batch, Ending, void> {
  const chain = new Chain(place.after);
  let end = place.after;
  for (const [index, { name }] of place.files.entries()) {
    const lines = linesOf(join(folder, name), index === 0 ? place.line : undefined);
    const ending = yield* walkFile(name, lines, chain, upcasts);
    if (ending.kind === "damaged") return ending;
    if (ending.length !== undefined) end = { ...chain.point, file: { name, length: ending.length } };
    if (ending.kind === "whole") continue;
    const { line, offset, why } = ending;
    const isLast = index === place.files.length - 1;
    return isLast
      ? { kind: "torn", end, file: name, line, offset, why, ...gapIn(chain) }
      : { kind: "damaged", file: name, line, why };
  }
  return { kind: "whole", end, ...gapIn(chain) };
}

function gapIn({ gap }: Chain): { readonly gap?: Gap } {
  return gap === undefined ? {} : { gap };
}

/** `length` is where the last whole batch of the file ends; none when none of it was read. */
type FileEnding =
  | { readonly kind: "whole"; readonly length?: number }
  | {
      readonly kind: "torn";
      readonly length?: number;
      readonly line: number;
      readonly offset: number;
      readonly why: string;
    }
  | { readonly kind: "damaged"; readonly file: string; readonly line: number; readonly why: string };

async function* walkFile(
  file: string,
  source: AsyncIterable<readonly Line[]>,
  chain: Chain,
  upcasts: Upcasts,
): AsyncGenerator<Batch, FileEnding, void> {
  let length: { readonly length: number } | undefined;
  let first: Line | undefined; // of the batch that is being read
  let tear: { readonly line: number; readonly offset: number; readonly why: string } | undefined;
  for await (const lines of source) {
    for (const line of lines) {
      if (tear !== undefined) {
        if (isOfLaterBatch(line, chain.point)) return { kind: "damaged", file, line: tear.line, why: tear.why };
        continue;
      }
      first ??= line;
      const before = chain.point;
      const step: ChainStep = line.isEnded ? chain.take(line.text) : { kind: "unreadable", why: "the line has no end" };
      if (step.kind === "broken") return { kind: "damaged", file, line: line.number, why: step.why };
      if (step.kind === "gap") {
        length = { length: line.end };
        first = undefined;
        continue;
      }
      if (step.kind === "unreadable") {
        if (isOfLaterBatch(line, before)) return { kind: "damaged", file, line: line.number, why: step.why };
        tear = { line: line.number, offset: first.offset, why: step.why };
      }
      if (step.kind !== "batch") continue;
      const { number, offset } = first;
      const tooNew = findTooNew(step.records, upcasts);
      if (tooNew !== undefined) return { kind: "damaged", file, line: number, why: fromNewerRelease(tooNew) };
      const octets = line.end - offset;
      const lost = step.gap === undefined ? {} : { gap: step.gap };
      yield { records: step.records, before, after: chain.point, file, line: number, offset, octets, ...lost };
      length = { length: line.end };
      first = undefined;
    }
  }
  if (tear === undefined && first !== undefined) {
    tear = { line: first.number, offset: first.offset, why: "the last batch is incomplete" };
  }
  return tear === undefined ? { kind: "whole", ...length } : { kind: "torn", ...length, ...tear };
}

function fromNewerRelease({ sequence, type, version }: SealedRecord): string {
  return `record ${sequence} (${type}, version ${version}) was written by a newer release of leadline`;
}

/** Whether a line was written only when the batch after `point` was on disk. */
function isOfLaterBatch(line: Line, point: ChainPoint): boolean {
  return (batchOf(line.text) ?? 0) > point.sequence + 1 || (line.isEnded && readGap(line.text) !== undefined);
}

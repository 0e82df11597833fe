import { given } from "../../domain/given.ts";
import type { Line } from "../disk/lines.ts";
import { Chain, type ChainPoint, type ChainStep } from "../format/chain.ts";
import { LineReader, type ReadableRecord } from "../format/readable.ts";
import {
  batchOf,
  endOfBatch,
  type Gap,
  hashAtEndOf,
  isFurther,
  isFurtherText,
  isIntact,
  isWhole,
  readGap,
  readLine,
  type RecordLine,
  type SealedRecord,
  sequenceOf,
} from "../format/record.ts";
import { findTooNew, type Upcasts } from "../format/versions.ts";
import {
  type Instead,
  type JournalEnd,
  type LinePlace,
  linesOfFile,
  placedEnd,
  type PlacedPoint,
  type ReadingPlace,
  type Sought,
  seek,
} from "./files.ts";

/** A whole batch, and where it begins. */
export interface Batch extends LinePlace {
  readonly kind: "batch";
  readonly records: readonly SealedRecord[];
  /** What the batch builds on. */
  readonly before: ChainPoint;
  readonly after: ChainPoint;
  readonly octets: number;
  /** The records just before it were lost, and somebody has said to go on without them. */
  readonly gap?: Gap;
}

/**
 * A stretch of the journal that cannot be gone on with: from the first line of a batch to where the chain is whole
 * again.
 */
export interface Damage {
  readonly kind: "damage";
  readonly from: LinePlace;
  /** With the record that the chain builds on there. `undefined`: it reaches to the end of the journal. */
  readonly to?: LinePlace & { readonly point: ChainPoint };
  /** The line at which the chain breaks, in or behind the batch at `from`. */
  readonly at: LinePlace;
  readonly why: string;
  /** It begins with what a torn write or a bad sector leaves, not with a record in the wrong place. */
  readonly isUnreadable: boolean;
  /**
   * It may be what a power cut leaves of a batch that was never synced. A batch is written only when the one before is
   * on disk: so whatever is unreadable is a torn tail as long as no line of a later batch follows it, in this file or a
   * further one. The beginning of a line is enough to tell.
   */
  readonly isTorn: boolean;
  /** Where the journal is good up to here, and the gap that stands there. */
  readonly end: JournalEnd;
  readonly endGap?: Gap;
  /** What to put in its place; none when no record is missing, as with a line that is there twice. */
  readonly gap?: Omit<Gap, "at">;
  /** Records in it that can be read one by one, whatever they are worth. */
  readonly readable: readonly ReadableRecord[];
  /** How many of its lines cannot and are the last of their file: what is lost with others is told by the next that can. */
  readonly unreadable: number;
  /** The last record of which a line in it tells; a line that is damaged may tell anything. */
  readonly told: number;
  readonly octets: number;
  /** When the records around it were written: ISO 8601. */
  readonly after?: string;
  readonly before?: string;
}

/** After the last record that can be read. `gap`: records behind that were lost, as in `Batch`. */
export interface ScanEnd {
  readonly kind: "end";
  readonly end: JournalEnd;
  readonly gap?: Gap;
}

interface ScanOptions {
  readonly instead?: Instead;
  /** Asked between two lines: what it gives is waited for. */
  readonly between?: Between;
}

/** Where a reading may let everything else have its turn. */
export type Between = () => Promise<void> | undefined;

/**
 * Reads the batches from a place on, checking the chain, and finds behind each place where it breaks the first batch
 * that can be trusted again. The last item is the end.
 */
export async function* scan(
  directory: string,
  { files, line: start, after, textBefore }: ReadingPlace,
  { instead, between }: ScanOptions = {},
): AsyncGenerator<Batch | Damage | ScanEnd, void, void> {
  const scanner = new Scanner(after, textBefore);
  for (const [index, { name }] of files.entries()) {
    if (index > 0) scanner.nextFile();
    for await (const lines of linesOfFile(directory, name, index === 0 ? start : undefined, instead)) {
      for (const line of lines) {
        scanner.take(name, line);
        for (const item of scanner.decided()) yield item;
        const turn = between?.();
        if (turn !== undefined) await turn;
      }
    }
  }
  for (const item of scanner.conclude()) yield item;
}

/**
 * How a strict reading ended.
 * - `whole`: after the last batch.
 * - `torn`: after it lies, from `offset` on, what a power cut leaves of a batch that was never synced.
 * - `damaged`: records that had been synced are unreadable, missing or altered, or this release cannot read them.
 * - `behind`, `astray`: it did not begin; see `Sought`.
 *
 * `gap`: records after the last batch were lost, as in `Batch`.
 */
export type Ending =
  | { readonly kind: "whole"; readonly end: JournalEnd; readonly gap?: Gap }
  | ({ readonly kind: "torn"; readonly end: JournalEnd; readonly gap?: Gap; readonly why: string } & LinePlace)
  | { readonly kind: "damaged"; readonly file: string; readonly line: number; readonly why: string }
  | Exclude<Sought, { kind: "found" }>;

/**
 * Reads the batches after `from` in order and stops at the first damage. Without `from` it begins with what is there,
 * also where older files have been dropped; from `BEGINNING` it insists on the first record. The last item is the
 * ending.
 */
export async function* readStrictly(
  directory: string,
  upcasts: Upcasts,
  from?: PlacedPoint,
): AsyncGenerator<Batch | Ending, void, void> {
  const place = await seek(directory, from);
  if (place.kind !== "found") {
    yield place;
    return;
  }
  for await (const item of scan(directory, place)) {
    switch (item.kind) {
      case "batch": {
        const damage = damageOfNewer(item, upcasts);
        yield damage ?? item;
        if (damage !== undefined) return;
        break;
      }
      case "damage":
        yield item.isTorn ? tornEnding(item) : damagedEnding(item);
        return;
      case "end":
        yield { ...item, kind: "whole" };
    }
  }
}

/** How a reader that stops there reports it. */
export function damagedEnding({ from, at, why }: Damage): Extract<Ending, { kind: "damaged" }> {
  // No batch goes on in a further file.
  if (at.file !== from.file) return { kind: "damaged", file: from.file, line: from.line, why: INCOMPLETE };
  return { kind: "damaged", file: at.file, line: at.line, why };
}

/** The same of a batch that a newer release has written; `undefined` for one that this release can read. */
export function damageOfNewer(
  { records, file, line }: Batch,
  upcasts: Upcasts,
): Extract<Ending, { kind: "damaged" }> | undefined {
  const tooNew = findTooNew(records, upcasts);
  if (tooNew === undefined) return undefined;
  const { sequence, type, version } = tooNew;
  const why = `record ${sequence} (${type}, version ${version}) was written by a newer release of leadline`;
  return { kind: "damaged", file, line, why };
}

function tornEnding({ from, at, why, end, endGap: gap }: Damage): Extract<Ending, { kind: "torn" }> {
  return { kind: "torn", end, file: from.file, line: at.line, offset: from.offset, why, ...given({ gap }) };
}

const INCOMPLETE = "the last batch is incomplete";
const INCOMPLETE_END = { why: INCOMPLETE, isUnreadable: true, isTorn: true, batchEnds: undefined };

/** The lines that are being lost. */
interface Losing extends Pick<Damage, "from" | "at" | "why" | "isUnreadable" | "end" | "endGap"> {
  readonly reader: LineReader;
  readonly readable: ReadableRecord[];
  /** What readable lines say their hashes are: the record after one proves it. */
  readonly hashes: Map<number, string>;
  unreadable: number;
  /** As many of them as in this file, and nothing readable behind them yet. */
  trailing: number;
  told: number;
  octets: number;
  /** Until a line tells otherwise. */
  isTorn: boolean;
  /** The first record behind the good end of which a line has told that a batch ends with it. */
  batchEnds: number | undefined;
}

/** A batch that may be whole, with which the chain could go on. */
interface Candidate {
  readonly at: LinePlace;
  readonly records: ReadableRecord[];
  /** What it may build on: where its last line alone has its hash, that one tells which. */
  claims: readonly Claim[];
}

interface Claim {
  readonly before: ChainPoint;
  readonly chain: Chain;
}

/** A stretch that is closed, of which a later line may still show that it was no torn tail. */
interface Undecided {
  readonly kind: "undecided";
  readonly losing: Losing;
  readonly damage: Omit<Damage, "isTorn">;
}

class Scanner {
  #chain: Chain;
  #end: JournalEnd;
  /** The first line of the batch that is being read, and what was read of it. */
  #batchAt: LinePlace | undefined;
  #begun: SealedRecord[] = [];
  #newest: SealedRecord | undefined;
  #losing: Losing | undefined;
  #candidate: Candidate | undefined;
  #textBefore: string;
  readonly #found: (Batch | Undecided)[] = [];

  constructor(start: JournalEnd, textBefore = "") {
    this.#chain = new Chain(start);
    this.#end = start;
    this.#textBefore = textBefore;
  }

  take(file: string, line: Line): void {
    const place = { file, line: line.number, offset: line.offset };
    this.#decide((losing) => {
      if (isOfLaterBatch(line, losing)) return true;
      losing.batchEnds ??= batchEndIn(line, losing.end);
      return false;
    });
    if (this.#losing === undefined) this.#follow(place, line);
    else this.#seekOn(this.#losing, place, line);
    this.#textBefore = line.text;
  }

  /** Only the newest file can end in a torn batch. */
  nextFile(): void {
    this.#decide(() => true);
    if (this.#losing === undefined) return;
    this.#dropCandidate(this.#losing); // no batch goes on in a further file
    this.#losing.unreadable += this.#losing.trailing;
    this.#losing.trailing = 0;
  }

  /** What was found and will not be seen otherwise by what follows; each item once. */
  decided(): readonly (Batch | Damage)[] {
    if (this.#found.length === 0) return NONE;
    const open = this.#found.findIndex((item) => item.kind === "undecided" && item.losing.isTorn);
    return this.#found.splice(0, open === -1 ? this.#found.length : open).map(asItem);
  }

  conclude(): readonly (Batch | Damage | ScanEnd)[] {
    const end: ScanEnd = { kind: "end", end: this.#end, ...given({ gap: this.#chain.gap }) };
    if (this.#losing === undefined && this.#batchAt !== undefined)
      this.#lose({ ...INCOMPLETE_END, from: this.#batchAt, at: this.#batchAt });
    if (this.#losing !== undefined) {
      this.#dropCandidate(this.#losing);
      this.#closeLosing(this.#losing, {});
    }
    return [...this.#found.map(asItem), end];
  }

  #decide(isLater: (losing: Losing) => boolean): void {
    if (this.#losing === undefined && this.#found.length === 0) return;
    const closed = this.#found.flatMap((item) => (item.kind === "undecided" ? item.losing : []));
    for (const losing of this.#losing === undefined ? closed : [...closed, this.#losing])
      if (losing.isTorn && isLater(losing)) losing.isTorn = false;
  }

  #follow(at: LinePlace, line: Line): void {
    const from = this.#batchAt ?? at;
    const before = this.#chain.point;
    const step: ChainStep = line.isEnded
      ? this.#chain.take(line.text)
      : { kind: "unreadable", why: "the line has no end" };
    const isAcross = from.file !== at.file;
    if (step.kind === "unreadable" || step.kind === "broken" || isAcross) {
      const isUnreadable = step.kind === "unreadable";
      const isTorn = isUnreadable && !isAcross && !isOfLaterBatch(line, { end: before, batchEnds: undefined });
      const why = "why" in step ? step.why : INCOMPLETE;
      const batchEnds = batchEndIn(line, before);
      this.#seekOn(this.#lose({ from, at, why, isUnreadable, isTorn, batchEnds }), at, line);
      return;
    }
    this.#batchAt = step.kind === "incomplete" ? from : undefined;
    if (step.kind === "batch") this.#taken(step, before, from, line);
    else if (step.kind === "gap") this.#endBehind(at.file, line);
    else if (step.kind === "incomplete") this.#begun.push(step.record);
  }

  #taken(
    { records, gap }: Extract<ChainStep, { kind: "batch" }>,
    before: ChainPoint,
    from: LinePlace,
    line: Line,
  ): void {
    const octets = line.end - from.offset;
    this.#found.push({ kind: "batch", records, before, after: this.#chain.point, ...from, octets, ...given({ gap }) });
    this.#endBehind(from.file, line);
    this.#newest = records.at(-1);
    this.#begun = [];
  }

  #endBehind(name: string, line: Line): void {
    this.#end = placedEnd(this.#chain.point, name, line);
  }

  #lose(broken: Pick<Losing, "from" | "at" | "why" | "isUnreadable" | "isTorn" | "batchEnds">): Losing {
    const hashes = new Map(this.#begun.map(({ sequence, hash }) => [sequence, hash]));
    const { gap: endGap } = this.#chain;
    const reader = new LineReader(this.#begun, this.#newest);
    const readable = [...this.#begun];
    const told = readable.at(-1)?.sequence ?? 0;
    const lines = {
      readable,
      unreadable: 0,
      trailing: 0,
      told,
      octets: Math.max(0, broken.at.offset - broken.from.offset),
    };
    const losing = { ...broken, end: this.#end, reader, ...lines, hashes, ...given({ endGap }) };
    this.#losing = losing;
    this.#batchAt = undefined;
    this.#begun = [];
    // What the broken-off batch has left in the chain is not wanted.
    this.#chain = new Chain(this.#chain.point);
    return losing;
  }

  #seekOn(losing: Losing, at: LinePlace, line: Line): void {
    const gap = line.isEnded ? readGap(line.text) : undefined;
    if (gap !== undefined) losing.hashes.set(gap.last, gap.following);
    losing.told = Math.max(losing.told, gap?.last ?? endOfBatch(line.text) ?? sequenceOf(line.text) ?? 0);
    losing.octets += line.end - line.offset;
    const read = line.isEnded ? readLine(line.text) : undefined;
    if (read === undefined) {
      if (gap === undefined) losing.trailing += 1;
      return this.#dropCandidate(losing);
    }
    losing.trailing = 0;
    const record = losing.reader.take(read);
    if (this.#candidate !== undefined && this.#goOn(losing, this.#candidate, record, line)) return;
    const claims = this.#claimsOf(losing, read, line).map((before) => ({ before, chain: new Chain(before) }));
    const candidate = { at, records: [], claims };
    if (!this.#goOn(losing, candidate, record, line)) giveUp(losing, record);
  }

  /** What a batch that begins with this line may build on; nothing that is known already. */
  #claimsOf(losing: Losing, read: RecordLine, line: Line): readonly ChainPoint[] {
    const { point } = this.#chain;
    const sequence = read.sequence - 1;
    if (isFurther(read) || sequence < point.sequence) return NONE;
    if (isWhole(read) && read.batch[0] !== read.sequence) return NONE;
    const claimed =
      sequence === point.sequence
        ? [point.hash]
        : [losing.hashes.get(sequence), read.previous, hashAtEndOf(this.#textBefore)];
    const hashes = new Set(claimed.filter((hash) => hash !== undefined));
    const mayBe = (hash: string): boolean => read.hash === undefined || isIntact(line.text, read, hash);
    return [...hashes].filter(mayBe).map((hash) => ({ sequence, hash }));
  }

  /** Whether the record belongs to the candidate. Where that is whole, the chain goes on with it. */
  #goOn(losing: Losing, candidate: Candidate, record: ReadableRecord, line: Line): boolean {
    const going = candidate.claims.flatMap((claim) => {
      const step = claim.chain.take(line.text);
      return step.kind === "batch" || step.kind === "incomplete" ? [{ ...claim, step }] : [];
    });
    const [found] = going;
    if (found === undefined) {
      this.#dropCandidate(losing);
      return false;
    }
    candidate.records.push(record);
    candidate.claims = going;
    this.#candidate = candidate;
    const { at } = candidate;
    const { step, before, chain } = found;
    if (step.kind === "incomplete") return true;
    const { point } = this.#chain;
    const [first, last] = [point.sequence + 1, before.sequence];
    const isMissing = last >= first;
    const gap = isMissing ? { first, last, why: losing.why, previous: point.hash, following: before.hash } : undefined;
    this.#closeLosing(losing, { to: { ...at, point: before }, ...given({ gap, before: candidate.records[0]?.at }) });
    this.#chain = chain;
    this.#candidate = undefined;
    this.#taken(step, before, at, line);
    return true;
  }

  #closeLosing(losing: Losing, behind: Pick<Damage, "to" | "gap" | "before">): void {
    const { from, at, why, isUnreadable, trailing, told, octets, readable, end, endGap } = losing;
    const stretch = {
      from,
      at,
      why,
      isUnreadable,
      unreadable: losing.unreadable + trailing,
      told,
      octets,
      readable: readable.map((record) => ({ ...given({ at: behind.before }), ...record })),
      end,
      ...given({ endGap, after: this.#newest?.at }),
      ...behind,
    };
    this.#found.push({ kind: "undecided", losing, damage: { kind: "damage", ...stretch } });
    this.#losing = undefined;
  }

  #dropCandidate(losing: Losing): void {
    for (const record of this.#candidate?.records ?? []) giveUp(losing, record);
    this.#candidate = undefined;
  }
}

function giveUp(losing: Losing, record: ReadableRecord): void {
  if (record.hash !== undefined) losing.hashes.set(record.sequence, record.hash);
  losing.readable.push(record);
}

const NONE: readonly [] = [];

function asItem(found: Batch | Undecided): Batch | Damage {
  return found.kind === "batch" ? found : { ...found.damage, isTorn: found.losing.isTorn };
}

/**
 * Whether a line was written only when the batch was on disk that should stand behind the `end`. A further line of level
 * 2 does not tell its batch: it belongs to a later one where the end of one went before it.
 */
function isOfLaterBatch({ text, isEnded }: Line, { end, batchEnds }: Pick<Losing, "end" | "batchEnds">): boolean {
  const begins = batchOf(text);
  if (begins !== undefined) return begins > end.sequence + 1;
  if (isFurtherText(text)) return batchEnds !== undefined && (sequenceOf(text) ?? 0) > batchEnds;
  return isEnded && readGap(text) !== undefined;
}

/** The record with which a batch ends, behind a place, as far as a line tells it. */
function batchEndIn({ text }: Line, { sequence }: ChainPoint): number | undefined {
  const ends = endOfBatch(text);
  return ends !== undefined && ends > sequence ? ends : undefined;
}

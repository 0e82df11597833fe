import { join } from "node:path";
import { Chain, type ChainPoint, type ChainStep } from "../format/chain.ts";
import { type Gap, readGap } from "../format/gap.ts";
import { journalFiles, journalFolder } from "../format/layout.ts";
import { type Line, linesOf } from "../disk/lines.ts";
import { hashAtEndOf, isIntact, readRecord, type SealedRecord } from "../format/record.ts";
import { findTooNew, type Upcasts } from "../format/versions.ts";

/** A place where a line begins. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly offset: number;
}

/**
 * A stretch of the journal that cannot be gone on with: from the first line of a batch to
 * where the chain is whole again.
 */
export interface Wound {
  readonly from: Place;
  /** With the record that the chain builds on there. `undefined`: it reaches to the end of the journal. */
  readonly to?: Place & { readonly point: ChainPoint };
  readonly why: string;
  /** It begins with what a torn write or a bad sector leaves, not with a record in the wrong place. */
  readonly isUnreadable: boolean;
  /** What to put in its place; none when no record is missing, as with a line that is there twice. */
  readonly gap?: Omit<Gap, "at">;
  /** Records in it that can be read one by one, whatever they are worth. */
  readonly readable: readonly SealedRecord[];
  /** When the records around it were written: ISO 8601. */
  readonly after?: string;
  readonly before?: string;
}

/** What a journal needs to be readable from its first record to its last. */
export interface Diagnosis {
  /** The journal's files, in order. */
  readonly files: readonly string[];
  readonly wounds: readonly Wound[];
  /** After the last record that can be read, once the wounds are closed. */
  readonly end: ChainPoint;
  /** A record that a newer release wrote: nothing is wrong, this release is too old. */
  readonly tooNew?: SealedRecord;
}

/**
 * Reads the whole journal and finds, behind each place where the chain breaks, the first
 * batch that can be trusted again.
 */
export async function diagnose(directory: string, start: ChainPoint, upcasts: Upcasts): Promise<Diagnosis> {
  const files = (await journalFiles(journalFolder(directory))).map(({ name }) => name);
  const search = new Search(start, upcasts);
  for (const name of files) {
    for await (const lines of linesOf(join(journalFolder(directory), name))) {
      for (const line of lines) search.take(name, line);
    }
  }
  return { files, ...search.conclude() };
}

/** The lines that are being lost. */
interface Losing {
  readonly from: Place;
  readonly why: string;
  readonly isUnreadable: boolean;
  readonly readable: SealedRecord[];
  /** What readable lines say their hashes are: the record after one proves it. */
  readonly hashes: Map<number, string>;
}

/** A batch that may be whole, with which the chain could go on. */
interface Candidate {
  readonly chain: Chain;
  readonly at: Place;
  readonly before: ChainPoint;
  readonly records: SealedRecord[];
}

class Search {
  readonly #upcasts: Upcasts;
  readonly #wounds: Wound[] = [];
  #chain: Chain;
  /** The first line of the batch that is being read, and what was read of it. */
  #batchAt: Place | undefined;
  #begun: SealedRecord[] = [];
  #newestAt: string | undefined;
  #losing: Losing | undefined;
  /** What the line before says its hash is. */
  #hashBefore: string | undefined;
  #candidate: Candidate | undefined;
  #tooNew: SealedRecord | undefined;

  constructor(start: ChainPoint, upcasts: Upcasts) {
    this.#chain = new Chain(start);
    this.#upcasts = upcasts;
  }

  take(file: string, line: Line): void {
    const place = { file, line: line.number, offset: line.offset };
    if (this.#losing === undefined) this.#follow(place, line);
    else this.#seekOn(this.#losing, place, line);
    this.#hashBefore = hashAtEndOf(line.text);
  }

  conclude(): Omit<Diagnosis, "files"> {
    if (this.#losing === undefined && this.#batchAt !== undefined) {
      this.#lose(this.#batchAt, "the last batch is incomplete", true);
    }
    if (this.#losing !== undefined) {
      this.#dropCandidate(this.#losing);
      const { from, why, isUnreadable, readable } = this.#losing;
      this.#wounds.push({ from, why, isUnreadable, readable, ...this.#after() });
    }
    const tooNew = this.#tooNew === undefined ? {} : { tooNew: this.#tooNew };
    return { wounds: this.#wounds, end: this.#chain.point, ...tooNew };
  }

  #follow(place: Place, line: Line): void {
    this.#batchAt ??= place;
    const step: ChainStep = line.isEnded
      ? this.#chain.take(line.text)
      : { kind: "unreadable", why: "the line has no end" };
    switch (step.kind) {
      case "incomplete": {
        const record = readRecord(line.text);
        if (record !== undefined) this.#begun.push(record);
        return;
      }
      case "gap":
        this.#batchAt = undefined;
        return;
      case "batch":
        this.#taken(step.records);
        return;
      case "unreadable":
      case "broken":
        this.#seekOn(this.#lose(this.#batchAt, step.why, step.kind === "unreadable"), place, line);
    }
  }

  #taken(records: readonly SealedRecord[]): void {
    this.#tooNew ??= findTooNew(records, this.#upcasts);
    this.#newestAt = records.at(-1)?.at;
    this.#batchAt = undefined;
    this.#begun = [];
  }

  #lose(from: Place, why: string, isUnreadable: boolean): Losing {
    const losing = { from, why, isUnreadable, readable: this.#begun, hashes: hashesOf(this.#begun) };
    this.#losing = losing;
    this.#begun = [];
    // What the broken-off batch has left in the chain is not wanted.
    this.#chain = new Chain(this.#chain.point);
    return losing;
  }

  #seekOn(losing: Losing, place: Place, line: Line): void {
    const gap = line.isEnded ? readGap(line.text) : undefined;
    if (gap !== undefined) losing.hashes.set(gap.last, gap.following);
    const record = line.isEnded ? readRecord(line.text) : undefined;
    if (record === undefined) return this.#dropCandidate(losing);
    if (this.#candidate !== undefined && this.#goOn(losing, this.#candidate, record, line)) return;
    const before = this.#beforeOf(losing, record, line);
    if (before === undefined) {
      losing.hashes.set(record.sequence, record.hash);
      losing.readable.push(record);
      return;
    }
    const candidate = { chain: new Chain(before), at: place, before, records: [] };
    this.#candidate = candidate;
    this.#goOn(losing, candidate, record, line);
  }

  /** What a batch that begins with this record builds on, where that can be proved; nothing that is known already. */
  #beforeOf(losing: Losing, record: SealedRecord, line: Line): ChainPoint | undefined {
    const { point } = this.#chain;
    const sequence = record.sequence - 1;
    if (record.batch[0] !== record.sequence || sequence < point.sequence) return undefined;
    const hashes =
      sequence === point.sequence ? [point.hash] : [losing.hashes.get(sequence), record.previous, this.#hashBefore];
    const hash = hashes.find((claimed) => claimed !== undefined && isIntact(line.text, record, claimed));
    return hash === undefined ? undefined : { sequence, hash };
  }

  /** Whether the record belongs to the candidate. Where that is whole, the chain goes on with it. */
  #goOn(losing: Losing, candidate: Candidate, record: SealedRecord, line: Line): boolean {
    const step = candidate.chain.take(line.text);
    if (step.kind !== "batch" && step.kind !== "incomplete") {
      this.#dropCandidate(losing);
      return false;
    }
    candidate.records.push(record);
    if (step.kind === "incomplete") return true;
    this.#close(losing, candidate);
    this.#taken(step.records);
    return true;
  }

  #close({ from, why, isUnreadable, readable }: Losing, { chain, at, before, records }: Candidate): void {
    const { point } = this.#chain;
    const first = point.sequence + 1;
    const gap =
      before.sequence < first
        ? {}
        : { gap: { first, last: before.sequence, why, previous: point.hash, following: before.hash } };
    const next = records[0] === undefined ? {} : { before: records[0].at };
    const to = { ...at, point: before };
    this.#wounds.push({ from, to, why, isUnreadable, readable, ...gap, ...this.#after(), ...next });
    this.#chain = chain;
    this.#losing = undefined;
    this.#candidate = undefined;
  }

  #dropCandidate(losing: Losing): void {
    for (const record of this.#candidate?.records ?? []) {
      losing.hashes.set(record.sequence, record.hash);
      losing.readable.push(record);
    }
    this.#candidate = undefined;
  }

  #after(): { readonly after?: string } {
    return this.#newestAt === undefined ? {} : { after: this.#newestAt };
  }
}

function hashesOf(records: readonly SealedRecord[]): Map<number, string> {
  return new Map(records.map(({ sequence, hash }) => [sequence, hash]));
}

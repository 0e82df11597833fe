import { join } from "node:path";
import type { ContentsRef, Clock, Draft, Journal, Recorded } from "../../app/ports.ts";
import { given, withMore } from "../../domain/given.ts";
import type { Instant } from "../../domain/time.ts";
import { type ContentsFiles, type Placed, readContents } from "./contents.ts";
import type { BatchWriter, Piece } from "./batch-writer.ts";
import type { SyncedMark } from "./synced-mark.ts";
import { journalFolder, contentsFolder, monthOf, monthOfFile, newJournalName } from "../format/layout.ts";
import { clocksAt, sealBatch } from "../format/batch.ts";
import type { ChainPoint } from "../format/chain.ts";
import { type JournalEnd, placedEnd, type PlacedPoint } from "./files.ts";
import { type AnyEvent, currentVersion, type Upcasts } from "../format/versions.ts";

export interface JournalOptions {
  readonly directory: string;
  readonly clock: Clock;
  readonly upcasts: Upcasts;
  /**
   * What a record needs to be read, and what it may need now: see disk/level.ts. Unless given none is refused, and all
   * are written as at the first level.
   */
  readonly levels?: { readonly needed: (event: AnyEvent) => number; readonly allowed: () => number };
  readonly writer: BatchWriter;
  readonly syncedMark: Pick<SyncedMark, "note">;
  readonly contents: ContentsFiles;
  /** What recovery found: where to go on. */
  readonly end: JournalEnd;
  /** The journal files that exist: their names are not used again. */
  readonly names: readonly string[];
  /** After each batch: the last sequence on disk and the octets that the batch took in the journal. */
  readonly onSynced?: (sequence: number, octets: number) => void;
  /** After the first batch of all, before anybody is told of it. */
  readonly onBegun: () => Promise<void>;
  /** Nothing can be written any more: the process must exit and replay. */
  readonly onFatal: (error: unknown) => void;
}

interface Waiter {
  readonly sequence: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

interface Entry<E> {
  readonly recorded: Recorded<E>;
  readonly placed?: Placed;
}

/** What was appended at once, and stays together. */
interface Together<E> {
  readonly entries: readonly Entry<E>[];
  /** What comes behind it is of another batch. */
  endsBatch: boolean;
}

const LINE_FEED = 0x0a;

/** A few milliseconds' work; after an import or when thousands of deadlines fall due there are many more. */
const ENOUGH_RECORDS = 500;

/**
 * The journal on disk. One batch is written at a time, and what is appended meanwhile is the next one:
 * the busier the gateway, the more records share a sync.
 */
export class JsonlJournal<E extends AnyEvent> implements Journal<E> {
  readonly #options: JournalOptions;
  readonly #names: Set<string>;
  /** After the last batch that was given to the writer. */
  #end: JournalEnd;
  #synced: JournalEnd;
  #appendedSequence: number;
  /** What was appended last, where what comes next may share its batch. */
  #before: Recorded<E> | undefined;
  #buffer: Together<E>[] = [];
  #waiters: Waiter[] = [];
  #writing: Promise<void> | undefined;
  #failure: { readonly error: unknown } | undefined;

  constructor(options: JournalOptions) {
    this.#options = options;
    this.#names = new Set(options.names);
    this.#end = options.end;
    this.#synced = options.end;
    this.#appendedSequence = options.end.sequence;
  }

  get syncedSequence(): number {
    return this.#synced.sequence;
  }

  /** The last record that is on disk, by its sequence and hash. */
  get head(): ChainPoint {
    return pointAt(this.#synced);
  }

  /**
   * Throws after a failed sync: what is appended then could never be kept. And on what the version before could not
   * read while it may be put back: nothing of it is appended.
   */
  append(drafts: readonly Draft<E>[], at: Instant = this.#options.clock.now()): readonly Recorded<E>[] {
    if (this.#failure !== undefined) throw new Error("the journal has failed", { cause: this.#failure.error });
    this.#refuseTooNew(drafts);
    if (this.#buffer.length === 0) this.#before = undefined;
    const entries = drafts.map((draft) => this.#stamp(draft, at));
    if (entries.length > 0) {
      this.#buffer.push({ entries, endsBatch: false });
      this.#writing ??= this.#writeAll();
    }
    return entries.map(({ recorded }) => recorded);
  }

  synced(): Promise<void> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure.error);
    const sequence = this.#appendedSequence;
    if (sequence <= this.syncedSequence) return Promise.resolve();
    return new Promise((resolve, reject) => this.#waiters.push({ sequence, resolve, reject }));
  }

  /** Ends the batch behind what was appended so far. Resolves to the last record of it when that is on disk. */
  async endBatch(): Promise<PlacedPoint> {
    const last = this.#buffer.at(-1);
    if (last !== undefined) last.endsBatch = true;
    await this.synced();
    // The next batch is not on disk before this goes on.
    const { sequence, hash, place } = this.#synced;
    return { sequence, hash, ...given({ place }) };
  }

  readContents(ref: ContentsRef): Promise<unknown> {
    return readContents(this.#options.directory, ref);
  }

  /**
   * Resolves when nothing is being written any more. Appended records that a full disk kept out are not on disk then.
   */
  async settled(): Promise<void> {
    await this.#writing;
  }

  get #level(): number {
    return this.#options.levels?.allowed() ?? 1;
  }

  #refuseTooNew(drafts: readonly Draft<E>[]): void {
    const { levels } = this.#options;
    const tooNew = levels && drafts.find(({ event }) => levels.needed(event) > levels.allowed());
    if (tooNew !== undefined)
      throw new Error(`${tooNew.event.type} cannot be read by the releases that the store is written for`);
  }

  #stamp(draft: Draft<E>, at: Instant): Entry<E> {
    const { contents, clock } = this.#options;
    this.#appendedSequence += 1;
    // The file has whole milliseconds, and replay must give what was given here.
    const read = { at: Math.floor(at), bootId: clock.bootId, monotonicMs: Math.floor(clock.monotonicMs()) };
    const recorded = {
      sequence: this.#appendedSequence,
      ...clocksAt(this.#level, read, this.#before),
      event: draft.event,
      ...given({ by: draft.by }),
    };
    this.#before = recorded;
    if (draft.lies !== undefined) return { recorded: withMore(recorded, { apart: draft.lies }) };
    if (draft.apart === undefined) return { recorded };
    const { ref, placed } = contents.place(draft.apart, recorded.at);
    return { recorded: withMore(recorded, { apart: ref }), placed };
  }

  async #writeAll(): Promise<void> {
    try {
      // Whatever is appended in this turn of the event loop shares the batch, and what has come meanwhile is read before
      // it is sealed: the modem's answer, for which a text waits that need not wait for the disk.
      await turnOver();
      await turnOver();
      while (this.#buffer.length > 0) await this.#writeBatch();
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#writing = undefined;
    }
  }

  async #writeBatch(): Promise<void> {
    const entries = this.#nextBatch();
    const piece = this.#toPiece(entries.map(({ recorded }) => recorded));
    const placed = entries.flatMap((entry) => entry.placed ?? []);
    await this.#options.writer.write([...inOnePiece(contentsFolder(this.#options.directory), placed), piece]);
    if (this.syncedSequence === 0) await this.#options.onBegun();
    this.#synced = this.#end;
    this.#options.syncedMark.note(this.syncedSequence);
    this.#options.onSynced?.(this.syncedSequence, piece.octets.length);
    const isDone = ({ sequence }: Waiter): boolean => sequence <= this.syncedSequence;
    const done = this.#waiters.filter(isDone);
    this.#waiters = this.#waiters.filter((waiter) => !isDone(waiter));
    for (const { resolve } of done) resolve();
  }

  /** All that waits, as far as sealing it holds nothing else up for long. */
  #nextBatch(): readonly Entry<E>[] {
    let records = 0;
    const full = this.#buffer.findIndex(({ entries, endsBatch }) => {
      records += entries.length;
      return endsBatch || records >= ENOUGH_RECORDS;
    });
    const together = this.#buffer.splice(0, full === -1 ? this.#buffer.length : full + 1);
    const [first] = together;
    return first !== undefined && together.length === 1 ? first.entries : together.flatMap(({ entries }) => entries);
  }

  /** The batch as lines, in the file where it belongs. Moves the end of the journal behind it. */
  #toPiece(batch: readonly Recorded<E>[]): Piece {
    const last = this.#end.sequence + batch.length;
    const file = this.#fileFor(batch[0]?.at ?? 0);
    const { upcasts } = this.#options;
    const { lines, hash } = sealBatch(
      {
        records: batch,
        hash: this.#end.hash,
        beginsFile: file.length === 0,
        versionOf: (type) => currentVersion(upcasts, type),
      },
      this.#level,
    );
    const octets = Buffer.from(lines);
    const line = {
      number: file.lines + batch.length,
      offset: file.length + octets.lastIndexOf(LINE_FEED, -2) + 1,
      end: file.length + octets.length,
    };
    this.#end = placedEnd({ sequence: last, hash }, file.name, line);
    return { path: join(journalFolder(this.#options.directory), file.name), offset: file.length, octets };
  }

  /** The last file while its month lasts; else a new one (see layout.ts). */
  #fileFor(at: number): NonNullable<JournalEnd["file"]> {
    const { file } = this.#end;
    const month = monthOf(at);
    if (file !== undefined && monthOfFile(file.name) === month) return file;
    const name = newJournalName(month, this.#names);
    this.#names.add(name);
    return { name, length: 0, lines: 0 };
  }

  #fail(error: unknown): void {
    this.#failure = { error };
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const { reject } of waiters) reject(error);
    this.#options.onFatal(error);
  }
}

function pointAt({ sequence, hash }: JournalEnd): ChainPoint {
  return { sequence, hash };
}

/** Contents of one batch lie one behind the other: a write a file. */
function inOnePiece(folder: string, placed: readonly Placed[]): readonly Piece[] {
  const byFile = new Map<string, Placed[]>();
  for (const part of placed) {
    const parts = byFile.get(part.file);
    if (parts === undefined) byFile.set(part.file, [part]);
    else parts.push(part);
  }
  return [...byFile].map(([file, parts]) => ({
    path: join(folder, file),
    offset: parts[0]?.offset ?? 0,
    octets: Buffer.concat(parts.map(({ octets }) => octets)),
  }));
}

/** Resolves in the next turn of the event loop, when it has read what there is to read. */
function turnOver(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

import { basename, dirname, join } from "node:path";
import type { Scheduler } from "../../app/ports.ts";
import { type Disk, exists, namesIn, type OpenFile, removeFile, replaceByCopy, syncFolder } from "../disk/disk.ts";

/** What batches are written with. */
export type BatchDisk = Pick<Disk, "open" | "syncFolder">;

/** Octets that go to a place in a file. Offset 0 means that the file is new. */
export interface Piece {
  readonly path: string;
  readonly offset: number;
  readonly octets: Uint8Array;
}

/** A write that failed and is tried again: the disk is full, read-only or failing. */
export interface Trouble {
  readonly file: string;
  readonly error: unknown;
  /** Failures to take back what had been written of it: harmless, the next try writes over it. */
  readonly cutBackErrors: readonly unknown[];
  readonly retryInMs: number;
}

export interface BatchWriterOptions {
  readonly disk: BatchDisk;
  /** Each failed try, and `undefined` when one has succeeded at last. */
  readonly onTrouble: (trouble: Trouble | undefined) => void;
  /** Ends the waits between tries, and with them the write. */
  readonly signal: AbortSignal;
  /** Without one a write that fails is given up at once. */
  readonly scheduler: Scheduler | undefined;
}

/** After a failed sync nobody knows what is on disk, and a second sync may report success for what is lost. */
class SyncFailure extends AggregateError {}

const RETRY_WAITS_MS = [1_000, 2_000, 5_000, 10_000, 30_000] as const;
const LAST_WAIT_MS = 30_000;

/**
 * Writes batches: tries again while a write fails, never while a sync does. The files stay open between two batches, for
 * as long as they are those of their names.
 */
export class BatchWriter {
  readonly #disk: BatchDisk;
  readonly #onTrouble: (trouble: Trouble | undefined) => void;
  readonly #signal: AbortSignal;
  readonly #scheduler: Scheduler | undefined;
  /** By path, what batches were written to, of each folder the last: the next batch most often goes there too. */
  readonly #kept = new Map<string, OpenFile>();
  /** Of a folder two may be kept now. */
  #hasOpened = false;

  constructor(options: BatchWriterOptions) {
    this.#disk = options.disk;
    this.#onTrouble = options.onTrouble;
    this.#signal = options.signal;
    this.#scheduler = options.scheduler;
  }

  /**
   * Resolves when all pieces are on disk. Rejects with `SyncFailure` when a sync failed, and with another
   * error when the signal ended the retries.
   */
  async write(pieces: readonly Piece[]): Promise<void> {
    const opened = await this.#store(pieces);
    await this.#sync(opened);
    await this.#letGoOfEarlier(opened);
  }

  /** Lets go of the files. Never rejects: what was written of them was synced, or is told of otherwise. */
  async close(): Promise<void> {
    await this.#letGo();
  }

  async #letGo(): Promise<readonly unknown[]> {
    const kept = [...this.#kept.values()];
    this.#kept.clear();
    return reasons(await Promise.allSettled(kept.map((file) => file.close())));
  }

  /** A batch may go to two files of one folder, as around midnight: none is closed before all is on disk. */
  async #letGoOfEarlier(opened: readonly OpenPiece[]): Promise<void> {
    if (!this.#hasOpened) return;
    this.#hasOpened = false;
    const last = new Map(opened.map(({ piece: { path } }) => [dirname(path), path]));
    const earlier = [...this.#kept].filter(([path]) => (last.get(dirname(path)) ?? path) !== path);
    for (const [path] of earlier) this.#kept.delete(path);
    await Promise.allSettled(earlier.map(([, file]) => file.close()));
  }

  async #store(pieces: readonly Piece[]): Promise<readonly OpenPiece[]> {
    for (let failures = 0; ; failures += 1) {
      const opened: OpenPiece[] = [];
      let path = "";
      try {
        for (const piece of pieces) {
          path = piece.path;
          opened.push({ piece, file: await this.#fileOf(piece) });
        }
        const written = await Promise.allSettled(
          opened.map(({ piece, file }) => file.write(piece.octets, piece.offset)),
        );
        const failed = written.findIndex(({ status }) => status === "rejected");
        path = opened[failed]?.piece.path ?? path;
        if (failed >= 0) throw reasons(written)[0];
        if (failures > 0) this.#onTrouble(undefined);
        return opened;
      } catch (error) {
        const cutBackErrors = await this.#cutBack(opened);
        if (this.#signal.aborted || this.#scheduler === undefined) throw error;
        const retryInMs = RETRY_WAITS_MS[failures] ?? LAST_WAIT_MS;
        this.#onTrouble({ file: basename(path), error, cutBackErrors, retryInMs });
        await wait(this.#scheduler, retryInMs, this.#signal);
      }
    }
  }

  /** The file of a batch before, where it is still the one of that name; else it is opened. */
  async #fileOf({ path, offset }: Piece): Promise<OpenFile> {
    const kept = this.#kept.get(path);
    if (kept !== undefined && offset > 0 && kept.isInPlace()) return kept;
    this.#kept.delete(path);
    await kept?.close();
    const file = await this.#disk.open(path);
    this.#kept.set(path, file);
    this.#hasOpened = true;
    return file;
  }

  /** Brings files back to their last good length, so that a crash meanwhile leaves no half batch. */
  async #cutBack(opened: readonly OpenPiece[]): Promise<readonly unknown[]> {
    const cuts = await Promise.allSettled(opened.map(({ piece, file }) => file.truncate(piece.offset)));
    // What failed once is not relied on: the next try opens anew.
    return [...reasons(cuts), ...(await this.#letGo())];
  }

  async #sync(opened: readonly OpenPiece[]): Promise<void> {
    // Names first: a record that is on disk while the file it refers to has no name would look like one whose
    // contents were erased.
    const folders = new Set(opened.filter(({ piece }) => piece.offset === 0).map(({ piece }) => dirname(piece.path)));
    const named =
      folders.size === 0 ? [] : await Promise.allSettled([...folders].map((folder) => this.#disk.syncFolder(folder)));
    const synced = reasons(named).length > 0 ? [] : await Promise.allSettled(opened.map(({ file }) => file.datasync()));
    const errors = [...reasons(named), ...reasons(synced)];
    if (errors.length === 0) return;
    await this.close();
    for (const { piece } of opened) errors.push(...(await this.#mark(piece.path)));
    throw new SyncFailure(errors, `a sync failed: ${String(errors[0])}`);
  }

  /** Leaves word for the next process; gives back why it could not. */
  async #mark(path: string): Promise<readonly unknown[]> {
    try {
      await (await this.#disk.open(unsyncedMark(path))).close();
      return [];
    } catch (error) {
      return [error];
    }
  }
}

/** Rejects when the signal aborts. */
function wait(scheduler: Scheduler, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      callOff();
      reject(new Error("closed while a write waited for room on the disk", { cause: signal.reason }));
    };
    const callOff = scheduler.after(ms, () => {
      signal.removeEventListener("abort", giveUp);
      resolve();
    });
    signal.addEventListener("abort", giveUp, { once: true });
  });
}

interface OpenPiece {
  readonly piece: Piece;
  readonly file: OpenFile;
}

function reasons(results: readonly PromiseSettledResult<unknown>[]): readonly unknown[] {
  return results.filter((result) => result.status === "rejected").map(({ reason }): unknown => reason);
}

// After a failed sync Linux may drop the pages and call them clean: what the next process reads is then not what is on
// the disk, and syncing the file again reports success. So the process that saw the failure leaves a mark beside the
// file before it exits, and the next one copies what can be read to a new file. The mark itself need not
// survive a power cut: after one, what is read is what is on the disk.

const UNSYNCED = ".unsynced";

/** The path of the mark that says that a sync of this file failed. */
function unsyncedMark(path: string): string {
  return path + UNSYNCED;
}

/** Whether a name is that of such a mark. */
export function isUnsyncedMark(name: string): boolean {
  return name.endsWith(UNSYNCED);
}

/** Copies every marked file of a folder to a new, synced file of the same name. Gives back their names. */
export async function replaceUnsynced(folder: string): Promise<readonly string[]> {
  const names = (await namesIn(folder)).filter(isUnsyncedMark).map((mark) => mark.slice(0, -UNSYNCED.length));
  for (const name of names) {
    const path = join(folder, name);
    if (await exists(path)) await replaceByCopy(path);
    await removeFile(unsyncedMark(path));
  }
  if (names.length > 0) await syncFolder(folder);
  return names;
}

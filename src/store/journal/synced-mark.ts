import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Scheduler } from "../../app/ports.ts";
import { type OpenFile, givesNothing } from "../disk/disk.ts";
import { SYNCED_NAME, journalFolder } from "../format/layout.ts";
import type { BatchDisk } from "./batch-writer.ts";

// How far the journal had been synced is written beside it, at most once a second and without a sync of its own, which
// costs next to nothing. So it may be behind, by half a minute after a power cut, and is never ahead: where the journal
// ends before it, records are missing that somebody may have been told of, and its end is no torn tail.

const EVERY_MS = 1_000;

/** Longer than any that is written: a shorter one never leaves the rest of a longer one behind it. */
const OCTETS = 48;

const MARK = /^\{"sequence":(\d{1,15})\} *\n$/;

/** The last record that is known to have been synced; 0: nothing tells. */
export async function readSyncedMark(directory: string): Promise<number> {
  try {
    const text = await readFile(join(journalFolder(directory), SYNCED_NAME), "latin1");
    return Number(MARK.exec(text)?.[1] ?? 0);
  } catch (error) {
    if (givesNothing(error)) return 0;
    throw error;
  }
}

/** Writes the mark while the journal goes on, of several batches a second for the last; without a scheduler at its end. */
export class SyncedMark {
  readonly #disk: BatchDisk;
  readonly #path: string;
  readonly #scheduler: Scheduler | undefined;
  #file: OpenFile | undefined;
  #sequence = 0;
  #written = 0;
  #callOff: (() => void) | undefined;
  #writing = Promise.resolve();

  constructor(disk: BatchDisk, directory: string, scheduler: Scheduler | undefined) {
    this.#disk = disk;
    this.#scheduler = scheduler;
    this.#path = join(journalFolder(directory), SYNCED_NAME);
  }

  /** The records up to this one are on disk. */
  note(sequence: number): void {
    this.#sequence = sequence;
    this.#callOff ??= this.#scheduler?.after(EVERY_MS, () => {
      this.#callOff = undefined;
      void this.#write();
    });
  }

  async close(): Promise<void> {
    this.#callOff?.();
    await this.#write();
    await this.#letGo();
  }

  /** One after the other, each with what is known by then. */
  #write(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#writeNow());
    return this.#writing;
  }

  async #writeNow(): Promise<void> {
    const sequence = this.#sequence;
    if (sequence === this.#written) return;
    try {
      this.#file ??= await this.#disk.open(this.#path);
      await this.#file.write(Buffer.from(`${JSON.stringify({ sequence }).padEnd(OCTETS - 1)}\n`), 0);
      this.#written = sequence;
    } catch {
      // The mark stays behind: it says less then, and nothing wrong. A disk that is full or fails says so itself.
      await this.#letGo();
    }
  }

  async #letGo(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    // What could not be written is told of by no error either.
    await file?.close().catch(() => undefined);
  }
}

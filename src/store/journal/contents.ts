import { open, stat, unlink } from "node:fs/promises";
import { basename, join } from "node:path";
import type { ContentsRef } from "../../app/ports.ts";
import type { Instant } from "../../domain/time.ts";
import { FILE_MODE, namesIn, readPlace, syncFolder, unlessMissing } from "../disk/disk.ts";
import { contentsFolder, contentsName, dayOf, isContentsName, readContentsName } from "../format/layout.ts";
import { sha256 } from "../format/record.ts";

/** Octets that are to be written at a place in a file. */
export interface Placed {
  readonly file: string;
  readonly offset: number;
  readonly octets: Uint8Array;
}

const LINE_FEED = 0x0a;

/** The time from which a file's contents are. */
interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * The contents that are erased before the records that refer to them, a line each, a file a day, or several where they
 * are kept for less. Places are given out before anything is written, so lengths are kept
 * here and not asked of the disk.
 */
export class ContentsFiles {
  readonly #folder: string;
  readonly #lengths = new Map<string, number>();
  /** Files that end in half a line. No synced record refers to it, so it is left there and a line begun after it. */
  readonly #torn = new Set<string>();
  readonly #spans = new Map<string, Span>();
  /** The file of a day that is written to, by its number: 1 unless said otherwise. */
  readonly #numbers = new Map<string, number>();

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Takes stock of a folder. */
  static async in(folder: string): Promise<ContentsFiles> {
    const files = new ContentsFiles(folder);
    for (const name of await contentsNames(folder)) {
      const path = join(folder, name);
      const { size, mtimeMs } = await stat(path);
      files.#lengths.set(name, size);
      if (size > 0) files.#spans.set(name, { from: mtimeMs, to: mtimeMs });
      const { day, number } = readContentsName(name);
      files.#numbers.set(day, Math.max(files.#numberOf(day), number));
      const tail = await readPlace(path, Math.max(size - 1, 0), 1);
      if (size > 0 && tail[0] !== LINE_FEED) files.#torn.add(name);
    }
    return files;
  }

  /** Gives contents (JSON) a place in the file of their day. */
  place(contents: unknown, at: Instant): { readonly ref: ContentsRef; readonly placed: Placed } {
    const day = dayOf(at);
    const file = contentsName(day, this.#numberOf(day));
    const length = this.#lengths.get(file) ?? 0;
    const lead = this.#torn.delete(file) ? 1 : 0;
    const octets = Buffer.from(`${lead === 0 ? "" : "\n"}${JSON.stringify(contents)}\n`);
    const line = octets.subarray(lead, -1);
    this.#lengths.set(file, length + octets.length);
    const { from, to } = this.#spans.get(file) ?? { from: at, to: at };
    this.#spans.set(file, { from: Math.min(from, at), to: Math.max(to, at) });
    const ref = { file, offset: length + lead, length: line.length, hash: sha256(line) };
    return { ref, placed: { file, offset: length, octets } };
  }

  /**
   * Erases the files all of whose contents are older than an instant, but those in `inUse`: a file bears the day of a
   * clock that may have been wrong. `announce` is told of them first, and waited for: what is gone without a record of
   * it is a fault. Gives back the names of the files that are gone.
   */
  async eraseBefore(
    instant: Instant,
    inUse: ReadonlySet<string>,
    now: Instant,
    announce: (files: readonly string[]) => Promise<void>,
  ): Promise<readonly string[]> {
    const names = await contentsNames(this.#folder);
    const isPast = (name: string): boolean => name < dayOf(now);
    const isOver = (name: string): boolean => name < dayOf(instant) || (this.#spans.get(name)?.to ?? instant) < instant;
    // From here to the first wait nothing can be placed: what is to go is not written to any more.
    const old = names.filter((name) => isOver(name) && !inUse.has(name));
    const begun = names.filter((name) => !isPast(name) && (this.#spans.get(name)?.from ?? instant) < instant);
    for (const name of begun) this.#beginAnew(name);
    if (old.length === 0) return old;
    await announce(old);
    await this.#keepNumbers(old.filter((name) => !isPast(name)));
    for (const name of old) {
      await unlink(join(this.#folder, name));
      this.#forget(name, isPast(name));
    }
    await syncFolder(this.#folder);
    return old;
  }

  #numberOf(day: string): number {
    return this.#numbers.get(day) ?? 1;
  }

  #beginAnew(name: string): void {
    const { day, number } = readContentsName(name);
    if (number === this.#numberOf(day)) this.#numbers.set(day, number + 1);
  }

  /** No name is given twice while its day lasts: the next process, too, has to find the number that was given last. */
  async #keepNumbers(leaving: readonly string[]): Promise<void> {
    if (leaving.length === 0) return;
    for (const day of new Set(leaving.map((name) => readContentsName(name).day))) {
      const file = await open(join(this.#folder, contentsName(day, this.#numberOf(day))), "a", FILE_MODE);
      await file.close();
    }
    await syncFolder(this.#folder);
  }

  #forget(name: string, dayIsPast: boolean): void {
    for (const known of [this.#lengths, this.#torn, this.#spans]) known.delete(name);
    const { day, number } = readContentsName(name);
    if (dayIsPast && number === this.#numberOf(day)) this.#numbers.delete(day);
  }
}

/** The names of the files of contents in a folder, oldest day first. */
export async function contentsNames(folder: string): Promise<readonly string[]> {
  return (await namesIn(folder)).filter(isContentsName);
}

/** Reads contents. `undefined` when they are gone. Throws when they are damaged. */
export async function readContents(directory: string, ref: ContentsRef): Promise<unknown> {
  const octets = await octetsAt(directory, ref);
  if (octets === undefined) return undefined;
  if (sha256(octets) !== ref.hash)
    throw new Error(`leads/${ref.file}: the contents at octet ${ref.offset} are damaged`);
  return JSON.parse(octets.toString("utf8"));
}

/** Whether contents are on disk as they were written, or were erased: anything but damage. */
export async function areContentsSound(directory: string, ref: ContentsRef): Promise<boolean> {
  const octets = await octetsAt(directory, ref);
  return octets === undefined || sha256(octets) === ref.hash;
}

function octetsAt(directory: string, { file, offset, length }: ContentsRef): Promise<Buffer | undefined> {
  return unlessMissing(() => readPlace(join(contentsFolder(directory), basename(file)), offset, length), undefined);
}

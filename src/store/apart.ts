import { open, stat, unlink } from "node:fs/promises";
import { basename, join } from "node:path";
import type { ApartRef } from "../app/ports.ts";
import type { Instant } from "../domain/time.ts";
import { syncFolder } from "./durable.ts";
import { isErrno } from "./errno.ts";
import { dayOf, leadsNames } from "./layout.ts";
import { sha256 } from "./sha256.ts";

/** Octets that are to be written at a place in a file. */
export interface Placed {
  readonly file: string;
  readonly offset: number;
  readonly octets: Uint8Array;
}

const LINE_FEED = 0x0a;

/**
 * The contents that are erased before the records that refer to them, a line each, a file a day. Places are
 * given out before anything is written, so lengths are kept here and not asked of the disk.
 */
export class ApartFiles {
  readonly #folder: string;
  readonly #lengths = new Map<string, number>();
  /** Files that end in half a line. No synced record refers to it, so it is left there and a line begun after it. */
  readonly #torn = new Set<string>();

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Takes stock of a folder. */
  static async in(folder: string): Promise<ApartFiles> {
    const files = new ApartFiles(folder);
    for (const name of await leadsNames(folder)) {
      const path = join(folder, name);
      const { size } = await stat(path);
      files.#lengths.set(name, size);
      const tail = await readPlace(path, { offset: Math.max(size - 1, 0), length: 1 });
      if (size > 0 && tail?.[0] !== LINE_FEED) files.#torn.add(name);
    }
    return files;
  }

  /** Gives contents (JSON) a place in the file of their day. */
  place(contents: unknown, at: Instant): { readonly ref: ApartRef; readonly placed: Placed } {
    const file = `${dayOf(at)}.jsonl`;
    const line = Buffer.from(JSON.stringify(contents));
    const length = this.#lengths.get(file) ?? 0;
    const lead = this.#torn.delete(file) ? 1 : 0;
    const octets = Buffer.alloc(lead + line.length + 1, LINE_FEED);
    line.copy(octets, lead);
    this.#lengths.set(file, length + octets.length);
    const ref = { file, offset: length + lead, length: line.length, hash: sha256(line) };
    return { ref, placed: { file, offset: length, octets } };
  }

  /**
   * Erases the files of the days before `day` (`2026-02-28`) but those in `inUse`: a file bears the day of a
   * clock that may have been wrong. Gives back the names of the files that are gone.
   */
  async eraseBefore(day: string, inUse: ReadonlySet<string>): Promise<readonly string[]> {
    const old = (await leadsNames(this.#folder)).filter((name) => name < day && !inUse.has(name));
    for (const name of old) {
      await unlink(join(this.#folder, name));
      this.#lengths.delete(name);
      this.#torn.delete(name);
    }
    if (old.length > 0) await syncFolder(this.#folder);
    return old;
  }
}

/** Reads contents kept apart. `undefined` when they have been erased. Throws when they are damaged. */
export async function readApart(folder: string, ref: ApartRef): Promise<unknown> {
  const octets = await readPlace(join(folder, basename(ref.file)), ref);
  if (octets === undefined) return undefined;
  if (sha256(octets) !== ref.hash)
    throw new Error(`leads/${ref.file}: the contents at octet ${ref.offset} are damaged`);
  return JSON.parse(octets.toString("utf8"));
}

/** Whether contents are on disk as they were written, or were erased: anything but damage. */
export async function isApartSound(folder: string, ref: ApartRef): Promise<boolean> {
  const octets = await readPlace(join(folder, basename(ref.file)), ref);
  return octets === undefined || sha256(octets) === ref.hash;
}

async function readPlace(path: string, place: Pick<ApartRef, "offset" | "length">): Promise<Buffer | undefined> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, "r");
  } catch (error) {
    if (isErrno(error, "ENOENT")) return undefined;
    throw error;
  }
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(place.length), 0, place.length, place.offset);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

import { createHash } from "node:crypto";
import { once } from "node:events";
import { constants } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { Header, Pack, ReadEntry } from "tar";
import { z } from "zod";
import { FILE_MODE, syncFolder } from "../disk/disk.ts";

// A backup is a gzipped tar that any tool opens: the store's files, and as its last member `backup.json`, which lists
// them with their checksums. One that was cut short has no such member.

const octets = z.int().min(0);

/** What backup.json says. */
export const manifestSchema = z.object({
  format: z.literal(1),
  takenAt: z.iso.datetime(),
  /** The last record that is in it. */
  sequence: z.int().min(0),
  /** `path`: below the store's directory. */
  files: z.array(z.object({ path: z.string(), octets, sha256: z.hex().length(64) })),
});

export type Manifest = z.output<typeof manifestSchema>;
type ArchivedFile = Manifest["files"][number];

export const MANIFEST = "backup.json";
const CHUNK_OCTETS = 256 * 1024;

/** The archive, and nothing of the store, cannot be written; the cause is the system's error. */
export class UnwritableArchive extends Error {
  constructor(cause: unknown) {
    super("the archive cannot be written", { cause });
  }
}

const NEW_AND_NO_LINK = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

const temporaryOf = (path: string): string => `${path}.new`;

/** Writes an archive. What is under way lies in `<path>.new`, so that an interrupted one replaces no older backup. */
export class ArchiveWriter {
  readonly #path: string;
  readonly #pack = new Pack({ gzip: true, portable: true });
  readonly #output: Writable;
  readonly #written: Promise<unknown>;
  readonly #files: ArchivedFile[] = [];

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    const output = file.createWriteStream({ flush: true });
    this.#output = output;
    this.#written = once(output, "close").catch((error: unknown) => Promise.reject(new UnwritableArchive(error)));
    this.#written.catch(() => undefined); // told by whoever waits for it
    this.#pack.on("error", (error) => output.destroy(error instanceof Error ? error : new Error(String(error))));
    this.#pack.pipe(output);
  }

  /** Begins one. Throws `UnwritableArchive`. */
  static async begin(path: string): Promise<ArchiveWriter> {
    const temporary = temporaryOf(path);
    try {
      // One that was interrupted may have left it; what takes its place until it is made, a link above all, is not opened.
      await rm(temporary, { force: true });
      return new ArchiveWriter(path, await open(temporary, NEW_AND_NO_LINK, FILE_MODE));
    } catch (error) {
      throw new UnwritableArchive(error);
    }
  }

  get #temporary(): string {
    return temporaryOf(this.#path);
  }

  /** Adds the first `octets` of a file that may be growing, whole unless given. */
  async addFile(directory: string, path: string, octets?: number): Promise<void> {
    const file = await open(join(directory, path), "r");
    try {
      const length = octets ?? (await file.stat()).size;
      const hash = createHash("sha256");
      const entry = this.#begin(path, length);
      for (let done = 0; done < length; ) {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(Math.min(CHUNK_OCTETS, length - done)));
        if (bytesRead === 0) throw new Error(`${path} has become shorter while it was read`);
        const chunk = buffer.subarray(0, bytesRead);
        hash.update(chunk);
        // Nothing drains into an output that has failed.
        if (!entry.write(chunk)) await Promise.race([once(entry, "drain"), this.#written]);
        done += bytesRead;
      }
      entry.end();
      this.#files.push({ path, octets: length, sha256: hash.digest("hex") });
    } finally {
      await file.close();
    }
  }

  /** Finishes it, and puts it in its place when it is on disk. */
  async finish(about: Pick<Manifest, "takenAt" | "sequence">): Promise<Manifest> {
    const manifest: Manifest = { format: 1, ...about, files: this.#files };
    const text = Buffer.from(`${JSON.stringify(manifest, undefined, 1)}\n`);
    this.#begin(MANIFEST, text.length).end(text);
    this.#pack.end();
    await this.#written;
    try {
      await rename(this.#temporary, this.#path);
      await syncFolder(dirname(this.#path));
    } catch (error) {
      throw new UnwritableArchive(error);
    }
    return manifest;
  }

  async discard(): Promise<void> {
    this.#output.destroy();
    await Promise.allSettled([this.#written]);
    await rm(this.#temporary, { force: true });
  }

  #begin(path: string, size: number): ReadEntry {
    const entry = new ReadEntry(new Header({ path, size, mode: FILE_MODE, mtime: new Date(), type: "File" }));
    this.#pack.add(entry);
    return entry;
  }
}

import { createHash } from "node:crypto";
import { once } from "node:events";
import { constants, fsync, ftruncateSync, write } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Writable } from "node:stream";
import { Header, Pack, ReadEntry } from "tar";
import * as z from "zod";
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

/** What an archive is written to. */
export interface ArchiveFile {
  /** Open for writing. */
  readonly descriptor: number;
  /** It is whole and synced: it goes to its place. */
  keep(): Promise<void>;
  /** Nothing of it stays. */
  discard(): Promise<void>;
}

const NEW_AND_NO_LINK = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

/**
 * A file that is to lie at a path. What is under way lies in `<path>.new`, so that an interrupted one replaces no older
 * backup. It is made where nothing is: what lies in wait under that name, a link above all, is taken away, not opened.
 * Throws `UnwritableArchive`.
 */
export async function newArchiveFile(path: string): Promise<ArchiveFile> {
  const temporary = `${path}.new`;
  const file = await unlessUnwritable(async () => {
    await rm(temporary, { force: true });
    return open(temporary, NEW_AND_NO_LINK, FILE_MODE);
  });
  return {
    descriptor: file.fd,
    keep: () =>
      unlessUnwritable(async () => {
        await file.close();
        await rename(temporary, path);
        await syncFolder(dirname(path));
      }),
    async discard() {
      await file.close();
      await rm(temporary, { force: true });
    },
  };
}

/** One that somebody else has opened and puts in its place: given up it is empty. */
export function openedArchiveFile(descriptor: number): ArchiveFile {
  return {
    descriptor,
    keep: () => Promise.resolve(),
    discard: () => Promise.resolve(ftruncateSync(descriptor, 0)),
  };
}

async function unlessUnwritable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new UnwritableArchive(error);
  }
}

/** Writes a file from its beginning; closed, all of it is on disk. */
function outputTo(descriptor: number): Writable {
  let position = 0;
  let isWriting = false;
  let whenIdle = (): void => undefined;
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      isWriting = true;
      const end = (error?: Error): void => {
        isWriting = false;
        done(error);
        whenIdle();
      };
      const rest = (from: number): void => {
        if (from === chunk.length) return end();
        // A nearly full disk takes less than it was given and says so in the count, not in an error.
        write(descriptor, chunk, from, chunk.length - from, position, (error, octets) => {
          if (error !== null) return end(error);
          position += octets;
          rest(from + octets);
        });
      };
      rest(0);
    },
    final: (done) => fsync(descriptor, done),
    // Who closes the file must not take it from under a write.
    destroy(error, done) {
      whenIdle = () => done(error);
      if (!isWriting) whenIdle();
    },
  });
}

/** Writes an archive. */
export class ArchiveWriter {
  readonly #file: ArchiveFile;
  readonly #pack = new Pack({ gzip: true, portable: true });
  readonly #output: Writable;
  readonly #written: Promise<unknown>;
  readonly #files: ArchivedFile[] = [];

  constructor(file: ArchiveFile) {
    this.#file = file;
    const output = outputTo(file.descriptor);
    this.#output = output;
    this.#written = once(output, "close").catch((error: unknown) => Promise.reject(new UnwritableArchive(error)));
    this.#written.catch(() => undefined); // told by whoever waits for it
    this.#pack.on("error", (error) => output.destroy(error instanceof Error ? error : new Error(String(error))));
    this.#pack.pipe(output);
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
    await this.#file.keep();
    return manifest;
  }

  async discard(): Promise<void> {
    this.#output.destroy();
    await Promise.allSettled([this.#written]);
    await this.#file.discard();
  }

  #begin(path: string, size: number): ReadEntry {
    const entry = new ReadEntry(new Header({ path, size, mode: FILE_MODE, mtime: new Date(), type: "File" }));
    this.#pack.add(entry);
    return entry;
  }
}

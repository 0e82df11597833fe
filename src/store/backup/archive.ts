import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { extract, Header, Pack, ReadEntry } from "tar";
import { FILE_MODE, FOLDER_MODE, syncFile, syncFolder } from "../disk/disk.ts";
import { sha256 } from "../format/record.ts";

// A backup is a gzipped tar that any tool opens: the store's files, and as its last member `backup.json`, which lists
// them with their checksums. One that was cut short has no such member.

export interface ArchivedFile {
  /** Below the store's directory. */
  readonly path: string;
  readonly octets: number;
  readonly sha256: string;
}

/** What backup.json says. */
export interface Manifest {
  readonly format: 1;
  /** ISO 8601. */
  readonly takenAt: string;
  /** The last record that is in it. */
  readonly sequence: number;
  readonly files: readonly ArchivedFile[];
}

const MANIFEST = "backup.json";
const CHUNK_OCTETS = 256 * 1024;

/** The archive, and nothing of the store, cannot be written; the cause is the system's error. */
export class UnwritableArchive extends Error {
  constructor(cause: unknown) {
    super("the archive cannot be written", { cause });
  }
}

/** Writes an archive. What is under way lies in `<path>.new`, so that an interrupted one replaces no older backup. */
export class ArchiveWriter {
  readonly #path: string;
  readonly #pack = new Pack({ gzip: true, portable: true });
  readonly #output: WriteStream;
  readonly #written: Promise<unknown>;
  readonly #files: ArchivedFile[] = [];

  constructor(path: string) {
    this.#path = path;
    const output = createWriteStream(this.#temporary, { mode: FILE_MODE, flush: true });
    this.#output = output;
    this.#written = once(output, "close").catch((error: unknown) => Promise.reject(new UnwritableArchive(error)));
    this.#written.catch(() => undefined); // told by whoever waits for it
    this.#pack.on("error", (error) => output.destroy(error instanceof Error ? error : new Error(String(error))));
    this.#pack.pipe(output);
  }

  get #temporary(): string {
    return `${this.#path}.new`;
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

/** An archive that is none, or was cut short or altered. */
export class UnusableArchive extends Error {}

/** Unpacks an archive into a folder that is there, and checks each file. Throws `UnusableArchive`. */
export async function unpack(archive: string, folder: string): Promise<Manifest> {
  try {
    await extract({
      ...{ file: archive, cwd: folder, strict: true, preserveOwner: false, dmode: FOLDER_MODE, fmode: FILE_MODE },
      filter: (path) => isOurs(path),
    });
  } catch (error) {
    if (error instanceof Error && "tarCode" in error)
      throw new UnusableArchive(`it is no whole archive (${error.message})`);
    throw error;
  }
  const manifest = await readManifest(folder);
  for (const { path, octets, sha256: checksum } of manifest.files) {
    const contents = isOurs(path) ? await readFile(join(folder, path)) : Buffer.alloc(0);
    if (contents.length !== octets || sha256(contents) !== checksum)
      throw new UnusableArchive(`${path} in it is damaged`);
    await syncFile(join(folder, path));
  }
  await rm(join(folder, MANIFEST));
  return manifest;
}

async function readManifest(folder: string): Promise<Manifest> {
  let manifest: Manifest;
  try {
    manifest = JSON.parse(await readFile(join(folder, MANIFEST), "utf8")) as Manifest;
  } catch {
    throw new UnusableArchive(`it is no backup of leadline: it has no ${MANIFEST}`);
  }
  if (manifest.format !== 1) throw new UnusableArchive("a newer release of leadline wrote it");
  return manifest;
}

const OURS = /^(?:backup\.json|state\.json|(?:journal|leads|checkpoint)\/[\w.-]+|kept\/(?:journal|leads)\/[\w.-]+)$/;

function isOurs(path: string): boolean {
  return OURS.test(path);
}

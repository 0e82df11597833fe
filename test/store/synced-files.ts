import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { OpenFile } from "../../src/store/disk/disk.ts";
import type { BatchDisk } from "../../src/store/journal/batch-writer.ts";

/** Files and what is in them. */
export type DiskImage = readonly { readonly path: string; readonly contents: Uint8Array }[];

/** Called before and after each thing that is asked of the disk. */
type AtPoint = () => void;

/** Puts an image into a folder. */
export async function lay(image: DiskImage, directory: string): Promise<void> {
  for (const { path, contents } of image) {
    const target = join(directory, basename(dirname(path)), basename(path));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, contents);
  }
}

/**
 * A disk as the power cut sees it: what was written is lost unless it was synced, and a file that is new is lost with
 * its name unless the folder was. The running process reads the real disk.
 */
export class SyncedFiles implements BatchDisk {
  readonly #contents = new Map<string, Buffer>();
  readonly #synced = new Map<string, Buffer>();
  readonly #named = new Set<string>();
  readonly #atPoint: AtPoint;

  constructor(atPoint: (disk: SyncedFiles) => void) {
    this.#atPoint = () => atPoint(this);
  }

  open(path: string): Promise<OpenFile> {
    this.#atPoint();
    if (!this.#contents.has(path)) this.#contents.set(path, Buffer.alloc(0));
    const file: OpenFile = {
      write: async (octets, offset) => {
        this.#atPoint();
        const old = this.#contents.get(path) ?? Buffer.alloc(0);
        const grown = Buffer.alloc(Math.max(old.length, offset + octets.length));
        old.copy(grown);
        grown.set(octets, offset);
        await this.#put(path, grown);
        this.#atPoint();
      },
      datasync: async () => {
        this.#atPoint();
        this.#synced.set(path, this.#contents.get(path) ?? Buffer.alloc(0));
        this.#atPoint();
      },
      truncate: (length) => this.#put(path, (this.#contents.get(path) ?? Buffer.alloc(0)).subarray(0, length)),
      isInPlace: () => true,
      close: () => Promise.resolve(),
    };
    return Promise.resolve(file);
  }

  syncFolder(path: string): Promise<void> {
    this.#atPoint();
    for (const file of this.#contents.keys()) if (dirname(file) === path) this.#named.add(file);
    this.#atPoint();
    return Promise.resolve();
  }

  /** What a power cut at this moment would leave; `torn` says how much of what was not synced, 0 to 1. */
  image(torn: number): DiskImage {
    const files: { readonly path: string; readonly contents: Uint8Array }[] = [];
    for (const path of this.#named) {
      const kept = this.#synced.get(path) ?? Buffer.alloc(0);
      const beyond = (this.#contents.get(path) ?? kept).subarray(kept.length);
      const reached = beyond.subarray(0, Math.floor(beyond.length * torn));
      files.push({ path, contents: Buffer.concat([kept, reached]) });
    }
    return files;
  }

  async #put(path: string, contents: Buffer): Promise<void> {
    this.#contents.set(path, contents);
    await writeFile(path, contents);
  }
}

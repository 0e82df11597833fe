import { basename } from "node:path";
import { type OpenFile, realDisk } from "../../src/store/disk/disk.ts";
import type { BatchDisk } from "../../src/store/journal/batch-writer.ts";

export type Operation = "open" | "write" | "datasync" | "truncate" | "close" | "syncFolder";

/** The real disk, with a list of what was asked of it and a say in what fails. */
export class FaultyFiles implements BatchDisk {
  readonly calls: { readonly operation: Operation; readonly file: string }[] = [];
  /** The error that an operation is to fail with, if any. */
  fault: (operation: Operation, file: string) => Error | undefined = () => undefined;
  /** Awaited before each sync: holds a sync up until a test lets it go. */
  beforeSync: () => Promise<void> = () => Promise.resolve();

  count(operation: Operation, file?: string): number {
    return this.calls.filter((call) => call.operation === operation && (file ?? call.file) === call.file).length;
  }

  async open(path: string): Promise<OpenFile> {
    const name = basename(path);
    this.#called("open", name);
    const file = await realDisk.open(path);
    return {
      write: async (octets, offset) => {
        try {
          this.#called("write", name);
        } catch (error) {
          await file.write(octets.subarray(0, octets.length / 2), offset); // a disk fills up in the middle of a write
          throw error;
        }
        await file.write(octets, offset);
      },
      datasync: async () => {
        await this.beforeSync();
        this.#called("datasync", name);
        await file.datasync();
      },
      truncate: async (length) => {
        this.#called("truncate", name);
        await file.truncate(length);
      },
      isInPlace: () => file.isInPlace(),
      close: async () => {
        this.calls.push({ operation: "close", file: name });
        await file.close();
      },
    };
  }

  async syncFolder(path: string): Promise<void> {
    this.#called("syncFolder", basename(path));
    await realDisk.syncFolder(path);
  }

  #called(operation: Operation, file: string): void {
    this.calls.push({ operation, file });
    const error = this.fault(operation, file);
    if (error !== undefined) throw error;
  }
}

/** An error as the operating system gives it. */
export function errno(code: string): Error {
  return Object.assign(new Error(`${code}: as if`), { code });
}

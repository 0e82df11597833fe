import { constants, type FileHandle, open } from "node:fs/promises";
import { FILE_MODE, syncFolder } from "./durable.ts";

/** A file open for writing. */
export interface OpenFile {
  /** Writes all octets at `offset`, or rejects. */
  write(octets: Uint8Array, offset: number): Promise<void>;
  datasync(): Promise<void>;
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

/** The few operations that the journal writes with: what a full, read-only or dying disk makes fail. */
export interface Files {
  /** Opens for writing; creates it (0600) where it is missing. */
  open(path: string): Promise<OpenFile>;
  syncFolder(path: string): Promise<void>;
}

/** The real disk. */
export const diskFiles: Files = {
  async open(path) {
    // Not O_APPEND: on Linux it would ignore the offset, and a retried batch must land where the first try began.
    const handle = await open(path, constants.O_WRONLY | constants.O_CREAT, FILE_MODE);
    return {
      write: (octets, offset) => writeAll(handle, octets, offset),
      datasync: () => handle.datasync(),
      truncate: (length) => handle.truncate(length),
      close: () => handle.close(),
    };
  },
  syncFolder,
};

async function writeAll(handle: FileHandle, octets: Uint8Array, offset: number): Promise<void> {
  for (let done = 0; done < octets.length; ) {
    // A nearly full disk takes less than it was given and says so in the count, not in an error.
    const { bytesWritten } = await handle.write(octets, done, octets.length - done, offset + done);
    done += bytesWritten;
  }
}

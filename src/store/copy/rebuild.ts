import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { FILE_MODE, makeFolder, syncFolder } from "../disk/disk.ts";

/** Puts the files of a store together again, from octets that come in order. */
export interface Rebuilding {
  /** At the end of the file, unless an offset says otherwise. */
  write(path: string, octets: Uint8Array, offset?: number): Promise<void>;
  /** Everything is on disk when it resolves. */
  finish(): Promise<void>;
  /** Closes what is open. */
  discard(): Promise<void>;
}

interface OpenFile {
  readonly handle: FileHandle;
  length: number;
}

/** Journal files end one after the other, and contents come by day: few are open at a time. */
const MOST_OPEN = 8;

/** Rebuilds in an empty folder. Paths are those that domain/copy/objects.ts has let pass. */
export function rebuildIn(folder: string): Rebuilding {
  const files = new Map<string, OpenFile>();
  const folders = new Set<string>([folder]);

  async function fileAt(path: string): Promise<OpenFile> {
    const known = files.get(path);
    if (known !== undefined) return known;
    for (const [other, { handle }] of files) {
      if (files.size < MOST_OPEN) break;
      files.delete(other);
      await close(handle);
    }
    const place = join(folder, path);
    await makeFolder(dirname(place));
    folders.add(dirname(place));
    const handle = await open(place, constants.O_RDWR | constants.O_CREAT, FILE_MODE);
    const file = { handle, length: (await handle.stat()).size };
    files.set(path, file);
    return file;
  }

  async function discard(): Promise<void> {
    const open = [...files.values()];
    files.clear();
    for (const { handle } of open) await handle.close();
  }

  return {
    async write(path, octets, offset) {
      const file = await fileAt(path);
      const at = offset ?? file.length;
      for (let done = 0; done < octets.length; ) {
        done += (await file.handle.write(octets, done, octets.length - done, at + done)).bytesWritten;
      }
      file.length = Math.max(file.length, at + octets.length);
    },
    async finish() {
      const open = [...files.values()];
      files.clear();
      for (const { handle } of open) await close(handle);
      for (const each of folders) await syncFolder(each);
    },
    discard,
  };
}

async function close(handle: FileHandle): Promise<void> {
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

import { open, rename, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { FILE_MODE, syncFolder } from "./durable.ts";
import { isErrno } from "./errno.ts";

/** A file that is being written and has no name of its own yet. */
export interface NewFile {
  append(text: string): Promise<void>;
  /** When this resolves the file is there, synced and under its name; before, it is not there at all. */
  finish(): Promise<void>;
}

/** What a checkpoint needs of the disk, a step each: tests end the process between any two of them. */
export interface Disk {
  create(path: string): Promise<NewFile>;
  /** Removes a file, where it is there. Survives a power cut only after `syncFolder`. */
  remove(path: string): Promise<void>;
  syncFolder(path: string): Promise<void>;
}

/** The real disk. */
export const realDisk: Disk = {
  async create(path) {
    const temporary = `${path}.new`;
    const file = await open(temporary, "w", FILE_MODE);
    return {
      append: (text) => file.writeFile(text),
      async finish() {
        try {
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(temporary, path);
        await syncFolder(dirname(path));
      },
    };
  },
  async remove(path) {
    try {
      await unlink(path);
    } catch (error) {
      if (!isErrno(error, "ENOENT")) throw error;
    }
  },
  syncFolder,
};

import { statfs } from "node:fs/promises";
import type { Log } from "../app/ports.ts";

/** What statfs(2) says of a file system, in blocks and in files. */
export interface DiskSpace {
  readonly bsize: number;
  readonly blocks: number;
  /** What is free for others than root. */
  readonly bavail: number;
  readonly files: number;
  readonly ffree: number;
}

export interface DiskWatchNeeds {
  /** Below which the state lies. */
  readonly directory: string;
  readonly log: Log;
  /** Something that `warnings` says has changed. */
  readonly changed: () => void;
  /** The file system of a folder; the real one unless given. */
  readonly spaceOf?: (directory: string) => Promise<DiskSpace>;
}

export interface DiskWatch {
  /** Looks once. To be called every minute. */
  look(): Promise<void>;
  /** For people: a disk that is about to be full. */
  warnings(): readonly string[];
}

/** From then on a person is asked to make room, long before the journal finds none. */
const FULL_PART = 0.9;

/** Watches how full the disk is. */
export function createDiskWatch({ directory, log, changed, spaceOf = statfs }: DiskWatchNeeds): DiskWatch {
  let told: readonly string[] = [];

  return {
    async look() {
      let found: readonly string[];
      try {
        found = inWords(directory, await spaceOf(directory));
      } catch (error) {
        // Whether it can be written shows at the next record.
        log.debug({ directory, error }, "The disk cannot be asked how full it is");
        return;
      }
      const hasChanged = found.join() !== told.join();
      if (found.length > 0 && told.length === 0) log.warn({ directory }, found.join("; "));
      told = found;
      if (hasChanged) changed();
    },
    warnings: () => told,
  };
}

function inWords(directory: string, { bsize, blocks, bavail, files, ffree }: DiskSpace): readonly string[] {
  const usedPart = blocks === 0 ? 0 : 1 - bavail / blocks;
  const usedFiles = files === 0 ? 0 : 1 - ffree / files;
  if (usedPart >= FULL_PART) {
    const left = Math.floor((bavail * bsize) / 2 ** 20);
    return [`the disk of ${directory} is ${percent(usedPart)} full (${left} MiB left): make room before it is full`];
  }
  if (usedFiles >= FULL_PART) {
    return [`the disk of ${directory} has used ${percent(usedFiles)} of its files (inodes): remove some`];
  }
  return [];
}

function percent(part: number): string {
  return `${Math.floor(part * 100)} %`;
}

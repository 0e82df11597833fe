import { statfsSync } from "node:fs";
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
  /** What to tell people while there is no room for new work; `undefined`: there is. */
  readonly shortOfRoom: (words: string | undefined) => void;
  /** The file system of a folder; the real one unless given. */
  readonly spaceOf?: (directory: string) => Promise<DiskSpace>;
}

export interface DiskWatch {
  /** Looks once. To be called every minute. */
  look(): Promise<void>;
  /**
   * Whether there is room for new work, leads and enrolments: what remains below the floor is for those who say STOP,
   * withdraw and reply. A disk that cannot be asked has as much as before.
   */
  hasRoom(): Promise<boolean>;
  /** For people: a disk that is about to be full. */
  warnings(): readonly string[];
}

/** From then on a person is asked to make room, long before the journal finds none. */
const FULL_PART = 0.9;

/** Octets that are kept free of new work: enough for weeks of replies; of a small disk as much as this part of it. */
const FLOOR_OCTETS = 64 * 2 ** 20;
const FLOOR_PART = 0.05;

/** The kernel has the answer at hand: a lead does not wait for a thread's turn, behind the syncs of the disk. */
async function askAtOnce(directory: string): Promise<DiskSpace> {
  return statfsSync(directory);
}

/** Watches how full the disk is. */
export function createDiskWatch(needs: DiskWatchNeeds): DiskWatch {
  const { directory, log, changed, shortOfRoom, spaceOf = askAtOnce } = needs;
  let told: readonly string[] = [];
  let room = true;

  async function look(): Promise<void> {
    let space: DiskSpace;
    try {
      space = await spaceOf(directory);
    } catch (error) {
      // Whether it can be written shows at the next record.
      log.debug({ directory, error }, "The disk cannot be asked how full it is");
      return;
    }
    tellRoom(space);
    const found = inWords(directory, space);
    const hasChanged = found.join() !== told.join();
    // Without room it has been told that there is none.
    if (found.length > 0 && told.length === 0 && room) log.warn({ directory }, found.join("; "));
    told = found;
    if (hasChanged) changed();
  }

  function tellRoom(space: DiskSpace): void {
    const floor = floorOf(space);
    const hadRoom = room;
    room = space.bavail * space.bsize >= floor;
    if (room === hadRoom) return;
    const words = `the disk of ${directory} has less than ${inMiB(floor)} left: leads and enrolments wait at the broker; make room`;
    if (!room) log.warn({ directory }, words);
    else log.info({ directory }, "There is room on the disk again: leads and enrolments are taken");
    shortOfRoom(room ? undefined : words);
  }

  return {
    look,
    async hasRoom() {
      await look();
      return room;
    },
    warnings: () => told,
  };
}

function floorOf({ bsize, blocks }: DiskSpace): number {
  return Math.min(FLOOR_OCTETS, FLOOR_PART * blocks * bsize);
}

function inMiB(octets: number): string {
  return `${(octets / 2 ** 20).toFixed(octets < 2 ** 20 ? 1 : 0)} MiB`;
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

import { type Disk, realDisk } from "../../src/store/disk/disk.ts";

/** The process ends here, as far as a test is concerned. */
export class Killed extends Error {}

/** The real disk, on which the process is killed before, or in the middle of, the step of a number. */
export class CountingDisk implements Disk {
  steps = 0;
  /** Files that were begun, and are neither finished nor given up. */
  leftOpen = 0;
  readonly #killAt: number;

  constructor(killAt = Number.POSITIVE_INFINITY) {
    this.#killAt = killAt;
  }

  async open(path: string): ReturnType<Disk["open"]> {
    this.#step();
    return realDisk.open(path);
  }

  async create(path: string): ReturnType<Disk["create"]> {
    this.#step();
    const file = await realDisk.create(path);
    this.leftOpen += 1;
    let isOpen = true;
    const closed = (): void => {
      if (isOpen) this.leftOpen -= 1;
      isOpen = false;
    };
    return {
      append: async (text) => {
        this.steps += 1;
        if (this.steps === this.#killAt) {
          await file.append(text.slice(0, text.length / 2));
          throw new Killed();
        }
        await file.append(text);
      },
      finish: async () => {
        this.#step();
        await file.finish();
        closed();
      },
      discard: async () => {
        await file.discard();
        closed();
      },
    };
  }

  async remove(path: string): Promise<void> {
    this.#step();
    await realDisk.remove(path);
  }

  async syncFolder(path: string): Promise<void> {
    this.#step();
    await realDisk.syncFolder(path);
  }

  #step(): void {
    this.steps += 1;
    if (this.steps === this.#killAt) throw new Killed();
  }
}

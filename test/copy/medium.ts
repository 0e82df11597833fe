import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync } from "node:fs";
import { open, rm, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const KIB = 1_024;

/** A small file system in memory, which can be pulled from where it is mounted, put back, and full. Only root mounts. */
export class Medium {
  /** Where it is mounted. */
  readonly path: string;
  readonly #parent: string;
  readonly #held: string;
  #isIn = false;

  private constructor(parent: string, held: string) {
    this.#parent = parent;
    this.#held = held;
    this.path = join(parent, "mounted");
  }

  static mount(mebibytes: number): Medium {
    const parent = mkdtempSync(join(tmpdir(), "leadline-medium-"));
    const held = join(parent, "held");
    const medium = new Medium(parent, held);
    for (const folder of [held, medium.path]) mkdirSync(folder);
    // What it holds outlives that it is pulled, as it is mounted here too.
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${mebibytes}m`, "none", held]);
    medium.putBack();
    return medium;
  }

  pull(): void {
    execFileSync("umount", [this.path]);
    this.#isIn = false;
  }

  putBack(): void {
    execFileSync("mount", ["--bind", this.#held, this.path]);
    this.#isIn = true;
  }

  /** Nothing may be written where it is mounted. */
  lock(): void {
    execFileSync("mount", ["-o", "remount,bind,ro", this.path]);
  }

  /** Leaves no room at all. */
  async fill(): Promise<void> {
    const file = await open(join(this.#held, "ballast"), "a");
    try {
      for (const octets of [new Uint8Array(256 * KIB), new Uint8Array(KIB), new Uint8Array(1)]) {
        while (await hasRoom(() => file.write(octets)));
      }
    } finally {
      await file.close();
    }
  }

  makeRoom(): Promise<void> {
    return rm(join(this.#held, "ballast"), { force: true });
  }

  async remove(): Promise<void> {
    if (this.#isIn) this.pull();
    execFileSync("umount", [this.#held]);
    for (const folder of [this.#held, this.path, this.#parent]) await rmdir(folder);
  }
}

async function hasRoom(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOSPC") return false;
    throw error;
  }
}

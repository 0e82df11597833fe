import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { byNumbersInNames } from "../domain/name-order.ts";

/** The machine that is looked at. */
export interface Machine {
  /** Stands before `/dev`, `/proc`, `/sys`, `/run`, `/etc`; empty but in a test. */
  readonly root: string;
  /** What a program printed; `undefined` where there is none, or it failed. */
  run(program: string, args: readonly string[]): Promise<string | undefined>;
}

const RUN_WITHIN_MS = 3_000;

export const thisMachine: Machine = {
  root: "",
  async run(program, args) {
    try {
      const { stdout } = await promisify(execFile)(program, [...args], { timeout: RUN_WITHIN_MS });
      return stdout;
    } catch {
      return undefined; // not every machine has it
    }
  },
};

/** The trimmed content of a file of the system; `undefined` where it cannot be read. */
export async function readSystemFile({ root }: Machine, ...path: readonly string[]): Promise<string | undefined> {
  const content = await readFile(join("/", root, ...path), "utf8").catch(() => undefined);
  return content?.trim();
}

/** The names in a folder of the system, sorted; none where it cannot be read. */
export async function listFolder({ root }: Machine, ...path: readonly string[]): Promise<readonly string[]> {
  const names = await readdir(join("/", root, ...path)).catch(() => []);
  return names.toSorted(byNumbersInNames);
}

import { readFile } from "node:fs/promises";
import { replaceFile, unlessMissing } from "./disk.ts";
import { levelPath } from "../format/layout.ts";

// <directory>/level.json, {"level":2}: no record of the store needs a release of a higher level to be read. Without the
// file that is the first. A release that knows less does not open the store; one that knows more goes on writing at this
// level while it is on trial, and raises it, before the first record that needs it, when it is to stay.

const FIRST_LEVEL = 1;

/** The file is there and says none. */
export class NoLevel extends Error {
  /** What a person can do. */
  readonly cure: string;

  constructor(path: string) {
    // A repair could not know it either: records are read alike at all levels, only who may read them is not.
    const cure = `write one line into it, {"level":2}, or {"level":1} where each line of the journal has a "hash" of its own; or put a backup back with \`leadline restore FILE\``;
    super(`${path} names no level, so that nobody knows which release may read the store: ${cure}`);
    this.cure = cure;
  }
}

/** The level of a store. Throws `NoLevel`. */
export async function readLevel(directory: string): Promise<number> {
  const text = await unlessMissing(() => readFile(levelPath(directory), "utf8"), undefined);
  if (text === undefined) return FIRST_LEVEL;
  const [, digits] = /^\{"level":(\d{1,6})\}\n$/.exec(text) ?? [];
  if (digits === undefined) throw new NoLevel(levelPath(directory));
  return Number(digits);
}

/** Why a release must leave alone what one of a later level has written, for people; `undefined`: it reads all of it. */
export function tooNewInWords(level: number, highest: number): string | undefined {
  if (level <= highest) return undefined;
  return `a newer release of leadline has written it (level ${level}; this one reads up to ${highest})`;
}

/** On disk when this resolves. */
export async function writeLevel(directory: string, level: number): Promise<void> {
  await replaceFile(levelPath(directory), `{"level":${level}}\n`);
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { NO_EPOCH, type OwnEpoch } from "../../domain/copy/epoch.ts";
import { given } from "../../domain/given.ts";
import { makeFolder, replaceFile, unlessMissing } from "../disk/disk.ts";

// <directory>/epoch.json: which epoch the state here is of. It is part of no backup: whatever is put back takes the next.

const FILE = "epoch.json";

/** Throws where the file is there and says nothing. */
export async function readOwnEpoch(directory: string): Promise<OwnEpoch> {
  const text = await unlessMissing(() => readFile(join(directory, FILE), "utf8"), undefined);
  if (text === undefined) return NO_EPOCH;
  const told = JSON.parse(text) as Partial<OwnEpoch>;
  const { epoch, id, taking, anew, fromCopy, restored, supersededBy } = told;
  if (!Number.isSafeInteger(epoch) || typeof id !== "string") throw new Error(`${FILE} does not say which epoch it is`);
  return { epoch: epoch ?? 0, id, ...given({ taking, anew, fromCopy, restored, supersededBy }) };
}

/** Synced before it returns. */
export async function writeOwnEpoch(directory: string, own: OwnEpoch): Promise<void> {
  await makeFolder(directory);
  await replaceFile(join(directory, FILE), `${JSON.stringify(own)}\n`);
}

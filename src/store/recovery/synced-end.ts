import { stat } from "node:fs/promises";
import { join } from "node:path";
import { journalFolder } from "../format/layout.ts";
import type { JournalFile, PlacedPoint } from "../journal/files.ts";

/**
 * Whether a record was the last that was written: the newest file is as long as it was behind it, and nothing tells of
 * more. An older copy of the file that was laid over it is as long as that, too.
 */
export async function endsWith(
  directory: string,
  files: readonly JournalFile[],
  { place, sequence }: PlacedPoint,
  synced: number,
): Promise<boolean> {
  if (place?.end === undefined || files.at(-1)?.name !== place.file || synced > sequence) return false;
  return (await stat(join(journalFolder(directory), place.file))).size === place.end;
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { journalFolder } from "../format/layout.ts";
import { readLine } from "../format/record.ts";
import { type Instead, journalFiles } from "../journal/files.ts";

const BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";
const CR_LF = /\r\n/g;

/** The files that an editor has saved with other line ends, and what they were before. */
export async function findEdited(directory: string): Promise<Instead> {
  const edited = new Map<string, Buffer>();
  for (const { name } of await journalFiles(directory)) {
    const plain = undoEditor(await readFile(join(journalFolder(directory), name)));
    if (plain !== undefined) edited.set(name, plain);
  }
  return edited;
}

/**
 * A file without what an editor changes when it saves one that nobody meant to change: a byte order mark and the line
 * ends. JSON holds neither, so nothing that was written is touched; the hashes tell whether the records are what they
 * were. `undefined` where no editor has been at it.
 */
export function undoEditor(contents: Buffer): Buffer | undefined {
  // Latin-1 gives each octet back as it was.
  const text = contents.toString("latin1");
  const plain = (text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text).replace(CR_LF, "\n");
  return plain === text || recordsIn(plain) <= recordsIn(text) ? undefined : Buffer.from(plain, "latin1");
}

function recordsIn(text: string): number {
  return text.split("\n").filter((line) => readLine(line) !== undefined).length;
}

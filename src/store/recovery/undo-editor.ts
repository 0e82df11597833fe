import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { keepAside } from "./quarantine.ts";
import { replaceFile } from "../disk/durable.ts";
import { journalFiles, journalFolder } from "../format/layout.ts";
import type { TakenOut } from "./mend-checkpoint.ts";
import { readRecord } from "../format/record.ts";

const BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";
const CR_LF = /\r\n/g;

/**
 * Puts back what an editor changes when it saves a file that nobody meant to change: a byte order mark
 * and the line ends. JSON holds neither, so nothing that was written is touched; the hashes tell whether
 * the records are what they were.
 */
export async function undoEditor(directory: string): Promise<readonly TakenOut[]> {
  const undone: TakenOut[] = [];
  for (const { name } of await journalFiles(journalFolder(directory))) {
    const path = join(journalFolder(directory), name);
    const contents = await readFile(path);
    // Latin-1 gives each octet back as it was.
    const text = contents.toString("latin1");
    const plain = (text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text).replace(CR_LF, "\n");
    if (plain === text || recordsIn(plain) <= recordsIn(text)) continue;
    const keptIn = [await keepAside(directory, `${name}.edited`, contents)];
    await replaceFile(path, Buffer.from(plain, "latin1"));
    undone.push({ file: `journal/${name}`, line: 1, why: "an editor has saved it with other line ends", keptIn });
  }
  return undone;
}

function recordsIn(text: string): number {
  return text.split("\n").filter((line) => readRecord(line) !== undefined).length;
}

import { join } from "node:path";
import type { Instant } from "../../domain/time.ts";
import { journalFiles } from "../format/layout.ts";
import { linesOf } from "../disk/lines.ts";

const AT = /^\{"sequence":\d+,"batch":\[\d+,\d+\],"at":"([^"]+)"/;

/**
 * The names of the journal's first files whose records are all older than an instant, in order; the newest file is
 * never among them. The record that follows a file has to be old too, and every record in it is looked at: clocks visit
 * 1970, and a file bears the month of such a clock.
 */
export async function oldFiles(folder: string, olderThan: Instant): Promise<readonly string[]> {
  const files = (await journalFiles(folder)).filter(({ first }) => first !== undefined);
  const old: string[] = [];
  for (const [index, { name, first }] of files.slice(0, -1).entries()) {
    const following = files[index + 1]?.first;
    const isCandidate = [first, following].every((record) => record !== undefined && Date.parse(record.at) < olderThan);
    if (!isCandidate || (await newestIn(join(folder, name))) >= olderThan) break;
    old.push(name);
  }
  return old;
}

async function newestIn(path: string): Promise<Instant> {
  let newest = 0;
  for await (const lines of linesOf(path)) {
    for (const { text } of lines) newest = Math.max(newest, Date.parse(AT.exec(text)?.[1] ?? "") || 0);
  }
  return newest;
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Instant, iso } from "../../domain/time.ts";
import { keepAside } from "./quarantine.ts";
import type { ChainPoint } from "../format/chain.ts";
import { replaceFile } from "../disk/durable.ts";
import { sealGap } from "../format/gap.ts";
import { journalFiles, journalFolder } from "../format/layout.ts";
import { type Diagnosis, diagnose, type Wound } from "../journal/mend.ts";
import { baseOf } from "../journal/seek.ts";
import type { Warning } from "./settle.ts";
import type { Upcasts } from "../format/versions.ts";

/**
 * Where the journal ends before a sound snapshot does, and its last lines are merely unreadable: keeps them aside and
 * puts in their place the mark of the records that are lost. The state misses nothing, the proof does. `undefined`:
 * something else is wrong, and nothing was changed.
 */
export async function closeEnd(
  directory: string,
  known: ChainPoint,
  upcasts: Upcasts,
  now: Instant,
): Promise<Warning | undefined> {
  const diagnosis = await diagnose(directory, baseOf(await journalFiles(journalFolder(directory))), upcasts);
  const wound = unreadableEnd(diagnosis);
  const { end } = diagnosis;
  if (wound === undefined || end.sequence >= known.sequence) return undefined;
  const [first, last] = [end.sequence + 1, known.sequence];
  const { from, why } = wound;
  const path = join(journalFolder(directory), from.file);
  const contents = await readFile(path);
  const keptIn = await keepAside(directory, `${from.file}.from-${from.offset}`, contents.subarray(from.offset));
  const mark = sealGap({ first, last, at: iso(now), why, previous: end.hash, following: known.hash });
  await replaceFile(path, Buffer.concat([contents.subarray(0, from.offset), Buffer.from(mark)]));
  return { kind: "lost", file: `journal/${from.file}`, line: from.line, why, first, last, keptIn };
}

/** The stretch at the journal's end in which nothing can be read but what is left of its own first batch. */
function unreadableEnd({ files, wounds, end }: Diagnosis): Wound | undefined {
  const wound = wounds.at(-1);
  if (wound === undefined || wound.to !== undefined || !wound.isUnreadable) return undefined;
  const isInNewest = wound.from.file === files.at(-1);
  return isInNewest && wound.readable.every(({ batch }) => batch[0] === end.sequence + 1) ? wound : undefined;
}

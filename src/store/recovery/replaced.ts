import { given } from "../../domain/given.ts";
import type { ChainPoint } from "../format/chain.ts";
import { BEGINNING } from "../format/chain.ts";
import type { AnyEvent, Fold } from "../format/versions.ts";
import { journalFiles } from "../journal/files.ts";
import { readSyncedMark } from "../journal/synced-mark.ts";
import { readSnapshot } from "../snapshot/snapshot.ts";
import { chainBegins } from "./inspect.ts";
import { lossesOf, type Unknown } from "./losses.ts";
import { findHaltMark, isMarkedNew, traceOfState } from "./marks.ts";
import { scanWhole, withoutDuplicates } from "./whole-scan.ts";

/** What a store knew that is about to be replaced. */
export interface Replaced<S> {
  /** Records beyond those of the state that replaces it, of which nothing tells what was in them. */
  readonly unknown: readonly Unknown[];
  /** Its state at some record, where it had written a snapshot that can be read still. */
  readonly snapshot?: { readonly state: S; readonly sequence: number };
}

/** `by`: the last record of what replaces it. Nothing is written. */
export async function inspectReplaced<S, E extends AnyEvent>(
  directory: string,
  fold: Fold<S, E>,
  by: ChainPoint,
): Promise<Replaced<S>> {
  // A restore that was interrupted has looked: what it found lies in the spool, and what stands here is half of each.
  if ((await findHaltMark(directory))?.reason === "restoring") return { unknown: [] };
  const files = await journalFiles(directory);
  const base = await chainBegins(directory, files);
  const read = await readSnapshot(directory, fold, files);
  const snapshot = "why" in read ? undefined : { state: read.state, sequence: read.point.sequence };
  const { stretches, end, confirmedAt, strays } = await scanWhole(directory, files, base, { points: [by] });
  // Where it has gone another way, what replaces it tells of none of its records.
  const known = strays(by) ? BEGINNING : by;
  const reaches = Math.max(await readSyncedMark(directory), snapshot?.sequence ?? 0);
  const { unknown } = lossesOf({
    stretches: await withoutDuplicates(directory, files, base, stretches, new Map()),
    ...{ base, end, confirmedAt, known, reaches },
    knowsBeginning: false,
    isKnownToTheEnd: false,
    teller: `record ${reaches}, which had been written`,
  });
  const isGone = files[0]?.first === undefined && !(await isMarkedNew(directory)) && (await traceOfState(directory));
  const gone = isGone && unknown.length === 0 ? [{ first: known.sequence + 1, confirmed: [], named: [] }] : [];
  return { unknown: [...unknown, ...gone], ...given({ snapshot }) };
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "../../app/ports.ts";
import { type Instant, iso } from "../../domain/time.ts";
import { keepAside, putAside, putAsideIfPossible } from "./quarantine.ts";
import type { ChainPoint } from "../format/chain.ts";
import { checkpointFolder } from "../checkpoint/checkpoint.ts";
import { makeFolder, replaceFile } from "../disk/durable.ts";
import { type CheckpointHealth, examineCheckpoint } from "../checkpoint/examine.ts";
import type { Fold } from "../format/fold.ts";
import { type Gap, sealGap } from "../format/gap.ts";
import { releaseHolds } from "./halt-mark.ts";
import { journalFiles, journalFolder, leadsFolder, monthOf, newJournalName, snapshotPath } from "../format/layout.ts";
import { type Lost, lostIn } from "./lost.ts";
import { type Diagnosis, diagnose, type Wound } from "../journal/mend.ts";
import { type MendedCheckpoint, mendCheckpoint, type TakenOut } from "./mend-checkpoint.ts";
import { chainBegins, findRefusal } from "./refusal.ts";
import { replay } from "../journal/replay.ts";
import { isOptOut, isReply, keepBeside, optOutKept, replyKept } from "./salvage.ts";
import { loadState, readSnapshot } from "../snapshot/snapshot.ts";
import { undoEditor } from "./undo-editor.ts";
import { replaceUnsynced } from "../journal/unsynced.ts";
import type { AnyEvent } from "../format/versions.ts";

export interface RepairOptions<S, E extends AnyEvent> {
  /** Its lock must be held; see lock.ts. */
  readonly directory: string;
  readonly clock: Clock;
  readonly fold: Fold<S, E>;
}

export type Repair =
  | {
      readonly kind: "repaired";
      readonly takenOut: readonly TakenOut[];
      readonly lost: Lost;
      /** Replies of people that could be read in what was taken out: the next start takes them in again. */
      readonly repliesKept: number;
      /** Numbers and agents whose opt-outs could: the next start takes them over. */
      readonly optOutsKept: readonly string[];
      /** What became of state.json. `ahead`: it knows records that the journal has lost, and is gone on with. */
      readonly snapshot: "used" | "unusable" | "ahead";
      /**
       * The state of the records up to `through` was folded anew from `records` of them,
       * the evidence in the checkpoint.
       */
      readonly rebuilt?: { readonly through: number; readonly records: number };
      /** A checkpoint that nothing can mend: state.json has to be there from now on, and a backup should be. */
      readonly leftDamaged?: string;
    }
  /**
   * Nothing is repaired: going on would mean forgetting who has said STOP, or this release cannot read what is there.
   */
  | { readonly kind: "refused"; readonly why: string };

/**
 * Makes a damaged journal readable again: what cannot be gone on with is copied aside and taken out, a mark is left for
 * the records that are missing, and everything that can be proved stays. It may be run again after it was cut
 * short. Throws when the disk refuses.
 */
export async function repairStore<S, E extends AnyEvent>(options: RepairOptions<S, E>): Promise<Repair> {
  const { directory, clock, fold } = options;
  const upcasts = fold.upcasts ?? {};
  for (const folder of [journalFolder(directory), leadsFolder(directory)]) {
    await makeFolder(folder);
    await replaceUnsynced(folder);
  }
  const undone = await undoEditor(directory);
  const files = await journalFiles(journalFolder(directory));
  const checkpoint = await examineCheckpoint(directory, files, fold);
  const base = await chainBegins(directory, files);
  const diagnosis = await diagnose(directory, base, upcasts);
  const snapshot = await readSnapshot(directory, fold);
  const refusal = await findRefusal(directory, { files, base, diagnosis, checkpoint, snapshot });
  if (refusal !== undefined) return { kind: "refused", why: refusal };

  const takenOut: TakenOut[] = [...undone];
  if ("isUnreadable" in snapshot) takenOut.push(await takeOutSnapshot(directory, snapshot.why));
  const mended = await mend(directory, checkpoint, options);
  takenOut.push(...mended.takenOut);
  const start = await loadState(directory, fold);
  const given = diagnosis.wounds.flatMap(({ readable }) => readable);
  const said = [...given.filter(isReply).map(replyKept), ...given.filter(isOptOut).map(optOutKept)];
  const { replies: repliesKept, optOuts: optOutsKept } = await keepBeside(directory, said, clock);
  // From the end: places that come before stay where they are.
  for (const wound of diagnosis.wounds.toReversed())
    takenOut.unshift(await takeOut(directory, diagnosis, wound, clock.now()));
  const { became, gap } = await reconcile(directory, start, base, diagnosis, clock.now());
  await check(directory, fold);
  await releaseHolds(directory);
  const lost = lostIn(diagnosis, gap === undefined ? [] : [gap]);
  return {
    kind: "repaired",
    takenOut,
    lost: { ...lost, records: lost.records + mended.lost },
    repliesKept,
    optOutsKept,
    snapshot: became,
    ...(mended.rebuilt === undefined ? {} : { rebuilt: mended.rebuilt }),
    ...(checkpoint.kind === "unusable" ? { leftDamaged: checkpoint.why } : {}),
  };
}

async function mend<S, E extends AnyEvent>(
  directory: string,
  health: CheckpointHealth,
  { fold, clock }: RepairOptions<S, E>,
): Promise<MendedCheckpoint> {
  if (health.kind === "mendable") return mendCheckpoint(directory, health, fold, clock.now());
  if (health.kind !== "needless") return { takenOut: [], lost: 0 };
  const keptIn = await putAside(directory, checkpointFolder(directory));
  return { takenOut: health.damage.map(({ file, line, why }) => ({ file, line, why, keptIn: [keptIn] })), lost: 0 };
}

/** What the disk does not give out may still be moved; if not, only the state's next snapshot fails. */
async function takeOutSnapshot(directory: string, why: string): Promise<TakenOut> {
  const keptIn = await putAsideIfPossible(directory, snapshotPath(directory));
  return { file: "state.json", line: 1, why, keptIn: keptIn === undefined ? [] : [keptIn] };
}

async function takeOut(
  directory: string,
  { files }: Diagnosis,
  { from, to, why, gap }: Wound,
  now: Instant,
): Promise<TakenOut> {
  const firstIndex = files.indexOf(from.file);
  const lastIndex = to === undefined ? files.length - 1 : files.indexOf(to.file);
  const mark = gap === undefined ? "" : sealGap({ ...gap, at: iso(now) });
  const keptIn: string[] = [];
  // The later files first: cut short, the damage that is left is found again.
  for (const file of files.slice(firstIndex, lastIndex + 1).toReversed()) {
    const path = join(journalFolder(directory), file);
    const contents = await readFile(path);
    const begin = file === from.file ? from.offset : 0;
    const end = to?.file === file ? to.offset : contents.length;
    const isLast = file === files[lastIndex];
    if (end > begin) keptIn.unshift(await keepAside(directory, `${file}.from-${begin}`, contents.subarray(begin, end)));
    const put = isLast && to !== undefined ? mark : "";
    await replaceFile(path, Buffer.concat([contents.subarray(0, begin), Buffer.from(put), contents.subarray(end)]));
  }
  return { file: `journal/${from.file}`, line: from.line, why, keptIn };
}

/** Brings the journal and the state together that is gone on with. `gap`: what is missing between them. */
async function reconcile(
  directory: string,
  { point, why }: { readonly point: ChainPoint; readonly why?: string },
  base: ChainPoint,
  { end }: Diagnosis,
  now: Instant,
): Promise<{ readonly became: "used" | "unusable" | "ahead"; readonly gap?: Pick<Gap, "first" | "last"> }> {
  const files = await journalFiles(journalFolder(directory));
  const began = { first: point.sequence + 1, last: base.sequence };
  if (point.sequence > end.sequence) {
    const name = files.at(-1)?.name ?? newJournalName(monthOf(now), new Set());
    const gap: Gap = {
      first: end.sequence + 1,
      last: point.sequence,
      at: iso(now),
      why: "the journal ends before state.json does",
      previous: end.hash,
      following: point.hash,
    };
    await addLine(directory, name, (contents, line) => Buffer.concat([contents, line]), gap);
    return { became: why === undefined ? "ahead" : "unusable", gap };
  }
  if (why === undefined) return { became: "used" };
  // Without a snapshot the state comes from the first record, or from a checkpoint, and what lies between is gone.
  if (base.sequence <= point.sequence) return { became: "unusable" };
  await markBeginning(directory, files[0]?.name ?? "", point, base, now);
  return { became: "unusable", gap: began };
}

function markBeginning(
  directory: string,
  name: string,
  known: ChainPoint,
  base: ChainPoint,
  now: Instant,
): Promise<void> {
  const gap: Gap = {
    first: known.sequence + 1,
    last: base.sequence,
    at: iso(now),
    why: "the journal's first records are missing, and state.json cannot be used",
    previous: known.hash,
    following: base.hash,
  };
  return addLine(directory, name, (contents, line) => Buffer.concat([line, contents]), gap);
}

async function addLine(
  directory: string,
  name: string,
  arrange: (contents: Buffer, line: Buffer) => Buffer,
  gap: Gap,
): Promise<void> {
  const path = join(journalFolder(directory), name);
  const contents = (await journalFiles(journalFolder(directory))).some((file) => file.name === name)
    ? await readFile(path)
    : Buffer.alloc(0);
  await replaceFile(path, arrange(contents, Buffer.from(sealGap(gap))));
}

/** Reads it as the next start will. A snapshot of another history is put aside. */
async function check<S, E extends AnyEvent>(directory: string, fold: Fold<S, E>): Promise<void> {
  const { state, point } = await loadState(directory, fold);
  const { ending } = await replay(journalFolder(directory), state, point, fold);
  if (ending.kind === "whole") return;
  if (ending.kind !== "astray") throw new Error(`the journal is still ${ending.kind}; restore a backup`);
  await putAside(directory, snapshotPath(directory));
  await check(directory, fold);
}

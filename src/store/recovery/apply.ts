import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "../../app/ports.ts";
import { given } from "../../domain/given.ts";
import { rebuildCheckpoint, type RebuiltCheckpoint } from "../checkpoint/rebuild.ts";
import { makeFolder, replaceFile, syncFile, syncFolder } from "../disk/disk.ts";
import {
  checkpointFolder,
  contentsFolder,
  journalFolder,
  monthOf,
  newJournalName,
  snapshotPath,
} from "../format/layout.ts";
import { type Gap, readGap, sealGap } from "../format/record.ts";
import type { AnyEvent, Fold } from "../format/versions.ts";
import { replaceUnsynced } from "../journal/batch-writer.ts";
import { contentsNames } from "../journal/contents.ts";
import { journalFiles } from "../journal/files.ts";
import { damagedEnding } from "../journal/scan.ts";
import { undoEditor } from "./editor.ts";
import { readState } from "./inspect.ts";
import { clearHaltMarks, markNew, markUsed } from "./marks.ts";
import type { OpenStep, Step, StepOf } from "./plan.ts";
import { type Cut, cutTail, keepCopy, keepCopyOf, moveIn, moveInIfPossible, type TakenOut } from "./quarantine.ts";
import type { Spooled } from "./spooled.ts";

// A function for each step of a plan. Each may be done again: a process that ends after any of them, or in its middle,
// leaves a store that the next start, or the next repair, brings to where this one would have.

/** Something that recovery put right: for the log, and `unsynced` for what a later failure comes to as well. */
export type Warning =
  /** What a power cut left of an unsynced batch was cut off. */
  | ({ readonly kind: "torn"; readonly file: string; readonly line: number; readonly why: string } & Cut)
  /** The journal's end could not be read: state.json knows what records `first` to `last` said, the proof does not. */
  | {
      readonly kind: "lost";
      readonly file: string;
      readonly line: number;
      readonly why: string;
      readonly first: number;
      readonly last: number;
      /** Below the store's directory. */
      readonly keptIn: string;
    }
  /**
   * The state was folded from the whole journal, as state.json could not be used. `keptIn`: where
   * it lies, when it was in the way.
   */
  | { readonly kind: "snapshot"; readonly why: string; readonly keptIn?: string }
  /** A sync of this file failed in the last run. Where one fails in this run too, open.ts halts the next start. */
  | { readonly kind: "unsynced"; readonly file: string };

/** What a step has to tell. */
interface Told {
  readonly warnings?: readonly Warning[];
  readonly takenOut?: readonly TakenOut[];
  readonly rebuilt?: RebuiltCheckpoint;
  readonly added?: AddedToSpool;
}

/** What was added to the spool. */
export interface AddedToSpool {
  readonly replies: number;
  /** The numbers and agents whose opt-outs they are. */
  readonly optOuts: readonly string[];
}

/** What the steps work on. */
export interface Workplace<S, E extends AnyEvent> {
  readonly directory: string;
  readonly clock: Clock;
  readonly fold: Fold<S, E>;
}

interface RepairWorkplace<S, E extends AnyEvent> extends Workplace<S, E> {
  /** The spool is a store itself, and opened like this one: who repairs hands in how to add to it. */
  readonly addToSpool: (directory: string, spooled: readonly Spooled[], clock: Clock) => Promise<AddedToSpool>;
}

type ToldBy<T extends Step> = Told & { readonly step: T };

/** Does the steps one after the other. Gives back what each has to tell. Throws when the disk refuses. */
export async function applyToOpen<S, E extends AnyEvent>(
  workplace: Workplace<S, E>,
  steps: readonly OpenStep[],
): Promise<readonly ToldBy<OpenStep>[]> {
  const told: ToldBy<OpenStep>[] = [];
  for (const step of steps) told.push({ step, ...(await applyStep(workplace, step)) });
  return told;
}

/** The same of a repair, which throws also when the journal cannot be gone on with after all. */
export async function applyToRepair<S, E extends AnyEvent>(
  workplace: RepairWorkplace<S, E>,
  steps: readonly Step[],
): Promise<readonly ToldBy<Step>[]> {
  const { directory, clock, addToSpool } = workplace;
  const told: ToldBy<Step>[] = [];
  for (const step of steps) {
    const telling =
      step.do === "fill spool"
        ? { added: await addToSpool(directory, step.spooled, clock) }
        : await applyStep(workplace, step);
    told.push({ step, ...telling });
  }
  return told;
}

async function applyStep<S, E extends AnyEvent>(workplace: Workplace<S, E>, step: OpenStep): Promise<Told> {
  const { directory, fold } = workplace;
  switch (step.do) {
    case "prepare folders":
      return { warnings: await prepareFolders(directory) };
    case "mark as new":
      await markNew(directory);
      return {};
    case "mark as used":
      await markUsed(directory);
      return {};
    case "do without snapshot":
      return { warnings: await doWithoutSnapshot(directory, step) };
    case "cut tail":
      return { warnings: [await cutOff(directory, step)] };
    case "sync newest":
      await syncNewest(directory, step);
      return {};
    case "undo editor":
      return { takenOut: await undoEditorIn(directory, step.file) };
    case "take out snapshot":
      return { takenOut: [await takeOutSnapshot(directory, step)] };
    case "rebuild checkpoint":
      return rebuild(workplace, step);
    case "take out checkpoint":
      return { takenOut: await takeOutCheckpoint(directory, step) };
    case "take out":
      return { takenOut: [await takeOut(directory, step)] };
    case "mark gap":
      await markGap(directory, step);
      return {};
    case "prove":
      await prove(directory, fold);
      return {};
    case "clear halt marks":
      await clearHaltMarks(directory);
      return {};
  }
}

async function prepareFolders(directory: string): Promise<readonly Warning[]> {
  const warnings: Warning[] = [];
  for (const folder of [journalFolder(directory), contentsFolder(directory)]) {
    await makeFolder(folder);
    for (const file of await replaceUnsynced(folder)) warnings.push({ kind: "unsynced", file });
  }
  return warnings;
}

async function doWithoutSnapshot(
  directory: string,
  { why, isInTheWay, isTold }: StepOf<"do without snapshot">,
): Promise<readonly Warning[]> {
  const keptIn = isInTheWay ? await moveInIfPossible(directory, snapshotPath(directory)) : undefined;
  return isTold || keptIn !== undefined ? [{ kind: "snapshot", why, ...given({ keptIn }) }] : [];
}

async function cutOff(directory: string, { file, line, offset, why }: StepOf<"cut tail">): Promise<Warning> {
  return { kind: "torn", file: `journal/${file}`, line, why, ...(await cutTail(directory, file, offset)) };
}

async function syncNewest(directory: string, { file, contents }: StepOf<"sync newest">): Promise<void> {
  await syncFolder(journalFolder(directory));
  await syncFolder(contentsFolder(directory));
  const existing = new Set(await contentsNames(contentsFolder(directory)));
  const names = new Set(contents.map((ref) => ref.file).filter((name) => existing.has(name)));
  for (const name of names) await syncFile(join(contentsFolder(directory), name));
  await syncFile(join(journalFolder(directory), file));
}

async function undoEditorIn(directory: string, name: string): Promise<readonly TakenOut[]> {
  const path = join(journalFolder(directory), name);
  const contents = await readFile(path);
  const plain = undoEditor(contents);
  if (plain === undefined) return [];
  const keptIn = [await keepCopy(directory, `${name}.edited`, contents)];
  await replaceFile(path, plain);
  return [{ file: `journal/${name}`, line: 1, why: "an editor has saved it with other line ends", keptIn }];
}

/** What the disk does not give out may still be moved; if not, only the state's next snapshot fails. */
async function takeOutSnapshot(
  directory: string,
  { why, isUnreadable }: StepOf<"take out snapshot">,
): Promise<TakenOut> {
  const keptIn = await (isUnreadable ? moveInIfPossible : moveIn)(directory, snapshotPath(directory));
  return { file: "state.json", line: 1, why, keptIn: keptIn === undefined ? [] : [keptIn] };
}

async function rebuild<S, E extends AnyEvent>(
  { directory, fold, clock }: Workplace<S, E>,
  { checkpoint }: StepOf<"rebuild checkpoint">,
): Promise<Told> {
  const copies = new Map<string, readonly string[]>();
  for (const file of new Set(checkpoint.damage.map((place) => place.file)))
    copies.set(file, await keepCopyOf(directory, file));
  const rebuilt = await rebuildCheckpoint(directory, checkpoint, fold, clock.now());
  return { rebuilt, takenOut: checkpoint.damage.map((place) => toTakenOut(place, copies.get(place.file) ?? [])) };
}

async function takeOutCheckpoint(
  directory: string,
  { damage }: StepOf<"take out checkpoint">,
): Promise<readonly TakenOut[]> {
  const keptIn = await moveIn(directory, checkpointFolder(directory));
  return damage.map((place) => toTakenOut(place, [keptIn]));
}

function toTakenOut({ file, line, why }: Omit<TakenOut, "keptIn">, keptIn: readonly string[]): TakenOut {
  return { file, line, why, keptIn };
}

async function takeOut(directory: string, { stretch, files, mark }: StepOf<"take out">): Promise<TakenOut> {
  const { from, to } = stretch;
  const keptIn: string[] = [];
  // The later files first: cut short, the damage that is left is found again.
  for (const file of files.toReversed()) {
    const path = join(journalFolder(directory), file);
    const contents = await readFile(path);
    const begin = file === from.file ? from.offset : 0;
    const end = to?.file === file ? to.offset : contents.length;
    if (end > begin) keptIn.unshift(await keepCopy(directory, `${file}.from-${begin}`, contents.subarray(begin, end)));
    const put = file === files.at(-1) && mark !== undefined ? sealGap(mark) : "";
    await replaceFile(path, Buffer.concat([contents.subarray(0, begin), Buffer.from(put), contents.subarray(end)]));
  }
  const { file, line, why } = damagedEnding(stretch);
  return { file: `journal/${file}`, line, why, keptIn };
}

async function markGap(directory: string, { where, gap }: StepOf<"mark gap">): Promise<void> {
  const files = await journalFiles(directory);
  const file = where === "before the first record" ? files[0] : files.at(-1);
  const path = join(journalFolder(directory), file?.name ?? newJournalName(monthOf(Date.parse(gap.at)), new Set()));
  const contents = file === undefined ? Buffer.alloc(0) : await readFile(path);
  if (where === "before the first record" && beginsWith(contents, gap)) return;
  const mark = Buffer.from(sealGap(gap));
  await replaceFile(path, Buffer.concat(where === "before the first record" ? [mark, contents] : [contents, mark]));
}

/** A repair that was cut short may have marked it. */
function beginsWith(contents: Buffer, gap: Gap): boolean {
  const marked = readGap(contents.toString("utf8", 0, Math.max(contents.indexOf("\n"), 0)));
  return marked !== undefined && sealGap({ ...marked, at: gap.at }) === sealGap(gap);
}

async function prove<S, E extends AnyEvent>(directory: string, fold: Fold<S, E>): Promise<void> {
  const read = await readState(directory, fold);
  if ("damage" in read) throw new Error(`${read.damage.file}: ${read.damage.why}; restore a backup`);
  const { ending } = read.replayed;
  if (ending.kind !== "whole") throw new Error(`the journal is still ${ending.kind}; restore a backup`);
}

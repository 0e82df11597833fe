import { join } from "node:path";
import type { ApartRef } from "../../app/ports.ts";
import { isApartSound } from "../journal/contents.ts";
import { type Cut, cutAside } from "./quarantine.ts";
import { syncFile, syncFolder } from "../disk/durable.ts";
import { journalFolder, leadsFolder, leadsNames } from "../format/layout.ts";
import type { JournalEnd } from "../journal/seek.ts";
import type { Batch, Ending } from "../journal/walk.ts";

/** Something that recovery mended, for the log. */
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
  /** A sync of this file failed in the last run. When one fails in this run too, do not start once more: safe mode. */
  | { readonly kind: "unsynced"; readonly file: string };

/** A store that must not be used: going on would mean forgetting what was promised. */
export interface DamagedStore {
  readonly kind: "damaged";
  /** Below the store's directory. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly why: string;
  /** What a person can do. */
  readonly cure: string;
}

/** A journal that can be gone on with: from where, and its newest batch where that is whole and not folded yet. */
export interface Settled {
  readonly kind: "settled";
  readonly end: JournalEnd;
  readonly newest?: Batch;
  readonly warnings: readonly Warning[];
}

/** Decides what the end of the journal means, cuts off what is torn, and makes sure that what remains is on disk. */
export async function settle(
  directory: string,
  ending: Ending,
  newest: Batch | undefined,
): Promise<Settled | DamagedStore> {
  switch (ending.kind) {
    case "damaged":
      return { kind: "damaged", file: `journal/${ending.file}`, line: ending.line, why: ending.why, cure: CURE };
    case "behind":
      return damagedSnapshot(`it is ahead of the journal, whose last readable record is ${ending.last}`);
    case "astray":
      return damagedSnapshot("it was not made from this journal");
    case "torn": {
      // What went before a torn batch had been synced, or the torn one would not have been begun.
      const warning = await cutTail(directory, ending, ending.why);
      return { kind: "settled", end: ending.end, ...(newest === undefined ? {} : { newest }), warnings: [warning] };
    }
    case "whole":
      return newest === undefined
        ? { kind: "settled", end: ending.end, warnings: [] }
        : settleNewest(directory, ending.end, newest);
  }
}

/** The newest batch is written, but was perhaps not synced, or not all of it, when the process or the power went. */
async function settleNewest(directory: string, end: JournalEnd, newest: Batch): Promise<Settled> {
  const refs = newest.records.flatMap(({ apart }) => apart ?? []);
  if (await areSound(directory, refs)) {
    await syncNames(directory);
    await syncApart(directory, refs);
    await syncFile(join(journalFolder(directory), newest.file));
    return { kind: "settled", end, newest, warnings: [] };
  }
  // The journal's sync was quicker than that of the contents: nobody was told of this batch.
  const warning = await cutTail(directory, newest, "contents kept apart did not reach the disk");
  const { before, file, offset } = newest;
  const rest = offset === 0 ? {} : { file: { name: file, length: offset } };
  return { kind: "settled", end: { ...before, ...rest }, warnings: [warning] };
}

export const CURE =
  "stop leadline and run `leadline repair`, which keeps what it takes out and says what is lost, or `leadline restore FILE` with a backup";

function damagedSnapshot(why: string): DamagedStore {
  return { kind: "damaged", file: "state.json", line: 1, why, cure: CURE };
}

async function cutTail(
  directory: string,
  { file, line, offset }: { readonly file: string; readonly line: number; readonly offset: number },
  why: string,
): Promise<Warning> {
  return { kind: "torn", file: `journal/${file}`, line, why, ...(await cutAside(directory, file, offset)) };
}

async function syncNames(directory: string): Promise<void> {
  await syncFolder(journalFolder(directory));
  await syncFolder(leadsFolder(directory));
}

async function areSound(directory: string, refs: readonly ApartRef[]): Promise<boolean> {
  for (const ref of refs) if (!(await isApartSound(leadsFolder(directory), ref))) return false;
  return true;
}

async function syncApart(directory: string, refs: readonly ApartRef[]): Promise<void> {
  const existing = new Set(await leadsNames(leadsFolder(directory)));
  const files = new Set(refs.map(({ file }) => file).filter((file) => existing.has(file)));
  for (const file of files) await syncFile(join(leadsFolder(directory), file));
}

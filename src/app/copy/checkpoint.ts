import { checkpointName, fileName } from "../../domain/copy/names.ts";
import {
  type CheckpointHead,
  type CopiedFile,
  encodeObject,
  type FilePart,
  levelInHead,
} from "../../domain/copy/objects.ts";
import { FILE_PART_OCTETS } from "../../domain/copy/pace.ts";
import { putOnce } from "./put-once.ts";
import { type NamedObject, objectsOf, type ReadingNeeds } from "./reading.ts";
import type { CopyCursor, CopySource } from "./source.ts";

export interface CheckpointNeeds extends ReadingNeeds {
  readonly source: CopySource;
  readonly epoch: number;
  /** ISO 8601. */
  readonly at: string;
  /** What lies at the place. */
  readonly there: readonly NamedObject[];
  /** Parts that may be named again, where they are there. */
  readonly known: readonly FilePart[];
  /** One has been put there. */
  readonly put: (part: FilePart) => void;
  /** Between two parts: what has come meanwhile goes first. Throws where no more may be put there. */
  readonly between: () => Promise<void>;
  /** Throws where another device has gone on: a checkpoint of ours would hide what it has put there. */
  readonly look: () => Promise<void>;
}

/** A checkpoint that is there. */
export interface PutCheckpoint {
  readonly head: CheckpointHead;
  readonly name: string;
}

/**
 * Puts there all files of the store up to a cursor. Only with its last object it counts. `previous`: the object that the
 * cursor stands behind.
 */
export async function putCheckpoint(
  needs: CheckpointNeeds,
  cursor: CopyCursor,
  previous: string,
): Promise<PutCheckpoint> {
  const { source, epoch, seal, gateway, at, there, between } = needs;
  const names = new Set(there.map(({ name }) => name));
  const isUsable = ({ name }: FilePart): boolean => names.has(name) && isOfKey(name, seal.keyId);
  const known = new Map(needs.known.filter(isUsable).map((part) => [part.sha256, part]));
  const files: CopiedFile[] = [];
  const isHere = ({ epoch: of, sequence }: NamedObject): boolean => of === epoch && sequence === cursor.sequence;
  const highest = (folder: string): number =>
    Math.max(0, ...there.filter((each) => each.folder === folder && isHere(each)).map(({ part }) => part));
  // What an attempt has left that did not come to its end keeps its names.
  let number = highest("files");
  for (const file of await source.filesUpTo(cursor)) {
    const parts: FilePart[] = [];
    for await (const octets of source.parts(file, FILE_PART_OCTETS)) {
      await between();
      const sha256 = needs.sha256(octets);
      const same = known.get(sha256);
      if (same?.octets === octets.length) {
        parts.push(same);
        continue;
      }
      number += 1;
      const name = fileName(epoch, cursor.sequence, number, seal.keyId);
      await putOnce(needs, name, octets);
      const part = { name, octets: octets.length, sha256 };
      needs.put(part);
      parts.push(part);
    }
    files.push({ path: file.path, parts });
  }
  const { sequence: through, hash: head } = cursor;
  const checkpoint: CheckpointHead = {
    format: 1,
    kind: "checkpoint",
    gateway,
    epoch,
    through,
    head,
    at,
    previous,
    files,
    ...levelInHead(await source.level()),
  };
  await between();
  await needs.look();
  const name = checkpointName(epoch, through, highest("checkpoints") + 1, seal.keyId);
  await putOnce(needs, name, encodeObject(checkpoint, []));
  return { head: checkpoint, name };
}

function isOfKey(name: string, keyId: string | undefined): boolean {
  return keyId === undefined ? !/\.[0-9a-f]{8}$/.test(name) : name.endsWith(`.${keyId}`);
}

/** The parts that a checkpoint names; none of one that is not there. */
export function partsOf(checkpoint: PutCheckpoint | undefined): readonly FilePart[] {
  return checkpoint?.head.files.flatMap(({ parts }) => parts) ?? [];
}

export interface RemovingNeeds extends ReadingNeeds {
  readonly between: () => Promise<void>;
}

/**
 * Removes parts of older epochs that no checkpoint names: whoever put them there died before it was there. `kept`: the
 * newest that can be read.
 */
export async function removeLeft(
  needs: RemovingNeeds,
  there: readonly NamedObject[],
  epoch: number,
  kept: PutCheckpoint | undefined,
): Promise<void> {
  // What one stands for that cannot be read may be wanted yet.
  if (kept === undefined && there.some(({ folder }) => folder === "checkpoints")) return;
  const named = new Set(partsOf(kept).map(({ name }) => name));
  const left = there.filter((each) => each.folder === "files" && each.epoch < epoch && !named.has(each.name));
  await removeAll(needs, left);
}

async function removeAll({ copy, between }: RemovingNeeds, objects: readonly NamedObject[]): Promise<void> {
  for (const { name } of objects) {
    await between();
    await copy.remove(name);
  }
}

/** How many epochs are left there, for people who look. */
const EPOCHS_KEPT = 20;

/** Removes what a checkpoint stands for: all objects before it, older checkpoints, parts that it does not name. */
export async function removeCovered(needs: RemovingNeeds, checkpoint: PutCheckpoint): Promise<void> {
  const { head } = checkpoint;
  const used = new Set([checkpoint, ...partsOf(checkpoint)].map(({ name }) => name));
  const isCovered = ({ epoch, sequence, name }: NamedObject): boolean =>
    !used.has(name) && (epoch < head.epoch || (epoch === head.epoch && sequence <= head.through));
  await removeAll(needs, (await objectsOf(needs)).filter(isCovered));
  const epochs = (await needs.copy.names("epochs")).toSorted();
  for (const name of epochs.slice(0, -EPOCHS_KEPT)) await needs.copy.remove(name);
}

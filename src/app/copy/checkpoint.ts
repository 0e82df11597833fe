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
  /** The checkpoint before: parts that have not changed are not sent again. */
  readonly before: CheckpointHead | undefined;
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
  const { source, epoch, seal, gateway, at, before, between } = needs;
  const known = new Map(before?.files.flatMap(({ parts }) => parts).map((part) => [part.sha256, part]));
  const files: CopiedFile[] = [];
  const there = await objectsOf(needs);
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
      if (same?.octets === octets.length && isOfKey(same.name, seal.keyId)) {
        parts.push(same);
        continue;
      }
      number += 1;
      const name = fileName(epoch, cursor.sequence, number, seal.keyId);
      await putOnce(needs, name, octets);
      parts.push({ name, octets: octets.length, sha256 });
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

/** How many epochs are left there, for people who look. */
const EPOCHS_KEPT = 20;

/** Removes what a checkpoint stands for: all objects before it, older checkpoints, parts that it does not name. */
export async function removeCovered(
  needs: ReadingNeeds & { readonly between: () => Promise<void> },
  { head, name: own }: PutCheckpoint,
): Promise<void> {
  const used = new Set([own, ...head.files.flatMap(({ parts }) => parts.map(({ name }) => name))]);
  const isCovered = ({ epoch, sequence, name }: NamedObject): boolean =>
    !used.has(name) && (epoch < head.epoch || (epoch === head.epoch && sequence <= head.through));
  for (const object of await objectsOf(needs)) {
    if (!isCovered(object)) continue;
    await needs.between();
    await needs.copy.remove(object.name);
  }
  const epochs = (await needs.copy.names("epochs")).toSorted();
  for (const name of epochs.slice(0, -EPOCHS_KEPT)) await needs.copy.remove(name);
}

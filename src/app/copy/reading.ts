import {
  brokenAfter,
  candidatesAfter,
  type CopyTip,
  follows,
  checkpointsNewestFirst,
  tipAfter,
} from "../../domain/copy/chain.ts";
import type { Epoch } from "../../domain/copy/epoch.ts";
import { type CopyName, inCopyOrder, readCopyName } from "../../domain/copy/names.ts";
import {
  type CheckpointHead,
  decodeObject,
  levelOfHead,
  piecesOf,
  type RecordsHead,
} from "../../domain/copy/objects.ts";
import type { Copy, CopySeal } from "../ports.ts";

/** What reading needs of the world. */
export interface ReadingNeeds {
  readonly copy: Copy;
  readonly seal: CopySeal;
  /** Whose copy it is. */
  readonly gateway: string;
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: (octets: Uint8Array) => string;
}

/** An object that is there, with its name. */
export interface NamedObject extends CopyName {
  readonly name: string;
}

/** The copy is not as it was made: what is wrong with it, for people. */
export class BrokenCopy extends Error {}

/** Octets for a file of the store. */
export interface CopiedOctets {
  readonly file: string;
  readonly offset?: number;
  readonly contents: Uint8Array;
}

/** How far a copy reaches. */
export interface CopyReach {
  readonly tip: CopyTip;
  /** When its last record was decided, ISO 8601. */
  readonly at: string;
  readonly epoch: number;
  readonly objects: number;
  /** What a release has to know to read all of it: see domain/levels.ts. */
  readonly level: number;
}

const FOLDERS = ["records", "checkpoints", "files"] as const;

/** What lies there but the epochs, in order. */
export async function objectsOf({ copy }: Pick<ReadingNeeds, "copy">): Promise<readonly NamedObject[]> {
  const found: NamedObject[] = [];
  for (const folder of FOLDERS) found.push(...named(await copy.names(folder)));
  return inCopyOrder(found);
}

function named(names: readonly string[]): readonly NamedObject[] {
  return names.flatMap((name) => {
    const read = readCopyName(name);
    return read === undefined ? [] : [{ ...read, name }];
  });
}

/** The newest epoch that is there. One whose taker did not live to say who it is has the id ``. */
export async function newestEpoch({ copy }: Pick<ReadingNeeds, "copy">): Promise<Epoch | undefined> {
  const newest = inCopyOrder(named(await copy.names("epochs"))).at(-1);
  if (newest === undefined) return undefined;
  const octets = await copy.read(newest.name);
  return { epoch: newest.epoch, id: octets === undefined ? "" : idIn(octets) };
}

function idIn(octets: Uint8Array): string {
  try {
    const told: unknown = JSON.parse(new TextDecoder().decode(octets));
    const id = typeof told === "object" && told !== null && "id" in told ? told.id : undefined;
    return typeof id === "string" ? id : "";
  } catch {
    return "";
  }
}

interface Opened<H> {
  readonly head: H;
  readonly body: Uint8Array;
  readonly hash: string;
  readonly octets: number;
}

/** Reads one object. Throws `BrokenCopy` where it is not as it was put there. */
export async function readObject(
  needs: ReadingNeeds,
  { name }: NamedObject,
): Promise<Opened<RecordsHead | CheckpointHead>> {
  const { gateway, sha256 } = needs;
  const octets = await openedOctets(needs, name);
  const read = decodeObject(octets);
  if ("why" in read) throw new BrokenCopy(`${name}: ${read.why}`);
  if (read.head.gateway !== gateway) throw new BrokenCopy(`${name} is of the gateway ${read.head.gateway}`);
  return { ...read, hash: sha256(octets), octets: octets.length };
}

/** What lies under a name, decrypted. */
async function openedOctets({ copy, seal }: ReadingNeeds, name: string): Promise<Uint8Array> {
  const keyId = readCopyName(name)?.keyId;
  if (keyId !== seal.keyId) throw new BrokenCopy(wrongKey(name, keyId, seal.keyId));
  const sealed = await copy.read(name);
  if (sealed === undefined) throw new BrokenCopy(`${name} is gone`);
  const octets = seal.open(name, sealed);
  if (octets === undefined)
    throw new BrokenCopy(`${name} is not as it was put there: it does not open with the key ${keyId}`);
  return octets;
}

function wrongKey(name: string, needed: string | undefined, given: string | undefined): string {
  if (needed === undefined)
    return `${name} is not encrypted, and copy.keyFile names a key: leave it out, or begin anew`;
  return given === undefined
    ? `${name} is encrypted with the key ${needed}: name its file with copy.keyFile`
    : `${name} is encrypted with the key ${needed}, and copy.keyFile holds the key ${given}`;
}

/**
 * The checkpoint to begin with: the newest that is whole. Whoever died while they put one there have left those before it,
 * and all that came after them, as they were. `undefined`: the place holds nothing of this gateway.
 */
export async function readNewestCheckpoint(
  needs: ReadingNeeds,
  objects: readonly NamedObject[],
): Promise<(Opened<CheckpointHead> & { readonly name: string }) | undefined> {
  let refusal: BrokenCopy | undefined;
  for (const object of checkpointsNewestFirst(objects)) {
    const { name, keyId } = object;
    try {
      const { head, ...rest } = await readObject(needs, object);
      if (head.kind === "checkpoint") return { head, ...rest, name };
      refusal ??= new BrokenCopy(`${name} is no checkpoint`);
    } catch (error) {
      if (!(error instanceof BrokenCopy) || keyId !== needs.seal.keyId) throw error;
      refusal ??= error;
    }
  }
  if (refusal !== undefined) throw refusal;
  if (objects.some(({ folder }) => folder === "records"))
    throw new BrokenCopy("the checkpoint that its objects go on from is missing");
  return undefined;
}

/** What a release has to know to read all that is there. A level only rises: the newest object that can be read tells. */
export async function newestLevel(
  needs: ReadingNeeds,
  objects: readonly NamedObject[],
  checkpoint: CheckpointHead,
): Promise<number> {
  for (const object of objects.filter(({ folder }) => folder === "records").toReversed()) {
    try {
      const { head } = await readObject(needs, object);
      return Math.max(levelOfHead(head), levelOfHead(checkpoint));
    } catch (error) {
      if (!(error instanceof BrokenCopy)) throw error; // half written, or not for us: whoever reads all of it is told
    }
  }
  return levelOfHead(checkpoint);
}

export function tipOf({ epoch, through, head, previous }: CheckpointHead): CopyTip {
  return { epoch, last: through, head, hash: previous };
}

/**
 * Reads a copy from its checkpoint to its end, checking each object against the one before, and hands over what belongs
 * into the store's files. Throws `BrokenCopy` where something is missing or altered.
 */
export async function readCopy(
  needs: ReadingNeeds,
  take: (octets: CopiedOctets) => Promise<void>,
): Promise<CopyReach | undefined> {
  const objects = await objectsOf(needs);
  const checkpoint = await readNewestCheckpoint(needs, objects);
  if (checkpoint === undefined) return undefined;
  for (const { path, parts } of checkpoint.head.files) {
    for (const { name, octets, sha256 } of parts) {
      const contents = await openedOctets(needs, name);
      if (contents.length !== octets || needs.sha256(contents) !== sha256)
        throw new BrokenCopy(`${name} is not as it was put there`);
      await take({ file: path, contents });
    }
  }
  let reach: CopyReach = {
    tip: tipOf(checkpoint.head),
    at: checkpoint.head.at,
    epoch: checkpoint.head.epoch,
    objects: 1,
    level: levelOfHead(checkpoint.head),
  };
  for (;;) {
    const next = await nextAfter(needs, objects, reach.tip);
    if (next === undefined) break;
    const { head, body, hash } = next;
    for (const { file, offset, contents } of piecesOf(head, body)) {
      await take(offset === undefined ? { file, contents } : { file, contents, offset });
    }
    const level = Math.max(reach.level, levelOfHead(head));
    reach = { tip: tipAfter(head, hash), at: head.at, epoch: head.epoch, objects: reach.objects + 1, level };
  }
  return reach;
}

/**
 * The object that goes on from a tip; `undefined` where the copy ends there. The very last one may be half written, as
 * where the device died: nobody was told that it was there.
 */
async function nextAfter(
  needs: ReadingNeeds,
  objects: readonly NamedObject[],
  tip: CopyTip,
): Promise<Opened<RecordsHead> | undefined> {
  const refusedNames: string[] = [];
  let refusal: BrokenCopy | undefined;
  for (const candidate of candidatesAfter(objects, tip)) {
    try {
      const { head, ...rest } = await readObject(needs, candidate);
      if (follows(head, tip)) return { head, ...rest };
    } catch (error) {
      if (!(error instanceof BrokenCopy)) throw error;
      const isLast = !objects.some((other) => isBehind(other, candidate));
      if (!isLast) refusal ??= error;
      else if (candidate.keyId !== needs.seal.keyId) throw error;
      else refusedNames.push(candidate.name);
    }
  }
  if (refusal !== undefined) throw refusal;
  const left = objects.filter(({ name }) => !refusedNames.includes(name));
  const why = brokenAfter(left, tip);
  if (why !== undefined) throw new BrokenCopy(why);
  return undefined;
}

function isBehind(other: NamedObject, { epoch, sequence, folder }: NamedObject): boolean {
  return other.folder === folder && other.epoch >= epoch && other.sequence > sequence;
}

import { type CopyTip, tipAfter } from "../../domain/copy/chain.ts";
import { isToldAnew, type OwnEpoch } from "../../domain/copy/epoch.ts";
import { NO_OBJECT } from "../../domain/copy/objects.ts";
import type { PutCheckpoint } from "./checkpoint.ts";
import {
  BrokenCopy,
  type NamedObject,
  objectsOf,
  type ReadingNeeds,
  readNewestCheckpoint,
  readObject,
  tipOf,
} from "./reading.ts";
import type { CopyCursor, CopySource } from "./source.ts";

/** Where the copy goes on. */
export interface Joined {
  tip: CopyTip;
  cursor: CopyCursor;
  /** The newest that is there. */
  checkpoint: PutCheckpoint | undefined;
  /** Nothing that lies there counts: all that is on disk is put there before anything else. */
  isAnew: boolean;
  /** Put there since the checkpoint. */
  objectsSince: number;
  octetsSince: number;
}

export type Joining =
  /** `why`: for people, where all of it is copied anew that was copied already. */
  | { readonly kind: "joined"; readonly at: Joined; readonly why?: string }
  /** The copy knows what the journal here does not: why nothing may be sent, for people. */
  | { readonly kind: "forgotten"; readonly why: string };

export interface JoiningNeeds extends ReadingNeeds {
  readonly source: CopySource;
}

/** Looks at what is there, and where in the journal it ends. */
export async function joinCopy(needs: JoiningNeeds, own: OwnEpoch): Promise<Joining> {
  const { source } = needs;
  const objects = await objectsOf(needs);
  if (isToldAnew(own)) return atHead(needs, own, await checkpointOf(needs, objects).catch(unlessBroken));
  const checkpoint = await checkpointOf(needs, objects).catch((error: unknown) => unlessFirst(error, needs, objects));
  if (checkpoint === undefined) return atHead(needs, own, undefined);
  let passedOver = 0;
  for await (const tip of tipsOf(needs, objects, checkpoint)) {
    const cursor = await source.cursorAt({ sequence: tip.last, hash: tip.head });
    if (cursor.kind === "found")
      return { kind: "joined", at: { tip, cursor, checkpoint, isAnew: false, ...sinceOf(objects, checkpoint) } };
    if (own.fromCopy === true) {
      // What the old device put there in its last moment, when all of it had been read here, is no part of it.
      passedOver += 1;
      if (passedOver < MOST_PASSED_OVER) continue;
      return { ...(await atHead(needs, own, checkpoint)), why: OTHERS };
    }
    if (cursor.kind === "dropped")
      return { ...(await atHead(needs, own, checkpoint, tip.hash)), why: droppedWords(tip.last) };
    return { kind: "forgotten", why: forgottenWords(tip.last, cursor.kind) };
  }
  return atHead(needs, own, checkpoint);
}

async function checkpointOf(needs: ReadingNeeds, objects: readonly NamedObject[]): Promise<PutCheckpoint | undefined> {
  const found = await readNewestCheckpoint(needs, objects);
  return found && { head: found.head, name: found.name };
}

/** It may be begun anew because what lies there cannot be read. */
function unlessBroken(error: unknown): undefined {
  if (!(error instanceof BrokenCopy)) throw error;
}

/** Whoever died while the very first checkpoint was put there left nothing else: it stands for no more than is here. */
function unlessFirst(error: unknown, { source, seal }: JoiningNeeds, objects: readonly NamedObject[]): undefined {
  const isFirst = objects.every(
    ({ folder, sequence, keyId }) => folder !== "records" && keyId === seal.keyId && sequence <= source.head().sequence,
  );
  if (!(error instanceof BrokenCopy) || !isFirst) throw error;
}

/** What lies there may be another device's, or end too early: nothing counts as copied until all of it is there. */
async function atHead(
  { source }: JoiningNeeds,
  { epoch }: OwnEpoch,
  checkpoint: PutCheckpoint | undefined,
  hash = NO_OBJECT,
): Promise<Extract<Joining, { kind: "joined" }>> {
  const head = source.head();
  const cursor = await source.cursorAt(head);
  if (cursor.kind !== "found") throw new Error(`the journal's own end was not found in it (${cursor.kind})`);
  const tip = { epoch, last: head.sequence, head: head.hash, hash };
  return { kind: "joined", at: { tip, cursor, checkpoint, isAnew: true, objectsSince: 0, octetsSince: 0 } };
}

/** A device that another has superseded looks before each object that it puts there. */
const MOST_PASSED_OVER = 8;

/** Where the copy ends, and where it ended before that. An object that was left half written is none. */
async function* tipsOf(
  needs: ReadingNeeds,
  objects: readonly NamedObject[],
  { head }: PutCheckpoint,
): AsyncGenerator<CopyTip, void> {
  const records = objects.filter(
    ({ folder, epoch, sequence }) => folder === "records" && epoch >= head.epoch && sequence > head.through,
  );
  for (const object of records.toReversed()) {
    try {
      const read = await readObject(needs, object);
      if (read.head.kind === "records") yield tipAfter(read.head, read.hash);
    } catch (error) {
      if (!(error instanceof BrokenCopy) || object.keyId !== needs.seal.keyId) throw error;
    }
  }
  yield tipOf(head);
}

function sinceOf(objects: readonly NamedObject[], { head }: PutCheckpoint) {
  const since = objects.filter(({ folder, sequence }) => folder === "records" && sequence > head.through);
  return { objectsSince: since.length, octetsSince: 0 };
}

const OTHERS = "what lies there goes on otherwise than the journal here";

function droppedWords(last: number): string {
  return `what came after record ${last} was dropped here before it was copied`;
}

function forgottenWords(last: number, how: "behind" | "astray"): string {
  const what = how === "behind" ? "the journal here ends before it" : "the journal here has another in its place";
  return `the copy off the device knows record ${last}, and ${what}: somebody's STOP may be forgotten here, so nothing is sent; stop leadline and run leadline restore --from copy`;
}

import { type CopyTip, tipAfter } from "../../domain/copy/chain.ts";
import type { OwnEpoch } from "../../domain/copy/epoch.ts";
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
  /** The newest that is there; its parts may be used again, whatever it stands for. */
  checkpoint: PutCheckpoint | undefined;
  /** Nothing that lies there counts: all that is on disk is put there before anything else. */
  isAnew: boolean;
  /** Put there since the checkpoint. */
  objectsSince: number;
  octetsSince: number;
}

export type Joining =
  | { readonly kind: "joined"; readonly at: Joined }
  /** The copy knows what the journal here does not: why nothing may be sent, for people. */
  | { readonly kind: "forgotten"; readonly why: string };

export interface JoiningNeeds extends ReadingNeeds {
  readonly source: CopySource;
}

/** Looks at what is there, and where in the journal it ends. */
export async function joinCopy(needs: JoiningNeeds, own: OwnEpoch): Promise<Joining> {
  const { source } = needs;
  const objects = await objectsOf(needs);
  const found = await readNewestCheckpoint(needs, objects);
  const checkpoint = found === undefined ? undefined : { head: found.head, name: found.name };
  if (checkpoint === undefined || (own.anew === true && own.fromCopy !== true))
    return atHead(needs, own, checkpoint, NO_OBJECT);
  for await (const tip of tipsOf(needs, objects, checkpoint)) {
    const cursor = await source.cursorAt({ sequence: tip.last, hash: tip.head });
    if (cursor.kind === "found")
      return { kind: "joined", at: { tip, cursor, checkpoint, isAnew: false, ...sinceOf(objects, checkpoint) } };
    // What the old device put there in its last moment, when all of it had been read here, is passed over.
    if (own.fromCopy === true) continue;
    if (cursor.kind === "dropped") return atHead(needs, own, undefined, tip.hash);
    return { kind: "forgotten", why: forgottenWords(tip.last, cursor.kind) };
  }
  return atHead(needs, own, checkpoint, NO_OBJECT);
}

/** What lies there may be another device's, or end too early: nothing counts as copied until all of it is there. */
async function atHead(
  { source }: JoiningNeeds,
  { epoch }: OwnEpoch,
  checkpoint: PutCheckpoint | undefined,
  hash: string,
): Promise<Joining> {
  const head = source.head();
  const cursor = await source.cursorAt(head);
  if (cursor.kind !== "found") throw new Error(`the journal's own end was not found in it (${cursor.kind})`);
  const tip = { epoch, last: head.sequence, head: head.hash, hash };
  return { kind: "joined", at: { tip, cursor, checkpoint, isAnew: true, objectsSince: 0, octetsSince: 0 } };
}

/** A device that another has superseded looks before each object that it puts there. */
const MOST_PASSED_OVER = 8;

/** Where the copy ends, and where it ended before that. The last object may be half written: then it is none. */
async function* tipsOf(
  needs: ReadingNeeds,
  objects: readonly NamedObject[],
  { head }: PutCheckpoint,
): AsyncGenerator<CopyTip, void> {
  const records = objects.filter(
    ({ folder, epoch, sequence }) => folder === "records" && epoch >= head.epoch && sequence > head.through,
  );
  for (const [index, object] of records.slice(-MOST_PASSED_OVER).toReversed().entries()) {
    try {
      const read = await readObject(needs, object);
      if (read.head.kind === "records") yield tipAfter(read.head, read.hash);
    } catch (error) {
      if (!(error instanceof BrokenCopy) || object.keyId !== needs.seal.keyId || index > 0) throw error;
    }
  }
  yield tipOf(head);
}

function sinceOf(objects: readonly NamedObject[], { head }: PutCheckpoint) {
  const since = objects.filter(({ folder, sequence }) => folder === "records" && sequence > head.through);
  return { objectsSince: since.length, octetsSince: 0 };
}

function forgottenWords(last: number, how: "behind" | "astray"): string {
  const what = how === "behind" ? "the journal here ends before it" : "the journal here has another in its place";
  return `the copy off the device knows record ${last}, and ${what}: somebody's STOP may be forgotten here, so nothing is sent; stop leadline and run leadline restore --from copy`;
}

import type { CopyHead, RecordsHead } from "./objects.ts";
import { type CopyName, inCopyOrder } from "./names.ts";

/** Where in the chain of objects a reader stands. */
export interface CopyTip {
  readonly epoch: number;
  /** The last record that is there, and its hash. */
  readonly last: number;
  readonly head: string;
  /** The SHA-256 of the object that it is in: what the next one names. */
  readonly hash: string;
}

/** Which checkpoint a reader begins with: the newest of the newest epoch. */
export function newestCheckpoint<T extends CopyName>(names: readonly T[]): T | undefined {
  return checkpointsNewestFirst(names)[0];
}

export function checkpointsNewestFirst<T extends CopyName>(names: readonly T[]): readonly T[] {
  return inCopyOrder(names.filter(({ folder }) => folder === "checkpoints")).toReversed();
}

/**
 * Which objects may come next, the likeliest first. A device that had been superseded may have put one there in its last
 * moment, so there may be several: the right one names the object before.
 */
export function candidatesAfter<T extends CopyName>(names: readonly T[], tip: CopyTip): readonly T[] {
  return inCopyOrder(
    names.filter(
      ({ folder, epoch, sequence }) => folder === "records" && epoch >= tip.epoch && sequence === tip.last + 1,
    ),
  ).toReversed();
}

/** Whether an object goes on from there. */
export function follows(head: CopyHead, tip: CopyTip): head is RecordsHead {
  return head.kind === "records" && head.first === tip.last + 1 && head.previous === tip.hash;
}

export function tipAfter({ epoch, last, head }: RecordsHead, hash: string): CopyTip {
  return { epoch, last, head, hash };
}

/**
 * Why the chain cannot be at its end, for people, where no object goes on from the tip; `undefined`: it is. What a
 * superseded device has put there in its last moment is of an older epoch, and no reason.
 */
export function brokenAfter(names: readonly CopyName[], tip: CopyTip): string | undefined {
  const [later] = inCopyOrder(
    names.filter(({ folder, epoch, sequence }) => folder === "records" && sequence > tip.last && epoch >= tip.epoch),
  );
  if (later === undefined) return undefined;
  return later.sequence === tip.last + 1
    ? `the object with record ${later.sequence} does not follow the one before it`
    : `the object with record ${tip.last + 1} is missing, and later ones are there`;
}

import { seenIn } from "../../src/domain/reading/features.ts";
import { scoresOf } from "../../src/domain/reading/read.ts";
import { type Hand, isByHand, type Labelled } from "./corpus.ts";
import type { Share } from "./measure.ts";
import { train } from "./train.ts";

export interface Tried {
  readonly found: Share;
  readonly falseAlarms: Share;
  readonly toBuyerFound: Share;
  readonly toBuyerFalse: Share;
}

/**
 * Learns without one of so many folds of the ideas in turn, and reads that: what a reply is worth that says what no reply
 * has said. Of the ideas that are learnt from only a part may be taken: the learning curve, for which one of the folds
 * tells enough.
 */
export function byIdea(replies: readonly Labelled[], folds: number, { part = 1, tried = folds } = {}): Tried {
  const ideas = [...new Set(replies.map(({ idea }) => idea))];
  const fold = new Map(ideas.map((idea, index) => [idea, index % folds]));
  const isTaken = new Map(ideas.map((idea, index) => [idea, (index * 0.618034) % 1 < part]));
  return sharesOf(
    Array.from({ length: tried }, (_, left) =>
      readAfter(
        replies.filter(({ idea }) => fold.get(idea) !== left && isTaken.get(idea)),
        replies.filter(({ idea }) => fold.get(idea) === left),
      ),
    ).flat(),
  );
}

/** Learns without all that a person wrote, and reads it: the nearest that there is to replies of people unknown. */
export function byHand(replies: readonly Labelled[], hand: Hand): Tried {
  return sharesOf(
    readAfter(
      replies.filter((reply) => reply.hand !== hand),
      replies.filter((reply) => reply.hand === hand),
    ),
  );
}

interface Read {
  readonly kind: Labelled["kind"];
  readonly isWish: boolean;
  readonly isToBuyer: boolean;
}

function readAfter(learntFrom: readonly Labelled[], replies: readonly Labelled[]): readonly Read[] {
  const learnt = train(learntFrom);
  return replies.filter(isByHand).map(({ text, kind }) => {
    const { wish, toBuyer } = scoresOf(learnt, seenIn(text));
    return { kind, isWish: wish > 0, isToBuyer: wish <= 0 && toBuyer > 0 };
  });
}

function sharesOf(all: readonly Read[]): Tried {
  const share = (among: (read: Read) => boolean, taken: (read: Read) => boolean): Share => ({
    of: all.filter(among).length,
    part: all.filter((read) => among(read) && taken(read)).length,
  });
  return {
    found: share(
      ({ kind }) => kind === "wish",
      ({ isWish }) => isWish,
    ),
    falseAlarms: share(
      ({ kind }) => kind !== "wish",
      ({ isWish }) => isWish,
    ),
    toBuyerFound: share(
      ({ kind }) => kind === "to-buyer",
      ({ isToBuyer }) => isToBuyer,
    ),
    toBuyerFalse: share(
      ({ kind }) => kind !== "to-buyer",
      ({ isToBuyer }) => isToBuyer,
    ),
  };
}

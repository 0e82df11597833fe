import { scoresOf } from "../../src/domain/reading/read.ts";
import type { Labelled } from "./corpus.ts";
import type { Share } from "./measure.ts";
import { train } from "./train.ts";

/** Ideas that are written by hand; those of patterns are only learnt from. */
const isByHand = ({ idea }: Labelled): boolean => !/ (?:p|pf|pe|promised)-/.test(idea);

interface Tried {
  readonly found: Share;
  readonly falseAlarms: Share;
}

/**
 * Learns `folds` times, each time without some of the ideas, and reads those: what a reply is worth that says what no
 * reply has said. Of the ideas that are learnt from only a part may be taken: the learning curve.
 */
export function crossValidated(replies: readonly Labelled[], folds: number, part = 1): Tried {
  const ideas = [...new Set(replies.map(({ idea }) => idea))];
  const fold = new Map(ideas.map((idea, index) => [idea, index % folds]));
  const isTaken = new Map(ideas.map((idea, index) => [idea, (index * 0.618034) % 1 < part]));
  const scores = Array.from({ length: folds }, (_, left) => {
    const learnt = train(replies.filter(({ idea }) => fold.get(idea) !== left && isTaken.get(idea)));
    const tried = replies.filter((reply) => fold.get(reply.idea) === left && isByHand(reply));
    return tried.map(({ text, kind }) => ({ isWish: kind === "wish", score: scoresOf(learnt, text).wish.score }));
  }).flat();
  const share = (among: typeof scores): Share => ({
    of: among.length,
    part: among.filter(({ score }) => score > 0).length,
  });
  return {
    found: share(scores.filter(({ isWish }) => isWish)),
    falseAlarms: share(scores.filter(({ isWish }) => !isWish)),
  };
}

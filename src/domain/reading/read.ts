import { behindReaction } from "../reaction.ts";
import { isByMachine } from "./by-machine.ts";
import type { Code } from "./codes.ts";
import { loudnessOf, type Seen, seenIn } from "./features.ts";
import { type Column, PART, placeOf, type Weighing, unpacking } from "./weighing.ts";
import learntBeforehand from "./weights.json" with { type: "json" };

/** What a reply in plain words is: a wish to be left alone, an answer meant for the buyer, or anything else. */
export interface PlainReading {
  readonly kind: "possible-opt-out" | "to-buyer" | "other";
  /** How surely: above 0 it is taken for one. */
  readonly score: number;
  /** For a technician: the words that weighed most, each with its weight. */
  readonly weighed: string;
}

/**
 * Where a wish and an answer to a buyer begin: at less than 4 and less than 2 of 100 others, on replies whose ideas were
 * not learnt from.
 */
const WISH_FROM = 1.5;
const TO_BUYER_FROM = 1;
/** So many are shown. */
const SHOWN = 4;
/** What weighs less is not told of. */
const TELLING_FROM = 0.25;

const unpackingLearnt = unpacking(learntBeforehand);
let learnt: Weighing | undefined;

/**
 * Unpacks some of what was learnt, a few milliseconds' work; whether more is left. The first reply unpacks all that is
 * left then, and everything waits for it.
 */
export function unpackSome(): boolean {
  if (learnt !== undefined) return false;
  const step = unpackingLearnt.next();
  if (step.done !== true) return true;
  learnt = step.value;
  // The packed text would stay for as long as the module, which is for ever.
  learntBeforehand.features.length = 0;
  return false;
}

function unpacked(): Weighing {
  while (learnt === undefined) unpackSome();
  return learnt;
}

/**
 * Reads a reply that is no keyword and no reaction. Pure, and the same on every machine; what decides was learnt
 * beforehand (scripts/train-reading.mjs).
 */
export function readPlainWords(text: string): PlainReading {
  if (!/[\p{L}\p{Extended_Pictographic}]/u.test(text)) return { kind: "other", score: 0, weighed: "" };
  const weighing = unpacked();
  const seen = seenIn(behindReaction(text));
  const scores = scoresOf(weighing, seen);
  const read = (kind: PlainReading["kind"], column: Column): PlainReading => ({
    kind,
    score: rounded(scores[column]),
    weighed: weighedMost(weighing, seen, column),
  });
  if (scores.wish > 0) return read("possible-opt-out", "wish");
  return scores.toBuyer > 0 && !isByMachine(text)
    ? read("to-buyer", "toBuyer")
    : { kind: "other", score: rounded(Math.max(scores.wish, scores.toBuyer)), weighed: "" };
}

/** How far a reply is above or below where a wish and an answer to a buyer begin. */
export type Scores = Readonly<Record<Column, number>>;

/** By any weights: so learning is measured. */
export function scoresOf(weighing: Weighing, { features }: Pick<Seen, "features">): Scores {
  let wish = 0;
  let toBuyer = 0;
  for (const feature of features) {
    const place = placeOf(weighing, feature);
    if (place === undefined) continue;
    wish += weighing.wish[place] ?? 0;
    toBuyer += weighing.toBuyer[place] ?? 0;
  }
  return {
    wish: scaled(wish, features.length, weighing.bias.wish) - WISH_FROM,
    toBuyer: scaled(toBuyer, features.length, weighing.bias.toBuyer) - TO_BUYER_FROM,
  };
}

/** What so many features weigh together. */
function scaled(sum: number, features: number, bias: number): number {
  return (sum * loudnessOf(features) + bias) * PART;
}

function weighedMost(weighing: Weighing, seen: Seen, column: Column): string {
  const heavy = new Map<Code, number>();
  for (const feature of seen.features) {
    const weight = (weighing[column][placeOf(weighing, feature) ?? -1] ?? 0) * PART;
    if (Math.abs(weight) >= TELLING_FROM) heavy.set(feature, weight);
  }
  const byWords = new Map<string, number>();
  for (const [feature, words] of seen.words(new Set(heavy.keys())))
    if (words !== "") byWords.set(words, (byWords.get(words) ?? 0) + (heavy.get(feature) ?? 0));
  const telling = [...byWords].filter(([, weight]) => weight > 0);
  const phrases = telling.filter(([words]) => words.includes(" "));
  return (phrases.length > 0 ? phrases : telling)
    .sort(([, one], [, other]) => other - one)
    .slice(0, SHOWN)
    .map(([words, weight]) => `"${words.toLowerCase()}" ${weight.toFixed(1)}`)
    .join(", ");
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}

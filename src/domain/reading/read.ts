import { isByMachine } from "./by-machine.ts";
import { loudnessOf, type Sighting, sightingsByClause } from "./features.ts";
import { type Column, type Weighing, weighingIn, weightOf } from "./weighing.ts";
import learntBeforehand from "./weights.json" with { type: "json" };

/** What a reply in plain words is: a wish to be left alone, an answer meant for the buyer, or anything else. */
export interface PlainReading {
  readonly kind: "possible-opt-out" | "to-buyer" | "other";
  /** How surely: above 0 it is taken for one. */
  readonly score: number;
  /** For a technician: the words that weighed most, each with its weight. */
  readonly weighed: string;
}

/** Where a wish and an answer to a buyer begin: at about 3 and 1 of 100 others, on replies whose ideas were not learnt from. */
const WISH_FROM = 1.15;
const TO_BUYER_FROM = 0.4;
/** So many are shown. */
const SHOWN = 4;

let learnt: Weighing | undefined;

/**
 * Reads a reply that is no keyword and no reaction. Pure, and the same on every machine; what decides was learnt
 * beforehand (scripts/train-reading.mjs). A reply asks for what its most urgent clause asks for.
 */
export function readPlainWords(text: string): PlainReading {
  if (!/[\p{L}\p{Extended_Pictographic}]/u.test(text)) return { kind: "other", score: 0, weighed: "" };
  learnt ??= weighingIn(learntBeforehand);
  const weighing = learnt;
  const { wish, toBuyer } = scoresOf(weighing, text);
  const read = (kind: PlainReading["kind"], { score, seen }: Scored, column: Column): PlainReading => ({
    kind,
    score: rounded(score),
    weighed: weighedMost(weighing, seen, column),
  });
  if (wish.score > 0) return read("possible-opt-out", wish, "wish");
  return toBuyer.score > 0 && !isByMachine(text)
    ? read("to-buyer", toBuyer, "toBuyer")
    : { kind: "other", score: rounded(Math.max(wish.score, toBuyer.score)), weighed: "" };
}

interface Scored {
  readonly seen: readonly Sighting[];
  readonly score: number;
}

/** How far a reply is above or below where a wish and an answer to a buyer begin, by any weights: so learning is measured. */
export function scoresOf(weighing: Weighing, text: string): { readonly wish: Scored; readonly toBuyer: Scored } {
  const clauses = sightingsByClause(text);
  const whole = unique(clauses.flat());
  const wishes = (clauses.length === 0 ? [whole] : clauses).map((seen) => ({
    seen,
    score: scoreOf(weighing, seen, "wish") - WISH_FROM,
  }));
  return {
    wish: wishes.reduce((best, each) => (each.score > best.score ? each : best)),
    toBuyer: { seen: whole, score: scoreOf(weighing, whole, "toBuyer") - TO_BUYER_FROM },
  };
}

function unique(sightings: readonly Sighting[]): readonly Sighting[] {
  return [...new Map(sightings.map((sighting) => [sighting.feature, sighting])).values()];
}

function scoreOf(weighing: Weighing, seen: readonly Sighting[], column: Column): number {
  let sum = 0;
  for (const { feature } of seen) sum += weightOf(weighing, column, feature);
  return sum * loudnessOf(seen.length) + weighing.bias[column] / 100;
}

function weighedMost(weighing: Weighing, seen: readonly Sighting[], column: Column): string {
  const byWords = new Map<string, number>();
  for (const { feature, words: told } of seen) {
    const words = told?.() ?? "";
    if (words !== "") byWords.set(words, (byWords.get(words) ?? 0) + weightOf(weighing, column, feature));
  }
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

import { isByMachine } from "./by-machine.ts";
import type { Code } from "./codes.ts";
import { loudnessOf, type Seen, seenByClause } from "./features.ts";
import { type Column, type Weighing, placeOf, weighingIn } from "./weighing.ts";
import learntBeforehand from "./weights.json" with { type: "json" };

/** What a reply in plain words is: a wish to be left alone, an answer meant for the buyer, or anything else. */
export interface PlainReading {
  readonly kind: "possible-opt-out" | "to-buyer" | "other";
  /** How surely: above 0 it is taken for one. */
  readonly score: number;
  /** For a technician: the words that weighed most, each with its weight. */
  readonly weighed: string;
}

/** Where a wish and an answer to a buyer begin: at about 3 and 2 of 100 others, on replies whose ideas were not learnt from. */
const WISH_FROM = 1.13;
const TO_BUYER_FROM = 0.3;
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
  readonly score: number;
  /** The clauses that decided. */
  readonly seen: readonly Seen[];
}

/** How far a reply is above or below where a wish and an answer to a buyer begin, by any weights: so learning is measured. */
export function scoresOf(weighing: Weighing, text: string): { readonly wish: Scored; readonly toBuyer: Scored } {
  const clauses = seenByClause(text);
  const whole = new Set<Code>();
  let toBuyer = 0;
  let wish: Scored | undefined;
  for (const seen of clauses.length === 0 ? [NOTHING] : clauses) {
    let sum = 0;
    for (const feature of seen.features) {
      const place = placeOf(weighing, feature);
      if (place !== undefined) sum += weighing.wish[place] ?? 0;
      if (whole.has(feature)) continue;
      whole.add(feature);
      if (place !== undefined) toBuyer += weighing.toBuyer[place] ?? 0;
    }
    const score = scaled(sum, seen.features.length, weighing.bias.wish) - WISH_FROM;
    if (wish === undefined || score > wish.score) wish = { score, seen: [seen] };
  }
  return {
    wish: wish ?? { score: -WISH_FROM, seen: [] },
    toBuyer: { score: scaled(toBuyer, whole.size, weighing.bias.toBuyer) - TO_BUYER_FROM, seen: clauses },
  };
}

const NOTHING: Seen = { features: [], words: () => new Map() };

/** What so many features weigh together; weights are in hundredths. */
function scaled(sum: number, features: number, bias: number): number {
  return (sum * loudnessOf(features) + bias) / 100;
}

function weighedMost(weighing: Weighing, seen: readonly Seen[], column: Column): string {
  const byWords = new Map<string, number>();
  for (const [feature, words] of new Map(seen.flatMap(({ words }) => [...words()]))) {
    const place = placeOf(weighing, feature);
    if (place === undefined || words === "") continue;
    byWords.set(words, (byWords.get(words) ?? 0) + (weighing[column][place] ?? 0) / 100);
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

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { type Code, type Kind, kindOf } from "../../src/domain/reading/codes.ts";
import { loudnessOf, seenIn } from "../../src/domain/reading/features.ts";
import { inParts, kept, PART, type Weighing, weighingOf } from "../../src/domain/reading/weighing.ts";
import { augmented } from "./augment.ts";
import type { Labelled } from "./corpus.ts";
import { type Example, learn, type Seen } from "./learner.ts";

/** A feature that only one idea has says more of the idea than of its kind. */
const FEWEST_IDEAS = 2;
/** What weighs less than so many parts in both columns is left out: it decides nothing, and costs room. */
const LEAST = { wish: 5, toBuyer: 7 };
const SETTINGS = { epochs: 8, rate: 0.05, l2: 0.3, unphrased: 0.2 };
/** How readily each kind of feature is believed: what is asked for most, parts of words least. */
const BELIEVED: Partial<Record<Kind, number>> = { request: 2, phrase: 2, "part of a word": 0.7 };
const PHRASES: readonly Kind[] = ["phrase", "phrase elsewhere"];

/** Learns from labelled replies; The same replies in the same order give the same weights on every machine. */
export function train(replies: readonly Labelled[]): Weighing {
  const all = augmented(replies);
  const seen = all.map(({ text }) => seenIn(text).features);
  const ids = featuresOf(all, seen);
  const scale = Float64Array.from([...ids.keys()].map((feature) => BELIEVED[kindOf(feature)] ?? 1).concat(1));
  const coded = (features: readonly Code[]): Seen => {
    const isPhrase = (feature: Code): boolean => PHRASES.includes(kindOf(feature));
    const idsOf = (some: readonly Code[]): readonly number[] => some.flatMap((feature) => ids.get(feature) ?? []);
    const others = features.filter((feature) => !isPhrase(feature));
    const unphrased = idsOf(others);
    return {
      features: Int32Array.from([...unphrased, ...idsOf(features.filter(isPhrase))]),
      loudness: loudnessOf(features.length),
      unphrased: unphrased.length,
      loudnessUnphrased: loudnessOf(others.length),
    };
  };
  const replySeen = seen.map(coded);
  const learnt = (kind: Labelled["kind"]): Float64Array => {
    const positive = all.filter((reply) => reply.kind === kind).length;
    const weight = Math.sqrt((all.length - positive) / positive);
    const examples = all.flatMap((reply, index): readonly Example[] => {
      const isPositive = reply.kind === kind;
      const of = replySeen[index];
      return of === undefined ? [] : [{ seen: of, isPositive, weight: isPositive ? weight : 1 }];
    });
    return learn(examples, ids.size, { ...SETTINGS, scale });
  };
  const wish = learnt("wish");
  const toBuyer = learnt("to-buyer");
  const at = (id: number) => ({ wish: inParts(wish[id] ?? 0), toBuyer: inParts(toBuyer[id] ?? 0) });
  const telling = [...ids]
    .map(([feature, id]) => ({ feature, ...at(id) }))
    .filter((weighed) => Math.abs(weighed.wish) >= LEAST.wish || Math.abs(weighed.toBuyer) >= LEAST.toBuyer);
  return weighingOf(telling, { wish: inWholeParts(wish[ids.size]), toBuyer: inWholeParts(toBuyer[ids.size]) });
}

/** What a reply weighs in which nothing is seen may weigh more than any feature. */
function inWholeParts(weight = 0): number {
  return Math.round(weight / PART);
}

/** The features that are learnt, in the order of their codes, each with its place. */
function featuresOf(replies: readonly Labelled[], seen: readonly (readonly Code[])[]): ReadonlyMap<Code, number> {
  const ideas = new Map<Code, Set<string>>();
  for (const [index, { idea }] of replies.entries()) {
    for (const feature of seen[index] ?? []) {
      const of = ideas.get(feature);
      if (of === undefined) ideas.set(feature, new Set([idea]));
      else if (of.size < FEWEST_IDEAS) of.add(idea);
    }
  }
  const shared = [...ideas].filter(([, of]) => of.size >= FEWEST_IDEAS).map(([feature]) => feature);
  return new Map(shared.sort((one, other) => one - other).map((feature, id) => [feature, id]));
}

/** The file that the domain reads, as text. */
export function fileOf(weighing: Weighing): string {
  return `${JSON.stringify({ madeBy: "npm run train-reading", madeFrom: sourceHash(), ...kept(weighing) }, undefined, 1)}
`;
}

/** What the weights depend on: the replies, how they are learnt from, and what is seen in them. */
export function sourceHash(): string {
  const hash = createHash("sha256");
  for (const folder of [new URL("./", import.meta.url), new URL("../../src/domain/reading/", import.meta.url)]) {
    for (const name of readdirSync(folder).sort()) {
      if (
        [
          "weights.json",
          "weighing.ts",
          "read.ts",
          "by-machine.ts",
          "our-words.ts",
          "measure.ts",
          "validate.ts",
        ].includes(name)
      )
        continue;
      hash.update(name).update(readFileSync(new URL(name, folder)));
    }
  }
  return hash.digest("hex");
}

export const REPLIES = new URL("./replies.jsonl", import.meta.url);

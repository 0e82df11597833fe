import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { type Code, type Kind, kindOf } from "../../src/domain/reading/codes.ts";
import { loudnessOf, seenIn } from "../../src/domain/reading/features.ts";
import { type Column, inParts, kept, PART, type Weighing, weighingOf } from "../../src/domain/reading/weighing.ts";
import { augmented } from "./augment.ts";
import type { Labelled } from "./corpus.ts";
import { type Example, learn, type Seen } from "./learner.ts";

/** A feature that only one idea has says more of the idea than of its kind. */
const FEWEST_IDEAS = 2;
/** What weighs less in both columns is left out: it decides little, and costs room. */
const LEAST = { wish: 0.155, toBuyer: 0.245 };
const SETTINGS = { epochs: 8, rate: 0.05, l2: 0.3, unphrased: 0.2 };
/** How readily each kind of feature is believed: what is asked for most, parts of words least. */
const BELIEVED: Partial<Record<Kind, number>> = { request: 2, phrase: 2, "part of a word": 0.7 };
const PHRASES: readonly Kind[] = ["phrase", "phrase elsewhere"];

/**
 * Learns from labelled replies, then once more from what weighed most alone: what is left out had its say in the rest.
 * The same replies in the same order give the same weights on every machine.
 */
export function train(replies: readonly Labelled[]): Weighing {
  const all = augmented(replies);
  const seen = all.map(({ text }) => featuresIn(text));
  const features = featuresOf(all, seen);
  const first = learnt(all, seen, features);
  const weighs = (column: Column, id: number): boolean => Math.abs(first[column][id] ?? 0) >= LEAST[column];
  const telling = features.filter((_, id) => weighs("wish", id) || weighs("toBuyer", id));
  const { wish, toBuyer } = learnt(all, seen, telling);
  return weighingOf(
    telling.map((feature, id) => ({ feature, wish: inParts(wish[id] ?? 0), toBuyer: inParts(toBuyer[id] ?? 0) })),
    { wish: inWholeParts(wish[telling.length]), toBuyer: inWholeParts(toBuyer[telling.length]) },
  );
}

type Columns = Readonly<Record<Column, Float64Array>>;

/** What some features weigh, in their order, and last the bias; what else was seen in a reply only makes it longer. */
function learnt(all: readonly Labelled[], seen: readonly Uint32Array[], features: readonly Code[]): Columns {
  const ids = new Map(features.map((feature, id) => [feature, id]));
  const scale = Float64Array.from(features.map((feature) => BELIEVED[kindOf(feature)] ?? 1).concat(1));
  const replySeen = seen.map((codes) => coded(codes, ids));
  const column = (kind: Labelled["kind"]): Float64Array => {
    const positive = all.filter((reply) => reply.kind === kind).length;
    const weight = Math.sqrt((all.length - positive) / positive);
    const examples = all.flatMap((reply, index): readonly Example[] => {
      const isPositive = reply.kind === kind;
      const of = replySeen[index];
      return of === undefined ? [] : [{ seen: of, isPositive, weight: isPositive ? weight : 1 }];
    });
    return learn(examples, ids.size, { ...SETTINGS, scale });
  };
  return { wish: column("wish"), toBuyer: column("to-buyer") };
}

function coded(codes: Uint32Array, ids: ReadonlyMap<Code, number>): Seen {
  const features = [...codes];
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
}

/** What a reply weighs in which nothing is seen may weigh more than any feature. */
function inWholeParts(weight = 0): number {
  return Math.round(weight / PART);
}

/** What was seen in each reply: whoever learns again without some of them need not look anew. */
const known = new Map<string, Uint32Array>();

function featuresIn(text: string): Uint32Array {
  const features = known.get(text) ?? Uint32Array.from(seenIn(text).features);
  known.set(text, features);
  return features;
}

/** The features that are learnt, in the order of their codes. */
function featuresOf(replies: readonly Labelled[], seen: readonly Uint32Array[]): readonly Code[] {
  const ideas = new Map<Code, Set<string>>();
  for (const [index, { idea }] of replies.entries()) {
    for (const feature of seen[index] ?? []) {
      const of = ideas.get(feature);
      if (of === undefined) ideas.set(feature, new Set([idea]));
      else if (of.size < FEWEST_IDEAS) of.add(idea);
    }
  }
  const shared = [...ideas].filter(([, of]) => of.size >= FEWEST_IDEAS).map(([feature]) => feature);
  return shared.sort((one, other) => one - other);
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
          "rice.ts",
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

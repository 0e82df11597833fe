import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { loudnessOf, sightingsByClause } from "../../src/domain/reading/features.ts";
import type { Weighing } from "../../src/domain/reading/read.ts";
import { augmented } from "./augment.ts";
import type { Labelled } from "./corpus.ts";
import { type Example, learn, type Seen } from "./learner.ts";

/** A feature that only one idea has says more of the idea than of its kind. */
const FEWEST_IDEAS = 2;
/** What weighs less in both (in hundredths) is left out: it decides nothing, and costs room. */
const LEAST = 7;
const SETTINGS = { epochs: 8, rate: 0.05, l2: 0.5 };
/** How readily each kind of feature is believed: what is asked for most, parts of words least. */
const BELIEVED: Readonly<Record<string, number>> = { r: 2, p: 2, g: 0.5 };

/** Learns from labelled replies; the weights are in hundredths. The same replies in the same order give the same weights on every machine. */
export function train(replies: readonly Labelled[]): Weighing {
  const all = augmented(replies);
  const seen = all.map(({ text }) =>
    sightingsByClause(text).map((clause) => [...new Set(clause.map(({ feature }) => feature))]),
  );
  const ids = featuresOf(all, seen);
  const scale = Float64Array.from([...ids.keys(), ""], (feature) => BELIEVED[feature[0] ?? ""] ?? 1);
  const coded = (features: readonly string[]): Seen => ({
    features: Int32Array.from(features.flatMap((feature) => ids.get(feature) ?? [])),
    loudness: loudnessOf(features.length),
  });
  const byClause = seen.map((clauses) => clauses.map(coded));
  const whole = seen.map((clauses) => [coded([...new Set(clauses.flat())])]);
  const learnt = (
    [
      ["wish", byClause],
      ["to-buyer", whole],
    ] as const
  ).map(([kind, clauses]) => {
    const positive = all.filter((reply) => reply.kind === kind).length;
    const weight = Math.sqrt((all.length - positive) / positive);
    const examples = all.map((reply, index): Example => {
      const isPositive = reply.kind === kind;
      return { clauses: clauses[index] ?? [], isPositive, weight: isPositive ? weight : 1 };
    });
    return learn(
      examples.filter((example) => example.clauses.length > 0),
      ids.size,
      { ...SETTINGS, scale },
    );
  });
  const hundredths = (id: number): readonly [number, number] => [
    Math.round((learnt[0]?.[id] ?? 0) * 100),
    Math.round((learnt[1]?.[id] ?? 0) * 100),
  ];
  const weights = [...ids].map(([feature, id]) => [feature, hundredths(id)] as const);
  const telling = weights.filter(([, [wish, toBuyer]]) => Math.max(Math.abs(wish), Math.abs(toBuyer)) >= LEAST);
  return new Map([["", hundredths(ids.size)] as const, ...telling]);
}

function featuresOf(
  replies: readonly Labelled[],
  seen: readonly (readonly (readonly string[])[])[],
): ReadonlyMap<string, number> {
  const ideas = new Map<string, Set<string>>();
  for (const [index, { idea }] of replies.entries()) {
    for (const feature of new Set(seen[index]?.flat())) {
      const of = ideas.get(feature);
      if (of === undefined) ideas.set(feature, new Set([idea]));
      else if (of.size < FEWEST_IDEAS) of.add(idea);
    }
  }
  const shared = [...ideas].filter(([, of]) => of.size >= FEWEST_IDEAS).map(([feature]) => feature);
  return new Map(shared.sort().map((feature, id) => [feature, id]));
}

/** The file that the domain reads, as text: JSON with a line a feature, first the bias. */
export function fileOf(weights: Weighing): string {
  const lines = [...weights].map(([feature, [wish, toBuyer]]) => JSON.stringify(`${feature}=${wish}=${toBuyer}`));
  return `{"madeBy": "npm run train-reading", "madeFrom": "${sourceHash()}", "weights": [\n${lines.join(",\n")}\n]}\n`;
}

/** What the weights depend on: the replies, how they are learnt from, and what is seen in them. */
export function sourceHash(): string {
  const hash = createHash("sha256");
  for (const folder of [new URL("./", import.meta.url), new URL("../../src/domain/reading/", import.meta.url)]) {
    for (const name of readdirSync(folder).sort()) {
      if (["weights.json", "read.ts", "by-machine.ts", "our-words.ts", "measure.ts", "validate.ts"].includes(name))
        continue;
      hash.update(name).update(readFileSync(new URL(name, folder)));
    }
  }
  return hash.digest("hex");
}

export const REPLIES = new URL("./replies.jsonl", import.meta.url);

import type { Code } from "./codes.ts";
import { bestRice, createRiceWriter, riceReader } from "./rice.ts";

/** What is weighed for: a wish to be left alone, or an answer to a buyer. */
export type Column = "wish" | "toBuyer";

/** Weights are whole numbers of this part of one: finer ones read no better, and cost room. */
export const PART = 1 / 10;
const HEAVIEST = 127;

/** What was learnt: for each feature that decides something how it weighs, in parts. */
export interface Weighing {
  readonly features: Uint32Array;
  /** Where features stand in the columns, each at its code or soon after it (`placeOf`): a long reply asks 10,000 times. */
  readonly slots: Int32Array;
  readonly wish: Int8Array;
  readonly toBuyer: Int8Array;
  /** What a reply weighs in which nothing is seen. */
  readonly bias: Readonly<Record<Column, number>>;
}

/** A feature with its weights, in parts. */
export interface Weighed {
  readonly feature: Code;
  readonly wish: number;
  readonly toBuyer: number;
}

/**
 * As it stands in the file: how many features, and of each in base64 by how much its code is higher than the one before,
 * and both weights, as Golomb-Rice codes with so many bits of remainder (`rice.ts`).
 */
export interface Kept {
  readonly bias: Readonly<Record<Column, number>>;
  readonly count: number;
  readonly bits: Readonly<Record<"higher" | Column, number>>;
  readonly features: readonly string[];
}

const LINE = 600;

/** The place that is none: 0 in every column. */
const NOWHERE = -1;

/** A weight in parts, the heaviest where it is heavier. */
export function inParts(weight: number): number {
  return Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weight / PART)));
}

/** Of features in the order of their codes. */
export function weighingOf(weighed: readonly Weighed[], bias: Readonly<Record<Column, number>>): Weighing {
  return withSlots({
    features: Uint32Array.from(weighed, ({ feature }) => feature),
    wish: Int8Array.from(weighed, ({ wish }) => wish),
    toBuyer: Int8Array.from(weighed, ({ toBuyer }) => toBuyer),
    bias,
  });
}

function withSlots(columns: Omit<Weighing, "slots">): Weighing {
  const { features } = columns;
  const slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2(features.length + 1))).fill(NOWHERE);
  const mask = slots.length - 1;
  for (let place = 0; place < features.length; place += 1) {
    let slot = (features[place] ?? 0) & mask;
    while (slots[slot] !== NOWHERE) slot = (slot + 1) & mask;
    slots[slot] = place;
  }
  return { ...columns, slots };
}

/** Where a feature stands in the columns; nothing where it is not known. */
export function placeOf({ features, slots }: Weighing, feature: Code): number | undefined {
  let slot = feature & (slots.length - 1);
  for (;;) {
    const place = slots[slot] ?? NOWHERE;
    if (place === NOWHERE) return undefined;
    if (features[place] === feature) return place;
    slot = (slot + 1) & (slots.length - 1);
  }
}

export function kept({ features, wish, toBuyer, bias }: Weighing): Kept {
  const higher = features.map((feature, place) => feature - (features[place - 1] ?? 0));
  const bits = { higher: bestRice(higher), wish: bestRice(unsigned(wish)), toBuyer: bestRice(unsigned(toBuyer)) };
  const writer = createRiceWriter();
  for (const [place, step] of higher.entries()) {
    writer.put(step, bits.higher);
    writer.put(withoutSign(wish[place] ?? 0), bits.wish);
    writer.put(withoutSign(toBuyer[place] ?? 0), bits.toBuyer);
  }
  const all = Buffer.from(writer.octets());
  // base64 of a multiple of three octets can be joined.
  const lines = Array.from({ length: Math.ceil(all.length / LINE) }, (_, line) =>
    all.subarray(line * LINE, (line + 1) * LINE).toString("base64"),
  );
  return { bias, count: features.length, bits, features: lines };
}

/** Straight into the columns: the first reply waits for it, and everything else with it. */
export function weighingIn({ bias, count, bits, features: lines }: Kept): Weighing {
  const next = riceReader(Buffer.from(lines.join(""), "base64"));
  const features = new Uint32Array(count);
  const wish = new Int8Array(count);
  const toBuyer = new Int8Array(count);
  let feature = 0;
  for (let place = 0; place < count; place += 1) {
    feature += next(bits.higher);
    features[place] = feature;
    wish[place] = withSign(next(bits.wish));
    toBuyer[place] = withSign(next(bits.toBuyer));
  }
  return withSlots({ features, wish, toBuyer, bias });
}

/** 0, -1, 1, -2, 2 ... as 0, 1, 2, 3, 4 ...: what is small stays small. */
function withoutSign(weight: number): number {
  return weight < 0 ? -2 * weight - 1 : 2 * weight;
}

function withSign(folded: number): number {
  return folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2;
}

function unsigned(weights: Int8Array): Uint8Array {
  return Uint8Array.from(weights, withoutSign);
}

import type { Code } from "./codes.ts";
import { bestRice, createRiceWriter, riceReader } from "./rice.ts";

/** What is weighed for: a wish to be left alone, or an answer to a buyer. */
export type Column = "wish" | "toBuyer";

/** Weights are whole numbers of this part of one: finer ones read no better, and cost room. */
export const PART = 1 / 10;
const HEAVIEST = 127;

/**
 * What was learnt: for each feature that decides something how it weighs, in parts. Columns of one length, sorted by
 * feature; a long reply asks 10,000 times, mostly for what is not there.
 */
export interface Weighing {
  /** By the upper 16 bits of a feature, where those that have them begin in the columns. */
  readonly from: Uint32Array;
  /** The lower 16 bits. */
  readonly lower: Uint16Array;
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

/** A weight in parts, the heaviest where it is heavier. */
export function inParts(weight: number): number {
  return Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weight / PART)));
}

/** Each feature once, in any order. */
export function weighingOf(weighed: readonly Weighed[], bias: Readonly<Record<Column, number>>): Weighing {
  const columns = new Columns(weighed.length, bias);
  for (const { feature, wish, toBuyer } of weighed.toSorted((a, b) => a.feature - b.feature))
    columns.add(feature, wish, toBuyer);
  return columns.filled();
}

const HALF_BITS = 16;
const LOWER_HALF = 0xffff;

/** Is filled in the order of the features. */
class Columns {
  readonly #weighing: Weighing;
  #upper = 0;
  #length = 0;

  constructor(count: number, bias: Weighing["bias"]) {
    this.#weighing = {
      from: new Uint32Array(LOWER_HALF + 2),
      lower: new Uint16Array(count),
      wish: new Int8Array(count),
      toBuyer: new Int8Array(count),
      bias,
    };
  }

  add(feature: Code, ofWish: number, ofToBuyer: number): void {
    const { lower, wish, toBuyer } = this.#weighing;
    this.#beginUpTo(feature >>> HALF_BITS);
    lower[this.#length] = feature & LOWER_HALF;
    wish[this.#length] = ofWish;
    toBuyer[this.#length] = ofToBuyer;
    this.#length += 1;
  }

  filled(): Weighing {
    this.#beginUpTo(LOWER_HALF + 1);
    return this.#weighing;
  }

  #beginUpTo(upper: number): void {
    while (this.#upper < upper) {
      this.#upper += 1;
      this.#weighing.from[this.#upper] = this.#length;
    }
  }
}

/** Where a feature stands in the columns; nothing where it is not known. */
export function placeOf({ from, lower }: Weighing, feature: Code): number | undefined {
  const upper = feature >>> HALF_BITS;
  const wanted = feature & LOWER_HALF;
  const end = from[upper + 1] ?? 0;
  for (let place = from[upper] ?? 0; place < end; place += 1) if (lower[place] === wanted) return place;
  return undefined;
}

function featuresIn({ from, lower }: Weighing): Uint32Array {
  const features = new Uint32Array(lower.length);
  for (let upper = 0, place = 0; upper <= LOWER_HALF; upper += 1)
    for (; place < (from[upper + 1] ?? 0); place += 1)
      features[place] = ((upper << HALF_BITS) | (lower[place] ?? 0)) >>> 0;
  return features;
}

export function kept(weighing: Weighing): Kept {
  const features = featuresIn(weighing);
  const column = (of: Column): Uint8Array => Uint8Array.from(weighing[of], withoutSign);
  const [wish, toBuyer] = [column("wish"), column("toBuyer")];
  const higher = features.map((feature, index) => feature - (features[index - 1] ?? 0));
  const bits = { higher: bestRice(higher), wish: bestRice(wish), toBuyer: bestRice(toBuyer) };
  const writer = createRiceWriter();
  for (const [index, step] of higher.entries()) {
    writer.put(step, bits.higher);
    writer.put(wish[index] ?? 0, bits.wish);
    writer.put(toBuyer[index] ?? 0, bits.toBuyer);
  }
  const all = Buffer.from(writer.octets());
  // base64 of a multiple of three octets can be joined.
  const lines = Array.from({ length: Math.ceil(all.length / LINE) }, (_, line) =>
    all.subarray(line * LINE, (line + 1) * LINE).toString("base64"),
  );
  return { bias: weighing.bias, count: features.length, bits, features: lines };
}

/** So many features are a few milliseconds' work. */
const AT_A_TIME = 16_384;

/** Straight into the columns, some with each step. */
export function* unpacking({ bias, count, bits, features: lines }: Kept): Generator<undefined, Weighing> {
  const next = riceReader(Buffer.from(lines.join(""), "base64"));
  const columns = new Columns(count, bias);
  let feature = 0;
  for (let index = 0; index < count; index += 1) {
    feature += next(bits.higher);
    columns.add(feature, withSign(next(bits.wish)), withSign(next(bits.toBuyer)));
    if (index % AT_A_TIME === AT_A_TIME - 1) yield;
  }
  return columns.filled();
}

/** All of it at once. */
export function weighingIn(kept: Kept): Weighing {
  const steps = unpacking(kept);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** 0, -1, 1, -2, 2 ... as 0, 1, 2, 3, 4 ...: what is small stays small. */
function withoutSign(weight: number): number {
  return weight < 0 ? -2 * weight - 1 : 2 * weight;
}

function withSign(folded: number): number {
  return folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2;
}

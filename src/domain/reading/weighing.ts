import type { Code } from "./codes.ts";
import { bestRice, createRiceWriter, riceReader } from "./rice.ts";

/** What is weighed for: a wish to be left alone, or an answer to a buyer. */
export type Column = "wish" | "toBuyer";

/** Weights are whole numbers of this part of one: finer ones read no better, and cost room. */
export const PART = 1 / 10;
const HEAVIEST = 127;

/**
 * What was learnt: for each feature that decides something how it weighs, in parts. Columns of one length, in which a
 * feature stands at its code or soon after it (`placeOf`): a long reply asks 10,000 times, mostly for what is not there.
 */
export interface Weighing {
  /** `NONE` where nothing stands. */
  readonly features: Uint32Array;
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

/** No feature: one in 2^32 that is one is passed over. */
const NONE = 0;

/** A weight in parts, the heaviest where it is heavier. */
export function inParts(weight: number): number {
  return Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weight / PART)));
}

export function weighingOf(weighed: readonly Weighed[], bias: Readonly<Record<Column, number>>): Weighing {
  const weighing = emptyOf(weighed.length, bias);
  for (const { feature, wish, toBuyer } of weighed) put(weighing, feature, wish, toBuyer);
  return weighing;
}

/** With room for so many features, at least half of it free. */
function emptyOf(count: number, bias: Readonly<Record<Column, number>>): Weighing {
  const room = 2 * 2 ** Math.ceil(Math.log2(count + 1));
  return { features: new Uint32Array(room), wish: new Int8Array(room), toBuyer: new Int8Array(room), bias };
}

function put({ features, wish, toBuyer }: Weighing, feature: Code, ofWish: number, ofToBuyer: number): void {
  if (feature === NONE) return;
  let place = feature & (features.length - 1);
  while (features[place] !== NONE) place = (place + 1) & (features.length - 1);
  features[place] = feature;
  wish[place] = ofWish;
  toBuyer[place] = ofToBuyer;
}

/** Where a feature stands in the columns; nothing where it is not known. */
export function placeOf({ features }: Weighing, feature: Code): number | undefined {
  for (let place = feature & (features.length - 1); ; place = (place + 1) & (features.length - 1)) {
    const standing = features[place];
    if (standing === NONE) return undefined;
    if (standing === feature) return place;
  }
}

export function kept(weighing: Weighing): Kept {
  const features = weighing.features.filter((feature) => feature !== NONE).sort();
  const column = (of: Column): Uint8Array =>
    Uint8Array.from(features, (feature) => withoutSign(weighing[of][placeOf(weighing, feature) ?? NONE] ?? 0));
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
  const weighing = emptyOf(count, bias);
  let feature = 0;
  for (let index = 0; index < count; index += 1) {
    feature += next(bits.higher);
    put(weighing, feature, withSign(next(bits.wish)), withSign(next(bits.toBuyer)));
    if (index % AT_A_TIME === AT_A_TIME - 1) yield;
  }
  return weighing;
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

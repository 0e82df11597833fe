import type { Code } from "./codes.ts";

/** What is weighed for: a wish to be left alone, or an answer to a buyer. */
export type Column = "wish" | "toBuyer";

/** Weights are whole numbers of this part of one: finer ones read no better, and a weight fits into an octet. */
export const PART = 1 / 32;
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
 * As it stands in the file, in base64: of each feature by how much its code is higher than the one before (seven bits an
 * octet, the lowest first, the eighth set where more follow), then both weights in an octet each.
 */
export interface Kept {
  readonly bias: Readonly<Record<Column, number>>;
  readonly features: readonly string[];
}

const LINE = 600;
/** Of a feature with its weights. */
const LEAST_OCTETS = 3;

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
  const octets: number[] = [];
  let last = 0;
  for (const [place, feature] of features.entries()) {
    let higher = feature - last;
    for (; higher >= 128; higher = Math.floor(higher / 128)) octets.push((higher % 128) + 128);
    octets.push(higher, wish[place] ?? 0, toBuyer[place] ?? 0);
    last = feature;
  }
  const all = Buffer.from(octets);
  // base64 of a multiple of three octets can be joined.
  const lines = Array.from({ length: Math.ceil(all.length / LINE) }, (_, line) =>
    all.subarray(line * LINE, (line + 1) * LINE).toString("base64"),
  );
  return { bias, features: lines };
}

/** Straight into the columns: the first reply waits for it, and everything else with it. */
export function weighingIn({ bias, features: lines }: Kept): Weighing {
  const octets = Buffer.from(lines.join(""), "base64");
  const most = Math.floor(octets.length / LEAST_OCTETS);
  const features = new Uint32Array(most);
  const wish = new Int8Array(most);
  const toBuyer = new Int8Array(most);
  let feature = 0;
  let count = 0;
  for (let at = 0; at < octets.length; count += 1) {
    for (let worth = 1; ; worth *= 128) {
      const octet = octets[at++] ?? 0;
      feature += (octet % 128) * worth;
      if (octet < 128) break;
    }
    features[count] = feature;
    wish[count] = octets[at++] ?? 0;
    toBuyer[count] = octets[at++] ?? 0;
  }
  const columns = { features: features.slice(0, count), wish: wish.slice(0, count), toBuyer: toBuyer.slice(0, count) };
  return withSlots({ ...columns, bias });
}

import type { Code } from "./codes.ts";

/** What is weighed for: a wish to be left alone, or an answer to a buyer. */
export type Column = "wish" | "toBuyer";

/** What was learnt: for each feature that decides something how it weighs, in hundredths. */
export interface Weighing {
  readonly features: Uint32Array;
  /** Where features stand in the columns, each at its code or soon after it (`placeOf`): a long reply asks 10,000 times. */
  readonly slots: Int32Array;
  readonly wish: Int16Array;
  readonly toBuyer: Int16Array;
  /** What a reply weighs in which nothing is seen. */
  readonly bias: Readonly<Record<Column, number>>;
}

/** A feature with its weights, in hundredths. */
export interface Weighed {
  readonly feature: Code;
  readonly wish: number;
  readonly toBuyer: number;
}

/** As it stands in the file: of each feature its code in 4 octets and both weights in 2, little-endian, all in base64. */
export interface Kept {
  readonly bias: Readonly<Record<Column, number>>;
  readonly features: readonly string[];
}

const OCTETS = 8;
const LINE = 600;

/** The place that is none: 0 in every column. */
const NOWHERE = -1;

export function weighingOf(weighed: readonly Weighed[], bias: Readonly<Record<Column, number>>): Weighing {
  const features = Uint32Array.from(weighed, ({ feature }) => feature);
  const slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2(features.length + 1))).fill(NOWHERE);
  for (const [place, feature] of features.entries()) {
    let slot = feature & (slots.length - 1);
    while (slots[slot] !== NOWHERE) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place;
  }
  return {
    features,
    slots,
    wish: Int16Array.from(weighed, ({ wish }) => wish),
    toBuyer: Int16Array.from(weighed, ({ toBuyer }) => toBuyer),
    bias,
  };
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
  const octets = Buffer.alloc(features.length * OCTETS);
  for (const [place, feature] of features.entries()) {
    octets.writeUInt32LE(feature, place * OCTETS);
    octets.writeInt16LE(wish[place] ?? 0, place * OCTETS + 4);
    octets.writeInt16LE(toBuyer[place] ?? 0, place * OCTETS + 6);
  }
  // Lines of whole features: base64 of a multiple of three octets can be joined.
  const lines = Array.from({ length: Math.ceil(octets.length / LINE) }, (_, line) =>
    octets.subarray(line * LINE, (line + 1) * LINE).toString("base64"),
  );
  return { bias, features: lines };
}

export function weighingIn({ bias, features }: Kept): Weighing {
  const octets = Buffer.from(features.join(""), "base64");
  return weighingOf(
    Array.from({ length: octets.length / OCTETS }, (_, place) => ({
      feature: octets.readUInt32LE(place * OCTETS),
      wish: octets.readInt16LE(place * OCTETS + 4),
      toBuyer: octets.readInt16LE(place * OCTETS + 6),
    })),
    bias,
  );
}

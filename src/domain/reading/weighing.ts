import type { Code } from "./codes.ts";

/** What is weighed for: a wish to be left alone, or an answer to a buyer. */
export type Column = "wish" | "toBuyer";

/** What was learnt: for each feature that decides something how it weighs, in hundredths. */
export interface Weighing {
  /** Where each feature stands in the columns. */
  readonly places: ReadonlyMap<Code, number>;
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

export function weighingOf(features: readonly Weighed[], bias: Readonly<Record<Column, number>>): Weighing {
  return {
    places: new Map(features.map(({ feature }, place) => [feature, place])),
    wish: Int16Array.from(features, ({ wish }) => wish),
    toBuyer: Int16Array.from(features, ({ toBuyer }) => toBuyer),
    bias,
  };
}

/** How much a feature weighs; nothing where it is not known. */
export function weightOf(weighing: Weighing, column: Column, feature: Code): number {
  const place = weighing.places.get(feature);
  return place === undefined ? 0 : (weighing[column][place] ?? 0) / 100;
}

export function kept({ places, wish, toBuyer, bias }: Weighing): Kept {
  const octets = Buffer.alloc(places.size * OCTETS);
  for (const [feature, place] of places) {
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

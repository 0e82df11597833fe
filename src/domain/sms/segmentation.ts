import { septetLength } from "./alphabet.ts";
import type { Coding, SegmentBody } from "./segment.ts";

/**
 * What fits into the 140 octets of user data: septets, or UTF-16 code units. A concatenated segment
 * loses six octets to the header with its 8-bit reference (3GPP TS 23.040 9.2.3.24.1).
 */
const CAPACITY: Record<Coding, { readonly alone: number; readonly concatenated: number }> = {
  gsm7: { alone: 160, concatenated: 153 },
  ucs2: { alone: 70, concatenated: 67 },
};

/** The total is one octet (3GPP TS 23.040 9.2.3.24.1). */
export const MOST_SEGMENTS = 255;

/**
 * Splits a text into what each SMS-SUBMIT carries: GSM 7-bit where every character is in that
 * alphabet, else UCS-2. Escape pairs, surrogate pairs and, as far as one segment can hold them,
 * whole graphemes (accents, joined emoji) stay together. The texts joined are the text.
 *
 * `reference` (0 to 255) tells the segments of this message from those of others to the same number.
 * Throws a RangeError for a reference out of range and for more than `MOST_SEGMENTS` segments.
 */
export function segmentsOf(text: string, reference: number): readonly SegmentBody[] {
  if (!Number.isInteger(reference) || reference < 0 || reference > 255) {
    throw new RangeError(`a concatenation reference is 0 to 255, not ${reference}`);
  }
  const { coding, texts } = split(text);
  if (texts.length === 1) return [{ coding, text }];
  if (texts.length > MOST_SEGMENTS) {
    throw new RangeError(`the text takes ${texts.length} segments; ${MOST_SEGMENTS} is the most a message can have`);
  }
  return texts.map((part, index) => ({
    coding,
    text: part,
    concatenation: { reference, total: texts.length, sequence: index + 1 },
  }));
}

/** How many segments a text takes; an empty one takes one. */
export function segmentCount(text: string): number {
  return split(text).texts.length;
}

/** What must stay together, and what it costs of a segment's capacity. */
interface Atom {
  readonly text: string;
  readonly cost: number;
}

function split(text: string): { coding: Coding; texts: readonly string[] } {
  const septets = septetLength(text);
  const coding: Coding = septets === undefined ? "ucs2" : "gsm7";
  const capacity = CAPACITY[coding];
  if ((septets ?? text.length) <= capacity.alone) return { coding, texts: [text] };
  return { coding, texts: pack(coding === "gsm7" ? characters(text) : graphemes(text), capacity.concatenated) };
}

function pack(atoms: Iterable<Atom>, capacity: number): readonly string[] {
  const full: string[] = [];
  let current = "";
  let used = 0;
  for (const atom of atoms) {
    if (used + atom.cost > capacity) {
      full.push(current);
      current = "";
      used = 0;
    }
    current += atom.text;
    used += atom.cost;
  }
  return [...full, current];
}

function* characters(text: string): Iterable<Atom> {
  for (const character of text) yield { text: character, cost: septetLength(character) ?? 0 };
}

const byGrapheme = new Intl.Segmenter("en", { granularity: "grapheme" });

function* graphemes(text: string): Iterable<Atom> {
  for (const { segment } of byGrapheme.segment(text)) {
    // One that no segment can hold (a letter under a heap of accents) is cut between code points.
    const pieces = segment.length <= CAPACITY.ucs2.concatenated ? [segment] : segment;
    for (const piece of pieces) yield { text: piece, cost: piece.length };
  }
}

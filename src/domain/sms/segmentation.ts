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

/** Whether a text takes no more segments than that; of a longer one no more is looked at. */
export function fitsSegments(text: string, most: number): boolean {
  return split(text, most).texts.length <= most;
}

function split(text: string, enough = Number.POSITIVE_INFINITY): { coding: Coding; texts: readonly string[] } {
  const septets = septetLength(text);
  const coding: Coding = septets === undefined ? "ucs2" : "gsm7";
  const capacity = CAPACITY[coding];
  if ((septets ?? text.length) <= capacity.alone) return { coding, texts: [text] };
  const endOfSegment = coding === "gsm7" ? endOfGsm7 : endOfUcs2;
  const texts: string[] = [];
  for (let start = 0; start < text.length && texts.length <= enough; ) {
    const end = endOfSegment(text, start, capacity.concatenated);
    texts.push(text.slice(start, end));
    start = end;
  }
  return { coding, texts };
}

function endOfGsm7(text: string, start: number, capacitySeptets: number): number {
  let end = start;
  for (let used = 0; end < text.length; end += 1) {
    used += septetLength(text.charAt(end)) ?? 0;
    if (used > capacitySeptets) break;
  }
  return end;
}

let graphemes: Intl.Segmenter | undefined;

/** Made for the first text that needs it: few gateways send one, and what it reads of languages takes 2 MB. */
function byGrapheme(): Intl.Segmenter {
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return graphemes;
}

function endOfUcs2(text: string, start: number, capacityUnits: number): number {
  // One character more than fits tells whether the last grapheme goes on. The segmenter is given no
  // more than that, for it takes a time with the square of the length.
  const window = text.slice(start, start + capacityUnits + 2);
  if (window.length <= capacityUnits) return text.length;
  let length = 0;
  for (const { index } of byGrapheme().segment(window)) {
    if (index <= capacityUnits) length = index;
  }
  // A letter under a heap of accents may be more than a segment holds: it is cut between code points.
  if (length === 0) length = endsInsidePair(window, capacityUnits) ? capacityUnits - 1 : capacityUnits;
  return start + length;
}

function endsInsidePair(text: string, end: number): boolean {
  return (text.codePointAt(end - 1) ?? 0) > 0xffff;
}

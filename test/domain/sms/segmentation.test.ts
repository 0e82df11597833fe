import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { septetLength } from "../../../src/domain/sms/alphabet.ts";
import { fitsSegments, MOST_SEGMENTS, segmentCount, segmentsOf } from "../../../src/domain/sms/segmentation.ts";

const texts = (text: string): readonly string[] => segmentsOf(text, 7).map((segment) => segment.text);

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 600 }),
  fc.string({ unit: fc.constantFrom("a", "€", "\n", "~"), maxLength: 900 }),
  fc.string({ unit: fc.constantFrom("ш", "👨‍👩‍👧", "🇨🇦", "e\u0301", "\uDE00", "x"), maxLength: 400 }),
);

describe("segments of a text", () => {
  it.each([
    ["GSM 7-bit", "x", 160, 153],
    ["extension characters", "€", 80, 76],
    ["UCS-2", "ш", 70, 67],
    ["surrogate pairs", "🐳", 35, 33],
  ])("%s: one holds so many, of several each holds fewer", (_, character, alone, each) => {
    expect(texts(character.repeat(alone))).toEqual([character.repeat(alone)]);
    expect(texts(character.repeat(alone + 1))).toEqual([character.repeat(each), character.repeat(alone + 1 - each)]);
    expect(segmentCount(character.repeat(3 * each))).toBe(3);
    expect(segmentCount(character.repeat(3 * each + 1))).toBe(4);
  });

  it("one character outside the alphabet makes the whole message UCS-2", () => {
    expect(segmentsOf("xç", 0)).toEqual([{ coding: "ucs2", text: "xç" }]);
    expect(new Set(segmentsOf(`${"x".repeat(200)}ç`, 0).map(({ coding }) => coding))).toEqual(new Set(["ucs2"]));
  });

  it("an extension character at the edge goes to the next segment whole", () => {
    expect(texts(`${"x".repeat(152)}€${"y".repeat(20)}`)).toEqual(["x".repeat(152), `€${"y".repeat(20)}`]);
  });

  it.each(["👨‍👩‍👧‍👦", "🇨🇦", "👍🏽", "e\u0301"])("%s at the edge goes to the next segment whole", (grapheme) => {
    expect(texts(`${"ш".repeat(66)}${grapheme}${"y".repeat(20)}`)).toEqual([
      "ш".repeat(66),
      `${grapheme}${"y".repeat(20)}`,
    ]);
  });

  it("a grapheme that no segment can hold is cut between its characters", () => {
    const heap = `e${"\u0301".repeat(100)}`;
    expect(texts(heap)).toEqual([heap.slice(0, 67), heap.slice(67)]);
  });

  it("an empty text is one empty segment", () => {
    expect(segmentsOf("", 0)).toEqual([{ coding: "gsm7", text: "" }]);
    expect(segmentCount("")).toBe(1);
  });

  it("are numbered from 1 and share the reference; a single one has neither", () => {
    const segments = segmentsOf("x".repeat(400), 255);
    expect(segments.map(({ concatenation }) => concatenation)).toEqual(
      [1, 2, 3].map((sequence) => ({ reference: 255, total: 3, sequence })),
    );
    expect(segmentsOf("x", 255)[0]).not.toHaveProperty("concatenation");
  });

  it("join to the text, none too long, no pair cut, and as many as were counted", () => {
    fc.assert(
      fc.property(anyText, fc.nat(255), (text, reference) => {
        const segments = segmentsOf(text, reference);
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        expect(segmentCount(text)).toBe(segments.length);
        expect(fitsSegments(text, segments.length)).toBe(true);
        expect(fitsSegments(text, segments.length - 1)).toBe(false);
        for (const segment of segments) {
          const several = segments.length > 1;
          if (segment.coding === "gsm7") expect(septetLength(segment.text)).toBeLessThanOrEqual(several ? 153 : 160);
          else expect(segment.text.length).toBeLessThanOrEqual(several ? 67 : 70);
          expect(several && segment.text === "").toBe(false);
        }
        const loneSurrogates = (part: string): number => part.match(/\p{Cs}/gu)?.length ?? 0;
        expect(segments.reduce((sum, segment) => sum + loneSurrogates(segment.text), 0)).toBe(loneSurrogates(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it("refuses references and texts that the header has no room for", () => {
    for (const reference of [-1, 256, 1.5, Number.NaN]) expect(() => segmentsOf("x", reference)).toThrow(RangeError);
    expect(segmentsOf("x".repeat(153 * MOST_SEGMENTS), 0)).toHaveLength(MOST_SEGMENTS);
    expect(() => segmentsOf("x".repeat(153 * MOST_SEGMENTS + 1), 0)).toThrow(RangeError);
    expect(segmentCount("x".repeat(153 * MOST_SEGMENTS + 1))).toBe(MOST_SEGMENTS + 1);
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { spamPhraseIn } from "../../../src/domain/leads/spam.ts";

const PIECES = [
  "viagra",
  "Cheap",
  "loan",
  "crypto",
  " ",
  "  ",
  "\n",
  "é",
  "É",
  "-",
  ".",
  "+1",
  "ﬀ",
  "a\u0301",
  "\u00ad",
  "x",
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }).map((pieces) => pieces.join(""));
const phrase = fc
  .array(fc.constantFrom("viagra", "cheap", "loan", "É", "a.b", "+1", "x"), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(" "));

function plain(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase();
}

/** One phrase after the other, by what is said of them. */
function oneByOne(message: string, phrases: readonly string[]): string | undefined {
  return phrases.find((each) => {
    const words = plain(each)
      .split(/\s+/u)
      .filter((word) => word !== "")
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`(?<![\\p{L}\\p{N}])${words.join("\\s*")}(?![\\p{L}\\p{N}])`, "u").test(plain(message));
  });
}

test("the phrases that are looked for all at once are those that are found one by one", () => {
  let found = 0;
  fc.assert(
    fc.property(text, fc.array(phrase, { maxLength: 4 }), (message, phrases) => {
      const expected = oneByOne(message, phrases);
      if (expected !== undefined) found += 1;
      expect(spamPhraseIn({ message }, phrases)).toBe(expected);
    }),
    { numRuns: 1_000 },
  );
  expect(found).toBeGreaterThan(20);
});

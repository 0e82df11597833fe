import { expect, test } from "vitest";
import { page, tablesIn } from "./documents.ts";

test("the glossary has each word once", () => {
  const words = tablesIn(page("docs/glossary.md").text)
    .flatMap(([, ...rows]) => rows)
    .flatMap(([word = ""]) => word.split(", "));
  expect(words.length).toBeGreaterThan(60);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

import { expect, test } from "vitest";
import { columnsOf, fold, foldOutput, graphemesOf } from "../../src/cli/fold.ts";

test("a line is broken between words, and goes on below its text", () => {
  expect(fold("problem  the modem does not answer; pull it out", 30, 9)).toEqual([
    "problem  the modem does not",
    "         answer; pull it out",
  ]);
});

test("a line that fits stays as it is, with its gaps and its beginning", () => {
  expect(fold("  a  b   c", 80)).toEqual(["  a  b   c"]);
  expect(fold("", 80)).toEqual([""]);
  expect(fold("  ", 80)).toEqual(["  "]);
});

test("a word that is longer than a line stays whole, so that it can be copied", () => {
  const path = `/tmp/${"x".repeat(30)}`;
  expect(fold(`see ${path} there`, 20)).toEqual(["see", path, "there"]);
});

test("characters count with the columns that a terminal gives them", () => {
  expect(fold("田中田中田中 田中田中田中", 20)).toEqual(["田中田中田中", "田中田中田中"]);
});

test("a row goes on below its last cell, any other line indented", () => {
  expect(foldOutput("27  14:30:05  the network took the text", 36)).toEqual([
    "27  14:30:05  the network took the",
    "              text",
  ]);
  expect(foldOutput("  warning: the file can be read by all", 26)).toEqual([
    "  warning: the file can be",
    "      read by all",
  ]);
});

test("what somebody said stays marked on each of its lines", () => {
  expect(foldOutput("   | Please take me off the list", 25)).toEqual(["   | Please take me off", "   | the list"]);
});

test("a long text has the characters that a reader sees, wherever it is cut to be looked at", () => {
  const family = "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}";
  const flag = "\u{1f1e9}\u{1f1ea}";
  const stacked = `e${"\u0301".repeat(1_500)}`;
  for (const grapheme of [family, flag, stacked, "\r\n", "a", "\u{1f600}"]) {
    for (const before of ["", "x", "xy"]) {
      const text = before + grapheme.repeat(700);
      expect([...graphemesOf(text)]).toEqual([...before, ...Array.from({ length: 700 }, () => grapheme)]);
    }
  }
  expect(columnsOf(`${"a".repeat(600)}田${stacked}`)).toBe(603);
});

import { expect, test } from "vitest";
import { table } from "../../src/cli/table.ts";

test("columns line up, whatever width the characters have", () => {
  expect(
    table(
      [
        ["ID", "NAME", "X"],
        ["1", "田中", "a"],
        ["22", "Zoë", "b"],
      ],
      undefined,
    ),
  ).toEqual(["ID  NAME  X", "1   田中  a", "22  Zoë   b"]);
});

test("the last column ends where the terminal ends, between whole characters", () => {
  expect(table([["ID", "👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽"]], 17)).toEqual(["ID  👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽…"]);
});

test("a text is cut between words", () => {
  expect(table([["ID", "Is it still available"]], 20)).toEqual(["ID  Is it still…"]);
});

test("a row is one line", () => {
  expect(table([["a\nb", "c\td"]], undefined)).toEqual(["a ⏎ b  c d"]);
});

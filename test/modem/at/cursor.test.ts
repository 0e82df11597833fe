import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cursorAfter, expandRanges } from "../../../src/modem/at/cursor.ts";

describe("the cursor", () => {
  it.each([
    ['+X: 1,"two",3', ["1", "two", "3"]],
    ['+X:"a,b",c', ["a,b", "c"]],
    ["+X: ,,5", ["", "", "5"]],
    ['+X: "open,2', ["open", "2"]],
    ['+X: 0,0,TELE2"', ["0", "0", "TELE2"]],
    ["+X:  1 , 2 ", ["1", "2"]],
    ["+X: 1,", ["1", ""]],
    ["+X:", []],
    ["no prefix", ["no prefix"]],
  ])("reads the parameters of %j", (line, parameters) => {
    const cursor = cursorAfter("+X:", line);
    const found: string[] = [];
    for (let next = cursor.text(); next !== undefined; next = cursor.text()) found.push(next);
    expect(found).toEqual(parameters);
  });

  it("passes over what is no number", () => {
    const cursor = cursorAfter("+X:", '+X: "ME",007,,-5');
    expect([cursor.number(), cursor.number(), cursor.number(), cursor.number(), cursor.number()]).toEqual([
      undefined,
      7,
      undefined,
      -5,
      undefined,
    ]);
  });

  it("never loops, whatever a line holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ",", "(", ")", " ", "1", "a") }), (text) => {
        const cursor = cursorAfter("", text);
        for (let steps = 0; !cursor.atEnd; steps += 1) {
          if (steps > text.length) throw new Error("the cursor stands still");
          if (steps % 2 === 0) cursor.list();
          else cursor.text();
        }
      }),
    );
  });

  it.each([
    [["0-3"], [0, 1, 2, 3]],
    [
      ["0", "2-4", "9"],
      [0, 2, 3, 4, 9],
    ],
    [["3-1", "x"], []],
  ])("expands the ranges %j", (ranges, values) => {
    expect(expandRanges(ranges)).toEqual(values);
  });
});

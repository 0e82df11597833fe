import fc from "fast-check";
import { expect, test } from "vitest";
import { linedJson, LinedJsonReader } from "../../src/store/disk/lined-json.ts";

function read(text: string): unknown {
  const reader = new LinedJsonReader();
  for (const line of text.split("\n")) reader.take(line);
  return reader.value();
}

test("what is written a member a line is the same JSON, and is read again line by line", () => {
  const depth = fc.integer({ min: 0, max: 4 });
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: "binary" }), depth, (value, outer) => {
      const plain = JSON.parse(JSON.stringify(value)) as unknown;
      const text = [...linedJson(value, outer)].join("");
      expect(JSON.parse(text)).toEqual(plain);
      expect(read(text)).toEqual(plain);
    }),
    { examples: [[JSON.parse('{"__proto__":{"a":1},"b":2}'), 2]] },
  );
});

test("an item is asked for when it is its turn to be written", () => {
  let asked = 0;
  function* items(): Generator<number, void> {
    for (; asked < 100_000; asked += 1) yield asked;
  }
  const pieces = linedJson({ all: items() }, 2);
  for (let piece = pieces.next(); !piece.value?.includes("3"); piece = pieces.next());
  expect(asked).toBe(3);
});

test("indented JSON is read as well", () => {
  const value = { a: [1, { b: "}", c: [] }, [[]]], "{": {}, "[": "," };
  expect(read(JSON.stringify(value, undefined, 1))).toEqual(value);
});

test("what ends before its end is nothing", () => {
  expect(() => read('{\n"a":[\n1')).toThrow("it ends before its end");
});

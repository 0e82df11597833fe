import fc from "fast-check";
import { expect, test } from "vitest";
import { bestRice, createRiceWriter, riceReader } from "../../src/domain/reading/rice.ts";

/** None so large for its remainder that its ones would fill the memory. */
const coded = fc
  .integer({ min: 0, max: 24 })
  .chain((k) =>
    fc.record({ k: fc.constant(k), value: fc.integer({ min: 0, max: Math.min(2 ** 32 - 1, 200 * 2 ** k) }) }),
  );

test("numbers are read as they were written, each with its own bits of remainder", () => {
  fc.assert(
    fc.property(fc.array(coded, { maxLength: 80 }), (numbers) => {
      const writer = createRiceWriter();
      for (const { value, k } of numbers) writer.put(value, k);
      const next = riceReader(writer.octets());
      expect(numbers.map(({ k }) => next(k))).toEqual(numbers.map(({ value }) => value));
    }),
  );
});

test("no number of bits of remainder makes numbers shorter than the one that is chosen", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 40 }), (values) => {
      const lengthWith = (k: number): number => {
        const writer = createRiceWriter();
        for (const value of values) writer.put(value, k);
        return writer.octets().length;
      };
      const shortest = Math.min(...Array.from({ length: 25 }, (_, k) => lengthWith(k)));
      expect(lengthWith(bestRice(values))).toBe(shortest);
    }),
  );
});

test("as the code says: 19 with three bits of remainder is 110 and 011", () => {
  const writer = createRiceWriter();
  writer.put(19, 3);
  expect([...writer.octets()]).toEqual([0b1100_1100]);
});

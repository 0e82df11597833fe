import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LayeredMap } from "../../src/domain/layered-map.ts";

const key = fc.constantFrom("a", "b", "c", "d", "e");
const entries = fc.uniqueArray(fc.tuple(key, fc.nat(9)), { selector: ([name]) => name });
const step = fc.oneof(
  fc.tuple(key, fc.nat(9)).map(
    ([name, value]) =>
      (map: Map<string, number>) =>
        void map.set(name, value),
  ),
  key.map((name) => (map: Map<string, number>) => map.delete(name)),
  key.map((name) => (map: Map<string, number>) => [map.get(name), map.has(name)]),
);

describe("a map on top of another", () => {
  it("is what a copy would be, whatever is done to it, and leaves the other as it is", () => {
    fc.assert(
      fc.property(entries, fc.array(step), (before, steps) => {
        const base = new Map(before);
        const copy = new Map(before);
        const layered = new LayeredMap(base);
        for (const to of steps) {
          expect(to(layered)).toEqual(to(copy));
          expect([...layered]).toEqual([...copy]);
          expect([...layered.keys()]).toEqual([...copy.keys()]);
          expect([...layered.values()]).toEqual([...copy.values()]);
          expect(layered.size).toBe(copy.size);
        }
        expect([...base]).toEqual(before);
      }),
    );
  });

  it("hands out copies of values that are changed in place", () => {
    const base = new Map([["a", new Set([1])]]);
    const layered = new LayeredMap(base, (numbers) => new Set(numbers));
    layered.get("a")?.add(2);
    expect(layered.get("a")).toEqual(new Set([1, 2]));
    expect(base.get("a")).toEqual(new Set([1]));
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { ByAge } from "../../src/domain/by-age.ts";
import { HOUR } from "../../src/domain/time.ts";

const instants = fc.integer({ min: 0, max: 5 * HOUR });

test("what is older than an instant is what a look at all of them finds, however often they moved on", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), instants)), fc.array(instants), (puts, forgetting) => {
      const ages = new ByAge<number>();
      const since = new Map<number, number>();
      for (const [key, at] of puts) {
        ages.put(key, at, since.get(key));
        since.set(key, at);
      }
      for (const before of forgetting) {
        const isOver = (key: number): boolean => (since.get(key) ?? Number.POSITIVE_INFINITY) < before;
        const old = [...since.keys()].filter(isOver);
        expect(ages.hasAny(before, isOver)).toBe(old.length > 0);
        const gone: number[] = [];
        ages.takeOut(before, (key) => isOver(key) && since.delete(key) && gone.push(key) > 0);
        expect(new Set(gone)).toEqual(new Set(old));
        expect(gone).toHaveLength(old.length);
      }
    }),
  );
});

test("nothing that ended in a later hour is looked at", () => {
  const ages = new ByAge<number>();
  for (let hour = 0; hour < 1_000; hour += 1) ages.put(hour, hour * HOUR);
  const asked: number[] = [];
  ages.takeOut(3 * HOUR + 1, (hour) => asked.push(hour) > 0);
  expect(asked).toEqual([0, 1, 2, 3]);
  expect([...ages.hours(5 * HOUR, 6 * HOUR)]).toEqual([
    { endsAt: 6 * HOUR, count: 1 },
    { endsAt: 7 * HOUR, count: 1 },
  ]);
});

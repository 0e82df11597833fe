import fc from "fast-check";
import { expect, test } from "vitest";
import { kept, placeOf, type Weighing, weighingIn, weighingOf } from "../../src/domain/reading/weighing.ts";

const weight = fc.integer({ min: -127, max: 127 });
const weighed = fc
  .uniqueArray(fc.record({ feature: fc.integer({ min: 1, max: 0xffff_ffff }), wish: weight, toBuyer: weight }), {
    selector: ({ feature }) => feature,
    maxLength: 60,
  })
  .map((features) => features.sort((a, b) => a.feature - b.feature));

test("what was kept is unpacked as it was learnt, and every feature is found with its weights", () => {
  fc.assert(
    fc.property(weighed, (features) => {
      const learnt = weighingOf(features, { wish: 3, toBuyer: -4 });
      const unpacked = weighingIn(kept(learnt));
      expect(inOctets(unpacked)).toEqual(inOctets(learnt));
      for (const { feature, wish, toBuyer } of features) {
        const place = placeOf(unpacked, feature) ?? -1;
        expect([unpacked.wish[place], unpacked.toBuyer[place]]).toEqual([wish, toBuyer]);
      }
    }),
  );
});

/** Its columns as strings: 65,000 numbers are compared at once, and not one by one. */
function inOctets(weighing: Weighing): Record<string, unknown> {
  const columns = Object.entries(weighing).map(([name, column]: [string, unknown]) => [
    name,
    ArrayBuffer.isView(column) ? Buffer.from(column.buffer).toString("base64") : column,
  ]);
  return Object.fromEntries(columns) as Record<string, unknown>;
}

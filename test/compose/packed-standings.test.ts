import { expect, test } from "vitest";
import { packStandings, unpackStandings } from "../../src/compose/packed-standings.ts";
import type { Standing } from "../../src/domain/evidence/standings.ts";
import type { Msisdn } from "../../src/domain/number.ts";

test("what is said of many numbers comes out of a thread as it went in, some hundreds of them in a slice", async () => {
  const kinds: readonly Standing[] = [
    { isClosed: true, hasConsent: false, isAsked: false, isPaused: false },
    { isClosed: false, hasConsent: true, isAsked: false, isPaused: false },
    { isClosed: false, hasConsent: true, isAsked: false, isPaused: true },
    { isClosed: false, hasConsent: false, isAsked: true, isPaused: false },
    { isClosed: false, hasConsent: true, isAsked: false, isPaused: false, hold: "reassigned" },
  ];
  const standings = new Map(
    Array.from({ length: 6_500 }, (_, at) => [
      `+1850${2_000_000 + at}` as Msisdn,
      kinds[at % kinds.length] as Standing,
    ]),
  );
  const packed = packStandings(standings);
  const sizes = packed.flatMap(({ texts }) => texts.map((text) => text.split(" ").length));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(500);
  let nowMs = 0;
  let pauses = 0;
  const unpacked = await unpackStandings(structuredClone(packed), {
    clock: { monotonicMs: () => (nowMs += 10) },
    async pause() {
      pauses += 1;
    },
  });
  expect(unpacked).toEqual(standings);
  expect(pauses).toBe(sizes.length);
});

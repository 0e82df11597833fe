import { describe, expect, test } from "vitest";
import type { Standing } from "../../src/store/recovery/inspect.ts";
import { CASES, holds } from "../../src/store/recovery/plan.ts";

/** Everything that can be found, a list for each of the things that a decision goes by. */
const FOUND: { readonly [C in keyof Standing]: { readonly [V in Standing[C]]: true } } = {
  purpose: { open: true, repair: true },
  halt: { none: true, set: true },
  start: { snapshot: true, beginning: true, damaged: true, foreign: true, unknown: true },
  journal: {
    ...{ whole: true, torn: true, damaged: true, newer: true },
    ...{ behind: true, "unreadable-end": true, astray: true },
  },
  newest: { none: true, sound: true, "without-contents": true },
  records: { some: true, none: true, lost: true },
};

/** Each combination of what can be found. */
function everyStanding(): readonly Standing[] {
  return Object.entries(FOUND).reduce<readonly object[]>(
    (standings, [column, values]) =>
      standings.flatMap((standing) => Object.keys(values).map((value) => ({ ...standing, [column]: value }))),
    [{}],
  ) as readonly Standing[];
}

describe("what is done about what was found", () => {
  test("is said by exactly one case, whatever was found", () => {
    const all = everyStanding();
    expect(all).toHaveLength(2 * 2 * 5 * 7 * 3 * 3);
    const wrong = all
      .map((standing) => ({ standing, cases: CASES.filter((one) => holds(one, standing)).map(({ name }) => name) }))
      .filter(({ cases }) => cases.length !== 1);
    expect(wrong).toEqual([]);
  });

  test("has no case that never holds, nor two of one name", () => {
    const all = everyStanding();
    expect(CASES.filter((one) => !all.some((standing) => holds(one, standing)))).toEqual([]);
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  });
});

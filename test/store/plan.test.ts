import { describe, expect, test } from "vitest";
import type { OpenStanding, RepairStanding } from "../../src/store/recovery/inspect.ts";
import { type Condition, holds, OPEN_CASES, REPAIR_CASES } from "../../src/store/recovery/plan.ts";

/** Everything that can be found, a list for each of the things that a decision goes by. */
type Found<S> = { readonly [C in keyof S]: { readonly [V in S[C] & string]: true } };
type Read = Extract<OpenStanding, { readonly journal: unknown }>;
type Unread<C extends string> = Extract<OpenStanding, { readonly [K in C]: unknown }>;

const HALTED: Found<Unread<"halt">> = { halt: { set: true } };
const WITHOUT_BEGINNING: Found<Unread<"start">> = { start: { damaged: true } };
const READ: Found<Read> = {
  journal: { whole: true, torn: true, damaged: true, behind: true, "unreadable-end": true, astray: true, short: true },
  newest: { none: true, sound: true, "without-contents": true },
  records: { some: true, none: true, lost: true },
};
const TO_REPAIR: Found<RepairStanding> = {
  journal: { readable: true, newer: true },
  start: { snapshot: true, beginning: true, damaged: true, foreign: true, astray: true, unknown: true },
  records: { some: true, none: true, lost: true },
  loss: { none: true, unknown: true },
};

/** Each combination of what can be found. */
function combined<S>(found: Found<S>): readonly S[] {
  return Object.entries(found).reduce<readonly object[]>(
    (standings, [column, values]) =>
      standings.flatMap((standing) => Object.keys(values as object).map((value) => ({ ...standing, [column]: value }))),
    [{}],
  ) as readonly S[];
}

interface Table {
  readonly purpose: string;
  readonly cases: readonly { readonly name: string; readonly when: Condition<object> }[];
  readonly all: readonly object[];
  readonly combinations: number;
}

const TABLES: readonly Table[] = [
  {
    purpose: "opening",
    cases: OPEN_CASES,
    all: [...combined(HALTED), ...combined(WITHOUT_BEGINNING), ...combined(READ)],
    combinations: 1 + 1 + 7 * 3 * 3,
  },
  { purpose: "repairing", cases: REPAIR_CASES, all: combined(TO_REPAIR), combinations: 2 * 6 * 3 * 2 },
];

describe.each(TABLES)("what is done about what was found when $purpose", ({ cases, all, combinations }) => {
  test("is said by exactly one case, whatever was found", () => {
    expect(all).toHaveLength(combinations);
    const wrong = all
      .map((standing) => ({ standing, cases: cases.filter((one) => holds(one, standing)).map(({ name }) => name) }))
      .filter((found) => found.cases.length !== 1);
    expect(wrong).toEqual([]);
  });

  test("has no case that never holds, nor two of one name", () => {
    expect(cases.filter((one) => !all.some((standing) => holds(one, standing)))).toEqual([]);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
});

import { readFileSync, statSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { repliesIn } from "../../scripts/reading/corpus.ts";
import {
  figuresOf,
  HELD_OUT,
  HELD_OUT_FURTHER,
  HELD_OUT_NEAR,
  HELD_OUT_SECOND,
  heldOut,
  heldOutMistyped,
  type Share,
  shared,
  takenAs,
  type Wanted,
} from "../../scripts/reading/measure.ts";
import { REPLIES, sourceHash } from "../../scripts/reading/train.ts";
import { readPlainWords } from "../../src/domain/reading/read.ts";
import { type Kept, unpacking, weighingIn } from "../../src/domain/reading/weighing.ts";
import { shippedPolicy } from "./policy.ts";

const WEIGHTS = new URL("../../src/domain/reading/weights.json", import.meta.url);
const weights = JSON.parse(readFileSync(WEIGHTS, "utf8")) as Kept & { readonly madeFrom: string };

const rate = ({ part, of }: Share): number => part / of;

interface Floor {
  readonly found: number;
  readonly falseAlarms: number;
  readonly toBuyerFound: number;
  readonly toBuyerFalse: number;
}

const HALVES: readonly (readonly [whose: string, replies: () => readonly Wanted[], floor: Floor])[] = [
  ["that others labelled", shared, { found: 0.95, falseAlarms: 0.04, toBuyerFound: 0.72, toBuyerFalse: 0.02 }],
  ["of ours", heldOut, { found: 0.955, falseAlarms: 0.03, toBuyerFound: 0.84, toBuyerFalse: 0.01 }],
  ["of ours, mistyped", heldOutMistyped, { found: 0.865, falseAlarms: 0.035, toBuyerFound: 0.76, toBuyerFalse: 0.01 }],
  [
    "of a second and third hand, written to be hard",
    () => heldOut(HELD_OUT_SECOND),
    { found: 0.875, falseAlarms: 0.03, toBuyerFound: 0.84, toBuyerFalse: 0.015 },
  ],
  [
    "of a fourth and fifth hand, written where reading was weak",
    () => heldOut(HELD_OUT_FURTHER),
    { found: 0.82, falseAlarms: 0.0125, toBuyerFound: 0.855, toBuyerFalse: 0.02 },
  ],
  [
    "of further hands, each wish beside a near miss",
    () => heldOut(HELD_OUT_NEAR),
    { found: 0.845, falseAlarms: 0.026, toBuyerFound: 0.57, toBuyerFalse: 0.018 },
  ],
];

describe("replies that nothing is learnt from are read at least as well as they were", () => {
  it.each(HALVES)("those %s", (_, replies, floor) => {
    const { keywords, found, falseAlarms, toBuyerFound, toBuyerFalse } = figuresOf(replies(), takenAs(shippedPolicy));
    expect(keywords.part).toBe(keywords.of);
    expect(rate(found)).toBeGreaterThanOrEqual(floor.found);
    expect(rate(falseAlarms)).toBeLessThanOrEqual(floor.falseAlarms);
    expect(rate(toBuyerFound)).toBeGreaterThanOrEqual(floor.toBuyerFound);
    expect(rate(toBuyerFalse)).toBeLessThanOrEqual(floor.toBuyerFalse);
  });
});

describe("what was learnt", () => {
  it("is a file of at most 1 MB", () => {
    expect(statSync(WEIGHTS).size).toBeLessThan(1_000_000);
  });

  it("is unpacked in steps that do not add up to a long one", () => {
    const steps = unpacking(weights);
    let count = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) count += 1;
    expect(count).toBeGreaterThan(10);
    // What `toEqual` takes seconds for: there are tens of thousands of features.
    expect(isDeepStrictEqual(step.value, weighingIn(weights))).toBe(true);
  });

  it("shares no idea and no reply with the half that it is measured by", () => {
    const learnt = repliesIn(REPLIES);
    const known = new Set(learnt.flatMap(({ idea, text }) => [idea, text]));
    const measured = [HELD_OUT, HELD_OUT_SECOND, HELD_OUT_FURTHER, HELD_OUT_NEAR].flatMap(repliesIn);
    expect(measured.filter(({ idea, text }) => known.has(idea) || known.has(text))).toEqual([]);
  });

  it("was learnt from what stands here, and read as it is read now", () => {
    expect(weights.madeFrom).toBe(sourceHash());
  });
});

describe("what decided is told to a technician", () => {
  it("by the words that weighed most", () => {
    const { kind, score, weighed } = readPlainWords("I retired in May. Please take me off this list");
    expect(kind).toBe("possible-opt-out");
    expect(score).toBeGreaterThan(0);
    expect(weighed).toMatch(/take .*off/);
  });

  it.each([
    "please stop texting me, unmistakable-reply",
    "unmistakable-reply, please stop texting me",
    "please stop texting me ref 88321",
    "zork says hi. please stop texting me",
  ])("whatever strange words stand beside a wish: %j", (text) => {
    expect(readPlainWords(text).kind).toBe("possible-opt-out");
  });
});

describe("a reading ends whatever is read", () => {
  it.each([
    "",
    " ",
    "\u0000",
    "🛑".repeat(2000),
    "a".repeat(100_000),
    "stop ".repeat(20_000),
    "S.T.O.P. ".repeat(5000),
    "'".repeat(9999),
  ])("", (text) => {
    expect(readPlainWords(text).kind).toBeDefined();
  });
});

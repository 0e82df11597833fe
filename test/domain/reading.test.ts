import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { repliesIn } from "../../scripts/reading/corpus.ts";
import {
  figuresOf,
  HELD_OUT,
  HELD_OUT_SECOND,
  heldOut,
  heldOutMistyped,
  type Share,
  shared,
  takenAs,
} from "../../scripts/reading/measure.ts";
import { REPLIES, sourceHash } from "../../scripts/reading/train.ts";
import { readPlainWords } from "../../src/domain/reading/read.ts";
import weights from "../../src/domain/reading/weights.json" with { type: "json" };
import { shippedPolicy } from "./policy.ts";

const WEIGHTS = new URL("../../src/domain/reading/weights.json", import.meta.url);

const rate = ({ part, of }: Share): number => part / of;

describe("replies are read at least as well as they were", () => {
  it("those that others labelled", () => {
    const { keywords, found, falseAlarms, toBuyerFalse } = figuresOf(shared(), takenAs(shippedPolicy));
    expect(rate(keywords)).toBe(1);
    expect(rate(found)).toBeGreaterThanOrEqual(0.89);
    expect(rate(falseAlarms)).toBeLessThanOrEqual(0.05);
    expect(rate(toBuyerFalse)).toBeLessThanOrEqual(0.02);
  });

  it("the half of ours that nothing is learnt from", () => {
    const { found, falseAlarms, toBuyerFalse } = figuresOf(heldOut(), takenAs(shippedPolicy));
    expect(rate(found)).toBeGreaterThanOrEqual(0.925);
    expect(rate(falseAlarms)).toBeLessThanOrEqual(0.034);
    expect(rate(toBuyerFalse)).toBeLessThanOrEqual(0.02);
  });

  it("the same half, mistyped", () => {
    const { found, falseAlarms } = figuresOf(heldOutMistyped(), takenAs(shippedPolicy));
    expect(rate(found)).toBeGreaterThanOrEqual(0.85);
    expect(rate(falseAlarms)).toBeLessThanOrEqual(0.039);
  });

  it("a quarter of what a second hand wrote to be hard", () => {
    const { found, falseAlarms, toBuyerFalse } = figuresOf(heldOut(HELD_OUT_SECOND), takenAs(shippedPolicy));
    expect(rate(found)).toBeGreaterThanOrEqual(0.78);
    expect(rate(falseAlarms)).toBeLessThanOrEqual(0.036);
    expect(rate(toBuyerFalse)).toBeLessThanOrEqual(0.031);
  });
});

describe("what was learnt", () => {
  it("is a file of at most 1 MB", () => {
    expect(statSync(WEIGHTS).size).toBeLessThan(1_000_000);
  });

  it("shares no idea and no reply with the half that it is measured by", () => {
    const learnt = repliesIn(REPLIES);
    const known = new Set(learnt.flatMap(({ idea, text }) => [idea, text]));
    const measured = [HELD_OUT, HELD_OUT_SECOND].flatMap(repliesIn);
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

import { expect, it } from "vitest";
import { torture } from "./torture.ts";

const MESSAGES = 300;
const SEED = 20_250_303;

it(`${MESSAGES} alerts through random faults: none is lost, none arrives twice without a cause, each reply is read once`, async () => {
  const { lost, doubles, sentAgain, repliesWrong, faults } = await torture(MESSAGES, SEED);
  expect(lost).toEqual([]);
  expect(repliesWrong).toEqual([]);
  expect(doubles).toBeLessThanOrEqual(sentAgain);
  expect(faults.size).toBeGreaterThan(15);
});

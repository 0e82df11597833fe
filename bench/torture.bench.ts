import { expect, test } from "vitest";
import { torture } from "../test/torture/torture.ts";
import { printTable } from "./figures.ts";

const messages = Number(process.env["LEADLINE_TORTURE_MESSAGES"] ?? 1_000);
const seed = Number(process.env["LEADLINE_TORTURE_SEED"] ?? Date.now() % 1_000_000);

test("alerts through random faults", async () => {
  console.log(`seed ${seed}: npm run torture -- --seed ${seed} --messages ${messages} --kills 0`);
  const sinceMs = performance.now();
  const { faults, lost, repliesWrong, ...result } = await torture(messages, seed);
  const seconds = (performance.now() - sinceMs) / 1_000;
  const struck = [...faults].toSorted(([, a], [, b]) => b - a);
  printTable("faults that struck", struck);
  printTable("torture", [
    ["alerts", result.messages],
    ["replies", result.replies],
    ["faults", struck.reduce((sum, [, times]) => sum + times, 0)],
    ["times the process was killed", result.kills],
    ["alerts lost", lost.length],
    ["alerts failed: outcome-unknown", result.givenUp],
    ["segments doubled", result.doubles],
    ["segments sent again in doubt", result.sentAgain],
    ["replies lost or read twice", repliesWrong.length],
    ["hours of the gateway's time", result.virtualMs / 3_600_000],
    ["seconds of real time", seconds],
  ]);
  expect(lost).toEqual([]);
  expect(repliesWrong).toEqual([]);
  expect(result.doubles).toBeLessThanOrEqual(result.sentAgain);
});

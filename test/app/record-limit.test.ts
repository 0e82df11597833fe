import { expect, it } from "vitest";
import { createRecordLimit, kindOf } from "../../src/app/record-limit.ts";
import type { Rejection } from "../../src/domain/rejection.ts";
import { createManualTime } from "../manual-time.ts";

function rig() {
  const time = createManualTime();
  const counted: Rejection[] = [];
  const limit = createRecordLimit(time, (rejection) => void counted.push(rejection));
  const admit = (times: number, error: string, topic = "leadline/main/leads"): number =>
    Array.from({ length: times }, (_, index) => {
      const one: Rejection = { topic, code: "malformed", error: error.replace("{}", String(index)), excerpt: "{" };
      return limit.admits(kindOf(one), one);
    }).filter(Boolean).length;
  return { time, limit, counted, admit };
}

it("twenty payloads that cannot be read are recorded one by one, the others of that minute in one record", async () => {
  const { time, counted, admit } = rig();
  expect(admit(8_000, "The payload is no valid JSON: it goes wrong at character {}.")).toBe(20);
  await time.pass(60_000);
  expect(counted.map(({ error }) => error)).toEqual([
    "7980 more such requests came within a minute: The payload is no valid JSON: it goes wrong at character 0.",
  ]);
  expect(admit(20, "The payload is no valid JSON: it goes wrong at character {}.")).toBe(20);
  await time.pass(60_000);
  expect(counted).toHaveLength(1);
});

it("another mistake, or another topic, is counted by itself", () => {
  const { admit } = rig();
  expect(admit(30, "The payload is empty.")).toBe(20);
  expect(admit(30, "The payload is no valid UTF-8.")).toBe(20);
  expect(admit(30, "The payload is empty.", "leadline/main/agents/enroll")).toBe(20);
});

it("mistakes of ever new kinds are bounded too", async () => {
  const { time, counted, admit } = rig();
  let recorded = 0;
  for (let kind = 0; kind < 5_000; kind += 1) {
    recorded += admit(1, `payload ${String.fromCharCode(0x4e00 + kind)} is missing`);
  }
  expect(recorded).toBe(120);
  await time.pass(60_000);
  expect(counted).toHaveLength(1);
});

it("a stop records what has been counted", () => {
  const { limit, counted, admit } = rig();
  admit(25, "The payload is empty.");
  limit.flush();
  expect(counted.map(({ error }) => error)).toEqual([
    "5 more such requests came within a minute: The payload is empty.",
  ]);
});

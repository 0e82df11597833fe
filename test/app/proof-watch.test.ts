import { expect, test } from "vitest";
import { createProofWatch } from "../../src/app/proof-watch.ts";
import { DAY, MINUTE } from "../../src/domain/time.ts";
import { createKeptLog } from "../fakes/kept-log.ts";

function watch(answers: readonly (string | undefined | Error)[]) {
  let nowMs = 0;
  let checks = 0;
  const told: (readonly string[])[] = [];
  const proof = createProofWatch({
    check() {
      const answer = answers[checks];
      checks += 1;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    clock: { now: () => nowMs, monotonicMs: () => nowMs, bootId: "boot-1" },
    log: createKeptLog(),
    changed: () => told.push(proof.warnings()),
  });
  return {
    told,
    checks: () => checks,
    async pass(ms: number) {
      nowMs += ms;
      await proof.look();
    },
  };
}

test("the whole journal is verified after a start and once a day", async () => {
  const { pass, checks, told } = watch([]);
  await pass(0);
  for (let minutes = 0; minutes < 60; minutes += 1) await pass(MINUTE);
  expect(checks()).toBe(1);
  await pass(DAY);
  expect(checks()).toBe(2);
  expect(told).toEqual([]);
});

test("a broken proof is told until it is repaired", async () => {
  const { pass, told } = watch(["broken", "broken", undefined]);
  await pass(0);
  await pass(DAY);
  await pass(DAY);
  expect(told).toEqual([["broken"], []]);
});

test("a check that fails is tried again the next day, and changes nothing", async () => {
  const { pass, told, checks } = watch([new Error("EIO"), "broken"]);
  await pass(0);
  expect(told).toEqual([]);
  await pass(DAY);
  expect([checks(), told]).toEqual([2, [["broken"]]]);
});

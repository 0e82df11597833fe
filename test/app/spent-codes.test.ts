import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createSpentCodes, type SpentCodesRecord } from "../../src/app/spent-codes.ts";
import type { CodeShown } from "../../src/app/users.ts";
import { openSpentCodes } from "../../src/store/spent-codes.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { createManualTime } from "../manual-time.ts";

const over = (record: SpentCodesRecord) => createSpentCodes(record, createManualTime(), createKeptLog());
const step = (at: number): CodeShown => ({ kind: "timed", step: at });
const paper = (digest: string): CodeShown => ({ kind: "recovery", digest });

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "leadline-spent-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test("a code is taken once, over restarts too, and none that is older than the last", async () => {
  const record = openSpentCodes(folder());
  const codes = over(record);
  expect(await codes.spend("olga", "f", step(7))).toBe("taken");
  expect(await codes.spend("olga", "f", paper("a"))).toBe("taken");
  for (const again of [codes, over(record)]) {
    for (const code of [step(7), step(6), paper("a")]) expect(await again.spend("olga", "f", code)).toBe("spent");
  }
  expect(await over(record).spend("olga", "f", step(8))).toBe("taken");
});

test("the codes of others, and those of a new secret, are their own", async () => {
  const codes = over(openSpentCodes(folder()));
  for (const [name, factor] of [
    ["olga", "f"],
    ["vera", "f"],
    ["olga", "g"],
  ] as const)
    expect(await codes.spend(name, factor, step(7))).toBe("taken");
});

test("of two at once one is taken", async () => {
  const codes = over(openSpentCodes(folder()));
  const both = await Promise.all([codes.spend("olga", "f", step(7)), codes.spend("olga", "f", step(7))]);
  expect(both).toEqual(["taken", "spent"]);
});

test("where the disk takes nothing, codes of the time are taken, and recovery codes are not", async () => {
  const codes = over({ read: async () => undefined, write: () => Promise.reject(new Error("ENOSPC")) });
  expect(await codes.spend("olga", "f", step(7))).toBe("taken");
  expect(await codes.spend("olga", "f", step(7))).toBe("spent");
  expect(await codes.spend("olga", "f", paper("a"))).toBe("not-kept");
});

import { expect, test } from "vitest";
import type { SubmitOutcome } from "../../src/app/ports.ts";
import { Problems } from "../../src/app/problems.ts";
import { createSendingWatch } from "../../src/app/sending-watch.ts";

const MINUTE = 60_000;

const failed = (error: string): SubmitOutcome => ({
  ...{ kind: "failed", error, reached: "no", retry: "later", blame: "network" },
});

test("the same error for every message is a problem with its cure after a minute, until one goes out", () => {
  const problems = new Problems();
  const watch = createSendingWatch(problems);
  watch.note(failed("+CMS ERROR: 38 (network out of order)"), 0);
  expect(problems.all()).toEqual([]);
  watch.note(failed("+CMS ERROR: 38 (network out of order)"), MINUTE);
  expect(problems.all()).toEqual([expect.stringMatching(/^no text goes out, .*38 .*: run leadline doctor/)]);
  watch.note({ kind: "submitted" }, MINUTE);
  expect(problems.all()).toEqual([]);
});

test("an error whose cause the modem tells already is no second problem", () => {
  const problems = new Problems();
  const watch = createSendingWatch(problems);
  for (const at of [0, MINUTE]) watch.note(failed("+CMS ERROR: 330 (SMSC address unknown)"), at, true);
  expect(problems.all()).toEqual([]);
});

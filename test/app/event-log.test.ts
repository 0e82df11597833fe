import { expect, test } from "vitest";
import { Core } from "../../src/app/core.ts";
import { logEvents } from "../../src/app/event-log.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { emptyState } from "../../src/domain/state.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";
import { createManualTime } from "../manual-time.ts";

function holding(count: number) {
  const time = createManualTime(Date.parse("2026-05-04T15:00:00.000Z"));
  const { clock } = time;
  const journal = new MemoryJournal(clock);
  const core = new Core({ state: emptyState(), policy: shippedPolicy, journal, clock, scheduler: time });
  const log = createKeptLog();
  logEvents(core, log);
  const numbers = Array.from({ length: count }, (_, at) => `+1850200${1_000 + at}` as Msisdn);
  core.execute({ type: "HoldNumbers", numbers, why: "proof-differs" });
  return { numbers, lines: log.entries };
}

test("each of a few that happen at once has its line", () => {
  const { numbers, lines } = holding(20);
  expect(lines.map(({ fields }) => fields)).toMatchObject(numbers.map((number) => ({ number })));
});

test("of many that are alike and come of one decision the first have their line, and the others are counted", () => {
  const { numbers, lines } = holding(500);
  expect(lines).toHaveLength(4);
  expect(lines.slice(0, 3).map(({ fields }) => fields)).toMatchObject(
    numbers.slice(0, 3).map((number) => ({ number })),
  );
  expect(lines.at(-1)).toMatchObject({ level: "warn", fields: { more: 497 } });
  expect(lines.at(-1)?.message).toContain("Number held until its own YES");
});

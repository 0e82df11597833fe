import { expect, test } from "vitest";
import { Core } from "../../src/app/core.ts";
import { createImporting } from "../../src/app/importing.ts";
import { emptyState } from "../../src/domain/state.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";
import { createManualTime, settled } from "../manual-time.ts";

/** Rows of which each takes so long, and what was recorded at each pause between them. */
function importing({
  rowTakesMs,
  rows,
  sync = Promise.resolve(),
}: {
  readonly rowTakesMs: number;
  readonly rows: number;
  readonly sync?: Promise<void>;
}) {
  let nowMs = Date.parse("2026-03-02T20:00:00.000Z");
  const clock = { now: () => nowMs, monotonicMs: () => nowMs, bootId: "boot" };
  const state = emptyState();
  const journal = new MemoryJournal(clock);
  journal.sync = sync;
  const core = new Core({
    ...{ state, policy: shippedPolicy, clock, journal },
    scheduler: createManualTime(),
  });
  core.onRecorded(() => {
    nowMs += rowTakesMs;
  });
  const pauses: number[] = [];
  const taker = createImporting({
    ...{ core, clock },
    pause: async () => {
      pauses.push(state.agents.size);
    },
  });
  const file = Array.from({ length: rows }, (_, index) => ({
    ...{ line: index + 2, agentId: `A-${index}`, brand: "homes", phone: `+1850${2_000_000 + index}` },
  }));
  return { pauses, state, taken: taker.take(file, "file") };
}

test("a file that takes long is taken in with pauses, in which a STOP is heard", async () => {
  const { pauses, state, taken } = importing({ rowTakesMs: 2, rows: 9 });
  const outcomes = await taken;
  expect(outcomes.map(({ kind }) => kind)).toEqual(Array.from({ length: 9 }, () => "asked"));
  expect(pauses).toEqual([3, 6]);
  expect(state.agents.size).toBe(9);
});

test("a short file is taken in at once", async () => {
  const { pauses, taken } = importing({ rowTakesMs: 0, rows: 9 });
  await taken;
  expect(pauses).toEqual([]);
});

test("no more is decided than two slices ahead of what the disk has been asked to take", async () => {
  let takes = (): void => {};
  const sync = new Promise<void>((resolve) => {
    takes = resolve;
  });
  const { state, taken } = importing({ rowTakesMs: 2, rows: 18, sync });
  await settled();
  expect(state.agents.size).toBe(12);
  takes();
  await taken;
  expect(state.agents.size).toBe(18);
});

import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { takeInSpool } from "../../src/compose/spool.ts";
import { shipped } from "../../src/config/package-root.ts";
import type { Command } from "../../src/domain/commands.ts";
import { Core } from "../../src/app/core.ts";
import { emptyState } from "../../src/domain/state.ts";
import { addToSpool, openSpool } from "../../src/store/recovery/spool.ts";
import { active, ANN } from "../domain/people.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";
import { createManualTime } from "../manual-time.ts";
import { ManualClock, namesIn, temporaryFolder } from "../store/toy.ts";

// A spool as release 0.1.0 has left it. It is never written again: whatever a release kept, a later one takes in.
const FIXTURE = shipped("test", "fixtures", "spool", "v1");

test("what an earlier release kept beside the journal is taken in, last what came when there was none", async () => {
  const directory = await temporaryFolder();
  cpSync(FIXTURE, directory, { recursive: true });
  const commands: Command[] = [];
  const core = {
    execute(command: Command) {
      commands.push(command);
      return { kind: "done" } as const;
    },
    state: emptyState(),
    synced: () => Promise.resolve(),
    now: () => Date.parse("2026-03-01T00:00:00.000Z"),
  };
  await takeInSpool(core, directory, createKeptLog());
  const [optOut, sms, report] = readFileSync(join(FIXTURE, "kept", "journal", "2026-02.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).data);
  const { happenedAt } = optOut;
  expect(commands).toEqual([
    { type: "TakeOptOut", key: `opt-out 41 ${happenedAt}`, optOut: optOut.optOut, happenedAt },
    { type: "ReceiveSms", sms: sms.sms, arrivedAt: sms.arrivedAt },
    { type: "ReceiveReport", report: report.report },
  ]);
  expect(await namesIn(directory, "aside")).toEqual(["kept"]);
});

const FRESH = new ManualClock("2026-03-01T00:00:00.000Z");

/** A repair has kept that records are lost, and then the card has damaged that too. */
async function damagedSpool(): Promise<string> {
  const directory = await temporaryFolder();
  await addToSpool(directory, [{ type: "RecordsLost", first: 5, confirmed: [], named: [] }], FRESH);
  const journal = join(directory, "kept", "journal");
  const [name = ""] = (await namesIn(directory, join("kept", "journal"))).filter((found) => found.endsWith(".jsonl"));
  const path = join(journal, name);
  writeFileSync(path, Buffer.alloc(readFileSync(path).length));
  return directory;
}

/** The numbers that are held after a start. */
async function held(directory: string): Promise<readonly string[]> {
  const { state } = active();
  const time = createManualTime(Date.parse("2026-03-01T00:00:00.000Z"));
  const { clock } = time;
  const journal = new MemoryJournal(clock, state.sequence);
  const core = new Core({ state, policy: shippedPolicy, journal, clock, scheduler: time });
  await takeInSpool(core, directory, createKeptLog());
  return [...core.state.numbers.values()].filter(({ hold }) => hold !== undefined).map(({ number }) => number);
}

test("where what was kept cannot be read any more, every number is held", async () => {
  expect(await held(await damagedSpool())).toEqual([ANN]);
});

test("so it is where something was kept behind that since", async () => {
  const directory = await damagedSpool();
  const spool = await openSpool({ directory, clock: FRESH, onTrouble: () => undefined, onFatal: () => undefined });
  await spool.close();
  expect(await held(directory)).toEqual([ANN]);
});

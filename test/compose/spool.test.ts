import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { takeInSpool } from "../../src/compose/spool.ts";
import { shipped } from "../../src/config/package-root.ts";
import type { Command } from "../../src/domain/commands.ts";
import { emptyState } from "../../src/domain/state.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { namesIn, temporaryFolder } from "../store/toy.ts";

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

import { describe, expect, it } from "vitest";
import { Core } from "../../src/app/core.ts";
import { Notices } from "../../src/app/notices.ts";
import { createInbox } from "../../src/app/inbox.ts";
import { createSender } from "../../src/app/sender.ts";
import { tellOfRecovery } from "../../src/compose/recovery.ts";
import { NONE_YET } from "../../src/store/snapshot/snapshot.ts";
import { DAY, MINUTE } from "../../src/domain/time.ts";
import { active, lead } from "../domain/people.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { FakeTransport } from "../fakes/fake-transport.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";
import { createManualTime } from "../manual-time.ts";

describe("A notice", () => {
  it("is shown for a day, and each change is told", () => {
    let nowMs = 5 * MINUTE;
    const told: (readonly string[])[] = [];
    const notices = new Notices({ monotonicMs: () => nowMs }, () => told.push(notices.warnings()));
    notices.add("one");
    nowMs += MINUTE;
    notices.add("two");
    nowMs += DAY - MINUTE;
    notices.look();
    notices.look();
    nowMs += MINUTE;
    notices.look();
    expect(told).toEqual([["one"], ["one", "two"], ["two"], []]);
  });
});

describe("A recovery", () => {
  const torn = { file: "journal/2026-02.jsonl", line: 9, why: "the line has no end", octets: 120 };

  it("that cut something off says what, where it lies and what to look at", () => {
    const log = createKeptLog();
    const [words] = tellOfRecovery([{ kind: "torn", ...torn, keptIn: "aside/2026-02.jsonl.from-900" }], log);
    expect(words).toMatch(
      /120 octets from journal\/2026-02.jsonl, line 9, .*nobody had been told.*aside\/.*power supply/,
    );
    expect(log.entries).toMatchObject([{ level: "warn", fields: { octets: 120 } }]);
  });

  it("that closed the journal's end says what the proof lacks", () => {
    const lost = { kind: "lost", ...torn, first: 41, last: 42, keptIn: "aside/x" } as const;
    expect(tellOfRecovery([lost], createKeptLog())).toEqual([
      expect.stringContaining("the proof lacks the records 41 to 42"),
    ]);
  });

  it("that did without a snapshot is told to the log alone", () => {
    const log = createKeptLog();
    expect(tellOfRecovery([{ kind: "snapshot", why: "its checksum is wrong" }], log)).toEqual([]);
    expect(log.entries).toMatchObject([{ level: "warn", message: expect.stringContaining("cannot be used") }]);
  });

  it("that found no snapshot yet, as after a crash in a first run, is no reason for a warning", () => {
    const log = createKeptLog();
    expect(tellOfRecovery([{ kind: "snapshot", why: NONE_YET }], log)).toEqual([]);
    expect(log.entries).toMatchObject([{ level: "info", message: expect.stringContaining("no state.json yet") }]);
  });
});

it("A lead whose contents cannot be read is shown to a technician, and others go on", async () => {
  const gateway = active();
  lead(gateway, "L-1", "A-1");
  const clock = { now: () => gateway.now, monotonicMs: () => gateway.now, bootId: "boot-1" };
  const journal = new MemoryJournal(clock);
  journal.readContents = ({ file }) => Promise.reject(new Error(`leads/${file}: the contents are damaged`));
  const core = new Core({ state: gateway.state, policy: shippedPolicy, journal, clock, scheduler: createManualTime() });
  const transport = new FakeTransport(clock);
  transport.start({ ...createInbox(core, createKeptLog()), health: () => undefined, swept: () => undefined });
  const notices = new Notices(clock, () => {});
  const failed = new Promise<void>((resolve) => {
    core.onRecorded((records) => {
      if (records.some(({ event }) => event.type === "MessageFailed")) resolve();
    });
  });
  const sender = createSender({
    core,
    transport,
    clock,
    scheduler: createManualTime(),
    log: createKeptLog(),
    notices,
    problems: { set() {} },
    isConfirmed: () => true,
  });
  sender.start();
  await failed;
  sender.stop();
  expect(notices.warnings()).toEqual([expect.stringMatching(/^lead L-1 cannot be texted, .*leads\/contents/)]);
  expect(core.state.leads.get("L-1")?.standing.state).toBe("failed");
});

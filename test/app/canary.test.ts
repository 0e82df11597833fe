import { describe, expect, test } from "vitest";
import { createCanary } from "../../src/app/canary.ts";
import { Core } from "../../src/app/core.ts";
import { emptyState } from "../../src/domain/state.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";
import { createManualTime } from "../manual-time.ts";

const MINUTE = 60_000;
const MIDNIGHT = Date.parse("2026-05-04T00:00:00.000Z");
const AT = 8 * 60 + 30;

function gateway(at: number | null = AT) {
  const time = createManualTime(MIDNIGHT);
  const { clock } = time;
  const core = new Core({
    ...{ state: emptyState(), policy: shippedPolicy, clock, scheduler: time },
    journal: new MemoryJournal(clock),
  });
  const now = { hindered: false };
  const minuteOfDay = () => Math.floor((clock.now() - MIDNIGHT) / MINUTE) % (24 * 60);
  const canary = createCanary({ core, at, minuteOfDay, hindered: () => now.hindered, newMark: () => "5eed" });
  const minutes = (count: number) => {
    for (let index = 0; index < count; index += 1) {
      time.skip(MINUTE);
      canary.look();
    }
  };
  const sent = () => [...core.state.messages.values()].filter(({ kind }) => kind === "canary");
  return { time, core, canary, minutes, sent, now };
}

describe("the gateway texts itself", () => {
  test("once a day, at the time that is configured", () => {
    const { minutes, sent } = gateway();
    minutes(AT - 1);
    expect(sent()).toHaveLength(0);
    minutes(1);
    expect(sent()).toHaveLength(1);
    expect(sent()[0]?.text).toMatch(/^leadline canary M-\d+ 5eed$/);
    expect(new Date(sent()[0]?.queuedAt ?? 0).toISOString()).toBe("2026-05-04T08:30:00.000Z");
    minutes(3 * 24 * 60);
    expect(sent()).toHaveLength(4);
  });

  test("never where none is configured", () => {
    const { minutes, sent } = gateway(null);
    minutes(2 * 24 * 60);
    expect(sent()).toHaveLength(0);
  });

  test("not while a technician has the modem or another gateway has taken over, and that is not made up", () => {
    const { minutes, sent, now } = gateway();
    now.hindered = true;
    minutes(AT + 10);
    now.hindered = false;
    minutes(12 * 60);
    expect(sent()).toHaveLength(0);
    minutes(12 * 60);
    expect(sent()).toHaveLength(1);
  });

  test("not later that day, when it was off at that time", () => {
    const { time, minutes, sent } = gateway();
    time.skip((AT + 5) * MINUTE);
    minutes(60);
    expect(sent()).toHaveLength(0);
  });

  test("once at the minute before midnight, not on the other side of it too", () => {
    const { time, minutes, sent } = gateway(24 * 60 - 1);
    time.skip(12 * 60 * MINUTE);
    minutes(12 * 60 + 30);
    expect(sent()).toHaveLength(1);
  });
});

test("one that does not come back is a trouble to tell of, until there is none any more", () => {
  const { core, canary, minutes, sent } = gateway();
  minutes(AT);
  minutes(29);
  expect(canary.conditions()).toEqual([]);
  minutes(1);
  expect(canary.conditions()).toEqual([{ kind: "canary-lost", cause: expect.stringContaining("has not come back") }]);
  const from = { kind: "international", digits: core.policy.number } as const;
  expect(canary.warnings()).toEqual([expect.stringContaining("text the gateway's number by hand")]);
  const text = sent()[0]?.text ?? "";
  core.execute({ type: "ReceiveSms", sms: { from, content: { kind: "text", text }, pdu: "00" } });
  expect(canary.conditions()).toEqual([]);
});

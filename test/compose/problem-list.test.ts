import { describe, expect, test } from "vitest";
import { Core } from "../../src/app/core.ts";
import type { BrokerState, TransportHealth } from "../../src/app/ports.ts";
import { Problems } from "../../src/app/problems.ts";
import { SUPERSEDED } from "../../src/compose/copy.ts";
import { graveProblems, problemList, type ProblemSources, standstill } from "../../src/compose/problem-list.ts";
import { emptyState } from "../../src/domain/state.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";
import { ANN } from "../domain/people.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { createManualTime } from "../manual-time.ts";

const time = createManualTime(Date.parse("2026-05-04T15:00:00.000Z"));

/** A gateway whose first text, to Ann, waits. */
function sources(with_: { broker?: Partial<BrokerState>; health?: TransportHealth } = {}): ProblemSources {
  const { clock } = time;
  const journal = new MemoryJournal(clock);
  const core = new Core({ state: emptyState(), policy: shippedPolicy, journal, clock, scheduler: time });
  const ann = { agentId: "A-1", brand: "homes", number: ANN };
  core.execute({ type: "EnrolAgent", ...ann, requestedAt: clock.now(), source: "profile" });
  return {
    core,
    problems: new Problems(),
    broker: { state: () => ({ connected: true, takenOver: false, ...with_.broker }) },
    health: () => with_.health ?? { state: "ready" },
    watches: [],
    mailTrouble: () => undefined,
  };
}

describe("a text that the modem does not answer for", () => {
  test("is a problem that stops the work after a minute and a half, and none once it is answered", async () => {
    const gateway = sources();
    gateway.core.execute({ type: "BeginSegment", messageId: "M-1", index: 0 });
    await time.pass(89_000);
    expect(graveProblems(gateway)).toEqual([]);
    await time.pass(1_000);
    expect(graveProblems(gateway)).toEqual([expect.stringContaining("has not answered for text M-1 within 90 s")]);
    expect(problemList(gateway)).toEqual(expect.arrayContaining([...graveProblems(gateway)]));
    const result = { kind: "submitted", messageReference: 1 } as const;
    gateway.core.execute({ type: "SettleSegment", messageId: "M-1", index: 0, result });
    expect(graveProblems(gateway)).toEqual([]);
  });
});

test("a modem that searches says why as soon as there is a why, and is one problem while it comes up", () => {
  const because = (health: TransportHealth) => graveProblems(sources({ health }));
  expect(because({ state: "searching", detail: "opening the port" })).toEqual(["modem searching"]);
  expect(because({ state: "searching", detail: "no network found", isReason: true })).toEqual([
    "modem searching: no network found",
  ]);
});

describe("nothing is sent", () => {
  test.each<[string, Parameters<typeof sources>[0], RegExp]>([
    ["while another client has our id", { broker: { takenOver: true } }, /^another client has taken over/],
    ["without a modem", { health: { state: "absent", detail: "not there" } }, /^modem absent: not there$/],
    [
      "when the modem is ready and cannot send",
      { health: { state: "ready", troubles: [{ blocks: "sending", words: "no service centre" }] } },
      /^no service centre$/,
    ],
  ])("%s, and that is why", (_, what, why) => {
    expect(standstill(sources(what))).toMatch(why);
  });

  test("is not said when only receiving is blocked, or the broker is away: texts go out then", () => {
    const troubles = [{ blocks: "receiving", words: "the memory is full" }] as const;
    expect(standstill(sources({ health: { state: "ready", troubles } }))).toBeUndefined();
    expect(standstill(sources({ broker: { connected: false } }))).toBeUndefined();
  });
});

test("whatever stops the work is among the problems, word for word: doctor tells it from the others by that", () => {
  const gateway = sources({ broker: { connected: false, takenOver: true }, health: { state: "fault", detail: "AT" } });
  gateway.problems.set("disk", "the disk is full");
  const all = problemList(gateway);
  for (const grave of graveProblems(gateway)) expect(all).toContain(grave);
  expect(graveProblems(gateway)).toHaveLength(4);
});

test("a connection that another client has taken is one problem; one that is lost beside that is another", () => {
  const detail = "Nothing listens at broker.example:1883 (ECONNREFUSED)";
  const taken = { connected: false, takenOver: true, detail };
  const because = (broker: Partial<BrokerState>) => graveProblems(sources({ broker }));
  const takenOver = expect.stringMatching(/^another client has taken over/);
  expect(because({ ...taken, lostToOther: true })).toEqual([takenOver]);
  expect(because(taken)).toEqual([takenOver, `broker: ${detail}`]);
});

test("the broker that is left to the device that has gone on is no problem beside that", () => {
  const gateway = sources({ broker: { connected: false } });
  gateway.problems.set(SUPERSEDED, "superseded");
  expect(graveProblems(gateway)).toEqual(["superseded"]);
  expect(problemList(gateway)).toEqual(["superseded"]);
});

describe("a number that may have asked to be left alone", () => {
  test("is a problem that stops nothing else, with until when and what to type, until somebody has decided", () => {
    const gateway = sources();
    const { core } = gateway;
    const from = { kind: "international", digits: ANN } as const;
    const says = (text: string) =>
      core.execute({ type: "ReceiveSms", sms: { from, content: { kind: "text", text }, pdu: text } });
    says("YES");
    says("please stop texting me");
    expect(problemList(gateway)).toEqual([
      "the number of A-1 is paused, as its last reply may ask to be left alone: leadline confirm shows the words; " +
        `undecided it is an opt-out at ${new Date(core.now() + 24 * 3_600_000).toISOString()}`,
    ]);
    expect(graveProblems(gateway)).toEqual([]);
    core.execute({ type: "DecidePause", number: ANN, isOptOut: false });
    expect(problemList(gateway)).toEqual([]);
  });
});

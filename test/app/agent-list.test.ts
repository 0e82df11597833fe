import { describe, expect, test } from "vitest";
import { agentFile } from "../../src/app/agent-file.ts";
import { type AgentQuery, listAgents, ROWS_A_PAGE } from "../../src/app/agent-list.ts";
import { lookInSlices } from "../../src/app/slice.ts";
import type { Agent } from "../../src/domain/consent/model.ts";
import { nextStepOf } from "../../src/domain/next-step.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { numberOf } from "../../src/domain/state.ts";
import { HOUR } from "../../src/domain/time.ts";
import type { Gateway } from "../domain/gateway.ts";
import { ANN, active, BOB, CLEO, enrol, lead } from "../domain/people.ts";

function list(gateway: Gateway, query: Partial<AgentQuery> = {}, hasMail = true) {
  const look = lookInSlices({ clock: { monotonicMs: () => 0 }, pause: async () => {} });
  return listAgents(gateway.state, { page: 1, ...query }, gateway.now, hasMail, look);
}

const ids = async (gateway: Gateway, query: Partial<AgentQuery> = {}): Promise<readonly string[]> =>
  (await list(gateway, query)).rows.map(({ id }) => id);

/** Ann is active, Bob was asked two hours ago, Cleo is to be asked. */
function three(): Gateway {
  const gateway = active();
  enrol(gateway, "B-2", BOB, { name: "Bob Stone", email: "stone@example.org", brand: "rmint" });
  gateway.send();
  gateway.now += 2 * HOUR;
  enrol(gateway, "C-3", CLEO, { name: "Cléo Roy" });
  return gateway;
}

describe("agents are found", () => {
  test.each([
    ["b-2", ["B-2"]],
    ["STONE", ["B-2"]],
    ["bob example.org", ["B-2"]],
    ["cléo", ["C-3"]],
    ["(212) 555-0102", ["B-2"]],
    ["+1 212 555 0102", ["B-2"]],
    ["5550103", ["C-3"]],
    ["nobody", []],
    ["  ", ["B-2", "C-3", "A-1"]],
  ])("by %j", async (search, found) => {
    expect(await ids(three(), { search })).toEqual(found);
  });

  test("by where they stand, and all are counted", async () => {
    const gateway = three();
    expect(await ids(gateway, { standing: "pending" })).toEqual(["B-2"]);
    expect((await list(gateway, { standing: "pending" })).counts).toMatchObject({
      active: 1,
      pending: 1,
      enrolled: 1,
      waits: 0,
    });
    gateway.receive(ANN, "please stop texting me");
    expect(await ids(gateway, { standing: "waits" })).toEqual(["A-1"]);
  });

  test("by their next deadline, who drop out first at the top", async () => {
    const gateway = three();
    gateway.send();
    expect(await ids(gateway, { dropOut: true })).toEqual(["B-2", "C-3"]);
    expect(await ids(gateway, { dueBy: gateway.now + 5 * HOUR })).toEqual(["B-2"]);
    expect((await list(gateway, { dropOut: true })).rows[0]?.next).toMatchObject({ what: "remind" });
  });

  test("no reminder is promised that cannot go out: without mail, or without an address", async () => {
    const gateway = three();
    gateway.send();
    expect(agentFile(gateway.state, "B-2", gateway.now, false)?.next).toMatchObject({ what: "opt-out" });
    const { email: _, ...withoutAddress } = gateway.state.agents.get("B-2") as Agent;
    const record = numberOf(gateway.state, BOB, gateway.now);
    expect(nextStepOf(withoutAddress, record, true)).toMatchObject({ what: "opt-out" });
    expect((await list(gateway, { dropOut: true }, false)).rows.map(({ next }) => next?.what)).toEqual([
      "opt-out",
      "opt-out",
    ]);
    expect((await list(gateway, { dueBy: gateway.now + 5 * HOUR }, false)).rows).toEqual([]);
  });

  test("page by page, and beyond the last is the last", async () => {
    const gateway = active();
    for (let index = 0; index < ROWS_A_PAGE; index += 1)
      enrol(gateway, `Z-${index}`, `+1850555${1000 + index}` as Msisdn, { name: `Agent ${index}` });
    expect(await list(gateway)).toMatchObject({ found: ROWS_A_PAGE + 1, page: 1, pages: 2 });
    expect(await list(gateway, { page: 99 })).toMatchObject({ page: 2, rows: [{ id: "A-1" }] });
  });
});

test("a list goes on in slices, and shows everybody once who was there when it began", async () => {
  const gateway = active();
  for (let index = 0; index < 100; index += 1)
    enrol(gateway, `Z-${index}`, `+1850555${1000 + index}` as Msisdn, { name: `Agent ${(index * 37) % 100}` });
  let nowMs = 0;
  let pauses = 0;
  const look = lookInSlices({
    // Each look at the clock a millisecond: a slice of five is over after as many agents.
    clock: { monotonicMs: () => (nowMs += 1) },
    async pause() {
      pauses += 1;
      enrol(gateway, "Z-7", `+18505551007` as Msisdn, { name: `Agent ${pauses}` });
    },
  });
  const { found, counts, rows } = await listAgents(
    gateway.state,
    { search: "agent", page: 1 },
    gateway.now,
    true,
    look,
  );
  expect(pauses).toBeGreaterThan(20);
  expect({ found, ...counts }).toMatchObject({ found: 100, enrolled: 100, active: 1 });
  const names = rows.filter(({ id }) => id !== "Z-7").map(({ name = "" }) => name);
  expect(names).toEqual(names.toSorted());
});

describe("one agent", () => {
  test("is told with what keeps alerts away", () => {
    const gateway = three();
    expect(agentFile(gateway.state, "A-1", gateway.now, true)?.silence).toBeUndefined();
    expect(agentFile(gateway.state, "B-2", gateway.now, true)?.silence).toBe("unanswered");
    expect(agentFile(gateway.state, "C-3", gateway.now, true)?.silence).toBe("to-be-asked");
    gateway.receive(ANN, "please stop texting me");
    expect(agentFile(gateway.state, "A-1", gateway.now, true)).toMatchObject({
      silence: "paused",
      pausedWords: "please stop texting me",
    });
    gateway.receive(ANN, "STOP");
    expect(agentFile(gateway.state, "A-1", gateway.now, true)).toMatchObject({
      silence: "closed",
      needsOwnStart: true,
    });
    expect(agentFile(gateway.state, "nobody", gateway.now, true)).toBeUndefined();
  });

  test("has the leads that wait, and who shares the phone", () => {
    const gateway = three();
    lead(gateway, "L-1", "B-2");
    enrol(gateway, "B-3", BOB);
    expect(agentFile(gateway.state, "B-2", gateway.now, true)).toMatchObject({ held: ["L-1"], sharedWith: ["B-3"] });
  });
});

import { expect, test } from "vitest";
import { Core } from "../../src/app/core.ts";
import { createConfirmations } from "../../src/app/confirmations.ts";
import { createMessageViews } from "../../src/app/message-views.ts";
import { lookInSlices } from "../../src/app/slice.ts";
import { createToday, seek, type TodayView } from "../../src/app/today.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { emptyState, type GatewayState } from "../../src/domain/state.ts";
import { DAY, HOUR, MINUTE } from "../../src/domain/time.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";
import { createManualTime } from "../manual-time.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { ANN, BOB, BUYER, CLEO } from "../domain/people.ts";

function createRig(state: GatewayState = emptyState()) {
  const time = createManualTime();
  const { clock } = time;
  const slicing = { clock, pause: async () => {} };
  const journal = new MemoryJournal(clock);
  const core = new Core({ state, policy: shippedPolicy, journal, clock, scheduler: time });
  const views = createMessageViews({
    ...{ core, slicing, standstill: () => undefined, erasures: async () => new Map() },
  });
  const today = createToday({
    ...{ core, since: core.now(), waiting: createConfirmations(core).waiting, message: views.find },
    health: () => ({ state: "ready" }),
    broker: { state: () => ({ connected: true, takenOver: false }) },
    problems: () => [],
    blocking: () => [],
    signal: () => [],
    ...slicing,
  });
  return { time, core, today, views, look: lookInSlices(slicing) };
}

function enrol(core: Core, agentId: string, number: Msisdn): void {
  core.execute({ type: "EnrolAgent", agentId, brand: "homes", number, requestedAt: core.now(), source: "profile" });
}

function says(core: Core, digits: string, text: string): void {
  const sms = { from: { kind: "international", digits } as const, content: { kind: "text", text } as const };
  core.execute({ type: "ReceiveSms", sms: { ...sms, pdu: `${core.state.sequence}` } });
}

test("a wish in plain words waits with what weighed, and is no problem beside it", async () => {
  const { core, today } = createRig();
  enrol(core, "A-1", ANN);
  says(core, ANN, "YES");
  says(core, ANN, "please stop texting me");
  const { waiting, replies } = await today();
  expect(waiting.shown).toMatchObject([{ id: ANN, words: "please stop texting me", agentIds: ["A-1"] }]);
  expect(waiting.shown[0]?.weighed).toContain("stop");
  expect(replies.shown.map(({ text }) => text)).toEqual(["please stop texting me"]);
});

test("a withheld alert is shown with its lead, and counts as nothing else", async () => {
  const { core, today } = createRig();
  enrol(core, "A-1", ANN);
  says(core, ANN, "YES");
  core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: { ...BUYER, message: "affordable seo" } });
  const { withheld, failed } = await today();
  expect(withheld.shown).toMatchObject([{ id: "L-1", reason: "affordable seo", lead: { message: "affordable seo" } }]);
  expect(failed.found).toBe(0);
});

test("who dropped out is told with the reason for seven days", async () => {
  const { core, today, time } = createRig();
  enrol(core, "A-1", ANN);
  enrol(core, "B-1", BOB);
  says(core, ANN, "STOP");
  expect((await today()).droppedOut.shown).toMatchObject([{ agentId: "A-1", reason: "stop" }]);
  time.passAtOnce(7 * DAY + MINUTE);
  expect((await today()).droppedOut.found).toBe(0);
});

test("a NO that somebody entered is told apart from what the office switched off, and from the profile", async () => {
  const { core, today, time } = createRig();
  enrol(core, "A-1", ANN);
  enrol(core, "B-1", BOB);
  enrol(core, "C-1", CLEO);
  core.execute({ type: "OptOutAgent", agentId: "A-1", atPersonsRequest: true, no: { channel: "letter" } });
  time.skip(MINUTE);
  core.execute({ type: "OptOutAgent", agentId: "B-1", atPersonsRequest: false });
  time.skip(MINUTE);
  core.execute({ type: "WithdrawAgent", agentId: "C-1" });
  expect((await today()).droppedOut.shown).toMatchObject([
    { agentId: "C-1", reason: "profile", needsOwnStart: false },
    { agentId: "B-1", reason: "operator", needsOwnStart: false },
    { agentId: "A-1", reason: "at-persons-request", needsOwnStart: true },
  ]);
});

test("what somebody looks for is found by lead, text, number, or what is known of an agent", async () => {
  const { core, look } = createRig();
  enrol(core, "A-1", ANN);
  enrol(core, "A-12", BOB);
  says(core, CLEO, "STOP");
  core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: BUYER });
  expect(await seek(core, " L-1 ", look)).toEqual({ kind: "message", id: "L-1" });
  expect(await seek(core, "A-1", look)).toEqual({ kind: "agent", id: "A-1" });
  expect(await seek(core, "L-2", look)).toBeUndefined();
  expect(await seek(core, ANN.replace("+1", ""), look)).toEqual({ kind: "agent", id: "A-1" });
  expect(await seek(core, CLEO, look)).toEqual({ kind: "number", number: CLEO });
  expect(await seek(core, "a-12", look)).toEqual({ kind: "agent", id: "A-12" });
  expect(await seek(core, "a-", look)).toEqual({ kind: "agents", search: "a-" });
});

/** A state as large as gateways grow: ten thousand agents, 90 days of leads at the daily cap. */
function largeState(core: Core): void {
  enrol(core, "A-1", ANN);
  says(core, ANN, "YES");
  core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: BUYER });
  const { state } = core;
  const agent = state.agents.get("A-1");
  const record = state.numbers.get(ANN);
  const lead = state.leads.get("L-1");
  const message = state.messages.get(lead?.messageId ?? "");
  if (!agent || !record || !lead || !message) throw new Error("the lead was not taken");
  for (let index = 0; index < 10_000; index += 1) {
    const number = `+1850${String(2_000_000 + index)}` as Msisdn;
    state.agents.set(`X-${index}`, { ...agent, id: `X-${index}`, number });
    state.numbers.set(number, { ...record, number });
  }
  for (let index = 0; index < 90_000; index += 1) {
    const at = core.now() - Math.floor(index * 86.4 * 1_000);
    const id = `M-x${index}`;
    state.messages.set(id, {
      ...message,
      id,
      leadId: `L-x${index}`,
      queuedAt: at,
      ended: { outcome: "delivered", at },
    });
    state.leads.set(`L-x${index}`, { ...lead, id: `L-x${index}`, messageId: id, standing: { state: "delivered", at } });
  }
}

test("a day is counted right, however much lies behind it", async () => {
  const { core, today, views } = createRig();
  largeState(core);
  const view: TodayView = await today();
  const last = view.hours.reduce((sum, { arrived }) => sum + arrived, 0);
  expect(last).toBeGreaterThan(950);
  expect(last).toBeLessThan(1_050);
  expect(view.counts.agents).toEqual({ active: 10_001 });
  const found = await views.latest(50, { direction: "out" });
  expect(found).toHaveLength(50);
  expect(found.map(({ at }) => at)).toEqual(found.map(({ at }) => at).toSorted());
  expect(Date.parse(found[0]?.at ?? "")).toBeGreaterThan(core.now() - 2 * HOUR);
});

import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Core } from "../../src/app/core.ts";
import { createMessageViews, type MessageViews } from "../../src/app/message-views.ts";
import { ANN, BOB, BUYER } from "../domain/people.ts";
import { coreOn, openGateway } from "../store/open-gateway.ts";
import { ManualClock, temporaryFolder } from "../store/toy.ts";

const clock = new ManualClock("2026-01-10T18:00:00.000Z");

function says(core: Core, digits: string, text: string): void {
  const sms = { from: { kind: "international", digits } as const, content: { kind: "text", text } as const };
  core.execute({ type: "ReceiveSms", sms: { ...sms, pdu: `${core.state.sequence}` } });
}

function enrol(core: Core, agentId: string, number: typeof ANN): void {
  const requestedAt = core.now();
  core.execute({ type: "EnrolAgent", agentId, brand: "homes", number, requestedAt, source: "profile" });
}

const viewsOf = (core: Core): MessageViews =>
  createMessageViews({
    core,
    slicing: { clock, pause: async () => {} },
    standstill: () => undefined,
    erasures: async () => new Map(),
  });

describe("what came in", () => {
  it.each([
    ["its snapshot", false],
    ["its journal alone", true],
  ])("is listed and shown after a restart from %s as before", async (_, isSnapshotLost) => {
    const directory = await temporaryFolder();
    const store = await openGateway(directory, clock);
    const core = coreOn(store, clock);
    enrol(core, "A-1", ANN);
    says(core, ANN, "YES");
    says(core, ANN, "Is it sold?");
    await core.synced();
    const before = await viewsOf(core).latest(10);
    expect(before.filter(({ direction }) => direction === "in").map(({ text }) => text)).toEqual([
      "YES",
      "Is it sold?",
    ]);
    await store.close();
    if (isSnapshotLost) await rm(join(directory, "state.json"), { force: true });

    const again = await openGateway(directory, clock);
    const views = viewsOf(coreOn(again, clock));
    expect(await views.latest(10)).toEqual(before);
    expect(await views.find(before.at(-1)?.id ?? "")).toMatchObject({ text: "Is it sold?", number: ANN });
    await again.close();
  });
});

describe("the messages that are asked for", () => {
  it("are those of a number, a lead or a state, and the latest of them", async () => {
    const store = await openGateway(await temporaryFolder(), clock);
    const core = coreOn(store, clock);
    enrol(core, "A-1", ANN);
    enrol(core, "B-1", BOB);
    says(core, ANN, "YES");
    clock.set("2026-01-10T18:05:00.000Z");
    core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: BUYER });
    core.execute({ type: "AcceptLead", leadId: "L-2", agentId: "B-1", lead: BUYER });
    const { latest } = viewsOf(core);
    expect((await latest(50, { number: BOB })).map(({ kind }) => kind)).toEqual(["opt-in", "alert"]);
    expect(await latest(50, { lead: "L-1" })).toMatchObject([{ number: ANN, state: "queued", leadId: "L-1" }]);
    expect(await latest(50, { lead: "L-2" })).toMatchObject([{ id: "L-2", state: "held" }]);
    expect((await latest(50, { state: "received" })).map(({ text }) => text)).toEqual(["YES"]);
    expect(await latest(1, { number: ANN })).toMatchObject([{ leadId: "L-1" }]);
    expect(await latest(50, { number: ANN, state: "held" })).toEqual([]);
    const all = await latest(50);
    for (const [index, { at, id }] of all.entries())
      expect(await latest(2, {}, { at: Date.parse(at), id })).toEqual(all.slice(Math.max(index - 2, 0), index));
    await store.close();
  });

  it("are looked for some at a time, and a lead that becomes a message meanwhile is told of once", async () => {
    const store = await openGateway(await temporaryFolder(), clock);
    const core = coreOn(store, clock);
    enrol(core, "A-1", ANN);
    core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: BUYER });
    for (let at = 0; at < 50; at += 1) enrol(core, `B-${at}`, `+1850200${1_000 + at}` as typeof ANN);
    let nowMs = 0;
    let pauses = 0;
    const slicing = {
      // Each look at the clock a millisecond: a slice of five is over after as many messages.
      clock: { monotonicMs: () => (nowMs += 1) },
      async pause() {
        pauses += 1;
        if (pauses === 1) says(core, ANN, "YES");
      },
    };
    const found = await createMessageViews({
      ...{ core, slicing, standstill: () => undefined, erasures: async () => new Map() },
    }).latest(100);
    expect(core.state.leads.get("L-1")?.messageId).toBeDefined();
    expect(pauses).toBeGreaterThanOrEqual(10);
    expect(found.filter(({ id, leadId }) => id === "L-1" || leadId === "L-1")).toHaveLength(1);
    expect(found).toHaveLength(52);
    await store.close();
  });
});

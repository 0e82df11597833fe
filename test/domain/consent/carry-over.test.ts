import { describe, expect, it } from "vitest";
import type { OptOut } from "../../../src/domain/commands.ts";
import { collectStandings } from "../../../src/domain/evidence/standings.ts";
import { HOUR, MINUTE } from "../../../src/domain/time.ts";
import type { Gateway } from "../gateway.ts";
import { active, ANN, BOB, enrol, lead, pending, stopped } from "../people.ts";

let keys = 0;

/** What a start takes over of a state that a restored backup has replaced. */
function carryOver(gateway: Gateway, optOut: OptOut, happenedAt = gateway.now, key = `opt-out ${++keys}`): void {
  gateway.do({ type: "TakeOptOut", key, optOut, happenedAt });
}

const switchedOff: OptOut = { type: "AgentLeft", agentId: "A-1", reason: "profile" };

describe("an opt-out that a restored backup does not know", () => {
  it.each<[string, OptOut]>([
    ["profile", switchedOff],
    ["operator", { type: "ConsentEnded", number: ANN, reason: "operator" }],
    ["operator", { type: "NumberSuppressed", number: ANN, reason: "operator" }],
    ["no-response", { type: "ConsentEnded", number: ANN, reason: "no-response" }],
    ["plain-language", { type: "NumberSuppressed", number: ANN, reason: "plain-language" }],
    ["unreachable", { type: "ConsentEnded", number: ANN, reason: "unreachable" }],
  ])("ends consent: %s", (reason, optOut) => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    gateway.sleep(2 * HOUR);
    carryOver(gateway, optOut);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason });
    expect(gateway.send()).toEqual([]);
    expect(gateway.state.leads.get("L-1")?.standing.state).toMatch(/cancelled|refused/);
  });

  it("that the state knows, and of which the record is lost, stands in the proof again, as of when it was", () => {
    const gateway = stopped();
    const since = gateway.state.numbers.get(ANN)?.suppression?.since ?? 0;
    const before = gateway.records.length;
    gateway.sleep(HOUR);
    carryOver(gateway, { type: "NumberSuppressed", number: ANN, reason: "stop" }, since);
    carryOver(gateway, { type: "ConsentEnded", number: ANN, reason: "stop" }, since);
    const standings = collectStandings();
    for (const record of gateway.records.slice(before)) standings.take(record);
    expect(standings.result().get(ANN)).toMatchObject({ isClosed: true });
    expect(gateway.events("NumberSuppressed").at(-1)).toMatchObject({ number: ANN, reason: "stop", since });
    expect(gateway.events("ConsentEnded").at(-1)).toMatchObject({ number: ANN, reason: "stop", since });
    expect(gateway.state.numbers.get(ANN)?.suppression).toEqual({ since, reason: "stop" });
  });

  it("stops a request for consent that the backup still has to send", () => {
    const gateway = pending();
    enrol(gateway, "A-2", BOB);
    carryOver(gateway, { type: "ConsentEnded", number: BOB, reason: "no-response" });
    expect(gateway.send()).toEqual([]);
  });

  it("ends no consent that was given since: a repair may lose what is older than what it keeps", () => {
    const gateway = active();
    for (const optOut of [switchedOff, { type: "NumberSuppressed", number: ANN, reason: "plain-language" }] as const)
      carryOver(gateway, optOut, gateway.now - HOUR);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
  });

  it("at the person's own request stays blocked for enrolment, also for a number that nobody has", () => {
    const gateway = active();
    carryOver(gateway, { type: "NumberSuppressed", number: BOB, reason: "operator" });
    expect(enrol(gateway, "A-2", BOB)).toEqual({ kind: "refused", refusal: "blocked-by-stop" });
  });

  it("counts from when it happened: an older request opens nothing, a later one does", () => {
    const gateway = active();
    const optedOutAt = gateway.now + HOUR;
    gateway.sleep(3 * HOUR);
    for (const number of [ANN, BOB]) {
      const ended = { type: "ConsentEnded", number, reason: "operator" } as const;
      carryOver(gateway, ended, optedOutAt);
    }
    enrol(gateway, "A-1", ANN, { requestedAt: optedOutAt - MINUTE });
    enrol(gateway, "A-2", BOB, { requestedAt: optedOutAt - MINUTE });
    expect(gateway.send()).toEqual([]);
    enrol(gateway, "A-2", BOB, { requestedAt: optedOutAt + MINUTE });
    expect(gateway.send()).toHaveLength(1);
  });

  it("is overruled by the START that followed it, and not by the one before", () => {
    const gateway = active();
    carryOver(gateway, switchedOff);
    gateway.receive(ANN, "START");
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
    carryOver(gateway, switchedOff);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out" });
  });

  it("at the person's own request gives way to a START that the phone sent after it, however late both are read", () => {
    const gateway = active();
    const closedAt = gateway.now + HOUR;
    gateway.sleep(3 * HOUR);
    carryOver(gateway, { type: "NumberSuppressed", number: ANN, reason: "operator" }, closedAt);
    gateway.receive(ANN, "START", { smscAt: closedAt - MINUTE });
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out" });
    gateway.receive(ANN, "START", { smscAt: closedAt + MINUTE });
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
  });

  it("is taken over once, whatever followed it", () => {
    const gateway = active();
    carryOver(gateway, switchedOff, gateway.now, "the same");
    gateway.receive(ANN, "START");
    gateway.restart();
    carryOver(gateway, switchedOff, gateway.now, "the same");
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
  });

  it("leaves a STOP what it is, with its confirmation", () => {
    const gateway = active();
    gateway.receive(ANN, "STOP");
    carryOver(gateway, { type: "NumberSuppressed", number: ANN, reason: "stop" });
    carryOver(gateway, { type: "ConsentEnded", number: ANN, reason: "stop" });
    expect(gateway.send().map(({ kind }) => kind)).toEqual(["stop-confirmation"]);
  });

  it("pauses where a person was still to decide", () => {
    const gateway = active();
    const decideBy = gateway.now + HOUR;
    carryOver(gateway, { type: "NumberPaused", number: ANN, decideBy });
    lead(gateway, "L-1", "A-1");
    expect(gateway.send()).toEqual([]);
    gateway.pass(2 * HOUR);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "plain-language" });
  });
});

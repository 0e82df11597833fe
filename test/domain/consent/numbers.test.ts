import { describe, expect, it } from "vitest";
import { DAY, HOUR } from "../../../src/domain/time.ts";
import { Gateway, kindsOf } from "../gateway.ts";
import { active, ANN, BOB, enrol, enrolled, lead, pending, reconfirming, stopped, synchronise } from "../people.ts";

const DONE = { kind: "done" };

describe("two agents who share a number", () => {
  it("the second on an active number is active at once, and nobody is asked", () => {
    const gateway = active();
    enrol(gateway, "A-2", ANN, { brand: "rmint" });
    expect(gateway.agent("A-2")).toMatchObject({ consent: "active", brand: "rmint" });
    expect(gateway.send()).toEqual([]);
    lead(gateway, "L-1", "A-2");
    gateway.send();
    expect(gateway.phone(ANN).at(-1)).toMatch(/^RE\/MAX lead\n/);
  });

  it("the second on a pending number joins its deadline", () => {
    const gateway = pending();
    const { optOutAt } = gateway.agent("A-1") ?? {};
    gateway.sleep(HOUR);
    enrol(gateway, "A-2", ANN);
    expect(gateway.agent("A-2")).toMatchObject({ consent: "pending", optOutAt });
    expect(gateway.send()).toEqual([]);
    gateway.pass(35 * HOUR);
    expect(gateway.agent("A-1")).toMatchObject({ reason: "no-response" });
    expect(gateway.agent("A-2")).toMatchObject({ reason: "no-response" });
  });

  it.each([
    ["enrolled", enrolled],
    ["reconfirming", reconfirming],
  ])("the second joins a number that is %s", (status, given) => {
    const gateway = given();
    enrol(gateway, "A-2", ANN);
    expect(gateway.agent("A-2")).toMatchObject({ consent: status });
  });

  it("a keyword is for both", () => {
    const gateway = active();
    enrol(gateway, "A-2", ANN);
    gateway.receive(ANN, "STOP");
    expect(gateway.agent("A-1")).toMatchObject({ reason: "stop" });
    expect(gateway.agent("A-2")).toMatchObject({ reason: "stop" });
    expect(gateway.told("inbound").at(-1)).toMatchObject({ agentIds: ["A-1", "A-2"] });
  });

  it("withdrawing touches that agent only", () => {
    const gateway = active();
    enrol(gateway, "A-2", ANN);
    lead(gateway, "L-1", "A-1");
    lead(gateway, "L-2", "A-2");
    gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "profile" });
    expect(gateway.agent("A-2")).toMatchObject({ consent: "active" });
    gateway.send();
    expect(gateway.outcomes("L-1").at(-1)).toBe("cancelled");
    expect(gateway.outcomes("L-2").at(-1)).toBe("sent");
    lead(gateway, "L-3", "A-1");
    expect(gateway.outcomes("L-3")).toEqual(["accepted", "refused"]);
  });

  it("the one who withdrew comes back with a later request, without another question", () => {
    const gateway = active();
    enrol(gateway, "A-2", ANN);
    gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
    gateway.sleep(HOUR);
    synchronise(gateway, "A-1", ANN);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out" });
    enrol(gateway, "A-1", ANN);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
    expect(gateway.send()).toEqual([]);
  });

  it("a STOP is the reason for both, also for one who had been switched off before", () => {
    for (const gone of [
      { type: "WithdrawAgent", agentId: "A-1" } as const,
      { type: "OptOutAgent", agentId: "A-1", atPersonsRequest: false } as const,
    ]) {
      const gateway = active();
      enrol(gateway, "A-2", ANN);
      gateway.do(gone);
      gateway.sleep(HOUR);
      gateway.receive(ANN, "STOP");
      const told = { consent: "opted-out", reason: "stop", since: new Date(gateway.now).toISOString() };
      expect(gateway.agent("A-1")).toMatchObject(told);
      expect(gateway.agent("A-2")).toMatchObject(told);
      gateway.receive(ANN, "START");
      expect(gateway.agent("A-1")).toMatchObject({
        consent: "opted-out",
        reason: expect.stringMatching(/profile|operator/),
      });
      expect(gateway.agent("A-2")).toMatchObject({ consent: "active" });
    }
  });

  it("the number's consent ends with the last of them", () => {
    const gateway = active();
    enrol(gateway, "A-2", ANN);
    gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
    gateway.do({ type: "WithdrawAgent", agentId: "A-2" });
    expect(gateway.consent(ANN)).toBe("opted-out");
  });
});

describe("a changed phone", () => {
  it("leaves the old number, the waiting alerts are held, and the new number is asked", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    enrol(gateway, "A-1", BOB);
    // Nobody has said no there: it is without consent, and not opted out.
    expect(gateway.consent(ANN)).toBe("none");
    expect(gateway.agent("A-1")).toMatchObject({ number: BOB, consent: "enrolled" });
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "held"]);
    gateway.send();
    expect(gateway.submits.at(-1)?.segment.to).toBe(BOB);
    expect(gateway.submits.at(-1)?.kind).toBe("opt-in");
    gateway.receive(BOB, "YES");
    gateway.send();
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "held", "queued", "sent"]);
    expect(gateway.phone(BOB).at(-1)).toMatch(/^Homes\.com lead\n/);
  });

  it("sends what waited, in order, when the new number is active already", () => {
    const gateway = active();
    enrol(gateway, "A-2", BOB);
    gateway.send();
    gateway.receive(BOB, "YES");
    gateway.send();
    for (const id of ["L-1", "L-2", "L-3"]) {
      gateway.sleep(1);
      lead(gateway, id, "A-1");
    }
    enrol(gateway, "A-1", BOB);
    expect(gateway.agent("A-1")).toMatchObject({ number: BOB, consent: "active" });
    const alerts = gateway.send().filter(({ index }) => index === 0);
    expect(alerts.map(({ leadId, segment }) => [leadId, segment.to])).toEqual([
      ["L-1", BOB],
      ["L-2", BOB],
      ["L-3", BOB],
    ]);
  });

  it("refuses what waited when the new number has opted out", () => {
    const gateway = active();
    gateway.receive(BOB, "STOP");
    lead(gateway, "L-1", "A-1");
    expect(enrol(gateway, "A-1", BOB)).toEqual({ kind: "refused", refusal: "blocked-by-stop" });
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "held", "refused"]);
    expect(gateway.agent("A-1")).toMatchObject({ number: BOB, consent: "opted-out", reason: "stop" });
  });

  it("touches that agent only", () => {
    const gateway = active();
    enrol(gateway, "A-2", ANN);
    lead(gateway, "L-2", "A-2");
    enrol(gateway, "A-1", BOB);
    expect(gateway.agent("A-2")).toMatchObject({ number: ANN, consent: "active" });
    gateway.send();
    expect(gateway.outcomes("L-2").at(-1)).toBe("sent");
  });

  it("is no request of somebody who has opted out: a nightly synchronisation must not text anyone", () => {
    const gateway = active();
    gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
    gateway.sleep(2 * DAY);
    expect(synchronise(gateway, "A-1", BOB)).toEqual(DONE);
    expect(gateway.send()).toEqual([]);
    expect(gateway.agent("A-1")).toMatchObject({ number: BOB, consent: "opted-out", reason: "profile" });
    expect(enrol(gateway, "A-1", BOB)).toEqual(DONE);
    expect(kindsOf(gateway.send())).toEqual(["opt-in"]);
  });

  it("does not carry a STOP along, nor lift it from the old number", () => {
    const gateway = stopped();
    enrol(gateway, "A-1", BOB);
    gateway.send();
    expect(gateway.agent("A-1")).toMatchObject({ number: BOB, consent: "pending" });
    expect(enrol(gateway, "A-2", ANN)).toEqual({ kind: "refused", refusal: "blocked-by-stop" });
  });

  it("takes back the old number's question and reminders", () => {
    const gateway = enrolled();
    enrol(gateway, "A-1", BOB);
    expect(gateway.send().map(({ segment }) => segment.to)).toEqual([BOB]);
    const reminded = pending();
    reminded.pass(6 * HOUR);
    enrol(reminded, "A-1", BOB);
    expect(reminded.state.mails.size).toBe(0);
  });
});

describe("sending by hand", () => {
  const byHand = (gateway: Gateway) => gateway.do({ type: "SendByHand", number: ANN, text: "Call the office" });
  const REFUSED = { kind: "refused", refusal: "no-consent" };

  it.each([
    ["active", active],
    ["reconfirming", reconfirming],
  ])("goes to a number that is %s", (_, given) => {
    const gateway = given();
    expect(byHand(gateway)).toEqual(DONE);
    gateway.send();
    expect(gateway.phone(ANN).at(-1)).toBe("Call the office");
  });

  it.each([
    ["unknown", () => new Gateway()],
    ["enrolled", enrolled],
    ["pending", pending],
    ["opted-out", stopped],
  ])("does not go to a number that is %s", (_, given) => {
    expect(byHand(given())).toEqual(REFUSED);
  });

  it("does not go to a paused number", () => {
    const gateway = active();
    gateway.receive(ANN, "do not text me");
    expect(byHand(gateway)).toEqual(REFUSED);
  });
});

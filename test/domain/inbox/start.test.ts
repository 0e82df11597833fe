import { describe, expect, it } from "vitest";
import { DAY, HOUR } from "../../../src/domain/time.ts";
import { Gateway, kindsOf } from "../gateway.ts";
import { active, ANN, BOB, enrol, enrolled, lead, NOBODY, pending, SERVED, stopped, unanswered } from "../people.ts";

const CONFIRMATION =
  "You have successfully been re-subscribed to messages from this number. Reply HELP for help. " +
  "Reply STOP to unsubscribe. Msg&Data Rates May Apply.";

function withdrawn(): Gateway {
  const gateway = active();
  gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
  return gateway;
}

function paused(): Gateway {
  const gateway = active();
  gateway.receive(ANN, "please stop texting me");
  return gateway;
}

function closedByOperator(): Gateway {
  const gateway = active();
  gateway.do({ type: "OptOutAgent", agentId: "A-1", atPersonsRequest: true });
  return gateway;
}

describe("START", () => {
  it.each<readonly [string, () => Gateway]>([
    ...SERVED,
    ["opted-out: stop", stopped],
    ["opted-out: no-response", unanswered],
    ["opted-out: profile", withdrawn],
    ["opted-out: operator", closedByOperator],
    ["paused", paused],
  ])("gives consent, is recorded and answered when %s", (_, given) => {
    const gateway = given();
    gateway.sleep(HOUR);
    gateway.receive(ANN, "yes");
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active", confirmedAt: new Date(gateway.now).toISOString() });
    expect(gateway.agent("A-1")).not.toHaveProperty("paused");
    expect(gateway.events("ConsentGiven").at(-1)).toMatchObject({ number: ANN, smscAt: gateway.now });
    expect(kindsOf(gateway.send())).toEqual(["start-confirmation"]);
    expect(gateway.phone(ANN).at(-1)).toBe(CONFIRMATION);
    lead(gateway, "L-9", "A-1");
    gateway.send();
    expect(gateway.outcomes("L-9")).toEqual(["accepted", "queued", "sent"]);
  });

  it.each(["START", "yes", "Unstop", "opt-in", "OPTIN"])("%s is as good as any", (word) => {
    const gateway = pending();
    gateway.receive(ANN, word);
    expect(gateway.consent(ANN)).toBe("active");
  });

  it("makes the question needless that has not left yet", () => {
    const gateway = enrolled();
    gateway.receive(ANN, "START");
    gateway.pass(DAY);
    expect(kindsOf(gateway.submits)).toEqual(["start-confirmation"]);
  });

  it("ends the reminders and the deadline", () => {
    const gateway = pending();
    gateway.pass(6 * HOUR);
    gateway.receive(ANN, "YES");
    expect(gateway.state.mails.size).toBe(0);
    gateway.pass(3 * DAY);
    expect(gateway.events("ReminderQueued")).toHaveLength(1);
    expect(gateway.consent(ANN)).toBe("active");
  });

  it("takes effect whenever it comes, also after the deadline", () => {
    const gateway = unanswered();
    gateway.receive(ANN, "YES");
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
  });

  it("lifts an earlier STOP of a number that no agent has, and is answered", () => {
    const gateway = new Gateway();
    gateway.receive(NOBODY, "STOP");
    gateway.send();
    gateway.receive(NOBODY, "START");
    gateway.send();
    expect(gateway.phone(NOBODY).at(-1)).toBe(CONFIRMATION);
    expect(enrol(gateway, "A-9", NOBODY)).toEqual({ kind: "done" });
    expect(gateway.agent("A-9")).toMatchObject({ consent: "enrolled" });
  });

  it("from a number that no agent has is else recorded, not answered", () => {
    const gateway = new Gateway();
    gateway.receive(NOBODY, "START");
    gateway.pass(DAY);
    expect(gateway.phone(NOBODY)).toEqual([]);
    expect(gateway.told("inbound")).toMatchObject([{ from: NOBODY, keyword: "start" }]);
  });

  it("takes back what seemed to be an opt-out, also from a number that no agent has", () => {
    const gateway = new Gateway();
    gateway.receive(NOBODY, "do not text me");
    gateway.receive(NOBODY, "START");
    gateway.pass(2 * DAY);
    enrol(gateway, "A-9", NOBODY);
    expect(gateway.agent("A-9")).toMatchObject({ consent: "enrolled" });
  });

  it("is for every agent who has the number", () => {
    const gateway = pending();
    enrol(gateway, "A-2", ANN, { brand: "rmint" });
    enrol(gateway, "A-3", BOB);
    gateway.receive(ANN, "YES");
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
    expect(gateway.agent("A-2")).toMatchObject({ consent: "active" });
    expect(gateway.agent("A-3")).toMatchObject({ consent: "enrolled" });
    expect(gateway.told("inbound").at(-1)).toMatchObject({ agentIds: ["A-1", "A-2"] });
  });
});

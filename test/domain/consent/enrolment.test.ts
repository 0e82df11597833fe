import { describe, expect, it } from "vitest";
import type { Msisdn } from "../../../src/domain/number.ts";
import { DAY, HOUR, iso, MINUTE } from "../../../src/domain/time.ts";
import { Gateway, kindsOf } from "../gateway.ts";
import {
  active,
  ANN,
  BOB,
  enrol,
  enrolled,
  lead,
  pending,
  SERVED,
  stopped,
  synchronise,
  unanswered,
} from "../people.ts";
import { shippedPolicy } from "../policy.ts";

const DONE = { kind: "done" };
const BLOCKED = { kind: "refused", refusal: "blocked-by-stop" };
const ASKED_RECENTLY = { kind: "refused", refusal: "asked-recently" };

const OPT_IN =
  "Lead Notification\nPlease confirm consent of SMS notification signup, please reply with YES. " +
  "Reply STOP to unsubscribe, or reply HELP for additional information.";
const MIGRATION =
  "To complete SMS notification signup, please reply with YES. " +
  "Reply STOP to unsubscribe, or reply HELP for additional information.";

describe("enrolling an agent for the first time", () => {
  it("asks the number with the opt-in text, at any time of day", () => {
    const gateway = new Gateway();
    gateway.now = Date.parse("2025-03-04T07:00:00.000Z");
    expect(enrol(gateway, "A-1", ANN)).toEqual(DONE);
    expect(gateway.agent("A-1")).toEqual({
      agentId: "A-1",
      brand: "homes",
      number: ANN,
      consent: "enrolled",
      since: "2025-03-04T07:00:00.000Z",
    });
    gateway.send();
    expect(gateway.phone(ANN)).toEqual([OPT_IN]);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "pending", optOutAt: "2025-03-05T19:00:00.000Z" });
  });

  it("asks an existing customer with the migration text", () => {
    const gateway = new Gateway();
    synchronise(gateway, "A-1", ANN, { source: "migration" });
    gateway.send();
    expect(gateway.phone(ANN)).toEqual([MIGRATION]);
  });

  it.each([
    [{ brand: "zillow" }, ANN, "unknown-brand"],
    [{}, "+442079460018", "number-not-allowed"],
    [{}, shippedPolicy.number, "own-number"],
  ])("refuses %o at %s: %s", (request, number, refusal) => {
    const gateway = new Gateway();
    expect(enrol(gateway, "A-1", number as Msisdn, request)).toEqual({ kind: "refused", refusal });
    expect(gateway.records).toEqual([]);
  });

  it("answers at the response topic with where the agent stands", () => {
    const gateway = new Gateway();
    const replyTo = { topic: "crm/answers", correlationData: "AQ==" };
    enrol(gateway, "A-1", ANN, { replyTo });
    expect(gateway.published.at(-1)).toMatchObject({
      topic: "agents/A-1",
      retain: true,
      replyTo,
      payload: { consent: "enrolled" },
    });
  });
});

describe("enrolling an agent who is being asked or has agreed", () => {
  it.each(SERVED)("updates details only and leaves the clocks when %s", (_, given) => {
    const gateway = given();
    gateway.sleep(HOUR);
    const { consent } = gateway.state.numbers.get(ANN) ?? {};
    const before = gateway.records.length;
    expect(enrol(gateway, "A-1", ANN, { name: "Ann Smith", email: "new@example.com" })).toEqual(DONE);
    expect(gateway.since(before)).toEqual(["AgentUpdated"]);
    expect(gateway.state.numbers.get(ANN)?.consent).toEqual(consent);
    expect(gateway.state.agents.get("A-1")).toMatchObject({ name: "Ann Smith", email: "new@example.com" });
  });

  it("keeps details that are left out where the request says so, else they are gone", () => {
    const gateway = active();
    enrol(gateway, "A-1", ANN, { name: "Ann Smith", timeZone: "America/Chicago" });
    const { email } = gateway.state.agents.get("A-1") ?? {};
    synchronise(gateway, "A-1", ANN, { name: "Ann Lee", keepLeftOut: true });
    expect(gateway.state.agents.get("A-1")).toMatchObject({ name: "Ann Lee", email, timeZone: "America/Chicago" });
    const before = gateway.records.length;
    synchronise(gateway, "A-1", ANN, { keepLeftOut: true });
    expect(gateway.since(before)).toEqual([]);
    synchronise(gateway, "A-1", ANN, { name: "Ann Lee" });
    expect(gateway.state.agents.get("A-1")).not.toHaveProperty("email");
  });

  it("leaves the old phone also where the new one is blocked", () => {
    const gateway = active();
    gateway.receive(BOB, "STOP");
    expect(enrol(gateway, "A-1", BOB, { name: "Ann Smith" })).toEqual(BLOCKED);
    expect(gateway.state.agents.get("A-1")).toMatchObject({ number: BOB });
    expect(gateway.state.agents.get("A-1")).not.toHaveProperty("name");
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "stop" });
  });

  it("records nothing when nothing is new", () => {
    const gateway = active();
    const before = gateway.records.length;
    enrol(gateway, "A-1", ANN);
    expect(gateway.since(before)).toEqual([]);
  });

  it("texts nobody, however often it is repeated", () => {
    const gateway = active();
    for (let night = 0; night < 30; night += 1) {
      gateway.sleep(DAY);
      enrol(gateway, "A-1", ANN);
    }
    expect(gateway.send()).toEqual([]);
  });
});

describe("enrolling after an opt-out", () => {
  it.each([
    ["stop", stopped],
    [
      "plain-language",
      () => {
        const gateway = active();
        gateway.receive(ANN, "do not text me");
        gateway.pass(DAY);
        return gateway;
      },
    ],
    [
      "operator, at the person's request",
      () => {
        const gateway = active();
        gateway.do({ type: "OptOutAgent", agentId: "A-1", atPersonsRequest: true });
        return gateway;
      },
    ],
  ])("by %s is blocked: only a START from the phone itself opens the number", (_, given) => {
    const gateway = given();
    gateway.sleep(100 * DAY);
    const before = gateway.records.length;
    expect(enrol(gateway, "A-1", ANN, { name: "Ann Smith" })).toEqual(BLOCKED);
    expect(gateway.since(before)).toEqual([]);
    // Somebody new is entered all the same: the phone's START is theirs too.
    expect(enrol(gateway, "A-2", ANN)).toEqual(BLOCKED);
    expect(gateway.agent("A-2")).toMatchObject({ consent: "opted-out" });
    expect(gateway.send()).toEqual([]);
    gateway.receive(ANN, "START");
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
    expect(gateway.agent("A-2")).toMatchObject({ consent: "active" });
  });

  it.each([
    ["no-response", unanswered],
    [
      "profile",
      () => {
        const gateway = active();
        gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
        return gateway;
      },
    ],
    [
      "operator",
      () => {
        const gateway = active();
        gateway.do({ type: "OptOutAgent", agentId: "A-1", atPersonsRequest: false });
        return gateway;
      },
    ],
  ])("by %s starts the opt-in again when requestedAt is later, else changes details only", (reason, given) => {
    const gateway = given();
    const optedOutAt = gateway.now;
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason });
    gateway.sleep(2 * DAY);
    expect(synchronise(gateway, "A-1", ANN, { name: "Ann Smith" })).toEqual(DONE);
    expect(enrol(gateway, "A-1", ANN, { requestedAt: optedOutAt })).toEqual(DONE);
    expect(enrol(gateway, "A-1", ANN, { requestedAt: optedOutAt - HOUR })).toEqual(DONE);
    expect(gateway.send()).toEqual([]);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason });
    expect(enrol(gateway, "A-1", ANN, { requestedAt: optedOutAt + 1 })).toEqual(DONE);
    expect(kindsOf(gateway.send())).toEqual(["opt-in"]);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "pending" });
  });

  it("takes a requestedAt that has not come for now, and heeds each once", () => {
    const gateway = new Gateway();
    const requestedAt = Date.parse("2099-01-01T00:00:00.000Z");
    enrol(gateway, "A-1", ANN, { requestedAt });
    expect(gateway.events("AgentEnrolled")).toMatchObject([{ requestedAt: gateway.now }]);
    const asked = (): number => gateway.submits.filter(({ kind }) => kind === "opt-in").length;
    for (let day = 0; day < 60; day += 1) {
      gateway.pass(DAY);
      enrol(gateway, "A-1", ANN, { requestedAt, name: `Ann ${day}` });
    }
    expect(asked()).toBe(1);
    expect(gateway.events("RequestHeeded")).toHaveLength(1);
    enrol(gateway, "A-1", ANN, { requestedAt: requestedAt + DAY });
    gateway.pass(DAY);
    expect(asked()).toBe(2);
    gateway.pass(2 * DAY);
    enrol(gateway, "A-1", ANN);
    gateway.pass(DAY);
    expect(asked()).toBe(3);
  });

  it.each([
    ["while it was active", active],
    ["while it was closed", stopped],
  ])("takes no request that came %s for a later one, because of a time that has not come", (_, given) => {
    const gateway = given();
    const requestedAt = Date.parse("2099-01-01T00:00:00.000Z");
    enrol(gateway, "A-1", ANN, { requestedAt });
    gateway.pass(2 * DAY);
    gateway.receive(ANN, "YES");
    gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
    gateway.pass(2 * DAY);
    const before = gateway.submits.length;
    // Another publisher's is heeded in between.
    enrol(gateway, "A-1", ANN, { requestedAt });
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out" });
    enrol(gateway, "A-1", ANN);
    gateway.pass(2 * DAY);
    expect(gateway.submits.slice(before).filter(({ kind }) => kind === "opt-in")).toHaveLength(1);
    enrol(gateway, "A-1", ANN, { requestedAt });
    enrol(gateway, "A-1", ANN, { requestedAt: requestedAt - DAY });
    gateway.pass(2 * DAY);
    expect(gateway.submits.slice(before).filter(({ kind }) => kind === "opt-in")).toHaveLength(1);
  });

  it("still heeds a request that came too soon when it comes again", () => {
    const gateway = pending();
    gateway.sleep(HOUR);
    gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
    gateway.sleep(HOUR);
    const requestedAt = gateway.now;
    expect(enrol(gateway, "A-1", ANN, { requestedAt })).toEqual(ASKED_RECENTLY);
    gateway.sleep(DAY);
    expect(enrol(gateway, "A-1", ANN, { requestedAt })).toEqual(DONE);
    expect(kindsOf(gateway.send())).toEqual(["opt-in"]);
  });

  it("asks at most once in 24 hours", () => {
    const gateway = pending();
    gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
    gateway.sleep(DAY - 1);
    const before = gateway.records.length;
    expect(enrol(gateway, "A-1", ANN, { name: "Ann Smith" })).toEqual(ASKED_RECENTLY);
    expect(gateway.since(before)).toEqual([]);
    expect(gateway.send()).toEqual([]);
    gateway.sleep(1);
    expect(enrol(gateway, "A-1", ANN)).toEqual(DONE);
    expect(kindsOf(gateway.send())).toEqual(["opt-in"]);
  });

  it("asks at most three times in 30 days", () => {
    const gateway = pending();
    const first = gateway.now;
    for (const _ of [2, 3]) {
      gateway.pass(2 * DAY);
      expect(enrol(gateway, "A-1", ANN)).toEqual(DONE);
    }
    gateway.pass(2 * DAY);
    expect(enrol(gateway, "A-1", ANN)).toEqual(ASKED_RECENTLY);
    gateway.pass(first + 30 * DAY - 1 - gateway.now);
    expect(enrol(gateway, "A-1", ANN)).toEqual(ASKED_RECENTLY);
    gateway.pass(1);
    expect(enrol(gateway, "A-1", ANN)).toEqual(DONE);
  });

  it("counts for the number, whichever agent asks", () => {
    const gateway = pending();
    gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
    gateway.sleep(HOUR);
    expect(enrol(gateway, "A-2", ANN)).toEqual(ASKED_RECENTLY);
  });
});

describe("a number that its own START has opened, with no agent, asked a short while ago", () => {
  function openedAgain(): Gateway {
    const gateway = pending();
    gateway.receive(ANN, "STOP");
    enrol(gateway, "A-1", BOB);
    gateway.receive(ANN, "START");
    gateway.send();
    gateway.sleep(HOUR);
    return gateway;
  }

  it("takes no agent on yet: there is none of whom nobody is told, and no lead that waits for nothing", () => {
    const gateway = openedAgain();
    expect(enrol(gateway, "A-2", ANN)).toEqual(ASKED_RECENTLY);
    expect(gateway.state.agents.has("A-2")).toBe(false);
    expect(lead(gateway, "L-1", "A-2")).toEqual({ kind: "refused", refusal: "unknown-agent" });
    expect(gateway.told("leads/L-1")).toMatchObject([{ state: "rejected", reason: "unknown-agent" }]);
    gateway.sleep(DAY);
    expect(synchronise(gateway, "A-2", ANN)).toEqual(DONE);
    expect(gateway.agent("A-2")).toMatchObject({ consent: "enrolled" });
  });

  it("takes an agent over from another number, and asks when that is over", () => {
    const gateway = openedAgain();
    expect(enrol(gateway, "A-1", ANN)).toEqual(DONE);
    const { asked = [] } = gateway.state.numbers.get(ANN) ?? {};
    const askAt = iso((asked.at(-1) ?? 0) + DAY);
    expect(gateway.agent("A-1")).toMatchObject({ number: ANN, consent: "enrolled", askAt });
  });
});

describe("withdrawing", () => {
  it("ends the agent's alerts and is published as profile", () => {
    const gateway = active();
    gateway.sleep(HOUR);
    expect(gateway.do({ type: "WithdrawAgent", agentId: "A-1" })).toEqual(DONE);
    expect(gateway.agent("A-1")).toEqual({
      agentId: "A-1",
      brand: "homes",
      number: ANN,
      consent: "opted-out",
      reason: "profile",
      since: new Date(gateway.now).toISOString(),
    });
  });

  it("takes back the question that has not left, and the reminders", () => {
    const asked = enrolled();
    asked.do({ type: "WithdrawAgent", agentId: "A-1" });
    expect(asked.send()).toEqual([]);
    const reminded = pending();
    reminded.pass(6 * HOUR);
    reminded.do({ type: "WithdrawAgent", agentId: "A-1" });
    expect(reminded.state.mails.size).toBe(0);
    reminded.pass(2 * DAY);
    expect(reminded.events("ReminderQueued")).toHaveLength(1);
  });

  it("takes back what was to be sent by hand", () => {
    const gateway = active();
    gateway.do({ type: "SendByHand", number: ANN, text: "Hello" });
    gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
    expect(gateway.events("MessageCancelled")).toHaveLength(1);
    expect(gateway.send()).toEqual([]);
  });

  it("of an unknown agent is refused", () => {
    const gateway = new Gateway();
    expect(gateway.do({ type: "WithdrawAgent", agentId: "A-9" })).toEqual({
      kind: "refused",
      refusal: "unknown-agent",
    });
  });

  it("leaves a STOP in force, and its reason and time", () => {
    const gateway = stopped();
    const before = gateway.agent("A-1");
    gateway.sleep(HOUR);
    gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
    expect(gateway.agent("A-1")).toEqual(before);
    lead(gateway, "L-1", "A-1");
    expect(gateway.told("leads/L-1").at(-1)).toMatchObject({ state: "refused", reason: "opted-out: stop" });
    gateway.sleep(2 * DAY);
    expect(enrol(gateway, "A-1", ANN)).toEqual(BLOCKED);
  });

  it("counts from when it happened, also when the number's consent had ended before", () => {
    const gateway = unanswered();
    gateway.sleep(2 * DAY);
    const between = gateway.now;
    gateway.sleep(HOUR);
    gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
    gateway.sleep(HOUR);
    enrol(gateway, "A-1", ANN, { requestedAt: between });
    expect(gateway.send()).toEqual([]);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "profile" });
  });
});

describe("an operator's opt-out", () => {
  it("at the person's request does not soften a STOP", () => {
    const gateway = stopped();
    const before = gateway.agent("A-1");
    gateway.sleep(HOUR);
    gateway.do({ type: "OptOutAgent", agentId: "A-1", atPersonsRequest: true });
    expect(gateway.agent("A-1")).toEqual(before);
  });

  it("at the person's request is for all agents who have the number", () => {
    const gateway = active();
    enrol(gateway, "A-2", ANN);
    gateway.do({ type: "OptOutAgent", agentId: "A-2", atPersonsRequest: true });
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "operator" });
  });

  it("without it is for this agent alone", () => {
    const gateway = active();
    enrol(gateway, "A-2", ANN);
    gateway.do({ type: "OptOutAgent", agentId: "A-2", atPersonsRequest: false });
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
    expect(gateway.agent("A-2")).toMatchObject({ consent: "opted-out", reason: "operator" });
  });
});

describe("asking that the person did not just cause", () => {
  const at = (gateway: Gateway, time: string): number => {
    gateway.now = Date.parse(time);
    return gateway.send().length;
  };

  it("happens between 9:00 and 20:00 in the agent's time zone", () => {
    const gateway = new Gateway();
    gateway.now = Date.parse("2025-03-03T12:00:00.000Z");
    synchronise(gateway, "A-1", ANN, { source: "migration", timeZone: "America/Chicago" });
    expect(at(gateway, "2025-03-03T14:59:59.999Z")).toBe(0);
    expect(at(gateway, "2025-03-03T15:00:00.000Z")).toBe(1);
    synchronise(gateway, "A-2", BOB, { source: "migration", timeZone: "America/Chicago" });
    expect(at(gateway, "2025-03-04T02:00:00.000Z")).toBe(0);
    expect(at(gateway, "2025-03-04T15:00:00.000Z")).toBe(1);
  });

  it("else in all zones of the country at once", () => {
    const gateway = new Gateway();
    synchronise(gateway, "A-1", ANN, { source: "migration" });
    // 9:00 in Honolulu is 14:00 in New York in winter; 20:00 in New York ends it.
    expect(at(gateway, "2025-03-03T18:59:00.000Z")).toBe(0);
    expect(at(gateway, "2025-03-04T01:00:00.000Z")).toBe(0);
    expect(at(gateway, "2025-03-04T19:00:00.000Z")).toBe(1);
  });

  it("the country being the number's own: Newfoundland ends it in Canada", () => {
    const gateway = new Gateway();
    synchronise(gateway, "A-1", "+14165550103" as Msisdn, { source: "migration" });
    // 20:00 in St. John's.
    expect(at(gateway, "2025-03-03T23:30:00.000Z")).toBe(0);
    // 9:00 in Vancouver.
    expect(at(gateway, "2025-03-04T17:00:00.000Z")).toBe(1);
  });

  it("is looked for again when it may happen", () => {
    const gateway = new Gateway();
    gateway.now = Date.parse("2025-03-03T04:00:00.000Z");
    synchronise(gateway, "A-1", ANN, { source: "file", timeZone: "America/New_York" });
    const [first] = gateway.pass(DAY);
    expect(first?.at).toBe(Date.parse("2025-03-03T14:00:00.000Z"));
  });

  it("happens at any time when askBetween is null", () => {
    const gateway = new Gateway({ ...shippedPolicy, consent: { ...shippedPolicy.consent, askBetween: null } });
    gateway.now = Date.parse("2025-03-03T04:00:00.000Z");
    synchronise(gateway, "A-1", ANN, { source: "migration" });
    expect(gateway.send()).toHaveLength(1);
  });
});

describe("a migration", () => {
  it("goes at the set pace, the first text at once, and delays nobody else", () => {
    const gateway = new Gateway();
    for (let customer = 0; customer < 30; customer += 1)
      synchronise(gateway, `C-${customer}`, `+1850555${1000 + customer}` as Msisdn, { source: "migration" });
    const first = gateway.pass(MINUTE - 1);
    expect(first).toHaveLength(10);
    expect(first[0]?.at).toBe(gateway.now - MINUTE + 1);
    enrol(gateway, "A-1", ANN);
    expect(kindsOf(gateway.send())).toEqual(["opt-in"]);
    expect(gateway.pass(MINUTE)).toHaveLength(10);
  });
});

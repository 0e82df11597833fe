import { describe, expect, it } from "vitest";
import { heldNumberWarnings } from "../../../src/domain/consent/warnings.ts";
import { DAY, HOUR, MINUTE } from "../../../src/domain/time.ts";
import { type Gateway, kindsOf } from "../gateway.ts";
import {
  active,
  ANN,
  BOB,
  enrol,
  enrolled,
  lead,
  NOBODY,
  pending,
  reconfirming,
  stopped,
  synchronise,
} from "../people.ts";

function hold(gateway: Gateway, why: "deactivated" | "reassigned" | "proof-differs" = "reassigned", number = ANN) {
  return gateway.do({ type: "HoldNumbers", numbers: [number], why });
}

const holdOf = (gateway: Gateway, number = ANN) => gateway.state.numbers.get(number)?.hold;

describe("a number that has changed hands", () => {
  it.each([active, reconfirming])("is held: alerts wait, and nothing runs out", (given) => {
    const gateway = given();
    lead(gateway, "L-1", "A-1");
    hold(gateway);
    lead(gateway, "L-2", "A-1");
    expect(gateway.agent("A-1")).toMatchObject({ paused: true });
    const before = gateway.phone(ANN).length;
    gateway.pass(60 * DAY);
    expect(gateway.phone(ANN)).toHaveLength(before);
    expect(gateway.agent("A-1")).toMatchObject({ paused: true });
    expect(holdOf(gateway)).toMatchObject({ why: "reassigned" });
  });

  it("sends what waited after a YES", () => {
    const gateway = active();
    hold(gateway);
    lead(gateway, "L-1", "A-1");
    gateway.sleep(HOUR);
    gateway.receive(ANN, "YES");
    expect(holdOf(gateway)).toBeUndefined();
    expect(gateway.agent("A-1")).not.toHaveProperty("paused");
    expect(kindsOf(gateway.send())).toEqual(["start-confirmation", "alert"]);
  });

  it("answers HELP and honours STOP while it is held", () => {
    const gateway = active();
    hold(gateway);
    gateway.receive(ANN, "HELP");
    gateway.receive(ANN, "STOP");
    expect(kindsOf(gateway.send())).toEqual(["stop-confirmation"]);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "stop" });
    expect(holdOf(gateway)).toBeUndefined();
  });

  it("is asked anew by a request that the person made later, not by a synchronisation", () => {
    const gateway = active();
    gateway.sleep(2 * DAY);
    const requestedAt = gateway.now - HOUR;
    hold(gateway);
    gateway.sleep(MINUTE);
    synchronise(gateway, "A-1", ANN, { name: "Ann" });
    enrol(gateway, "A-1", ANN, { requestedAt });
    expect(kindsOf(gateway.send())).toEqual([]);
    enrol(gateway, "A-1", ANN);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "enrolled" });
    expect(gateway.agent("A-1")).not.toHaveProperty("paused");
    expect(kindsOf(gateway.send())).toEqual(["opt-in"]);
    gateway.sleep(37 * HOUR);
    gateway.fire();
    expect(gateway.agent("A-1")).toMatchObject({ reason: "no-response" });
  });

  it("is asked anew in place of the text that was to ask again", () => {
    const gateway = active();
    gateway.now = Date.parse("2026-09-03T20:01:00.000Z");
    gateway.fire();
    hold(gateway);
    gateway.sleep(MINUTE);
    enrol(gateway, "A-1", ANN);
    expect(kindsOf(gateway.send())).toEqual(["opt-in"]);
  });

  it("goes on, or ends, by a person's word", () => {
    const gateway = active();
    hold(gateway);
    lead(gateway, "L-1", "A-1");
    gateway.do({ type: "DecideNumberHold", number: ANN, isOver: false });
    expect(kindsOf(gateway.send())).toEqual(["alert"]);
    hold(gateway);
    gateway.do({ type: "DecideNumberHold", number: ANN, isOver: true });
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "operator" });
    const nothing = { type: "DecideNumberHold", number: ANN, isOver: true } as const;
    expect(gateway.do(nothing)).toEqual({ kind: "refused", refusal: "nothing-waits" });
  });

  it("stays held when a person finds that plain words were no opt-out", () => {
    const gateway = active();
    hold(gateway);
    lead(gateway, "L-1", "A-1");
    gateway.receive(ANN, "please stop texting me");
    gateway.do({ type: "DecidePause", number: ANN, isOptOut: false });
    expect(gateway.agent("A-1")).toMatchObject({ paused: true });
    expect(kindsOf(gateway.send())).toEqual([]);
  });

  it("is an opt-out a day after plain words, held or not", () => {
    const gateway = active();
    hold(gateway);
    gateway.receive(ANN, "please stop texting me");
    gateway.pass(25 * HOUR);
    expect(gateway.agent("A-1")).toMatchObject({ reason: "plain-language" });
  });

  it("is held over a restart, and shown until it is not", () => {
    const gateway = active();
    hold(gateway, "deactivated");
    gateway.restart();
    expect(heldNumberWarnings(gateway.state)).toEqual([
      "the number of A-1 is held until it says YES, as a carrier says that it was deactivated: leadline confirm tells what can be done",
    ]);
    gateway.receive(ANN, "YES");
    expect(heldNumberWarnings(gateway.state)).toEqual([]);
  });

  it.each([
    ["waits for a YES anyway", pending, ANN],
    ["is closed", stopped, ANN],
    ["is nobody's here", active, NOBODY],
  ])("is let be where it %s", (_, given, number) => {
    const gateway = given();
    hold(gateway, "reassigned", number);
    expect(gateway.events("NumberHeld")).toEqual([]);
  });
});

describe("a number of which a withdrawal could not be taken", () => {
  const unread = (gateway: Gateway, agentId = "A-1") => {
    const complaint = {
      topic: "leadline/main/agents/withdraw",
      code: "malformed",
      error: "Odd.",
      excerpt: "{",
    } as const;
    return gateway.do({ type: "RejectRequest", isWithdrawal: true, ...complaint, agentId });
  };
  const impossible = (gateway: Gateway, agentId = "A-1") =>
    gateway.do({ type: "WithdrawAgent", agentId, no: { channel: "phone", receivedAt: gateway.now + DAY } });

  it.each([
    ["as it could not be read", unread],
    ["as it cannot have come then", impossible],
  ])("%s is held in every state: nothing but answers goes to it, and nothing runs out", (_, withdrawal) => {
    for (const given of [enrolled, pending, active, reconfirming]) {
      const gateway = given();
      lead(gateway, "L-1", "A-1");
      withdrawal(gateway);
      expect(gateway.agent("A-1")).toMatchObject({ paused: true });
      const before = gateway.phone(ANN).length;
      gateway.pass(60 * DAY);
      expect(gateway.phone(ANN)).toHaveLength(before);
      expect(gateway.agent("A-1")).toMatchObject({ paused: true });
    }
  });

  it("is closed by the corrected NO, or where a person confirms it", () => {
    for (const close of [
      (gateway: Gateway) => gateway.do({ type: "WithdrawAgent", agentId: "A-1", no: { channel: "phone" } }),
      (gateway: Gateway) => gateway.do({ type: "DecideNumberHold", number: ANN, isOver: true }),
    ]) {
      const gateway = active();
      impossible(gateway);
      close(gateway);
      expect(holdOf(gateway)).toBeUndefined();
      gateway.sleep(2 * DAY);
      expect(enrol(gateway, "A-1", ANN)).toEqual({ kind: "refused", refusal: "blocked-by-stop" });
    }
  });

  it("goes on after a YES, or where a person finds that it was none", () => {
    for (const goOn of [
      (gateway: Gateway) => gateway.receive(ANN, "YES"),
      (gateway: Gateway) => gateway.do({ type: "DecideNumberHold", number: ANN, isOver: false }),
    ]) {
      const gateway = active();
      unread(gateway);
      lead(gateway, "L-1", "A-1");
      goOn(gateway);
      expect(kindsOf(gateway.send())).toContain("alert");
    }
  });

  it("stays held whatever an enrolment says, also where it had changed hands before", () => {
    const gateway = active();
    hold(gateway, "reassigned");
    unread(gateway);
    unread(gateway);
    expect(gateway.events("NumberHeld")).toHaveLength(2);
    gateway.sleep(2 * DAY);
    enrol(gateway, "A-1", ANN);
    hold(gateway, "reassigned");
    expect(kindsOf(gateway.send())).toEqual([]);
    expect(holdOf(gateway)).toMatchObject({ why: "withdrawal-unclear" });
  });

  it("is let be where it is closed anyway, or no agent is meant", () => {
    const gateway = stopped();
    unread(gateway);
    unread(gateway, "A-9");
    expect(gateway.events("NumberHeld")).toEqual([]);
  });
});

describe("a number whose proof differs", () => {
  it("is held whatever its consent is, and no request opens it", () => {
    const gateway = pending();
    hold(gateway, "proof-differs");
    gateway.sleep(2 * DAY);
    enrol(gateway, "A-1", ANN);
    expect(kindsOf(gateway.send())).toEqual([]);
    expect(holdOf(gateway)).toMatchObject({ why: "proof-differs" });
  });

  it("is closed where a person confirms that", () => {
    const gateway = active();
    hold(gateway, "proof-differs");
    gateway.do({ type: "DecideNumberHold", number: ANN, isOver: true });
    gateway.sleep(2 * DAY);
    expect(enrol(gateway, "A-1", ANN)).toEqual({ kind: "refused", refusal: "blocked-by-stop" });
  });

  it("stays held over a restored backup, as an opt-out does", () => {
    const gateway = active();
    enrol(gateway, "A-2", BOB);
    const optOut = { type: "NumberHeld", number: ANN, why: "proof-differs" } as const;
    gateway.sleep(MINUTE);
    gateway.do({ type: "TakeOptOut", key: "k", optOut, happenedAt: gateway.now });
    expect(holdOf(gateway)).toMatchObject({ why: "proof-differs" });
  });
});

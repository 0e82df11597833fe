import { describe, expect, it } from "vitest";
import type { OwnNo } from "../../../src/domain/consent/own-no.ts";
import { lateNoWarnings } from "../../../src/domain/consent/warnings.ts";
import type { Msisdn } from "../../../src/domain/number.ts";
import { DAY, HOUR, MINUTE } from "../../../src/domain/time.ts";
import { Gateway } from "../gateway.ts";
import { active, ANN, BOB, CLEO, enrol, lead, NOBODY, pending, SERVED, stopped } from "../people.ts";
import { shippedPolicy } from "../policy.ts";

const OPTED_OUT = { consent: "opted-out", reason: "operator" };

function say(gateway: Gateway, no: OwnNo = { channel: "phone" }, agentId = "A-1") {
  return gateway.do({ type: "OptOutAgent", agentId, atPersonsRequest: true, no });
}

describe("a NO by another way than a text", () => {
  it.each(SERVED)("holds for the number at once when %s, and nothing confirms it", (_, given) => {
    const gateway = given();
    const before = gateway.phone(ANN).length;
    enrol(gateway, "A-2", ANN);
    say(gateway);
    expect(gateway.agent("A-1")).toMatchObject(OPTED_OUT);
    expect(gateway.agent("A-2")).toMatchObject(OPTED_OUT);
    gateway.pass(30 * DAY);
    expect(gateway.phone(ANN).slice(before)).toEqual([]);
  });

  it("cancels what is queued, and refuses what is held", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    say(gateway);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "cancelled"]);
    const waiting = pending();
    lead(waiting, "L-2", "A-1");
    say(waiting);
    expect(waiting.outcomes("L-2")).toEqual(["accepted", "held", "refused"]);
  });

  it("lets no enrolment open the number again, and a START from the phone does", () => {
    const gateway = active();
    say(gateway);
    gateway.sleep(2 * DAY);
    expect(enrol(gateway, "A-1", ANN)).toEqual({ kind: "refused", refusal: "blocked-by-stop" });
    expect(enrol(gateway, "A-9", ANN)).toEqual({ kind: "refused", refusal: "blocked-by-stop" });
    gateway.receive(ANN, "START");
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
  });

  it("comes over the lead system too, and is answered", () => {
    const gateway = active();
    const replyTo = { topic: "responses/1" };
    gateway.do({ type: "WithdrawAgent", agentId: "A-1", no: { channel: "email", words: "Stop it" }, replyTo });
    expect(gateway.agent("A-1")).toMatchObject(OPTED_OUT);
    expect(gateway.published.at(-1)).toMatchObject({ topic: "agents/A-1", replyTo });
    expect(gateway.events("NoReceived")).toMatchObject([{ channel: "email", words: "Stop it" }]);
  });

  it("that is said again word for word changes nothing and is answered; another one, or one after a START, is kept", () => {
    const gateway = active();
    const withdraw = (no: OwnNo = { channel: "email", words: "Stop it" }) =>
      gateway.do({ type: "WithdrawAgent", agentId: "A-1", no, origin: { topic: "agents/withdraw", excerpt: "" } });
    withdraw();
    gateway.sleep(HOUR);
    const told = gateway.told("agents/A-1").length;
    withdraw();
    expect(gateway.events("NoReceived")).toHaveLength(1);
    expect(gateway.told("agents/A-1")).toHaveLength(told + 1);
    withdraw({ channel: "email", words: "I said stop it" });
    expect(gateway.events("NoReceived")).toHaveLength(2);
    withdraw({ channel: "email", words: "I said stop it", receivedAt: gateway.now - MINUTE });
    expect(gateway.events("NoReceived")).toHaveLength(3);
    gateway.receive(ANN, "START");
    withdraw({ channel: "email", words: "I said stop it" });
    expect(gateway.events("NoReceived")).toHaveLength(4);
    expect(gateway.agent("A-1")).toMatchObject(OPTED_OUT);
  });

  it("closes a number that no agent has", () => {
    const gateway = new Gateway();
    gateway.do({ type: "OptOutNumber", number: NOBODY, atPersonsRequest: true, no: { channel: "letter" } });
    expect(enrol(gateway, "A-1", NOBODY)).toEqual({ kind: "refused", refusal: "blocked-by-stop" });
  });

  it("of a number ends each of its agents alone where it is not the person's own", () => {
    const gateway = active();
    enrol(gateway, "A-2", ANN);
    gateway.do({ type: "OptOutNumber", number: ANN, atPersonsRequest: false });
    expect(gateway.agent("A-1")).toMatchObject(OPTED_OUT);
    expect(gateway.agent("A-2")).toMatchObject(OPTED_OUT);
    expect(gateway.state.numbers.get(ANN)).not.toHaveProperty("suppression");
    const nobody = { type: "OptOutNumber", number: NOBODY, atPersonsRequest: false } as const;
    expect(gateway.do(nobody)).toEqual({ kind: "refused", refusal: "unknown-agent" });
  });

  it("never closes the gateway's own number", () => {
    const gateway = new Gateway();
    const own = { type: "OptOutNumber", number: shippedPolicy.number, atPersonsRequest: true } as const;
    expect(gateway.do(own)).toEqual({ kind: "refused", refusal: "own-number" });
  });

  it("is recorded after a STOP, and changes nothing of it", () => {
    const gateway = stopped();
    say(gateway, { channel: "chat", by: "Dana" });
    expect(gateway.agent("A-1")).toMatchObject({ reason: "stop" });
    expect(gateway.events("NoReceived")).toMatchObject([{ channel: "chat", by: "Dana" }]);
  });

  it("decides a pause", () => {
    const gateway = active();
    gateway.receive(ANN, "please stop texting me");
    say(gateway);
    expect(gateway.agent("A-1")).toMatchObject(OPTED_OUT);
    expect(gateway.agent("A-1")).not.toHaveProperty("paused");
  });

  it("is not lifted by a START that was sent before it was entered, and read later", () => {
    const gateway = active();
    const smscAt = gateway.now;
    gateway.sleep(HOUR);
    say(gateway);
    gateway.receive(ANN, "START", { smscAt });
    expect(gateway.agent("A-1")).toMatchObject(OPTED_OUT);
  });
});

describe("when a NO was received", () => {
  it.each([
    ["later than now", 11 * MINUTE],
    ["more than five years ago", -6 * 366 * DAY],
  ])("is refused where it is %s, and nothing happens", (_, away) => {
    const gateway = active();
    const refused = { kind: "refused", refusal: "impossible-receipt" };
    expect(say(gateway, { channel: "phone", receivedAt: gateway.now + away })).toEqual(refused);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
    expect(gateway.events("NoReceived")).toEqual([]);
  });

  it("may be ahead by as much as clocks differ, and counts as now", () => {
    const gateway = active();
    say(gateway, { channel: "phone", receivedAt: gateway.now + 2 * MINUTE });
    expect(gateway.events("NoReceived")).toMatchObject([{ receivedAt: gateway.now }]);
  });

  it("is taken as it is said while the gateway's own clock may be wrong", () => {
    const gateway = active();
    gateway.do({ type: "DistrustClock", wall: gateway.now });
    const receivedAt = gateway.now + 30 * DAY;
    say(gateway, { channel: "phone", receivedAt });
    expect(gateway.events("NoReceived")).toMatchObject([{ receivedAt }]);
    expect(gateway.agent("A-1")).toMatchObject(OPTED_OUT);
  });
});

describe("ten business days after its receipt", () => {
  /** Monday, 3 March 2025: the tenth business day is Monday the 17th. */
  const received = Date.parse("2025-03-03T20:00:00.000Z");

  function enteredAt(time: string, given = active): Gateway {
    const gateway = given();
    gateway.now = Date.parse(time);
    say(gateway, { channel: "voicemail", receivedAt: received });
    return gateway;
  }

  it("a NO is in time until the last of them is over where the person lives", () => {
    expect(enteredAt("2025-03-18T03:59:00Z").events("NoReceived")).not.toHaveProperty("0.late");
    expect(enteredAt("2025-03-18T04:00:00Z").events("NoReceived")).toMatchObject([{ late: true }]);
  });

  it("a NO that is entered later is a problem for thirty days, which names no number", () => {
    const gateway = enteredAt("2025-04-01T12:00:00Z");
    const [warning = ""] = lateNoWarnings(gateway.state, gateway.now);
    expect(warning).toMatch(
      /^a NO of the number of A-1 that was received on 2025-03-03 was entered on 2025-04-01, after .*\(until 2025-03-18T04:00:00.000Z\)/,
    );
    expect(warning).not.toContain(ANN);
    gateway.restart();
    expect(lateNoWarnings(gateway.state, gateway.now)).toEqual([warning]);
    gateway.sleep(31 * DAY);
    expect(lateNoWarnings(gateway.state, gateway.now)).toEqual([]);
    gateway.do({ type: "ForgetHistory", before: gateway.now });
    expect(gateway.state.numbers.get(ANN)).not.toHaveProperty("lateNo");
  });

  it("of many that were entered late the first are problems, and the others are counted", () => {
    const gateway = active();
    gateway.now = Date.parse("2025-04-01T12:00:00Z");
    for (let at = 0; at < 8; at += 1) {
      enrol(gateway, `B-${at}`, `+1850200${1_000 + at}` as Msisdn);
      say(gateway, { channel: "voicemail", receivedAt: received }, `B-${at}`);
    }
    const warnings = lateNoWarnings(gateway.state, gateway.now);
    expect(warnings).toHaveLength(6);
    expect(warnings.at(-1)).toMatch(/^3 more NOs/);
  });

  it("a NO is not late where the number was closed all the same", () => {
    const gateway = enteredAt("2025-04-01T12:00:00Z", stopped);
    expect(gateway.events("NoReceived")).not.toHaveProperty("0.late");
    expect(lateNoWarnings(gateway.state, gateway.now)).toEqual([]);
  });

  it("are counted by the holidays of the brand's country", () => {
    const honourBy = (number: typeof BOB, brand: string): string => {
      const gateway = new Gateway();
      gateway.now = Date.parse("2025-05-15T16:00:00Z");
      enrol(gateway, "A-1", number, { brand, timeZone: "America/Toronto" });
      say(gateway);
      return new Date(gateway.events("NoReceived")[0]?.honourBy ?? 0).toISOString();
    };
    // Victoria Day is the 19th, Memorial Day the 26th: both cost a day. Juneteenth costs none of Canada's.
    expect(honourBy(BOB, "homes")).toBe("2025-05-31T04:00:00.000Z");
    expect(honourBy(CLEO, "rmwc")).toBe("2025-05-31T04:00:00.000Z");
    const inJune = (brand: string): string => {
      const gateway = new Gateway();
      gateway.now = Date.parse("2025-06-12T16:00:00Z");
      enrol(gateway, "A-1", CLEO, { brand, timeZone: "America/Toronto" });
      say(gateway);
      return new Date(gateway.events("NoReceived")[0]?.honourBy ?? 0).toISOString();
    };
    expect(inJune("homes")).toBe("2025-06-28T04:00:00.000Z");
    expect(inJune("rmwc")).toBe("2025-06-27T04:00:00.000Z");
  });
});

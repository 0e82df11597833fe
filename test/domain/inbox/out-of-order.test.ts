import { describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "../../../src/domain/time.ts";
import { type Gateway, kindsOf } from "../gateway.ts";
import { active, ANN, BOB, enrol, lead, pending, stopped } from "../people.ts";

/** One segment of a long message. */
function part(gateway: Gateway, sequence: number, text: string, reference = 7, total = 2): void {
  gateway.do({
    type: "ReceiveSms",
    sms: {
      from: { kind: "international", digits: ANN },
      smscAt: gateway.now,
      content: { kind: "text", text },
      concatenation: { bits: 8, reference, total, sequence },
      pdu: gateway.nextPdu(),
    },
  });
}

describe("messages that the network hands over late or in another order", () => {
  it("do not let a YES that was sent before a STOP lift it", () => {
    const gateway = active();
    const sent = gateway.now;
    gateway.sleep(MINUTE);
    gateway.receive(ANN, "STOP");
    gateway.receive(ANN, "YES", { smscAt: sent });
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "stop" });
    expect(gateway.events("ReplyReceived").at(-1)).toMatchObject({
      keyword: "start",
      unanswered: "sent before the STOP",
    });
    gateway.receive(ANN, "START");
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
  });

  it("do not let a YES lift the pause, nor the opt-out, that a later text caused", () => {
    for (const wait of [0, 25 * HOUR]) {
      const gateway = active();
      gateway.sleep(HOUR);
      const sent = gateway.now;
      gateway.sleep(MINUTE);
      gateway.receive(ANN, "please stop texting me");
      gateway.pass(wait);
      gateway.receive(ANN, "YES", { smscAt: sent });
      gateway.pass(25 * HOUR);
      expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "plain-language" });
      expect(gateway.events("ReplyReceived").at(-1)).toMatchObject({
        keyword: "start",
        unanswered: "sent before the wish to be left alone",
      });
      gateway.receive(ANN, "START");
      expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
    }
  });

  it("do not let a YES undo what the person asked an operator for later", () => {
    const gateway = active();
    gateway.sleep(HOUR);
    gateway.do({ type: "OptOutAgent", agentId: "A-1", atPersonsRequest: true });
    gateway.sleep(MINUTE);
    gateway.receive(ANN, "YES", { smscAt: gateway.now - 10 * MINUTE });
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "operator" });
    gateway.receive(ANN, "START");
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
  });

  it("do not let a START between two STOPs lift the second", () => {
    const gateway = stopped();
    const between = gateway.now + MINUTE;
    gateway.sleep(HOUR);
    gateway.receive(ANN, "STOP");
    gateway.receive(ANN, "START", { smscAt: between });
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "stop" });
  });

  it("take a YES for what it is when a person has decided that the later text was no opt-out", () => {
    const gateway = pending();
    const sent = gateway.now;
    gateway.sleep(MINUTE);
    gateway.receive(ANN, "please stop texting me");
    gateway.do({ type: "DecidePause", number: ANN, isOptOut: false });
    gateway.receive(ANN, "YES", { smscAt: sent });
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
  });

  it("confirm no STOP that lay unread for more than five minutes; it holds all the same", () => {
    const gateway = active();
    const before = gateway.phone(ANN).length;
    gateway.sleep(3 * HOUR);
    gateway.receive(ANN, "STOP", { smscAt: gateway.now - 3 * HOUR });
    gateway.send();
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "stop" });
    expect(gateway.phone(ANN).slice(before)).toEqual([]);
  });

  it("send no stale confirmation of a STOP behind a START", () => {
    const gateway = active();
    gateway.receive(ANN, "STOP");
    gateway.sleep(SECOND);
    gateway.receive(ANN, "START");
    gateway.send();
    expect(gateway.phone(ANN).at(-1)).toContain("re-subscribed");
    expect(gateway.phone(ANN).filter((text) => text.includes("been unsubscribed"))).toEqual([]);
  });
});

describe("a long message", () => {
  it("whose first line is STOP holds before the rest has come, and is told once, with the whole", () => {
    const gateway = active();
    const before = gateway.told("inbound").length;
    part(gateway, 1, `STOP\nAnn Lee, ${"estate agent ".repeat(10)}`);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "stop" });
    expect(gateway.told("inbound")).toHaveLength(before);
    part(gateway, 2, "Destin, Florida");
    expect(gateway.told("inbound").slice(before)).toMatchObject([{ keyword: "stop" }]);
    gateway.send();
    expect(gateway.phone(ANN).filter((text) => text.includes("been unsubscribed"))).toHaveLength(1);
  });

  it("whose beginning was heeded does not act again over a later START, whether its rest comes or not", () => {
    for (const rest of [true, false]) {
      const gateway = active();
      part(gateway, 1, `STOP\nAnn Lee, ${"estate agent ".repeat(10)}`);
      gateway.send();
      gateway.sleep(HOUR);
      gateway.receive(ANN, "START");
      gateway.send();
      const before = gateway.phone(ANN).length;
      if (rest) part(gateway, 2, "Destin, Florida");
      gateway.pass(2 * DAY);
      expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
      expect(gateway.phone(ANN)).toHaveLength(before);
      expect(gateway.told("inbound").at(-1)).toMatchObject({ keyword: "stop", text: expect.stringMatching(/^STOP/) });
      expect(gateway.events("ReplyReceived").at(-1)).toMatchObject({ unanswered: "heeded when its beginning came" });
    }
  });

  it("whose beginning comes twice is heeded once", () => {
    const gateway = active();
    part(gateway, 1, "STOP\nAnn Lee, ");
    gateway.receive(ANN, "START");
    part(gateway, 1, "STOP\nAnn Lee, ");
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
  });

  it("that paused the number does not pause it again after a person's decision", () => {
    const gateway = active();
    part(gateway, 1, "please stop texting me, I have told you ");
    gateway.sleep(HOUR);
    gateway.do({ type: "DecidePause", number: ANN, isOptOut: false });
    gateway.pass(3 * DAY);
    expect(gateway.told("inbound").at(-1)).toMatchObject({ flag: "possible-opt-out" });
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
    expect(gateway.agent("A-1")).not.toHaveProperty("paused");
  });

  it("acts as a whole where it says more than its beginning did", () => {
    const unread = active();
    part(unread, 1, "ST");
    part(unread, 2, "OP");
    expect(unread.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "stop" });
    const paused = active();
    part(paused, 1, "Stop text");
    expect(paused.agent("A-1")).toMatchObject({ consent: "active", paused: true });
    part(paused, 2, "s");
    expect(paused.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "stop" });
  });

  it("that begins by asking to be left alone pauses the number before the rest has come", () => {
    const gateway = active();
    part(gateway, 1, "Hello, please stop texting me, I have told your people before that ");
    expect(gateway.agent("A-1")).toMatchObject({ paused: true });
  });

  it("that never comes whole keeps its flag when it is given up", () => {
    const gateway = active();
    part(gateway, 1, "please stop texting me, I have told you ");
    gateway.pass(DAY);
    expect(gateway.told("inbound").at(-1)).toMatchObject({ flag: "possible-opt-out" });
  });

  it("under a reference that comes round is not mixed with what is left of an older one", () => {
    const gateway = active();
    const before = gateway.told("inbound").length;
    part(gateway, 1, "Part one of the old one, ");
    gateway.sleep(HOUR);
    part(gateway, 1, "A new beginning ");
    part(gateway, 2, "and its end.");
    expect(gateway.told("inbound").slice(before)).toMatchObject([
      { text: "Part one of the old one, …", flag: "incomplete" },
      { text: "A new beginning and its end." },
    ]);
  });
});

describe("a pause", () => {
  it("outlives the end of the consent: silence still makes it an opt-out", () => {
    const gateway = active();
    gateway.receive(ANN, "please stop texting me");
    gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
    gateway.pass(2 * DAY);
    expect(gateway.state.numbers.get(ANN)?.suppression).toMatchObject({ reason: "plain-language" });
    expect(enrol(gateway, "A-1", ANN)).toEqual({ kind: "refused", refusal: "blocked-by-stop" });
  });

  it("takes queued alerts back: their leads are shown as held", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    gateway.receive(ANN, "please stop texting me");
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "held"]);
    expect(kindsOf(gateway.send())).toEqual(["clarification"]);
  });
});

describe("an alert under way", () => {
  it("that the last look withholds as the phone has changed waits for the new phone's consent", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    const submit = gateway.begin();
    enrol(gateway, "A-1", BOB);
    if (submit !== undefined) gateway.settle(submit, { kind: "withheld" });
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "held"]);
    gateway.send();
    gateway.receive(BOB, "YES");
    gateway.send();
    expect(gateway.outcomes("L-1").at(-1)).toBe("sent");
    expect(gateway.phone(BOB).at(-1)).toContain("Maria Lopez");
  });
});

describe("a number closed by STOP", () => {
  it("stays closed for a START that was sent before the second STOP", () => {
    const gateway = stopped();
    expect(gateway.agent("A-1")).toMatchObject({ reason: "stop" });
    gateway.receive(ANN, "YES", { smscAt: gateway.now - 2 * DAY });
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "stop" });
  });
});

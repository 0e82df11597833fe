import { describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "../../../src/domain/time.ts";
import type { Gateway } from "../gateway.ts";
import { active, ANN, BOB, enrol, lead, stopped } from "../people.ts";

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
    expect(gateway.send()).toEqual([]);
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

import { describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "../../../src/domain/time.ts";
import { Gateway, kindsOf } from "../gateway.ts";
import { active, ANN, BOB, enrol, enrolled, lead, NOBODY, pending, SERVED, stopped, unanswered } from "../people.ts";

const CONFIRMATION =
  "You have successfully been unsubscribed. You will not receive any more messages from this number. " +
  "Reply START to resubscribe.";

const OPTED_OUT = { consent: "opted-out", reason: "stop" };

describe("STOP", () => {
  it.each(SERVED)("holds at once and is confirmed once when %s", (_, given) => {
    const gateway = given();
    const before = gateway.phone(ANN).length;
    gateway.receive(ANN, "Stop.");
    expect(gateway.agent("A-1")).toMatchObject(OPTED_OUT);
    gateway.pass(30 * DAY);
    expect(gateway.phone(ANN).slice(before)).toEqual([CONFIRMATION]);
  });

  it("holds in every opted-out state, too", () => {
    const gateway = unanswered();
    expect(gateway.agent("A-1")).toMatchObject({ reason: "no-response" });
    gateway.receive(ANN, "STOP");
    gateway.send();
    expect(gateway.agent("A-1")).toMatchObject(OPTED_OUT);
    expect(gateway.phone(ANN).at(-1)).toBe(CONFIRMATION);
    gateway.sleep(DAY);
    expect(enrol(gateway, "A-1", ANN)).toEqual({ kind: "refused", refusal: "blocked-by-stop" });
  });

  it("holds when it ends a pause", () => {
    const gateway = active();
    gateway.receive(ANN, "please stop texting me");
    gateway.receive(ANN, "STOP");
    expect(gateway.agent("A-1")).toMatchObject(OPTED_OUT);
    expect(gateway.agent("A-1")).not.toHaveProperty("paused");
  });

  it("from a service centre whose clock is hours ahead does not outrank a later START", () => {
    const gateway = active();
    gateway.receive(ANN, "STOP", { smscAt: gateway.now + 3 * HOUR });
    gateway.sleep(MINUTE);
    gateway.receive(ANN, "START");
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
  });

  it("is honoured again when its octets come again and it does not stand any more", () => {
    const gateway = active();
    const pdu = gateway.nextPdu();
    const smscAt = gateway.now;
    gateway.receive(ANN, "STOP", { pdu, smscAt });
    gateway.receive(ANN, "STOP", { pdu, smscAt });
    expect(kindsOf(gateway.send())).toEqual(["stop-confirmation"]);
    gateway.sleep(MINUTE);
    gateway.receive(ANN, "START");
    gateway.receive(ANN, "STOP", { pdu, smscAt });
    expect(gateway.agent("A-1")).toMatchObject(OPTED_OUT);
  });

  it("is honoured again when its octets, which bear no time, come again after a START", () => {
    const gateway = active();
    const pdu = gateway.nextPdu();
    const from = { kind: "international", digits: ANN } as const;
    const stop = { type: "ReceiveSms", sms: { from, content: { kind: "text", text: "STOP" }, pdu } } as const;
    gateway.do(stop);
    gateway.receive(ANN, "START");
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
    gateway.do(stop);
    expect(gateway.agent("A-1")).toMatchObject(OPTED_OUT);
  });

  it("cancels queued alerts but not its confirmation", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    lead(gateway, "L-2", "A-1");
    gateway.receive(ANN, "STOP");
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "cancelled"]);
    expect(gateway.outcomes("L-2")).toEqual(["accepted", "queued", "cancelled"]);
    expect(kindsOf(gateway.send())).toEqual(["stop-confirmation"]);
  });

  it("cancels an opt-in text that has not left", () => {
    const gateway = enrolled();
    gateway.receive(ANN, "STOP");
    expect(kindsOf(gateway.send())).toEqual(["stop-confirmation"]);
  });

  it("cancels answers that were queued before it", () => {
    const gateway = active();
    gateway.receive(ANN, "HELP");
    gateway.receive(ANN, "START");
    gateway.receive(ANN, "STOP");
    expect(kindsOf(gateway.send())).toEqual(["stop-confirmation"]);
  });

  it("refuses the leads that are held", () => {
    const gateway = pending();
    lead(gateway, "L-1", "A-1");
    gateway.receive(ANN, "STOP");
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "held", "refused"]);
    expect(gateway.told("leads/L-1").at(-1)).toMatchObject({ reason: "opted-out: stop" });
  });

  it("cancels the reminder e-mails", () => {
    const gateway = pending();
    gateway.pass(6 * HOUR);
    expect(gateway.state.mails.size).toBe(1);
    gateway.receive(ANN, "STOP");
    expect(gateway.state.mails.size).toBe(0);
    gateway.pass(7 * HOUR);
    expect(gateway.state.mails.size).toBe(0);
  });

  it("refuses leads that come later at once", () => {
    const gateway = stopped();
    lead(gateway, "L-1", "A-1");
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "refused"]);
    gateway.pass(DAY);
    expect(gateway.submits.filter(({ kind }) => kind === "alert")).toEqual([]);
  });

  it("stops what is on its way between two segments", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", { name: "Maria", message: "word ".repeat(60) });
    const first = gateway.begin();
    if (first === undefined) throw new Error("nothing began");
    gateway.receive(ANN, "STOP");
    gateway.settle(first, gateway.accepts(first));
    expect(gateway.outcomes("L-1").at(-1)).toBe("cancelled");
    expect(kindsOf(gateway.pass(DAY))).toEqual(["stop-confirmation"]);
  });

  it("does not hide that the alert went out when its last segment was on its way", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", { name: "Maria" });
    const only = gateway.begin();
    if (only === undefined) throw new Error("nothing began");
    gateway.receive(ANN, "STOP");
    gateway.settle(only, gateway.accepts(only));
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "sent"]);
  });

  it("cancels what the last look held back", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    const only = gateway.begin();
    if (only === undefined) throw new Error("nothing began");
    gateway.receive(ANN, "STOP");
    gateway.settle(only, { kind: "withheld" });
    expect(gateway.outcomes("L-1").at(-1)).toBe("cancelled");
  });

  it("is recorded and not answered a second time while unsubscribed", () => {
    const gateway = stopped();
    const before = gateway.phone(ANN).length;
    gateway.sleep(HOUR);
    gateway.receive(ANN, "stop");
    gateway.pass(DAY);
    expect(gateway.phone(ANN)).toHaveLength(before);
    expect(gateway.told("inbound").at(-1)).toMatchObject({ text: "stop", keyword: "stop" });
    expect(gateway.events("ReplyReceived").at(-1)).toMatchObject({ unanswered: "already unsubscribed" });
  });

  it("is answered again after a START", () => {
    const gateway = stopped();
    gateway.receive(ANN, "START");
    gateway.receive(ANN, "STOP");
    gateway.send();
    expect(gateway.phone(ANN).at(-1)).toBe(CONFIRMATION);
    expect(gateway.agent("A-1")).toMatchObject(OPTED_OUT);
  });

  it("from a number that no agent has is honoured, recorded and confirmed", () => {
    const gateway = new Gateway();
    gateway.receive(NOBODY, "STOP");
    gateway.send();
    expect(gateway.phone(NOBODY)).toEqual([CONFIRMATION]);
    expect(gateway.told("inbound")).toMatchObject([{ from: NOBODY, keyword: "stop", agentIds: [] }]);
    expect(enrol(gateway, "A-9", NOBODY)).toEqual({ kind: "refused", refusal: "blocked-by-stop" });
    gateway.pass(DAY);
    expect(gateway.phone(NOBODY)).toHaveLength(1);
  });

  it("does not touch another number", () => {
    const gateway = active();
    enrol(gateway, "A-2", BOB);
    gateway.receive(BOB, "STOP");
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
  });
});

describe("the confirmation of a STOP", () => {
  it("is not sent at all when it could not leave within five minutes; the opt-out stands", () => {
    const gateway = active();
    gateway.receive(ANN, "STOP");
    gateway.sleep(5 * MINUTE);
    expect(gateway.send()).toEqual([]);
    gateway.fire();
    expect(gateway.events("MessageExpired")).toHaveLength(1);
    expect(gateway.agent("A-1")).toMatchObject(OPTED_OUT);
  });

  it("leaves while the five minutes last", () => {
    const gateway = active();
    gateway.receive(ANN, "STOP");
    gateway.sleep(5 * MINUTE - SECOND);
    expect(gateway.send()).toHaveLength(1);
  });

  it("is sent, and HELP answered, when a message has just arrived, however slow the service centre's clock", () => {
    const gateway = active();
    gateway.receive(ANN, "HELP", { smscAt: gateway.now - 2 * DAY, onArrival: true });
    expect(kindsOf(gateway.pass(MINUTE))).toEqual(["help"]);
    gateway.receive(ANN, "STOP", { smscAt: gateway.now - 10 * MINUTE, onArrival: true });
    expect(kindsOf(gateway.pass(MINUTE))).toEqual(["stop-confirmation"]);
  });

  it("counts from the service centre's time for a message that may have waited in the modem", () => {
    const gateway = active();
    gateway.receive(ANN, "STOP", { smscAt: gateway.now - 5 * MINUTE });
    expect(gateway.pass(MINUTE)).toEqual([]);
    expect(gateway.events("ReplyReceived").at(-1)).toMatchObject({ unanswered: "read too late for an answer" });
  });

  it("counts likewise for a STOP of which the rest is still to come", () => {
    const gateway = active();
    const concatenation = { reference: 7, total: 2, sequence: 1, bits: 8 } as const;
    const content = { kind: "text", text: "STOP\n" } as const;
    const smscAt = gateway.now - 5 * MINUTE;
    const from = { kind: "international", digits: ANN } as const;
    gateway.do({ type: "ReceiveSms", sms: { from, content, concatenation, smscAt, pdu: gateway.nextPdu() } });
    expect(gateway.agent("A-1")).toMatchObject(OPTED_OUT);
    expect(gateway.pass(MINUTE)).toEqual([]);
  });

  it("is not tried again after them", () => {
    const gateway = active();
    gateway.receive(ANN, "STOP");
    const went = gateway.pass(DAY, () => ({
      kind: "failed",
      error: "+CMS ERROR: 38",
      reached: "no",
      retry: "later",
      blame: "network",
    }));
    expect(went.map(({ at }) => at - (went[0]?.at ?? 0))).toEqual([0, 2, 12, 72].map((seconds) => seconds * SECOND));
  });
});

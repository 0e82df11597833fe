import { describe, expect, it } from "vitest";
import { nextToSend } from "../../../src/domain/outbox/order.ts";
import { DAY, HOUR, MINUTE } from "../../../src/domain/time.ts";
import { active, ANN, enrolled, lead } from "../people.ts";

const hidden = {
  kind: "failed",
  error: "+CMS ERROR: 350",
  reached: "unknown",
  retry: "later",
  blame: "network",
} as const;
const refusedByModem = {
  kind: "failed",
  error: "+CMS ERROR: 330",
  reached: "no",
  retry: "later",
  blame: "device",
} as const;

describe("what the modem refuses", () => {
  it("is tried at growing waits, and given up after three days", () => {
    const gateway = enrolled();
    const tries = gateway.pass(5 * DAY, () => refusedByModem);
    expect(tries.length).toBeLessThan(200);
    expect(tries.filter(({ at }) => at < gateway.now - 5 * DAY + HOUR).length).toBeLessThan(10);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "unreachable" });
  });
});

describe("a reconfirmation whose outcome nobody knows", () => {
  it("counts as asked: an agent who has agreed is not out for a hidden answer", () => {
    const gateway = active();
    gateway.now = Date.parse("2026-09-03T20:01:00.000Z");
    gateway.fire();
    gateway.pass(HOUR, () => hidden);
    expect(gateway.events("MessageFailed").at(-1)).toMatchObject({ reason: "outcome-unknown" });
    expect(gateway.agent("A-1")).toMatchObject({ consent: "reconfirming", optOutAt: expect.any(String) });
  });
});

describe("a segment in doubt", () => {
  it("asks for no look at the outbox before the doubt ends", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", { message: "word ".repeat(60) });
    const submit = gateway.begin();
    if (submit !== undefined) gateway.settle(submit, hidden);
    const next = nextToSend(gateway.state, gateway.policy, gateway.now + MINUTE);
    expect(next).toEqual({ kind: "wait" });
  });

  it("counts for pace and caps once, however often it is tried", () => {
    const gateway = active();
    const before = gateway.state.recent.length;
    lead(gateway, "L-1", "A-1", { message: "short" });
    gateway.pass(HOUR, () => hidden);
    expect(gateway.outcomes("L-1").at(-1)).toBe("failed");
    expect(gateway.state.recent.length).toBe(before + 1);
  });
});

describe("a text by hand", () => {
  it("is refused when it takes more than three segments", () => {
    const gateway = active();
    const send = (text: string) => gateway.do({ type: "SendByHand", number: ANN, text });
    expect(send("word ".repeat(200))).toEqual({ kind: "refused", refusal: "too-long" });
    expect(send("Your appointment is at three.")).toEqual({ kind: "done" });
  });
});

describe("the life of a lead", () => {
  it("is not lengthened by the broker's message expiry", () => {
    const gateway = active();
    const command = { type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: {} } as const;
    gateway.do({ ...command, messageExpiresAt: gateway.now + 7 * DAY });
    gateway.do({ ...command, leadId: "L-2", messageExpiresAt: gateway.now + MINUTE });
    expect(gateway.state.leads.get("L-1")?.expiresAt).toBe(gateway.now + DAY);
    expect(gateway.state.leads.get("L-2")?.expiresAt).toBe(gateway.now + MINUTE);
  });
});

import { describe, expect, it } from "vitest";
import { readingInWords } from "../../../src/domain/evidence/words.ts";
import type { Address, InboundContent, InboundSms } from "../../../src/domain/inbox/inbound.ts";
import { DAY, HOUR, MINUTE } from "../../../src/domain/time.ts";
import { Gateway, kindsOf } from "../gateway.ts";
import { active, ANN, BOB, enrol, lead, NOBODY, pending } from "../people.ts";

function arrives(gateway: Gateway, from: Address, content: InboundContent, more: Partial<InboundSms> = {}): void {
  gateway.do({ type: "ReceiveSms", sms: { from, content, pdu: gateway.nextPdu(), smscAt: gateway.now, ...more } });
}

const text = (words: string): InboundContent => ({ kind: "text", text: words });

describe("a sender", () => {
  it.each<[string, Address]>([
    ["a name", { kind: "alphanumeric", text: "HOMEDEPOT" }],
    ["a short code", { kind: "national", digits: "72975" }],
    ["a short code of six digits", { kind: "national", digits: "729755" }],
    ["nobody", { kind: "none" }],
  ])("that is %s is never answered, and moves nothing", (_, from) => {
    const gateway = new Gateway();
    for (const word of ["STOP", "START", "HELP", "do not text me"]) arrives(gateway, from, text(word));
    expect(gateway.pass(2 * DAY)).toEqual([]);
    expect(gateway.state.numbers.size).toBe(0);
    expect(gateway.told("inbound").map(({ keyword }) => keyword)).toEqual(["stop", "start", "help", null]);
    expect(gateway.told("inbound")[0]).toMatchObject({ text: "STOP", agentIds: [] });
  });

  it.each(["8505550101", "18505550101"])("without + is read as a number of the gateway's own country: %s", (digits) => {
    const gateway = pending();
    arrives(gateway, { kind: "national", digits }, text("YES"));
    expect(gateway.consent(ANN)).toBe("active");
    expect(gateway.told("inbound").at(-1)).toMatchObject({ from: ANN, agentIds: ["A-1"] });
  });
});

describe("a STOP", () => {
  it.each<[Address, string]>([
    [{ kind: "national", digits: "0018505550101" }, ANN],
    [{ kind: "national", digits: "01118505550101" }, ANN],
    [{ kind: "international", digits: "+0018505550101" }, ANN],
    [{ kind: "international", digits: "+01118505550101" }, ANN],
    [{ kind: "national", digits: "00447911123456" }, "+447911123456"],
    [{ kind: "national", digits: "011447911123456" }, "+447911123456"],
    [{ kind: "international", digits: "+999123456789" }, "+999123456789"],
  ])("is honoured however the network writes who sent it: %j", (from, number) => {
    const gateway = active();
    arrives(gateway, from, text("STOP"));
    expect(gateway.state.numbers.get(number as typeof ANN)?.suppression).toMatchObject({ reason: "stop" });
    expect(gateway.consent(ANN)).toBe(number === ANN ? "opted-out" : "active");
  });
});

describe("a message that arrives", () => {
  it("is published with what it says, who sent it and when", () => {
    const gateway = active();
    gateway.receive(ANN, "Is the buyer pre-approved?", { smscAt: gateway.now - MINUTE });
    expect(gateway.told("inbound").at(-1)).toEqual({
      from: ANN,
      text: "Is the buyer pre-approved?",
      keyword: null,
      agentIds: ["A-1"],
      smscAt: new Date(gateway.now - MINUTE).toISOString(),
      at: new Date(gateway.now).toISOString(),
    });
    expect(gateway.send()).toEqual([]);
  });

  it("is handled once when the network delivers the same octets again within seven days", () => {
    const gateway = active();
    gateway.receive(ANN, "HELP", { pdu: "07911" });
    gateway.sleep(7 * DAY - 1);
    gateway.receive(ANN, "HELP", { pdu: "07911" });
    expect(gateway.told("inbound").filter(({ keyword }) => keyword === "help")).toHaveLength(1);
  });

  it("is another one after seven days, though nothing arrived in between", () => {
    const gateway = active();
    gateway.receive(ANN, "HELP", { pdu: "07911" });
    gateway.sleep(7 * DAY);
    gateway.receive(ANN, "HELP", { pdu: "07911" });
    gateway.receive(ANN, "HELP", { pdu: "07911" });
    expect(gateway.told("inbound").filter(({ keyword }) => keyword === "help")).toHaveLength(2);
  });

  it("from an agent names the last lead texted to that number within 72 hours", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    lead(gateway, "L-2", "A-1");
    gateway.send();
    gateway.sleep(72 * HOUR - 1);
    gateway.receive(ANN, "Yes, Saturday works");
    expect(gateway.told("inbound").at(-1)).toMatchObject({ leadId: "L-2" });
    gateway.sleep(1);
    gateway.receive(ANN, "Hello?");
    expect(gateway.told("inbound").at(-1)).not.toHaveProperty("leadId");
  });

  it("does not name a lead that is still waiting", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    gateway.receive(ANN, "Hello?");
    expect(gateway.told("inbound").at(-1)).not.toHaveProperty("leadId");
  });

  it.each<[string, InboundContent]>([
    ["binary", { kind: "binary", hex: "0102" }],
    ["unreadable", { kind: "unreadable", error: "no PDU" }],
    ["an MMS", { kind: "mms", hex: "0106" }],
  ])("is kept and published as incomplete when it is %s", (_, content) => {
    const gateway = active();
    arrives(gateway, { kind: "international", digits: ANN }, content);
    expect(gateway.told("inbound").at(-1)).toMatchObject({ from: ANN, keyword: null, flag: "incomplete" });
    expect(gateway.send()).toEqual([]);
  });

  it.each([
    ["stop", "53544F50"],
    ["start", "596573"],
    ["help", "48656C70210D0A"],
  ] as const)("is the keyword %s when it is 8-bit data that says so, and nothing else", (keyword, hex) => {
    const gateway = active();
    arrives(gateway, { kind: "international", digits: ANN }, { kind: "binary", hex });
    expect(gateway.told("inbound").at(-1)).toMatchObject({ from: ANN, keyword });
    expect(gateway.told("inbound").at(-1)).not.toHaveProperty("flag");
  });

  it("is marked when the modem told it in text mode", () => {
    const gateway = active();
    gateway.do({
      type: "ReceiveSms",
      sms: {
        from: { kind: "international", digits: ANN },
        content: { kind: "text", text: "On my way" },
        pdu: "+CMT",
        textMode: true,
      },
    });
    expect(gateway.told("inbound").at(-1)).toMatchObject({ text: "On my way", flag: "text-mode" });
  });

  it.each(["silent", "sim-data"] as const)("is kept but not told when it is %s", (kind) => {
    const gateway = active();
    const before = gateway.published.length;
    arrives(gateway, { kind: "international", digits: ANN }, { kind });
    expect(gateway.events("SmsReceived").at(-1)).toMatchObject({ content: { kind } });
    expect(gateway.published).toHaveLength(before);
  });
});

describe("a message in several segments", () => {
  const segment = (gateway: Gateway, sequence: number, words: string, reference = 7): void =>
    arrives(gateway, { kind: "international", digits: ANN }, text(words), {
      concatenation: { reference, total: 2, sequence, bits: 8 },
    });

  it("is read when it is whole, in whatever order the segments come", () => {
    const gateway = active();
    segment(gateway, 2, "OP");
    expect(gateway.told("inbound").at(-1)).toMatchObject({ keyword: "start" });
    segment(gateway, 1, "ST");
    expect(gateway.told("inbound").at(-1)).toMatchObject({ text: "STOP", keyword: "stop" });
    expect(gateway.consent(ANN)).toBe("opted-out");
  });

  it("makes a character whole again that was split between two", () => {
    const gateway = active();
    segment(gateway, 1, "so \uD83D");
    segment(gateway, 2, "\uDE00 glad");
    expect(gateway.told("inbound").at(-1)).toMatchObject({ text: "so 😀 glad" });
  });

  it("is given up after a day and read as far as it came, marked as incomplete", () => {
    const gateway = active();
    segment(gateway, 1, "Saturday would be ");
    gateway.sleep(DAY - 1);
    gateway.fire();
    expect(gateway.told("inbound")).toHaveLength(1);
    gateway.sleep(1);
    gateway.fire();
    expect(gateway.told("inbound").at(-1)).toMatchObject({ text: "Saturday would be …", flag: "incomplete" });
  });

  it("of which a part is missing is no START, but a STOP on its first line is one", () => {
    const gateway = pending();
    segment(gateway, 1, "YES", 7);
    gateway.sleep(1);
    segment(gateway, 1, "STOP\nAnn Smith, Realtor", 8);
    gateway.sleep(DAY);
    gateway.fire();
    expect(gateway.told("inbound").map(({ keyword }) => keyword)).toEqual([null, "stop"]);
    expect(gateway.agent("A-1")).toMatchObject({ reason: "stop" });
  });

  it("does not mix with another sender's under the same reference", () => {
    const gateway = active();
    segment(gateway, 1, "one ");
    arrives(gateway, { kind: "international", digits: NOBODY }, text("two"), {
      concatenation: { reference: 7, total: 2, sequence: 2, bits: 8 },
    });
    expect(gateway.told("inbound")).toHaveLength(1);
  });
});

describe("a message that plainly asks to be left alone", () => {
  const words = "please stop texting me";

  it("is kept with the words that weighed most, and the proof says them", () => {
    const gateway = active();
    gateway.receive(ANN, words);
    const event = gateway.events("ReplyReceived").at(-1);
    expect(event).toMatchObject({ flag: "possible-opt-out", weighed: expect.stringContaining("stop") });
    expect(event && readingInWords(event)).toContain(`what weighed most: ${event?.weighed}`);
  });

  it.each([
    "Thanks for your message! Our office is closed. Reply STOP to opt out.",
    "I'm driving right now and will get back to you. Text STOP to unsubscribe.",
    "You may opt out at any time by replying STOP. - Sent via my CRM",
  ])("is no footer of the agent's own system after every alert: %j", (footer) => {
    const gateway = active();
    for (const id of ["L-1", "L-2", "L-3"]) {
      lead(gateway, id, "A-1");
      gateway.send();
      gateway.receive(ANN, footer);
    }
    expect(gateway.outcomes("L-3")).toContain("sent");
    expect(gateway.agent("A-1")).not.toHaveProperty("paused");
  });

  it("pauses the number at once: alerts are held, and only what was meant is asked", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    gateway.receive(ANN, words);
    lead(gateway, "L-2", "A-1");
    expect(gateway.told("inbound").at(-1)).toMatchObject({ keyword: null, flag: "possible-opt-out" });
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active", paused: true });
    expect(kindsOf(gateway.pass(23 * HOUR))).toEqual(["clarification"]);
    expect(gateway.outcomes("L-2")).toEqual(["accepted", "held"]);
  });

  it("stops the reminders, those that the mail server has not taken yet too", () => {
    const gateway = pending();
    gateway.pass(6 * HOUR);
    gateway.receive(ANN, words);
    expect(gateway.state.mails.size).toBe(0);
    gateway.pass(10 * HOUR);
    expect(gateway.events("ReminderQueued")).toHaveLength(1);
  });

  it("is an opt-out when nobody has decided within 24 hours", () => {
    const gateway = active();
    gateway.receive(ANN, words);
    lead(gateway, "L-1", "A-1");
    gateway.pass(DAY - 1);
    expect(gateway.consent(ANN)).toBe("active");
    gateway.pass(1);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "plain-language" });
    expect(gateway.agent("A-1")).not.toHaveProperty("paused");
    expect(["refused", "expired"]).toContain(gateway.outcomes("L-1").at(-1));
    gateway.pass(DAY);
    expect(enrol(gateway, "A-1", ANN)).toEqual({ kind: "refused", refusal: "blocked-by-stop" });
    gateway.receive(ANN, "START");
    expect(gateway.consent(ANN)).toBe("active");
  });

  it("goes on as before after a START, and what was held goes out", () => {
    const gateway = active();
    gateway.receive(ANN, words);
    lead(gateway, "L-1", "A-1");
    gateway.receive(ANN, "START");
    gateway.pass(2 * DAY);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "held", "queued", "sent"]);
    expect(gateway.consent(ANN)).toBe("active");
  });

  it("still has HELP answered", () => {
    const gateway = active();
    gateway.receive(ANN, words);
    gateway.receive(ANN, "HELP");
    expect(gateway.send()).not.toEqual([]);
  });

  it("does not touch another number", () => {
    const gateway = active();
    enrol(gateway, "A-2", BOB);
    gateway.receive(BOB, words);
    expect(gateway.agent("A-1")).not.toHaveProperty("paused");
  });
});

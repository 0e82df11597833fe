import { describe, expect, it } from "vitest";
import { evidenceFilter } from "../../../src/domain/evidence/concern.ts";
import { collectEvidence } from "../../../src/domain/evidence/collect.ts";
import type { EvidenceEntry, NumberEvidence } from "../../../src/domain/evidence/entry.ts";
import { HOUR, MINUTE } from "../../../src/domain/time.ts";
import type { Gateway } from "../gateway.ts";
import { ANN, active, BOB, enrol, lead, pending } from "../people.ts";

function evidenceOf(gateway: Gateway, number: typeof ANN): NumberEvidence {
  const collector = collectEvidence(number);
  for (const { event, meta } of gateway.records) collector.take({ event, ...meta });
  return collector.result();
}

function kinds({ entries }: NumberEvidence): readonly string[] {
  return entries.map(({ kind }) => kind);
}

function causeOf({ entries }: NumberEvidence, entry: EvidenceEntry | undefined): EvidenceEntry | undefined {
  return entries.find(({ sequence }) => sequence === entry?.because);
}

describe("The proof of a number", () => {
  it("tells of the enrolment, the words of the request, its sending, the reply and what followed, in order", () => {
    const evidence = evidenceOf(active(), ANN);
    expect(kinds(evidence).slice(0, 7)).toEqual(["enrolment", "asked", "state", "sent", "state", "received", "state"]);
    const [enrolment, asked, , sent, , received] = evidence.entries;
    expect(enrolment).toMatchObject({ source: "profile" });
    expect(asked?.text).toMatch(/^Lead Notification\nPlease confirm consent/);
    expect(sent?.text).toBe(asked?.text);
    expect(received).toMatchObject({ text: "YES", smscAt: expect.any(Number), pdus: [expect.any(String)] });
  });

  it("says what caused each change of the state", () => {
    const gateway = active();
    gateway.receive(ANN, "Stop.");
    const evidence = evidenceOf(gateway, ANN);
    const given = evidence.entries.find(({ what }) => what.startsWith("Consent was given"));
    expect(causeOf(evidence, given)).toMatchObject({ kind: "received", text: "YES" });
    const ended = evidence.entries.find(({ what }) => what.startsWith("Consent ended"));
    expect(causeOf(evidence, ended)).toMatchObject({ kind: "received", text: "Stop." });
  });

  it("says of a long text that was heeded before it was whole what its beginning said", () => {
    const gateway = active();
    const from = { kind: "international", digits: ANN } as const;
    const concatenation = { bits: 8, reference: 7, total: 2, sequence: 1 } as const;
    const content = { kind: "text", text: "STOP\nAnn Lee, " } as const;
    gateway.do({ type: "ReceiveSms", sms: { from, content, concatenation, smscAt: gateway.now, pdu: "07911" } });
    const evidence = evidenceOf(gateway, ANN);
    const ended = evidence.entries.find(({ what }) => what.startsWith("Consent ended"));
    expect(causeOf(evidence, ended)).toMatchObject({ kind: "received", text: "STOP\nAnn Lee, ", pdus: ["07911"] });
  });

  it("says of an opt-out without an answer from when the time ran", () => {
    const gateway = pending();
    gateway.pass(37 * HOUR);
    const evidence = evidenceOf(gateway, ANN);
    const ended = evidence.entries.find(({ what }) => what.startsWith("Consent ended"));
    expect(ended?.what).toContain("did not answer");
    expect(causeOf(evidence, ended)?.what).toContain("The time to answer runs");
    expect(kinds(evidence).filter((kind) => kind === "mail").length).toBeGreaterThanOrEqual(2);
  });

  it("says of a text of which nobody knows whether it went out, and that it went out once more", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", { name: "Maria" });
    const submit = gateway.begin();
    const lost = { kind: "failed", error: "no answer", reached: "unknown", retry: "later", blame: "network" } as const;
    if (submit !== undefined) gateway.settle(submit, lost);
    gateway.pass(2 * MINUTE);
    const told = evidenceOf(gateway, ANN).entries.filter(({ messageId }) => messageId === submit?.messageId);
    expect(told.map(({ kind, what }) => [kind, what.replace(/ M-\d+ \(a lead alert L-1\)/, "")])).toEqual([
      ["queued", "Text is to be sent"],
      ["doubt", "Nobody knows whether text went out: no answer"],
      ["doubt", "No report has told of text: it goes out once more"],
      ["sent", "Text was sent: the network took it"],
    ]);
  });

  it("has the status reports of the network", () => {
    const gateway = pending();
    const [submit] = gateway.submits;
    if (submit !== undefined) gateway.report(submit, 0);
    const evidence = evidenceOf(gateway, ANN);
    expect(evidence.entries.filter(({ kind }) => kind === "report").map(({ what }) => what)).toEqual([
      "Status report of the network: delivered to the phone (TP-ST 00)",
    ]);
  });

  it("says where the number stands today, as the gateway sees it", () => {
    const gateway = active();
    gateway.receive(ANN, "STOP");
    const { record, agents } = evidenceOf(gateway, ANN);
    expect(record?.consent).toEqual(gateway.state.numbers.get(ANN)?.consent);
    expect(record?.suppression).toEqual(gateway.state.numbers.get(ANN)?.suppression);
    expect(agents.map(({ id }) => id)).toEqual(["A-1"]);
  });

  it("leaves the texts of alerts where they lie, and says when they were erased", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    gateway.send();
    const alert = (evidence: NumberEvidence) =>
      evidence.entries.find(({ kind, textRef }) => kind === "sent" && textRef);
    expect(alert(evidenceOf(gateway, ANN))).toMatchObject({ textRef: { file: "contents" } });
    gateway.now += MINUTE;
    gateway.do({ type: "NoteErased", files: ["contents"] });
    expect(alert(evidenceOf(gateway, ANN))).toMatchObject({ erasedAt: gateway.now });
  });

  it("holds nothing of anybody else", () => {
    const gateway = active();
    enrol(gateway, "B-1", BOB);
    gateway.send();
    gateway.receive(BOB, "NO THANKS");
    const before = evidenceOf(active(), ANN).entries.length;
    expect(evidenceOf(gateway, ANN).entries).toHaveLength(before);
    expect(evidenceOf(gateway, BOB).entries.map(({ text }) => text)).toContain("NO THANKS");
  });

  it("goes with an agent to another number, and stays with the one before", () => {
    const gateway = active();
    enrol(gateway, "A-1", BOB);
    expect(evidenceOf(gateway, ANN).entries.map(({ what }) => what)).toContain(`Agent A-1 has another number: ${BOB}`);
    const there = evidenceOf(gateway, BOB);
    expect(there.entries[0]?.what).toBe(`Agent A-1 now has this number, before ${ANN}`);
    expect(there.agents.map(({ id }) => id)).toEqual(["A-1"]);
  });

  it("is the same when it is made of nothing but the records that are kept as evidence", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    gateway.send();
    for (const submit of [...gateway.submits]) gateway.report(submit, 0);
    gateway.receive(ANN, "Please stop texting me");
    gateway.pass(26 * HOUR);
    const whole = evidenceOf(gateway, ANN);
    const isKept = evidenceFilter({ numbers: [ANN], suppressed: [], since: Number.POSITIVE_INFINITY });
    const collector = collectEvidence(ANN);
    for (const { event, meta } of gateway.records) {
      if (isKept({ event, at: meta.at })) collector.take({ event, ...meta });
    }
    expect(collector.result().entries).toEqual(whole.entries);
    expect(collector.result().record?.consent).toEqual(whole.record?.consent);
  });
});

describe("What is kept as evidence", () => {
  it("is all of those who are served, and of others what is recent", () => {
    const gateway = active();
    enrol(gateway, "B-1", BOB);
    gateway.send();
    const kept = (since: number): number => {
      const isKept = evidenceFilter({ numbers: [ANN], suppressed: [], since });
      return gateway.records.filter(
        ({ event, meta }) => isKept({ event, at: meta.at }) && JSON.stringify(event).includes(BOB),
      ).length;
    };
    expect(kept(gateway.now + 1)).toBe(0);
    expect(kept(gateway.now)).toBeGreaterThan(2);
  });
});

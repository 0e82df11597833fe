import { describe, expect, it } from "vitest";
import { causesOf } from "../../../src/domain/evidence/because.ts";
import { collectEvidence } from "../../../src/domain/evidence/collect.ts";
import { collectLead } from "../../../src/domain/evidence/lead-story.ts";
import { HOUR, MINUTE } from "../../../src/domain/time.ts";
import type { Gateway } from "../gateway.ts";
import { active, ANN, BOB, enrol, lead } from "../people.ts";

/** What in the proof made a lead stand as it does, the nearest cause first. */
function causes(gateway: Gateway, leadId: string): readonly string[] {
  const story = collectLead(leadId);
  for (const { event, meta } of gateway.records) story.take({ event, ...meta });
  const { number, stands } = story.result();
  if (number === undefined || stands === undefined) return [];
  const evidence = collectEvidence(number);
  for (const { event, meta } of gateway.records) evidence.take({ event, ...meta });
  return causesOf(evidence.result(), stands).map(({ what, text }) => text ?? what);
}

function shared(): Gateway {
  const gateway = active();
  enrol(gateway, "A-2", ANN);
  return gateway;
}

describe("A lead", () => {
  it("that is refused as its agent withdrew is so because of that, whatever happened to the number since", () => {
    const gateway = shared();
    gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
    gateway.sleep(HOUR);
    gateway.receive(ANN, "YES");
    lead(gateway, "L-1", "A-1");
    expect(causes(gateway, "L-1")).toEqual(["Agent A-1 was switched off by the Text Message option"]);
  });

  it("that is refused as an operator opted its agent out is so because of that", () => {
    const gateway = shared();
    gateway.do({ type: "OptOutAgent", agentId: "A-1", atPersonsRequest: false });
    lead(gateway, "L-1", "A-1");
    expect(causes(gateway, "L-1")).toEqual(["Agent A-1 was switched off by an operator"]);
  });

  it("that was cancelled as its agent withdrew is so because of that, also when it was published again", () => {
    const gateway = shared();
    lead(gateway, "L-1", "A-1");
    gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
    lead(gateway, "L-1", "A-1");
    expect(causes(gateway, "L-1")).toEqual(["Agent A-1 was switched off by the Text Message option"]);
  });

  it("that is refused as the number stopped is so because of the STOP, also where its agent had withdrawn", () => {
    const gateway = shared();
    gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
    gateway.receive(ANN, "Stop!");
    lead(gateway, "L-1", "A-1");
    expect(causes(gateway, "L-1").at(-1)).toBe("Stop!");
  });

  it("of an agent who came back and was then opted out with the number is not refused because of the first time", () => {
    const gateway = shared();
    gateway.do({ type: "OptOutAgent", agentId: "A-1", atPersonsRequest: false });
    gateway.sleep(MINUTE);
    enrol(gateway, "A-1", ANN);
    gateway.do({ type: "OptOutAgent", agentId: "A-1", atPersonsRequest: true });
    lead(gateway, "L-1", "A-1");
    expect(causes(gateway, "L-1")[0]).toContain("Consent ended: the person said NO by another way than a text");
  });

  it("that a person dropped says so itself: nothing of the consent is its cause", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", { message: "online casino bonus" });
    gateway.do({ type: "DropLead", leadId: "L-1" });
    expect(gateway.told("leads/L-1").at(-1)).toMatchObject({ state: "cancelled", reason: "dropped by an operator" });
    expect(causes(gateway, "L-1")).toEqual([]);
  });

  it("that went with its agent to another phone stands as that one does", () => {
    const gateway = active();
    gateway.receive(BOB, "STOP");
    lead(gateway, "L-1", "A-1");
    lead(gateway, "L-2", "A-1");
    enrol(gateway, "A-1", BOB);
    expect(gateway.told("leads/L-1").at(-1)).toMatchObject({ reason: "opted-out: stop" });
    expect(causes(gateway, "L-1").at(-1)).toBe("STOP");
  });

  it("that waits as the phone changed does so because of that", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    enrol(gateway, "A-1", BOB);
    expect(causes(gateway, "L-1")).toEqual([`Agent A-1 now has this number, before ${ANN}`]);
  });
});

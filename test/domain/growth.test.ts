import { describe, expect, test } from "vitest";
import { retainedAgent } from "../../src/domain/publications.ts";
import { headcounts } from "../../src/domain/state.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { DAY } from "../../src/domain/time.ts";
import { Gateway } from "./gateway.ts";
import { ANN, enrol, lead } from "./people.ts";
import { withSending } from "./policy.ts";
import { entriesGoneThrough } from "./work.ts";

const numberOf = (index: number): Msisdn => `+1850${String(2_000_000 + index)}` as Msisdn;

/** A gateway with so many agents who have consented, each of whom has had an alert on a day of the last weeks. */
function grown(agents: number): Gateway {
  const gateway = new Gateway(withSending({ pace: 0, dailyCap: 0, newRecipientsPerDay: 0 }));
  enrol(gateway, "A-1", ANN);
  gateway.send();
  gateway.receive(ANN, "YES");
  for (let index = 0; index < agents; index += 1) {
    enrol(gateway, `B-${index}`, numberOf(index));
    gateway.send();
    gateway.receive(numberOf(index), "YES");
    lead(gateway, `old-${index}`, `B-${index}`);
    for (const submit of gateway.send()) gateway.report(submit, 0);
    if (index % 10 === 9) gateway.now += DAY;
  }
  // What windows of days no longer hold is let go once, by whatever comes first.
  gateway.now += 9 * DAY;
  takeLead(gateway, "L-1");
  gateway.receive(ANN, "Thanks.");
  return gateway;
}

/** A lead of Ann, from its acceptance to its delivery, and all that is told of it. */
function takeLead(gateway: Gateway, leadId: string): void {
  lead(gateway, leadId, "A-1");
  for (let submit = gateway.begin(); submit !== undefined; submit = gateway.begin()) {
    gateway.settle(submit, gateway.accepts(submit));
    gateway.report(submit, 0);
  }
  retainedAgent(gateway.state, "A-1");
  headcounts(gateway.state, gateway.now);
  gateway.do({ type: "NotePublished", through: gateway.state.sequence });
}

describe("with many agents and what lies behind them", () => {
  test("a lead goes through no more, from its acceptance to its delivery, than with few", () => {
    const [few, many] = [grown(10), grown(300)];
    const ofLead = (gateway: Gateway): number => entriesGoneThrough(() => takeLead(gateway, "L-2"));
    expect(ofLead(many)).toBe(ofLead(few));
    expect(many.state.leads.get("L-2")).toMatchObject({ standing: { state: "delivered" } });
  });

  test("neither does a reply", () => {
    const [few, many] = [grown(10), grown(300)];
    const ofReply = (gateway: Gateway): number => entriesGoneThrough(() => gateway.receive(ANN, "I will call her."));
    expect(ofReply(many)).toBe(ofReply(few));
  });
});

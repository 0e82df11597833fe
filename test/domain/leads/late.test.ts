import { describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "../../../src/domain/time.ts";
import type { Gateway, Network } from "../gateway.ts";
import { active, ANN, enrolled, lead, pending } from "../people.ts";
import { shippedPolicy, withSending } from "../policy.ts";

const busy: Network = () => ({
  kind: "failed",
  error: "+CMS ERROR: 42",
  reached: "no",
  retry: "later",
  blame: "network",
});

/** The deadlines that have fallen due fire, and nothing is sent: the modem is gone. */
function idle(gateway: Gateway, ms: number): void {
  gateway.sleep(ms);
  gateway.fire();
}

describe("an alert that has not left after leads.lateAfter", () => {
  it("is told of as late, once, and goes on", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    idle(gateway, 2 * MINUTE - SECOND);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued"]);
    idle(gateway, SECOND);
    idle(gateway, HOUR);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "late"]);
    gateway.send();
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "late", "sent"]);
  });

  it("is late too while the network is busy, and while it waits for the pace", () => {
    const refused = active();
    lead(refused, "L-1", "A-1");
    refused.pass(3 * MINUTE, busy);
    expect(refused.outcomes("L-1")).toEqual(["accepted", "queued", "late"]);
    const slow = active(withSending({ dailyCap: 3 }));
    lead(slow, "L-1", "A-1");
    lead(slow, "L-2", "A-1");
    slow.pass(3 * MINUTE);
    expect([slow.outcomes("L-1").at(-1), slow.outcomes("L-2").at(-1)]).toEqual(["sent", "late"]);
  });

  it("is not late for the time in which it was held", () => {
    const gateway = pending();
    lead(gateway, "L-1", "A-1");
    idle(gateway, HOUR);
    gateway.receive(ANN, "YES");
    idle(gateway, MINUTE);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "held", "queued"]);
    idle(gateway, MINUTE);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "held", "queued", "late"]);
  });

  it("is not late while it is held, paused or withheld", () => {
    const held = enrolled();
    lead(held, "L-1", "A-1");
    idle(held, HOUR);
    expect(held.outcomes("L-1")).toEqual(["accepted", "held"]);
    const paused = active();
    lead(paused, "L-1", "A-1");
    paused.receive(ANN, "please stop texting me");
    idle(paused, HOUR);
    expect(paused.outcomes("L-1")).toEqual(["accepted", "queued", "held"]);
    const withheld = active();
    lead(withheld, "L-1", "A-1", { message: "we offer SEO services" });
    idle(withheld, HOUR);
    expect(withheld.outcomes("L-1")).toEqual(["accepted", "filtered"]);
  });

  it("stays told of as late when it waits for consent again, and is not told of twice", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    idle(gateway, 3 * MINUTE);
    gateway.receive(ANN, "please stop texting me");
    gateway.receive(ANN, "YES");
    idle(gateway, HOUR);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "late", "held", "queued"]);
  });

  it("knows that over a restart", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    gateway.restart();
    idle(gateway, 3 * MINUTE);
    gateway.restart();
    idle(gateway, HOUR);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "late"]);
  });

  it("expires like any other", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    idle(gateway, HOUR);
    idle(gateway, DAY);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "late", "expired"]);
  });

  it("is never late where that is switched off", () => {
    const gateway = active({ ...shippedPolicy, leads: { ...shippedPolicy.leads, lateAfter: null } });
    lead(gateway, "L-1", "A-1");
    idle(gateway, HOUR);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued"]);
  });
});

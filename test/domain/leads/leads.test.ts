import { describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "../../../src/domain/time.ts";
import { Gateway } from "../gateway.ts";
import { active, ANN, BOB, enrol, enrolled, lead, pending, reconfirming, stopped } from "../people.ts";

const DONE = { kind: "done" };

describe("a lead for an agent", () => {
  it.each([
    ["enrolled", enrolled, ["accepted", "held"]],
    ["pending", pending, ["accepted", "held"]],
    ["active", active, ["accepted", "queued", "sent"]],
    ["reconfirming", reconfirming, ["accepted", "queued", "sent"]],
    ["opted-out", stopped, ["accepted", "refused"]],
  ])("who is %s ends so", (_, given, outcomes) => {
    const gateway = given();
    lead(gateway, "L-1", "A-1");
    gateway.send();
    expect(gateway.outcomes("L-1")).toEqual(outcomes);
  });

  it("whom nobody has enrolled is refused, and may come again once the agent is known", () => {
    const gateway = new Gateway();
    expect(lead(gateway, "L-1", "A-1")).toEqual({ kind: "refused", refusal: "unknown-agent" });
    expect(gateway.told("leads/L-1")).toMatchObject([{ state: "rejected", reason: "unknown-agent" }]);
    enrol(gateway, "A-1", ANN);
    expect(lead(gateway, "L-1", "A-1")).toEqual(DONE);
    expect(gateway.outcomes("L-1").at(-1)).toBe("held");
  });

  it("is published with what the contract names", () => {
    const gateway = active();
    gateway.do({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: { name: "Maria" }, replyTo: { topic: "r" } });
    const at = new Date(gateway.now).toISOString();
    gateway.sleep(SECOND);
    gateway.send();
    const later = new Date(gateway.now).toISOString();
    expect(gateway.told("leads/L-1")).toEqual([
      { leadId: "L-1", agentId: "A-1", state: "accepted", at },
      { leadId: "L-1", agentId: "A-1", state: "queued", at },
      { leadId: "L-1", agentId: "A-1", state: "sent", segments: 1, at: later },
    ]);
    const told = gateway.published.filter(({ topic }) => topic === "leads/L-1");
    expect(told.map(({ retain }) => retain)).toEqual([false, false, false]);
    expect(told.map(({ replyTo }) => replyTo)).toEqual([{ topic: "r" }, undefined, undefined]);
  });

  it("leaves the lead's words out of the journal itself", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", { name: "Maria Lopez" });
    gateway.send();
    expect(JSON.stringify(gateway.records)).not.toContain("Lopez");
    expect(JSON.stringify(gateway.published)).not.toContain("Lopez");
  });
});

describe("the same lead id", () => {
  it("again is one alert, and is answered with where it stands, to the letter", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    lead(gateway, "L-1", "A-1");
    gateway.send();
    const told = gateway.told("leads/L-1").at(-1);
    gateway.sleep(DAY);
    lead(gateway, "L-1", "A-1", { name: "Somebody else" });
    expect(gateway.told("leads/L-1").at(-1)).toEqual(told);
    expect(gateway.pass(DAY)).toEqual([]);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "queued", "sent", "sent"]);
  });

  it("for another agent is rejected", () => {
    const gateway = active();
    enrol(gateway, "A-2", BOB);
    lead(gateway, "L-1", "A-1");
    expect(lead(gateway, "L-1", "A-2")).toEqual({ kind: "refused", refusal: "lead-of-another-agent" });
    expect(gateway.state.leads.get("L-1")?.agentId).toBe("A-1");
  });
});

describe("held leads", () => {
  const held = (count: number) => {
    const gateway = pending();
    for (let index = 1; index <= count; index += 1) {
      gateway.sleep(SECOND);
      lead(gateway, `L-${index}`, "A-1", { name: `Buyer ${index}` });
    }
    return gateway;
  };

  it("are sent in order on YES, behind its answer", () => {
    const gateway = held(3);
    gateway.receive(ANN, "YES");
    const went = gateway.send().filter(({ index }) => index === 0);
    expect(went.map(({ kind, leadId }) => leadId ?? kind)).toEqual(["start-confirmation", "L-1", "L-2", "L-3"]);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "held", "queued", "sent"]);
  });

  it("go as the newest ten; older ones are expired", () => {
    const gateway = held(13);
    gateway.receive(ANN, "YES");
    gateway.pass(MINUTE);
    for (const id of ["L-1", "L-2", "L-3"]) expect(gateway.outcomes(id)).toEqual(["accepted", "held", "expired"]);
    const sent = gateway.submits.flatMap(({ leadId, index }) => (leadId !== undefined && index === 0 ? [leadId] : []));
    expect(sent).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((index) => `L-${index}`));
  });

  it("are refused at an opt-out without an answer, those that have not expired by then", () => {
    const gateway = pending();
    lead(gateway, "L-0", "A-1");
    gateway.pass(20 * HOUR);
    lead(gateway, "L-1", "A-1");
    gateway.pass(16 * HOUR);
    expect(gateway.outcomes("L-0")).toEqual(["accepted", "held", "expired"]);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "held", "refused"]);
    expect(gateway.told("leads/L-1").at(-1)).toMatchObject({ reason: "opted-out: no-response" });
  });

  it("go in order of their arrival over all agents who share the number", () => {
    const gateway = pending();
    enrol(gateway, "A-2", ANN);
    for (const [id, agent] of [
      ["L-1", "A-2"],
      ["L-2", "A-1"],
      ["L-3", "A-2"],
    ] as const) {
      gateway.sleep(SECOND);
      lead(gateway, id, agent);
    }
    gateway.receive(ANN, "YES");
    const went = gateway.send().filter(({ index, leadId }) => index === 0 && leadId !== undefined);
    expect(went.map(({ leadId }) => leadId)).toEqual(["L-1", "L-2", "L-3"]);
  });
});

describe("a lead that is late", () => {
  it("is expired, not sent, when its alert has not left within 24 hours", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    gateway.sleep(DAY);
    expect(gateway.send()).toEqual([]);
    gateway.fire();
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "late", "expired"]);
  });

  it("is sent while they last, and the network is told how long it may try", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", { name: "Maria" });
    gateway.sleep(DAY - HOUR);
    const [only] = gateway.send();
    expect(only?.segment.validityMs).toBe(HOUR);
  });

  it.each([
    ["earlier", HOUR],
    ["later", 2 * DAY],
  ])("is judged by its own expiresAt, though that is %s", (_, expireIn) => {
    const gateway = pending();
    const { now } = gateway;
    gateway.do({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: {}, expiresAt: now + expireIn });
    lead(gateway, "L-2", "A-1");
    gateway.sleep(expireIn - 1);
    gateway.fire({ sweptSince: now });
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "held"]);
    gateway.sleep(1);
    gateway.fire({ sweptSince: now });
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "held", "expired"]);
  });

  it("is expired at once when its expiresAt has passed", () => {
    const gateway = active();
    gateway.do({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: {}, expiresAt: gateway.now });
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "expired"]);
  });

  it("does not expire on a clock that cannot be trusted, nor is it sent then", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    gateway.sleep(2 * DAY);
    gateway.fire({ clockTrusted: false });
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "late"]);
    expect(gateway.send()).toEqual([]);
  });
});

describe("a lead with a spam phrase", () => {
  const spam = { name: "Maria", message: "We offer SEO  Sèrvices, cheap" };

  it.each([
    ["name", { name: "SEO services" }],
    ["phone", { phone: "SEO services" }],
    ["email", { email: "seo services <a@example.com>" }],
    ["message", { message: "SEO services" }],
    ["listing address", { listing: { address: "SEO services" } }],
    ["listing id", { listing: { mlsId: "SEO services" } }],
    ["listing price", { listing: { price: "SEO services" } }],
    ["listing link", { listing: { url: "https://example.com/ SEO services" } }],
  ])("is withheld when it stands in its %s", (_, content) => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", content);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "filtered"]);
  });

  it("is withheld as filtered, with the phrase", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", spam);
    expect(gateway.send()).toEqual([]);
    expect(gateway.told("leads/L-1").at(-1)).toMatchObject({ state: "filtered", reason: "seo services" });
  });

  it.each([
    ["in the name", { name: "Viagra" }],
    ["in the listing", { listing: { address: "1 Online Casino Bonus St" } }],
    ["without its space", { message: "seoservices!" }],
    ["over a line end", { message: "free\nspins" }],
    ["with accents", { message: "VIÁGRA" }],
  ])("is found %s", (_, content) => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", content);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "filtered"]);
  });

  it.each([
    ["within a word", { message: "Is the Specialistic near? museoservicesx" }],
    ["half in one field, half in the next", { name: "Free", message: "spins are what my kids love" }],
    ["in plain words about a house", { message: "Is a loan needed? We saw your website and love the house." }],
  ])("is not found %s", (_, content) => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", content);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued"]);
  });

  it("goes out when a technician releases it", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", spam);
    expect(gateway.do({ type: "ReleaseLead", leadId: "L-1" })).toEqual(DONE);
    gateway.send();
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "filtered", "queued", "sent"]);
  });

  it("released waits for consent, or is refused, as any other", () => {
    const waiting = pending();
    lead(waiting, "L-1", "A-1", spam);
    waiting.do({ type: "ReleaseLead", leadId: "L-1" });
    expect(waiting.outcomes("L-1")).toEqual(["accepted", "filtered", "held"]);
    const paused = active();
    paused.receive(ANN, "do not text me");
    lead(paused, "L-1", "A-1", spam);
    paused.do({ type: "ReleaseLead", leadId: "L-1" });
    expect(paused.outcomes("L-1")).toEqual(["accepted", "filtered", "held"]);
    const out = active();
    lead(out, "L-1", "A-1", spam);
    out.receive(ANN, "STOP");
    expect(out.outcomes("L-1")).toEqual(["accepted", "filtered", "refused"]);
    expect(out.do({ type: "ReleaseLead", leadId: "L-1" })).toEqual({ kind: "refused", refusal: "not-withheld" });
  });

  it.each<[string, (gateway: Gateway) => unknown, string]>([
    ["says STOP", (gateway) => gateway.receive(ANN, "STOP"), "opted-out: stop"],
    [
      "switches text messages off",
      (gateway) => gateway.do({ type: "WithdrawAgent", agentId: "A-1" }),
      "opted-out: profile",
    ],
    ["is out for words that asked for silence", (gateway) => gateway.pass(23 * HOUR), "opted-out: plain-language"],
  ])("has its outcome at once when the agent %s", (_, optOut, reason) => {
    const gateway = active();
    gateway.receive(ANN, "do not text me");
    gateway.sleep(2 * HOUR);
    lead(gateway, "L-1", "A-1", spam);
    optOut(gateway);
    expect(gateway.told("leads/L-1").at(-1)).toMatchObject({ state: "refused", reason });
  });

  it("is cancelled when a technician drops it", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", spam);
    expect(gateway.do({ type: "DropLead", leadId: "L-1" })).toEqual(DONE);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "filtered", "cancelled"]);
    expect(gateway.do({ type: "ReleaseLead", leadId: "L-1" })).toEqual({ kind: "refused", refusal: "not-withheld" });
  });

  it("expires when nobody decides", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", spam);
    gateway.pass(DAY);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "filtered", "expired"]);
  });

  it("that nobody knows cannot be released", () => {
    const refused = { kind: "refused", refusal: "unknown-message" };
    expect(active().do({ type: "ReleaseLead", leadId: "L-9" })).toEqual(refused);
    expect(active().do({ type: "DropLead", leadId: "L-9" })).toEqual(refused);
  });
});

describe("the 30-day line", () => {
  const NOTICE = "Reply STOP to unsubscribe.";
  const carries = (gateway: Gateway, leadId: string): boolean => {
    lead(gateway, leadId, "A-1");
    gateway.send();
    expect(gateway.outcomes(leadId).at(-1)).toBe("sent");
    return gateway.phone(ANN).at(-1)?.endsWith(`\n${NOTICE}`) ?? false;
  };

  it("is on the first alert after a confirmation, then on the first after 30 days", () => {
    const gateway = active();
    expect(carries(gateway, "L-1")).toBe(true);
    expect(carries(gateway, "L-2")).toBe(false);
    gateway.sleep(30 * DAY - 1);
    expect(carries(gateway, "L-3")).toBe(false);
    gateway.sleep(1);
    expect(carries(gateway, "L-4")).toBe(true);
    expect(carries(gateway, "L-5")).toBe(false);
  });

  it("is on the first alert after every confirmation", () => {
    const gateway = active();
    carries(gateway, "L-1");
    gateway.receive(ANN, "YES");
    gateway.send();
    expect(carries(gateway, "L-2")).toBe(true);
  });

  it("is decided when the first segment is about to go, not when the lead came", () => {
    const gateway = active();
    carries(gateway, "L-1");
    const firstAt = gateway.now;
    gateway.now = firstAt + 30 * DAY - HOUR;
    lead(gateway, "L-2", "A-1");
    gateway.now = firstAt + 30 * DAY;
    gateway.send();
    expect(gateway.phone(ANN).at(-1)).toContain(NOTICE);
  });

  it("counts from when the alert that carried it was sent: one that failed does not count", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    gateway.send(() => ({ kind: "failed", error: "CMS 1", reached: "no", retry: "never", blame: "network" }));
    expect(gateway.outcomes("L-1").at(-1)).toBe("failed");
    expect(carries(gateway, "L-2")).toBe(true);
  });

  it("is kept by retries, with the segments and the reference", () => {
    const gateway = active();
    carries(gateway, "L-1");
    gateway.sleep(30 * DAY - SECOND);
    lead(gateway, "L-2", "A-1");
    const [first] = gateway.send(() => ({
      kind: "failed",
      error: "+CMS ERROR: 38",
      reached: "no",
      retry: "later",
      blame: "network",
    }));
    gateway.sleep(10 * SECOND);
    const [again, ...rest] = gateway.send();
    expect(again?.segment).toMatchObject({ ...first?.segment, validityMs: expect.any(Number) });
    expect(rest).toHaveLength((first?.segment.body.concatenation?.total ?? 1) - 1);
    expect(gateway.phone(ANN).at(-1)).not.toContain(NOTICE);
  });
});

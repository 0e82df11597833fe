import { describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "../../src/domain/time.ts";
import { Pi, phoneOf } from "./pi.ts";

function started(): Pi {
  const pi = new Pi();
  pi.start();
  return pi;
}

/** Agents of whom each has been asked; so many of them have answered YES. */
function withAgents(pi: Pi, count: number, active = 0): Pi {
  for (let index = 1; index <= count; index += 1) {
    pi.ask(`A-${index}`);
    if (index <= active) pi.says(`A-${index}`, "YES");
  }
  pi.send();
  return pi;
}

describe("a Pi that boots two days behind", () => {
  it("opts nobody out early who was asked before NTP answered", () => {
    const pi = started();
    pi.powerCut(2 * DAY);
    pi.ask("A-1");
    const asked = pi.now();
    pi.pass(HOUR);
    pi.synchronise();
    expect(pi.core.now()).toBe(pi.now());
    pi.pass(36 * HOUR - 2 * HOUR);
    expect(pi.consent("A-1")).toBe("pending");
    expect(pi.happened("ReminderQueued")).toHaveLength(2);
    pi.pass(2 * HOUR);
    const [optOut] = pi.happened("ConsentEnded");
    expect(optOut?.event.reason).toBe("no-response");
    expect(optOut?.really).toBeGreaterThanOrEqual(asked + 36 * HOUR);
    expect(optOut?.really).toBeLessThan(asked + 36 * HOUR + 5 * MINUTE);
  });

  it("tells the world when the time to answer really ends", () => {
    const pi = started();
    pi.powerCut(2 * DAY);
    pi.ask("A-1");
    const asked = pi.now();
    pi.synchronise();
    const told = pi.core.state.publications.findLast(({ topic }) => topic === "agents/A-1");
    expect(Date.parse(String(told?.payload?.["optOutAt"]))).toBeCloseTo(asked + 36 * HOUR, -1);
  });

  it("keeps a deadline of before the power cut where it was", () => {
    const pi = withAgents(started(), 1);
    const asked = pi.now();
    pi.pass(10 * HOUR);
    pi.powerCut(DAY);
    pi.pass(HOUR);
    pi.synchronise();
    pi.pass(2 * HOUR);
    const [optOut] = pi.happened("ConsentEnded");
    expect(optOut?.really).toBeGreaterThanOrEqual(asked + 36 * HOUR);
    expect(optOut?.really).toBeLessThan(asked + 36 * HOUR + 20 * MINUTE);
  });

  it("lets no deadline fire while nobody says what time it is, whatever the wall clock says", () => {
    const pi = withAgents(started(), 1);
    pi.powerCut(HOUR);
    pi.step(10 * DAY);
    pi.pass(3 * DAY, 10 * MINUTE);
    expect(pi.happened("ReminderQueued")).toEqual([]);
    expect(pi.happened("ConsentEnded")).toEqual([]);
    pi.synchronise();
    pi.pass(30 * MINUTE);
    expect(pi.consent("A-1")).toBe("opted-out");
  });

  it("sends a lead that arrived meanwhile, and lets one that waits expire a day after it really came", () => {
    const pi = withAgents(started(), 1);
    pi.powerCut(2 * DAY);
    pi.core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: {} });
    const came = pi.now();
    const own = pi.now() + 5 * DAY;
    pi.core.execute({ type: "AcceptLead", leadId: "L-2", agentId: "A-1", expiresAt: own, lead: {} });
    pi.synchronise();
    expect(pi.core.state.leads.get("L-1")?.expiresAt).toBeCloseTo(came + DAY, -1);
    expect(pi.core.state.leads.get("L-2")?.expiresAt).toBe(own);
    pi.says("A-1", "YES");
    pi.send();
    expect(pi.core.state.leads.get("L-1")?.standing.state).toBe("sent");
  });

  it("wakes nobody for a question that was not just asked for, while nobody knows what hour it is", () => {
    const pi = started();
    pi.powerCut(2 * DAY);
    pi.core.execute({
      type: "EnrolAgent",
      agentId: "A-1",
      brand: "homes",
      number: phoneOf("A-1"),
      source: "migration",
    });
    pi.send();
    expect(pi.consent("A-1")).toBe("enrolled");
    pi.synchronise();
    pi.send();
    expect(pi.consent("A-1")).toBe("pending");
  });

  it("gives no lead up before it is known what time it is", () => {
    const pi = withAgents(started(), 1, 1);
    pi.ahead = 30 * DAY;
    pi.powerCut(HOUR);
    expect(pi.core.now()).toBeGreaterThan(pi.now() + 29 * DAY);
    const expiresAt = pi.now() + HOUR;
    pi.core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", expiresAt, lead: {} });
    pi.synchronise();
    pi.send();
    expect(pi.core.state.leads.get("L-1")?.standing.state).toBe("sent");
  });

  it("asks again eighteen months after the YES that came before NTP answered", () => {
    const pi = withAgents(started(), 1);
    pi.powerCut(2 * DAY);
    pi.says("A-1", "YES");
    const answered = pi.now();
    pi.synchronise();
    const consent = pi.core.state.numbers.get(phoneOf("A-1"))?.consent;
    expect(consent).toMatchObject({ status: "active" });
    if (consent?.status !== "active") return;
    expect(consent.confirmedAt).toBeCloseTo(answered, -1);
    expect(Math.abs(consent.reconfirmAt - Date.parse("2026-09-05T20:00:00Z"))).toBeLessThan(3 * DAY);
  });

  it("over power cuts without NTP in between takes the latest that each text can have gone", () => {
    const pi = started();
    pi.powerCut(2 * DAY);
    pi.ask("A-1");
    const asked = pi.now();
    pi.powerCut(5 * HOUR, HOUR);
    pi.pass(HOUR);
    pi.synchronise();
    pi.pass(36 * HOUR, 10 * MINUTE);
    const [optOut] = pi.happened("ConsentEnded");
    expect(optOut?.really).toBeGreaterThanOrEqual(asked + 36 * HOUR);
    expect(optOut?.really).toBeLessThan(asked + 36 * HOUR + 6 * HOUR);
  });

  it("goes on reckoning when the process restarts, and moves everything when NTP answers while it is down", () => {
    const pi = started();
    pi.powerCut(2 * DAY);
    pi.ask("A-1");
    const asked = pi.now();
    pi.restart(10 * MINUTE);
    expect(pi.core.state.clock.status).toBe("provisional");
    pi.stop();
    pi.ahead = 0;
    pi.isSynchronised = true;
    pi.skip(HOUR);
    pi.start();
    const consent = pi.core.state.numbers.get(phoneOf("A-1"))?.consent;
    if (consent?.status !== "pending") throw new Error(`Ann is ${consent?.status}`);
    expect(consent.optOutAt).toBeCloseTo(asked + 36 * HOUR, -1);
  });
});

describe("a clock that is stepped while it counts as right", () => {
  it("holds no message back for the length of the step", () => {
    const pi = withAgents(started(), 1, 1);
    pi.core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: {} });
    const [messageId = ""] = pi.core.state.index.openAlerts.keys();
    pi.core.execute({ type: "BeginSegment", messageId, index: 0, contents: { kind: "lead", lead: {} } });
    const failed = { kind: "failed", error: "38", reached: "no", retry: "later", blame: "network" } as const;
    pi.core.execute({ type: "SettleSegment", messageId, index: 0, result: failed });
    pi.step(-HOUR);
    pi.pass(2 * SECOND);
    pi.send();
    expect(pi.core.state.leads.get("L-1")?.standing.state).toBe("sent");
  });

  it("keeps the time to answer of whom it asked before, when it is set back by minutes", () => {
    const pi = withAgents(started(), 1);
    const before = pi.core.state.numbers.get(phoneOf("A-1"))?.consent;
    pi.pass(HOUR);
    pi.step(-5 * MINUTE);
    expect(pi.core.state.numbers.get(phoneOf("A-1"))?.consent).toEqual(before);
    expect(pi.happened("ClockStepped")).toHaveLength(1);
  });

  it("moves along what was recorded later than it now is: that time was never right", () => {
    const pi = started();
    pi.step(3650 * DAY);
    pi.ask("A-1");
    const asked = pi.now();
    pi.step(-3650 * DAY);
    pi.pass(37 * HOUR, 10 * MINUTE);
    const [optOut] = pi.happened("ConsentEnded");
    expect(optOut?.really).toBeGreaterThanOrEqual(asked + 36 * HOUR);
  });

  it("is noticed at a start when it was stepped while the process was down", () => {
    const pi = withAgents(started(), 1);
    pi.stop();
    pi.ahead = -HOUR;
    pi.start();
    expect(pi.happened("ClockStepped").map(({ event }) => Math.round(event.by / MINUTE))).toEqual([-60]);
  });

  it("is not recorded for what time services correct every day", () => {
    const pi = started();
    for (let day = 0; day < 10; day += 1) {
      pi.step(day % 2 === 0 ? 400 : -400);
      pi.pass(DAY, HOUR);
    }
    expect(pi.happened("ClockStepped")).toEqual([]);
    expect(Math.abs(pi.core.now() - (pi.now() + pi.ahead))).toBeLessThan(SECOND);
  });
});

describe("a clock that is ten years ahead and says that it is right", () => {
  function tenYearsAhead(): Pi {
    const pi = withAgents(started(), 30, 30);
    withAgents(pi, 60);
    pi.pass(MINUTE);
    pi.step(3650 * DAY);
    pi.pass(20 * MINUTE);
    return pi;
  }

  it("ends no consent, asks nobody again, and asks a person", () => {
    const pi = tenYearsAhead();
    expect(pi.happened("ConsentEnded")).toEqual([]);
    expect(pi.happened("ReconfirmationRequested")).toEqual([]);
    const held = pi.happened("MassConsequenceHeld").map(({ event }) => [event.what, event.count]);
    expect(held).toEqual([
      ["opt-out", 30],
      ["reconfirm", 30],
    ]);
    expect(pi.running.confirmations.waiting()).toMatchObject([
      { kind: "several", about: "30 agents would be opted out and 30 would be asked to confirm again at once" },
    ]);
  });

  it("goes on as before when it is put right, without anybody's word", () => {
    const pi = tenYearsAhead();
    pi.step(-3650 * DAY);
    pi.pass(2 * MINUTE);
    expect(pi.running.confirmations.waiting()).toEqual([]);
    expect(pi.happened("ConsentEnded")).toEqual([]);
    expect(pi.consent("A-60")).toBe("pending");
  });

  it("still asks after a restart", () => {
    const pi = tenYearsAhead();
    const before = pi.running.confirmations.waiting();
    pi.restart();
    pi.pass(20 * MINUTE);
    expect(pi.running.confirmations.waiting()).toEqual(before);
    expect(pi.happened("ConsentEnded")).toEqual([]);
  });

  it("carries out what a person confirms, and nothing else", async () => {
    const pi = tenYearsAhead();
    const [held] = pi.running.confirmations.waiting();
    await pi.running.confirmations.confirm(held?.id ?? "", false);
    pi.pass(MINUTE);
    expect(pi.happened("ConsentEnded")).toHaveLength(30);
    expect(pi.happened("ReconfirmationRequested")).toHaveLength(30);
    expect(pi.running.confirmations.waiting()).toEqual([]);
  });

  it("puts off by a day what a person rejects, and asks again then", async () => {
    const pi = tenYearsAhead();
    const [held] = pi.running.confirmations.waiting();
    await pi.running.confirmations.confirm(held?.id ?? "", true);
    pi.pass(23 * HOUR, 10 * MINUTE);
    expect(pi.running.confirmations.waiting()).toEqual([]);
    pi.pass(2 * HOUR, 10 * MINUTE);
    const [again] = pi.running.confirmations.waiting();
    expect(again?.kind).toBe("several");
    expect(again?.id).not.toBe(held?.id);
    expect(pi.happened("ConsentEnded")).toEqual([]);
    expect(pi.happened("ReconfirmationRequested")).toEqual([]);
  });

  it("does not ask a modem for sweep after sweep while a person has not decided", () => {
    const pi = tenYearsAhead();
    const before = pi.sweeps;
    pi.pass(HOUR);
    expect(pi.sweeps - before).toBeLessThan(3);
  });
});

describe("deadlines", () => {
  it("wait for a sweep that began after they fell due", () => {
    const pi = withAgents(started(), 1);
    pi.pass(5 * HOUR + 50 * MINUTE);
    pi.sweepsWork = false;
    pi.pass(HOUR);
    expect(pi.happened("ReminderQueued")).toEqual([]);
    pi.sweepsWork = true;
    pi.pass(2 * MINUTE);
    expect(pi.happened("ReminderQueued")).toHaveLength(1);
  });

  it("wait for a while of uninterrupted reception after an outage, 15 minutes at the most", () => {
    const pi = withAgents(started(), 1);
    pi.pass(35 * HOUR);
    pi.receiving(false);
    pi.pass(3 * HOUR);
    pi.receiving(true);
    const back = pi.now();
    pi.pass(10 * MINUTE);
    pi.receiving(false);
    pi.pass(SECOND);
    pi.receiving(true);
    pi.pass(14 * MINUTE);
    expect(pi.happened("ConsentEnded")).toEqual([]);
    pi.pass(2 * MINUTE);
    expect(pi.happened("ConsentEnded")[0]?.really).toBeGreaterThanOrEqual(back + 25 * MINUTE);
  });

  it("sweep once, not every second, while reception is being proven", () => {
    const pi = withAgents(started(), 1);
    pi.receiving(false);
    pi.pass(40 * HOUR, 10 * MINUTE);
    pi.receiving(true);
    const before = pi.sweeps;
    pi.pass(14 * MINUTE);
    expect(pi.sweeps - before).toBeLessThan(3);
  });

  it("of seconds that an outage held up wait for the share of a second that is theirs, and no minute", () => {
    const pi = new Pi({ remindAfter: [{ ms: 2 * SECOND }, { ms: 4 * SECOND }], optOutAfter: { ms: 8 * SECOND } });
    pi.start();
    pi.ask("A-1");
    pi.receiving(false);
    pi.pass(5 * SECOND);
    // A modem says it in this order: it is swept before it counts as ready.
    pi.running.deadlines.swept(pi.running.monotonicMs());
    pi.receiving(true);
    pi.pass(2 * SECOND);
    expect(pi.happened("ReminderQueued").map(({ event }) => event.step)).toEqual([2]);
    pi.pass(2 * SECOND);
    expect(pi.consent("A-1")).toBe("opted-out");
  });

  it("take only the latest step after an outage, and record the reminders that they skip", () => {
    const pi = withAgents(started(), 1);
    pi.pass(MINUTE);
    pi.receiving(false);
    pi.pass(13 * HOUR, 10 * MINUTE);
    pi.receiving(true);
    pi.pass(40 * MINUTE);
    expect(pi.happened("ReminderSkipped").map(({ event }) => [event.step, event.reason])).toEqual([[1, "superseded"]]);
    expect(pi.happened("ReminderQueued").map(({ event }) => event.step)).toEqual([2]);
  });

  it("of a few agents are never held", () => {
    const pi = withAgents(started(), 20);
    pi.pass(37 * HOUR, 10 * MINUTE);
    expect(pi.happened("ConsentEnded")).toHaveLength(20);
    expect(pi.happened("MassConsequenceHeld")).toEqual([]);
  });

  it("of many agents out of very many are never held", () => {
    const pi = withAgents(started(), 1_300, 1_275);
    pi.pass(37 * HOUR, 10 * MINUTE);
    expect(pi.happened("ConsentEnded")).toHaveLength(25);
    expect(pi.happened("MassConsequenceHeld")).toEqual([]);
  });
});

describe("a paused number", () => {
  function paused(): Pi {
    const pi = withAgents(started(), 1, 1);
    pi.says("A-1", "please stop texting me");
    pi.core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: {} });
    return pi;
  }

  it("is opted out when a person confirms it, by its agent's id or its number", async () => {
    const pi = paused();
    expect(pi.running.confirmations.waiting()).toMatchObject([{ kind: "possible-opt-out", agentIds: ["A-1"] }]);
    await pi.running.confirmations.confirm("A-1", false);
    expect(pi.core.state.numbers.get(phoneOf("A-1"))).toMatchObject({
      consent: { status: "opted-out", reason: "plain-language" },
      suppression: { reason: "plain-language" },
    });
    expect(pi.core.state.leads.get("L-1")?.standing.state).toBe("refused");
  });

  it("goes on with the alerts that were held when a person rejects it", async () => {
    const pi = paused();
    const outcome = await pi.running.confirmations.confirm("(850) 555-0001", true);
    expect(outcome).toMatchObject({ kind: "done", value: { decided: "rejected" } });
    pi.send();
    expect(pi.consent("A-1")).toBe("active");
    expect(pi.core.state.leads.get("L-1")?.standing.state).toBe("sent");
    expect(pi.running.confirmations.waiting()).toEqual([]);
  });

  it("that does not exist is refused", async () => {
    const pi = started();
    expect(await pi.running.confirmations.confirm("H-1", false)).toEqual({ kind: "refused", refusal: "nothing-waits" });
  });
});

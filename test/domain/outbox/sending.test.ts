import { describe, expect, it } from "vitest";
import type { SubmitOutcome } from "../../../src/domain/commands.ts";
import type { Msisdn } from "../../../src/domain/number.ts";
import { nextToSend } from "../../../src/domain/outbox/order.ts";
import { DAY, HOUR, MINUTE, SECOND } from "../../../src/domain/time.ts";
import { Gateway, kindsOf } from "../gateway.ts";
import { active, ANN, BOB, CLEO, enrol, lead, pending, synchronise } from "../people.ts";
import { withSending } from "../policy.ts";

const customer = (index: number) => `+1850555${2000 + index}` as Msisdn;

const temporary: SubmitOutcome = {
  kind: "failed",
  error: "+CMS ERROR: 38 (network out of order)",
  reached: "no",
  retry: "later",
  blame: "network",
};
const permanent: SubmitOutcome = {
  ...temporary,
  error: "+CMS ERROR: 1 (unassigned number)",
  retry: "never",
  blame: "recipient",
};

/** Ann and Bob have both agreed. */
function bothActive(policy = withSending({})): Gateway {
  const gateway = active(policy);
  enrol(gateway, "A-2", BOB);
  gateway.send();
  gateway.receive(BOB, "YES");
  gateway.send();
  gateway.sleep(HOUR);
  return gateway;
}

const LONG = { name: "Maria", message: "word ".repeat(60) };
const SHORT = { name: "Maria" };

describe("the order of sending", () => {
  it("is by class: answers, single opt-ins, alerts, then migration and opt-ins from a file", () => {
    const gateway = active();
    gateway.sleep(HOUR);
    synchronise(gateway, "A-3", customer(1), { source: "migration" });
    synchronise(gateway, "A-4", customer(2), { source: "file" });
    lead(gateway, "L-1", "A-1", SHORT);
    enrol(gateway, "A-2", BOB);
    gateway.receive(ANN, "HELP");
    expect(kindsOf(gateway.pass(MINUTE))).toEqual(["help", "opt-in", "alert", "migration", "opt-in"]);
  });

  it("is first in, first out within a class", () => {
    const gateway = bothActive();
    for (const [id, agent] of [
      ["L-1", "A-1"],
      ["L-2", "A-2"],
      ["L-3", "A-1"],
    ] as const)
      lead(gateway, id, agent, SHORT);
    expect(gateway.send().map(({ leadId }) => leadId)).toEqual(["L-1", "L-2", "L-3"]);
  });

  it("does not interrupt the segments of one message", () => {
    const gateway = bothActive();
    lead(gateway, "L-1", "A-1", LONG);
    const first = gateway.begin();
    if (first === undefined) throw new Error("nothing began");
    gateway.receive(BOB, "HELP");
    gateway.settle(first, gateway.accepts(first));
    const went = gateway.send();
    expect(went.slice(0, 2).map(({ kind }) => kind)).toEqual(["alert", "alert"]);
    expect(went.slice(2).map(({ kind }) => kind)).toContain("help");
    const bodies = gateway.submits.filter(({ leadId }) => leadId === "L-1").map(({ segment }) => segment);
    expect(bodies.map(({ moreToCome }) => moreToCome)).toEqual([true, true, false]);
    expect(bodies.map(({ body }) => body.concatenation)).toMatchObject([
      { sequence: 1 },
      { sequence: 2 },
      { sequence: 3 },
    ]);
  });

  it("a message that waits for a retry holds back its own number and class only", () => {
    const gateway = bothActive();
    lead(gateway, "L-1", "A-1", SHORT);
    lead(gateway, "L-2", "A-1", SHORT);
    lead(gateway, "L-3", "A-2", SHORT);
    gateway.receive(ANN, "HELP");
    const went = gateway.send((submit) => (submit.leadId === "L-1" ? temporary : gateway.accepts(submit)));
    expect(went.filter(({ index }) => index === 0).map(({ leadId, kind }) => leadId ?? kind)).toEqual([
      "help",
      "L-1",
      "L-3",
    ]);
    gateway.sleep(2 * SECOND);
    expect(gateway.send().map(({ leadId }) => leadId)).toEqual(["L-1", "L-2"]);
  });

  it("of a message half out that waits, others go on meanwhile, and nothing of it overtakes", () => {
    const gateway = bothActive();
    lead(gateway, "L-1", "A-1", LONG);
    lead(gateway, "L-2", "A-1", SHORT);
    lead(gateway, "L-3", "A-2", LONG);
    const went = gateway.send((submit) =>
      submit.leadId === "L-1" && submit.index === 1 ? temporary : gateway.accepts(submit),
    );
    expect(went.map(({ leadId, index }) => `${leadId}.${index}`)).toEqual([
      "L-1.0",
      "L-1.1",
      "L-3.0",
      "L-3.1",
      "L-3.2",
    ]);
    gateway.sleep(2 * SECOND);
    expect(gateway.send().map(({ leadId, index }) => `${leadId}.${index}`)).toEqual(["L-1.1", "L-1.2", "L-2.0"]);
  });

  it("holds nothing back for a message whose time is up, on a clock that cannot be trusted either", () => {
    const gateway = active();
    gateway.sleep(HOUR);
    gateway.do({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", expiresAt: gateway.now + MINUTE, lead: SHORT });
    gateway.receive(ANN, "HELP");
    gateway.do({ type: "DistrustClock", wall: gateway.now });
    gateway.sleep(DAY);
    lead(gateway, "L-2", "A-1", SHORT);
    gateway.receive(ANN, "INFO");
    gateway.fire({ clockTrusted: false });
    const went = gateway.send().filter(({ index }) => index === 0);
    expect(went.map(({ leadId, kind }) => leadId ?? kind)).toEqual(["help", "L-2"]);
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued"]);
  });

  it("says when to look again", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", SHORT);
    gateway.send(() => temporary);
    expect(nextToSend(gateway.state, gateway.policy, gateway.now)).toEqual({
      kind: "wait",
      until: gateway.now + 2 * SECOND,
    });
    expect(nextToSend(pending().state, gateway.policy, gateway.now)).toEqual({ kind: "wait" });
  });
});

describe("pace and caps", () => {
  it("so many messages a minute go, and the rest after it", () => {
    const gateway = bothActive(withSending({ pace: 3 }));
    for (let index = 0; index < 5; index += 1) lead(gateway, `L-${index}`, "A-1", SHORT);
    expect(gateway.send()).toHaveLength(3);
    expect(gateway.pass(MINUTE - 1)).toHaveLength(0);
    expect(gateway.pass(1)).toHaveLength(2);
  });

  it("a message of several segments counts once", () => {
    const gateway = bothActive(withSending({ pace: 2 }));
    for (let index = 0; index < 3; index += 1) lead(gateway, `L-${index}`, "A-1", LONG);
    expect(kindsOf(gateway.send())).toHaveLength(2);
  });

  it("so many messages a rolling day go", () => {
    const gateway = bothActive(withSending({ dailyCap: 6 }));
    for (let index = 0; index < 5; index += 1) lead(gateway, `L-${index}`, "A-1", SHORT);
    // Four have gone already: two opt-ins and two answers.
    expect(gateway.send()).toHaveLength(2);
    expect(gateway.pass(DAY - HOUR - MINUTE - 1)).toHaveLength(0);
    expect(gateway.pass(1)).toHaveLength(1);
  });

  it("a message that is begun is ended, whatever they say and whatever else was begun meanwhile", () => {
    // Four have gone already: two opt-ins and two answers.
    const gateway = bothActive(withSending({ dailyCap: 6 }));
    lead(gateway, "L-1", "A-1", LONG);
    lead(gateway, "L-2", "A-2", LONG);
    const went = gateway.pass(MINUTE, (submit) =>
      submit.leadId === "L-1" && submit.index === 1 && gateway.submits.length < 7 ? temporary : gateway.accepts(submit),
    );
    expect(went.map(({ leadId, index }) => `${leadId}/${index}`)).toEqual([
      ...["L-1/0", "L-1/1", "L-2/0", "L-2/1"],
      ...["L-2/2", "L-1/1", "L-1/2"],
    ]);
  });

  it("answers to keywords are exempt from both, and counted", () => {
    const gateway = bothActive(withSending({ pace: 2, dailyCap: 6 }));
    lead(gateway, "L-1", "A-1", SHORT);
    for (let index = 0; index < 4; index += 1) gateway.receive(ANN, "HELP");
    expect(kindsOf(gateway.send())).toEqual(["help", "help", "help", "help"]);
    expect(kindsOf(gateway.pass(HOUR))).toEqual([]);
  });

  it("so many numbers that were never texted are texted a day; known ones go on", () => {
    const gateway = bothActive(withSending({ newRecipientsPerDay: 3 }));
    enrol(gateway, "A-3", CLEO);
    enrol(gateway, "A-4", customer(1));
    lead(gateway, "L-1", "A-1", SHORT);
    expect(gateway.send().map(({ segment }) => segment.to)).toEqual([CLEO, ANN]);
    // Ann, who was the first of the day, makes room.
    const [next] = gateway.pass(DAY);
    expect(next?.segment.to).toBe(customer(1));
    expect(next?.at).toBe(gateway.submits[0]?.at === undefined ? 0 : gateway.submits[0].at + DAY);
  });

  it("an answer to a stranger is exempt from that too, and not counted", () => {
    const gateway = new Gateway(withSending({ newRecipientsPerDay: 1 }));
    gateway.receive(CLEO, "HELP");
    gateway.receive(BOB, "HELP");
    expect(kindsOf(gateway.send())).toEqual(["help", "help"]);
    enrol(gateway, "A-1", ANN);
    enrol(gateway, "A-2", CLEO);
    expect(gateway.send().map(({ segment }) => segment.to)).toEqual([ANN]);
  });

  it("0 is no limit", () => {
    const gateway = bothActive(withSending({ pace: 0, dailyCap: 0, newRecipientsPerDay: 0 }));
    for (let index = 0; index < 50; index += 1) lead(gateway, `L-${index}`, "A-1", SHORT);
    expect(gateway.send()).toHaveLength(50);
  });
});

describe("a temporary failure", () => {
  it("is tried again after 2 s, 10 s, 60 s, 5 min, 15 min, then every 30 min until the message expires", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", SHORT);
    const went = gateway.pass(2 * DAY, () => temporary);
    const waits = went.slice(1).map(({ at }, index) => at - (went[index]?.at ?? 0));
    expect(waits.slice(0, 8)).toEqual([
      2 * SECOND,
      10 * SECOND,
      MINUTE,
      5 * MINUTE,
      15 * MINUTE,
      30 * MINUTE,
      30 * MINUTE,
      30 * MINUTE,
    ]);
    expect(new Set(waits.slice(5))).toEqual(new Set([30 * MINUTE]));
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "queued", "late", "expired"]);
  });

  it("for want of a modem says nothing about the message: the waits do not grow", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", SHORT);
    const went = gateway.pass(10 * SECOND, () => ({ ...temporary, blame: "not-ready" }));
    expect(went.length).toBeGreaterThan(5);
    expect(gateway.send()).toEqual([]);
    gateway.pass(2 * SECOND);
    expect(gateway.outcomes("L-1").at(-1)).toBe("sent");
  });
});

describe("a permanent failure", () => {
  it("is not tried again, and is published", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", SHORT);
    expect(gateway.pass(DAY, () => permanent)).toHaveLength(1);
    expect(gateway.told("leads/L-1").at(-1)).toMatchObject({ state: "failed", reason: permanent.error, segments: 1 });
  });

  it("does not stand in the way of the next", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", SHORT);
    lead(gateway, "L-2", "A-1", SHORT);
    gateway.send((submit) => (submit.leadId === "L-1" ? permanent : gateway.accepts(submit)));
    expect(gateway.outcomes("L-2").at(-1)).toBe("sent");
  });
});

describe("an unreachable number", () => {
  it("is one whose opt-in fails for good", () => {
    const gateway = new Gateway();
    enrol(gateway, "A-1", ANN);
    lead(gateway, "L-1", "A-1");
    gateway.send(() => permanent);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "unreachable" });
    expect(gateway.outcomes("L-1")).toEqual(["accepted", "held", "refused"]);
    gateway.sleep(2 * DAY);
    expect(enrol(gateway, "A-1", ANN)).toEqual({ kind: "done" });
    expect(gateway.agent("A-1")).toMatchObject({ consent: "enrolled" });
  });

  const failing = (hours: readonly number[], result: SubmitOutcome = permanent): Gateway => {
    const gateway = active();
    const startedAt = gateway.now;
    for (const [index, hour] of hours.entries()) {
      gateway.now = startedAt + hour * HOUR;
      lead(gateway, `L-${index}`, "A-1", SHORT);
      gateway.send(() => result);
    }
    return gateway;
  };

  it("is one to which three alerts in a row over at least 24 hours fail with a subscriber error", () => {
    const gateway = failing([0, 12, 24]);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "unreachable" });
    expect(gateway.outcomes("L-2")).toEqual(["accepted", "queued", "failed"]);
  });

  it.each<[string, readonly number[], SubmitOutcome]>([
    ["two alerts fail", [0, 25], permanent],
    ["three fail within a day", [0, 1, 23], permanent],
    ["the network is to blame", [0, 12, 24, 36], { ...permanent, blame: "network" }],
  ])("is none when only %s", (_, hours, result) => {
    expect(failing(hours, result).agent("A-1")).toMatchObject({ consent: "active" });
  });

  it("is none when one of them got through in between", () => {
    const gateway = failing([0, 12]);
    lead(gateway, "L-9", "A-1", SHORT);
    gateway.send();
    gateway.sleep(DAY);
    lead(gateway, "L-10", "A-1", SHORT);
    gateway.send(() => permanent);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
  });

  it("stays unsubscribed when a STOP came while the last alert was on its way", () => {
    const gateway = failing([0, 12]);
    gateway.sleep(12 * HOUR);
    lead(gateway, "L-2", "A-1", SHORT);
    const last = gateway.begin();
    if (last === undefined) throw new Error("nothing began");
    gateway.receive(ANN, "STOP");
    gateway.settle(last, permanent);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "stop" });
  });
});

import { describe, expect, it } from "vitest";
import type { Assurance, AwaitedForDeadline } from "../../../src/domain/commands.ts";
import { putOffWarnings } from "../../../src/domain/consent/warnings.ts";
import { deadlineKey } from "../../../src/domain/keys.ts";
import type { Msisdn } from "../../../src/domain/number.ts";
import { DAY, HOUR, MINUTE, SECOND } from "../../../src/domain/time.ts";
import { Gateway, kindsOf, type Network } from "../gateway.ts";
import { active, ANN, enrol, enrolled, pending, reconfirming, synchronise } from "../people.ts";
import { shippedPolicy, withConsent } from "../policy.ts";

const RECONFIRMATION =
  "SMS Notification Reconfirmation\nIn order to continue receiving SMS notifications, please confirm enrollment by " +
  "replying with YES. Reply STOP to unsubscribe, or reply HELP for additional information.";

/** When Ann, who said YES a minute after the start, is asked again. */
const EIGHTEEN_MONTHS_LATER = Date.parse("2026-09-03T20:01:00.000Z");

const steps = (gateway: Gateway) => [
  ...gateway.events("ReminderQueued").map(({ step }) => `queued ${step}`),
  ...gateway.events("ReminderSkipped").map(({ step, reason }) => `skipped ${step}: ${reason}`),
];

describe("the clock of a request", () => {
  it("starts when the network has accepted the last segment, not when the text was queued", () => {
    const gateway = enrolled();
    gateway.sleep(3 * DAY);
    gateway.fire();
    expect(gateway.agent("A-1")).toMatchObject({ consent: "enrolled" });
    gateway.send();
    expect(gateway.agent("A-1")).toMatchObject({
      consent: "pending",
      since: new Date(gateway.now).toISOString(),
      optOutAt: new Date(gateway.now + 36 * HOUR).toISOString(),
    });
  });

  it("does not start with the first of two segments", () => {
    const gateway = active();
    gateway.now = EIGHTEEN_MONTHS_LATER;
    gateway.fire();
    const first = gateway.begin();
    if (first === undefined) throw new Error("nothing began");
    expect(first.segment.moreToCome).toBe(true);
    gateway.settle(first, gateway.accepts(first));
    expect(gateway.agent("A-1")).not.toHaveProperty("optOutAt");
    gateway.sleep(5 * SECOND);
    gateway.send();
    expect(gateway.agent("A-1")).toMatchObject({ optOutAt: new Date(gateway.now + 36 * HOUR).toISOString() });
  });

  it("starts though a report said early that a segment was lost", () => {
    const gateway = active();
    gateway.now = EIGHTEEN_MONTHS_LATER;
    gateway.fire();
    const first = gateway.begin();
    if (first === undefined) throw new Error("nothing began");
    gateway.settle(first, gateway.accepts(first));
    gateway.report(first, 0x41);
    gateway.send();
    expect(gateway.agent("A-1")).toMatchObject({ consent: "reconfirming", optOutAt: expect.any(String) });
  });

  it("does not run without a modem", () => {
    const gateway = enrolled();
    gateway.pass(MINUTE, () => ({ kind: "failed", error: "absent", reached: "no", retry: "later", blame: "device" }));
    gateway.sleep(7 * DAY);
    gateway.fire();
    expect(gateway.agent("A-1")).toMatchObject({ consent: "enrolled" });
    gateway.pass(HOUR);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "pending" });
  });
});

describe.each([
  ["pending", pending],
  ["reconfirming", reconfirming],
])("no reply while %s", (_, given) => {
  it("brings the first reminder after 6 h, the second after 12 h, the opt-out after 36 h", () => {
    const gateway = given();
    gateway.pass(6 * HOUR - 1);
    expect(steps(gateway)).toEqual([]);
    gateway.pass(1);
    expect(steps(gateway)).toEqual(["queued 1"]);
    expect([...gateway.state.mails.values()]).toMatchObject([{ to: "a-1@example.com", step: 1 }]);
    gateway.pass(6 * HOUR - 1);
    expect(steps(gateway)).toEqual(["queued 1"]);
    gateway.pass(1);
    expect(steps(gateway)).toEqual(["queued 1", "queued 2"]);
    gateway.pass(24 * HOUR - 1);
    expect(gateway.agent("A-1")).not.toHaveProperty("reason");
    gateway.pass(1);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "no-response" });
    gateway.pass(30 * DAY);
    expect(steps(gateway)).toEqual(["queued 1", "queued 2"]);
  });

  it("after an outage takes the latest step that is due; skipped ones are recorded", () => {
    const gateway = given();
    gateway.sleep(13 * HOUR);
    gateway.fire();
    expect(steps(gateway)).toEqual(["queued 2", "skipped 1: superseded"]);
    gateway.pass(23 * HOUR);
    expect(gateway.agent("A-1")).toMatchObject({ reason: "no-response" });
  });

  it("after a long outage is an opt-out at once, the reminders recorded as skipped", () => {
    const gateway = given();
    gateway.sleep(40 * HOUR);
    gateway.fire();
    expect(steps(gateway)).toEqual(["skipped 1: superseded", "skipped 2: superseded"]);
    expect(gateway.agent("A-1")).toMatchObject({ reason: "no-response" });
  });
});

describe("a reminder", () => {
  it("to an agent without an e-mail address is skipped, and that is recorded", () => {
    const gateway = new Gateway();
    synchronise(gateway, "A-1", ANN);
    gateway.send();
    gateway.pass(36 * HOUR);
    expect(steps(gateway)).toEqual(["skipped 1: no-email", "skipped 2: no-email"]);
    expect(gateway.agent("A-1")).toMatchObject({ reason: "no-response" });
  });

  it("is skipped and recorded where there is no mail server", () => {
    const gateway = pending({ ...shippedPolicy, hasMail: false });
    gateway.pass(12 * HOUR);
    expect(steps(gateway)).toEqual(["skipped 1: no-mail-server", "skipped 2: no-mail-server"]);
  });

  it("goes to each agent who has the number and is not out", () => {
    const gateway = pending();
    enrol(gateway, "A-2", ANN);
    enrol(gateway, "A-3", ANN);
    gateway.do({ type: "WithdrawAgent", agentId: "A-3" });
    gateway.pass(6 * HOUR);
    expect(gateway.events("ReminderQueued").map(({ agentId }) => agentId)).toEqual(["A-1", "A-2"]);
  });

  it("is tried again when the server defers it, as long as it is of use", () => {
    const gateway = pending();
    gateway.pass(12 * HOUR);
    const last = [...gateway.state.mails.keys()].at(-1) ?? "";
    for (const minutes of [1, 5, 15, 60, 60]) {
      gateway.do({ type: "SettleMail", mailId: last, result: { kind: "deferred", error: "450" } });
      expect(gateway.state.mails.get(last)?.notBefore).toBe(gateway.now + minutes * MINUTE);
      gateway.sleep(minutes * MINUTE);
    }
    gateway.sleep(21 * HOUR);
    gateway.do({ type: "SettleMail", mailId: last, result: { kind: "deferred", error: "450" } });
    expect(gateway.events("MailFailed")).toHaveLength(1);
    expect(gateway.state.mails.has(last)).toBe(false);
  });

  it("that the server refuses is given up, that it takes is done", () => {
    const gateway = pending();
    gateway.pass(6 * HOUR);
    const [first] = gateway.state.mails.keys();
    gateway.do({ type: "SettleMail", mailId: first ?? "", result: { kind: "refused", error: "550" } });
    expect(gateway.events("MailFailed")).toMatchObject([{ reason: "550" }]);
    gateway.pass(6 * HOUR);
    const [second] = gateway.state.mails.keys();
    gateway.do({ type: "SettleMail", mailId: second ?? "", result: { kind: "taken" } });
    expect(gateway.state.mails.size).toBe(0);
  });
});

describe("the reconfirmation", () => {
  it("goes out 18 calendar months after the confirmation", () => {
    const gateway = new Gateway();
    gateway.now = Date.parse("2024-08-31T20:00:00.000Z");
    enrol(gateway, "A-1", ANN);
    gateway.send();
    gateway.receive(ANN, "YES");
    gateway.send();
    expect(gateway.agent("A-1")).toMatchObject({ reconfirmAt: "2026-02-28T20:00:00.000Z" });
    gateway.now = Date.parse("2026-02-28T19:59:59.999Z");
    gateway.fire();
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
    gateway.sleep(1);
    gateway.fire();
    expect(gateway.agent("A-1")).toMatchObject({ consent: "reconfirming", confirmedAt: "2024-08-31T20:00:00.000Z" });
    gateway.send();
    expect(gateway.phone(ANN).at(-1)).toBe(RECONFIRMATION);
  });

  it("is confirmed by any START word, which starts the 18 months again", () => {
    const gateway = reconfirming();
    gateway.sleep(HOUR);
    gateway.receive(ANN, "unstop");
    expect(gateway.agent("A-1")).toMatchObject({
      consent: "active",
      reconfirmAt: "2028-03-03T21:01:00.000Z",
    });
  });

  it("counts from the last confirmation", () => {
    const gateway = active();
    gateway.now = Date.parse("2026-01-15T20:00:00.000Z");
    gateway.receive(ANN, "YES");
    gateway.now = Date.parse("2026-09-04T20:00:00.000Z");
    gateway.fire();
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active", reconfirmAt: "2027-07-15T20:00:00.000Z" });
  });

  it("that cannot be sent is tried again a day later, and a technician sees why", () => {
    const gateway = active();
    gateway.now = Date.parse("2026-09-03T20:01:00.000Z");
    let tries = 0;
    const refuses: Network = () => {
      tries += 1;
      if (tries > 9) throw new Error("it is tried without end");
      return { kind: "failed", error: "+CMS ERROR: 304", reached: "no", retry: "never", blame: "device" };
    };
    gateway.pass(23 * HOUR, refuses);
    expect(tries).toBe(1);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active", reconfirmAt: "2026-09-04T20:01:00.000Z" });
    expect(putOffWarnings(gateway.state)).toEqual([
      "a reconfirmation text could not be sent (+CMS ERROR: 304) and will be tried again within a day",
    ]);
    gateway.pass(24 * HOUR, refuses);
    expect(tries).toBe(2);
    gateway.restart();
    expect(putOffWarnings(gateway.state)).toHaveLength(1);
    gateway.pass(DAY);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "reconfirming" });
    expect(putOffWarnings(gateway.state)).toEqual([]);
    gateway.pass(37 * HOUR);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "no-response" });
  });

  it("waits for the hours in which people may be asked", () => {
    const gateway = active();
    gateway.now = Date.parse("2026-09-04T05:00:00.000Z");
    expect(gateway.pass(HOUR)).toEqual([]);
    const [first] = gateway.pass(DAY);
    expect(first?.kind).toBe("reconfirmation");
    expect(first?.at).toBe(Date.parse("2026-09-04T19:00:00.000Z"));
  });
});

describe("a deadline", () => {
  const overdue = (given: () => Gateway, evidence: (gateway: Gateway, dueAt: number) => Partial<Assurance>) => {
    const gateway = given();
    const dueAt = gateway.now + 36 * HOUR;
    gateway.pass(35 * HOUR);
    gateway.sleep(2 * HOUR);
    const answers = gateway.fire(evidence(gateway, dueAt));
    return { gateway, answers };
  };

  it.each<
    [
      string,
      (gateway: Gateway, dueAt: number) => Partial<Assurance>,
      (now: number, dueAt: number) => AwaitedForDeadline,
    ]
  >([
    ["a clock that cannot be trusted", () => ({ clockTrusted: false }), () => ({ what: "trusted clock" })],
    [
      "a sweep that began before it fell due",
      (_, dueAt) => ({ sweptSince: dueAt - 1 }),
      (_, dueAt) => ({ what: "sweep", from: dueAt }),
    ],
    [
      "reception that has just come back",
      (gateway) => ({ receivingSince: gateway.now - MINUTE }),
      (now) => ({ what: "time", until: now + 14 * MINUTE }),
    ],
  ])("does not fire on %s, and says what it waits for", (_, evidence, awaited) => {
    const { gateway, answers } = overdue(pending, evidence);
    expect(answers).toEqual([{ kind: "wait", awaited: awaited(gateway.now, gateway.now - HOUR) }]);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "pending" });
    gateway.fire();
    expect(gateway.agent("A-1")).toMatchObject({ reason: "no-response" });
  });

  it("does not fire without a sweep or without reception", () => {
    const gateway = pending();
    gateway.sleep(37 * HOUR);
    for (const [missing, what] of [
      ["sweptSince", "sweep"],
      ["receivingSince", "reception"],
    ] as const) {
      const { [missing]: _, ...assurance } = { clockTrusted: true, sweptSince: gateway.now, receivingSince: 0 };
      const key = deadlineKey.number(ANN);
      expect(gateway.state.index.agenda.due(gateway.now)).toContain(key);
      expect(gateway.do({ type: "DeadlinePassed", key, assurance })).toMatchObject({ kind: "wait", awaited: { what } });
    }
    expect(gateway.agent("A-1")).toMatchObject({ consent: "pending" });
  });

  it("fires on a sweep that began when it fell due, with reception that lasted", () => {
    const { gateway } = overdue(pending, (_, dueAt) => ({ sweptSince: dueAt, receivingSince: dueAt }));
    expect(gateway.agent("A-1")).toMatchObject({ reason: "no-response" });
  });

  it("waits after an outage for 15 minutes of reception, or 5 % of a shorter period", () => {
    const long = overdue(pending, (gateway) => ({ receivingSince: gateway.now - 15 * MINUTE }));
    expect(long.gateway.agent("A-1")).toMatchObject({ reason: "no-response" });
    const policy = withConsent({ remindAfter: [{ ms: SECOND }], optOutAfter: { ms: 10 * SECOND } });
    const short = pending(policy);
    short.pass(5 * SECOND);
    short.sleep(6 * SECOND);
    short.fire({ receivingSince: short.now - 499 });
    expect(short.agent("A-1")).toMatchObject({ consent: "pending" });
    short.fire({ receivingSince: short.now - 500 });
    expect(short.agent("A-1")).toMatchObject({ reason: "no-response" });
  });

  it("waits as long after an outage that ended just before it fell due", () => {
    const gateway = pending();
    const dueAt = gateway.now + 36 * HOUR;
    gateway.pass(35 * HOUR);
    gateway.sleep(HOUR);
    const until = dueAt - SECOND + 15 * MINUTE;
    expect(gateway.fire({ receivingSince: dueAt - SECOND })).toEqual([
      { kind: "wait", awaited: { what: "time", until } },
    ]);
    gateway.sleep(15 * MINUTE - SECOND);
    gateway.fire({ receivingSince: dueAt - SECOND });
    expect(gateway.agent("A-1")).toMatchObject({ reason: "no-response" });
  });

  it("that an outage made stale does not stand in for a later one: a reply may lie unread", () => {
    const gateway = pending();
    const askedAt = gateway.now;
    gateway.sleep(13 * HOUR);
    expect(gateway.fire({ sweptSince: askedAt + 7 * HOUR })).toMatchObject([
      { kind: "wait", awaited: { what: "sweep" } },
    ]);
    expect(steps(gateway)).toEqual([]);
    gateway.sleep(24 * HOUR);
    expect(gateway.fire({ sweptSince: askedAt + 20 * HOUR })).toMatchObject([
      { kind: "wait", awaited: { what: "sweep" } },
    ]);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "pending" });
  });

  it("that a reply has met is gone, however late the reply is read", () => {
    const gateway = pending();
    const askedAt = gateway.now;
    gateway.sleep(37 * HOUR);
    expect(gateway.fire({ sweptSince: askedAt + 36 * HOUR - 1 })).toMatchObject([
      { kind: "wait", awaited: { what: "sweep" } },
    ]);
    gateway.receive(ANN, "YES", { smscAt: askedAt + 36 * HOUR - SECOND });
    gateway.fire();
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
  });

  it("of one number does not hold up another's", () => {
    const gateway = pending();
    gateway.sleep(HOUR);
    enrol(gateway, "A-2", "+12125550102" as Msisdn);
    gateway.send();
    gateway.pass(35 * HOUR);
    expect(gateway.agent("A-1")).toMatchObject({ reason: "no-response" });
    expect(gateway.agent("A-2")).toMatchObject({ consent: "pending" });
    gateway.pass(HOUR);
    expect(gateway.agent("A-2")).toMatchObject({ reason: "no-response" });
  });

  it("holds at the scale of seconds", () => {
    const policy = withConsent({
      remindAfter: [{ ms: SECOND }, { ms: 2 * SECOND }],
      optOutAfter: { ms: 4 * SECOND },
      reconfirmEvery: { ms: 10 * SECOND },
    });
    const gateway = active(policy);
    gateway.pass(10 * SECOND);
    expect(kindsOf(gateway.submits).at(-1)).toBe("reconfirmation");
    gateway.pass(4 * SECOND);
    expect(steps(gateway)).toEqual(["queued 1", "queued 2"]);
    expect(gateway.agent("A-1")).toMatchObject({ reason: "no-response" });
  });
});

import { describe, expect, it } from "vitest";
import { DAY, HOUR, iso, MINUTE } from "../../../src/domain/time.ts";
import { type Gateway, START } from "../gateway.ts";
import { active, ANN, BOB, CLEO, enrol, lead, pending, stopped, synchronise } from "../people.ts";

const ENROLL = { topic: "leadline/main/agents/enroll", excerpt: "{" };
const DONE = { kind: "done" };
const OPT_IN = /^Lead Notification\n/;

/** Ann's number is changed by mistake, and put right an hour later. */
function thereAndBack(gateway: Gateway): Gateway {
  const before = gateway.told("agents/A-1").length;
  gateway.sleep(HOUR);
  expect(enrol(gateway, "A-1", BOB)).toEqual(DONE);
  gateway.send();
  gateway.sleep(HOUR);
  expect(enrol(gateway, "A-1", ANN, { origin: ENROLL })).toEqual(DONE);
  expect(gateway.told("rejected")).toEqual([]);
  // Not for a moment is the agent told to be out.
  expect(
    gateway
      .told("agents/A-1")
      .slice(before)
      .map(({ consent }) => consent),
  ).not.toContain("opted-out");
  return gateway;
}

const optIns = (gateway: Gateway, number: string): number =>
  gateway.phone(number).filter((text) => OPT_IN.test(text)).length;

describe("a phone that is changed and changed back", () => {
  it.each([
    ["pending", pending],
    ["active", active],
  ])("while %s is asked again when a day is over, and that is published", (_, given) => {
    const gateway = thereAndBack(given());
    expect(gateway.agent("A-1")).toMatchObject({ number: ANN, consent: "enrolled", askAt: iso(START + DAY) });
    gateway.pass(START + DAY - gateway.now - 1);
    expect(optIns(gateway, ANN)).toBe(1);
    gateway.pass(1);
    expect(optIns(gateway, ANN)).toBe(2);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "pending" });
    expect(gateway.agent("A-1")).not.toHaveProperty("askAt");
    gateway.receive(ANN, "YES");
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
  });

  it("is asked at once where it was asked longer ago", () => {
    const gateway = active();
    gateway.sleep(60 * DAY);
    thereAndBack(gateway);
    gateway.send();
    expect(gateway.agent("A-1")).toMatchObject({ number: ANN, consent: "pending" });
  });

  it("takes a YES that comes before as one: what waited goes out", () => {
    const gateway = thereAndBack(pending());
    lead(gateway, "L-1", "A-1");
    gateway.receive(ANN, "YES");
    gateway.pass(2 * DAY);
    expect(gateway.outcomes("L-1").at(-1)).toBe("sent");
    expect(optIns(gateway, ANN)).toBe(1);
  });

  it("keeps alerts that wait, and sends them on YES", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    thereAndBack(gateway);
    lead(gateway, "L-2", "A-1");
    expect(gateway.told("leads/L-1").at(-1)).toMatchObject({ state: "held" });
    expect(gateway.told("leads/L-2").at(-1)).toMatchObject({ state: "held" });
    gateway.receive(ANN, "YES");
    gateway.send();
    expect(["L-1", "L-2"].map((id) => gateway.outcomes(id).at(-1))).toEqual(["sent", "sent"]);
  });

  it("leaves the other number to who shares it", () => {
    const gateway = pending();
    enrol(gateway, "A-2", BOB);
    gateway.send();
    gateway.receive(BOB, "YES");
    thereAndBack(gateway);
    expect(gateway.agent("A-1")).toMatchObject({ number: ANN, consent: "enrolled", askAt: iso(START + DAY) });
    expect(gateway.agent("A-2")).toMatchObject({ number: BOB, consent: "active" });
  });

  it("joins the request of an agent who shares the number and has stayed", () => {
    const gateway = pending();
    enrol(gateway, "A-2", ANN);
    const { optOutAt } = gateway.agent("A-2") ?? {};
    thereAndBack(gateway);
    expect(gateway.agent("A-1")).toMatchObject({ number: ANN, consent: "pending", optOutAt });
  });

  it("that was asked three times in 30 days is asked when the first of them is 30 days ago", () => {
    const gateway = pending();
    for (let time = 1; time < 3; time += 1) {
      gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
      gateway.sleep(2 * DAY);
      enrol(gateway, "A-1", ANN);
      gateway.send();
    }
    gateway.sleep(2 * DAY);
    thereAndBack(gateway);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "enrolled", askAt: iso(START + 30 * DAY) });
    gateway.pass(START + 30 * DAY - gateway.now);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "pending" });
  });

  it("needs no time of a request: who synchronises each night changes it back too", () => {
    const gateway = pending();
    gateway.sleep(HOUR);
    synchronise(gateway, "A-1", BOB);
    gateway.sleep(HOUR);
    synchronise(gateway, "A-1", ANN);
    expect(gateway.agent("A-1")).toMatchObject({ number: ANN, consent: "enrolled", askAt: iso(START + DAY) });
  });

  it("is asked by day, as nobody has just asked for it", () => {
    const gateway = pending();
    gateway.sleep(HOUR);
    enrol(gateway, "A-1", BOB);
    // 20:00 in New York, and a day later it is, too.
    gateway.sleep(4 * HOUR);
    enrol(gateway, "A-1", CLEO);
    gateway.send();
    gateway.sleep(HOUR);
    enrol(gateway, "A-1", BOB, { timeZone: "America/New_York" });
    gateway.sleep(HOUR);
    enrol(gateway, "A-1", CLEO, { timeZone: "America/New_York" });
    const askAt = gateway.agent("A-1")?.["askAt"];
    expect(askAt).toBe(iso(START + DAY + 5 * HOUR));
    gateway.pass(Date.parse(String(askAt)) + 12 * HOUR - gateway.now);
    expect(optIns(gateway, CLEO)).toBe(1);
    gateway.pass(2 * HOUR);
    expect(optIns(gateway, CLEO)).toBe(2);
  });

  it("waits over a restart", () => {
    const gateway = thereAndBack(pending());
    gateway.restart();
    gateway.pass(DAY);
    expect(optIns(gateway, ANN)).toBe(2);
  });

  it("is not asked any more when the agent withdraws, or the phone says STOP", () => {
    const withdrawn = thereAndBack(pending());
    withdrawn.do({ type: "WithdrawAgent", agentId: "A-1" });
    withdrawn.pass(3 * DAY);
    expect(withdrawn.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "profile" });
    const closed = thereAndBack(pending());
    closed.receive(ANN, "STOP");
    closed.pass(3 * DAY);
    expect(closed.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "stop" });
    expect([withdrawn, closed].map((gateway) => optIns(gateway, ANN))).toEqual([1, 1]);
  });

  it("stays closed where the person wants no texts", () => {
    const gateway = stopped();
    gateway.sleep(HOUR);
    enrol(gateway, "A-1", BOB);
    gateway.sleep(HOUR);
    expect(enrol(gateway, "A-1", ANN)).toEqual({ kind: "refused", refusal: "blocked-by-stop" });
  });

  it("brings nobody back who has withdrawn", () => {
    const gateway = pending();
    gateway.sleep(HOUR);
    gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
    synchronise(gateway, "A-1", BOB);
    synchronise(gateway, "A-1", ANN);
    gateway.pass(3 * DAY);
    expect(gateway.agent("A-1")).toMatchObject({ number: ANN, consent: "opted-out", reason: "profile" });
    expect(optIns(gateway, ANN)).toBe(1);
  });
});

it("a number that an agent has just left is refused to somebody new, of whom nothing is kept", () => {
  const gateway = pending();
  gateway.sleep(MINUTE);
  enrol(gateway, "A-1", BOB);
  expect(enrol(gateway, "A-9", ANN)).toEqual({ kind: "refused", refusal: "asked-recently" });
  expect(gateway.state.agents.has("A-9")).toBe(false);
  gateway.sleep(DAY);
  expect(synchronise(gateway, "A-9", ANN)).toEqual(DONE);
  expect(gateway.agent("A-9")).toMatchObject({ consent: "enrolled" });
});

import { describe, expect, it } from "vitest";
import type { Msisdn } from "../../src/domain/number.ts";
import type { RejectionCode } from "../../src/domain/rejection.ts";
import { DAY, HOUR, iso, MINUTE } from "../../src/domain/time.ts";
import { Gateway, START } from "./gateway.ts";
import { active, ANN, BOB, CLEO, enrol, lead, pending, stopped, synchronise } from "./people.ts";

const LEADS = { topic: "leadline/main/leads", excerpt: "{" };
const ENROLL = { topic: "leadline/main/agents/enroll", excerpt: "{" };
const WITHDRAW = { topic: "leadline/main/agents/withdraw", excerpt: "{" };
const replyTo = { topic: "crm/answers", correlationData: "AQ==" };

const rejections = (gateway: Gateway) => gateway.told("rejected");

describe("an enrolment is answered", () => {
  it("with where the agent stands, also where it changes nothing", () => {
    const gateway = active();
    synchronise(gateway, "A-1", ANN, { email: "a-1@example.com", origin: ENROLL });
    const before = gateway.agent("A-1");
    gateway.published.length = 0;
    gateway.sleep(DAY);
    synchronise(gateway, "A-1", ANN, { email: "a-1@example.com", origin: ENROLL });
    expect(gateway.published.map(({ topic, payload }) => [topic, payload])).toEqual([["agents/A-1", before]]);
  });

  it("also where all that is new is the record of the consent", () => {
    const gateway = active();
    synchronise(gateway, "A-1", ANN, { email: "a-1@example.com", origin: ENROLL });
    gateway.published.length = 0;
    const consent = { medium: "web", page: "https://example.com/profile" };
    synchronise(gateway, "A-1", ANN, { email: "a-1@example.com", consent, origin: ENROLL });
    expect(gateway.events("ConsentRecorded")).toHaveLength(1);
    expect(gateway.published.map(({ topic }) => topic)).toEqual(["agents/A-1"]);
  });

  it("once, where it changes something", () => {
    const gateway = active();
    gateway.published.length = 0;
    synchronise(gateway, "A-1", ANN, { name: "Ann Lee", origin: ENROLL });
    expect(gateway.published.map(({ topic }) => topic)).toEqual(["agents/A-1"]);
  });

  it("where an answer is asked for, too", () => {
    const gateway = active();
    synchronise(gateway, "A-1", ANN, { origin: ENROLL, replyTo });
    expect(gateway.published.at(-1)).toMatchObject({ topic: "agents/A-1", replyTo });
  });
});

describe("a withdrawal is answered", () => {
  it("with where the agent stands, also the second time", () => {
    const gateway = active();
    gateway.do({ type: "WithdrawAgent", agentId: "A-1", origin: WITHDRAW });
    gateway.published.length = 0;
    gateway.do({ type: "WithdrawAgent", agentId: "A-1", origin: WITHDRAW });
    expect(gateway.published).toMatchObject([{ topic: "agents/A-1", payload: { reason: "profile" } }]);
  });

  it("also where a NO by another way has nothing left to close", () => {
    const gateway = active();
    const no = { channel: "email" } as const;
    gateway.do({ type: "WithdrawAgent", agentId: "A-1", no, origin: WITHDRAW });
    expect(gateway.agent("A-1")).toMatchObject({ consent: "opted-out", reason: "operator" });
    gateway.published.length = 0;
    gateway.do({ type: "WithdrawAgent", agentId: "A-1", no, origin: WITHDRAW });
    expect(gateway.published).toMatchObject([{ topic: "agents/A-1", payload: { reason: "operator" } }]);
  });

  it("of nobody, with unknown-agent", () => {
    const gateway = new Gateway();
    gateway.do({ type: "WithdrawAgent", agentId: "A-9", origin: WITHDRAW, replyTo });
    expect(rejections(gateway)).toEqual([
      {
        topic: WITHDRAW.topic,
        code: "unknown-agent",
        error: 'agentId "A-9" is no agent of this gateway: there is nothing to withdraw.',
        path: "agentId",
        agentId: "A-9",
        at: iso(START),
        excerpt: WITHDRAW.excerpt,
      },
    ]);
    expect(gateway.published).toMatchObject([{ topic: "rejected", replyTo }]);
  });
});

describe("an enrolment that is refused", () => {
  const cases: readonly [RejectionCode, () => Gateway, Parameters<typeof enrol>[3], string][] = [
    [
      "unknown-brand",
      () => new Gateway(),
      { brand: "hoems" },
      'brand "hoems" is no brand of this gateway: write one of "homes", "rmint", "rmwc".',
    ],
    [
      "number-not-allowed",
      () => new Gateway(),
      { number: "+33612345678" as Msisdn },
      'phone "+33612345678" is a number of FR: numbers of US, CA may be enrolled here (numbers.allow).',
    ],
    [
      "own-number",
      () => new Gateway(),
      { number: "+18502200227" as Msisdn },
      "phone \"+18502200227\" is the gateway's own number: write the agent's.",
    ],
    [
      "blocked-by-stop",
      stopped,
      {},
      `phone "${ANN}" was closed at ${iso(START + 2 * MINUTE)}, as the person wants no texts: only a START from the phone itself opens it again.`,
    ],
  ];

  it.each(cases)("as %s says the value found and what is expected", (code, given, request, error) => {
    const gateway = given();
    enrol(gateway, "A-5", ANN, { origin: ENROLL, ...request });
    expect(rejections(gateway).at(-1)).toMatchObject({ topic: ENROLL.topic, code, error, agentId: "A-5" });
  });

  it("as asked-recently says from when on it is not", () => {
    const gateway = pending();
    gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
    gateway.sleep(HOUR);
    enrol(gateway, "A-2", ANN, { origin: ENROLL });
    const retryAfter = iso(START + DAY);
    const [rejection] = rejections(gateway);
    expect(rejection).toMatchObject({ code: "asked-recently", path: "phone", agentId: "A-2", retryAfter });
    expect(rejection?.["error"]).toContain(`ask again from ${retryAfter} on.`);
    gateway.now = Date.parse(retryAfter);
    enrol(gateway, "A-2", ANN, { origin: ENROLL });
    expect(rejections(gateway)).toHaveLength(1);
    expect(gateway.agent("A-2")).toMatchObject({ consent: "enrolled" });
  });

  it("for the third time in 30 days waits for the first of the three to be over", () => {
    const gateway = pending();
    for (let time = 1; time < 3; time += 1) {
      gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
      gateway.sleep(2 * DAY);
      enrol(gateway, "A-1", ANN);
    }
    gateway.do({ type: "WithdrawAgent", agentId: "A-1" });
    gateway.sleep(2 * DAY);
    enrol(gateway, "A-1", ANN, { origin: ENROLL });
    expect(rejections(gateway)).toMatchObject([{ code: "asked-recently", retryAfter: iso(START + 30 * DAY) }]);
  });
});

describe("a lead that is not taken", () => {
  it("ends as rejected, on its own topic and where an answer is asked for", () => {
    const gateway = new Gateway();
    gateway.do({ type: "AcceptLead", leadId: "L-1", agentId: "A-9", lead: {}, origin: LEADS, replyTo });
    expect(gateway.told("leads/L-1")).toEqual([
      { leadId: "L-1", agentId: "A-9", state: "rejected", reason: "unknown-agent", at: iso(START) },
    ]);
    expect(rejections(gateway)).toMatchObject([{ code: "unknown-agent", leadId: "L-1", agentId: "A-9" }]);
    expect(gateway.published.map((told) => told.replyTo)).toEqual([replyTo, undefined]);
  });

  it("is told apart from the lead of another agent that has its id", () => {
    const gateway = active();
    enrol(gateway, "A-2", BOB);
    lead(gateway, "L-1", "A-1");
    gateway.send();
    gateway.do({ type: "AcceptLead", leadId: "L-1", agentId: "A-2", lead: {}, origin: LEADS });
    const last = gateway.told("leads/L-1").at(-1);
    expect(last).toMatchObject({ agentId: "A-2", state: "rejected", reason: "lead-of-another-agent" });
    expect(gateway.state.leads.get("L-1")).toMatchObject({ agentId: "A-1", standing: { state: "sent" } });
  });

  it("as it was not understood ends so too, with as much of it as can be read", () => {
    const gateway = new Gateway();
    const rejection = { ...LEADS, code: "malformed", error: "agentId is missing." } as const;
    gateway.do({ type: "RejectRequest", ...rejection, leadId: "L-1", replyTo });
    expect(gateway.told("leads/L-1")).toEqual([
      { leadId: "L-1", state: "rejected", reason: "malformed", at: iso(START) },
    ]);
    expect(gateway.published.map((told) => told.replyTo)).toEqual([replyTo, undefined]);
    gateway.do({ type: "RejectRequest", ...rejection, replyTo });
    expect(gateway.published.slice(2)).toMatchObject([{ topic: "rejected", replyTo }]);
  });

  it("does not take back what became of an earlier one with its id", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    gateway.send();
    const stands = gateway.told("leads/L-1").at(-1);
    gateway.do({ type: "RejectRequest", ...LEADS, code: "malformed", error: "lead is missing.", leadId: "L-1" });
    expect(gateway.told("leads/L-1").at(-1)).toEqual(stands);
    expect(rejections(gateway)).toMatchObject([{ code: "malformed", leadId: "L-1" }]);
  });
});

it("what the command or a file asks is answered by the command, not on topics", () => {
  const gateway = active();
  gateway.published.length = 0;
  synchronise(gateway, "A-1", ANN, { email: "a-1@example.com", keepLeftOut: true });
  enrol(gateway, "A-3", CLEO, { brand: "hoems" });
  expect(gateway.published).toEqual([]);
});

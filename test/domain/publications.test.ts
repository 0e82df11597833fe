import { describe, expect, it } from "vitest";
import { HOUR, iso, MINUTE } from "../../src/domain/time.ts";
import { Gateway, START } from "./gateway.ts";
import { active, ANN, enrol, enrolled, lead, pending, reconfirming, stopped } from "./people.ts";

const AGENT = { agentId: "A-1", brand: "homes", number: ANN };

describe("agents/<id> says", () => {
  it.each([
    ["enrolled", enrolled, { ...AGENT, consent: "enrolled", since: iso(START) }],
    ["pending", pending, { ...AGENT, consent: "pending", since: iso(START), optOutAt: iso(START + 36 * HOUR) }],
    [
      "active",
      active,
      {
        ...AGENT,
        consent: "active",
        since: iso(START + MINUTE),
        confirmedAt: iso(START + MINUTE),
        reconfirmAt: "2026-09-03T20:01:00.000Z",
      },
    ],
    [
      "reconfirming",
      reconfirming,
      {
        ...AGENT,
        consent: "reconfirming",
        since: "2026-09-03T20:01:00.000Z",
        confirmedAt: iso(START + MINUTE),
        optOutAt: "2026-09-05T08:01:00.000Z",
      },
    ],
    ["opted-out", stopped, { ...AGENT, consent: "opted-out", reason: "stop", since: iso(START + 2 * MINUTE) }],
  ])("where an agent stands who is %s, retained", (_, given, payload) => {
    const gateway = given();
    expect(gateway.agent("A-1")).toEqual(payload);
    expect(gateway.published.findLast(({ topic }) => topic === "agents/A-1")?.retain).toBe(true);
  });

  it("that a person is to decide about a number", () => {
    const gateway = active();
    const before = gateway.agent("A-1");
    gateway.receive(ANN, "do not text me");
    expect(gateway.agent("A-1")).toEqual({ ...before, paused: true });
  });

  it("nothing of the agent's name and address", () => {
    const gateway = new Gateway();
    enrol(gateway, "A-1", ANN, { name: "Ann Smith", email: "ann@example.com", timeZone: "America/Chicago" });
    gateway.send();
    expect(JSON.stringify(gateway.published)).not.toMatch(/Smith|ann@|Chicago/);
  });

  it("where an agent stands to whoever asked, also when nothing changed", () => {
    const gateway = active();
    const replyTo = { topic: "crm/answers", correlationData: "AQ==" };
    const before = gateway.agent("A-1");
    enrol(gateway, "A-1", ANN, { replyTo });
    expect(gateway.published.at(-1)).toMatchObject({ topic: "agents/A-1", payload: before, replyTo });
    gateway.do({ type: "WithdrawAgent", agentId: "A-1", replyTo });
    expect(gateway.published.at(-1)).toMatchObject({ payload: { reason: "profile" }, replyTo });
  });
});

describe("rejected", () => {
  it("says what was not understood; how the payload began, and what quotes it, is kept apart", () => {
    const gateway = new Gateway();
    gateway.do({
      type: "RejectRequest",
      topic: "leadline/main/leads",
      code: "malformed",
      error: 'lead.name "Maria Lopez" is no text.',
      path: "lead.name",
      excerpt: "Maria Lopez",
      replyTo: { topic: "r" },
    });
    expect(gateway.published).toMatchObject([
      {
        topic: "rejected",
        retain: false,
        payload: { topic: "leadline/main/leads", code: "malformed", path: "lead.name", at: iso(START) },
        excerpt: { file: "contents" },
        replyTo: { topic: "r" },
      },
    ]);
    expect(JSON.stringify([gateway.published, gateway.records])).not.toContain("Lopez");
  });

  it("says of what an older release has recorded what its record says", () => {
    const gateway = new Gateway();
    const error = "agentId is missing.";
    gateway.record([
      { event: { type: "RequestRejected", topic: "leadline/main/leads", error }, apart: { excerpt: "{" } },
    ]);
    expect(gateway.published).toMatchObject([{ payload: { code: "malformed", error }, excerpt: { file: "contents" } }]);
  });
});

describe("what the world is still to be told", () => {
  it("stays until it has been delivered, and goes in order", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    gateway.send();
    const owed = gateway.state.publications.map(({ sequence }) => sequence);
    expect(owed).toEqual(owed.toSorted((a, b) => a - b));
    const through = owed[2] ?? 0;
    gateway.do({ type: "NotePublished", through });
    expect(gateway.state.publications.map(({ sequence }) => sequence)).toEqual(owed.filter((each) => each > through));
    gateway.do({ type: "NotePublished", through: owed.at(-1) ?? 0 });
    expect(gateway.state.publications).toEqual([]);
  });
});

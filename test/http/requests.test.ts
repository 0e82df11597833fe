import { beforeEach, describe, expect, test } from "vitest";
import { ask, type Question, type Reply } from "./asking.ts";
import { createListeningRig, type Rig } from "./rig.ts";

let rig: Rig;
beforeEach(async () => {
  rig = await createListeningRig();
});

const post = (path: string, body: NonNullable<Question["body"]>, headers = {}): Promise<Reply> =>
  ask({ socketPath: rig.socketPath }, path, { method: "POST", body, headers });
const JSON_TYPE = { "content-type": "application/json" };
const ENROLMENT = { agentId: "A-8", brand: "homes", phone: "+18505550199", source: "profile" };

describe("the lead system without a broker", () => {
  test("hands over a lead as it would publish it, with what no parser may change, and is told where it stands", async () => {
    const body = '{"id":"L-1","agentId":"A-7","lead":{"name":"Jo &amp; Ann","listing":{"price":1234567.10}},"more":1}';
    const answer = await post("/api/leads", body, JSON_TYPE);
    expect(answer).toMatchObject({ status: 200, body: { leadId: "L-1", state: "queued" } });
    const lead = { name: "Jo & Ann", listing: { price: "1,234,567.10" } };
    expect(rig.control.asked).toEqual([{ lead: { id: "L-1", agentId: "A-7", lead } }]);
    expect(rig.control.askedBy).toMatchObject([{ how: "reported" }]);
  });

  test("looks later where a lead stands", async () => {
    const get = (path: string) => ask({ socketPath: rig.socketPath }, path);
    expect((await get("/api/leads/L-1")).body).toMatchObject({ leadId: "L-1", state: "sent" });
    expect(await get("/api/leads/L-2")).toMatchObject({ status: 404, body: { code: "unknown-lead" } });
  });

  test("enrols with the record of a consent, and withdraws with what the person said", async () => {
    const consent = { at: "2025-03-01T14:30:00.000Z", medium: "web" };
    await post("/api/agents", { ...ENROLMENT, requestedAt: "2025-03-01T14:31:00.000Z", consent });
    await post("/api/agents/A-8/withdraw", {});
    await post("/api/agents/A-8/withdraw", { agentId: "A-8", channel: "phone", words: "no more" });
    expect(rig.control.asked).toMatchObject([
      { enrolFor: { agentId: "A-8", source: "profile", consent: { medium: "web" } } },
      { withdraw: { agentId: "A-8" } },
      { withdraw: { agentId: "A-8", channel: "phone", words: "no more" } },
    ]);
  });

  test.each([
    ["/api/leads", "{", "malformed", undefined],
    ["/api/leads", "", "malformed", undefined],
    ["/api/leads", new Uint8Array([0x22, 0xff, 0x22]), "malformed", undefined],
    ["/api/leads", { id: "L 1", agentId: "A-7", lead: {} }, "malformed", "id"],
    ["/api/leads", { id: "L-1", agentId: "A-7", lead: "x" }, "malformed", "lead"],
    ["/api/agents", { ...ENROLMENT, phone: "911" }, "malformed", "phone"],
    ["/api/agents", { ...ENROLMENT, phone: "+18005550199" }, "number-not-textable", "phone"],
    ["/api/agents", { ...ENROLMENT, source: "elsewhere" }, "malformed", "source"],
    ["/api/agents/A-8/withdraw", { agentId: "A-9" }, "malformed", "agentId"],
  ])("is told of %s what is wrong with %j, and nothing is asked", async (path, body, code, where) => {
    const answer = await post(path, body, JSON_TYPE);
    expect(answer).toMatchObject({ status: 400, body: { code } });
    expect((answer.body as { path?: string }).path).toBe(where);
    expect(rig.control.asked).toEqual([]);
  });

  test.each([
    ["/api/agents/A-8/withdraw", { channel: "smoke" }, "channel"],
    ["/api/agents/A-8/withdraw", { channel: "phone", receivedAt: 7 }, "receivedAt"],
    ["/api/agents/A-8/withdraw", [], undefined],
    ["/api/agents/A-8/withdraw", "{", undefined],
    ["/api/agents/enroll/withdraw", {}, "agentId"],
  ])(
    "is told of %s what is wrong with %j, and the agent's number is held until that is clear",
    async (path, body, where) => {
      const answer = await post(path, body, JSON_TYPE);
      expect(answer).toMatchObject({ status: 400, body: { code: "malformed" } });
      expect((answer.body as { path?: string }).path).toBe(where);
      expect(rig.control.asked).toEqual([{ withdrawalUnread: path.split("/")[3] }]);
    },
  );

  test("is refused for the reasons of the topics, and of an agent that the path names as not there", async () => {
    rig.control.refuseNext = "lead-of-another-agent";
    const lead = { id: "L-1", agentId: "A-7", lead: {} };
    expect(await post("/api/leads", lead)).toMatchObject({ status: 409, body: { code: "lead-of-another-agent" } });
    rig.control.refuseNext = "unknown-agent";
    expect(await post("/api/leads", lead)).toMatchObject({ status: 409, body: { code: "unknown-agent" } });
    expect(await post("/api/agents/nobody/withdraw", {})).toMatchObject({
      status: 404,
      body: { code: "unknown-agent" },
    });
  });

  test("is told when to ask again, in the body and for any client in the header", async () => {
    rig.control.refuseNext = "asked-recently";
    rig.control.refuseUntil = Date.parse("2025-03-02T14:30:00.200Z");
    expect(await post("/api/agents", ENROLMENT)).toMatchObject({
      status: 409,
      headers: { "retry-after": "Sun, 02 Mar 2025 14:30:01 GMT" },
      body: { code: "asked-recently", retryAfter: "2025-03-02T14:30:00.200Z" },
    });
  });

  test("may send no more than 64 KiB", async () => {
    const lead = { id: "L-1", agentId: "A-7", lead: { message: "x".repeat(64 * 1024) } };
    expect((await post("/api/leads", lead)).status).toBe(413);
    expect(rig.control.asked).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { OPT_OUT_REASONS } from "../../src/domain/consent/model.ts";
import {
  ANSWERED,
  DROPPED,
  EXPIRY_REASONS,
  HELD_REASONS,
  OPTED_OUT_REASONS,
  PAUSED,
  PHONE_CHANGED,
} from "../../src/domain/reasons.ts";
import { REJECTION_CODES } from "../../src/domain/rejection.ts";
import { parseRequest } from "../../src/requests/payloads.ts";
import { requestTopic } from "../../src/mqtt/topics.ts";
import { CHANNELS, channelOf, complaintsAbout, schemaOf } from "./asyncapi.ts";

const ROOT = "leadline/main/";

describe("docs/asyncapi.yaml", () => {
  it("describes every topic, and its examples keep to it", () => {
    expect(
      CHANNELS.map(({ address, action, retain }) => `${action}${retain ? " retained" : ""} ${address}`).sort(),
    ).toEqual([
      "receive {baseTopic}/{gateway}/agents/enroll",
      "receive {baseTopic}/{gateway}/agents/withdraw",
      "receive {baseTopic}/{gateway}/leads",
      "send retained {baseTopic}/{gateway}/agents/{agentId}",
      "send retained {baseTopic}/{gateway}/modem",
      "send retained {baseTopic}/{gateway}/proof",
      "send retained {baseTopic}/{gateway}/status",
      "send {baseTopic}/{gateway}/inbound",
      "send {baseTopic}/{gateway}/leads/{leadId}",
      "send {baseTopic}/{gateway}/rejected",
    ]);
    for (const { examples, complaints } of CHANNELS) {
      expect(examples.length).toBeGreaterThan(0);
      expect(examples.flatMap(complaints)).toEqual([]);
    }
  });

  it("tells topics apart that look alike", () => {
    expect(channelOf(`${ROOT}agents/enroll`)?.name).toBe("takeEnrolment");
    expect(channelOf(`${ROOT}agents/A-7`)?.name).toBe("tellAgent");
    expect(channelOf(`${ROOT}leads/L-1`)?.name).toBe("tellOutcome");
    expect(channelOf(`${ROOT}leads/L-1/x`)).toBeUndefined();
  });

  it.each([
    ["status", { state: "away", version: "1", since: "2025-03-01T14:30:00.000Z", problems: [] }],
    ["status", { state: "online", version: "1", since: "2025-03-01T14:30:00Z", problems: [] }],
    ["status", { state: "online", version: "1", since: "2025-03-01T14:30:00.000Z", problems: [], extra: 1 }],
    ["modem", { state: "ready", operator: "T", queued: 0, at: "2025-03-01T14:30:00.000Z" }],
    ["inbound", { from: "+18505550100", text: "x", keyword: "maybe", agentIds: [], at: "2025-03-01T14:30:00.000Z" }],
    [
      "rejected",
      { topic: "t", code: "malformed", error: "e", at: "2025-03-01T14:30:00.000Z", excerpt: "x".repeat(201) },
    ],
    ["rejected", { topic: "t", code: "something", error: "e", at: "2025-03-01T14:30:00.000Z", excerpt: "x" }],
    ["leads/L-1", { leadId: "L-1", agentId: "A-7", state: "held", reason: "so", at: "2025-03-01T14:30:00.000Z" }],
    ["leads/L-1", { leadId: "L-1", state: "sent", at: "2025-03-01T14:30:00.000Z" }],
    ["leads/L-1", { leadId: "L-1", agentId: "A-7", state: "lost", at: "2025-03-01T14:30:00.000Z" }],
    ["agents/A-7", null],
    ["elsewhere", {}],
  ])("finds a fault with what is wrong on %s", (topic, payload) => {
    expect(complaintsAbout(ROOT + topic, JSON.stringify(payload)).length).toBeGreaterThan(0);
  });

  it("lists every code and every reason that there is", () => {
    const listed = (schema: string) => schemaOf(schema)["enum"];
    expect(listed("rejectionCode")).toEqual(REJECTION_CODES);
    expect(listed("heldReason")).toEqual(HELD_REASONS);
    expect(listed("expiryReason")).toEqual(EXPIRY_REASONS);
    expect(listed("optedOutReason")).toEqual(OPTED_OUT_REASONS);
    expect(schemaOf("agent")["properties"]).toMatchObject({ reason: { enum: OPT_OUT_REASONS } });
    expect(listed("cancelReason")).toEqual([...OPTED_OUT_REASONS, PAUSED, PHONE_CHANGED, ANSWERED, DROPPED]);
  });

  it("lets retained topics be cleared", () => {
    expect(complaintsAbout(`${ROOT}agents/A-7`, "")).toEqual([]);
    expect(complaintsAbout(`${ROOT}inbound`, "")).not.toEqual([]);
  });

  it("asks of requests what the gateway asks", () => {
    const time = "2025-03-01T14:30:00.000Z";
    const lead = { id: "L", agentId: "A", createdAt: time, lead: { name: 5, listing: { price: 1 } }, more: 1 };
    const enrolment = { agentId: "A", brand: "homes", phone: "+18505550100", source: "profile", requestedAt: time };
    const no = { agentId: "A", channel: "phone", receivedAt: time, words: "no", by: "Dana" };
    const broken = (whole: object) => [
      whole,
      ...Object.keys(whole).flatMap((key) => [
        { ...whole, [key]: undefined },
        { ...whole, [key]: 7 },
        { ...whole, [key]: "" },
      ]),
    ];
    const cases = [
      ...broken(lead).map((payload) => [`${ROOT}leads`, payload] as const),
      ...broken(enrolment).map((payload) => [`${ROOT}agents/enroll`, payload] as const),
      ...[...broken({ agentId: "A" }), ...broken(no)].map((payload) => [`${ROOT}agents/withdraw`, payload] as const),
    ];
    for (const [topic, payload] of cases) {
      const text = JSON.stringify(payload);
      const request = requestTopic(ROOT, topic);
      if (request === undefined) throw new Error(topic);
      const taken = parseRequest(request, Buffer.from(text), "US").kind !== "rejected";
      const described = complaintsAbout(topic, text).length === 0;
      // What the document allows may still be no number or time; what it forbids is never taken, but a blank.
      if (taken && !/:""/.test(text)) expect(described, text).toBe(true);
      if (!taken && !/"phone":""/.test(text)) expect(described, text).toBe(false);
    }
  });
});

import { expect, it } from "vitest";
import { Core } from "../../src/app/core.ts";
import { createDirectRequests } from "../../src/app/direct-requests.ts";
import { emptyState } from "../../src/domain/state.ts";
import { HOUR } from "../../src/domain/time.ts";
import { type Msisdn, parseNumber } from "../../src/domain/number.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";
import { createManualTime } from "../manual-time.ts";
import { createFuzzedGateway } from "../fuzz/gateway.ts";

const CRM = { name: "crm", how: "token" } as const;
const ENROLMENT = { agentId: "A-9", brand: "homes", source: "profile" } as const;
const phone = parseNumber("+18505550177") as Msisdn;

it("A lead is answered with where it stands, also when it comes again, and is one alert", async () => {
  const { control, core, sendAll } = await createFuzzedGateway();
  const { requests } = control.as(CRM);
  const request = { id: "L-1", agentId: "A-1", lead: { name: "Jo" } };
  const first = await requests.lead(request);
  expect(first).toMatchObject({ kind: "done", value: { leadId: "L-1", agentId: "A-1", state: "queued" } });
  expect(await requests.lead(request)).toEqual(first);
  await sendAll();
  expect([...core.state.messages.values()].filter(({ leadId }) => leadId === "L-1")).toHaveLength(1);
  expect(await requests.lead(request)).toMatchObject({ kind: "done", value: { state: "sent" } });
  expect(requests.leadStanding("L-1")).toMatchObject({ state: "sent" });
  expect(requests.leadStanding("L-2")).toBeUndefined();
});

it("A refusal names the value, says what is expected, and writes nothing down", async () => {
  const { control, core, written } = await createFuzzedGateway();
  const { requests } = control.as(CRM);
  await requests.lead({ id: "L-1", agentId: "A-1", lead: {} });
  const before = [written(), core.state.sequence];
  expect(await requests.lead({ id: "L-1", agentId: "A-2", lead: {} })).toMatchObject({
    kind: "refused",
    refusal: "lead-of-another-agent",
  });
  expect(await requests.lead({ id: "L-2", agentId: "nobody", lead: {} })).toMatchObject({
    refusal: "unknown-agent",
    path: "agentId",
  });
  expect(await requests.enrol({ agentId: "A-9", brand: "hoems", phone, source: "profile" })).toMatchObject({
    refusal: "unknown-brand",
    path: "brand",
    why: expect.stringContaining('brand "hoems" is no brand of this gateway'),
  });
  expect([written(), core.state.sequence]).toEqual(before);
});

it("On a disk that is nearly full a person's NO is taken, and leads and enrolments are not", async () => {
  const { core } = await createFuzzedGateway();
  const requests = createDirectRequests(core, CRM, async () => false);
  const before = core.state.sequence;
  expect(await requests.lead({ id: "L-1", agentId: "A-1", lead: {} })).toEqual({ kind: "no-room" });
  expect(await requests.enrol({ ...ENROLMENT, phone })).toEqual({ kind: "no-room" });
  expect(core.state.sequence).toBe(before);
  expect(await requests.withdraw({ agentId: "A-1" })).toMatchObject({ value: { consent: "opted-out" } });
});

it.each([
  [{ channel: "email" }, "operator"],
  [{ words: "Stop it, I said" }, "operator"],
  [{ by: "Dana" }, "profile"],
  [{}, "profile"],
] as const)("A withdrawal with %j is for the reason %s: nobody's own words are passed over", async (no, reason) => {
  const { core } = await createFuzzedGateway();
  const requests = createDirectRequests(core, CRM);
  expect(await requests.withdraw({ agentId: "A-1", ...no })).toMatchObject({ value: { consent: "opted-out", reason } });
});

it("A refusal that passes by itself says until when it holds", async () => {
  const time = createManualTime(Date.parse("2026-05-04T15:00:00.000Z"));
  const { clock } = time;
  const journal = new MemoryJournal(clock);
  const core = new Core({ state: emptyState(), policy: shippedPolicy, journal, clock, scheduler: time });
  const requests = createDirectRequests(core, CRM);
  const enrol = () => requests.enrol({ ...ENROLMENT, phone, requestedAt: core.now() });
  await enrol();
  core.execute({ type: "BeginSegment", messageId: "M-1", index: 0 });
  core.execute({
    ...{ type: "SettleSegment", messageId: "M-1", index: 0 },
    result: { kind: "submitted", messageReference: 1 },
  });
  const asked = core.now();
  await requests.withdraw({ agentId: "A-9" });
  time.skip(1_000);
  expect(await enrol()).toMatchObject({ refusal: "asked-recently", retryAfter: asked + 24 * HOUR });
});

it("An agent is enrolled and withdrawn as over the broker, and each answer is the agent's own topic", async () => {
  const { control, core } = await createFuzzedGateway();
  const { requests } = control.as(CRM);
  const request = { agentId: "A-9", brand: "homes", phone, source: "profile", requestedAt: core.now() } as const;
  const enrolled = await requests.enrol(request);
  expect(enrolled).toMatchObject({ kind: "done", value: { agentId: "A-9", number: phone, consent: "enrolled" } });
  expect(await requests.enrol(request)).toEqual(enrolled);
  expect(await requests.withdraw({ agentId: "A-9" })).toMatchObject({
    kind: "done",
    value: { agentId: "A-9", consent: "opted-out", reason: "profile" },
  });
});

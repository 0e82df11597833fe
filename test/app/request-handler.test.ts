import { expect, it } from "vitest";
import { Core } from "../../src/app/core.ts";
import { createRequestHandler } from "../../src/app/request-handler.ts";
import type { EnrolRequest, RequestContext } from "../../src/app/requests.ts";
import { parseNumber } from "../../src/domain/number.ts";
import type { Announcement } from "../../src/domain/publications.ts";
import { emptyState } from "../../src/domain/state.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { createManualTime } from "../manual-time.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";

const CONTEXT: RequestContext = { retained: false, excerpt: "{}" };

const WITHOUT_AGENT = {
  topic: "leadline/main/leads",
  code: "malformed",
  error: "agentId is missing.",
  excerpt: "{",
} as const;
const NUMBER = parseNumber("+18505550101");
if (NUMBER === undefined) throw new Error("that is a number");
const ENROL: EnrolRequest = { agentId: "A-1", brand: "homes", phone: NUMBER, source: "profile" };

function rig() {
  const time = createManualTime();
  const { clock } = time;
  const journal = new MemoryJournal(clock);
  const core = new Core({ state: emptyState(), policy: shippedPolicy, journal, clock, scheduler: time });
  const said: Announcement[] = [];
  const log = createKeptLog();
  const handler = createRequestHandler({
    core,
    topicOf: (request) => `leadline/main/${request}`,
    say: (announcements) => void said.push(...announcements),
    scheduler: time,
    log,
  });
  const lead = (id: string, agentId = "A-9") => handler.lead({ id, agentId, lead: {} }, CONTEXT);
  /** What was published of records, and without them. */
  const told = (topic: string) => [...core.state.publications, ...said].filter((one) => one.topic === topic);
  const records = (type: string) => journal.records.map(({ event }) => event).filter((event) => event.type === type);
  /** What is published of the last record of a rejection, with what lies apart. */
  const lastRejected = async () => {
    const record = journal.records.findLast(({ event }) => event.type === "RequestRejected");
    const { payload } = told("rejected").findLast((one) => "excerpt" in one && one.excerpt === record?.apart) ?? {};
    return { ...payload, ...(record?.apart && ((await core.readContents(record.apart)) as object)) };
  };
  return { time, journal, core, handler, said, log, lead, told, records, lastRejected };
}

it("each refused request of a flood is answered; beyond twenty a minute one record counts the others", async () => {
  const { time, journal, lead, told, records, lastRejected } = rig();
  for (let index = 1; index <= 8_000; index += 1) await lead(`L-${index}`);
  for (const id of ["L-1", "L-20", "L-21", "L-8000"])
    expect(told(`leads/${id}`)).toMatchObject([
      { payload: { leadId: id, state: "rejected", reason: "unknown-agent" } },
    ]);
  expect(told("rejected")).toHaveLength(8_000);
  expect(journal.records).toHaveLength(40);
  await time.pass(60_000);
  expect(journal.records).toHaveLength(41);
  expect(records("RequestRejected").at(-1)).toEqual({
    type: "RequestRejected",
    topic: "leadline/main/leads",
    code: "unknown-agent",
    path: "agentId",
  });
  expect(await lastRejected()).toMatchObject({
    error:
      '7980 more such requests came within a minute: agentId "A-9" is no agent of this gateway: enroll the agent first.',
  });
  await lead("L-8001");
  expect(records("LeadTurnedAway").at(-1)).toMatchObject({ leadId: "L-8001" });
});

it("an answer without a record says the same as one with it, and goes to who asked for it too", async () => {
  const { handler, said, lastRejected } = rig();
  const replyTo = { topic: "responses/1" };
  for (let index = 1; index <= 21; index += 1)
    await handler.enrol({ ...ENROL, brand: "hoems" }, { ...CONTEXT, replyTo, excerpt: `{${index}` });
  const recorded = await lastRejected();
  expect(recorded).toMatchObject({ code: "unknown-brand", error: expect.stringContaining("hoems") });
  expect(said).toEqual([
    {
      topic: "rejected",
      retain: false,
      replyTo,
      payload: { ...recorded, excerpt: "{21" },
    },
  ]);
});

it("topics and codes are counted each by itself", async () => {
  const { handler, lead, records } = rig();
  for (let index = 1; index <= 30; index += 1) {
    await lead(`L-${index}`);
    await handler.enrol({ ...ENROL, brand: "hoems" }, CONTEXT);
    await handler.withdraw({ agentId: "A-9" }, CONTEXT);
  }
  expect(records("RequestRejected")).toHaveLength(60);
});

it("what changes nothing is answered each time too, and fills no disk", async () => {
  const { core, handler, journal, lead, told } = rig();
  await handler.enrol(ENROL, CONTEXT);
  await lead("L-1", "A-1");
  const [before, answers] = [journal.records.length, told("agents/A-1").length + told("leads/L-1").length];
  for (let index = 1; index <= 500; index += 1) {
    await handler.enrol(ENROL, CONTEXT);
    await lead("L-1", "A-1");
  }
  expect(told("agents/A-1").length + told("leads/L-1").length - answers).toBe(1_000);
  expect(journal.records.length - before).toBe(40);
  const stands = core.state.publications.findLast(({ topic }) => topic === "leads/L-1");
  expect(told("leads/L-1").at(-1)?.payload).toEqual(stands?.payload);
});

it("a withdrawal that ends something is recorded, however many others came", async () => {
  const { handler, records } = rig();
  for (let index = 1; index <= 30; index += 1) await handler.withdraw({ agentId: "A-1" }, CONTEXT);
  await handler.enrol(ENROL, CONTEXT);
  await handler.withdraw({ agentId: "A-1" }, CONTEXT);
  expect(records("AgentLeft").length + records("ConsentEnded").length).toBeGreaterThan(0);
});

it("a withdrawal that is not understood holds the agent's number, however many others came", async () => {
  const { handler, told, core } = rig();
  await handler.enrol(ENROL, CONTEXT);
  const unread = { topic: "leadline/main/agents/withdraw", code: "malformed", error: "Odd.", excerpt: "{" } as const;
  for (let index = 1; index <= 30; index += 1) await handler.reject({ ...unread, agentId: "A-9" }, CONTEXT);
  await handler.reject({ ...unread, topic: "leadline/main/agents/enroll", agentId: "A-1" }, CONTEXT);
  expect(core.state.numbers.get(ENROL.phone)?.hold).toBeUndefined();
  await handler.reject({ ...unread, agentId: "A-1" }, CONTEXT);
  expect(core.state.numbers.get(ENROL.phone)?.hold).toMatchObject({ why: "withdrawal-unclear" });
  expect(told("agents/A-1").at(-1)).toMatchObject({ payload: { paused: true } });
  expect(told("rejected").filter(({ payload }) => payload?.["agentId"] === "A-1")).toHaveLength(2);
});

it("a payload that is not understood is answered each time where its id can be read, else counted", async () => {
  const { handler, told, records, time } = rig();
  for (let index = 1; index <= 30; index += 1)
    await handler.reject({ ...WITHOUT_AGENT, leadId: `L-${index}` }, CONTEXT);
  expect(told("leads/L-30")).toMatchObject([{ payload: { state: "rejected", reason: "malformed" } }]);
  expect(told("rejected")).toHaveLength(30);
  for (let index = 1; index <= 30; index += 1) await handler.reject({ ...WITHOUT_AGENT, error: "No JSON." }, CONTEXT);
  expect(told("rejected")).toHaveLength(50);
  expect(records("RequestRejected")).toHaveLength(40);
  await time.pass(60_000);
  expect(records("RequestRejected")).toHaveLength(42);
});

it("a lead that is known goes on standing where it stands, however often its id comes with what is no lead", async () => {
  const { handler, lead, told } = rig();
  await handler.enrol(ENROL, CONTEXT);
  await lead("L-1", "A-1");
  const stands = told("leads/L-1").at(-1)?.payload;
  for (let index = 1; index <= 30; index += 1) await handler.reject({ ...WITHOUT_AGENT, leadId: "L-1" }, CONTEXT);
  expect(
    told("leads/L-1")
      .slice(-30)
      .map(({ payload }) => payload),
  ).toEqual(Array.from({ length: 30 }, () => stands));
});

it("a stop records what has been counted", async () => {
  const { handler, lead, lastRejected } = rig();
  for (let index = 1; index <= 25; index += 1) await lead(`L-${index}`);
  handler.finish();
  expect(await lastRejected()).toMatchObject({ error: expect.stringContaining("5 more such requests") });
});

it("a lead that says nothing of a buyer is taken, and the log wonders once", async () => {
  const { handler, log, lead, told } = rig();
  await handler.enrol(ENROL, CONTEXT);
  await handler.lead({ id: "L-1", agentId: "A-1", lead: { name: "Sam Porter" } }, CONTEXT);
  expect(log.entries).toEqual([]);
  await lead("L-2", "A-1");
  await lead("L-2", "A-1");
  expect(told("leads/L-2")[0]).toMatchObject({ payload: { state: "accepted" } });
  expect(log.entries.map(({ message }) => message)).toEqual([expect.stringContaining("says nothing of a buyer")]);
});

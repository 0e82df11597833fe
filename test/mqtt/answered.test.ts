import { afterEach, expect, it } from "vitest";
import { startEmbeddedBroker } from "../../src/mqtt/embedded.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { eventually, startGateway, startLeadSystem } from "./rig.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function rig() {
  const broker = await startEmbeddedBroker({ port: 0, log: createKeptLog() });
  closing.push(() => broker.stop());
  const ours = startGateway(broker.url);
  closing.push(() => ours.client.stop());
  await ours.connected();
  const theirs = await startLeadSystem(broker.url, 4);
  closing.push(theirs.end);
  return { ours, theirs };
}

it("a rejected request whose id can be read is answered each time; beyond twenty a minute without a record", async () => {
  const { ours, theirs } = await rig();
  for (let index = 1; index <= 30; index += 1)
    await theirs.say("leads", JSON.stringify({ id: `L-${index}`, lead: {} }));
  await eventually(() => theirs.texts("leadline/main/rejected").length === 10);
  expect(ours.taken.map(({ kind }) => kind)).toEqual(Array.from({ length: 20 }, () => "reject"));
  const [first = ""] = theirs.texts("leadline/main/rejected");
  expect(JSON.parse(first)).toEqual({
    topic: "leadline/main/leads",
    code: "malformed",
    error: "agentId is missing: it must be text.",
    path: "agentId",
    leadId: "L-21",
    at: expect.stringMatching(/Z$/),
    excerpt: '{"id":"L-21","lead":{}}',
  });
  await eventually(() => theirs.texts("leadline/main/leads/L-21").length === 1);
  expect(JSON.parse(theirs.texts("leadline/main/leads/L-21")[0] ?? "")).toMatchObject({
    leadId: "L-21",
    state: "rejected",
    reason: "malformed",
  });
});

it("one whose id cannot be read is counted beyond that, and not answered by itself", async () => {
  const { ours, theirs } = await rig();
  for (let index = 1; index <= 30; index += 1) await theirs.say("leads", "{");
  await theirs.lead("L-1");
  await eventually(() => ours.leads().length === 1);
  expect(ours.taken.filter(({ kind }) => kind === "reject")).toHaveLength(20);
  expect(theirs.texts("leadline/main/rejected")).toEqual([]);
});

import { afterEach, describe, expect, it } from "vitest";
import { MOSQUITTO_IS_HERE, Mosquitto } from "./mosquitto.ts";
import { eventually, startGateway, startLeadSystem } from "./rig.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function rig() {
  const broker = await Mosquitto.start();
  closing.push(() => broker.remove());
  const system = await startLeadSystem(broker.url);
  closing.push(() => system.end());
  const ours = startGateway(broker.url, { timing: { retainedQuietMs: 100 } });
  closing.push(() => ours.client.stop());
  return { system, ours };
}

describe.skipIf(!MOSQUITTO_IS_HERE)("What a broker keeps about agents", () => {
  it("is told by their ids, requests that are kept not among them", async () => {
    const { system, ours } = await rig();
    for (const id of ["A-1", "A-2", "gone"]) await system.say(`agents/${id}`, "{}", { retain: true });
    await system.say("agents/gone", "", { retain: true });
    await system.say("agents/withdraw", '{"agentId":"A-9"}', { retain: true });
    await ours.connected();
    expect([...(await ours.client.retainedAgents())].sort()).toEqual(["A-1", "A-2"]);
  });

  it("is looked at and let go: what is published afterwards does not come back to us", async () => {
    const { system, ours } = await rig();
    await ours.connected();
    expect(await ours.client.retainedAgents()).toEqual([]);
    await ours.client.publish({ topic: "agents/A-1", payload: { agentId: "A-1" }, retain: true });
    await system.lead("L-1");
    await eventually(() => ours.leads().includes("L-1"));
    expect(ours.lines.filter(({ level }) => level === "warn")).toEqual([]);
    expect(await ours.client.retainedAgents()).toEqual(["A-1"]);
  });

  it("is soon looked at, however much we publish about agents meanwhile", async () => {
    const { ours } = await rig();
    await ours.connected();
    await ours.client.publish({ topic: "agents/A-1", payload: { agentId: "A-1" }, retain: true });
    const looking = ours.client.retainedAgents();
    let found: readonly string[] | undefined;
    void looking.then((ids) => {
      found = ids;
    });
    for (let count = 0; count < 1_000 && found === undefined; count += 1)
      await ours.client.publish({ topic: "agents/A-2", payload: { count }, retain: true });
    expect(found).toContain("A-1");
  });

  it("can be cleared", async () => {
    const { system, ours } = await rig();
    await system.say("agents/A-1", "{}", { retain: true });
    await ours.connected();
    await ours.client.publish({ topic: "agents/A-1", payload: null, retain: true });
    expect(await ours.client.retainedAgents()).toEqual([]);
  });
});

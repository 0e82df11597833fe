import type { IClientPublishOptions } from "mqtt";
import { afterEach, describe, expect, it } from "vitest";
import { Mosquitto, MOSQUITTO_IS_HERE } from "./mosquitto.ts";
import { eventually, startGateway, startLeadSystem } from "./rig.ts";

// What others may do to us at a broker that lets them.

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function rig() {
  const broker = await Mosquitto.start(["allow_anonymous true", "max_queued_messages 100000"]);
  closing.push(() => broker.remove());
  const theirs = await startLeadSystem(broker.url);
  closing.push(() => theirs.client.endAsync(true));
  const start = async () => {
    const ours = startGateway(broker.url, { timing: { retainedQuietMs: 200 } });
    closing.push(() => ours.client.stop());
    await ours.connected();
    return ours;
  };
  return { theirs, start };
}

const HOSTILE: readonly (readonly [string, IClientPublishOptions])[] = [
  ["with QoS 0", { qos: 0 }],
  ["with QoS 2", { qos: 2 }],
  ["with 3 MB of user properties", { properties: { userProperties: manyOf(50, "v".repeat(60_000)) } }],
  ["with a content type of 60 kB", { properties: { contentType: "x".repeat(60_000) } }],
  ["that is said not to be text", { properties: { payloadFormatIndicator: false } }],
  ["over a topic alias", { properties: { topicAlias: 1 } }],
  ["with the longest expiry there is", { properties: { messageExpiryInterval: 0xffff_ffff } }],
  ["with our status for a response topic", { properties: { responseTopic: "leadline/main/status" } }],
];

function manyOf(count: number, value: string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, value]));
}

describe.skipIf(!MOSQUITTO_IS_HERE)("whoever may publish to the gateway (needs mosquitto)", () => {
  it.each(HOSTILE)("is served with a lead %s, and nothing else happens", async (_, options) => {
    const { theirs, start } = await rig();
    const ours = await start();
    await theirs.lead("L-1", options);
    await eventually(() => ours.leads().includes("L-1"));
    await theirs.lead("L-2");
    await eventually(() => ours.leads().includes("L-2"));
    expect(ours.leads()).toEqual(["L-1", "L-2"]);
    expect(ours.taken.map(({ context }) => context.replyTo)).toEqual([undefined, undefined]);
    expect(ours.sessions).toEqual([false]);
  });

  it("and says that octets are text which are none is told so", async () => {
    const { theirs, start } = await rig();
    const ours = await start();
    const properties = { payloadFormatIndicator: true };
    await theirs.say("leads", Buffer.from([0x7b, 0xff, 0xfe]), { properties }).catch(() => undefined);
    await theirs.lead("L-1");
    await eventually(() => ours.leads().includes("L-1"));
    expect(ours.sessions).toEqual([false]);
  });

  it("and has left thousands of retained messages there is cleaned up after", async () => {
    const { theirs, start } = await rig();
    const kept = (topic: string, payload: Buffer | string) => theirs.say(topic, payload, { retain: true });
    const ids = Array.from({ length: 2_000 }, (_, index) => `J-${index}`);
    await Promise.all(ids.map((id) => kept(`agents/${id}`, Buffer.from([0xff, 0x00]))));
    await kept("agents/huge", "x".repeat(1_000_000));
    await kept("agents/", "no id");
    await kept("agents/ö 😀", "no id either");
    for (const topic of ["agents/a/b", "junk", "leads/L-9"]) await kept(topic, "not an agent");
    const ours = await start();
    const found = await ours.client.retainedAgents();
    expect([...found.keys()].toSorted()).toEqual(["", "huge", "ö 😀", ...ids].toSorted());
    expect(Math.max(...[...found.values()].map((payload) => payload.length))).toBeLessThanOrEqual(4_096);
    for (const id of found.keys())
      expect(await ours.client.publish({ topic: `agents/${id}`, payload: null, retain: true })).toEqual({
        kind: "taken",
      });
    expect(await ours.client.retainedAgents()).toEqual(new Map());
    expect(ours.taken).toEqual([]);
    expect(ours.sessions).toEqual([false]);
  });
});

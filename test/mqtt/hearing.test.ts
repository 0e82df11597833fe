import { afterEach, describe, expect, it } from "vitest";
import { REQUEST_TOPICS, SAID_TOPICS } from "../../src/mqtt/topics.ts";
import { Mosquitto, MOSQUITTO_IS_HERE } from "./mosquitto.ts";
import { eventually, type Gateway, startGateway } from "./rig.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** All that a gateway needs, but for reading one of its request topics. */
function rules(deafTo?: string): string {
  const right = (topic: string): string => (topic === deafTo ? "write" : "readwrite");
  const requests = REQUEST_TOPICS.map((topic) => `topic ${right(topic)} leadline/main/${topic}`);
  return [...requests, ...SAID_TOPICS.map((topic) => `topic readwrite leadline/main/${topic}`), ""].join("\n");
}

async function rig(acl: string, config: readonly string[] = []) {
  const broker = await Mosquitto.start(["allow_anonymous true", "acl_file {folder}/acl", ...config], { acl });
  closing.push(() => broker.remove());
  const ours = startGateway(broker.url, { timing: { retainedQuietMs: 50, echoMs: 300, subscribeRetryMs: 300 } });
  closing.push(() => ours.client.stop());
  await ours.connected();
  await ours.client.retainedAgents();
  return { broker, ours };
}

const complaints = ({ client }: Gateway): readonly string[] => client.state().refuses ?? [];

describe.skipIf(!MOSQUITTO_IS_HERE)("a broker that grants every subscription (needs mosquitto)", () => {
  it("and delivers no leads, is found out, until it delivers", async () => {
    const topic = "leads";
    const { broker, ours } = await rig(rules(topic));
    await eventually(() => complaints(ours).length === 1);
    expect(complaints(ours)).toEqual([
      `The broker grants what we subscribe to, and delivers nothing from leadline/main/${topic}: add to its ACL, above its first "user" line: topic read leadline/main/${topic}`,
    ]);
    expect(ours.client.state().connected).toBe(true);
    broker.write("acl", rules());
    broker.reload();
    await eventually(() => complaints(ours).length === 0);
    expect(ours.taken).toEqual([]);
    expect(ours.states.some(({ takenOver }) => takenOver)).toBe(false);
  });

  it("and does not let us publish on request topics, is no cause for complaint: nothing can be known", async () => {
    const readOnly = rules().replaceAll(
      /readwrite (?=leadline\/main\/(?:leads|agents\/(?:enroll|withdraw))$)/gm,
      "read ",
    );
    const { ours } = await rig(readOnly);
    await ours.client.publish({ topic: "status", payload: {}, retain: false });
    expect(complaints(ours)).toEqual([]);
    expect(ours.sessions).toEqual([false]);
  });
});

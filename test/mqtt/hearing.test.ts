import { afterEach, describe, expect, it } from "vitest";
import { REQUEST_TOPICS } from "../../src/requests/request-topics.ts";
import { SAID_TOPICS } from "../../src/mqtt/topics.ts";
import { Mosquitto, MOSQUITTO_IS_HERE } from "./mosquitto.ts";
import { eventually, type Gateway, startGateway, startLeadSystem } from "./rig.ts";

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

  const triable = (topic: string): string =>
    `Nothing from leadline/main/${topic} has reached us, and the broker does not let us try whether anything would: add to its ACL, above its first "user" line: topic readwrite leadline/main/${topic}`;

  it("and has no rule for leads at all, is found out: a broker that forbids all of it says yes to the subscription too", async () => {
    const none = rules().replace("topic readwrite leadline/main/leads\n", "");
    const { broker, ours } = await rig(none);
    await eventually(() => complaints(ours).length === 1);
    expect(complaints(ours)).toEqual([triable("leads")]);
    broker.write("acl", rules());
    broker.reload();
    await eventually(() => complaints(ours).length === 0);
  });

  it("and has lost its rule for leads since, is found out, though leads have arrived before", async () => {
    const system = "user system\ntopic readwrite #\n";
    const { broker, ours } = await rig(`${rules()}${system}`);
    const leads = await startLeadSystem(broker.url, 5, { username: "system" });
    await leads.lead("L-1");
    await eventually(() => ours.leads().length === 1);
    await leads.end();
    expect(complaints(ours)).toEqual([]);
    broker.write("acl", `${rules().replace("topic readwrite leadline/main/leads\n", "")}${system}`);
    await broker.halt();
    await broker.start();
    await eventually(() => complaints(ours).length === 1);
    expect(complaints(ours)).toEqual([triable("leads")]);
  });

  it("and does not let us publish on request topics, may deliver or not, until the first request shows it", async () => {
    const readOnly = rules().replaceAll(
      /readwrite (?=leadline\/main\/(?:leads|agents\/(?:enroll|withdraw))$)/gm,
      "read ",
    );
    const { broker, ours } = await rig(`${readOnly}user system\ntopic readwrite #\n`);
    // Where it may write on agents/+, it may on agents/enroll too.
    await eventually(() => complaints(ours).length > 0);
    expect(complaints(ours)).toEqual([triable("leads")]);
    const system = await startLeadSystem(broker.url, 5, { username: "system" });
    closing.push(() => system.end());
    await system.lead("L-1");
    await eventually(() => complaints(ours).length === 0);
    expect(ours.leads()).toHaveLength(1);
    expect(ours.sessions).toEqual([false]);
  });
});

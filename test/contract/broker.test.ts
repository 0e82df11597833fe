import type mqtt from "mqtt";
import { afterEach, describe, expect, it } from "vitest";
import type { Broker, BrokerMessage, Response } from "../../src/app/ports.ts";
import { given } from "../../src/domain/given.ts";
import { startEmbeddedBroker } from "../../src/mqtt/embedded.ts";
import { FakeBroker } from "../fakes/fake-broker.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { Mosquitto } from "../mqtt/mosquitto.ts";
import { eventually, startGateway, startLeadSystem } from "../mqtt/rig.ts";
import { available } from "../requires.ts";

/** A message as a subscriber has it; `payload` is the text, "" of a topic that is cleared. */
interface Heard {
  readonly topic: string;
  readonly payload: string;
  readonly correlationData?: string;
}

interface Connection {
  readonly broker: Broker;
  /** All that somebody who subscribes to everything has heard since. */
  heard(): readonly Heard[];
  /** What the broker holds for whoever subscribes later. */
  retained(): Promise<readonly Heard[]>;
  disconnect(): Promise<void>;
}

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** The client that the gateway uses, at a broker that can be halted. */
async function over(url: string, version: 4 | 5, halt: () => Promise<unknown>): Promise<Connection> {
  const system = await startLeadSystem(url, version);
  closing.push(() => system.end());
  const gateway = startGateway(url);
  closing.push(() => gateway.client.stop());
  await gateway.connected();
  const asHeard = ({ topic, payload, properties }: mqtt.IPublishPacket): Heard => ({
    topic,
    payload: payload.toString(),
    ...(properties?.correlationData === undefined
      ? {}
      : { correlationData: properties.correlationData.toString("base64") }),
  });
  return {
    broker: gateway.client,
    heard: () => system.heard.map(asHeard),
    async retained() {
      const later = await startLeadSystem(url, version);
      closing.push(() => later.end());
      // What is retained comes before what is said after the subscription.
      await later.say("echo", "here");
      await eventually(() => later.texts("leadline/main/echo").includes("here"));
      return later.heard.filter(({ retain }) => retain).map(asHeard);
    },
    async disconnect() {
      await halt();
      await eventually(() => !gateway.client.state().connected);
    },
  };
}

function faked(): Promise<Connection> {
  const broker = new FakeBroker();
  const textOf = (payload: object | null): string => (payload === null ? "" : JSON.stringify(payload));
  const asHeard = ({ topic, payload }: BrokerMessage): Heard => ({
    topic: `leadline/main/${topic}`,
    payload: textOf(payload),
  });
  const asAnswer = ({ replyTo: { topic, correlationData }, payload }: Response): Heard => ({
    topic,
    payload: textOf(payload),
    ...given({ correlationData }),
  });
  return Promise.resolve({
    broker,
    heard: () => [...broker.taken.map(asHeard), ...broker.responses.map(asAnswer)],
    retained: async () => [...broker.retained.values()].map(asHeard),
    disconnect: async () => broker.disconnect(),
  });
}

function promises(make: () => Promise<Connection>, { version }: { readonly version: 4 | 5 }): void {
  it("says when there is a connection, and when there is none", async () => {
    const { broker, disconnect } = await make();
    expect(broker.state()).toMatchObject({ connected: true, takenOver: false });
    await disconnect();
    expect(broker.state()).toMatchObject({ connected: false, takenOver: false });
  });

  it("publishes JSON below the gateway's own topics, in the order of the calls, and says that it is taken", async () => {
    const { broker, heard } = await make();
    const say = (state: string) => broker.publish({ topic: "leads/L-1", payload: { state }, retain: false });
    expect(await Promise.all([say("queued"), say("sent")])).toEqual([{ kind: "taken" }, { kind: "taken" }]);
    const outcomes = () => heard().filter(({ topic }) => topic.endsWith("L-1"));
    await eventually(() => outcomes().length === 2);
    expect(outcomes()).toEqual([
      { topic: "leadline/main/leads/L-1", payload: '{"state":"queued"}' },
      { topic: "leadline/main/leads/L-1", payload: '{"state":"sent"}' },
    ]);
  });

  it("responds under a whole topic", async () => {
    const { broker, heard } = await make();
    broker.respond({ replyTo: { topic: "answers/1" }, payload: { state: "sent" } });
    await eventually(() => heard().some(({ topic }) => topic === "answers/1"));
    expect(heard().filter(({ topic }) => topic === "answers/1")).toEqual([
      { topic: "answers/1", payload: '{"state":"sent"}' },
    ]);
  });

  it("keeps the last of a retained topic for whoever comes later, until it is cleared, and nothing else", async () => {
    const { broker, retained } = await make();
    const of = async (topic: string) => (await retained()).filter((each) => each.topic === `leadline/main/${topic}`);
    await broker.publish({ topic: "agents/A-7", payload: { consent: "pending" }, retain: true });
    await broker.publish({ topic: "agents/A-7", payload: { consent: "active" }, retain: true });
    await broker.publish({ topic: "leads/L-1", payload: { state: "sent" }, retain: false });
    expect(await of("agents/A-7")).toEqual([{ topic: "leadline/main/agents/A-7", payload: '{"consent":"active"}' }]);
    expect(await of("leads/L-1")).toEqual([]);
    await broker.publish({ topic: "agents/A-7", payload: null, retain: true });
    expect(await of("agents/A-7")).toEqual([]);
  });

  // MQTT 3.1.1 has no properties.
  if (version === 5) {
    it("hands the correlation data back as it was given", async () => {
      const { broker, heard } = await make();
      const correlationData = Buffer.from([0, 255, 10]).toString("base64");
      broker.respond({ replyTo: { topic: "answers/1", correlationData }, payload: {} });
      await eventually(() => heard().some((each) => each.topic === "answers/1"));
      expect(heard().find((each) => each.topic === "answers/1")?.correlationData).toBe(correlationData);
    });
  }

  it("rejects while there is no connection, and what was rejected does not come later", async () => {
    const { broker, heard, disconnect } = await make();
    await disconnect();
    await expect(broker.publish({ topic: "lost", payload: {}, retain: false })).rejects.toThrow();
    expect(heard().filter(({ topic }) => topic.endsWith("lost"))).toEqual([]);
  });
}

describe.skipIf(!available("mosquitto"))("a broker, mosquitto (needs mosquitto)", () => {
  promises(
    async () => {
      const server = await Mosquitto.start();
      closing.push(() => server.remove());
      return over(server.url, 5, () => server.halt());
    },
    { version: 5 },
  );
});

describe("a broker, the embedded one", () => {
  promises(
    async () => {
      const server = await startEmbeddedBroker({ port: 0, log: createKeptLog() });
      let running = true;
      const halt = async (): Promise<void> => {
        if (running) await server.stop();
        running = false;
      };
      closing.push(halt);
      return over(server.url, 4, halt);
    },
    { version: 4 },
  );
});

describe("a broker, the fake", () => promises(faked, { version: 5 }));

import { afterEach, describe, expect, it } from "vitest";
import { SAID_TOPICS } from "../../src/mqtt/topics.ts";
import { settled } from "../manual-time.ts";
import { startAedes } from "./aedes.ts";
import { MOSQUITTO_IS_HERE, Mosquitto } from "./mosquitto.ts";
import { eventually, type Gateway, startGateway, startLeadSystem } from "./rig.ts";
import { ScriptedBroker } from "./scripted-broker.ts";

// What a broker does not take from us, and what that must not do to the rest.

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const CAREFUL = { calmMs: 20, takeoverRetryMs: 60_000, askAgainMs: 10 };

function gateway(...[url, change = {}, ...rest]: Parameters<typeof startGateway>): Gateway {
  const started = startGateway(url, { ...change, timing: { ...CAREFUL, ...change.timing } }, ...rest);
  closing.push(() => started.client.stop());
  return started;
}

/** As the gateway does: what was interrupted is published again, with the next connection. */
async function publish({ client, connected }: Gateway, topic: string, payload: object = {}) {
  for (;;) {
    await connected();
    try {
      return await client.publish({ topic, payload, retain: false });
    } catch {
      // The connection ended before the broker answered, and that is about to show.
      await settled();
    }
  }
}

async function mosquitto(config: readonly string[], acl: string): Promise<Mosquitto> {
  const broker = await Mosquitto.start(["allow_anonymous true", "acl_file {folder}/acl", ...config], { acl });
  closing.push(() => broker.remove());
  return broker;
}

const ACL = "topic readwrite leadline/main/#\ntopic readwrite responses/#\n";
const ALL_BUT_MODEM = ["status", "leads/+", "inbound"]
  .map((topic) => `topic readwrite leadline/main/${topic}\n`)
  .join("");

describe.skipIf(!MOSQUITTO_IS_HERE)("mosquitto that forbids a topic (needs mosquitto)", () => {
  it.each([
    ["and lives with it", "max_queued_messages 100000"],
    ["and throws out whoever tries", "max_queued_messages 0"],
  ])("%s: a response there costs nothing but itself", async (_, setting) => {
    const { url } = await mosquitto([setting], ACL);
    const system = await startLeadSystem(url);
    closing.push(() => system.end());
    const ours = gateway(url, { timing: { responses: { idleMs: 60_000, restMs: 5, barMs: 60_000 } } });
    await ours.connected();
    const respond = (topic: string) => ours.client.respond({ replyTo: { topic }, payload: { topic } });
    for (const topic of ["forbidden/1", "responses/1", "forbidden/2", "responses/2"]) {
      respond(topic);
      expect(await publish(ours, "inbound")).toEqual({ kind: "taken" });
      await eventually(
        () =>
          system.texts(topic).length > 0 ||
          ours.lines.some(({ fields }) => "responseTopic" in fields && fields.responseTopic === topic),
      );
    }
    await eventually(() => system.texts("responses/2").length === 1);
    expect(system.texts("responses/1")).toEqual(['{"topic":"responses/1"}']);
    expect(ours.sessions).toEqual([false]);
    expect(ours.states.some(({ takenOver, refuses }) => takenOver || refuses !== undefined)).toBe(false);
  });

  it("that is one of ours is named with the line that is missing, and the rest goes through", async () => {
    const { url } = await mosquitto([], `user gw\n${ALL_BUT_MODEM}`);
    const ours = gateway(url, { username: "gw" });
    expect(await publish(ours, "modem")).toMatchObject({ kind: "refused", final: false });
    expect(await publish(ours, "status")).toEqual({ kind: "taken" });
    expect(ours.client.state().refuses).toEqual([
      'The broker does not let us publish to leadline/main/modem (0x87): add to its ACL, below "user gw": topic write leadline/main/modem',
    ]);
    expect(ours.sessions).toEqual([false]);
  });

  it.each(SAID_TOPICS)("be it %s, says which line is missing, and takes all others", async (forbidden) => {
    const topics = SAID_TOPICS.map((topic) => topic.replace("+", "X-1"));
    const lines = SAID_TOPICS.filter((topic) => topic !== forbidden).map(
      (topic) => `topic write leadline/main/${topic}`,
    );
    const { url } = await mosquitto([], `${lines.join("\n")}\n`);
    const ours = gateway(url);
    for (const topic of topics) {
      const isForbidden = topic === forbidden.replace("+", "X-1");
      expect(await publish(ours, topic)).toMatchObject({ kind: isForbidden ? "refused" : "taken" });
    }
    const refuses = ours.client.state().refuses ?? [];
    expect(refuses.map((words) => /: (topic \w+ \S+)$/.exec(words)?.[1])).toEqual([
      `topic ${forbidden === "agents/+" ? "readwrite" : "write"} leadline/main/${forbidden}`,
    ]);
    expect(ours.states.some(({ takenOver }) => takenOver)).toBe(false);
  });

  it("and throws us out for it is left in peace after a few times, and never taken for a second gateway", async () => {
    const { url } = await mosquitto(["max_queued_messages 0"], ALL_BUT_MODEM);
    const ours = gateway(url);
    await ours.connected();
    const receipts = [];
    for (let time = 0; time < 8; time += 1) {
      receipts.push(await publish(ours, "modem"));
      expect(await publish(ours, "inbound", { time })).toEqual({ kind: "taken" });
    }
    expect(receipts.every(({ kind }) => kind === "refused")).toBe(true);
    await ours.connected();
    expect(ours.sessions.length).toBeLessThanOrEqual(5);
    expect(ours.states.some(({ takenOver }) => takenOver)).toBe(false);
    expect(ours.client.state().refuses).toEqual([expect.stringContaining("topic write leadline/main/modem")]);
  });

  it("is told when it forbids no more", async () => {
    const broker = await mosquitto([], ALL_BUT_MODEM);
    const ours = gateway(broker.url);
    await publish(ours, "modem");
    expect(ours.client.state().refuses).toHaveLength(1);
    broker.write("acl", `${ALL_BUT_MODEM}topic write leadline/main/modem\n`);
    broker.reload();
    for (let receipt = await publish(ours, "modem"); receipt.kind === "refused"; )
      receipt = await publish(ours, "modem");
    await eventually(() => ours.client.state().refuses === undefined);
  });
});

/** Small and large ones on one topic, in order: each with what came of it. */
async function publishMixed(ours: Gateway) {
  const sizes = [10, 5_000, 20, 6_000, 30, 7_000, 5_000, 40, 8_000, 50];
  const receipts: string[] = [];
  for (const size of sizes) {
    const receipt = await publish(ours, "inbound", { text: "x".repeat(size) });
    receipts.push(
      receipt.kind === "refused" ? `${receipt.kind}, ${receipt.final ? "final" : "for now"}` : receipt.kind,
    );
  }
  expect(receipts).toEqual(sizes.map((size) => (size < 1_000 ? "taken" : "refused, final")));
  expect(await publish(ours, "status")).toEqual({ kind: "taken" });
  expect(ours.sessions.length).toBeLessThanOrEqual(5);
  expect(ours.states.some(({ takenOver }) => takenOver)).toBe(false);
}

describe("a broker that does not take what is larger than so much, and says so nowhere", () => {
  it("but in a PUBACK, takes all that is smaller, on the same topic too", async () => {
    const broker = await ScriptedBroker.start(() => Buffer.from([0x20, 3, 0, 0, 0]));
    closing.push(() => broker.stop());
    broker.onPublish((id, _, octets) =>
      Buffer.from([0x40, 4, id >> 8, id & 0xff, ...(octets > 1_000 ? [0x95, 0] : [0, 0])]),
    );
    const ours = gateway(broker.url);
    await publishMixed(ours);
    expect(ours.client.state().refuses).toBeUndefined();
  });

  it("and closes without a word, takes all that is smaller, on the same topic too", async () => {
    const { url, close } = await startAedes({
      authorizePublish: (_, { payload }, done) => done(payload.length > 1_000 ? new Error("too large") : null),
    });
    closing.push(close);
    const ours = gateway(url);
    await publishMixed(ours);
    expect(ours.client.state().refuses).toBeUndefined();
  });

  it.skipIf(!MOSQUITTO_IS_HERE)("is sent small responses behind a large one (needs mosquitto)", async () => {
    const { url } = await mosquitto(["message_size_limit 1000"], "topic readwrite #\n");
    const system = await startLeadSystem(url);
    closing.push(() => system.end());
    const ours = gateway(url, { timing: { responses: { idleMs: 60_000, restMs: 5, barMs: 60_000 } } });
    await ours.connected();
    const respond = (text: string) => ours.client.respond({ replyTo: { topic: "responses/1" }, payload: { text } });
    for (const text of ["one", "x".repeat(2_000), "two", "x".repeat(3_000), "three"]) respond(text);
    await eventually(() => system.texts("responses/1").length === 3);
    expect(system.texts("responses/1")).toEqual(["one", "two", "three"].map((text) => JSON.stringify({ text })));
    expect(ours.sessions).toHaveLength(1);
  });

  it.skipIf(!MOSQUITTO_IS_HERE)("as mosquitto does with message_size_limit (needs mosquitto)", async () => {
    const { url } = await mosquitto(["message_size_limit 1000"], "topic readwrite #\n");
    const ours = gateway(url);
    await publishMixed(ours);
    expect(ours.client.state().refuses).toBeUndefined();
  });
});

describe("a broker of MQTT 3.1.1, which gives no reasons", () => {
  /** `how`: what it does with a publish to `forbidden`. */
  async function hostile(forbidden: RegExp, how: "closes" | "acknowledges and closes") {
    const tried: string[] = [];
    const { url, close } = await startAedes({
      authorizePublish(client, { topic }, done) {
        tried.push(topic);
        const isForbidden = forbidden.test(topic);
        if (isForbidden && how === "closes") return done(new Error("forbidden"));
        done(null);
        if (isForbidden) setImmediate(() => client?.close());
      },
    });
    closing.push(close);
    const triedOn = (topic: string) => tried.filter((one) => one === `leadline/main/${topic}`).length;
    return { url, triedOn };
  }

  it.each(["closes", "acknowledges and closes"] as const)(
    "and %s: what it does not take is found among what it takes, and given up",
    async (how) => {
      const { url, triedOn } = await hostile(/leads\/L-7$/, how);
      const ours = gateway(url);
      await ours.connected();
      const topics = Array.from({ length: 12 }, (_, index) => `leads/L-${index}`);
      const receipts = await Promise.all(topics.map((topic) => publish(ours, topic)));
      // Acknowledged among others, it counts as taken: nobody can know better.
      if (how === "closes") expect(receipts[7]).toMatchObject({ kind: "refused", final: true });
      expect(receipts.filter(({ kind }) => kind === "taken").length).toBeGreaterThanOrEqual(11);
      expect(triedOn("leads/L-7")).toBeLessThanOrEqual(3);
      expect(ours.states.some(({ takenOver }) => takenOver)).toBe(false);
    },
  );

  it("and closes over a whole family of topics is not asked over and over", async () => {
    const { url } = await hostile(/\/leads\//, "closes");
    const ours = gateway(url);
    await ours.connected();
    for (let index = 0; index < 10; index += 1) await publish(ours, `leads/L-${index}`);
    expect(await publish(ours, "status")).toEqual({ kind: "taken" });
    expect(ours.sessions.length).toBeLessThanOrEqual(5);
    expect(ours.client.state().refuses).toEqual([
      'The broker ends the connection, or gives no answer, when we publish to leadline/main/leads/+: if its access rules forbid it, add to its ACL, above its first "user" line: topic write leadline/main/leads/+',
    ]);
    expect(ours.states.some(({ takenOver }) => takenOver)).toBe(false);
  });
});

describe("a broker that is there, and acknowledges some messages and not others", () => {
  async function silentOn(forbidden: RegExp) {
    const broker = await ScriptedBroker.start(() => Buffer.from([0x20, 3, 0, 0, 0]));
    closing.push(() => broker.stop());
    broker.onPublish((id, topic) =>
      forbidden.test(topic) ? undefined : Buffer.from([0x40, 4, id >> 8, id & 0xff, 0, 0]),
    );
    const ours = gateway(broker.url, { timing: { answerWithinMs: 30, backoff: { firstMs: 5, longestMs: 20 } } });
    await ours.connected();
    return ours;
  }

  it("takes the rest, and what it passes over is given up", async () => {
    const ours = await silentOn(/leads\/L-7$/);
    const topics = Array.from({ length: 12 }, (_, index) => `leads/L-${index}`);
    const receipts = await Promise.all(topics.map((topic) => publish(ours, topic)));
    expect(receipts[7]).toMatchObject({ kind: "refused", final: true });
    expect(receipts.filter(({ kind }) => kind === "taken")).toHaveLength(11);
    expect(ours.states.some(({ takenOver }) => takenOver)).toBe(false);
  });

  it("is left in peace with a whole family of them, which holds up no other", async () => {
    const ours = await silentOn(/\/leads\//);
    for (let index = 0; index < 8; index += 1) await publish(ours, `leads/L-${index}`);
    expect(await publish(ours, "status")).toEqual({ kind: "taken" });
    expect(ours.sessions.length).toBeLessThanOrEqual(5);
    expect(ours.client.state().refuses).toEqual([expect.stringContaining("topic write leadline/main/leads/+")]);
    expect(ours.states.some(({ takenOver }) => takenOver)).toBe(false);
  });
});

describe("an end of the connection", () => {
  const ACCEPTED = Buffer.from([0x20, 3, 0, 0, 0]);
  const TAKEN_OVER = Buffer.from([0xe0, 1, 0x8e]);

  async function scripted(answer: Parameters<ScriptedBroker["onPublish"]>[0]) {
    const broker = await ScriptedBroker.start(() => ACCEPTED);
    closing.push(() => broker.stop());
    broker.onPublish(answer);
    return broker;
  }

  it("that follows a refused publish, however late, is no sign of a second gateway", async () => {
    const broker = await scripted((id) => Buffer.from([0x40, 4, id >> 8, id & 0xff, 0x97, 0]));
    const ours = gateway(broker.url);
    for (let times = 1; times <= 4; times += 1) {
      await eventually(() => ours.sessions.length === times && ours.client.state().connected);
      await ours.client.publish({ topic: "inbound", payload: {}, retain: false }).catch(() => undefined);
      broker.hangUp();
      await eventually(() => !ours.client.state().connected);
    }
    expect(ours.states.some(({ takenOver }) => takenOver)).toBe(false);
  });

  it("without a reason and without a publish is, when it comes again and again", async () => {
    const broker = await scripted(() => undefined);
    const ours = gateway(broker.url);
    for (let times = 1; times <= 3; times += 1) {
      await eventually(() => ours.sessions.length === times && ours.client.state().connected);
      broker.hangUp();
      await eventually(() => !ours.client.state().connected);
    }
    expect(ours.client.state().takenOver).toBe(true);
  });

  it("with 0x8E always is, whatever was under way", async () => {
    const broker = await scripted(() => undefined);
    const ours = gateway(broker.url);
    await ours.connected();
    const published = ours.client.publish({ topic: "inbound", payload: {}, retain: false });
    const failed = expect(published).rejects.toThrow();
    await eventually(() => broker.published === 1);
    broker.send(TAKEN_OVER);
    await failed;
    await eventually(() => ours.client.state().takenOver);
  });

  it.each([
    ["0x90", 0x90],
    ["0x99", 0x99],
  ])("is not called for by a PUBACK with %s, which is final for that message", async (_, code) => {
    const broker = await scripted((id) => Buffer.from([0x40, 4, id >> 8, id & 0xff, code, 0]));
    const ours = gateway(broker.url);
    expect(await publish(ours, "inbound")).toMatchObject({ kind: "refused", final: true });
    expect(ours.client.state().connected).toBe(true);
  });

  it("is the way to find out where a PUBACK cannot be read, 0x95 for one", async () => {
    const broker = await scripted((id) => Buffer.from([0x40, 4, id >> 8, id & 0xff, 0x95, 0]));
    const ours = gateway(broker.url);
    expect(await publish(ours, "inbound")).toMatchObject({ kind: "refused", final: true });
    expect(broker.published).toBe(1);
  });

  it.each([
    ["0x80", 0x80],
    ["0x83", 0x83],
    ["0x87", 0x87],
    ["0x97", 0x97],
  ])("nor by %s, after which it may be tried again", async (_, code) => {
    const broker = await scripted((id) => Buffer.from([0x40, 4, id >> 8, id & 0xff, code, 0]));
    const ours = gateway(broker.url);
    expect(await publish(ours, "inbound")).toMatchObject({ kind: "refused", final: false });
    expect(ours.client.state().connected).toBe(true);
  });
});

describe.skipIf(!MOSQUITTO_IS_HERE)("a broker that allows one client a user (needs mosquitto)", () => {
  it("is sent no responses, and is no reason to believe in a second gateway", async () => {
    const broker = await Mosquitto.start(["allow_anonymous true", "use_username_as_clientid true"]);
    closing.push(() => broker.remove());
    const ours = gateway(broker.url, { username: "leadline" });
    await ours.connected();
    // Which of our two connections the broker ends first is a race: a response that ends none tells nothing.
    await eventually(() => {
      ours.client.respond({ replyTo: { topic: "responses/1" }, payload: {} });
      return ours.lines.some(({ message }) => message.includes("one connection only"));
    });
    await ours.connected();
    const sessions = ours.sessions.length;
    for (let time = 0; time < 5; time += 1) {
      ours.client.respond({ replyTo: { topic: "responses/1" }, payload: { time } });
      expect(await publish(ours, "inbound")).toEqual({ kind: "taken" });
    }
    expect(ours.states.some(({ takenOver }) => takenOver)).toBe(false);
    expect(ours.sessions).toHaveLength(sessions);
  });
});

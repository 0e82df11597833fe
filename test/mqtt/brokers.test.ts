import type { AedesOptions } from "aedes";
import { afterEach, describe, expect, it } from "vitest";
import { startEmbeddedBroker } from "../../src/mqtt/embedded.ts";
import { startAedes } from "./aedes.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { eventually, startGateway, startLeadSystem } from "./rig.ts";
import { ScriptedBroker } from "./scripted-broker.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function gateway(...args: Parameters<typeof startGateway>) {
  const started = startGateway(...args);
  closing.push(() => started.client.stop());
  return started;
}

async function scripted(...args: Parameters<typeof ScriptedBroker.start>) {
  const broker = await ScriptedBroker.start(...args);
  closing.push(() => broker.stop());
  return broker;
}

// MQTT 5.0 3.2.2: flags, reason code, length of the properties, properties.
const ACCEPTED = Buffer.from([0x20, 3, 0, 0, 0]);
const ACCEPTED_311 = Buffer.from([0x20, 2, 0, 0]);
const NO_QOS_1 = Buffer.from([0x20, 5, 0, 0, 2, 0x24, 0]);
const UNSUPPORTED_VERSION = Buffer.from([0x20, 3, 0, 0x84, 0]);
const TAKEN_OVER = Buffer.from([0xe0, 1, 0x8e]);
const SHUTTING_DOWN = Buffer.from([0xe0, 1, 0x8b]);

describe("a broker that says 0x8E", () => {
  it("is believed at once, and left alone for a while", async () => {
    const broker = await scripted(() => ACCEPTED);
    const ours = gateway(broker.url, { timing: { takeoverRetryMs: 200 } });
    await ours.connected();
    broker.send(TAKEN_OVER);
    await eventually(() => ours.client.state().takenOver);
    expect(ours.client.state()).toMatchObject({
      ...{ connected: false, lostToOther: true },
      detail: expect.stringContaining("(0x8E)"),
    });
    await ours.connected();
    expect(ours.client.state()).toEqual({ connected: true, takenOver: true, sessionLostAt: expect.any(Number) });
    await eventually(() => !ours.client.state().takenOver);
    expect(ours.sessions.length).toBe(2);
  });

  it("and means every time we come back keeps us out", async () => {
    const broker = await scripted(() => ACCEPTED);
    const ours = gateway(broker.url, { timing: { takeoverRetryMs: 50 } });
    for (let times = 1; times <= 3; times += 1) {
      await eventually(() => ours.sessions.length === times && ours.client.state().connected);
      broker.send(TAKEN_OVER);
      await eventually(() => ours.client.state().takenOver && !ours.client.state().connected);
    }
    expect(
      ours.states.slice(ours.states.findIndex(({ takenOver }) => takenOver)).every(({ takenOver }) => takenOver),
    ).toBe(true);
  });
});

describe("a broker of MQTT 5.0", () => {
  it("that says goodbye is asked again", async () => {
    const broker = await scripted(() => ACCEPTED);
    const ours = gateway(broker.url);
    await ours.connected();
    broker.send(SHUTTING_DOWN);
    await eventually(() =>
      ours.states.some(({ detail }) => detail?.includes("the broker is shutting down (0x8B)") === true),
    );
    await ours.connected();
    expect(ours.client.state()).toEqual({ connected: true, takenOver: false, sessionLostAt: expect.any(Number) });
  });

  it("that does no QoS 1 is not used, and it is said why", async () => {
    const broker = await scripted(() => NO_QOS_1);
    const ours = gateway(broker.url);
    await eventually(() => ours.client.state().detail?.includes("does not do QoS 1") === true);
    expect(ours.sessions).toEqual([]);
  });

  it("that grants QoS 0 only is told, by the topic", async () => {
    const broker = await scripted(() => ACCEPTED, [1, 0, 1]);
    const ours = gateway(broker.url);
    await eventually(
      () =>
        ours.client.state().detail ===
        "The broker grants leadline/main/agents/enroll with QoS 0 only: requests can get lost",
    );
    expect(ours.client.state().connected).toBe(true);
  });
});

describe("a broker that lets nobody leave a last will on our status", () => {
  it("is used without one, and it is said what is missing", async () => {
    const broker = await scripted(() => (broker.hasWill ? Buffer.from([0x20, 3, 0, 0x87, 0]) : ACCEPTED));
    const ours = gateway(broker.url);
    await ours.connected();
    expect(ours.client.state().refuses).toEqual([expect.stringContaining("topic write leadline/main/status")]);
  });
});

it("a broker that keeps the session for an hour only is told of in the log", async () => {
  const broker = await scripted(() => Buffer.from([0x20, 8, 0, 0, 5, 0x11, 0, 0, 0x0e, 0x10]));
  const ours = gateway(broker.url);
  await ours.connected();
  expect(ours.lines).toContainEqual(
    expect.objectContaining({ level: "warn", fields: expect.objectContaining({ sessionExpiryS: 3600 }) }),
  );
});

describe("the version of the protocol", () => {
  it("falls back to 3.1.1 at once where 5.0 is refused by name, and says nothing of it", async () => {
    const broker = await scripted((version) => (version === 5 ? UNSUPPORTED_VERSION : ACCEPTED_311));
    const ours = gateway(broker.url);
    await ours.connected();
    expect(broker.versions).toEqual([5, 4]);
    expect(ours.lines.filter(({ level }) => level === "warn")).toEqual([]);
    expect(ours.states.filter(({ detail }) => detail !== undefined)).toEqual([]);
  });

  it("that is refused in both ways is told", async () => {
    const broker = await scripted((version) => (version === 5 ? UNSUPPORTED_VERSION : Buffer.from([0x20, 2, 0, 1])));
    const ours = gateway(broker.url);
    await eventually(() => ours.client.state().detail?.includes("does not speak this version of MQTT (0x01)") === true);
  });

  it("falls back where the broker hangs up on 5.0 twice", async () => {
    const broker = await scripted((version) => (version === 5 ? undefined : ACCEPTED_311));
    const ours = gateway(broker.url);
    await ours.connected();
    expect(broker.versions).toEqual([5, 5, 4]);
  });

  it("is remembered for the next connection, and 5.0 is tried again after a while", async () => {
    const broker = await scripted((version) => (version === 5 ? UNSUPPORTED_VERSION : ACCEPTED_311));
    let nowMs = 0;
    const clock = { now: () => Date.now(), monotonicMs: () => nowMs, bootId: "test" };
    const ours = gateway(broker.url, {
      clock,
      timing: { retryVersion5AfterMs: 1_000, dispute: { ends: 99, withinMs: 1 } },
    });
    const hangUp = async (times: number) => {
      await eventually(() => ours.sessions.length === times && ours.client.state().connected);
      broker.send(Buffer.from([0xf0, 0]));
      await eventually(() => !ours.client.state().connected);
    };
    await hangUp(1);
    await hangUp(2);
    expect(broker.versions).toEqual([5, 4, 4]);
    nowMs = 1_000;
    await eventually(() => ours.sessions.length === 3);
    expect(broker.versions.at(-2)).toBe(5);
    expect(broker.versions.at(-1)).toBe(4);
  });
});

describe("the embedded broker", () => {
  async function embedded(port = 0) {
    const broker = await startEmbeddedBroker({ port, log: createKeptLog() });
    closing.push(() => broker.stop());
    return broker;
  }

  it("speaks 3.1.1, keeps the session while the gateway is away and delivers what was not acknowledged", async () => {
    const { url } = await embedded();
    const system = await startLeadSystem(url, 4);
    closing.push(() => system.end());
    let failures = 2;
    const ours = gateway(url, {}, async () => {
      if (failures-- > 0) throw new Error("disk is full");
    });
    await ours.connected();
    await system.lead("L-1");
    await eventually(() => ours.leads().length === 1);
    expect(ours.sessions.slice(1)).toEqual(ours.sessions.slice(1).map(() => true));
    await ours.client.stop();

    await system.lead("L-2");
    await system.lead("L-3");
    const again = gateway(url);
    await eventually(() => again.leads().length === 2);
    expect(again.leads()).toEqual(["L-2", "L-3"]);
    await again.client.publish({ topic: "status", payload: { state: "online" }, retain: true });
    await eventually(() => system.texts("leadline/main/status").includes('{"state":"online"}'));
  });

  it("hands a retained request over with every subscription, and it is taken once", async () => {
    const { url } = await embedded();
    const system = await startLeadSystem(url, 4);
    closing.push(() => system.end());
    await system.say("agents/withdraw", '{"agentId":"A-7"}', { retain: true });
    let failures = 1;
    const ours = gateway(url, {}, async ({ kind }) => {
      if (kind === "lead" && failures-- > 0) throw new Error("disk is full");
    });
    await ours.connected();
    await eventually(() => ours.taken.length === 1);
    await system.lead("L-1");
    await eventually(() => ours.leads().length === 1);
    await system.lead("L-2");
    await eventually(() => ours.leads().length === 2);
    expect(ours.sessions.length).toBeGreaterThan(1);
    expect(ours.taken.filter(({ kind }) => kind === "withdraw").length).toBe(1);
  });

  it("clears a retained request without asking for anything", async () => {
    const { url } = await embedded();
    const system = await startLeadSystem(url, 4);
    closing.push(() => system.end());
    const ours = gateway(url);
    await ours.connected();
    await system.say("agents/withdraw", '{"agentId":"A-7"}', { retain: true });
    await system.say("agents/withdraw", "", { retain: true });
    await system.lead("L-1");
    await eventually(() => ours.leads().length === 1);
    expect(ours.taken.map(({ kind }) => kind)).toEqual(["withdraw", "lead"]);
  });

  it("is gone with its port after a stop", async () => {
    const broker = await startEmbeddedBroker({ port: 0, log: createKeptLog() });
    const ours = gateway(broker.url);
    await ours.connected();
    await broker.stop();
    await eventually(() => !ours.client.state().connected);
    const again = await embedded(Number(new URL(broker.url).port));
    expect(again.url).toBe(broker.url);
    await ours.connected();
  });

  it("says when its port is taken", async () => {
    const { url } = await embedded();
    const port = Number(new URL(url).port);
    await expect(startEmbeddedBroker({ port, log: createKeptLog() })).rejects.toThrow(
      new RegExp(`port ${port} of 127.0.0.1, .*mosquitto.* with mqtt.url: mqtt://127.0.0.1:${port}$`),
    );
  });
});

describe("a broker of MQTT 3.1.1", () => {
  async function aedesWith(options: AedesOptions = {}) {
    const started = await startAedes(options);
    closing.push(() => started.close());
    return started;
  }

  it("that refuses a subscription is asked again until it is granted", async () => {
    let allowed = false;
    const { url } = await aedesWith({
      authorizeSubscribe: (_client, subscription, done) =>
        done(null, allowed || !subscription.topic.endsWith("leads") ? subscription : null),
    });
    const ours = gateway(url, { timing: { subscribeRetryMs: 20 } });
    await eventually(
      () =>
        ours.client
          .state()
          .refuses?.some((words) => words.startsWith("The broker does not let us subscribe to leadline/main/leads")) ===
        true,
    );
    allowed = true;
    await eventually(() => ours.client.state().refuses === undefined);
    expect(ours.client.state().connected).toBe(true);
  });

  it("hears from us while a disk takes longer than the keepalive", async () => {
    const { aedes, url } = await aedesWith();
    let pings = 0;
    aedes.on("ping", () => {
      pings += 1;
    });
    let store: (() => void) | undefined;
    const disk = () => new Promise<void>((resolve) => (store = resolve));
    const ours = gateway(url, { timing: { keepaliveS: 1 } }, disk);
    await ours.connected();
    const system = await startLeadSystem(url, 4);
    closing.push(() => system.end());
    await system.lead("L-1");
    await eventually(() => store !== undefined);
    pings = 0;
    // At one or two a second: well beyond the one and a half after which either side would give up.
    await eventually(() => pings >= 6);
    store?.();
    await eventually(() => ours.leads().length === 1);
    expect(ours.sessions).toEqual([false]);
  });
});

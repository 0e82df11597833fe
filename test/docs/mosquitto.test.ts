import { chmodSync, chownSync, readFileSync } from "node:fs";
import { join } from "node:path";
import mqtt from "mqtt";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { probeBroker } from "../../src/mqtt/probe.ts";
import { REQUEST_TOPICS } from "../../src/requests/request-topics.ts";
import { SAID_TOPICS } from "../../src/mqtt/topics.ts";
import { systemScheduler } from "../../src/platform/scheduler.ts";
import { MOSQUITTO_IS_HERE, type Mosquitto } from "../mqtt/mosquitto.ts";
import { eventually, type Gateway, type LeadSystem, startGateway, startLeadSystem } from "../mqtt/rig.ts";
import { GATEWAY, LEAD_SYSTEM, readShipped, startShippedMosquitto } from "../mqtt/shipped-mosquitto.ts";
import { withoutComments } from "./documents.ts";

/** More than mosquitto keeps unless told. */
const LEADS = 1_500;

describe.skipIf(!MOSQUITTO_IS_HERE)("config/mosquitto.conf and mosquitto.acl (needs mosquitto)", () => {
  let broker: Mosquitto;
  let leadSystem: LeadSystem;
  const closing: (() => Promise<unknown>)[] = [];

  beforeEach(async () => {
    broker = await startShippedMosquitto();
    leadSystem = await startLeadSystem(broker.url, 5, LEAD_SYSTEM);
    // Forced: after a refusal MQTT.js waits for ever for what it takes to be on its way.
    closing.push(() => leadSystem.client.endAsync(true));
  });
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
    await broker.remove();
  });

  async function gateway(): Promise<Gateway> {
    const started = startGateway(broker.url, GATEWAY);
    closing.push(() => started.client.stop());
    await started.connected();
    return started;
  }

  test("keep every lead that is published while the gateway is away", async () => {
    const before = await gateway();
    await leadSystem.lead("L-0");
    await eventually(() => before.leads().length === 1);
    await before.client.stop();
    const ids = Array.from({ length: LEADS }, (_, index) => `L-${index + 1}`);
    await Promise.all(ids.map((id) => leadSystem.lead(id)));

    const back = await gateway();
    expect(back.sessions).toEqual([true]);
    await eventually(() => back.leads().length === LEADS);
    expect(back.leads()).toEqual(ids);
  });

  test("let the gateway publish on each of its topics, and the lead system hear it", async () => {
    const { client } = await gateway();
    for (const topic of SAID_TOPICS.map((said) => said.replace("+", "X-1"))) {
      await client.publish({ topic, payload: {}, retain: false });
      await eventually(() => leadSystem.texts(`leadline/main/${topic}`).length > 0);
    }
  });

  test("let the gateway look at what is kept about agents", async () => {
    const { client } = await gateway();
    await client.publish({ topic: "agents/A-7", payload: {}, retain: true });
    expect([...(await client.retainedAgents()).keys()]).toEqual(["A-7"]);
  });

  test("let the lead system request, and say nothing in the gateway's name", async () => {
    const { taken } = await gateway();
    await leadSystem.lead("L-1");
    await leadSystem.say("agents/enroll", "{}");
    await leadSystem.say("agents/withdraw", "{}");
    await eventually(() => taken.length === 3);
    await expect(leadSystem.say("leads/L-1", "{}")).rejects.toThrow(/not authorized/i);
    await expect(leadSystem.say("status", "{}")).rejects.toThrow(/not authorized/i);
  });

  test("let the gateway answer below responses/, and the lead system hear it", async () => {
    const { client } = await gateway();
    client.respond({ replyTo: { topic: "responses/lead-system" }, payload: { leadId: "L-1" } });
    await eventually(() => leadSystem.texts("responses/lead-system").length === 1);
  });

  test("are found well by what leadline doctor tries", async () => {
    const broken = await probeBroker({
      ...{ url: broker.url, gateway: "main", baseTopic: "leadline", suffix: "doctor-1", scheduler: systemScheduler },
      ...GATEWAY,
    });
    expect(broken).toEqual({ kind: "reached", version: "5.0", refused: [], untried: [], untold: [] });
  });

  test("keep the gateway connected when it publishes where it may not", async () => {
    const { client, sessions } = await gateway();
    for (let time = 0; time < 3; time += 1) {
      expect(await client.publish({ topic: "elsewhere", payload: {}, retain: false })).toMatchObject({
        kind: "refused",
      });
    }
    expect(await client.publish({ topic: "status", payload: {}, retain: false })).toEqual({ kind: "taken" });
    expect(sessions).toEqual([false]);
  });

  test("throw out whoever publishes more than the gateway can be handed", async () => {
    const { taken } = await gateway();
    const client = await mqtt.connectAsync(broker.url, { protocolVersion: 5, reconnectPeriod: 0, ...LEAD_SYSTEM });
    const ended = new Promise<void>((resolve) => client.once("close", () => resolve()));
    client.on("error", () => undefined);
    client.publish("leadline/main/leads", Buffer.alloc(5_000_000), { qos: 1 }, () => undefined);
    await ended;
    await leadSystem.say("leads", Buffer.alloc(3_000_000, "x"));
    await eventually(() => taken.length === 1);
    expect(taken[0]).toMatchObject({ kind: "reject", request: { error: expect.stringContaining("3000000 octets") } });
  });

  test("turn away whoever has no password", async () => {
    await expect(mqtt.connectAsync(broker.url, { protocolVersion: 5 })).rejects.toThrow(/not authorized/i);
  });
});

// Who owns a file is root's to say, and mosquitto's user is the package's.
const OWNER =
  process.getuid?.() === 0 ? /^mosquitto:[^:]*:(\d+):(\d+):/m.exec(readFileSync("/etc/passwd", "utf8")) : null;

test.skipIf(!MOSQUITTO_IS_HERE || OWNER === null)(
  "mosquitto takes its files as its own user, owned and closed as docs/mqtt.md has it (needs mosquitto, root)",
  async () => {
    const page = readFileSync(new URL("../../docs/mqtt.md", import.meta.url), "utf8");
    const [, mode = ""] = /^sudo chmod (\d+) \/etc\/mosquitto\/leadline\.\*$/m.exec(page) ?? [];
    expect(page).toMatch(/^sudo chown mosquitto:mosquitto \/etc\/mosquitto\/leadline\.\*$/m);
    const broker = await startShippedMosquitto();
    try {
      await broker.halt();
      const [, uid, gid] = OWNER ?? [];
      chownSync(broker.folder, Number(uid), Number(gid));
      for (const file of ["leadline.acl", "leadline.passwd"]) {
        chownSync(join(broker.folder, file), Number(uid), Number(gid));
        chmodSync(join(broker.folder, file), Number.parseInt(mode, 8));
      }
      await broker.startAs("mosquitto");
      const system = await startLeadSystem(broker.url, 5, LEAD_SYSTEM);
      await system.end();
      expect(broker.said).not.toMatch(/warning|error/i);
    } finally {
      await broker.remove();
    }
  },
);

test("config/mosquitto.acl names every topic that the gateway uses, and no other", () => {
  const [, ofGateway = ""] = readShipped("mosquitto.acl").split(/^user /m);
  const topics = withoutComments(ofGateway).flatMap((line) => /^topic \w+ leadline\/main\/(.+)$/.exec(line)?.[1] ?? []);
  expect(topics.toSorted()).toEqual([...REQUEST_TOPICS, ...SAID_TOPICS].toSorted());
});

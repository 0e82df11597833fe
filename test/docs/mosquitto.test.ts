import { pbkdf2Sync, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import mqtt from "mqtt";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { shipped } from "../../src/config/package-root.ts";
import { MOSQUITTO_IS_HERE, Mosquitto } from "../mqtt/mosquitto.ts";
import { eventually, type Gateway, type LeadSystem, startGateway, startLeadSystem } from "../mqtt/rig.ts";
import { withoutComments } from "./documents.ts";

const GATEWAY = { username: "leadline", password: "of the gateway" };
const LEAD_SYSTEM = { username: "lead-system", password: "of the lead system" };
/** More than mosquitto keeps unless told. */
const LEADS = 1_500;

describe.skipIf(!MOSQUITTO_IS_HERE)("config/mosquitto.conf and mosquitto.acl (needs mosquitto)", () => {
  let broker: Mosquitto;
  let leadSystem: LeadSystem;
  const closing: (() => Promise<unknown>)[] = [];

  /** As they are shipped, but in the broker's own folder and on a port of its own. */
  beforeEach(async () => {
    const config = withoutComments(read("mosquitto.conf"))
      .filter((line) => !line.startsWith("listener "))
      .map((line) => line.replace("/etc/mosquitto", "{folder}"));
    broker = await Mosquitto.start([...config, "persistence_location {folder}/"], {
      "leadline.acl": read("mosquitto.acl"),
      "leadline.passwd": passwords(GATEWAY, LEAD_SYSTEM),
    });
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
    for (const topic of ["status", "modem", "agents/A-7", "leads/L-1", "inbound", "rejected"]) {
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

  test("turn away whoever has no password", async () => {
    await expect(mqtt.connectAsync(broker.url, { protocolVersion: 5 })).rejects.toThrow(/not authorized/i);
  });
});

function read(file: string): string {
  return readFileSync(shipped("config", file), "utf8");
}

/** What mosquitto_passwd writes: `$7$`, the rounds of PBKDF2 with SHA-512, salt and key in base64. */
function passwords(...people: readonly { readonly username: string; readonly password: string }[]): string {
  const rounds = 101;
  const lines = people.map(({ username, password }) => {
    const salt = randomBytes(12);
    const key = pbkdf2Sync(password, salt, rounds, 64, "sha512");
    return `${username}:$7$${rounds}$${salt.toString("base64")}$${key.toString("base64")}\n`;
  });
  return lines.join("");
}

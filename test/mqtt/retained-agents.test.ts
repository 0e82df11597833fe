import mqtt from "mqtt";
import { afterEach, describe, expect, it } from "vitest";
import { startEmbeddedBroker } from "../../src/mqtt/embedded.ts";
import { MOSQUITTO_IS_HERE, Mosquitto } from "./mosquitto.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { eventually, startGateway, startLeadSystem } from "./rig.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** As mosquitto_passwd(1) writes `gateway` with the password `secret`. */
const GATEWAY_WITH_PASSWORD =
  "gateway:$7$101$82z1AdOcJGxjwURC$o+gQhy7155eQd0M4jcUZG0iDMzaULaoW8AP+QWDsHb0Tf43D7TUiA4P0Rdz/HB4yixHWeApG7A1c/T6m404abQ==\n";

async function rig() {
  const url = await mosquitto();
  const system = await startLeadSystem(url);
  closing.push(() => system.end());
  const ours = startGateway(url, { timing: { retainedQuietMs: 100 } });
  closing.push(() => ours.client.stop());
  return { system, ours };
}

describe.skipIf(!MOSQUITTO_IS_HERE)("What a broker keeps about agents", () => {
  it("is told with its payloads, requests that are kept not among it", async () => {
    const { system, ours } = await rig();
    for (const id of ["A-1", "A-2", "gone"]) await system.say(`agents/${id}`, `{"agentId":"${id}"}`, { retain: true });
    await system.say("agents/gone", "", { retain: true });
    await system.say("agents/withdraw", '{"agentId":"A-9"}', { retain: true });
    await ours.connected();
    expect(new Map(await ours.client.retainedAgents())).toEqual(
      new Map([
        ["A-1", '{"agentId":"A-1"}'],
        ["A-2", '{"agentId":"A-2"}'],
      ]),
    );
  });

  it("is asked for by name where the broker drops what is too much at once", async () => {
    const url = await mosquitto(["allow_anonymous true", "max_queued_messages 100"]);
    const system = await startLeadSystem(url);
    closing.push(() => system.end());
    const kept = Array.from({ length: 1_000 }, (_, index) => `A-${index}`);
    // As much as no socket holds.
    for (const id of kept) await system.say(`agents/${id}`, "x".repeat(20_000), { retain: true });
    const ours = startGateway(url, { timing: { retainedQuietMs: 300 } });
    closing.push(() => ours.client.stop());
    await ours.connected();
    const shown = await ours.client.retainedAgents();
    const notShown = kept.filter((id) => !shown.has(id));
    expect(notShown.length).toBeGreaterThan(0);
    const byName = await ours.client.retainedAgents(undefined, [...notShown, "nobody"]);
    expect([...byName.keys()].sort()).toEqual(notShown.sort());
  });

  it("is looked at and let go: what is published afterwards does not come back to us", async () => {
    const { system, ours } = await rig();
    await ours.connected();
    expect((await ours.client.retainedAgents()).size).toBe(0);
    await ours.client.publish({ topic: "agents/A-1", payload: { agentId: "A-1" }, retain: true });
    await system.lead("L-1");
    await eventually(() => ours.leads().includes("L-1"));
    expect(ours.lines.filter(({ level }) => level === "warn")).toEqual([]);
    expect([...(await ours.client.retainedAgents()).keys()]).toEqual(["A-1"]);
  });

  it("is soon looked at, however much we publish about agents meanwhile", async () => {
    const { ours } = await rig();
    await ours.connected();
    await ours.client.publish({ topic: "agents/A-1", payload: { agentId: "A-1" }, retain: true });
    const looking = ours.client.retainedAgents();
    let found: readonly string[] | undefined;
    void looking.then((kept) => {
      found = [...kept.keys()];
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
    expect((await ours.client.retainedAgents()).size).toBe(0);
  });

  it("is no excuse, while it is looked at, for another client that takes our id", async () => {
    const url = await mosquitto();
    const ours = startGateway(url, { timing: { retainedQuietMs: 600_000, askAgainMs: 10 } });
    await ours.connected();
    const ended = expect(ours.client.retainedAgents()).rejects.toThrow("cut short");
    const other = mqtt.connect(url, {
      protocolVersion: 5,
      clientId: "leadline-main",
      clean: false,
      reconnectPeriod: 10,
    });
    closing.push(() => other.endAsync(true));
    await eventually(() => ours.client.state().takenOver);
    await ours.client.stop();
    await ended;
  });

  it("is let go with a stop", async () => {
    const url = await mosquitto();
    const ours = startGateway(url, { timing: { retainedQuietMs: 600_000 } });
    await ours.connected();
    const look = ours.client.retainedAgents();
    const ended = expect(look).rejects.toThrow("cut short");
    await ours.client.stop();
    await ended;
  });

  it("raises no alarm where the broker allows each user one client only", async () => {
    const url = await mosquitto(["password_file {folder}/passwords", "use_username_as_clientid true"], {
      passwords: GATEWAY_WITH_PASSWORD,
    });
    const ours = startGateway(url, { username: "gateway", password: "secret", timing: { retainedQuietMs: 100 } });
    closing.push(() => ours.client.stop());
    await ours.connected();
    await ours.client.retainedAgents().catch(() => undefined);
    await eventually(() => ours.sessions.length > 1 && ours.client.state().connected);
    expect(ours.states.some(({ takenOver }) => takenOver)).toBe(false);
  });
});

describe.each([
  ["mosquitto (MQTT 5.0)", 5, MOSQUITTO_IS_HERE],
  ["aedes (MQTT 3.1.1)", 4, true],
] as const)("While %s shows what it keeps", (_name, version, isHere) => {
  it.skipIf(!isHere)("each request is taken once, a retained one too", async () => {
    const url = version === 5 ? await mosquitto() : await aedes();
    const system = await startLeadSystem(url, version);
    closing.push(() => system.end());
    await system.say("agents/withdraw", '{"agentId":"A-9"}', { retain: true });
    const ours = startGateway(url, { timing: { retainedQuietMs: 300 } });
    closing.push(() => ours.client.stop());
    await eventually(() => ours.taken.length > 0);
    const look = ours.client.retainedAgents();
    const published = Array.from({ length: 20 }, (_, index) => `A-${index + 10}`);
    for (const agentId of published) await system.say("agents/withdraw", JSON.stringify({ agentId }));
    await look;
    await system.lead("L-1");
    await eventually(() => ours.leads().includes("L-1"));
    const taken = ours.taken.flatMap((one) => (one.kind === "withdraw" ? [one.request.agentId] : []));
    expect(taken).toEqual(["A-9", ...published]);
  });
});

async function mosquitto(config: readonly string[] = ["allow_anonymous true"], files = {}): Promise<string> {
  const broker = await Mosquitto.start(config, files);
  closing.push(() => broker.remove());
  return broker.url;
}

async function aedes(): Promise<string> {
  const broker = await startEmbeddedBroker({ port: 0, log: createKeptLog() });
  closing.push(() => broker.stop());
  return broker.url;
}

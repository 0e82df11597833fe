import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { connectAsync } from "mqtt";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Mosquitto } from "../mqtt/mosquitto.ts";
import { available } from "../requires.ts";
import { Daemon, Installation, leadline, Simulator } from "./daemon.ts";
import { Publisher } from "./publisher.ts";

// Elsewhere: a broker that is away at the start or once, and what is published afterwards (main-job.test.ts); refused
// subscriptions, versions, disputes over the id, acknowledgements and back-pressure (test/mqtt).

const ANN = { agentId: "A-1", brand: "homes", name: "Ann Lee", phone: "+18505550101" };
const lead = (id: string) => ({ id, agentId: "A-1", lead: { name: "Sam", message: `About ${id}.` } });

/** `LEADLINE_TORTURE=1`: ten times as many. */
const MANY = process.env["LEADLINE_TORTURE"] === undefined ? 1_000 : 10_000;
/**
 * A lead in memory is its ids, times and states; what it says lies on disk. Generous: the garbage of the moment too.
 */
const OCTETS_A_LEAD = 10_000;
const OCTETS_AT_ALL = 60_000_000;

describe.skipIf(!available("mosquitto"))("a daemon whose broker is not what it should be (needs mosquitto)", () => {
  let broker: Mosquitto;
  let simulator: Simulator;
  let installation: Installation;
  let publisher: Publisher;
  let daemon: Daemon;

  async function begin(...config: readonly string[]): Promise<void> {
    broker = await Mosquitto.start(["allow_anonymous true", "max_queued_messages 0", ...config]);
    simulator = new Simulator();
    installation = await Installation.create();
    await installation.configure({ broker: broker.url, port: await simulator.tty() });
    publisher = await Publisher.connect(broker.url);
    daemon = new Daemon(installation.configFile);
    await publisher.hears("modem", ({ state }) => state === "ready");
    await publisher.say("agents/enroll", { ...ANN, requestedAt: new Date().toISOString(), source: "profile" });
    await publisher.hears("agents/A-1", ({ consent }) => consent === "pending");
  }

  async function answerYes(word = "YES"): Promise<void> {
    const before = publisher.heard.length;
    simulator.say(`sms ${ANN.phone} ${word}`);
    await publisher.hears("agents/A-1", ({ consent }) => consent === "active", before);
  }

  async function status(): Promise<Record<string, unknown>> {
    const { out } = await leadline("status", "--json", "--config", installation.configFile);
    return JSON.parse(out) as Record<string, unknown>;
  }

  /** Resident memory of the daemon, octets (proc(5)). */
  function residentOctets(): number {
    const [, kibioctets = ""] =
      /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${daemon.process.pid}/status`, "utf8")) ?? [];
    return Number(kibioctets) * 1024;
  }

  afterEach(async () => {
    await daemon.kill("SIGKILL");
    await simulator.kill("SIGTERM");
    await publisher.stop();
    await broker.remove();
    await installation.remove();
  });

  it("texts each lead once while the broker comes and goes", async () => {
    await begin("persistence true", "persistence_location {folder}/");
    await answerYes();
    const ids = Array.from({ length: 6 }, (_, index) => `L-${index + 1}`);
    for (const id of ids) {
      await publisher.say("leads", lead(id));
      await broker.halt();
      await broker.start();
    }
    for (const id of ids) await publisher.hears(`leads/${id}`, ({ state }) => state === "delivered");
    for (const id of ids) {
      expect(simulator.textsTo(ANN.phone).filter((text) => text.includes(`About ${id}.`))).toHaveLength(1);
    }
    expect((await status())["broker"]).toMatchObject({ connected: true, takenOver: false });
  });

  it("tells a broker that has forgotten everything about its agents again, and people that the session was lost", async () => {
    await begin("persistence false");
    await answerYes();
    await broker.halt();
    await broker.start();
    await daemon.logs("has lost our session");
    const late = await Publisher.connect(broker.url);
    await late.hears("agents/A-1", ({ consent, number }) => consent === "active" && number === ANN.phone);
    await late.hears("status", ({ state, sessionLostAt }) => state === "online" && sessionLostAt !== undefined);
    await late.hears("modem", ({ state }) => state === "ready");
    await late.stop();
    expect((await status())["broker"]).toMatchObject({ sessionLostAt: expect.any(Number) });
  });

  it("takes what the broker sends again for what it is", async () => {
    await begin();
    await answerYes();
    await publisher.say("leads", lead("L-1"));
    await publisher.hears("leads/L-1", ({ state }) => state === "delivered");
    for (let times = 0; times < 5; times += 1) {
      const text = JSON.stringify(lead("L-1"));
      await publisher.client.publishAsync("leadline/main/leads", text, { qos: 1, dup: true });
    }
    await publisher.say("leads", lead("L-2"));
    await publisher.hears("leads/L-2", ({ state }) => state === "delivered");
    const states = publisher.on("leads/L-1").map(({ state }) => state);
    expect(states.slice(0, 4)).toEqual(["accepted", "queued", "sent", "delivered"]);
    expect(new Set(states.slice(4))).toEqual(new Set(["delivered"]));
    expect(simulator.textsTo(ANN.phone).filter((text) => text.includes("About L-1."))).toHaveLength(1);
  });

  it("takes a retained withdrawal once, over restarts of both", async () => {
    await begin("persistence false");
    await answerYes();
    const withdrawal = JSON.stringify({ agentId: ANN.agentId });
    await publisher.client.publishAsync("leadline/main/agents/withdraw", withdrawal, { qos: 1, retain: true });
    await publisher.hears("agents/A-1", ({ reason }) => reason === "profile");
    await answerYes("START");

    expect(await daemon.kill("SIGTERM")).toBe(0);
    await broker.halt();
    await broker.start();
    await publisher.client.publishAsync("leadline/main/agents/withdraw", withdrawal, { qos: 1, retain: true });
    const before = publisher.heard.length;
    daemon = new Daemon(installation.configFile);
    await publisher.hears("agents/A-1", () => true, before);
    await publisher.say("agents/withdraw", { agentId: "nobody" });
    await publisher.hears("rejected", () => true, before);
    expect(new Set(publisher.on("agents/A-1", before).map(({ consent }) => consent))).toEqual(new Set(["active"]));
    expect(publisher.on("rejected", before)).toHaveLength(1);
  });

  it("has what the broker keeps about agents say what the state says, after each start", async () => {
    await begin();
    await answerYes();
    expect(await daemon.kill("SIGTERM")).toBe(0);
    const other = { retain: true, qos: 1 } as const;
    await publisher.client.publishAsync("leadline/main/agents/A-1", '{"consent":"opted-out"}', other);
    await publisher.client.publishAsync("leadline/main/agents/gone", '{"consent":"active"}', other);
    const before = publisher.heard.length;
    daemon = new Daemon(installation.configFile);
    await publisher.hears("agents/A-1", ({ consent }) => consent === "active", before);
    await vi.waitUntil(() => publisher.heard.some(({ topic, text }) => topic === "agents/gone" && text === ""), {
      timeout: 20_000,
    });
  });

  it("stops texting and raises the alarm when another client takes over its id", async () => {
    await begin();
    await answerYes();
    const second = await connectAsync(broker.url, {
      clientId: "leadline-main",
      protocolVersion: 5,
      // As another gateway would: it comes back as often as it is thrown out.
      reconnectPeriod: 50,
      clean: false,
    });
    await daemon.logs("is a second gateway running under the same name?");
    const sent = await leadline(
      "messages",
      "send",
      ANN.phone,
      "Nobody reads this",
      "--json",
      "--config",
      installation.configFile,
    );
    expect(sent.code).toBe(0);
    const { id } = JSON.parse(sent.out) as { readonly id: string };
    // Time in which it would have gone, were anything going.
    await wait(1_000);
    const shown = await leadline("messages", "show", id, "--json", "--config", installation.configFile);
    expect(JSON.parse(shown.out)).toMatchObject({ state: "queued" });
    expect(simulator.textsTo(ANN.phone)).not.toContain("Nobody reads this");
    const { broker: seen, problems } = await status();
    expect(seen).toMatchObject({ connected: false, takenOver: true });
    expect(problems).toContainEqual(expect.stringContaining("another client has taken over"));
    await second.endAsync(true);
  });

  it(`takes ${MANY} leads that waited for it, each on disk before the next, in bounded memory`, {
    timeout: 600_000,
  }, async () => {
    await begin("persistence true", "persistence_location {folder}/");
    expect(await daemon.kill("SIGTERM")).toBe(0);
    const message = "x".repeat(2_000);
    const ids = Array.from({ length: MANY }, (_, index) => `L-${index + 1}`);
    for (const id of ids)
      await publisher.say("leads", { ...lead(id), lead: { name: "Sam", message: `${id} ${message}` } });
    await broker.halt();
    await broker.start();

    daemon = new Daemon(installation.configFile);
    await daemon.logs("leadline is up");
    const before = residentOctets();
    await publisher.hears(`leads/L-${MANY}`, ({ state }) => state === "held");
    expect(residentOctets() - before).toBeLessThan(OCTETS_AT_ALL + MANY * OCTETS_A_LEAD);
    const held = publisher.heard.filter(({ topic, text }) => topic.startsWith("leads/") && text.includes('"held"'));
    expect(new Set(held.map(({ topic }) => topic)).size).toBe(MANY);
    expect(await status()).toMatchObject({ broker: { connected: true }, problems: [] });
  });
});

import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { connectAsync } from "mqtt";
import { afterEach, describe, expect, it } from "vitest";
import { Mosquitto } from "../mqtt/mosquitto.ts";
import { available } from "../requires.ts";
import { Daemon, endAll, Installation, leadline, Simulator } from "./daemon.ts";
import { type Heard, LeadSystem } from "./lead-system.ts";

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
  let leadSystem: LeadSystem;
  let daemon: Daemon;

  async function begin(...config: readonly string[]): Promise<void> {
    broker = await Mosquitto.start(["allow_anonymous true", "max_queued_messages 0", ...config]);
    simulator = new Simulator();
    installation = await Installation.create();
    await installation.configure({ broker: broker.url, port: await simulator.tty() });
    leadSystem = await LeadSystem.connect(broker.url, "leadline/main");
    daemon = new Daemon(installation.configFile);
    await leadSystem.hears("modem", { state: "ready" });
    await leadSystem.publish("agents/enroll", { ...ANN, requestedAt: new Date().toISOString(), source: "profile" });
    await leadSystem.hears("agents/A-1", { consent: "pending" });
  }

  async function answerYes(word = "YES"): Promise<void> {
    const before = leadSystem.heard.all.length;
    simulator.say(`sms ${ANN.phone} ${word}`);
    await leadSystem.hears("agents/A-1", { consent: "active" }, before);
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

  afterEach(() => endAll({ daemon, simulator, leadSystem, broker, installation }));

  it("texts each lead once while the broker comes and goes", async () => {
    await begin("persistence true", "persistence_location {folder}/");
    await answerYes();
    const ids = Array.from({ length: 6 }, (_, index) => `L-${index + 1}`);
    for (const id of ids) {
      await leadSystem.publish("leads", lead(id));
      await broker.halt();
      await broker.start();
    }
    for (const id of ids) await leadSystem.hears(`leads/${id}`, { state: "delivered" });
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
    const late = await LeadSystem.connect(broker.url, "leadline/main");
    await late.hears("agents/A-1", { consent: "active", number: ANN.phone });
    const saysSo = ({ topic, payload }: Heard): boolean =>
      topic === "status" && payload?.["state"] === "online" && payload["sessionLostAt"] !== undefined;
    await late.heard.first(saysSo);
    await late.hears("modem", { state: "ready" });
    await late.stop();
    expect((await status())["broker"]).toMatchObject({ sessionLostAt: expect.any(Number) });
  });

  it("takes what the broker sends again for what it is", async () => {
    await begin();
    await answerYes();
    await leadSystem.publish("leads", lead("L-1"));
    await leadSystem.hears("leads/L-1", { state: "delivered" });
    for (let times = 0; times < 5; times += 1) {
      const text = JSON.stringify(lead("L-1"));
      await leadSystem.publish("leads", text, { dup: true });
    }
    await leadSystem.publish("leads", lead("L-2"));
    await leadSystem.hears("leads/L-2", { state: "delivered" });
    const states = leadSystem.on("leads/L-1").map(({ state }) => state);
    expect(states.slice(0, 4)).toEqual(["accepted", "queued", "sent", "delivered"]);
    expect(new Set(states.slice(4))).toEqual(new Set(["delivered"]));
    expect(simulator.textsTo(ANN.phone).filter((text) => text.includes("About L-1."))).toHaveLength(1);
  });

  it("takes a retained withdrawal once, over restarts of both", async () => {
    await begin("persistence false");
    await answerYes();
    const withdrawal = JSON.stringify({ agentId: ANN.agentId });
    await leadSystem.publish("agents/withdraw", withdrawal, { retain: true });
    await leadSystem.hears("agents/A-1", { reason: "profile" });
    await answerYes("START");

    expect(await daemon.kill("SIGTERM")).toBe(0);
    await broker.halt();
    await broker.start();
    await leadSystem.publish("agents/withdraw", withdrawal, { retain: true });
    const before = leadSystem.heard.all.length;
    daemon = new Daemon(installation.configFile);
    await leadSystem.hears("agents/A-1", {}, before);
    await leadSystem.publish("agents/withdraw", { agentId: "nobody" });
    await leadSystem.hears("rejected", {}, before);
    expect(new Set(leadSystem.on("agents/A-1", before).map(({ consent }) => consent))).toEqual(new Set(["active"]));
    expect(leadSystem.on("rejected", before)).toHaveLength(1);
  });

  it("has what the broker keeps about agents say what the state says, after each start", async () => {
    await begin();
    await answerYes();
    expect(await daemon.kill("SIGTERM")).toBe(0);
    const other = { retain: true };
    await leadSystem.publish("agents/A-1", '{"consent":"opted-out"}', other);
    await leadSystem.publish("agents/gone", '{"consent":"active"}', other);
    const before = leadSystem.heard.all.length;
    daemon = new Daemon(installation.configFile);
    await leadSystem.hears("agents/A-1", { consent: "active" }, before);
    const isCleared = ({ topic, payload }: Heard): boolean => topic === "agents/gone" && payload === undefined;
    await leadSystem.heard.first(isCleared, before);
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
    expect(JSON.parse(shown.out)).toMatchObject({
      state: "queued",
      waitsFor: expect.stringContaining("another client has taken over"),
    });
    const examined = await leadline("doctor", "--config", installation.configFile);
    expect(examined.code).toBe(1);
    expect(examined.out).toMatch(/^fail {2}daemon: another client has taken over/m);
    expect(simulator.textsTo(ANN.phone)).not.toContain("Nobody reads this");
    const { broker: seen, problems } = await status();
    expect(seen).toMatchObject({ connected: false, takenOver: true });
    expect(problems).toEqual([expect.stringContaining("another client has taken over")]);
    await second.endAsync(true);
  });

  it(`takes ${MANY} leads that waited for it, none acknowledged before it is on disk, in bounded memory`, {
    timeout: 600_000,
  }, async () => {
    await begin("persistence true", "persistence_location {folder}/");
    expect(await daemon.kill("SIGTERM")).toBe(0);
    const message = "x".repeat(2_000);
    const ids = Array.from({ length: MANY }, (_, index) => `L-${index + 1}`);
    for (const id of ids)
      await leadSystem.publish("leads", { ...lead(id), lead: { name: "Sam", message: `${id} ${message}` } });
    await broker.halt();
    await broker.start();

    daemon = new Daemon(installation.configFile);
    await daemon.logs("leadline is up");
    const before = residentOctets();
    await leadSystem.hears(`leads/L-${MANY}`, { state: "held" });
    expect(residentOctets() - before).toBeLessThan(OCTETS_AT_ALL + MANY * OCTETS_A_LEAD);
    const held = leadSystem.heard.all.filter(
      ({ topic, payload }) => topic.startsWith("leads/") && payload?.["state"] === "held",
    );
    expect(new Set(held.map(({ topic }) => topic)).size).toBe(MANY);
    expect(await status()).toMatchObject({ broker: { connected: true }, problems: [] });
  });
});

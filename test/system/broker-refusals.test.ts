import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Mosquitto } from "../mqtt/mosquitto.ts";
import { GATEWAY, LEAD_SYSTEM, startShippedMosquitto, readShipped } from "../mqtt/shipped-mosquitto.ts";
import { eventually } from "../mqtt/rig.ts";
import { available } from "../requires.ts";
import { Daemon, endAll, Installation, leadline, Simulator } from "./daemon.ts";
import { healthz } from "./healthz.ts";
import { LeadSystem } from "./lead-system.ts";

const ANN = { agentId: "A-1", brand: "homes", name: "Ann Lee", phone: "+18505550101" };
const lead = (id: string) => ({ id, agentId: "A-1", lead: { name: "Sam", message: `About ${id}.` } });

/** Who throws out whoever publishes where he may not: mosquitto 2.0.21 (and this one) with its own way to say "no limit". */
const THROWING_OUT = (line: string): string => line.replace(/^max_queued_messages .*/, "max_queued_messages 0");

describe.skipIf(!available("mosquitto"))("a daemon at mosquitto with the shipped files (needs mosquitto)", () => {
  let broker: Mosquitto;
  let simulator: Simulator;
  let installation: Installation;
  let leadSystem: LeadSystem;
  let daemon: Daemon;

  async function begin(changes: Parameters<typeof startShippedMosquitto>[0] = {}, gateway = "main"): Promise<void> {
    broker = await startShippedMosquitto(changes);
    simulator = new Simulator();
    installation = await Installation.create();
    const passwordFile = join(installation.folder, "password");
    await writeFile(passwordFile, `${GATEWAY.password}\n`, { mode: 0o600 });
    await installation.configure({
      broker: broker.url,
      port: await simulator.tty(),
      login: { username: GATEWAY.username, passwordFile },
      further: [`gateway: ${gateway}`],
    });
    leadSystem = await LeadSystem.connect(broker.url, "leadline/main", LEAD_SYSTEM);
    daemon = new Daemon(installation.configFile);
    await daemon.logs("Connected to the broker");
  }

  /** Until the agent's phone has the text that asks, and YES is answered. */
  async function enrol(options: Parameters<LeadSystem["publish"]>[2] = {}): Promise<void> {
    await leadSystem.hears("modem", { state: "ready" });
    const request = { ...ANN, requestedAt: new Date().toISOString(), source: "profile" };
    await leadSystem.publish("agents/enroll", request, options);
    await simulator.phoneShows(ANN.phone, "Lead Notification");
    simulator.say(`sms ${ANN.phone} YES`);
    await simulator.phoneShows(ANN.phone, "You have successfully been re-subscribed");
  }

  async function told(): Promise<{ readonly problems: readonly string[]; readonly takenOver: boolean }> {
    const { out } = await leadline("status", "--json", "--config", installation.configFile);
    const { problems, broker: standing } = JSON.parse(out);
    return { problems, takenOver: standing.takenOver };
  }

  afterEach(() => endAll({ daemon, simulator, leadSystem, broker, installation }));

  it.each([
    ["as they are", undefined],
    ["but for a limit that throws clients out", THROWING_OUT],
  ])("%s, goes on texting whatever response topics requests have", async (_, conf) => {
    await begin(conf === undefined ? {} : { conf });
    const properties = (responseTopic: string) => ({
      properties: { responseTopic, correlationData: Buffer.from("c") },
    });
    await enrol(properties("elsewhere/1"));
    const topics = [
      "elsewhere/2",
      "$SYS/x",
      Array(201).fill("a").join("/"),
      "leadline/main/agents/withdraw",
      "responses/5",
    ];
    for (const [index, topic] of topics.entries()) {
      await leadSystem.publish("leads", lead(`L-${index + 1}`), properties(topic));
      await leadSystem.hears(`leads/L-${index + 1}`, { state: "delivered" });
    }
    await leadSystem.hears("responses/5", { leadId: "L-5" });
    expect(await told()).toEqual({ problems: [], takenOver: false });
    expect((await healthz(installation)).status).toBe(200);
    const connected = daemon.lines.all.filter(({ msg }) => msg === "Connected to the broker");
    expect(connected).toHaveLength(1);
  });

  it("under a name that they do not know, says which lines are missing, wherever one looks", async () => {
    await begin({}, "renamed");
    await daemon.logs("The broker refuses what the gateway needs");
    const missing = expect.stringContaining('below "user leadline": topic write leadline/renamed/status');
    expect((await told()).problems).toContainEqual(missing);
    const { status, body } = await healthz(installation);
    expect(status).toBe(503);
    expect(JSON.parse(body).causes).toContainEqual(missing);
    const { code, out } = await leadline("doctor", "--json", "--config", installation.configFile);
    expect(code).toBe(1);
    const findings: { check: string; state: string; cure?: string }[] = JSON.parse(out).findings;
    const failures = findings.filter(({ check, state }) => check === "broker" && state === "fail");
    expect(failures.map(({ cure }) => cure?.replace(/.*: /, ""))).toEqual(
      ["status", "modem", "agents/+", "leads/+", "inbound", "proof", "rejected"]
        .map((topic) => `topic ${topic === "agents/+" ? "readwrite" : "write"} leadline/renamed/${topic}`)
        .concat(
          ["leads", "agents/enroll", "agents/withdraw"].map((topic) => `topic readwrite leadline/renamed/${topic}`),
        ),
    );
  });

  it("where no lead reaches it, though the subscription is granted, says so wherever one looks", async () => {
    await begin({ acl: (text) => text.replace("readwrite leadline/main/leads", "write leadline/main/leads") });
    await daemon.logs("The broker refuses what the gateway needs");
    const missing = expect.stringContaining('below "user leadline": topic read leadline/main/leads');
    expect((await told()).problems).toEqual([missing]);
    expect(await healthz(installation)).toMatchObject({ status: 503 });
  });

  it("without a line for leads, which looks granted too, says so wherever one looks, until a lead arrives", async () => {
    await begin({ acl: (text) => text.replace("topic readwrite leadline/main/leads\n", "") });
    await daemon.logs("The broker refuses what the gateway needs");
    const missing = expect.stringContaining('below "user leadline": topic readwrite leadline/main/leads');
    expect((await told()).problems).toEqual([missing]);
    expect(await healthz(installation)).toMatchObject({ status: 503 });
    const { code, out } = await leadline("doctor", "--json", "--config", installation.configFile);
    expect(code).toBe(1);
    const findings: { check: string; state: string; cure?: string }[] = JSON.parse(out).findings;
    expect(findings).toContainEqual(expect.objectContaining({ check: "broker", state: "fail", cure: missing }));

    broker.write(
      "leadline.acl",
      readShipped("mosquitto.acl").replace("readwrite leadline/main/leads", "read leadline/main/leads"),
    );
    broker.reload();
    await eventually(() => broker.said.includes("Reloading config"));
    await leadSystem.publish("leads", lead("L-1"));
    await leadSystem.hears("leads/L-1", { state: "rejected" });
    expect(await told()).toEqual({ problems: [], takenOver: false });
    expect(await healthz(installation)).toMatchObject({ status: 200 });
  });

  it.each([
    ["refuses outcomes", undefined],
    ["throws us out for outcomes", THROWING_OUT],
  ])("where it %s, texts all the same and says what is missing", async (_, conf) => {
    const acl = (text: string): string => text.replace(/^topic \w+ leadline\/main\/leads\/\+\n/m, "");
    await begin({ acl, ...(conf && { conf }) });
    await enrol();
    for (const id of ["L-1", "L-2", "L-3"]) {
      await leadSystem.publish("leads", lead(id));
      await simulator.phoneShows(ANN.phone, `Homes.com lead\nName: Sam\nMessage: About ${id}.`);
    }
    await daemon.logs("The broker refuses what the gateway needs");
    const { problems, takenOver } = await told();
    expect(takenOver).toBe(false);
    expect(problems).toContainEqual(expect.stringContaining("topic write leadline/main/leads/+"));
    expect((await healthz(installation)).status).toBe(503);
  });
});

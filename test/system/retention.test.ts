import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Mosquitto } from "../mqtt/mosquitto.ts";
import { available } from "../requires.ts";
import { Daemon, Installation, LeadSystem, Simulator } from "./daemon.ts";

const ANN = "+18505550101";

describe.skipIf(!available("mosquitto"))("contents of leads that are kept for seconds (needs mosquitto)", () => {
  let broker: Mosquitto;
  let simulator: Simulator;
  let installation: Installation;
  let leadSystem: LeadSystem;
  let daemon: Daemon;

  beforeEach(async () => {
    broker = await Mosquitto.start(["allow_anonymous true"]);
    simulator = new Simulator();
    installation = await Installation.create();
    const port = await simulator.tty();
    await installation.configure({ broker: broker.url, port, retain: "retainLeads: 3s, retainEvidence: 30s" });
    leadSystem = await LeadSystem.connect(broker.url, "leadline/main");
    daemon = new Daemon(installation.configFile);
    await leadSystem.hears("modem", { state: "ready" });
  });

  afterEach(async () => {
    await daemon.kill("SIGKILL");
    await simulator.kill("SIGTERM");
    await leadSystem.stop();
    await broker.remove();
    await installation.remove();
  });

  async function contents(): Promise<string> {
    const folder = join(installation.folder, "state", "leads");
    return (await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")))).join("");
  }

  async function lead(id: string, name: string): Promise<void> {
    await leadSystem.publish("leads", { id, agentId: "A-1", lead: { name } });
    await leadSystem.hears(`leads/${id}`, { state: "sent" });
  }

  it("are erased seconds later, while later leads go on", async () => {
    const agent = { agentId: "A-1", brand: "homes", phone: ANN, source: "profile" };
    await leadSystem.publish("agents/enroll", { ...agent, requestedAt: new Date().toISOString() });
    await leadSystem.hears("agents/A-1", { consent: "pending" });
    simulator.say(`sms ${ANN} YES`);
    await leadSystem.hears("agents/A-1", { consent: "active" });
    await lead("L-1", "Maria Lopez");
    expect(await contents()).toContain("Maria Lopez");
    await daemon.logs("The contents of old leads are erased");
    expect(await contents()).not.toContain("Maria Lopez");
    await lead("L-2", "Sam Porter");
    await daemon.kill("SIGKILL");
    daemon = new Daemon(installation.configFile);
    await lead("L-3", "Ida Berg");
    expect(await contents()).toContain("Ida Berg");
  });
});

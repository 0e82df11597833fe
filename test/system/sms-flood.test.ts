import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Mosquitto } from "../mqtt/mosquitto.ts";
import { available } from "../requires.ts";
import { Daemon, Installation, leadline, Simulator } from "./daemon.ts";
import { Publisher } from "./publisher.ts";

const ANN = { agentId: "A-1", brand: "homes", name: "Ann Lee", phone: "+18505550101" };
const STRANGER = "+18505550666";

/**
 * What a stranger tries, a hundred times each: the words that are answered, what pauses a number, what means nothing.
 */
const WORDS = ["HELP", "hello", "STOP", "START", "please stop texting me"];
const TIMES = 100;
const MESSAGES = WORDS.length * TIMES;
/** The PDU, what was made of it, and what was told of it. */
const OCTETS_A_MESSAGE = 4_000;

describe.skipIf(!available("mosquitto"))("a flood of texts from one number (needs mosquitto)", () => {
  let broker: Mosquitto;
  let simulator: Simulator;
  let installation: Installation;
  let publisher: Publisher;
  let daemon: Daemon;

  beforeEach(async () => {
    broker = await Mosquitto.start();
    simulator = new Simulator();
    installation = await Installation.create();
    await installation.configure({ broker: broker.url, port: await simulator.tty() });
    publisher = await Publisher.connect(broker.url);
    daemon = new Daemon(installation.configFile);
    await publisher.hears("modem", ({ state }) => state === "ready");
  });
  afterEach(async () => {
    await daemon.kill("SIGKILL");
    await simulator.kill("SIGTERM");
    await publisher.stop();
    await broker.remove();
    await installation.remove();
  });

  async function journalOctets(): Promise<number> {
    const folder = join(installation.folder, "state", "journal");
    const sizes = (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  }

  it("is answered five times a kind, costs a little of the disk each, and holds no lead up", {
    timeout: 180_000,
  }, async () => {
    await publisher.say("agents/enroll", { ...ANN, requestedAt: new Date().toISOString(), source: "profile" });
    await publisher.hears("agents/A-1", ({ consent }) => consent === "pending");
    simulator.say(`sms ${ANN.phone} YES`);
    await publisher.hears("agents/A-1", ({ consent }) => consent === "active");
    const before = await journalOctets();

    for (const [index, word] of WORDS.entries()) {
      // No two alike: what the network delivers twice is handled once.
      for (let time = 0; time < TIMES; time += 1) simulator.say(`sms ${STRANGER} ${word}${".".repeat(time)}`);
      await publisher.say("leads", { id: `L-${index}`, agentId: "A-1", lead: { message: `Amid ${word}.` } });
      await publisher.hears(`leads/L-${index}`, ({ state }) => state === "delivered");
    }
    const fromStranger = () => publisher.on("inbound").filter(({ from }) => from === STRANGER);
    await expect.poll(() => fromStranger().length, { timeout: 120_000 }).toBe(MESSAGES);

    const answers = simulator.textsTo(STRANGER);
    const ofKind = (beginning: string): number => answers.filter((text) => text.startsWith(beginning)).length;
    expect(ofKind("You have successfully been unsubscribed.")).toBe(1);
    expect(ofKind("You have successfully been re-subscribed")).toBe(1);
    // Whatever is no confirmation answers HELP.
    expect(answers.length - 2).toBe(5);
    for (const word of WORDS) {
      expect(simulator.textsTo(ANN.phone).filter((text) => text.includes(`Amid ${word}.`))).toHaveLength(1);
    }
    expect((await journalOctets()) - before).toBeLessThan(MESSAGES * OCTETS_A_MESSAGE);

    const { out } = await leadline("status", "--json", "--config", installation.configFile);
    expect(JSON.parse(out)).toMatchObject({ agents: { active: 1 }, modem: { state: "ready" } });
  });
});

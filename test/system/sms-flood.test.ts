import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { available } from "../requires.ts";
import { leadline } from "./daemon.ts";
import { Site } from "./site.ts";

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
  let site: Site;

  beforeEach(async () => {
    site = await Site.create(["allow_anonymous true"]);
    await site.start();
    await site.enrol(ANN);
  });

  afterEach(() => site.stop());

  async function journalOctets(): Promise<number> {
    const folder = join(site.state, "journal");
    const sizes = (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  }

  it("is answered five times a kind, costs a little of the disk each, and holds no lead up", {
    timeout: 180_000,
  }, async () => {
    const { simulator, leadSystem } = site;
    const before = await journalOctets();

    for (const [index, word] of WORDS.entries()) {
      // No two alike: what the network delivers twice is handled once.
      for (let time = 0; time < TIMES; time += 1) simulator.say(`sms ${STRANGER} ${word}${".".repeat(time)}`);
      await leadSystem.publish("leads", { id: `L-${index}`, agentId: "A-1", lead: { message: `Amid ${word}.` } });
      await leadSystem.hears(`leads/L-${index}`, { state: "delivered" });
      // A stranger's answers go behind alerts, and a STOP cancels what still waits: so they are out before it comes.
      if (word === "HELP") await expect.poll(() => simulator.textsTo(STRANGER).length, { timeout: 60_000 }).toBe(5);
    }
    const fromStranger = () => leadSystem.on("inbound").filter(({ from }) => from === STRANGER);
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

    const { out } = await leadline("status", "--json", "--config", site.installation.configFile);
    expect(JSON.parse(out)).toMatchObject({ agents: { active: 1 }, modem: { state: "ready" } });
  });
});

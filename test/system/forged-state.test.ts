import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DAY } from "../../src/domain/time.ts";
import { available } from "../requires.ts";
import { Site } from "./site.ts";

const ANN = { agentId: "A-1", brand: "homes", phone: "+18505550101" };
const BOB = { agentId: "A-2", brand: "homes", phone: "+12125550102" };
const CLEO = { agentId: "A-3", brand: "homes", phone: "+14165550103" };

/** What the state says of a number. */
interface Known {
  readonly suppression?: unknown;
  readonly paused?: unknown;
  readonly hold?: unknown;
  readonly consent: object;
}

describe.skipIf(!available("mosquitto"))("a state.json that says what no record says (needs mosquitto)", () => {
  let site: Site;

  beforeEach(async () => {
    site = await Site.create();
  });

  afterEach(() => site.stop());

  /** Changes the lines of these numbers, and seals it again. */
  async function forge(changes: Readonly<Record<string, (known: Known) => Known>>): Promise<void> {
    const path = join(site.state, "state.json");
    const [, ...lines] = (await readFile(path, "utf8")).split("\n");
    const forged = lines.map((line) => {
      const [, number = "", comma = ""] = /^\{"number":"([^"]+)".*\}(,?)$/.exec(line) ?? [];
      const change = changes[number];
      return change === undefined ? line : JSON.stringify(change(JSON.parse(line.replace(/,$/, "")))) + comma;
    });
    expect(forged).not.toEqual(lines);
    const body = forged.join("\n");
    await writeFile(path, `{"checksum":"${createHash("sha256").update(body).digest("hex")}",\n${body}`);
  }

  it("lets no alert go to a number whose pause or hold it has lifted", async () => {
    const { leadSystem, simulator } = site;
    const daemon = await site.start();
    for (const agent of [ANN, BOB, CLEO]) await site.enrol(agent);
    simulator.say(`sms ${BOB.phone} please stop texting me`);
    await leadSystem.hears("agents/A-2", { paused: true });
    await leadSystem.publish("agents/withdraw", { agentId: "A-3", channel: "smoke" });
    await leadSystem.hears("agents/A-3", { paused: true });
    await daemon.kill("SIGTERM");
    await forge({
      [BOB.phone]: ({ paused: _, ...known }) => known,
      [CLEO.phone]: ({ hold: _, ...known }) => known,
    });
    for (const { agentId } of [BOB, CLEO])
      await leadSystem.publish("leads", { id: `L-${agentId}`, agentId, lead: { name: "Sam Porter" } });

    const restarted = site.run();
    await restarted.logs("The journal says otherwise of these numbers than the state: they are held");
    for (const { agentId } of [BOB, CLEO]) await leadSystem.hears(`leads/L-${agentId}`, { state: "held" });
    simulator.say(`sms ${BOB.phone} YES`);
    await simulator.phoneShows(BOB.phone, "Homes.com lead\nName: Sam Porter");
    expect(simulator.textsTo(CLEO.phone)).not.toContainEqual(expect.stringContaining("Sam Porter"));
  });

  it("sends no lead to who never agreed, nor to who said STOP, and others get theirs at once", async () => {
    const { leadSystem, simulator } = site;
    const daemon = await site.start();
    await site.enrol(ANN);
    await site.enrol(CLEO);
    simulator.say(`sms ${CLEO.phone} STOP`);
    await leadSystem.hears("agents/A-3", { consent: "opted-out" });
    await simulator.phoneShows(CLEO.phone, "You have successfully been unsubscribed.");
    await leadSystem.publish("agents/enroll", { ...BOB, requestedAt: new Date().toISOString(), source: "profile" });
    await leadSystem.hears("agents/A-2", { consent: "pending" });
    await daemon.kill("SIGTERM");
    const since = Date.now();
    const consent = { status: "active", since, confirmedAt: since, reconfirmAt: since + 300 * DAY };
    await forge({
      [BOB.phone]: (known) => ({ ...known, consent }),
      [CLEO.phone]: ({ suppression: _, ...known }) => ({ ...known, consent }),
    });
    for (const { agentId } of [BOB, CLEO, ANN])
      await leadSystem.publish("leads", { id: `L-${agentId}`, agentId, lead: { name: "Sam Porter" } });

    const restarted = site.run();
    await restarted.logs("The journal says otherwise of these numbers than the state: they are held");
    await simulator.phoneShows(ANN.phone, "Homes.com lead\nName: Sam Porter");
    for (const { phone } of [BOB, CLEO])
      expect(simulator.textsTo(phone)).not.toContainEqual(expect.stringContaining("Sam Porter"));
    // Only the person's own word opens it.
    simulator.say(`sms ${BOB.phone} YES`);
    await simulator.phoneShows(BOB.phone, "Homes.com lead\nName: Sam Porter");
  });
});

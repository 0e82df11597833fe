import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { available } from "../requires.ts";
import { type Daemon, leadline } from "./daemon.ts";
import { Site } from "./site.ts";

const ANN = { agentId: "A-1", brand: "homes", phone: "+18505550101", email: "ann@example.com" };
const BOB = { agentId: "B-1", brand: "homes", phone: "+18505550102" };

type Line = Daemon["lines"]["all"][number];

describe.skipIf(!available("mosquitto"))("the log of a day with everything in it (needs mosquitto)", () => {
  let site: Site;
  let daemon: Daemon;

  beforeEach(async () => {
    site = await Site.create();
    await site.installation.configure({
      broker: site.broker.url,
      port: await site.simulator.tty(),
      // Nothing listens there: the reminder that is due at once fails.
      further: ['mail: { url: "smtp://127.0.0.1:1" }', "consent: { remindAfter: [1s], optOutAfter: 1h }"],
    });
    daemon = await site.start();
  });

  afterEach(() => site.stop());

  async function lead(id: string, agentId: string, state: string, message = "Is it free?"): Promise<void> {
    const from = site.leadSystem.heard.all.length;
    await site.leadSystem.publish("leads", { id, agentId, lead: { name: "Sam Porter", message } });
    await site.leadSystem.hears(`leads/${id}`, { state }, from);
  }

  async function answered(text: string, beginning: string): Promise<void> {
    const from = site.simulator.lines.all.length;
    site.simulator.say(`sms ${ANN.phone} ${text}`);
    await site.simulator.phoneShows(ANN.phone, beginning, from);
  }

  async function day(): Promise<void> {
    const { leadSystem, simulator, broker } = site;
    await leadSystem.publish("agents/enroll", { ...ANN, requestedAt: new Date().toISOString(), source: "profile" });
    await daemon.logs("Reminder e-mail not sent");
    simulator.say(`sms ${ANN.phone} YES`);
    await leadSystem.hears("agents/A-1", { consent: "active" });
    await site.enrol(BOB);
    await lead("L-1", "A-1", "delivered");
    await lead("L-2", "nobody", "rejected");
    await lead("L-3", "A-1", "filtered", "we rank higher on google");
    await leadSystem.publish("leads", "no JSON");
    // The network answers nothing that tells, and a report comes; then it refuses for a while.
    simulator.say("fault submit-error error=cms:332 accepted=true");
    await lead("L-4", "A-1", "delivered");
    simulator.say("fault submit-error error=cms:42");
    await lead("L-5", "A-1", "delivered");
    simulator.say(`sms ${BOB.phone} please stop texting me`);
    await leadSystem.hears("agents/B-1", { paused: true });
    await answered("HELP", "Homes.com");
    await answered("STOP", "You have successfully been unsubscribed");
    await lead("L-6", "A-1", "refused");
    await answered("START", "You have successfully been re-subscribed");
    const from = leadSystem.heard.all.length;
    await broker.halt();
    await broker.start();
    await leadSystem.hears("status", { state: "online" }, from);
    await lead("L-7", "A-1", "delivered");
  }

  const without = ({ time: _, ...fact }: Line): string => JSON.stringify(fact);
  const about = (id: string) => (line: Line) => line["leadId"] === id;

  it("has one line for each fact, in whole words, and ends without a warning", async () => {
    await day();
    const people = await leadline("logs", "--config", site.installation.configFile);
    const stoppedFrom = daemon.lines.all.length;
    expect(await daemon.kill("SIGTERM")).toBe(0);
    const lines = daemon.lines.all;

    expect(lines.filter(({ msg }) => String(msg).split(" ").length < 2)).toEqual([]);
    // The broker is connected to twice, and lost once.
    const told = lines.filter(({ msg }) => msg !== "Connected to the broker").map(without);
    expect(told.filter((line, index, all) => all.indexOf(line) !== index)).toEqual([]);
    const sequences = lines.flatMap(({ sequence }) => sequence ?? []);
    expect(sequences.filter((sequence, index) => sequences.indexOf(sequence) !== index)).toEqual([]);
    expect(lines.map(without).filter((line) => line.includes("    at "))).toEqual([]);
    expect(people.out).not.toContain("    at ");
    expect(lines.slice(stoppedFrom).filter(({ level }) => level !== "info")).toEqual([]);

    // What befell one text is told once each.
    expect(lines.filter(about("L-4")).map(({ level, msg }) => `${level}: ${msg}`)).toEqual([
      "info: Lead accepted",
      "warn: Nobody knows whether a segment went out",
      "info: Message sent",
      "info: Message delivered",
    ]);
    expect(lines.filter(about("L-5")).map(({ level, msg }) => `${level}: ${msg}`)).toEqual([
      "info: Lead accepted",
      "warn: A text could not be sent now: it is tried again",
      "info: Message sent",
      "info: Message delivered",
    ]);
    expect(lines.filter(({ msg }) => String(msg).startsWith("Reminder e-mail not sent"))).toHaveLength(1);
    const errors = lines.filter(({ level }) => level === "error");
    expect(errors).toEqual([]);
  }, 120_000);
});

import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { available } from "../requires.ts";
import type { Daemon, Simulator } from "./daemon.ts";
import type { LeadSystem } from "./lead-system.ts";
import { Site } from "./site.ts";

const ANN = { agentId: "A-1", brand: "homes", name: "Ann Lee", phone: "+18505550101" };
const lead = (id: string) => ({ id, agentId: "A-1", lead: { name: "Sam Porter", message: `It is about ${id}.` } });

describe.skipIf(!available("mosquitto"))("SIGTERM (needs mosquitto)", () => {
  let site: Site;
  let simulator: Simulator;
  let leadSystem: LeadSystem;
  let daemon: Daemon;

  const alertsOf = (id: string) => simulator.textsTo(ANN.phone).filter((text) => text.includes(`about ${id}.`));

  beforeEach(async () => {
    site = await Site.create(["allow_anonymous true"]);
    ({ simulator, leadSystem } = site);
    daemon = await site.start();
    await site.enrol(ANN);
  });

  afterEach(() => site.stop());

  it("lets the submit that runs end, says offline, and leaves nothing to do twice", async () => {
    simulator.say("fault late-result delayMs=1500 accepted");
    await leadSystem.publish("leads", lead("L-1"));
    await leadSystem.hears("leads/L-1", { state: "queued" });
    await leadSystem.publish("leads", lead("L-2"));
    await leadSystem.hears("leads/L-2", { state: "queued" });
    expect(await daemon.kill("SIGTERM")).toBe(0);
    expect(leadSystem.on("status").at(-1)).toMatchObject({ state: "offline", problems: [] });
    expect(leadSystem.on("status").at(-2)).toMatchObject({ state: "online", problems: [] });
    const stopsAt = daemon.lines.all.findIndex(({ msg }) => msg === "leadline stops");
    expect(stopsAt).toBeGreaterThan(0);
    expect(daemon.lines.all.slice(stopsAt).filter(({ level }) => level !== "info" && level !== "debug")).toEqual([]);
    expect(alertsOf("L-1")).toHaveLength(1);
    // The network's report may come before the modem is let go, or while nobody is there to take it.
    expect(["sent", "delivered"]).toContain(leadSystem.on("leads/L-1").at(-1)?.["state"]);
    expect(alertsOf("L-2")).toHaveLength(0);

    daemon = await site.start();
    await leadSystem.hears("leads/L-2", { state: "delivered" });
    expect([alertsOf("L-1").length, alertsOf("L-2").length]).toEqual([1, 1]);
  });

  it("ends all the same, once told, when the last snapshot cannot be taken", async () => {
    await mkdir(join(site.state, "state.json.new"));
    const stopsAt = daemon.lines.all.length;
    expect(await daemon.kill("SIGTERM")).toBe(0);
    const stopping = daemon.lines.all.slice(stopsAt);
    expect(stopping.filter(({ level }) => level !== "info" && level !== "debug")).toMatchObject([
      { level: "warn", part: "last snapshot", msg: expect.stringMatching(/journal is whole/) },
    ]);
    expect(daemon.lines.all.at(-1)).toMatchObject({ msg: "leadline has stopped" });
    expect(await readdir(site.state)).not.toContain("lock");
  });

  it("sent again and again while it stops changes nothing", async () => {
    simulator.say("fault late-result delayMs=1500 accepted");
    await leadSystem.publish("leads", lead("L-1"));
    await leadSystem.hears("leads/L-1", { state: "queued" });
    for (const signal of ["SIGTERM", "SIGTERM", "SIGINT"] as const) daemon.process.kill(signal);
    expect(await daemon.ended).toBe(0);
    expect(alertsOf("L-1")).toHaveLength(1);
    daemon = await site.start();
    expect(daemon.lines.all.filter(({ level }) => level === "error")).toEqual([]);
    expect(daemon.lines.all.filter(({ msg }) => /cut off|cannot be used|written anew/.test(String(msg)))).toEqual([]);
    await leadSystem.hears("leads/L-1", { state: "sent" });
    expect(alertsOf("L-1")).toHaveLength(1);
  });
});

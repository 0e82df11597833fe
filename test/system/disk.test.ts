import { spawnSync } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Mosquitto } from "../mqtt/mosquitto.ts";
import { available } from "../requires.ts";
import { Daemon, Installation, LeadSystem, leadline, Simulator } from "./daemon.ts";
import { healthz } from "./healthz.ts";

const ANN = { agentId: "A-1", brand: "homes", name: "Ann Lee", phone: "+18505550101" };
const lead = (id: string, more = "") => ({
  id,
  agentId: "A-1",
  lead: { name: "Sam Porter", message: `It is about ${id}. ${more}` },
});

const isRoot = process.getuid?.() === 0;

function mount(...words: readonly string[]): boolean {
  return spawnSync("mount", words, { stdio: "ignore" }).status === 0;
}

describe.skipIf(!available("mosquitto"))("a daemon on a bad disk (needs mosquitto)", () => {
  let broker: Mosquitto;
  let simulator: Simulator;
  let installation: Installation;
  let leadSystem: LeadSystem;
  let state: string;
  const daemons: Daemon[] = [];

  async function start(env: Readonly<Record<string, string>> = {}): Promise<Daemon> {
    const from = leadSystem.heard.all.length;
    const daemon = new Daemon(installation.configFile, env);
    daemons.push(daemon);
    await leadSystem.hears("modem", { state: "ready" }, from);
    return daemon;
  }

  async function enrolAnn(): Promise<void> {
    await leadSystem.publish("agents/enroll", { ...ANN, requestedAt: new Date().toISOString(), source: "profile" });
    await simulator.phoneShows(ANN.phone, "Lead Notification");
    simulator.say(`sms ${ANN.phone} YES`);
    await leadSystem.hears("agents/A-1", { consent: "active" });
    await simulator.phoneShows(ANN.phone, "You have successfully been re-subscribed");
  }

  const hasProblem = (words: RegExp, from = 0) =>
    leadSystem.heard.first(
      ({ topic, payload }) => topic === "status" && words.test(JSON.stringify(payload?.["problems"])),
      from,
    );

  beforeEach(async () => {
    broker = await Mosquitto.start(["allow_anonymous true", "persistence true", "persistence_location {folder}/"]);
    simulator = new Simulator();
    installation = await Installation.create();
    state = join(installation.folder, "state");
    await mkdir(state);
    await installation.configure({ broker: broker.url, port: await simulator.tty() });
    leadSystem = await LeadSystem.connect(broker.url, "leadline/main");
  });

  afterEach(async () => {
    for (const daemon of daemons.splice(0)) await daemon.kill("SIGKILL");
    await simulator.kill("SIGTERM");
    await leadSystem.stop();
    await broker.remove();
    spawnSync("umount", [state], { stdio: "ignore" });
    await installation.remove();
  });

  describe.skipIf(!isRoot)("that can be mounted for it (needs root)", () => {
    it("acknowledges and sends nothing while it is full, says so, and goes on by itself when there is room", async () => {
      expect(mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", state)).toBe(true);
      await start();
      await enrolAnn();
      await leadSystem.publish("leads", lead("L-1"));
      await leadSystem.hears("leads/L-1", { state: "delivered" });

      const filler = join(state, "filler");
      await fill(filler);
      const from = leadSystem.heard.all.length;
      for (let at = 2; at <= 9; at += 1) await leadSystem.publish("leads", lead(`L-${at}`, "x".repeat(20_000)));
      await hasProblem(/cannot be written: .*ENOSPC.*make room/, from);
      expect(await healthz(installation)).toMatchObject({
        status: 503,
        body: expect.stringContaining("cannot be written"),
      });
      expect(leadSystem.on("leads/L-9")).toEqual([]);

      await rm(filler);
      await leadSystem.hears("leads/L-9", { state: "delivered" });
      expect(leadSystem.on("leads/L-9").map(({ state }) => state)).toEqual(["accepted", "queued", "sent", "delivered"]);
      expect(simulator.textsTo(ANN.phone).filter((text) => text.includes("about L-"))).toHaveLength(9);
      expect(await healthz(installation)).toMatchObject({ status: 200 });
    });

    it("stays up when it cannot even be opened, and starts by itself when it can", async () => {
      expect(mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", state)).toBe(true);
      const first = await start();
      await enrolAnn();
      await first.kill("SIGTERM");
      expect(mount("-o", "remount,ro", state)).toBe(true);
      await leadSystem.publish("leads", lead("L-1"));
      const from = leadSystem.heard.all.length;
      await start();
      await hasProblem(/safe mode.*EROFS.*goes on by itself/, from);
      expect(await healthz(installation)).toMatchObject({ status: 503 });
      expect(leadSystem.on("leads/L-1")).toEqual([]);

      expect(mount("-o", "remount,rw", state)).toBe(true);
      await leadSystem.hears("leads/L-1", { state: "delivered" });
    });
  });

  it("that loses what was synced ends the process once, and is not trusted a second time", async () => {
    const first = await start();
    await enrolAnn();
    await first.kill("SIGTERM");
    const bad = {
      NODE_OPTIONS: `--import ${new URL("../torture/fail-sync.mjs", import.meta.url).href}`,
      LEADLINE_FAIL_SYNC_AFTER: "0",
    };
    for (const id of ["L-1", "L-2"]) {
      const daemon = new Daemon(installation.configFile, bad);
      daemons.push(daemon);
      await leadSystem.publish("leads", lead(id));
      expect(await daemon.ended).toBe(1);
    }
    const from = leadSystem.heard.all.length;
    const safe = await start();
    await hasProblem(/safe mode.*sync-failed-again.*two runs.*leadline repair/, from);
    await safe.kill("SIGTERM");

    expect((await leadline("repair", "--config", installation.configFile)).code).toBe(0);
    await start();
    await leadSystem.hears("leads/L-1", { state: "delivered" });
    await leadSystem.hears("leads/L-2", { state: "delivered" });
  });
});

/** Writes until nothing more goes in. */
async function fill(file: string): Promise<void> {
  for (let octets = 1 << 20; octets >= 1; octets >>= 1) {
    for (let isFull = false; !isFull; ) {
      try {
        await writeFile(file, Buffer.alloc(octets), { flag: "a" });
      } catch {
        isFull = true;
      }
    }
  }
}

import { spawnSync } from "node:child_process";
import { mkdir, readdir, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { available } from "../requires.ts";
import { leadline, type Simulator } from "./daemon.ts";
import { healthz } from "./healthz.ts";
import type { LeadSystem } from "./lead-system.ts";
import { Site } from "./site.ts";

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
  let site: Site;
  let simulator: Simulator;
  let leadSystem: LeadSystem;
  let state: string;

  const hasProblem = (words: RegExp, from = 0) =>
    leadSystem.heard.first(
      ({ topic, payload }) => topic === "status" && words.test(JSON.stringify(payload?.["problems"])),
      from,
    );

  /** More than the page that is still free at the end of a file. */
  function repliesFrom(phone: string): void {
    for (let at = 1; at <= 12; at += 1) simulator.say(`sms ${phone} See you at ${at}, ${"x".repeat(120)}`);
  }

  beforeEach(async () => {
    site = await Site.create();
    ({ simulator, leadSystem, state } = site);
    await mkdir(state);
  });

  afterEach(async () => {
    // It is in use until the daemon has ended.
    await site.killDaemons();
    spawnSync("umount", [state], { stdio: "ignore" });
    await site.stop();
  });

  describe.skipIf(!isRoot)("that can be mounted for it (needs root)", () => {
    it("acknowledges and sends nothing while it is full, says so, and goes on by itself when there is room", async () => {
      expect(mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", state)).toBe(true);
      await site.start();
      await site.enrol(ANN);
      await leadSystem.publish("leads", lead("L-1"));
      await leadSystem.hears("leads/L-1", { state: "delivered" });

      const filler = join(state, "filler");
      await fill(filler);
      const from = leadSystem.heard.all.length;
      for (let at = 2; at <= 9; at += 1) await leadSystem.publish("leads", lead(`L-${at}`, "x".repeat(20_000)));
      await hasProblem(/leads and enrolments wait at the broker; make room/, from);
      expect(await healthz(site.installation)).toMatchObject({
        status: 503,
        body: expect.stringContaining("leads and enrolments wait"),
      });
      repliesFrom(ANN.phone);
      await hasProblem(/cannot be written: .*ENOSPC.*make room/, from);
      expect(await healthz(site.installation)).toMatchObject({
        status: 503,
        body: expect.stringContaining("cannot be written"),
      });
      expect(leadSystem.on("leads/L-9")).toEqual([]);
      await leadSystem.hears("modem", { detail: "nothing is sent while the disk cannot be written" }, from);

      await rm(filler);
      await leadSystem.hears("leads/L-9", { state: "delivered" });
      expect(leadSystem.on("leads/L-9").map(({ state }) => state)).toEqual(["accepted", "queued", "sent", "delivered"]);
      expect(simulator.textsTo(ANN.phone).filter((text) => text.includes("about L-"))).toHaveLength(9);
      expect(await healthz(site.installation)).toMatchObject({ status: 200 });
    });

    it("still takes withdrawals and replies when little is left, and leads and enrolments when there is more", async () => {
      expect(mount("-t", "tmpfs", "-o", "size=4m", "tmpfs", state)).toBe(true);
      await site.start();
      await site.enrol(ANN);
      const filler = join(state, "filler");
      const { bavail, bsize } = await statfs(state);
      await writeFile(filler, Buffer.alloc(bavail * bsize - 150_000));
      const from = leadSystem.heard.all.length;
      await leadSystem.publish("leads", lead("L-1"));
      await leadSystem.publish("agents/enroll", { ...ANN, agentId: "A-2", phone: "+18505550102", source: "profile" });
      await hasProblem(/less than 0\.2 MiB left: leads and enrolments wait/, from);
      simulator.say(`sms ${ANN.phone} See you at five`);
      await leadSystem.hears("inbound", { text: "See you at five" }, from);
      await leadSystem.publish("agents/withdraw", { agentId: "A-1" });
      await leadSystem.hears("agents/A-1", { consent: "opted-out", reason: "profile" }, from);
      expect(leadSystem.on("leads/L-1")).toEqual([]);

      await rm(filler);
      await leadSystem.hears("leads/L-1", { state: "refused" });
      await leadSystem.hears("agents/A-2", { consent: "pending" });
    });

    it("lets a daemon stop while it is full, and says once what could not be written", async () => {
      expect(mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", state)).toBe(true);
      const daemon = await site.start();
      await site.enrol(ANN);
      const filler = join(state, "filler");
      await fill(filler);
      const from = leadSystem.heard.all.length;
      await leadSystem.publish("leads", lead("L-1", "x".repeat(20_000)));
      repliesFrom(ANN.phone);
      await hasProblem(/cannot be written: .*ENOSPC/, from);
      expect(await daemon.kill("SIGTERM")).toBe(0);
      const stopsAt = daemon.lines.all.findIndex(({ msg }) => msg === "leadline stops");
      const told = daemon.lines.all.slice(stopsAt).filter(({ part, level }) => part !== undefined && level === "warn");
      const parts = told.map(({ part }) => part);
      expect(parts).toEqual(expect.arrayContaining(["journal", "last records", "last snapshot"]));
      expect(new Set(parts).size).toBe(parts.length);
      expect(await readdir(state)).not.toContain("lock");

      await rm(filler);
      await site.start();
      await leadSystem.hears("leads/L-1", { state: "delivered" });
    });

    it("stays up when it cannot even be opened, and starts by itself when it can", async () => {
      expect(mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", state)).toBe(true);
      const first = await site.start();
      await site.enrol(ANN);
      await first.kill("SIGTERM");
      expect(mount("-o", "remount,ro", state)).toBe(true);
      await leadSystem.publish("leads", lead("L-1"));
      const from = leadSystem.heard.all.length;
      await site.start();
      await hasProblem(/safe mode.*EROFS.*goes on by itself/, from);
      expect(await healthz(site.installation)).toMatchObject({ status: 503 });
      expect(leadSystem.on("leads/L-1")).toEqual([]);

      expect(mount("-o", "remount,rw", state)).toBe(true);
      await leadSystem.hears("leads/L-1", { state: "delivered" });
    });
  });

  it("that loses what was synced ends the process once, and is not trusted a second time", async () => {
    const first = await site.start();
    await site.enrol(ANN);
    await first.kill("SIGTERM");
    const bad = {
      NODE_OPTIONS: `--import ${new URL("../torture/fail-sync.mjs", import.meta.url).href}`,
      LEADLINE_FAIL_SYNC_AFTER: "0",
    };
    for (const id of ["L-1", "L-2"]) {
      const daemon = site.run(bad);
      await leadSystem.publish("leads", lead(id));
      expect(await daemon.ended).toBe(1);
    }
    const from = leadSystem.heard.all.length;
    const safe = await site.start();
    await hasProblem(/safe mode.*sync-failed-again.*two runs.*leadline repair/, from);
    await safe.kill("SIGTERM");

    expect((await leadline("repair", "--config", site.installation.configFile)).code).toBe(0);
    await site.start();
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

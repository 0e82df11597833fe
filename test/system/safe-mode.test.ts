import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { available } from "../requires.ts";
import { type Daemon, leadline, type Simulator } from "./daemon.ts";
import { healthz } from "./healthz.ts";
import type { LeadSystem } from "./lead-system.ts";
import { Site } from "./site.ts";

const ANN = { agentId: "A-1", brand: "homes", name: "Ann Lee", phone: "+18505550101", email: "ann@example.com" };
const lead = { id: "L-1", agentId: "A-1", lead: { name: "Sam Porter", message: "Is it still available?" } };

describe.skipIf(!available("mosquitto"))("a daemon whose journal cannot be used (needs mosquitto)", () => {
  let site: Site;
  let simulator: Simulator;
  let leadSystem: LeadSystem;
  let daemon: Daemon;
  let state: string;

  const command = (...words: readonly string[]) => leadline(...words, "--config", site.installation.configFile);

  /** Gives back how much the lead system had heard before. */
  async function start(): Promise<number> {
    const from = leadSystem.heard.all.length;
    daemon = await site.start();
    return from;
  }

  async function journalFile(): Promise<string> {
    const month = new Date().toISOString().slice(0, 7);
    return join(state, "journal", `${month}.jsonl`);
  }

  /** A bit that flips in the third line, and no snapshot to do without it. */
  async function damage(): Promise<Buffer> {
    const file = await journalFile();
    const lines = (await readFile(file, "utf8")).split("\n");
    const damaged = Buffer.from(lines.with(2, (lines[2] ?? "").replace("at", "qt")).join("\n"));
    await writeFile(file, damaged);
    await writeFile(join(state, "state.json"), "{}");
    return damaged;
  }

  beforeEach(async () => {
    site = await Site.create();
    ({ simulator, leadSystem, state } = site);
    await start();
    await site.enrol(ANN);
  });

  afterEach(() => site.stop());

  it("stays up, says which line and what to do, acknowledges and sends nothing, and takes a STOP in after the repair", async () => {
    await daemon.kill("SIGTERM");
    const damaged = await damage();
    await leadSystem.publish("leads", lead);
    const from = await start();
    const where = /safe mode.*journal\/[\d-]+\.jsonl, line \d+: .*leadline repair.*leadline restore/;

    const status = await leadSystem.hears("status", { state: "online" }, from);
    expect(status["problems"]).toContainEqual(expect.stringMatching(where));
    expect(await healthz(site.installation)).toMatchObject({ status: 503, body: expect.stringMatching(where) });
    const shown = await command("status");
    expect(shown.code).toBe(0);
    expect(shown.out).toMatch(where);
    expect(shown.out).not.toMatch(/^agents/m);
    const examined = await command("doctor");
    expect(examined.code).toBe(1);
    expect(examined.out).toMatch(/^fail {2}daemon: safe mode, nothing is sent/m);
    const [place = ""] = /journal\/[\d-]+\.jsonl, line \d+: [^.]+/.exec(shown.out) ?? [];
    expect(place).not.toBe("");
    const listed = await command("agents", "list");
    expect([listed.code, listed.out]).toEqual([1, ""]);
    expect(listed.err).toMatch(where);

    const texts = simulator.textsTo(ANN.phone).length;
    simulator.say(`sms ${ANN.phone} STOP`);
    await daemon.logs("SMS kept until the gateway is out of safe mode");
    expect((await command("repair")).err).toContain("stop the daemon first");
    expect(await daemon.kill("SIGTERM")).toBe(0);
    expect(leadSystem.on("status").at(-1)).toMatchObject({ state: "offline" });
    expect(leadSystem.on("leads/L-1")).toEqual([]);
    expect(simulator.textsTo(ANN.phone)).toHaveLength(texts);
    expect(await readFile(await journalFile())).toEqual(damaged);

    expect(await command("repair")).toMatchObject({ code: 1, err: expect.stringContaining("may have said STOP") });
    expect(await readFile(await journalFile())).toEqual(damaged);
    const repaired = await command("repair", "--hold");
    expect(repaired).toMatchObject({ code: 0, err: "" });
    expect(repaired.out).toMatch(/records? (is|are) lost/);
    expect(repaired.out).toContain(place);
    expect(repaired.out).toContain("agents that nothing knows any more: A-1 (");
    await start();
    await leadSystem.hears("inbound", { keyword: "stop" });
    // It lay at the broker, in the session that nobody had touched.
    await leadSystem.hears("leads/L-1", { state: "rejected", reason: "unknown-agent" });
    expect(JSON.parse((await command("status", "--json")).out)).toMatchObject({ problems: [] });
  });

  it("goes on with a backup that was taken while it ran, once it is restored", async () => {
    const archive = join(site.installation.folder, "state.tgz");
    const copied = await command("backup", archive);
    expect(copied).toMatchObject({ code: 0, err: "" });
    expect((await stat(archive)).mode & 0o777).toBe(0o600);
    simulator.say(`sms ${ANN.phone} Stop`);
    await leadSystem.hears("agents/A-1", { consent: "opted-out" });
    await simulator.phoneShows(ANN.phone, "You have successfully been unsubscribed.");
    expect((await command("restore", archive)).err).toContain("stop the daemon first");
    await daemon.kill("SIGTERM");
    await damage();

    const restored = await command("restore", archive);
    expect(restored).toMatchObject({ code: 0, err: "" });
    expect(restored.out).toContain("may be sent again");
    const from = await start();
    await leadSystem.hears("inbound", { keyword: "stop" }, from);
    // The backup did not know of the STOP; the journal that it replaced did.
    expect(await leadSystem.hears("agents/A-1", { consent: "opted-out" }, from)).toMatchObject({ reason: "stop" });
  });

  it("texts nobody whom an operator opted out after the backup", async () => {
    const archive = join(site.installation.folder, "state.tgz");
    expect(await command("backup", archive)).toMatchObject({ code: 0 });
    expect(await command("agents", "opt-out", "A-1", "--at-persons-request")).toMatchObject({ code: 0 });
    await daemon.kill("SIGTERM");
    const restored = await command("restore", archive);
    expect(restored.out).toContain(`Opted out among them, and carried over at the next start: ${ANN.phone}.`);
    const from = await start();
    await leadSystem.publish("leads", lead);
    expect(await leadSystem.hears("leads/L-1", {}, from)).toMatchObject({ state: "accepted" });
    await leadSystem.hears("leads/L-1", { state: "refused" }, from);
    await leadSystem.publish("agents/enroll", { ...ANN, requestedAt: new Date().toISOString(), source: "profile" });
    await leadSystem.hears("rejected", { code: "blocked-by-stop" }, from);
    expect(simulator.textsTo(ANN.phone)).not.toContainEqual(expect.stringContaining("Sam Porter"));
  });
});

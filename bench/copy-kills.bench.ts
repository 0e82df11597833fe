import { cp, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { Mosquitto } from "../test/mqtt/mosquitto.ts";
import { NatsServers } from "../test/copy/nats-servers.ts";
import { Daemon, Installation, leadline, Simulator } from "../test/system/daemon.ts";
import { LeadSystem } from "../test/system/lead-system.ts";
import { Site } from "../test/system/site.ts";
import { printTable, quantile } from "./figures.ts";

// The card thrown away under load, again and again: kill -9, the state deleted, restored from the copy on a blank store.

const KILLS = Number(process.env["LEADLINE_COPY_KILLS"] ?? 10);
const AGENTS = KILLS + 4;
const LEADS_A_SECOND = 6;
/** The old state is revived beside the new one after each of so many kills. */
const REVIVE_EVERY = 5;

interface Rec {
  readonly sequence: number;
  readonly at: string;
  readonly type: string;
  readonly data: { readonly leadId?: string; readonly number?: string };
}

async function recordsIn(state: string): Promise<readonly Rec[]> {
  const names = (await readdir(join(state, "journal"))).filter((name) => /^\d{4}-\d{2}.*\.jsonl$/.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(state, "journal", name), "utf8")));
  return texts.flatMap((text) =>
    text
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Rec),
  );
}

test.each(["folder", "nats"] as const)("kills with the card thrown away, copied to a %s", async (adapter) => {
  const site = await Site.create();
  const servers = adapter === "nats" ? await NatsServers.start() : undefined;
  const stick = join(site.installation.folder, "stick");
  await mkdir(stick);
  const nats = JSON.stringify({ servers: servers?.urls, stream: "kills" });
  const copy = adapter === "nats" ? `copy: { nats: ${nats} }` : `copy: { folder: "${stick}" }`;
  const port = await site.simulator.tty();
  await site.installation.configure({
    broker: site.broker.url,
    port,
    further: [copy],
    modem: "dailyCap: 0, newRecipientsPerDay: 0",
  });
  const command = (...words: readonly string[]) =>
    leadline(...words, "--config", site.installation.configFile, "--json");
  expect(await command("copy", "init")).toMatchObject({ code: 0 });

  const agents = Array.from({ length: AGENTS }, (_, index) => ({
    agentId: `a${index}`,
    brand: "homes",
    phone: `+1850556${String(index).padStart(4, "0")}`,
  }));
  let daemon = await site.start();
  for (const agent of agents) await site.enrol(agent);

  const accepted = new Set<string>();
  const lostBeyond: string[] = [];
  const rpoSeconds: number[] = [];
  const rpoRecords: number[] = [];
  const stops = new Map<string, number>();
  const afterStop: string[] = [];
  let published = 0;
  let textsOfRevived = 0;
  let revivals = 0;
  const restoreMs: number[] = [];
  let isLoading = true;
  const load = (async () => {
    for (; isLoading; published += 1) {
      const agent = agents[published % agents.length];
      if (agent !== undefined)
        await site.leadSystem.publish("leads", {
          id: `L-${published}`,
          agentId: agent.agentId,
          lead: { name: "Sam Porter", message: `lead L-${published}` },
        });
      await wait(1_000 / LEADS_A_SECOND);
    }
  })();

  for (let kill = 0; kill < KILLS; kill += 1) {
    await wait(1_500 + Math.random() * 2_500);
    const leaver = agents[kill];
    if (leaver !== undefined) site.simulator.say(`sms ${leaver.phone} STOP`);
    await wait(Math.random() * 1_500);
    await daemon.kill("SIGKILL");
    const killedAt = Date.now();
    const records = await recordsIn(site.state);
    const old = await Installation.create();
    const isRevived = kill % REVIVE_EVERY === 0;
    if (isRevived) await cp(site.state, join(old.folder, "state"), { recursive: true });
    await rm(site.state, { recursive: true });
    const began = performance.now();
    const restored = await command("restore", "--from", "copy");
    restoreMs.push(performance.now() - began);
    expect(restored, restored.err).toMatchObject({ code: 0 });
    const { sequence } = JSON.parse(restored.out) as { sequence: number };
    const missing = records.filter((record) => record.sequence > sequence);
    rpoRecords.push(missing.length);
    rpoSeconds.push(missing[0] === undefined ? 0 : (killedAt - Date.parse(missing[0].at)) / 1_000);
    for (const record of records) {
      if (record.sequence > sequence) continue;
      if (record.type === "LeadAccepted" && record.data.leadId !== undefined) accepted.add(record.data.leadId);
      if (record.type === "NumberSuppressed" && record.data.number !== undefined && !stops.has(record.data.number))
        stops.set(record.data.number, site.simulator.textsTo(record.data.number).length);
    }
    daemon = await site.start();
    if (!isRevived) continue;
    revivals += 1;
    const broker = await Mosquitto.start();
    const otherModem = new Simulator();
    await old.configure({ broker: broker.url, port: await otherModem.tty(), further: [copy] });
    const otherLeads = await LeadSystem.connect(broker.url, "leadline/main");
    const revived = new Daemon(old.configFile);
    await otherLeads.hears("modem", { state: "ready" });
    const last = agents.at(-1);
    await otherLeads.publish("leads", { id: `R-${kill}`, agentId: last?.agentId, lead: { name: "Old" } });
    await otherLeads.hears(`leads/R-${kill}`, { state: "queued" });
    await wait(1_500);
    textsOfRevived += otherModem.lines.all.filter(({ event }) => event === "received").length;
    await revived.kill("SIGKILL");
    await otherModem.kill("SIGTERM");
    await otherLeads.stop();
    await broker.remove();
    await old.remove();
  }
  isLoading = false;
  await load;
  // All that was accepted and copied ends.
  await wait(20_000);
  const ended = new Set(
    site.leadSystem.heard.all
      .filter(
        ({ topic, payload }) =>
          topic.startsWith("leads/") && !["accepted", "queued", "late"].includes(String(payload?.["state"])),
      )
      .map(({ topic }) => topic.slice("leads/".length)),
  );
  for (const id of accepted) if (!ended.has(id)) lostBeyond.push(id);
  for (const [number, before] of stops) {
    const alerts = site.simulator
      .textsTo(number)
      .slice(before)
      .filter((text) => text.includes("lead L-"));
    afterStop.push(...alerts);
  }
  // A STOP that was not copied still lay in the SIM.
  const out = new Set(
    (await recordsIn(site.state)).flatMap(({ type, data }) => (type === "NumberSuppressed" ? [data.number] : [])),
  );
  const forgotten = agents.slice(0, KILLS).filter(({ phone }) => !out.has(phone));
  const texts = agents.flatMap(({ phone }) =>
    site.simulator.textsTo(phone).flatMap((text) => /lead (L-\d+)/.exec(text)?.[1] ?? []),
  );
  const doubles = texts.length - new Set(texts).size;
  printTable(`copied to a ${adapter}`, [
    ["kills", KILLS],
    ["leads published", published],
    ["leads accepted and copied", accepted.size],
    ["RPO p50, seconds", quantile(rpoSeconds, 0.5)],
    ["RPO p99, seconds", quantile(rpoSeconds, 0.99)],
    ["RPO p50, records", quantile(rpoRecords, 0.5)],
    ["RPO p99, records", quantile(rpoRecords, 0.99)],
    ["leads lost that had been copied", lostBeyond.length],
    ["STOPs that had been copied", stops.size],
    ["alerts after a copied STOP", afterStop.length],
    ["STOPs said", KILLS],
    ["of them forgotten", forgotten.length],
    ["alerts doubled", doubles],
    ["old states revived", revivals],
    ["texts that they sent", textsOfRevived],
    ["restore p50, ms", quantile(restoreMs, 0.5)],
  ]);
  await site.stop();
  await servers?.remove();
  const wrong = { lostBeyond, afterStop, textsOfRevived, forgotten };
  expect(wrong).toEqual({ lostBeyond: [], afterStop: [], textsOfRevived: 0, forgotten: [] });
  expect(doubles).toBeLessThanOrEqual(KILLS);
});

import { cp, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { NatsServers } from "../test/copy/nats-servers.ts";
import { Daemon, Installation, leadline, Simulator } from "../test/system/daemon.ts";
import { Site } from "../test/system/site.ts";
import { printTable, quantile } from "./figures.ts";

// The card thrown away under load, again and again: kill -9, the state deleted, restored from the copy on a blank store,
// and the old state revived beside the new one.

const KILLS = Number(process.env["LEADLINE_COPY_KILLS"] ?? 10);
const LEADS_A_SECOND = 6;
/** Agents that never say STOP. */
const STAYING = 4;
/** How long it may take until all that was accepted has ended. */
const DRAIN_MS = 60_000;
const MOST_MS = Math.max(10, KILLS) * 60_000;

interface Rec {
  readonly sequence: number;
  readonly at: string;
  readonly type: string;
  readonly data: { readonly leadId?: string; readonly number?: string };
}

/** What came of the kills so far. */
class Tally {
  readonly rpoSeconds: number[] = [];
  readonly rpoRecords: number[] = [];
  readonly restoreMs: number[] = [];
  /** How many alerts each kill has doubled: what had been shown before it was shown again after it, or later. */
  readonly doubles = new Map<number, number>();
  /** Leads that were accepted, by records that had been copied. */
  readonly accepted = new Set<string>();
  /** Numbers whose STOP had been copied, and how many texts they had by then. */
  readonly stops = new Map<string, number>();
  published = 0;
  revivals = 0;
  textsOfRevived = 0;
  lost: readonly string[] = [];
  forgotten: readonly string[] = [];
  afterStop: readonly string[] = [];

  doubled(): number {
    return [...this.doubles.values()].reduce((sum, each) => sum + each, 0);
  }

  double(kills: readonly number[]): void {
    for (const kill of kills) this.doubles.set(kill, (this.doubles.get(kill) ?? 0) + 1);
  }

  print(adapter: string): void {
    printTable(`copied to a ${adapter}`, [
      ["kills", this.rpoSeconds.length],
      ["leads published", this.published],
      ["leads accepted and copied", this.accepted.size],
      ["RPO p50, seconds", quantile(this.rpoSeconds, 0.5)],
      ["RPO p99, seconds", quantile(this.rpoSeconds, 0.99)],
      ["RPO most, seconds", Math.max(...this.rpoSeconds)],
      ["RPO p50, records", quantile(this.rpoRecords, 0.5)],
      ["RPO p99, records", quantile(this.rpoRecords, 0.99)],
      ["leads lost that had been copied", this.lost.length],
      ["STOPs that had been copied", this.stops.size],
      ["alerts after a copied STOP", this.afterStop.length],
      ["STOPs said, and forgotten", this.forgotten.length],
      ["alerts doubled", this.doubled()],
      ["most doubled by one kill", Math.max(0, ...this.doubles.values())],
      ["old states revived", this.revivals],
      ["texts that they sent", this.textsOfRevived],
      ["restore p50, ms", quantile(this.restoreMs, 0.5)],
    ]);
  }
}

test.each(["folder", "nats"] as const)(
  "kills with the card thrown away, copied to a %s",
  async (adapter) => {
    const site = await Site.create();
    onTestFinished(() => site.stop());
    const { copy, servers } = await placeFor(adapter, site);
    onTestFinished(async () => servers?.remove());
    const port = await site.simulator.tty();
    const modem = "dailyCap: 0, newRecipientsPerDay: 0";
    await site.installation.configure({ broker: site.broker.url, port, further: [copy], modem });
    const command = (...words: readonly string[]) =>
      leadline(...words, "--config", site.installation.configFile, "--json");
    expect(await command("copy", "init")).toMatchObject({ code: 0 });

    const agents = Array.from({ length: KILLS + STAYING }, (_, index) => ({
      agentId: `a${index}`,
      brand: "homes",
      phone: `+1850556${String(index).padStart(4, "0")}`,
    }));
    const [leaving, staying] = [agents.slice(0, KILLS), agents.slice(KILLS)];
    let daemon = await site.start();
    for (const agent of agents) await site.enrol(agent);

    const tally = new Tally();
    // An abort loses nothing of what was seen until then.
    onTestFinished(() => tally.print(adapter));
    const alerts = alertsAt(site);
    let isLoading = true;
    const load = (async () => {
      for (; isLoading; tally.published += 1) {
        const agent = agentFor(tally.published, leaving, staying, tally.rpoSeconds.length);
        await site.leadSystem.publish("leads", {
          id: `L-${tally.published}`,
          agentId: agent?.agentId,
          lead: { name: "Sam Porter", message: `lead L-${tally.published}` },
        });
        await wait(1_000 / LEADS_A_SECOND);
      }
    })();

    let revival: Promise<void> | undefined;
    for (const [kill, leaver] of leaving.entries()) {
      await wait(1_500 + Math.random() * 2_500);
      site.simulator.say(`sms ${leaver.phone} STOP`);
      await wait(Math.random() * 1_500);
      await revival;
      await daemon.kill("SIGKILL");
      const killedAt = Date.now();
      const records = await recordsIn(site.state);
      const old = await Installation.create();
      await cp(site.state, join(old.folder, "state"), { recursive: true });
      await rm(site.state, { recursive: true });
      const began = performance.now();
      const restored = await command("restore", "--from", "copy");
      tally.restoreMs.push(performance.now() - began);
      expect(restored, restored.err).toMatchObject({ code: 0 });
      const { sequence } = JSON.parse(restored.out) as { sequence: number };
      const missing = records.filter((record) => record.sequence > sequence);
      tally.rpoRecords.push(missing.length);
      tally.rpoSeconds.push(missing[0] === undefined ? 0 : (killedAt - Date.parse(missing[0].at)) / 1_000);
      for (const { sequence: of, type, data } of records) {
        if (of > sequence) continue;
        if ((type === "LeadAccepted" || type === "LeadQueued") && data.leadId !== undefined)
          tally.accepted.add(data.leadId);
        if (type === "NumberSuppressed" && data.number !== undefined && !tally.stops.has(data.number))
          tally.stops.set(data.number, site.simulator.textsTo(data.number).length);
      }
      // What the old process had handed over has been shown by now, and the new one has sent nothing yet.
      tally.double(alerts.doubledSince(kill));
      daemon = await site.start();
      revival = revive(old, site.broker.url, copy).then((texts) => {
        tally.revivals += 1;
        tally.textsOfRevived += texts;
      });
      const seconds = tally.rpoSeconds.at(-1) ?? 0;
      console.log(
        `${adapter} ${kill + 1}/${KILLS}: lost ${seconds.toFixed(2)} s, ${missing.length} records; doubled so far ${tally.doubled()}; texts of the old ones ${tally.textsOfRevived}`,
      );
    }
    await revival;
    isLoading = false;
    await load;

    const drainBegan = performance.now();
    do {
      await wait(1_000);
      tally.lost = unended(site, tally.accepted);
    } while (tally.lost.length > 0 && performance.now() - drainBegan < DRAIN_MS);
    tally.double(alerts.doubledSince(KILLS));
    tally.afterStop = [...tally.stops].flatMap(([number, before]) =>
      site.simulator
        .textsTo(number)
        .slice(before)
        .filter((text) => ALERT.test(text)),
    );
    // A STOP that was not copied still lay in the SIM.
    const out = new Set(
      (await recordsIn(site.state)).flatMap(({ type, data }) => (type === "NumberSuppressed" ? [data.number] : [])),
    );
    tally.forgotten = leaving.map(({ phone }) => phone).filter((phone) => !out.has(phone));
    const { lost, afterStop, textsOfRevived, forgotten } = tally;
    expect({ lost, afterStop, textsOfRevived, forgotten }).toEqual({
      lost: [],
      afterStop: [],
      textsOfRevived: 0,
      forgotten: [],
    });
    expect([...tally.doubles].filter(([, count]) => count > 1)).toEqual([]);
    expect(quantile(tally.rpoSeconds, 0.99)).toBeLessThan(5);
  },
  MOST_MS,
);

/** The line of the configuration that names the place. */
async function placeFor(adapter: "folder" | "nats", site: Site): Promise<{ copy: string; servers?: NatsServers }> {
  if (adapter === "nats") {
    const servers = await NatsServers.start();
    return { servers, copy: `copy: { nats: ${JSON.stringify({ servers: servers.urls, stream: "kills" })} }` };
  }
  const stick = join(site.installation.folder, "stick");
  await mkdir(stick);
  return { copy: `copy: { folder: "${stick}" }` };
}

/** Every third lead is for somebody who has said STOP, where there is one already. */
function agentFor<T>(published: number, leaving: readonly T[], staying: readonly T[], left: number): T | undefined {
  if (published % 3 === 0 && left > 0) return leaving[published % left];
  const others = [...staying, ...leaving.slice(left)];
  return others[published % others.length];
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

const ALERT = /lead (L-\d+)/;

/** Which of the alerts that phones show were shown before. */
function alertsAt({ simulator }: Site): { doubledSince(kills: number): readonly number[] } {
  const shownAfter = new Map<string, number>();
  let from = 0;
  return {
    /** Of those that were shown since it was asked last, after so many kills: after how many the one before was. */
    doubledSince(kills) {
      const doubled: number[] = [];
      for (const { event, text } of simulator.lines.all.slice(from)) {
        from += 1;
        const id = event === "received" ? ALERT.exec(String(text))?.[1] : undefined;
        if (id === undefined) continue;
        const before = shownAfter.get(id);
        if (before !== undefined) doubled.push(before);
        shownAfter.set(id, kills);
      }
      return doubled;
    },
  };
}

const UNDER_WAY = ["accepted", "queued", "late"];

/** Leads whose end nobody has been told. */
function unended({ leadSystem }: Site, ids: ReadonlySet<string>): readonly string[] {
  const ended = new Set(
    leadSystem.heard.all
      .filter(({ topic, payload }) => topic.startsWith("leads/") && !UNDER_WAY.includes(String(payload?.["state"])))
      .map(({ topic }) => topic.slice("leads/".length)),
  );
  return [...ids].filter((id) => !ended.has(id));
}

/** Starts a state of old beside the new one, for as long as it likes to send. Resolves to how many texts it sent. */
async function revive(old: Installation, broker: string, copy: string): Promise<number> {
  const modem = new Simulator();
  await old.configure({ broker, port: await modem.tty(), further: [copy] });
  const revived = new Daemon(old.configFile);
  try {
    for (;;) {
      const { code, out } = await leadline("status", "--config", old.configFile, "--json");
      const view = JSON.parse(code === 0 ? out : "{}") as { modem?: { state: string }; copy: { state: string } };
      if (view.modem?.state === "ready" && view.copy.state === "superseded") break;
    }
    await wait(2_500);
    return modem.lines.all.filter(({ event }) => event === "received").length;
  } finally {
    await revived.kill("SIGKILL");
    await modem.kill("SIGTERM");
    await old.remove();
  }
}

import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { NatsServers } from "../test/copy/nats-servers.ts";
import { available } from "../test/requires.ts";
import { type Daemon, leadline } from "../test/system/daemon.ts";
import { Site } from "../test/system/site.ts";
import { printTable } from "./figures.ts";
import { octetsWritten, type SystemCall, syncs, Trace } from "./trace.ts";

// What a copy costs beside a gateway without: three daemons in turns, in one run, on one machine.

const LEADS = Number(process.env["LEADLINE_COST_LEADS"] ?? 100);
const ROUNDS = 3;
/** While strace looks, which makes each call slow. */
const LEADS_TRACED = 40;
const IDLE_SECONDS = 60;
/** What is of no urgency waits some seconds for company. */
const SETTLED_MS = 30_000;
const TICKS_A_SECOND = 100;
const AGENTS = [1, 2, 3, 4].map((index) => ({ agentId: `a${index}`, brand: "homes", phone: `+1850555010${index}` }));

type Kind = "none" | "folder" | "nats";

interface Gateway {
  readonly kind: Kind;
  readonly site: Site;
  readonly daemon: Daemon;
  /** Where the copy lies: the beginning of a path, or the end of a connection. */
  readonly place: string;
  leads: number;
  cpuSeconds: number;
}

async function open(kind: Kind): Promise<Gateway> {
  const site = await Site.create();
  onTestFinished(() => site.stop());
  const stick = join(site.installation.folder, "stick");
  await mkdir(stick);
  const servers = kind === "nats" ? await NatsServers.start() : undefined;
  onTestFinished(async () => servers?.remove());
  const [url = ""] = servers?.urls ?? [];
  const copies = { none: "", folder: `copy: { folder: "${stick}" }`, nats: `copy: { nats: { servers: ["${url}"] } }` };
  const port = await site.simulator.tty();
  const modem = "dailyCap: 0, newRecipientsPerDay: 0";
  await site.installation.configure({ broker: site.broker.url, port, further: [copies[kind]], modem });
  if (kind !== "none") {
    const made = await leadline("copy", "init", "--config", site.installation.configFile);
    expect(made, made.err).toMatchObject({ code: 0 });
  }
  const daemon = await site.start();
  for (const agent of AGENTS) await site.enrol(agent);
  const place = kind === "nats" ? `->${new URL(url).host}]` : stick;
  return { kind, site, daemon, place, leads: 0, cpuSeconds: 0 };
}

/** One after the other: none shares anything with another, which costs most. */
async function send(gateway: Gateway, count: number): Promise<void> {
  const { leadSystem } = gateway.site;
  for (let sent = 0; sent < count; sent += 1) {
    gateway.leads += 1;
    const id = `L-${gateway.leads}`;
    const from = leadSystem.heard.all.length;
    const { agentId } = AGENTS[sent % AGENTS.length] ?? {};
    await leadSystem.publish("leads", { id, agentId, lead: { name: "Sam Porter", message: `about ${id}` } });
    await leadSystem.hears(`leads/${id}`, { state: "delivered" }, from);
  }
}

function proc({ daemon }: Gateway, name: string): string {
  return readFileSync(`/proc/${daemon.process.pid}/${name}`, "latin1");
}

function cpuSeconds(gateway: Gateway): number {
  const fields = proc(gateway, "stat").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}

function memoryMb(gateway: Gateway, key: "VmRSS" | "VmHWM"): number {
  return (Number(new RegExp(`${key}:\\s+(\\d+)`).exec(proc(gateway, "status"))?.[1]) * 1_024) / 1e6;
}

async function traced(gateway: Gateway, work: () => Promise<unknown>): Promise<readonly SystemCall[]> {
  const trace = await Trace.of(gateway.daemon.process.pid);
  await work();
  return trace.end();
}

test.skipIf(!available("strace"))("what a copy costs (needs strace)", async () => {
  const gateways: Gateway[] = [];
  for (const kind of ["none", "folder", "nats"] as const) gateways.push(await open(kind));
  for (const gateway of gateways) await send(gateway, 20);
  const cpus = gateways.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, gateway] of gateways.entries()) {
      const before = cpuSeconds(gateway);
      await send(gateway, LEADS);
      // What was put off belongs to it.
      await wait(2_000);
      cpus[index]?.push(((cpuSeconds(gateway) - before) / LEADS) * 1_000);
    }
  }
  const memory = gateways.map((gateway) => [memoryMb(gateway, "VmRSS"), memoryMb(gateway, "VmHWM")] as const);

  const card: (readonly [octets: number, syncs: number])[] = [];
  for (const gateway of gateways) {
    const calls = await traced(gateway, () => send(gateway, LEADS_TRACED));
    const isOnCard = (on: string): boolean => on.startsWith(gateway.site.state);
    card.push([octetsWritten(calls, isOnCard) / LEADS_TRACED, syncs(calls, isOnCard) / LEADS_TRACED]);
  }

  await wait(SETTLED_MS);
  const cpuBefore = gateways.map(cpuSeconds);
  await wait(IDLE_SECONDS * 1_000);
  const idleCpu = gateways.map((gateway, index) => cpuSeconds(gateway) - (cpuBefore[index] ?? 0));
  const idle = await Promise.all(gateways.map((gateway) => traced(gateway, () => wait(IDLE_SECONDS * 1_000))));
  const idleCard = idle.map((calls, index) => {
    const isOnCard = (on: string): boolean => on.startsWith(gateways[index]?.site.state ?? "?");
    return [octetsWritten(calls, isOnCard), syncs(calls, isOnCard)] as const;
  });
  const atPlace = idle.map((calls, index) => calls.filter(({ on }) => on.includes(gateways[index]?.place ?? "?")));

  const row = (name: string, figures: readonly number[]) => {
    const [without = 0, ...others] = figures;
    return [name, ...figures, ...others.map((figure) => (without === 0 ? "" : figure / without))] as const;
  };
  const mean = (figures: readonly number[]): number => figures.reduce((sum, each) => sum + each, 0) / figures.length;
  printTable(`${ROUNDS} rounds of ${LEADS} leads, one by one; ${LEADS_TRACED} leads and a minute with strace`, [
    ["", "without", "folder", "NATS", "folder / without", "NATS / without"],
    row(
      "octets a lead on the card",
      card.map(([octets]) => octets),
    ),
    row(
      "syncs a lead on the card",
      card.map(([, count]) => count),
    ),
    row("CPU a lead, ms", cpus.map(mean)),
    row(
      "memory, MB",
      memory.map(([now]) => now),
    ),
    row(
      "memory, most, MB",
      memory.map(([, most]) => most),
    ),
    row("idle minute: CPU, s", idleCpu),
    row(
      "idle minute: octets on the card",
      idleCard.map(([octets]) => octets),
    ),
    row(
      "idle minute: syncs on the card",
      idleCard.map(([, count]) => count),
    ),
    row(
      "idle minute: syncs anywhere",
      idle.map((calls) => syncs(calls, () => true)),
    ),
    row(
      "idle minute: octets written or sent to the place",
      atPlace.map((calls) => octetsWritten(calls, () => true)),
    ),
  ]);
  for (const [index, calls] of atPlace.entries()) {
    const asked = new Map<string, number>();
    for (const { name, on, words } of calls) {
      const [, subject] = /"PUB (\S+)/.exec(words) ?? [];
      const what = `${name} ${subject ?? on.replace(gateways[index]?.site.installation.folder ?? "", "")}`;
      asked.set(what, (asked.get(what) ?? 0) + 1);
    }
    const told = [...asked].map(([what, times]) => `  ${times} x ${what}`);
    console.log(`idle minute, asked of the place (${gateways[index]?.kind}):\n${told.join("\n")}`);
  }
  expect(idleCard.map(([octets, count]) => octets + count)).toEqual([0, 0, 0]);
});

import { execFile, spawn } from "node:child_process";
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { connectAsync } from "mqtt";
import type { Mosquitto } from "../../test/mqtt/mosquitto.ts";
import { quantile } from "../figures.ts";
import { BareGateway } from "./bare.ts";
import { AGENTS, createModem, type Site, withoutDelay, writeCustomers } from "./site.ts";

/** What was measured several times. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
  readonly count: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const [median, p95, max] = [quantile(values, 0.5), quantile(values, 0.95), Math.max(...values)];
  return { median, p95, max, count: values.length };
}

/** Small texts of one segment, as an alert is. */
const PDU = `0011000B918105551032F60000A7${"28"}${"E8329BFD4697D9EC37".repeat(4).slice(0, 70)}`;
/** The same with TP-SRR: 3GPP TS 23.040 9.2.3.5. */
const REPORTED_PDU = PDU.replace(/^0011/, "0031");
const QUEUED = 200;
const SAMPLES = 60;
/** Longer than whatever the daemon takes for granted after the text before: each goes out of an idle gateway. */
const IDLE_GAP_MS = 1_100;
const LONGEST_OUTCOME_MS = 30_000;
const NOTED_BY_MS = 10_000;
const MINUTE_MS = 60_000;

export interface Round {
  readonly perSecond: number;
  readonly cpuS: number;
  readonly syncs: number;
  readonly octets: number;
}

/** Queues alerts while there is no network, and counts from the first command to the last of the network's answers. */
export async function queuedRound(site: Site): Promise<Round> {
  const { modem, daemon } = site;
  const before = await daemon.probe();
  const cpuBefore = daemon.cpuS();
  await register(site, 0, "searching");
  const leads = Array.from({ length: QUEUED }, () => site.lead());
  await Promise.all(leads.map(({ acknowledged }) => acknowledged));
  const first = site.nextCommand();
  const last = submits(site, QUEUED);
  modem.network.register(1);
  const spentMs = -(await first) + (await last);
  await inTime(Promise.all(leads.map(({ delivered }) => delivered)), `${QUEUED} outcomes`);
  const cpuS = daemon.cpuS() - cpuBefore;
  const after = await daemon.probe();
  return {
    perSecond: (QUEUED / spentMs) * 1_000,
    cpuS,
    syncs: (after.syncs - before.syncs) / QUEUED,
    octets: (after.octets - before.octets) / QUEUED,
  };
}

/** A network that takes so long over each text: how long 20 messages take, over 20 times that. */
export async function slowRound(site: Site, takesMs: number): Promise<number> {
  const count = 20;
  await register(site, 0, "searching");
  site.modem.network.latencies.submitMs = takesMs;
  const leads = Array.from({ length: count }, () => site.lead());
  await Promise.all(leads.map(({ acknowledged }) => acknowledged));
  const first = site.nextCommand();
  const last = submits(site, count);
  site.modem.network.register(1);
  const spentMs = -(await first) + (await last);
  await inTime(Promise.all(leads.map(({ delivered }) => delivered)), `${count} outcomes`);
  site.modem.network.latencies.submitMs = 0;
  return spentMs / (count * takesMs);
}

export interface Alone {
  readonly toCommandMs: Spread;
  readonly syncs: number;
  readonly octets: number;
}

/**
 * One lead at a time: from publishing it to `AT+CMGS`. The sites take turns, and so does a process that does nothing with
 * what is published: it sleeps as long as they do. Who is first wakes the machine for the next one, so each is in turn.
 */
export async function leadsAlone(
  sites: readonly Site[],
  { empty, bare, broker }: { readonly empty: string; readonly bare: string; readonly broker: Mosquitto },
): Promise<{ readonly alone: readonly Alone[]; readonly emptyMs: Spread; readonly bareMs: Spread }> {
  const client = await startEmptyClient(empty, broker);
  const gateway = await startBareGateway(bare, broker);
  const emptyTimes: number[] = [];
  const bareTimes: number[] = [];
  const before = await Promise.all(sites.map(({ daemon }) => daemon.probe()));
  const times = sites.map((): number[] => []);
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const turnMs = performance.now();
    const inOrder = [...sites.entries()];
    for (const [index, site] of sample % 2 === 0 ? inOrder : inOrder.toReversed()) {
      const command = site.nextCommand();
      const sinceMs = performance.now();
      const { delivered } = site.lead();
      times[index]?.push((await command) - sinceMs);
      await inTime(delivered, "an outcome");
    }
    bareTimes.push(await inTime(gateway.leadTakesMs(), "a report"));
    emptyTimes.push(await inTime(client.takesMs(), "an empty client"));
    await delay(Math.max(0, IDLE_GAP_MS - (performance.now() - turnMs)));
  }
  const after = await Promise.all(sites.map(({ daemon }) => daemon.probe()));
  await client.end();
  await gateway.end();
  const alone = sites.map((_, index) => ({
    toCommandMs: spreadOf(times[index] ?? []),
    syncs: ((after[index]?.syncs ?? 0) - (before[index]?.syncs ?? 0)) / SAMPLES,
    octets: ((after[index]?.octets ?? 0) - (before[index]?.octets ?? 0)) / SAMPLES,
  }));
  return { alone, emptyMs: spreadOf(emptyTimes), bareMs: spreadOf(bareTimes) };
}

/** See empty-client.ts. */
async function startEmptyClient(script: string, broker: Mosquitto) {
  const topic = "bench/empty";
  const child = spawn(process.execPath, [script, broker.url, topic], { stdio: ["ignore", "pipe", "inherit"] });
  const line = (): Promise<number> =>
    new Promise((resolve) => child.stdout.once("data", () => resolve(performance.now())));
  await line();
  const from = await connectAsync(broker.url);
  withoutDelay(from);
  return {
    /** From publishing to what it writes. */
    async takesMs(): Promise<number> {
      const written = line();
      const sinceMs = performance.now();
      from.publish(topic, "x".repeat(200), { qos: 1 });
      return (await written) - sinceMs;
    },
    async end(): Promise<void> {
      await from.endAsync();
      child.kill();
    },
  };
}

/** From publishing a lead, or from a text at the modem, up to each hop in turn: milliseconds, by the hop's name. */
export type HopTimes = ReadonlyMap<string, Spread>;

const TO_COMMAND = [
  "lead given by MQTT.js",
  "room on the disk",
  "parsed and checked",
  "decided",
  "recorded, folded in",
  "next text known",
  "turn at the modem",
  "modem has not restarted",
];
const TO_LEAD_SYSTEM = ["text given by the modem", "decided", "recorded, folded in", "on disk, to be published"];

/** One lead at a time, out of an idle gateway, and then one text at a time. */
export async function hopsOf(site: Site): Promise<{ readonly lead: HopTimes; readonly text: HopTimes }> {
  const lead = await hopsAlong(site, TO_COMMAND, "AT+CMGS at the modem", async () => {
    const command = site.nextCommand();
    const { delivered } = site.lead();
    await command;
    const atMs = monotonicMs();
    await inTime(delivered, "an outcome");
    return atMs;
  });
  const text = await hopsAlong(site, TO_LEAD_SYSTEM, "told over MQTT", async (sample) => {
    await textTakes(site, sample);
    return monotonicMs();
  });
  return { lead, text };
}

async function hopsAlong(
  site: Site,
  names: readonly string[],
  last: string,
  once: (sample: number) => Promise<number>,
): Promise<HopTimes> {
  const times = new Map([...names, last].map((name): [string, number[]] => [name, []]));
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    await delay(IDLE_GAP_MS);
    await site.daemon.probe();
    const sinceMs = monotonicMs();
    times.get(last)?.push((await once(sample)) - sinceMs);
    const { hops } = await site.daemon.probe();
    let fromMs = sinceMs;
    for (const name of names) {
      // A hop that is passed again for something else, as a publication meanwhile, is looked for behind the one before.
      const [, atMs = Number.NaN] = hops.find(([each, at]) => each === name && at >= fromMs) ?? [];
      if (Number.isNaN(atMs)) continue;
      times.get(name)?.push(atMs - sinceMs);
      fromMs = atMs;
    }
  }
  return new Map([...times].map(([name, of]) => [name, spreadOf(of)]));
}

function monotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** One text at a time: from the modem to the lead system. */
export async function textsAlone(
  sites: readonly Site[],
  { bare, broker }: { readonly bare: string; readonly broker: Mosquitto },
): Promise<{ readonly alone: readonly Spread[]; readonly bareMs: Spread }> {
  const gateway = await startBareGateway(bare, broker);
  const bareTimes: number[] = [];
  const times = sites.map((): number[] => []);
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    for (const [index, site] of sites.entries()) {
      await delay(100);
      times[index]?.push((await textTakes(site, sample)).toldMs);
    }
    await delay(100);
    bareTimes.push(await inTime(gateway.textTakesMs(), "a text"));
  }
  await gateway.end();
  return { alone: times.map(spreadOf), bareMs: spreadOf(bareTimes) };
}

/** So many leads at once, as often: seconds of the processor of a gateway that decides nothing. */
export async function bareCpuS(script: string, broker: Mosquitto, rounds: number): Promise<number> {
  const gateway = await startBareGateway(script, broker);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    times.push(await inTime(gateway.leadsTakeCpuS(QUEUED), `${QUEUED} reports`));
  await gateway.end();
  return quantile(times, 0.5);
}

function startBareGateway(script: string, broker: Mosquitto): Promise<BareGateway> {
  return BareGateway.start(script, broker, REPORTED_PDU);
}

interface TextTook {
  /** From the modem to the disk. */
  readonly onDiskMs: number;
  /** The same to the lead system. */
  readonly toldMs: number;
}

async function textTakes(site: Site, sample: number): Promise<TextTook> {
  const text = `I will call at ${sample}:${Math.floor(Math.random() * 1e6)}`;
  const heard = site.hears(({ topic, payload }) => topic === "inbound" && payload["text"] === text);
  const sinceMs = performance.now();
  const kept = site.nextKept().then(() => performance.now() - sinceMs);
  site.modem.network.phoneSends(AGENTS[sample % AGENTS.length]?.phone ?? "", text);
  await inTime(heard, "an inbound message");
  const toldMs = performance.now() - sinceMs;
  return { onDiskMs: await kept, toldMs };
}

export interface Idle {
  /** Percent of one core. */
  readonly cpu: number;
  /** Of all its threads. */
  readonly wakeUps: number;
  /** By the kernel's count, of all its threads: octets. */
  readonly written: number;
  readonly syncs: number;
  readonly octets: number;
}

export async function idleMinute(sites: readonly Site[]): Promise<readonly Idle[]> {
  // What came before is noted some seconds later, together with whatever comes meanwhile; and the first minute of the wall
  // clock that a start sees has the day's verification of the journal: no work of this minute.
  await delay(NOTED_BY_MS);
  await delay(MINUTE_MS - (Date.now() % MINUTE_MS) + NOTED_BY_MS);
  for (const { daemon } of sites) await daemon.atRest();
  const before = await Promise.all(sites.map(({ daemon }) => daemon.probe()));
  const cpuBefore = sites.map(({ daemon }) => daemon.cpuS());
  // Between the probes, whose answer is a file, too.
  const writtenBefore = sites.map(({ daemon }) => daemon.writtenOctets());
  const wokenBefore = sites.map(({ daemon }) => daemon.wakeUps());
  const sinceMs = performance.now();
  await delay(MINUTE_MS);
  const spentS = (performance.now() - sinceMs) / 1_000;
  const written = sites.map(({ daemon }, index) => daemon.writtenOctets() - (writtenBefore[index] ?? 0));
  const cpu = sites.map(({ daemon }, index) => (100 * (daemon.cpuS() - (cpuBefore[index] ?? 0))) / spentS);
  const wakeUps = sites.map(({ daemon }, index) => daemon.wakeUps() - (wokenBefore[index] ?? 0));
  const after = await Promise.all(sites.map(({ daemon }) => daemon.probe()));
  return sites.map((_, index) => ({
    cpu: cpu[index] ?? Number.NaN,
    wakeUps: wakeUps[index] ?? Number.NaN,
    written: written[index] ?? Number.NaN,
    syncs: (after[index]?.syncs ?? 0) - (before[index]?.syncs ?? 0),
    octets: (after[index]?.octets ?? 0) - (before[index]?.octets ?? 0),
  }));
}

export interface Imported {
  readonly seconds: number;
  /** Those that came in meanwhile. */
  readonly texts: readonly TextTook[];
  readonly loopDelayMaxMs: number;
  readonly loopDelayP99Ms: number;
}

/** Takes in customers by command; meanwhile agents text, the last of them STOP. */
export async function importCustomers(site: Site, first: number, count: number): Promise<Imported> {
  const file = writeCustomers(site.home, first, count);
  await site.daemon.probe({ thenDelays: true });
  const texts: TextTook[] = [];
  let isOver = false;
  const done = site.run("agents", "import", file).finally(() => {
    isOver = true;
  });
  for (let sample = 0; !isOver; sample += 1) {
    texts.push(await textTakes(site, sample));
    await delay(100);
  }
  const seconds = (await done) / 1_000;
  const { loopDelay } = await site.daemon.probe();
  return {
    seconds,
    texts,
    loopDelayMaxMs: loopDelay.max,
    loopDelayP99Ms: loopDelay.p99,
  };
}

/** Texts per second of a client that only speaks AT to such a modem, with one sync a text. */
export async function bareRate(script: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "leadline-bench-"));
  const modem = createModem();
  const { tty } = await modem.start();
  const args = [script, tty, String(QUEUED), join(folder, "file"), PDU];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  await modem.stop();
  rmSync(folder, { recursive: true });
  return Number(stdout);
}

/** One sync of a kilobyte, alone. */
export function syncs(): Spread {
  const folder = mkdtempSync(join(tmpdir(), "leadline-bench-"));
  const file = openSync(join(folder, "file"), "a");
  const record = `${"x".repeat(1_000)}\n`;
  const times = Array.from({ length: QUEUED }, () => {
    const sinceMs = performance.now();
    writeSync(file, record);
    fdatasyncSync(file);
    return performance.now() - sinceMs;
  });
  closeSync(file);
  rmSync(folder, { recursive: true });
  return spreadOf(times);
}

/** From publishing to a client that does nothing with it. */
export async function brokerAlone(broker: Mosquitto): Promise<Spread> {
  const [from, to] = await Promise.all(["from", "to"].map((clientId) => connectAsync(broker.url, { clientId })));
  if (from === undefined || to === undefined) throw new Error("two clients were asked for");
  withoutDelay(from);
  withoutDelay(to);
  await to.subscribeAsync("bench/nothing", { qos: 1 });
  const times: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const heard = new Promise<number>((resolve) => to.once("message", () => resolve(performance.now())));
    const sinceMs = performance.now();
    from.publish("bench/nothing", "x".repeat(200), { qos: 1 });
    times.push((await heard) - sinceMs);
    await delay(100);
  }
  await Promise.all([from.endAsync(), to.endAsync()]);
  return spreadOf(times);
}

async function register(site: Site, stat: number, state: string): Promise<void> {
  const shown = site.hears(({ topic, payload }) => topic === "modem" && payload["state"] === state);
  site.modem.network.register(stat);
  await inTime(shown, `the modem ${state}`);
}

/** When the network has taken so many texts from now on. */
function submits(site: Site, count: number): Promise<number> {
  return new Promise((resolve) => {
    let left = count;
    const end = site.modem.network.onSubmitted(() => {
      left -= 1;
      if (left > 0) return;
      end();
      resolve(performance.now());
    });
  });
}

async function inTime<T>(promise: Promise<T>, what: string): Promise<T> {
  const ended = new AbortController();
  const late = delay(LONGEST_OUTCOME_MS, undefined, { signal: ended.signal }).then(() => {
    throw new Error(`${what}: not within ${LONGEST_OUTCOME_MS} ms`);
  });
  late.catch(() => undefined); // it is over in time
  try {
    return await Promise.race([promise, late]);
  } finally {
    ended.abort();
  }
}

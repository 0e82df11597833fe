import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Mosquitto } from "../../test/mqtt/mosquitto.ts";
import { quantile } from "../figures.ts";
import type { Build } from "./daemon.ts";
import {
  bareCpuS,
  bareRate,
  brokerAlone,
  hopsOf,
  idleMinute,
  importCustomers,
  type Imported,
  leadsAlone,
  queuedRound,
  type Round,
  slowRound,
  type Spread,
  spreadOf,
  syncs,
  textsAlone,
} from "./rows.ts";
import { Site } from "./site.ts";
import { stepRatio } from "./steps.ts";
import { type Row, tableOf } from "./table.ts";

// What scripts/bench.mjs has bundled: measures one build, or two in turns, with what nothing can beat beside each.

const ROUNDS = 5;
const STARTS = 3;
/** Even: each build is first in half of them. */
const IMPORTS = 4;
const GROWN_ROUNDS = 3;

const { values } = parseArgs({
  options: {
    /** Build as JSON, several times. */
    build: { type: "string", multiple: true, default: [] },
    probe: { type: "string", default: "" },
    bare: { type: "string", default: "" },
    empty: { type: "string", default: "" },
    "bare-gateway": { type: "string", default: "" },
    json: { type: "string" },
    against: { type: "string" },
    /** Numbers of agents: measures nothing but how figures grow with them and a year of history. */
    growth: { type: "string" },
    /** Only these parts of the table: idle, alone, burst, large, night; `written` and `hops` are none of it unless named. */
    only: { type: "string" },
  },
});
const { empty, bare: bareClient, "bare-gateway": bare } = values;
const builds = values.build.map((text) => JSON.parse(text) as Build);
const parts = values.only?.split(",");
const isWanted = (part: string): boolean => parts?.includes(part) ?? true;
const rows: Row[] = [];

function add(name: string, wanted: string, figures: readonly (number | Spread)[], limit?: Row["limit"]): void {
  const row: Row = {
    name,
    wanted,
    figures: Object.fromEntries(builds.map(({ name: of }, at) => [of, figures[at] ?? Number.NaN])),
  };
  rows.push(limit === undefined ? row : { ...row, limit });
  console.error(
    tableOf(
      [rows.at(-1) as Row],
      builds.map(({ name: of }) => of),
    ).at(-1),
  );
}

/** The same of each site, one after the other. */
async function each<T>(sites: readonly Site[], measure: (site: Site) => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (const site of sites) results.push(await measure(site));
  return results;
}

async function openAll(broker: Mosquitto, askBetween: string): Promise<readonly Site[]> {
  const sites: Site[] = [];
  for (const build of builds) sites.push(await Site.open(build, broker, values.probe, { askBetween }));
  await each(sites, (site) => site.enrolAgents());
  return sites;
}

async function small(broker: Mosquitto): Promise<void> {
  const sites = await openAll(broker, "null");
  if (isWanted("idle")) {
    await atRest(sites);
    add(
      "a step with 100,000 waiting, over one with 100",
      "1.2",
      // Of this checkout alone: it is asked in this very process.
      sites.map((_, at) => (at === sites.length - 1 ? stepRatio(100, 100_000) : Number.NaN)),
    );
  }
  if (isWanted("alone")) await oneByOne(broker, sites);
  if (isWanted("burst")) await inBursts(broker, sites);
  if (parts?.includes("hops")) await hopByHop(sites);
  await each(sites, (site) => site.close());
}

async function atRest(sites: readonly Site[]): Promise<void> {
  const idle = await idleMinute(sites);
  add(
    "CPU idle, %",
    "0.2",
    idle.map(({ cpu }) => cpu),
  );
  add(
    "wake-ups in an idle minute",
    "",
    idle.map((one) => one.wakeUps),
  );
  add(
    "syncs in an idle minute",
    "0",
    idle.map((one) => one.syncs),
  );
}

async function oneByOne(broker: Mosquitto, sites: readonly Site[]): Promise<void> {
  const sync = syncs();
  const { alone, emptyMs, bareMs } = await leadsAlone(sites, { empty, bare, broker });
  add(
    "publish to AT+CMGS, idle, ms",
    "2 / 4 / 8",
    alone.map(({ toCommandMs }) => toCommandMs),
    { what: "mosquitto to a process of Node.js that sleeps meanwhile", figure: emptyMs },
  );
  add("publish to AT+CMGS of a gateway that decides nothing, ms", "", [], {
    what: "its libraries, its modem and its disk alone",
    figure: bareMs,
  });
  add("publish to a client that is awake, ms", "", [], {
    what: "mosquitto to a client that does nothing",
    figure: await brokerAlone(broker),
  });
  const texts = await textsAlone(sites, { bare, broker });
  add("SMS at the modem to MQTT, ms", "2.5 / 4 / 8", texts.alone, {
    what: "a gateway that decides nothing",
    figure: texts.bareMs,
  });
  add("a kilobyte synced, ms", "", [], { what: "one fdatasync", figure: sync });
  add(
    "octets a lead, alone",
    "1500",
    alone.map(({ octets }) => octets),
  );
  add(
    "syncs a lead, alone",
    "4",
    alone.map((one) => one.syncs),
  );
}

async function hopByHop(sites: readonly Site[]): Promise<void> {
  const found = await each(sites, hopsOf);
  for (const [way, what] of [
    ["lead", "published to"],
    ["text", "SMS to"],
  ] as const)
    for (const name of found[0]?.[way].keys() ?? [])
      add(
        `${what} ${name}, ms`,
        "",
        found.map((one) => one[way].get(name) ?? Number.NaN),
      );
}

/** Rounds of all sites in turns. */
async function alternately(sites: readonly Site[], count: number): Promise<readonly (readonly Round[])[]> {
  const rounds: (readonly Round[])[] = [];
  for (let round = 0; round < count; round += 1) rounds.push(await each(sites, queuedRound));
  return rounds;
}

/** Of each site. */
function medians(rounds: readonly (readonly Round[])[], of: (round: Round) => number): readonly number[] {
  return builds.map((_, at) => quantile(rounds.flatMap((every) => every.slice(at, at + 1)).map(of), 0.5));
}

async function inBursts(broker: Mosquitto, sites: readonly Site[]): Promise<void> {
  const rounds: (readonly Round[])[] = [];
  const bareRates: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bareRates.push(await bareRate(bareClient));
    rounds.push(await each(sites, queuedRound));
  }
  const median = (of: (round: Round) => number): readonly number[] => medians(rounds, of);
  const limit = quantile(bareRates, 0.5);
  const rates = median(({ perSecond }) => perSecond);
  add("messages/s, 200 queued", "0.25 of the limit", rates, {
    what: "a bare AT client, one fdatasync each",
    figure: limit,
  });
  add(
    "the same, of the limit",
    "0.25",
    rates.map((rate) => rate / limit),
  );
  add(
    "CPU s per 200 messages",
    "0.3",
    median(({ cpuS }) => cpuS),
    { what: "a gateway that decides nothing", figure: await bareCpuS(bare, broker, ROUNDS) },
  );
  add(
    "octets a lead, in a burst",
    "1500",
    median(({ octets }) => octets),
  );
  add(
    "syncs a lead, in a burst",
    "2",
    median((round) => round.syncs),
  );
  add("20 messages at 0.5 s, over 20 x 0.5 s", "1.005", await each(sites, (site) => slowRound(site, 500)));
  await each(sites, (site) => site.restart());
  await each(sites, queuedRound);
  add(
    "peak memory MB, 4 agents, 200 messages",
    "75",
    sites.map(({ daemon }) => daemon.peakMb()),
  );
}

/** What imports into fresh gateways came to, of each build. */
interface ImportFigures {
  readonly seconds: number;
  readonly onDiskMs: Spread;
  readonly textsMs: Spread;
  /** Of each import the longest time. */
  readonly heldMs: Spread;
}

/**
 * Imports into fresh gateways of each build in turns: who comes second is slower, so each is first as often as another.
 * The gateways of the last round stay open.
 */
async function importsInTurns(
  broker: Mosquitto,
  askBetween: string,
): Promise<{ readonly sites: readonly Site[]; readonly figures: readonly ImportFigures[] }> {
  const of = builds.map((): Imported[] => []);
  let sites: readonly Site[] = [];
  for (let round = 0; round < IMPORTS; round += 1) {
    await each(sites, (site) => site.close());
    sites = await openAll(broker, askBetween);
    const inOrder = [...sites.entries()];
    for (const [index, site] of round % 2 === 0 ? inOrder : inOrder.toReversed())
      of[index]?.push(await importCustomers(site, 0, 8_000));
  }
  const figures = of.map((imports) => ({
    seconds: quantile(
      imports.map(({ seconds }) => seconds),
      0.5,
    ),
    onDiskMs: spreadOf(imports.flatMap(({ texts }) => texts.map(({ onDiskMs }) => onDiskMs))),
    textsMs: spreadOf(imports.flatMap(({ texts }) => texts.map(({ toldMs }) => toldMs))),
    heldMs: spreadOf(imports.map(({ loopDelayMaxMs }) => loopDelayMaxMs)),
  }));
  return { sites, figures };
}

function addImports(figures: readonly ImportFigures[], when: "day" | "night"): void {
  const told = when === "night" ? ", by night" : "";
  add(
    `8,000 imported by ${when}, s`,
    "the same",
    figures.map(({ seconds }) => seconds),
  );
  add(
    `texts meanwhile${told}, on disk, ms`,
    "max 50",
    figures.map(({ onDiskMs }) => onDiskMs),
  );
  add(
    `texts meanwhile${told}, to MQTT, ms`,
    "",
    figures.map(({ textsMs }) => textsMs),
  );
  add(
    `event loop held meanwhile${told}, longest, ms`,
    "20",
    figures.map(({ heldMs }) => heldMs),
  );
}

async function large(broker: Mosquitto): Promise<void> {
  const { sites, figures } = await importsInTurns(broker, "null");
  addImports(figures, "day");
  await each(sites, (site) => importCustomers(site, 8_000, 2_000));
  add(
    "peak memory MB, 10,000 imported",
    "110",
    sites.map(({ daemon }) => daemon.peakMb()),
  );
  const starts = await each(sites, async (site) => {
    const times: number[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      await site.restart();
      times.push(site.daemon.readyMs / 1_000);
    }
    return quantile(times, 0.5);
  });
  add("start to ready, 10,000 agents, s", "0.6", starts);
  await each(sites, (site) => site.close());
}

async function byNight(broker: Mosquitto): Promise<void> {
  const { sites, figures } = await importsInTurns(broker, JSON.stringify(farFromNow("America/Chicago")));
  addImports(figures, "night");
  await each(sites, (site) => site.close());
}

/** With so many agents and a year behind it, of which the first record at a start makes a snapshot. */
async function grown(broker: Mosquitto, agents: number): Promise<void> {
  const history = { agents, days: 365, leadsADay: 20 };
  const sites: Site[] = [];
  for (const build of builds) sites.push(await Site.open(build, broker, values.probe, { history }));
  const name = (what: string): string => `${agents} agents: ${what}`;
  await each(sites, (site) => site.oneSent());
  await each(sites, (site) => site.snapshotTaken());
  // This broker has never heard of these agents: all are told once.
  await each(sites, (site) => site.daemon.atRest());
  await each(sites, (site) => site.restart());
  add(
    name("start to ready, s"),
    "",
    sites.map(({ daemon }) => daemon.readyMs / 1_000),
  );
  // Broker and state are still being compared, and what was not loaded is: no work of messages.
  await each(sites, (site) => site.daemon.atRest());
  add(
    name("CPU s of a start, until at rest"),
    "",
    sites.map(({ daemon }) => daemon.cpuS()),
  );
  // By the first text the gateway learns where this modem's references stand: its report might mean another one.
  await each(sites, (site) => site.oneSent());
  // Code that runs for the first time is compiled; what grows with agents is not told from that.
  const [first, ...warm] = await alternately(sites, 1 + GROWN_ROUNDS);
  add(
    name("CPU s per 200 messages, the first ones"),
    "",
    (first ?? []).map(({ cpuS }) => cpuS),
  );
  add(
    name("messages/s, 200 queued"),
    "",
    medians(warm, ({ perSecond }) => perSecond),
  );
  add(
    name("CPU s per 200 messages"),
    "",
    medians(warm, ({ cpuS }) => cpuS),
  );
  add(
    name("peak memory MB"),
    "",
    sites.map(({ daemon }) => daemon.peakMb()),
  );
  await each(sites, (site) => site.close());
}

/** How many leads a small gateway gets through, and how soon, where processor and card are what they are. */
async function slow(broker: Mosquitto): Promise<void> {
  const sites = await openAll(broker, "null");
  const { alone } = await leadsAlone(sites, { empty, bare, broker });
  add(
    "publish to AT+CMGS, idle, ms",
    "",
    alone.map(({ toCommandMs }) => toCommandMs),
  );
  add("SMS at the modem to MQTT, ms", "", (await textsAlone(sites, { bare, broker })).alone);
  const rounds = await each(sites, queuedRound);
  add(
    "messages/s, 200 queued",
    "",
    rounds.map(({ perSecond }) => perSecond),
  );
  add(
    "CPU s per 200 messages",
    "",
    rounds.map(({ cpuS }) => cpuS),
  );
  for (const seconds of [0.5, 2])
    add(
      `20 messages at ${seconds} s, over 20 x ${seconds} s`,
      "",
      await each(sites, (site) => slowRound(site, seconds * 1_000)),
    );
  await each(sites, (site) => site.restart());
  const readyS = (): readonly number[] => sites.map(({ daemon }) => daemon.readyMs / 1_000);
  add("start to ready, s", "", readyS());
  const imported = await each(sites, (site) => importCustomers(site, 0, 10_000));
  add(
    "10,000 imported, s",
    "",
    imported.map(({ seconds }) => seconds),
  );
  add(
    "texts meanwhile, on disk, ms",
    "",
    imported.map(({ texts }) => spreadOf(texts.map(({ onDiskMs }) => onDiskMs))),
  );
  add(
    "peak memory MB, 10,000 imported",
    "",
    sites.map(({ daemon }) => daemon.peakMb()),
  );
  await each(sites, (site) => site.restart());
  add("start to ready, 10,000 agents, s", "", readyS());
  await each(sites, (site) => site.close());
}

const DAY_OF_LEADS = 1_000;
const MEGABYTE = 1_000_000;

/**
 * What a day writes to the card: 10,000 agents, 1,000 leads one by one so that none shares a
 * sync with another, which costs most; then a minute without anything.
 */
async function written(broker: Mosquitto): Promise<void> {
  const history = { agents: 10_000, days: 62, leadsADay: 20 };
  const sites: Site[] = [];
  for (const build of builds) sites.push(await Site.open(build, broker, values.probe, { history }));
  const written = (): readonly number[] => sites.map(({ daemon }) => daemon.writtenOctets() / MEGABYTE);
  const since = (before: readonly number[]): readonly number[] => written().map((now, at) => now - (before[at] ?? 0));
  add("written by a start, MB", "", written());
  const before = written();
  for (let lead = 0; lead < DAY_OF_LEADS; lead += 1) {
    const leads = sites.map((site) => site.lead());
    await Promise.all(leads.flatMap(({ acknowledged, delivered }) => [acknowledged, delivered]));
  }
  add(`written for ${DAY_OF_LEADS} leads, 10,000 agents, MB`, "", since(before));
  // What is of no urgency waits some seconds for company.
  await delay(30_000);
  const idle = await idleMinute(sites);
  add(
    "octets written in an idle minute",
    "0",
    idle.map(({ written: octets }) => octets),
  );
  add(
    "syncs in an idle minute",
    "0",
    idle.map(({ syncs }) => syncs),
  );
  await each(sites, (site) => site.close());
}

/** An hour of the day, half a day from now. */
function farFromNow(timeZone: string): readonly string[] {
  const hour = Number(new Intl.DateTimeFormat("en-GB", { timeZone, hour: "numeric", hourCycle: "h23" }).format());
  const from = (hour + 12) % 23;
  return [from, from + 1].map((each) => `${String(each).padStart(2, "0")}:00`);
}

// The daemons inherit it.
if (parts?.includes("hops") === true) process.env["LEADLINE_BENCH_HOPS"] = "1";
// Else a sample that comes right behind another one waits up to 40 ms for the client's kernel to acknowledge that.
const broker = await Mosquitto.start(["allow_anonymous true", "set_tcp_nodelay true"]);
try {
  if (process.env["LEADLINE_BENCH_CGROUP"] !== undefined) await slow(broker);
  else if (values.growth === undefined) {
    if (["idle", "alone", "burst", "hops"].some(isWanted)) await small(broker);
    if (parts?.includes("written")) await written(broker);
    if (isWanted("large")) await large(broker);
    if (isWanted("night")) await byNight(broker);
  } else {
    for (const agents of values.growth.split(",").map(Number)) await grown(broker, agents);
  }
} finally {
  await broker.remove();
}
const before =
  values.against === undefined ? undefined : (JSON.parse(readFileSync(values.against, "utf8")) as { rows: Row[] }).rows;
console.log(
  tableOf(
    rows,
    builds.map(({ name }) => name),
    before,
  ).join("\n"),
);
if (values.json !== undefined) {
  const measured = { at: new Date().toISOString(), node: process.version, rows };
  writeFileSync(values.json, `${JSON.stringify(measured, undefined, 2)}\n`);
}
process.exit(0);

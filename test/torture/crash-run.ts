import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gatewayFold } from "../../src/domain/fold.ts";
import { agentPayload } from "../../src/domain/publications.ts";
import type { GatewayState } from "../../src/domain/state.ts";
import type { WrittenEvent } from "../../src/domain/written/joined.ts";
import { eventsOf } from "../../src/domain/written/written.ts";
import { readJournal } from "../../src/store/checkpoint/proof.ts";
import { Mosquitto } from "../mqtt/mosquitto.ts";
import { COMPILED, Daemon, Installation, leadline, Simulator } from "../system/daemon.ts";
import { LeadSystem } from "../system/lead-system.ts";
import { seededRandom } from "./seeded-random.ts";

/** What a gateway that was killed again and again has done. */
export interface CrashFigures {
  readonly kills: number;
  readonly leads: number;
  /** Leads that a phone has shown. */
  readonly texted: number;
  /** Leads that ended in no final outcome. */
  readonly lost: readonly string[];
  /** Texts of an alert beyond the first one. */
  readonly doubles: number;
  /** Alerts begun for a number that had said STOP and not yet START. */
  readonly afterStop: readonly string[];
  /** Agents whose consent is another one than the journal tells. */
  readonly astray: readonly string[];
  /** Where it was killed each time, in words: see kill-at.mjs. */
  readonly points: readonly string[];
}

const PHONES = ["+18505550101", "+18505550102", "+18505550103"] as const;
const FINAL = new Set(["sent", "delivered", "undelivered", "failed", "refused", "filtered", "cancelled", "expired"]);
/** What a start comes to, and some ten alerts after it. */
const POINTS = { start: 120, submit: 250 } as const;
/** One that is left alone for so long is killed from outside, wherever it is. */
const KILL_AFTER_MS = 10_000;
const KILL_AT = new URL("kill-at.mjs", import.meta.url).href;

/**
 * Kills the daemon at so many points, drawn under a seed, while leads and replies come in, and lets it end its work in
 * peace. The broker, the modem and the phones go on all the time.
 */
export async function crashRun(kills: number, seed: number): Promise<CrashFigures> {
  const random = seededRandom(seed);
  const broker = await Mosquitto.start(["allow_anonymous true", "max_queued_messages 0"]);
  const simulator = new Simulator();
  const installation = await Installation.create();
  await configure(installation, broker.url, await simulator.tty());
  const leadSystem = await LeadSystem.connect(broker.url, "leadline/main");
  const leads: string[] = [];
  const points: string[] = [];
  try {
    const first = new Daemon(installation.configFile);
    await enrolAll(leadSystem, simulator);
    await first.kill("SIGTERM");

    for (let kill = 1; kill <= kills; kill += 1) {
      const from = random() < 0.25 ? "start" : "submit";
      const killed = {
        NODE_OPTIONS: `--import ${KILL_AT}`,
        LEADLINE_KILL_FROM: from,
        LEADLINE_KILL_AT: String(1 + Math.floor(random() * POINTS[from])),
      };
      // What it says to the modem is counted in the package that says it.
      const daemon = new Daemon(installation.configFile, killed, COMPILED);
      const stop = await keepBusy(daemon, async () => {
        const id = `L-${leads.length + 1}`;
        const phone = Math.floor(random() * PHONES.length);
        leads.push(id);
        await leadSystem.publish("leads", {
          id,
          agentId: `A-${phone}`,
          lead: { name: "Sam Porter", message: `of ${id}.` },
        });
        if (random() < 0.1)
          simulator.say(`sms ${PHONES[Math.floor(random() * PHONES.length)]} ${random() < 0.3 ? "STOP" : "START"}`);
      });
      const late = setTimeout(() => void daemon.kill("SIGKILL"), KILL_AFTER_MS);
      await daemon.ended;
      clearTimeout(late);
      points.push(`kill ${kill}, counted from the ${from}: ${pointNamedIn(daemon.errors.join(""))}`);
      await stop();
    }

    const last = new Daemon(installation.configFile);
    const lost = await lostAmong(leads, leadSystem);
    const listed = await leadline("agents", "list", "--json", "--config", installation.configFile);
    await last.kill("SIGTERM");
    const shown = JSON.parse(listed.out) as readonly Shown[];
    const { state, afterStop } = await replayed(join(installation.folder, "state"));
    return {
      kills,
      leads: leads.length,
      lost,
      points,
      ...textsOf(leads, simulator),
      afterStop,
      astray: shown.filter((agent) => consentIn(state, agent.agentId) !== agent.consent).map(({ agentId }) => agentId),
    };
  } finally {
    await simulator.kill("SIGTERM");
    await leadSystem.stop();
    await broker.remove();
    await installation.remove();
  }
}

function pointNamedIn(errors: string): string {
  return /^killed at (point .*)$/m.exec(errors)?.[1] ?? `from outside, after ${KILL_AFTER_MS / 1_000} s`;
}

interface Shown {
  readonly agentId: string;
  readonly consent: string;
}

async function configure(installation: Installation, broker: string, port: string): Promise<void> {
  await installation.configure({ broker, port });
  const text = await readFile(installation.configFile, "utf8");
  const quick = text.replace(
    /modem: .*/,
    `modem: { port: "${port}", pace: 0, dailyCap: 0, newRecipientsPerDay: 0, reportWait: 1s }`,
  );
  await writeFile(installation.configFile, quick);
}

async function enrolAll(leadSystem: LeadSystem, simulator: Simulator): Promise<void> {
  // From then on the broker keeps what is published while the daemon is away.
  await leadSystem.hears("modem", { state: "ready" });
  for (const [index, phone] of PHONES.entries()) {
    const requestedAt = new Date().toISOString();
    await leadSystem.publish("agents/enroll", {
      agentId: `A-${index}`,
      brand: "homes",
      phone,
      requestedAt,
      source: "profile",
    });
    await simulator.phoneShows(phone, "Lead Notification");
    simulator.say(`sms ${phone} YES`);
    await leadSystem.hears(`agents/A-${index}`, { consent: "active" });
  }
}

const A_LEAD_EACH_MS = 150;

/** Gives the daemon something to do until it is killed. */
async function keepBusy(daemon: Daemon, work: () => Promise<void>): Promise<() => Promise<void>> {
  let going = true;
  void daemon.ended.then(() => {
    going = false;
  });
  await daemon.logs("leadline starts").catch(() => undefined);
  const working = (async () => {
    while (going) {
      await work();
      await new Promise((resolve) => setTimeout(resolve, A_LEAD_EACH_MS));
    }
  })();
  return () => working;
}

/** Waits for the outcomes while there is any progress. */
async function lostAmong(leads: readonly string[], leadSystem: LeadSystem): Promise<readonly string[]> {
  const open = (): readonly string[] =>
    leads.filter((id) => !leadSystem.on(`leads/${id}`).some(({ state }) => FINAL.has(String(state))));
  let heard = -1;
  for (let idle = 0; open().length > 0 && idle < MOST_IDLE_ROUNDS; idle += 1) {
    if (heard !== leadSystem.heard.all.length) idle = 0;
    heard = leadSystem.heard.all.length;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return open();
}

/** Half a minute in which nothing at all is told. */
const MOST_IDLE_ROUNDS = 60;

function textsOf(leads: readonly string[], simulator: Simulator): Pick<CrashFigures, "texted" | "doubles"> {
  const texts = PHONES.flatMap((phone) => simulator.textsTo(phone));
  const times = leads.map((id) => texts.filter((text) => text.includes(`of ${id}.`)).length);
  return {
    texted: times.filter((count) => count > 0).length,
    doubles: times.reduce((sum, count) => sum + Math.max(count - 1, 0), 0),
  };
}

async function replayed(
  directory: string,
): Promise<{ readonly state: GatewayState; readonly afterStop: readonly string[] }> {
  let state = gatewayFold.empty();
  const afterStop: string[] = [];
  for await (const item of readJournal<WrittenEvent>(directory)) {
    if (item.kind !== "record") throw new Error(`the journal is not whole: ${JSON.stringify(item)}`);
    state = gatewayFold.evolve(state, item.recorded);
    for (const { event } of eventsOf(item.recorded)) {
      if (event.type !== "SegmentSubmitting") continue;
      const message = state.messages.get(event.messageId);
      const suppressed = message && state.numbers.get(message.number)?.suppression !== undefined;
      if (message?.kind === "alert" && suppressed) afterStop.push(message.leadId ?? message.id);
    }
  }
  return { state, afterStop };
}

function consentIn(state: GatewayState, agentId: string): unknown {
  const agent = state.agents.get(agentId);
  const record = agent && state.numbers.get(agent.number);
  return agent && record && agentPayload(agent, record)["consent"];
}

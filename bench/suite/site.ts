import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { connectAsync, type MqttClient } from "mqtt";
import { createSimulatedModem, type SimulatedModem } from "../../src/sim/modem.ts";
import type { Mosquitto } from "../../test/mqtt/mosquitto.ts";
import { type Size, writeHistory } from "../year.ts";
import { type Build, configure, Daemon, runCommand } from "./daemon.ts";

/** A modem and a network that answer at once. */
export function createModem(): SimulatedModem {
  return createSimulatedModem({ latencies: { ...LATENCIES }, slots: { ME: 255, SM: 255, SR: 255 } });
}

const LATENCIES = { promptMs: 0, submitMs: 0, phoneMs: 0, reportMs: 0, deliveryMs: 0 };

/** The four people of a small gateway. */
export const AGENTS = [0, 1, 2, 3].map((index) => ({ agentId: `A-${index}`, phone: phoneOf(index) }));

/** 3GPP TS 23.040 9.2.3.6: an octet. */
const REFERENCES = 256;

interface Heard {
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A build with a modem, a broker and a lead system of its own; all but the daemon and the broker are this process. */
export class Site {
  readonly build: Build;
  readonly modem: SimulatedModem;
  readonly home: string;
  readonly #client: MqttClient;
  readonly #root: string;
  readonly #probe: string;
  #listeners: ((heard: Heard) => void)[] = [];
  #daemon: Daemon | undefined;
  #sequence = 0;

  private constructor(build: Build, modem: SimulatedModem, client: MqttClient, home: string, probe: string) {
    this.build = build;
    this.modem = modem;
    this.home = home;
    this.#client = client;
    this.#probe = probe;
    this.#root = `leadline/${build.name}`;
    client.on("message", (topic, payload) => {
      if (payload.length === 0) return;
      const read = JSON.parse(payload.toString("utf8")) as Heard["payload"];
      const heard = { topic: topic.slice(this.#root.length + 1), payload: read };
      for (const listener of this.#listeners) listener(heard);
    });
  }

  /** `askBetween` as the configuration has it. `history`: what lies behind the gateway; its first agents are the four. */
  static async open(
    build: Build,
    broker: Mosquitto,
    probe: string,
    { askBetween = "null", history }: { readonly askBetween?: string; readonly history?: Size } = {},
  ): Promise<Site> {
    const home = mkdtempSync(join(tmpdir(), "leadline-bench-"));
    if (history !== undefined) await writeHistory(join(home, "state"), history, Date.now());
    const modem = createModem();
    const { tty } = await modem.start();
    const client = await connectAsync(broker.url, { protocolVersion: 5, clientId: `leads-${build.name}-${tty}` });
    withoutDelay(client);
    const site = new Site(build, modem, client, home, probe);
    await client.subscribeAsync(`${site.#root}/#`, { qos: 1, nl: true });
    configure(home, [
      `gateway: ${build.name}`,
      `mqtt: { url: "${broker.url}" }`,
      `modem: { port: "${tty}", pace: 0, dailyCap: 0, newRecipientsPerDay: 0 }`,
      `consent: { askBetween: ${askBetween} }`,
    ]);
    await site.start();
    return site;
  }

  get daemon(): Daemon {
    if (this.#daemon === undefined) throw new Error("the daemon does not run");
    return this.#daemon;
  }

  async start(): Promise<void> {
    const ready = this.hears((heard) => heard.topic === "modem" && heard.payload["state"] === "ready");
    this.#daemon = await Daemon.start(this.build, this.home, this.#probe);
    await ready;
  }

  async restart(): Promise<void> {
    await this.daemon.stop();
    await this.start();
  }

  /** Waits until the first snapshot of the state is whole. */
  async snapshotTaken(): Promise<void> {
    while (!existsSync(join(this.home, "state", "state.json"))) await delay(200);
  }

  run(...words: readonly string[]): Promise<number> {
    return runCommand(this.build, this.home, ...words);
  }

  /** The first message that fits, from now on. */
  hears(fits: (heard: Heard) => boolean): Promise<void> {
    return this.hearsAll(1, fits);
  }

  /** So many messages that fit, from now on. */
  hearsAll(count: number, fits: (heard: Heard) => boolean): Promise<void> {
    return new Promise((resolve) => {
      let left = count;
      const listener = (heard: Heard): void => {
        if (!fits(heard)) return;
        left -= 1;
        if (left > 0) return;
        this.#listeners = this.#listeners.filter((each) => each !== listener);
        resolve();
      };
      this.#listeners = [...this.#listeners, listener];
    });
  }

  async publish(topic: string, payload: object): Promise<void> {
    await this.#client.publishAsync(`${this.#root}/${topic}`, JSON.stringify(payload), { qos: 1 });
  }

  /** Publishes a lead for one of the agents. Its id, and when its last outcome is published. */
  lead(): { readonly acknowledged: Promise<void>; readonly delivered: Promise<void> } {
    this.#sequence += 1;
    const id = `L-${this.#sequence}`;
    // A message reference comes again after 256: for another number, or two reports of one second would be the same.
    const round = Math.floor(this.#sequence / REFERENCES);
    const agentId = AGENTS[(this.#sequence + round) % AGENTS.length]?.agentId ?? "";
    const delivered = this.hears(({ topic, payload }) => topic === `leads/${id}` && payload["state"] === "delivered");
    const lead = {
      name: "Sam Porter",
      phone: "(850) 555-0177",
      message: `Is it still available? (${this.#sequence})`,
      listing: { address: "12 Harbor View Dr", mlsId: "921044" },
    };
    return { acknowledged: this.publish("leads", { id, agentId, lead }), delivered };
  }

  /** Publishes a lead, and waits until the network has it. */
  async oneSent(): Promise<void> {
    const sent = this.hears(({ topic, payload }) => topic.startsWith("leads/") && payload["state"] === "sent");
    await this.lead().acknowledged;
    await sent;
  }

  /** Enrols the four agents; each says YES. */
  async enrolAgents(): Promise<void> {
    for (const { agentId, phone } of AGENTS) {
      const asked = new Promise<void>((resolve) => {
        const end = this.modem.network.onReceived(({ to }) => {
          if (to !== phone) return;
          end();
          resolve();
        });
      });
      await this.publish("agents/enroll", { agentId, phone, brand: "homes", source: "profile" });
      await asked;
      const agreed = this.hears(
        ({ topic, payload }) => topic === `agents/${agentId}` && payload["consent"] === "active",
      );
      this.modem.network.phoneSends(phone, "YES");
      await agreed;
    }
  }

  /** See nextCommand below. */
  nextCommand(): Promise<number> {
    return nextCommand(this.modem);
  }

  /** Resolves when the daemon lets the modem forget a text, or acknowledges it: what it says is on disk by then. */
  nextKept(): Promise<void> {
    return new Promise((resolve) => {
      const end = this.modem.onTraffic(({ direction, bytes }) => {
        if (direction !== "in" || !(bytes.includes("AT+CMGD") || bytes.includes("AT+CNMA"))) return;
        end();
        resolve();
      });
    });
  }

  async close(): Promise<void> {
    await this.daemon.stop();
    await this.#client.endAsync(true);
    await this.modem.stop();
    rmSync(this.home, { recursive: true });
  }
}

/** Resolves when the next text is begun at the modem. */
export function nextCommand(modem: SimulatedModem): Promise<number> {
  return new Promise((resolve) => {
    const end = modem.onTraffic(({ direction, bytes }) => {
      if (direction !== "in" || !bytes.includes("AT+CMGS=")) return;
      end();
      resolve(performance.now());
    });
  });
}

/** Publishing is to be measured, not Nagle's algorithm. */
export function withoutDelay(client: MqttClient): void {
  (client.stream as { setNoDelay?: (on: boolean) => void }).setNoDelay?.(true);
}

function phoneOf(index: number): string {
  return `+1850${2_000_000 + index}`;
}

/** A file of further customers, from the `first`th on. */
export function writeCustomers(home: string, first: number, count: number): string {
  mkdirSync(home, { recursive: true });
  const file = join(home, `customers-${first}.csv`);
  const rows = Array.from({ length: count }, (_, index) => {
    const at = first + index;
    return `C-${at},homes,${phoneOf(1_000 + at)},Customer ${at},customer${at}@example.com,America/Chicago`;
  });
  writeFileSync(file, `agentId,brand,phone,name,email,timeZone\n${rows.join("\n")}\n`);
  return file;
}

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectAsync, type MqttClient } from "mqtt";
import type { SimulatedModem } from "../../src/sim/modem.ts";
import type { Mosquitto } from "../../test/mqtt/mosquitto.ts";
import { cpuSOf } from "./daemon.ts";
import { createModem, nextCommand, withoutDelay } from "./site.ts";

const ROOT = "bench/bare";
const PHONE = "+18505550136";

/** The process of bare-gateway.ts, with a modem of its own: what a gateway takes here that decides nothing. */
export class BareGateway {
  readonly #process: ChildProcess;
  readonly #modem: SimulatedModem;
  readonly #client: MqttClient;
  readonly #folder: string;
  #sequence = 0;
  #hear: (topic: string, payload: string) => void = () => undefined;

  private constructor(process: ChildProcess, modem: SimulatedModem, client: MqttClient, folder: string) {
    this.#process = process;
    this.#modem = modem;
    this.#client = client;
    this.#folder = folder;
    client.on("message", (topic, payload) => this.#hear(topic.slice(ROOT.length + 1), payload.toString("utf8")));
  }

  static async start(script: string, broker: Mosquitto, pdu: string): Promise<BareGateway> {
    const folder = mkdtempSync(join(tmpdir(), "leadline-bench-"));
    const modem = createModem();
    const { tty } = await modem.start();
    const client = await connectAsync(broker.url, { protocolVersion: 5 });
    withoutDelay(client);
    await client.subscribeAsync(`${ROOT}/#`, { qos: 1, nl: true });
    const args = [script, tty, broker.url, ROOT, join(folder, "file"), pdu];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] });
    const bare = new BareGateway(child, modem, client, folder);
    await bare.#hears(1, (topic) => topic === "ready");
    return bare;
  }

  /** From publishing a lead to `AT+CMGS`, ms. Resolves when its report has been told. */
  async leadTakesMs(): Promise<number> {
    const command = nextCommand(this.#modem);
    const sinceMs = performance.now();
    const delivered = this.#leads(1);
    const takenMs = (await command) - sinceMs;
    await delivered;
    return takenMs;
  }

  /** From a text at the modem to MQTT, ms. */
  async textTakesMs(): Promise<number> {
    const heard = this.#hears(1, (topic) => topic === "inbound");
    const sinceMs = performance.now();
    this.#modem.network.phoneSends(PHONE, "I will call at noon.");
    await heard;
    return performance.now() - sinceMs;
  }

  /** Seconds of the processor for so many leads at once, from the first one to the last report. */
  async leadsTakeCpuS(count: number): Promise<number> {
    const before = cpuSOf(this.#process.pid);
    await this.#leads(count);
    return cpuSOf(this.#process.pid) - before;
  }

  async end(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once("close", resolve));
    this.#process.kill("SIGTERM");
    await ended;
    await this.#client.endAsync(true);
    await this.#modem.stop();
    rmSync(this.#folder, { recursive: true });
  }

  #leads(count: number): Promise<void> {
    for (let lead = 0; lead < count; lead += 1) {
      this.#sequence += 1;
      const payload = { id: `L-${this.#sequence}`, agentId: "A-1", lead: { message: "x".repeat(150) } };
      this.#client.publish(`${ROOT}/leads`, JSON.stringify(payload), { qos: 1 });
    }
    return this.#hears(count, (topic, payload) => topic.startsWith("leads/") && payload.includes('"delivered"'));
  }

  #hears(count: number, fits: (topic: string, payload: string) => boolean): Promise<void> {
    return new Promise((resolve) => {
      let left = count;
      this.#hear = (topic, payload) => {
        if (!fits(topic, payload)) return;
        left -= 1;
        if (left === 0) resolve();
      };
    });
  }
}

import { connectAsync, type IClientOptions, type IClientPublishOptions, type MqttClient } from "mqtt";
import { Happenings } from "./happenings.ts";

type Json = Readonly<Record<string, unknown>>;

/** A message; without a payload where a retained one was cleared. */
export interface Heard {
  readonly topic: string;
  readonly payload: Json | undefined;
}

/** The lead system's side of the broker. */
export class LeadSystem {
  readonly heard = new Happenings<Heard>();
  static #count = 0;
  readonly #client: MqttClient;
  readonly #root: string;

  private constructor(client: MqttClient, root: string) {
    this.#client = client;
    this.#root = root;
    client.on("message", (topic, payload) => {
      const parsed = payload.length === 0 ? undefined : (JSON.parse(payload.toString("utf8")) as Json);
      this.heard.push({ topic: topic.startsWith(root) ? topic.slice(root.length + 1) : topic, payload: parsed });
    });
  }

  static async connect(url: string, root: string, options: IClientOptions = {}): Promise<LeadSystem> {
    LeadSystem.#count += 1;
    const client = await connectAsync(url, {
      protocolVersion: 5,
      clientId: `lead-system-${LeadSystem.#count}`,
      clean: false,
      properties: { sessionExpiryInterval: 3600 },
      reconnectPeriod: 100,
      ...options,
    });
    const leadSystem = new LeadSystem(client, root);
    await client.subscribeAsync([`${root}/#`, "responses/#"], { qos: 1, nl: true });
    return leadSystem;
  }

  async publish(topic: string, payload: object | string | Buffer, options: IClientPublishOptions = {}): Promise<void> {
    const body = typeof payload === "string" || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload);
    await this.#client.publishAsync(`${this.#root}/${topic}`, body, { qos: 1, ...options });
  }

  /** The first message on a topic that shows these values, from the `from`th message of all on; it is waited for. */
  async hears(topic: string, shows: Json = {}, from = 0): Promise<Json> {
    const fits = (payload: Json | undefined): boolean =>
      payload !== undefined && Object.entries(shows).every(([key, value]) => payload[key] === value);
    const heard = await this.heard.first((item) => item.topic === topic && fits(item.payload), from);
    return heard.payload ?? {};
  }

  /** Everything said on a topic, in order. */
  on(topic: string, from = 0): readonly Json[] {
    return this.heard.all
      .slice(from)
      .flatMap((item) => (item.topic === topic && item.payload !== undefined ? [item.payload] : []));
  }

  async stop(): Promise<void> {
    await this.#client.endAsync(true);
  }
}

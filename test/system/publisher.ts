import { type IClientOptions, type MqttClient, connectAsync } from "mqtt";
import { vi } from "vitest";

type Said = Readonly<Record<string, unknown>>;

/** A client of the broker beside the gateway, with whatever it takes to be let in. */
export class Publisher {
  static #count = 0;
  readonly heard: { readonly topic: string; readonly text: string }[] = [];
  readonly client: MqttClient;

  private constructor(client: MqttClient) {
    this.client = client;
    client.on("message", (topic, payload) => {
      this.heard.push({ topic: topic.replace("leadline/main/", ""), text: payload.toString("utf8") });
    });
  }

  static async connect(url: string, options: IClientOptions = {}): Promise<Publisher> {
    Publisher.#count += 1;
    const clientId = `publisher-${Publisher.#count}`;
    const session = { clean: false, properties: { sessionExpiryInterval: 3_600 } };
    const publisher = new Publisher(
      await connectAsync(url, { protocolVersion: 5, clientId, ...session, reconnectPeriod: 100, ...options }),
    );
    await publisher.client.subscribeAsync("leadline/main/#", { qos: 1, nl: true });
    return publisher;
  }

  async say(topic: string, payload: object | string): Promise<void> {
    const text = typeof payload === "string" ? payload : JSON.stringify(payload);
    await this.client.publishAsync(`leadline/main/${topic}`, text, { qos: 1 });
  }

  /** What was said on a topic that fits, from the `from`th message on; it is waited for. */
  async hears(topic: string, fits: (said: Said) => boolean, from = 0): Promise<Said> {
    let found: Said | undefined;
    const look = (): boolean => {
      found = this.on(topic, from).find(fits);
      return found !== undefined;
    };
    await vi.waitUntil(look, { timeout: 50_000, interval: 20 });
    return found ?? {};
  }

  on(topic: string, from = 0): readonly Said[] {
    const ours = this.heard.slice(from).filter((each) => each.topic === topic && each.text !== "");
    return ours.map(({ text }) => JSON.parse(text) as Said);
  }

  everything(): string {
    return this.heard.map(({ text }) => text).join("\n");
  }

  async stop(): Promise<void> {
    await this.client.endAsync(true);
  }
}

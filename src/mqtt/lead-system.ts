import { connectAsync } from "mqtt";

/** What a lead system does with MQTT: publishes requests, hears outcomes. For the demo, and for trying things. */
export interface LeadSystem {
  /** Resolves when the broker has taken it. */
  publish(topic: string, payload: object | string): Promise<void>;
  /** Every message below the gateway's topics, parsed; `undefined` for a cleared one. */
  onMessage(listener: (topic: string, payload: unknown) => void): void;
  stop(): Promise<void>;
}

/** Connects to the broker and listens to everything below `root`. Rejects when it is not there. */
export async function connectLeadSystem(url: string, root: string): Promise<LeadSystem> {
  const client = await connectAsync(url, { clientId: "lead-system", protocolVersion: 4 });
  const listeners: ((topic: string, payload: unknown) => void)[] = [];
  client.on("message", (topic, payload) => {
    const below = topic.slice(root.length + 1);
    const parsed: unknown = payload.length === 0 ? undefined : JSON.parse(payload.toString("utf8"));
    for (const listener of listeners) listener(below, parsed);
  });
  await client.subscribeAsync(`${root}/#`, { qos: 1 });
  return {
    async publish(topic, payload) {
      const text = typeof payload === "string" ? payload : JSON.stringify(payload);
      await client.publishAsync(`${root}/${topic}`, text, { qos: 1 });
    },
    onMessage(listener) {
      listeners.push(listener);
    },
    stop: () => client.endAsync(),
  };
}

import type { IPublishPacket } from "mqtt";
import type { Connection } from "./connection.ts";
import { requestTopic } from "./topics.ts";

export interface RetainedAgents {
  /** Whether a message is one of those that are asked for here, and so of no request. */
  take(packet: IPublishPacket): boolean;
  /** The ids of the agents about whom the broker keeps a message. Rejects when it refuses or the connection ends. */
  collect(connection: Connection): Promise<readonly string[]>;
}

/**
 * Looks at what the broker keeps about agents: a subscription for as long as it hands over, which is as long as each
 * message follows the one before within `quietMs`. With QoS 0, so that nothing is kept for it should we go meanwhile.
 */
export function createRetainedAgents(root: string, quietMs: number): RetainedAgents {
  const prefix = `${root}agents/`;
  let found: Set<string> | undefined;
  let heard = (): void => {};

  function quiet(): Promise<void> {
    return new Promise((resolve) => {
      let timer = setTimeout(resolve, quietMs);
      heard = () => {
        clearTimeout(timer);
        timer = setTimeout(resolve, quietMs);
      };
    });
  }

  return {
    take({ topic, payload, retain }) {
      if (!topic.startsWith(prefix) || requestTopic(root, topic) !== undefined) return false;
      if (retain && payload.length > 0) {
        found?.add(topic.slice(prefix.length));
        heard();
      }
      return true;
    },
    async collect(connection) {
      const ids = new Set<string>();
      found = ids;
      try {
        const [answer] = await connection.subscribe([`${prefix}+`], { qos: 0, storedOnes: "always" });
        if (answer === undefined || answer.code >= 0x80) throw new Error(`The broker refused to show ${prefix}+`);
        await quiet();
        await connection.unsubscribe([`${prefix}+`]);
        return [...ids];
      } finally {
        found = undefined;
        heard = () => {};
      }
    },
  };
}

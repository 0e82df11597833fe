import { REQUEST_TOPICS, type RequestTopic } from "../requests/request-topics.ts";

/** What the gateway says, below its own topic; `+` stands for an id. */
export const SAID_TOPICS = ["status", "modem", "agents/+", "leads/+", "inbound", "proof", "rejected"] as const;

/** `<baseTopic>/<gateway>/`, what all topics of one gateway begin with. */
export function topicRoot(baseTopic: string, gateway: string): string {
  return `${baseTopic}/${gateway}/`;
}

/** Which request a topic is for; `undefined` for any other topic. */
export function requestTopic(root: string, topic: string): RequestTopic | undefined {
  return REQUEST_TOPICS.find((suffix) => topic === root + suffix);
}

/** The topic with `+` for an id, as an access rule names it: `leadline/main/leads/+`. */
export function topicFamily(root: string, topic: string): string {
  const [, kind] = /^(agents|leads)\/[^/]+$/.exec(topic.slice(root.length)) ?? [];
  return kind === undefined || requestTopic(root, topic) !== undefined ? topic : `${root}${kind}/+`;
}

/** Whether one may publish to it: MQTT 5.0 4.7.1 and 4.7.3 (no wildcards, no NUL, 1 to 65,535 octets). */
export function isTopicName(topic: string): boolean {
  return topic !== "" && !/[+#\0]/.test(topic) && Buffer.byteLength(topic) <= 65_535;
}

import type { IPublishPacket } from "mqtt";
import { within } from "../app/within.ts";
import { missingRule } from "./access.ts";
import { type BrokerToReach, reachBroker } from "./brief-connection.ts";
import { describeEnd } from "./connection-end.ts";
import { deferred } from "./deferred.ts";
import { parseEndpoint } from "./endpoint.ts";
import { isProbe, PROBE_PROPERTIES } from "./probe-message.ts";
import type { RequestTopic } from "../requests/request-topics.ts";
import { topicFamily, topicRoot } from "./topics.ts";

type Json = Readonly<Record<string, unknown>>;

/** What the gateway says, below its own topics; without a payload where a retained topic was cleared. */
export interface Said {
  readonly topic: string;
  readonly payload: Json | undefined;
  /** The broker had it before we came. */
  readonly retained: boolean;
}

export interface TrialNeeds {
  readonly broker: BrokerToReach & { readonly baseTopic: string };
  /** Below the gateway's own. */
  readonly topics: readonly string[];
  said(said: Said): void;
  /** The connection is no more, in words. */
  lost(why: string): void;
}

/** Asks as the lead system would, with the gateway's own credentials, and hears what becomes of it. */
export interface Trial {
  /** Resolves when the broker has it; else with what speaks against it. */
  ask(topic: RequestTopic, request: object): Promise<TrialRefused | undefined>;
  close(): Promise<void>;
}

export interface TrialRefused {
  readonly why: string;
}

const HEAR_WITHIN_MS = 2_000;
const LEAVE_WITHIN_MS = 1_000;

/**
 * Connects and listens. A broker that keeps to itself what is said on these topics is found out before anything is
 * asked: mosquitto grants such a subscription, and delivers nothing.
 */
export async function openTrial({ broker, topics, said, lost }: TrialNeeds): Promise<Trial | TrialRefused> {
  const root = topicRoot(broker.baseTopic, broker.gateway);
  const echoes = new Map(topics.map((topic) => [root + topic, deferred<void>()]));
  const reached = await reachBroker(broker, (packet) => {
    if (isProbe(packet)) echoes.get(packet.topic)?.resolve();
    else tell(packet);
  });
  if (reached.kind === "ended") return { why: describeEnd(reached.end, parseEndpoint(broker.url)) };
  const { connection, ended } = reached;
  void ended.then((end) => {
    if (end.kind !== "closed") lost(describeEnd(end, parseEndpoint(broker.url)));
  });

  function tell({ topic, payload, retain }: IPublishPacket): void {
    said({ topic: topic.slice(root.length), payload: objectIn(payload.toString()), retained: retain });
  }

  /** Why nothing is heard on a topic; `undefined`: it is. */
  async function deafness(topic: string): Promise<string | undefined> {
    const family = topicFamily(root, topic);
    const { username } = broker;
    const mayNotRead = `the broker does not let us read ${family}: ${missingRule("subscribe", family, username)}`;
    const terms = { qos: 1, retainAsPublished: false, retained: "once", ownToo: true } as const;
    const [answer] = await connection.subscribe([topic], terms);
    if (answer === undefined || answer.code >= SUBSCRIPTION_REFUSED) return mayNotRead;
    const echo = echoes.get(topic)?.promise ?? Promise.resolve();
    const properties = PROBE_PROPERTIES;
    const receipt = await connection.publish({ topic, payload: "", retain: false, properties });
    if (receipt.kind === "refused")
      return `the broker does not let us publish on ${family}: ${missingRule("publish", family, username)}`;
    // 3.1.1 has no content type by which the echo could be told.
    if (reached.kind === "open" && reached.version === 4) return undefined;
    return (await within(broker.scheduler, HEAR_WITHIN_MS, echo)).kind === "done" ? undefined : mayNotRead;
  }

  const trial: Trial = {
    async ask(topic, request) {
      const name = root + topic;
      const payload = JSON.stringify(request);
      const receipt = await connection.publish({ topic: name, payload, retain: false });
      if (receipt.kind === "taken") return undefined;
      const cure = missingRule("publish", name, broker.username);
      return {
        why: `the broker does not take what we publish on ${name} (${receipt.why}): if its rules forbid it, ${cure}`,
      };
    },
    close: () => connection.close(LEAVE_WITHIN_MS),
  };
  try {
    for (const topic of echoes.keys()) {
      const why = await deafness(topic);
      if (why === undefined) continue;
      await trial.close();
      return { why };
    }
    return trial;
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

/** Of what is no object of JSON nothing is said: the gateway has not written it. */
function objectIn(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

/** MQTT 5.0 3.9.3, 3.1.1 3.9.3. */
const SUBSCRIPTION_REFUSED = 0x80;

import { MqttClient } from "mqtt";
import { given } from "../domain/given.ts";
import { type ConnectionEnd, describeEnd, endFromError } from "./connection-end.ts";
import { openStream, parseEndpoint, type TlsFiles } from "./endpoint.ts";
import type { ProtocolVersion } from "./protocol-version.ts";
import { REASON } from "./reason-codes.ts";
import { REQUEST_TOPICS, topicRoot } from "./topics.ts";

export interface BrokerToProbe extends TlsFiles {
  readonly url: string;
  readonly username?: string;
  readonly password?: string;
  readonly gateway: string;
  readonly baseTopic: string;
  /** Makes the client id another one than the gateway's, whose connection must not be taken over. */
  readonly suffix: string;
}

export type BrokerFindings =
  | { readonly kind: "reached"; readonly version: "5.0" | "3.1.1"; readonly refusedTopics: readonly string[] }
  | { readonly kind: "failed"; readonly detail: string };

type Attempt =
  | { readonly kind: "subscribed"; readonly refusedTopics: readonly string[] }
  | { readonly kind: "ended"; readonly end: ConnectionEnd };

const CONNECT_WITHIN_MS = 10_000;
/** MQTT 5.0 3.9.3, 3.1.1 3.9.3. */
const SUBSCRIPTION_REFUSED = 0x80;

/** Connects as the gateway would, asks for its topics, and leaves: no session, no last will, nothing is published. */
export async function probeBroker(broker: BrokerToProbe): Promise<BrokerFindings> {
  const endpoint = parseEndpoint(broker.url);
  const newest = await attempt(broker, 5);
  const result = mayKnowOnlyOlder(newest) ? await attempt(broker, 4) : newest;
  if (result.kind === "ended") return { kind: "failed", detail: describeEnd(result.end, endpoint) };
  return { kind: "reached", version: result === newest ? "5.0" : "3.1.1", refusedTopics: result.refusedTopics };
}

function mayKnowOnlyOlder(result: Attempt): boolean {
  if (result.kind === "subscribed") return false;
  const { end } = result;
  if (end.kind !== "refused") return end.kind === "silent";
  return end.code === REASON.unacceptableVersion311 || end.code === REASON.unsupportedProtocolVersion;
}

function attempt(broker: BrokerToProbe, version: ProtocolVersion): Promise<Attempt> {
  const { username, password, gateway, baseTopic, suffix } = broker;
  const filters = REQUEST_TOPICS.map((topic) => topicRoot(baseTopic, gateway) + topic);
  return new Promise((resolve) => {
    const client = new MqttClient(() => openStream(parseEndpoint(broker.url), broker), {
      protocolVersion: version,
      clientId: `leadline-${gateway}-${suffix}`,
      clean: true,
      connectTimeout: CONNECT_WITHIN_MS,
      manualConnect: true,
      reconnectPeriod: 0,
      resubscribe: false,
      // Its own log would show the password with DEBUG set.
      log: () => undefined,
      ...given({ username, password }),
    });
    const conclude = (result: Attempt): void => {
      resolve(result);
      client.end(true);
    };
    client.on("connect", () => {
      // Retain handling 2: what the broker keeps is the gateway's (MQTT 5.0 3.8.3.1).
      const wanted = Object.fromEntries(filters.map((filter) => [filter, { qos: 0, rh: 2 } as const]));
      client.subscribe(wanted, (_error, _granted, suback) => {
        const codes = suback?.granted.map(Number) ?? [];
        const refusedTopics = filters.filter(
          (_, index) => (codes[index] ?? SUBSCRIPTION_REFUSED) >= SUBSCRIPTION_REFUSED,
        );
        conclude({ kind: "subscribed", refusedTopics });
      });
    });
    client.on("error", (error) => conclude({ kind: "ended", end: endFromError(error, false) }));
    client.on("close", () => conclude({ kind: "ended", end: { kind: "silent" } }));
    try {
      client.connect();
    } catch (error) {
      // A certificate or key that cannot be read is thrown before there is a stream.
      const thrown = error instanceof Error ? error : new Error(String(error));
      resolve({ kind: "ended", end: endFromError(thrown, false) });
    }
  });
}

import type { IPublishPacket } from "mqtt";
import type { Scheduler } from "../app/ports.ts";
import { within } from "../app/within.ts";
import { type BrokerToReach, type Reached, reachBroker, reachWith } from "./brief-connection.ts";
import type { BrokerConnection } from "./broker-connection.ts";
import { type Deferred, deferred } from "./deferred.ts";
import { PROBE_PROPERTIES } from "./probe-message.ts";
import type { ProtocolVersion } from "./protocol-version.ts";

/** A connection to the broker, and what came back over it. */
export interface Line {
  readonly connection: BrokerConnection;
  readonly scheduler: Scheduler;
  /** Resolves when a probe comes back that is sent from now on; rejects when the connection ends before. */
  hears(topic: string): Promise<void>;
}

export type Dialled =
  | { readonly kind: "open"; readonly version: ProtocolVersion; readonly line: Line }
  | Extract<Reached, { kind: "ended" }>;

/**
 * What became of a probe. Where the broker refuses in silence (MQTT 3.1.1), `taken` tells nothing and `heard` all.
 * `lost`: the connection ended over it.
 */
export type Trial = "heard" | "taken" | "refused" | "lost";

/** MQTT 5.0 3.9.3, 3.1.1 3.9.3. */
const SUBSCRIPTION_REFUSED = 0x80;

export async function dial(broker: BrokerToReach, version?: ProtocolVersion): Promise<Dialled> {
  const heard = new Map<string, Deferred<void>>();
  const take = ({ topic, payload }: IPublishPacket): void => {
    if (payload.length === 0) heard.get(topic)?.resolve();
  };
  const reached = await (version === undefined ? reachBroker(broker, take) : reachWith(broker, version, take));
  if (reached.kind === "ended") return reached;
  const { connection, ended } = reached;
  function hears(topic: string): Promise<void> {
    const echo = deferred<void>();
    heard.set(topic, echo);
    return Promise.race([echo.promise, ended.then(() => Promise.reject(new Error("the connection ended")))]);
  }
  return { kind: "open", version: reached.version, line: { connection, scheduler: broker.scheduler, hears } };
}

/** Whether the broker grants it. */
export async function subscribe({ connection }: Line, topic: string): Promise<boolean> {
  try {
    const terms = { qos: 1, retainAsPublished: true, retained: "never", ownToo: true } as const;
    const [answer] = await connection.subscribe([topic], terms);
    return answer !== undefined && answer.code < SUBSCRIPTION_REFUSED;
  } catch {
    return false; // the connection ended over it
  }
}

/** Publishes a message that asks for nothing; `echoMs`: and waits so long for it to come back. */
export async function tryTopic({ connection, scheduler, hears }: Line, topic: string, echoMs = 0): Promise<Trial> {
  const echo = hears(topic);
  echo.catch(() => undefined); // the publish below ends with it
  try {
    const receipt = await connection.publish({ topic, payload: "", retain: false, properties: PROBE_PROPERTIES });
    if (receipt.kind === "refused") return "refused";
    if (echoMs === 0) return "taken";
    const { kind } = await within(scheduler, echoMs, echo);
    if (kind === "failed") return "lost";
    return kind === "done" ? "heard" : "taken";
  } catch {
    return "lost";
  }
}

import type { IPublishPacket } from "mqtt";
import { within } from "../app/within.ts";
import { missingRule, type Right } from "./access.ts";
import { type BrokerToReach, type Reached, reachBroker, reachWith } from "./brief-connection.ts";
import type { BrokerConnection } from "./broker-connection.ts";
import { describeEnd } from "./connection-end.ts";
import { type Deferred, deferred } from "./deferred.ts";
import { parseEndpoint } from "./endpoint.ts";
import { PROBE_PROPERTIES } from "./probe-message.ts";
import type { ProtocolVersion } from "./protocol-version.ts";
import { REQUEST_TOPICS, SAID_TOPICS, topicFamily, topicRoot } from "./topics.ts";

export interface BrokerToProbe extends BrokerToReach {
  readonly baseTopic: string;
}

/** A right that the gateway needs at the broker. */
export interface Needed {
  readonly right: Right;
  /** With `+` for ids. */
  readonly topic: string;
  /** Where the broker's access rules lack it. */
  readonly cure: string;
}

export type BrokerFindings =
  | {
      readonly kind: "reached";
      readonly version: "5.0" | "3.1.1";
      readonly refused: readonly Needed[];
      /** What the broker does not let anybody find out. */
      readonly untold: readonly Needed[];
    }
  | { readonly kind: "failed"; readonly detail: string };

/** A connection to the broker, and what came back over it. */
interface Line {
  readonly connection: BrokerConnection;
  /** Resolves when a probe comes back that is sent from now on. */
  hears(topic: string): Promise<void>;
}

type Dialled =
  | { readonly kind: "open"; readonly version: ProtocolVersion; readonly line: Line }
  | Extract<Reached, { kind: "ended" }>;

/** What became of a probe. Where the broker refuses in silence (MQTT 3.1.1), `taken` tells nothing and `heard` all. */
type Trial = "heard" | "taken" | "refused";

const HEAR_WITHIN_MS = 2_000;
const LEAVE_WITHIN_MS = 1_000;
/** MQTT 5.0 3.9.3, 3.1.1 3.9.3. */
const SUBSCRIPTION_REFUSED = 0x80;

/**
 * Connects as the gateway would, without session or last will, and tries each of its topics: with messages that have
 * no payload and clear nothing (`probe-message.ts`), on ids that nobody has.
 */
export async function probeBroker(broker: BrokerToProbe): Promise<BrokerFindings> {
  const dialled = await dial(broker);
  if (dialled.kind === "ended") {
    return { kind: "failed", detail: describeEnd(dialled.end, parseEndpoint(broker.url)) };
  }
  const { version, line } = dialled;
  const findings = await tryAll(broker, version, line);
  return { kind: "reached", version: version === 5 ? "5.0" : "3.1.1", ...findings };
}

async function tryAll(
  broker: BrokerToProbe,
  version: ProtocolVersion,
  first: Line,
): Promise<{ readonly refused: readonly Needed[]; readonly untold: readonly Needed[] }> {
  const root = topicRoot(broker.baseTopic, broker.gateway);
  const refused: Needed[] = [];
  const untold: Needed[] = [];
  let line: Line | undefined = first;

  const needed = (right: Right, topic: string): Needed => {
    const family = topicFamily(root, topic);
    return { right, topic: family, cure: missingRule(right, family, broker.username) };
  };

  /** A broker may end the connection over each of them. */
  async function lineForNext(): Promise<Line | undefined> {
    if (line !== undefined) return line;
    const again = await dial(broker, version);
    line = again.kind === "open" ? again.line : undefined;
    return line;
  }

  async function tryTopic(topic: string, current: Line, waitsForEcho: boolean): Promise<Trial> {
    const echo = current.hears(topic);
    try {
      const receipt = await current.connection.publish({
        topic,
        payload: "",
        retain: false,
        properties: PROBE_PROPERTIES,
      });
      if (receipt.kind === "refused") return "refused";
      if (!waitsForEcho) return "taken";
      const { kind } = await within(broker.scheduler, HEAR_WITHIN_MS, echo);
      return kind === "done" ? "heard" : "taken";
    } catch {
      line = undefined;
      return "refused";
    }
  }

  for (const suffix of SAID_TOPICS) {
    const topic = root + suffix.replace("+", broker.suffix);
    const current = await lineForNext();
    if (current === undefined) untold.push(needed("publish", topic));
    else {
      const isSilent = version === 4;
      if (isSilent) await subscribe(current, topic);
      const trial = await tryTopic(topic, current, isSilent);
      if (trial === "refused") refused.push(needed("publish", topic));
      else if (isSilent && trial === "taken") untold.push(needed("publish", topic));
    }
  }
  for (const suffix of REQUEST_TOPICS) {
    const topic = root + suffix;
    const current = await lineForNext();
    if (current === undefined) untold.push(needed("subscribe", topic));
    else if (!(await subscribe(current, topic))) refused.push(needed("subscribe", topic));
    else {
      // An acl_file of mosquitto grants every subscription, and delivers nothing.
      const trial = await tryTopic(topic, current, true);
      if (trial === "refused" || (version === 4 && trial === "taken")) untold.push(needed("subscribe", topic));
      else if (trial === "taken") refused.push(needed("subscribe", topic));
    }
  }
  await line?.connection.close(LEAVE_WITHIN_MS);
  return { refused, untold };
}

async function subscribe({ connection }: Line, topic: string): Promise<boolean> {
  try {
    const terms = { qos: 1, retainAsPublished: true, retained: "never", ownToo: true } as const;
    const [answer] = await connection.subscribe([topic], terms);
    return answer !== undefined && answer.code < SUBSCRIPTION_REFUSED;
  } catch {
    return false; // the connection ended over it
  }
}

async function dial(broker: BrokerToProbe, version?: ProtocolVersion): Promise<Dialled> {
  const heard = new Map<string, Deferred<void>>();
  const take = ({ topic, payload }: IPublishPacket): void => {
    if (payload.length === 0) heard.get(topic)?.resolve();
  };
  const reached = await (version === undefined ? reachBroker(broker, take) : reachWith(broker, version, take));
  if (reached.kind === "ended") return reached;
  const { connection } = reached;
  function hears(topic: string): Promise<void> {
    const echo = deferred<void>();
    heard.set(topic, echo);
    return echo.promise;
  }
  return { kind: "open", version: reached.version, line: { connection, hears } };
}

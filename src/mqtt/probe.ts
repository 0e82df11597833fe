import type { Scheduler } from "../app/ports.ts";
import { within } from "../app/within.ts";
import { given } from "../domain/given.ts";
import { missingRule, type Right } from "./access.ts";
import { type BrokerConnection, openBrokerConnection } from "./broker-connection.ts";
import { type ConnectionEnd, describeEnd, isAboutVersion } from "./connection-end.ts";
import { type Deferred, deferred } from "./deferred.ts";
import { TAKEN } from "./delivery.ts";
import { openStream, parseEndpoint, type TlsFiles } from "./endpoint.ts";
import { PROBE_PROPERTIES } from "./probe-message.ts";
import type { ProtocolVersion } from "./protocol-version.ts";
import { UNWATCHED } from "./connection-publisher.ts";
import { REQUEST_TOPICS, SAID_TOPICS, topicFamily, topicRoot } from "./topics.ts";

export interface BrokerToProbe extends TlsFiles {
  readonly url: string;
  readonly username?: string;
  readonly password?: string;
  readonly gateway: string;
  readonly baseTopic: string;
  /** Makes the client id another one than the gateway's, whose connection must not be taken over. */
  readonly suffix: string;
  readonly scheduler: Scheduler;
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

type Dialled = { readonly kind: "open"; readonly line: Line } | { readonly kind: "ended"; readonly end: ConnectionEnd };

/** What became of a probe. Where the broker refuses in silence (MQTT 3.1.1), `taken` tells nothing and `heard` all. */
type Trial = "heard" | "taken" | "refused";

const KEEPALIVE_S = 10;
const CONNECT_WITHIN_MS = 10_000;
const HEAR_WITHIN_MS = 2_000;
const LEAVE_WITHIN_MS = 1_000;
/** MQTT 5.0 3.9.3, 3.1.1 3.9.3. */
const SUBSCRIPTION_REFUSED = 0x80;

/**
 * Connects as the gateway would, without session or last will, and tries each of its topics: with messages that have
 * no payload and clear nothing (`probe-message.ts`), on ids that nobody has.
 */
export async function probeBroker(broker: BrokerToProbe): Promise<BrokerFindings> {
  const newest = await dial(broker, 5);
  const version = mayKnowOnlyOlder(newest) ? 4 : 5;
  const dialled = version === 4 ? await dial(broker, 4) : newest;
  if (dialled.kind === "ended") {
    return { kind: "failed", detail: describeEnd(dialled.end, parseEndpoint(broker.url)) };
  }
  const findings = await tryAll(broker, version, dialled.line);
  return { kind: "reached", version: version === 5 ? "5.0" : "3.1.1", ...findings };
}

function mayKnowOnlyOlder(dialled: Dialled): boolean {
  return dialled.kind === "ended" && (dialled.end.kind === "silent" || isAboutVersion(dialled.end));
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

async function dial(broker: BrokerToProbe, version: ProtocolVersion): Promise<Dialled> {
  const { username, password, gateway, suffix, scheduler } = broker;
  const opened = deferred<"opened">();
  const ended = deferred<ConnectionEnd>();
  const heard = new Map<string, Deferred<void>>();
  const connection = openBrokerConnection(
    {
      openStream: () => openStream(parseEndpoint(broker.url), broker),
      version,
      clientId: `leadline-${gateway}-${suffix}`,
      ...given({ username, password }),
      session: "none",
      keepaliveS: KEEPALIVE_S,
      connectTimeoutMs: CONNECT_WITHIN_MS,
      scheduler,
      rules: UNWATCHED,
    },
    {
      opened() {
        opened.resolve("opened");
        return async ({ topic, payload }) => {
          if (payload.length === 0) heard.get(topic)?.resolve();
          return TAKEN;
        };
      },
      ended(end) {
        ended.resolve(end);
        return [];
      },
    },
  );
  const first = await Promise.race([opened.promise, ended.promise]);
  if (first !== "opened") return { kind: "ended", end: first };
  function hears(topic: string): Promise<void> {
    const echo = deferred<void>();
    heard.set(topic, echo);
    return echo.promise;
  }

  return { kind: "open", line: { connection, hears } };
}

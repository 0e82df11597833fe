import { missingRule, type Right, triableRule } from "./access.ts";
import type { BrokerToReach } from "./brief-connection.ts";
import { describeEnd } from "./connection-end.ts";
import { parseEndpoint } from "./endpoint.ts";
import type { ProtocolVersion } from "./protocol-version.ts";
import { REQUEST_TOPICS } from "../requests/request-topics.ts";
import { SAID_TOPICS, topicFamily, topicRoot } from "./topics.ts";
import { dial, type Line, subscribe, type Trial, tryTopic } from "./probe-line.ts";

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
      /** Requests of which it does not let us try whether they reach us. */
      readonly untried: readonly Needed[];
      /** What the broker does not let anybody find out. */
      readonly untold: readonly Needed[];
    }
  | { readonly kind: "failed"; readonly detail: string };

const HEAR_WITHIN_MS = 2_000;
const LEAVE_WITHIN_MS = 1_000;

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
): Promise<Omit<Extract<BrokerFindings, { kind: "reached" }>, "kind" | "version">> {
  const root = topicRoot(broker.baseTopic, broker.gateway);
  const refused: Needed[] = [];
  const untried: Needed[] = [];
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

  async function trialOf(topic: string, current: Line, waitsForEcho: boolean): Promise<Trial> {
    const trial = await tryTopic(current, topic, waitsForEcho ? HEAR_WITHIN_MS : 0);
    if (trial === "lost") line = undefined;
    return trial === "lost" ? "refused" : trial;
  }

  for (const suffix of SAID_TOPICS) {
    const topic = root + suffix.replace("+", broker.suffix);
    const current = await lineForNext();
    if (current === undefined) untold.push(needed("publish", topic));
    else {
      const isSilent = version === 4;
      if (isSilent) await subscribe(current, topic);
      const trial = await trialOf(topic, current, isSilent);
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
      const trial = await trialOf(topic, current, true);
      if (trial === "refused") untried.push({ right: "subscribe", topic, cure: triableRule(topic, broker.username) });
      else if (version === 4 && trial === "taken") untold.push(needed("subscribe", topic));
      else if (trial === "taken") refused.push(needed("subscribe", topic));
    }
  }
  await line?.connection.close(LEAVE_WITHIN_MS);
  return { refused, untried, untold };
}

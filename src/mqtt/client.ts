import type { Broker, BrokerMessage, BrokerState, Clock, Log, Receipt, Scheduler } from "../app/ports.ts";
import type { RequestHandler } from "../app/requests.ts";
import { given } from "../domain/given.ts";
import type { Country } from "../domain/number.ts";
import { packetOf } from "./connection-publisher.ts";
import { createDialling } from "./dialling.ts";
import { createDispatch, type Dispatch } from "./dispatch.ts";
import { parseEndpoint, type TlsFiles } from "./endpoint.ts";
import { createHearing } from "./hearing.ts";
import { createLastWill } from "./last-will.ts";
import { createLastingConnection } from "./lasting-connection.ts";
import { createReconnection } from "./reconnection.ts";
import { createResponder } from "./responder.ts";
import { createRetainedLook, type KeepRetained } from "./retained-agents.ts";
import { createStanding } from "./standing.ts";
import { type MqttTiming, USUAL_TIMING } from "./timing.ts";
import { createTolerance } from "./tolerance.ts";
import { REQUEST_TOPICS } from "../requests/request-topics.ts";
import { isTopicName, topicRoot } from "./topics.ts";

export interface MqttClientNeeds extends TlsFiles {
  /** `mqtt://host:port` or `mqtts://host:port`. */
  readonly url: string;
  readonly username?: string;
  readonly password?: string;
  /** Names the client id too: the broker keeps the session under it. */
  readonly gateway: string;
  readonly baseTopic: string;
  /** Of leadline, for the last will. */
  readonly version: string;
  /**
   * Without one nothing is asked for: requests wait at the broker, in the session that has them. What is published
   * comes from a client with another id then.
   */
  readonly handler: RequestHandler | undefined;
  /** The country of the gateway's number. */
  readonly home: Country | undefined;
  /** Whether leads and enrolments may be taken now; else they wait at the broker. Left out: they always may. */
  readonly hasRoom?: () => Promise<boolean>;
  /** A lead has come, and is not read yet. */
  readonly leadComes?: () => void;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** 0 up to, not including, 1. */
  readonly random: () => number;
  /** An earlier run has left a session with this broker. */
  readonly sessionExpected?: boolean;
  readonly timing?: Partial<MqttTiming>;
}

type ConnectedListener = (connected: { readonly sessionPresent: boolean }) => void;

/** The way to the lead system: requests come in, what became of them goes out. */
export interface MqttBroker extends Broker {
  /** Starts the work and returns at once; it goes on, whatever fails, until `stop`. */
  start(): void;
  /** Takes leave of the broker, without the last will: `offline` on `status` is to be published before. */
  stop(): Promise<void>;
  /**
   * What the broker keeps about agents: the payloads by agent id, of those that `keep` says, or of all. `of`: asks for
   * each of these by name, as a broker may drop some of many. Rejects when it refuses or the connection ends.
   */
  retainedAgents(keep?: KeepRetained, of?: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Every change of state. */
  onState(listener: (state: BrokerState) => void): void;
  /** Every time the broker has taken us in. Where the session is gone, retained topics may be too. */
  onConnected(listener: ConnectedListener): void;
}

/** Throws when `url` is none; whatever goes wrong later shows in `state()`. */
export function createMqttClient(needs: MqttClientNeeds): MqttBroker {
  const { clock, scheduler, log, handler, username, password } = needs;
  const timing = { ...USUAL_TIMING, ...needs.timing };
  const endpoint = parseEndpoint(needs.url);
  const root = topicRoot(needs.baseTopic, needs.gateway);
  const clientId = `leadline-${needs.gateway}${handler === undefined ? "-safe-mode" : ""}`;
  const dial = createDialling({ ...needs, endpoint, clientId, username, password, timing });
  const standing = createStanding();
  const tolerance = createTolerance({ root, username, timing, clock, log, changed: standing.tellRefusals });
  const connectedListeners: ConnectedListener[] = [];

  const responder = createResponder({
    settings: () => dial(connection.version(), "-responses"),
    timing: timing.responses,
    ...{ clock, scheduler, log },
  });
  const look = createRetainedLook({
    settings: () => dial(connection.version(), "-looks"),
    ...{ root, quietMs: timing.retainedQuietMs },
  });
  const hearing = createHearing({
    broker: { ...needs, suffix: "looks", ...given({ username, password }) },
    ...{ root, access: tolerance.access, retryMs: timing.subscribeRetryMs, echoMs: timing.echoMs, log },
  });
  const dispatch = handler === undefined ? NOTHING : createDispatch(dispatchNeeds(handler));
  const connection = createLastingConnection({
    ...{ endpoint, dial, standing, tolerance, dispatch, timing, clock, scheduler, log },
    lastWill: createLastWill({ topic: `${root}status`, delayS: timing.willDelayS }, needs.version, clock),
    reconnection: createReconnection(timing, needs.random),
    filters: handler === undefined ? [] : REQUEST_TOPICS.map((topic) => root + topic),
    sessionExpected: needs.sessionExpected ?? false,
    isOurDoing: (end) => look.isConnecting() || hearing.isConnecting() || responder.isToBlameFor(end),
    connected(sessionPresent) {
      // Its rules may be others than before.
      if (hasTriedHearing) tryHearing();
      for (const listener of connectedListeners) listener({ sessionPresent });
    },
  });

  /** Begins once what the broker keeps has been looked at: some allow a user one connection more, not two. */
  let hasTriedHearing = false;
  function tryHearing(): void {
    hasTriedHearing = true;
    if (connection.version() === 5) hearing.begin();
  }

  function dispatchNeeds(to: RequestHandler): Parameters<typeof createDispatch>[0] {
    const { baseTopic, home, hasRoom = ALWAYS, leadComes = () => undefined } = needs;
    const { roomRetryMs } = timing;
    const heard = (topic: string): void => tolerance.access.heard(topic);
    return { root, baseTopic, home, handler: to, heard, hasRoom, leadComes, roomRetryMs, clock, scheduler, log };
  }

  async function publish({ topic, payload, retain }: BrokerMessage): Promise<Receipt> {
    const { connected, detail } = standing.now();
    const current = connection.now();
    if (current === undefined || !connected) {
      throw new Error(`No connection to the broker: ${detail ?? "not connected"}`);
    }
    const name = root + topic;
    // The broker would end the connection over it (MQTT 5.0 4.7).
    if (!isTopicName(name)) {
      return { kind: "refused", final: true, why: `${JSON.stringify(name)} is no topic that one can publish to` };
    }
    const publication = { topic: name, payload: payload === null ? "" : JSON.stringify(payload), retain };
    const bar = tolerance.barOn(packetOf(publication));
    if (bar !== undefined) return { kind: "refused", final: bar === "size", why: BARRED[bar] };
    return current.publish(publication);
  }

  return {
    start: connection.start,
    async stop() {
      connection.stop();
      look.stop();
      hearing.stop();
      await responder.stop(timing.closeGraceMs);
      await connection.close(timing.closeGraceMs);
      dispatch.stop();
    },
    state: standing.now,
    async retainedAgents(keep, of) {
      const agents = await look.agents(keep, of);
      tryHearing();
      return agents;
    },
    publish,
    respond: responder.respond,
    onState: standing.onChange,
    onConnected(listener) {
      connectedListeners.push(listener);
    },
  };
}

const ALWAYS = (): Promise<boolean> => Promise.resolve(true);

const BARRED = {
  topic: "the broker ended the connection over such messages, again and again: it is tried later",
  size: "the broker ended the connection over messages as large as this one, again and again, and takes smaller ones",
};

/** Nothing was asked for; what comes all the same is not taken. */
const NOTHING: Dispatch = {
  forConnection: () => () => Promise.reject(new Error("requests are not taken now")),
  stop: () => undefined,
};

import type { Broker, BrokerState, Clock, Log } from "../app/ports.ts";
import type { RequestHandler } from "../app/requests.ts";
import { iso } from "../domain/time.ts";
import { backoffMs } from "./backoff.ts";
import { type Connection, type ConnectionSettings, openConnection } from "./connection.ts";
import { type ConnectionEnd, describeEnd } from "./connection-end.ts";
import { createDispatch, type Dispatch } from "./dispatch.ts";
import { type TlsFiles, nameOf, openStream, parseEndpoint } from "./endpoint.ts";
import { createDisputeDetector } from "./id-dispute.ts";
import { type ProtocolVersion, createVersionChoice } from "./protocol-version.ts";
import { REASON } from "./reason-codes.ts";
import { lookAtRetainedAgents } from "./retained-agents.ts";
import { keepSubscribed } from "./subscriptions.ts";
import { type MqttTiming, USUAL_TIMING } from "./timing.ts";
import { REQUEST_TOPICS, isTopicName, topicRoot } from "./topics.ts";

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
  readonly clock: Clock;
  readonly log: Log;
  /** 0 up to, not including, 1. */
  readonly random: () => number;
  /** An earlier run has left a session with this broker. */
  readonly sessionExpected?: boolean;
  readonly timing?: Partial<MqttTiming>;
}

type ConnectedListener = (connected: { readonly sessionPresent: boolean }) => void;
type StateListener = (state: BrokerState) => void;

/** The way to the lead system: requests come in, what became of them goes out. */
export interface MqttBroker extends Broker {
  /** Starts the work and returns at once; it goes on, whatever fails, until `stop`. */
  start(): void;
  /** Takes leave of the broker, without the last will: `offline` on `status` is to be published before. */
  stop(): Promise<void>;
  /** What the broker keeps about agents: the payloads by agent id. Rejects when it refuses or the connection ends. */
  retainedAgents(): Promise<ReadonlyMap<string, string>>;
  /** Every change of state. */
  onState(listener: StateListener): void;
  /** Every time the broker has taken us in. Where the session is gone, retained topics may be too. */
  onConnected(listener: ConnectedListener): void;
}

/** Throws when `url` is none; whatever goes wrong later shows in `state()`. */
export function createMqttClient(needs: MqttClientNeeds): MqttBroker {
  const { clock, log, random } = needs;
  const timing = { ...USUAL_TIMING, ...needs.timing };
  const endpoint = parseEndpoint(needs.url);
  const root = topicRoot(needs.baseTopic, needs.gateway);
  const { handler } = needs;
  const dispatch = handler === undefined ? NOTHING : createDispatch({ root, handler, clock, log });
  const clientId = `leadline-${needs.gateway}${handler === undefined ? "-safe-mode" : ""}`;
  const versions = createVersionChoice(timing.retryVersion5AfterMs);
  const dispute = createDisputeDetector(timing.dispute);
  const stateListeners: StateListener[] = [];
  const connectedListeners: ConnectedListener[] = [];

  let state: BrokerState = { connected: false, detail: "Not connected yet", takenOver: false };
  let running = false;
  let connection: Connection | undefined;
  let failures = 0;
  let sessionExpected = needs.sessionExpected ?? false;
  let reconnectTimer: NodeJS.Timeout | undefined;
  let spoken: ProtocolVersion = 5;
  let look: AbortController | undefined;

  function change(next: BrokerState): void {
    state = next;
    for (const listener of stateListeners) listener(next);
  }

  function tell(detail: string | undefined): void {
    const { detail: before, ...rest } = state;
    if (detail !== before) change(detail === undefined ? rest : { ...rest, detail });
  }

  function settingsFor(version: ProtocolVersion, id: string): Omit<ConnectionSettings, "session"> {
    return {
      openStream: () => openStream(endpoint, needs),
      version,
      clientId: id,
      ...(needs.username === undefined ? {} : { username: needs.username }),
      ...(needs.password === undefined ? {} : { password: needs.password }),
      keepaliveS: timing.keepaliveS,
      connectTimeoutMs: timing.connectTimeoutMs,
    };
  }

  function connect(): void {
    const version = versions.next(clock.monotonicMs());
    let leave: (() => void) | undefined;
    const current = openConnection(
      {
        ...settingsFor(version, clientId),
        session: "kept",
        will: { topic: `${root}status`, payload: offlineStatus(), delayS: timing.willDelayS },
      },
      {
        opened: (sessionPresent) => {
          leave = opened(current, version, sessionPresent);
          return dispatch.forConnection(version, sessionPresent);
        },
        ended: (end) => {
          leave?.();
          ended(end, version);
        },
      },
    );
    connection = current;
  }

  /** Answers what to do when this connection has ended. */
  function opened(current: Connection, version: ProtocolVersion, sessionPresent: boolean): () => void {
    versions.accepted();
    spoken = version;
    const sessionLost = sessionExpected && !sessionPresent;
    sessionExpected = true;
    const { detail: _, ...rest } = state;
    change({ ...rest, connected: true, ...(sessionLost ? { sessionLostAt: clock.now() } : {}) });
    log.info(
      { broker: nameOf(endpoint), version: version === 5 ? "5.0" : "3.1.1", sessionPresent },
      "Connected to the broker",
    );
    if (sessionLost) {
      log.warn(
        { broker: nameOf(endpoint) },
        "The broker has lost our session: requests published while we were away are gone",
      );
    }

    const unsubscribe = keepSubscribed({
      connection: current,
      filters: handler === undefined ? [] : REQUEST_TOPICS.map((topic) => root + topic),
      retryMs: timing.subscribeRetryMs,
      log,
      told: tell,
    });
    const stable = setTimeout(() => {
      failures = 0;
    }, timing.stableAfterMs);
    // Twice the wait: had the other client been thrown out by us, it would have come back by now.
    const undisputed = setTimeout(() => {
      if (state.takenOver) change({ ...state, takenOver: false });
    }, timing.takeoverRetryMs * 2);
    for (const listener of connectedListeners) listener({ sessionPresent });
    return () => {
      unsubscribe();
      clearTimeout(stable);
      clearTimeout(undisputed);
    };
  }

  function ended(end: ConnectionEnd, version: ProtocolVersion): void {
    connection = undefined;
    const takenOver = isTakeover(end);
    const detail = describeEnd(takenOver && end.kind === "lost" ? { kind: "disputed" } : end, endpoint);
    if (end.kind !== "closed") {
      const fields = { broker: nameOf(endpoint), end: end.kind, failures };
      if (state.detail === detail) log.debug(fields, detail);
      else log.warn(fields, detail);
    }
    change({ ...state, connected: false, detail, takenOver: takenOver || state.takenOver });
    if (running) reconnectTimer = setTimeout(connect, takenOver ? afterTakeover() : waitAfter(end, version));
  }

  function isTakeover(end: ConnectionEnd): boolean {
    // A broker that allows one client a user, whatever its id, ends this connection for our own other one.
    if (look !== undefined) return false;
    if (end.kind === "dismissed") return end.code === REASON.sessionTakenOver;
    if (!isWithoutReason(end)) {
      dispute.explained();
      return false;
    }
    // Once we know of another client, the next such end needs no repetition to be believed.
    return dispute.closedWithoutReason(clock.monotonicMs()) || state.takenOver;
  }

  function afterTakeover(): number {
    return timing.takeoverRetryMs * (1 + 0.25 * random());
  }

  /** Milliseconds until the next attempt. */
  function waitAfter(end: ConnectionEnd, version: ProtocolVersion): number {
    failures += 1;
    if (end.kind === "silent") versions.endedBeforeConnack(clock.monotonicMs());
    if (end.kind === "refused" && isAboutVersion(end.code)) {
      versions.refused(clock.monotonicMs());
      if (version === 5) return 0;
    }
    // At once: a broker that is away now was restarted, one that is there threw us out.
    if (isWithoutReason(end)) return timing.askAgainMs;
    return backoffMs(failures, timing.backoff, random);
  }

  function offlineStatus(): string {
    // The broker publishes it as it is: the connection's beginning is the latest time that we can name.
    return JSON.stringify({ state: "offline", version: needs.version, since: iso(clock.now()), problems: [] });
  }

  return {
    start() {
      if (running) return;
      running = true;
      connect();
    },

    async stop() {
      running = false;
      clearTimeout(reconnectTimer);
      look?.abort();
      await connection?.close(timing.closeGraceMs);
    },

    state: () => state,

    async retainedAgents() {
      const current = new AbortController();
      look = current;
      try {
        const settings = settingsFor(spoken, `${clientId}-looks`);
        return await lookAtRetainedAgents(settings, root, timing.retainedQuietMs, current.signal);
      } finally {
        if (look === current) look = undefined;
      }
    },

    async publish({ topic, absolute, payload, retain, correlationData }) {
      if (connection === undefined || !state.connected) {
        throw new Error(`No connection to the broker: ${state.detail ?? "not connected"}`);
      }
      const name = absolute === true ? topic : root + topic;
      // The broker would end the connection over it (MQTT 5.0 4.7).
      if (!isTopicName(name)) throw new Error(`${JSON.stringify(name)} is no topic that one can publish to`);
      await connection.publish({
        topic: name,
        payload: payload === null ? "" : JSON.stringify(payload),
        retain,
        ...(correlationData === undefined ? {} : { correlationData: Buffer.from(correlationData, "base64") }),
      });
    },

    onState(listener) {
      stateListeners.push(listener);
    },
    onConnected(listener) {
      connectedListeners.push(listener);
    },
  };
}

/** Nothing was asked for; what comes all the same is not taken. */
const NOTHING: Dispatch = {
  forConnection: () => () => Promise.reject(new Error("requests are not taken now")),
};

function isAboutVersion(code: number): boolean {
  return code === REASON.unacceptableVersion311 || code === REASON.unsupportedProtocolVersion;
}

/** The broker closed an open connection in an orderly way, and did not say why. */
function isWithoutReason(end: ConnectionEnd): boolean {
  return end.kind === "lost" && end.message === undefined;
}

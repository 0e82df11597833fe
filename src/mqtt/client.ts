import { createAlarm } from "../app/alarm.ts";
import type { Broker, BrokerState, Clock, Log, Receipt, ReplyTo, Scheduler } from "../app/ports.ts";
import type { RequestHandler } from "../app/requests.ts";
import { given } from "../domain/given.ts";
import type { Country } from "../domain/number.ts";
import type { Payload } from "../domain/publication.ts";
import { type Rejection, rejectedPayload, turnedAwayPayload } from "../domain/rejection.ts";
import { type BrokerConnection, type ConnectionSettings, openBrokerConnection } from "./broker-connection.ts";
import { type ConnectionEnd, describeEnd, isWithoutReason } from "./connection-end.ts";
import { createDispatch, type Dispatch } from "./dispatch.ts";
import { type TlsFiles, nameOf, openStream, parseEndpoint } from "./endpoint.ts";
import { createLastWill } from "./last-will.ts";
import type { ProtocolVersion } from "./protocol-version.ts";
import type { Doubts } from "./connection-publisher.ts";
import { REASON } from "./reason-codes.ts";
import { createReconnection } from "./reconnection.ts";
import { createResponder } from "./responder.ts";
import { lookAtRetainedAgents } from "./retained-agents.ts";
import { createStanding } from "./standing.ts";
import { keepSubscribed } from "./subscriptions.ts";
import { type MqttTiming, USUAL_TIMING } from "./timing.ts";
import { createTolerance } from "./tolerance.ts";
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
  /** The country of the gateway's number. */
  readonly home: Country | undefined;
  /** Whether leads and enrolments may be taken now; else they wait at the broker. Left out: they always may. */
  readonly hasRoom?: () => Promise<boolean>;
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
  /** What the broker keeps about agents: the payloads by agent id. Rejects when it refuses or the connection ends. */
  retainedAgents(): Promise<ReadonlyMap<string, string>>;
  /** Every change of state. */
  onState(listener: (state: BrokerState) => void): void;
  /** Every time the broker has taken us in. Where the session is gone, retained topics may be too. */
  onConnected(listener: ConnectedListener): void;
}

/** Throws when `url` is none; whatever goes wrong later shows in `state()`. */
export function createMqttClient(needs: MqttClientNeeds): MqttBroker {
  const { clock, scheduler, log, handler, gateway, baseTopic, home } = needs;
  const timing = { ...USUAL_TIMING, ...needs.timing };
  const endpoint = parseEndpoint(needs.url);
  const root = topicRoot(baseTopic, gateway);
  const clientId = `leadline-${gateway}${handler === undefined ? "-safe-mode" : ""}`;
  const dispatch =
    handler === undefined
      ? NOTHING
      : createDispatch({
          root,
          baseTopic,
          home,
          handler,
          hasRoom: needs.hasRoom ?? ALWAYS,
          roomRetryMs: timing.roomRetryMs,
          answer,
          clock,
          scheduler,
          log,
        });
  const standing = createStanding();
  const reconnection = createReconnection(timing, needs.random);
  const reconnect = createAlarm(scheduler, connect);
  const { rules, access, isBarred, ...tolerance } = createTolerance({
    ...{ root, username: needs.username, timing, clock, log },
    changed: standing.tellRefusals,
  });
  const lastWill = createLastWill({ topic: `${root}status`, delayS: timing.willDelayS }, needs.version, clock);
  const responder = createResponder({
    settings: () => settingsFor(spoken, `${clientId}-responses`),
    timing: timing.responses,
    ...{ clock, scheduler, log },
  });
  const connectedListeners: ConnectedListener[] = [];

  let running = false;
  let connection: BrokerConnection | undefined;
  let sessionExpected = needs.sessionExpected ?? false;
  let spoken: ProtocolVersion = 5;
  let look: AbortController | undefined;

  function settingsFor(version: ProtocolVersion, id: string): Omit<ConnectionSettings, "session" | "rules"> {
    return {
      openStream: () => openStream(endpoint, needs),
      version,
      clientId: id,
      ...given({ username: needs.username, password: needs.password }),
      keepaliveS: timing.keepaliveS,
      connectTimeoutMs: timing.connectTimeoutMs,
      scheduler,
    };
  }

  function connect(): void {
    const version = reconnection.version(clock.monotonicMs());
    const will = lastWill.next();
    let leave: (() => void) | undefined;
    const current = openBrokerConnection(
      {
        ...settingsFor(version, clientId),
        session: "kept",
        rules,
        ...given({ will }),
      },
      {
        opened: (sessionPresent, sessionExpiryS) => {
          if (will === undefined) access.refused("publish", `${root}status`, REASON.notAuthorised);
          leave = opened(current, version, sessionPresent);
          if (sessionExpiryS !== undefined) {
            const broker = nameOf(endpoint);
            log.warn(
              { broker, sessionExpiryS },
              "The broker keeps requests for us no longer than this while we are away",
            );
          }
          return dispatch.forConnection(version, sessionPresent);
        },
        ended: (end, doubts) => {
          leave?.();
          lastWill.ended(end);
          return ended(end, version, doubts);
        },
      },
    );
    connection = current;
  }

  /** Answers what to do when this connection has ended. */
  function opened(current: BrokerConnection, version: ProtocolVersion, sessionPresent: boolean): () => void {
    reconnection.accepted();
    spoken = version;
    welcomed(version, sessionPresent);
    const leave = keepSubscribed({
      connection: current,
      filters: handler === undefined ? [] : REQUEST_TOPICS.map((topic) => root + topic),
      retryMs: timing.subscribeRetryMs,
      scheduler,
      log,
      told: standing.tell,
      access,
    });
    const lasted = createAlarm(scheduler, reconnection.lasted);
    lasted.set(timing.stableAfterMs);
    const undisputed = createAlarm(scheduler, () => {
      if (standing.now().takenOver) standing.change({ ...standing.now(), takenOver: false });
    });
    // Twice the wait: had the other client been thrown out by us, it would have come back by now.
    undisputed.set(timing.takeoverRetryMs * 2);
    for (const listener of connectedListeners) listener({ sessionPresent });
    return () => {
      leave();
      lasted.cancel();
      undisputed.cancel();
    };
  }

  function welcomed(version: ProtocolVersion, sessionPresent: boolean): void {
    const sessionLost = sessionExpected && !sessionPresent;
    sessionExpected = true;
    const { detail: _, ...rest } = standing.now();
    standing.change({
      ...rest,
      connected: true,
      ...given({ sessionLostAt: sessionLost ? clock.now() : rest.sessionLostAt }),
    });
    const broker = nameOf(endpoint);
    log.info({ broker, version: version === 5 ? "5.0" : "3.1.1", sessionPresent }, "Connected to the broker");
    if (sessionLost) {
      log.warn({ broker }, "The broker has lost our session: requests published while we were away are gone");
    }
  }

  function ended(end: ConnectionEnd, version: ProtocolVersion, doubts: Doubts): readonly string[] {
    connection = undefined;
    const { takenOver: wasTakenOver, detail: before } = standing.now();
    const failures = reconnection.failures;
    const { takenOver, waitMs } = reconnection.ended(
      end,
      {
        version,
        wasTakenOver,
        isOurDoing: isOurDoing(end),
        isExplained: doubts.topics.length > 0 || doubts.hasRefused,
      },
      clock.monotonicMs(),
    );
    const detail = describeEnd(takenOver && end.kind === "lost" ? { kind: "disputed" } : end, endpoint);
    if (end.kind !== "closed") {
      const fields = { broker: nameOf(endpoint), end: end.kind, failures };
      if (before === detail) log.debug(fields, detail);
      else log.warn(fields, detail);
    }
    standing.change({ ...standing.now(), connected: false, detail, takenOver: takenOver || wasTakenOver });
    if (running) reconnect.set(waitMs);
    return tolerance.ended(end, doubts);
  }

  /** A broker that allows one client a user, whatever its id, ends this connection for our own other one. */
  function isOurDoing(end: ConnectionEnd): boolean {
    if (look !== undefined) return true;
    const isThrownOut = isWithoutReason(end) || (end.kind === "dismissed" && end.code === REASON.sessionTakenOver);
    if (!isThrownOut || !responder.isConnecting()) return false;
    responder.giveUp();
    return true;
  }

  async function publish({ topic, payload, retain }: Parameters<Broker["publish"]>[0]): Promise<Receipt> {
    const { connected, detail } = standing.now();
    if (connection === undefined || !connected) {
      throw new Error(`No connection to the broker: ${detail ?? "not connected"}`);
    }
    const name = root + topic;
    // The broker would end the connection over it (MQTT 5.0 4.7).
    if (!isTopicName(name)) {
      return { kind: "refused", final: true, why: `${JSON.stringify(name)} is no topic that one can publish to` };
    }
    if (isBarred(name)) return { kind: "refused", final: false, why: BARRED };
    return connection.publish({ topic: name, payload: payload === null ? "" : JSON.stringify(payload), retain });
  }

  /** At best effort: the broker's answer cannot be waited for while a message of its is being worked off. */
  function answer(rejection: Rejection, replyTo: ReplyTo | undefined): void {
    const { topic, leadId, agentId, code, excerpt } = rejection;
    const say = (on: string, payload: Payload): void =>
      void publish({ topic: on, payload, retain: false }).catch((failure: unknown) =>
        log.debug({ topic, error: failure }, "A request that was rejected is not answered: the connection has ended"),
      );
    const rejected = { ...rejectedPayload(rejection, clock.now()), excerpt };
    const outcome =
      leadId === undefined ? undefined : turnedAwayPayload({ leadId, code, ...given({ agentId }) }, clock.now());
    if (outcome !== undefined) say(`leads/${leadId}`, outcome);
    say("rejected", rejected);
    if (replyTo !== undefined) responder.respond({ replyTo, payload: outcome ?? rejected });
  }

  return {
    start() {
      if (running) return;
      running = true;
      connect();
    },

    async stop() {
      running = false;
      reconnect.cancel();
      look?.abort();
      await responder.stop(timing.closeGraceMs);
      await connection?.close(timing.closeGraceMs);
      dispatch.stop();
    },

    state: standing.now,

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

    publish,

    respond: responder.respond,

    onState: standing.onChange,
    onConnected(listener) {
      connectedListeners.push(listener);
    },
  };
}

const ALWAYS = (): Promise<boolean> => Promise.resolve(true);

const BARRED = "the broker ended the connection over such messages, again and again: it is tried later";

/** Nothing was asked for; what comes all the same is not taken. */
const NOTHING: Dispatch = {
  forConnection: () => () => Promise.reject(new Error("requests are not taken now")),
  stop: () => undefined,
};

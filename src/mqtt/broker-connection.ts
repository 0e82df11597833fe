import type { Duplex } from "node:stream";
import { type IClientOptions, type IConnackPacket, MqttClient } from "mqtt";
import { createAlarm } from "../app/alarm.ts";
import type { Receipt, Scheduler } from "../app/ports.ts";
import { within } from "../app/within.ts";
import { given } from "../domain/given.ts";
import { type ConnectionEnd, endFromError, saysTooLarge } from "./connection-end.ts";
import { deferred } from "./deferred.ts";
import type { Deliver } from "./delivery.ts";
import { createIntake } from "./intake.ts";
import type { ProtocolVersion } from "./protocol-version.ts";
import type { Will } from "./last-will.ts";
import {
  type Doubts,
  type OutgoingPublish,
  type ConnectionPublisher,
  type PublishingRules,
  createConnectionPublisher,
} from "./connection-publisher.ts";

/** What the broker said to one topic filter of a SUBSCRIBE: the QoS that it grants, or 0x80 and above. */
export interface SubscriptionAnswer {
  readonly filter: string;
  readonly code: number;
}

export interface ConnectionSettings {
  readonly openStream: () => Duplex;
  readonly version: ProtocolVersion;
  readonly clientId: string;
  readonly username?: string;
  readonly password?: string;
  /** Retained, QoS 1. */
  readonly will?: Will;
  /** `kept`: the broker goes on collecting while we are away. `none`: it forgets us with the connection. */
  readonly session: "kept" | "none";
  readonly keepaliveS: number;
  readonly connectTimeoutMs: number;
  readonly scheduler: Scheduler;
  readonly rules: PublishingRules;
}

export interface ConnectionListener {
  /**
   * The broker has taken us in. Answers how its messages are to be delivered. `sessionExpiryS`: it keeps the session for
   * less than was asked for.
   */
  opened(sessionPresent: boolean, sessionExpiryS: number | undefined): Deliver;
  /** Once, whatever happened before. Answers the topics of publishes that are to be given up. */
  ended(end: ConnectionEnd, doubts: Doubts): readonly string[];
}

interface SubscriptionTerms {
  readonly qos: 0 | 1;
  /** Every message comes with the flag that its publisher set; else only stored ones have it, as in MQTT 3.1.1. */
  readonly retainAsPublished: boolean;
  /** What the broker has stored: with a new subscription (3.1.1: with each), or never. */
  readonly retained: "once" | "never";
  /** Also what this very client publishes. */
  readonly ownToo: boolean;
}

/**
 * What the broker stored comes with a new subscription and not again with every reconnect. Retain as published tells
 * who sets the flag; without it, as in 3.1.1, the flag tells what was stored from what is being published. No local:
 * what we say is no request of ours. (MQTT 5.0 3.8.3.1, 3.3.1.3)
 */
const REQUEST_TERMS: SubscriptionTerms = { qos: 1, retainAsPublished: true, retained: "once", ownToo: false };

/** One connection to the broker, from CONNECT to its end. Another attempt is another object. */
export interface BrokerConnection {
  /** Resolves with what the broker says to it, rejects when the connection ends before. */
  publish(publication: OutgoingPublish): Promise<Receipt>;
  /** Rejects when the connection ends before the SUBACK. */
  subscribe(filters: readonly string[], terms?: SubscriptionTerms): Promise<readonly SubscriptionAnswer[]>;
  /** Rejects when the connection ends before the UNSUBACK. */
  unsubscribe(filters: readonly string[]): Promise<void>;
  /** Takes nothing more, lets what is being stored be acknowledged, and takes leave: no last will. */
  close(graceMs: number): Promise<void>;
}

/**
 * Octets. Far above what a request may have, so that we reject it, where people see it, and not the broker in silence.
 */
const LARGEST_PACKET = 4 * 1024 * 1024;
/**
 * How many messages the broker may send ahead: the most that MQTT 5.0 knows (3.1.2.11.3). They are worked off in turn, a
 * few ahead of the disk, and are no more in memory than the stream holds. So many requests may also be left unacknowledged before those
 * behind them are not sent any more.
 */
const RECEIVE_MAXIMUM = 65_535;
/** MQTT 5.0 3.1.2.11.2: the session does not expire. Without it, it ends with the connection, clean start or not. */
const NEVER_EXPIRES = 0xffff_ffff;

const TOO_LARGE = "it is larger than the broker takes: it ended the connection over it";
const ENDED_TWICE =
  "twice, with nothing else under way, the broker ended the connection when it got it, or did not acknowledge it";

const NO_DOUBTS: Doubts = { packets: [], hasRefused: false };

/** Opens a connection. It has no memory: sessions, retries and waiting are the caller's. */
export function openBrokerConnection(settings: ConnectionSettings, listener: ConnectionListener): BrokerConnection {
  const { scheduler } = settings;
  const client = new MqttClient(settings.openStream, clientOptions(settings));
  const opening = deferred<Deliver>();
  const ending = deferred<void>();
  let publisher: ConnectionPublisher | undefined;
  let cause: ConnectionEnd | undefined;
  const alive = createAliveKeeper(client, scheduler);

  function drop(end: ConnectionEnd): void {
    cause ??= end;
    // No DISCONNECT: the last will stays armed, and a broker of 5.0 gives us its delay to come back.
    client.stream.destroy();
  }

  /** The broker keeps what is not acknowledged: it sends it again to the next connection. */
  function leave(until: Promise<void>): void {
    void until.then(() => drop({ kind: "roomAgain" }));
  }

  function finish(end: ConnectionEnd): void {
    const givenUp = listener.ended(end, publisher?.doubts() ?? NO_DOUBTS);
    publisher?.close(givenUp, saysTooLarge(end) ? TOO_LARGE : ENDED_TWICE);
    alive.stop();
    ending.resolve();
  }

  client.on("connect", (connack) => {
    const lacks = lacking(connack);
    if (lacks !== undefined) return drop({ kind: "unfit", lacks });
    publisher = createConnectionPublisher(client, connack.properties, settings.rules, scheduler, () =>
      drop({ kind: "unanswered" }),
    );
    opening.resolve(listener.opened(connack.sessionPresent, connack.properties?.sessionExpiryInterval));
  });
  client.on("disconnect", (packet) => drop({ kind: "dismissed", code: packet.reasonCode ?? 0 }));
  client.on("error", (error) => drop(endFromError(error, publisher !== undefined)));
  client.on("close", () => finish(cause ?? { kind: publisher === undefined ? "silent" : "lost" }));

  const intake = createIntake(client, {
    // Messages of a kept session can come before the "connect" event.
    deliver: (packet) => alive.during(opening.promise.then((deliver) => deliver(packet))),
    left: leave,
    failed: (error) => drop({ kind: "notStored", message: messageOf(error) }),
  });

  try {
    client.connect();
  } catch (error) {
    // A certificate or key that cannot be read is thrown before there is a stream.
    queueMicrotask(() => finish(endFromError(error instanceof Error ? error : new Error(String(error)), false)));
  }

  return {
    publish(publication) {
      if (publisher === undefined) return Promise.reject(new Error("The broker has not answered yet"));
      return publisher.publish(publication);
    },

    subscribe(filters, { qos, retainAsPublished, retained, ownToo } = REQUEST_TERMS) {
      const options = { qos, rh: retained === "once" ? 1 : 2, rap: retainAsPublished, nl: !ownToo } as const;
      const wanted = Object.fromEntries(filters.map((filter) => [filter, options]));
      return new Promise((resolve, reject) => {
        client.subscribe(wanted, (error, _granted, suback) => {
          if (suback === undefined) return reject(error ?? new Error("The broker did not answer the SUBSCRIBE"));
          resolve(filters.map((filter, index) => ({ filter, code: Number(suback.granted[index]) })));
        });
      });
    },

    async unsubscribe(filters) {
      await client.unsubscribeAsync([...filters]);
    },

    async close(graceMs) {
      intake.close();
      cause ??= { kind: "closed" };
      if (publisher !== undefined) {
        await within(scheduler, graceMs, intake.settled());
        // MQTT.js would wait for the answers to these before it says goodbye.
        for (const id of Object.keys(client.outgoing)) client.removeOutgoingMessage(Number(id));
        client.end();
        await within(scheduler, graceMs, ending.promise);
      }
      client.stream?.destroy();
      await ending.promise;
    },
  };
}

function clientOptions(settings: ConnectionSettings): IClientOptions {
  const { version, will, session, username, password } = settings;
  return {
    protocolVersion: version,
    clientId: settings.clientId,
    clean: session === "none",
    keepalive: settings.keepaliveS,
    connectTimeout: settings.connectTimeoutMs,
    manualConnect: true,
    reconnectPeriod: 0,
    resubscribe: false,
    queueQoSZero: false,
    timerVariant: "native",
    // Not behind each packet: an answer to a PINGREQ puts the next one off, and there is one behind what is published.
    reschedulePings: false,
    // A buffer for each number of two octets, made beforehand: 7 MB that a hundred messages an hour never use.
    writeCache: false,
    // Its own log would show the password with DEBUG set.
    log: () => undefined,
    ...given({
      username,
      password,
      will: will === undefined ? undefined : willOptions(will, version),
      properties: version === 5 ? connectProperties(session) : undefined,
    }),
  };
}

function connectProperties(session: ConnectionSettings["session"]): NonNullable<IClientOptions["properties"]> {
  return {
    sessionExpiryInterval: session === "kept" ? NEVER_EXPIRES : 0,
    receiveMaximum: RECEIVE_MAXIMUM,
    maximumPacketSize: LARGEST_PACKET,
  };
}

function willOptions({ topic, payload, delayS }: Will, version: ProtocolVersion): NonNullable<IClientOptions["will"]> {
  const properties = version === 5 ? { willDelayInterval: delayS } : undefined;
  return { topic, payload: Buffer.from(payload), qos: 1, retain: true, ...given({ properties }) };
}

/** What a broker that took us in says it does not do (MQTT 5.0 3.2.2.3.4, 3.2.2.3.5). */
function lacking({ properties }: IConnackPacket): string | undefined {
  if (properties?.maximumQoS === 0) return "does not do QoS 1";
  if (properties?.retainAvailable === false) return "keeps no retained messages";
  return undefined;
}

interface AliveKeeper {
  during<T>(work: Promise<T>): Promise<T>;
  stop(): void;
}

/**
 * Keeps the connection alive while messages are being stored: the PINGRESP waits behind them, and after
 * one and a half keepalives without one MQTT.js would give up a connection that is well.
 */
function createAliveKeeper(client: MqttClient, scheduler: Scheduler): AliveKeeper {
  const everyMs = (): number => client.keepalive * 500;
  let stored = 0;
  const ping = createAlarm(scheduler, () => {
    if (stored === 0) return;
    ping.set(everyMs());
    if (!client.connected) return;
    client.sendPing();
    client.reschedulePing(true);
  });
  const end = (): void => {
    stored -= 1;
  };
  return {
    during(work) {
      stored += 1;
      // Not called off behind each message: it rings once more than it has to.
      if (!ping.isSet) ping.set(everyMs());
      work.then(end, end);
      return work;
    },
    stop: () => ping.cancel(),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

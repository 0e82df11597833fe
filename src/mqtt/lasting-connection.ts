import { hostAndPort } from "../app/host.ts";
import { createAlarm } from "../app/alarm.ts";
import type { Clock, Log, Scheduler } from "../app/ports.ts";
import { given } from "../domain/given.ts";
import { type BrokerConnection, type ConnectionListener, openBrokerConnection } from "./broker-connection.ts";
import { type ConnectionEnd, describeEnd } from "./connection-end.ts";
import type { Doubts } from "./connection-publisher.ts";
import type { Dialling } from "./dialling.ts";
import type { Dispatch } from "./dispatch.ts";
import type { Endpoint } from "./endpoint.ts";
import type { createLastWill } from "./last-will.ts";
import type { ProtocolVersion } from "./protocol-version.ts";
import { REASON } from "./reason-codes.ts";
import type { Reconnection } from "./reconnection.ts";
import type { Standing } from "./standing.ts";
import { keepSubscribed } from "./subscriptions.ts";
import type { MqttTiming } from "./timing.ts";
import type { Tolerance } from "./tolerance.ts";

interface LastingConnectionNeeds {
  readonly endpoint: Endpoint;
  readonly dial: Dialling;
  readonly lastWill: ReturnType<typeof createLastWill>;
  readonly reconnection: Reconnection;
  readonly standing: Standing;
  readonly tolerance: Tolerance;
  readonly dispatch: Dispatch;
  /** What is subscribed to. */
  readonly filters: readonly string[];
  /** An earlier run has left a session with this broker. */
  readonly sessionExpected: boolean;
  /** Whether the broker may have ended it for another connection of ours. */
  isOurDoing(end: ConnectionEnd): boolean;
  /** Every time the broker has taken us in. */
  connected(sessionPresent: boolean): void;
  readonly timing: MqttTiming;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly log: Log;
}

/** The connection that requests come over, made again whenever it ends. */
export interface LastingConnection {
  start(): void;
  /** The one that there is lasts on, and is the last. */
  stop(): void;
  close(graceMs: number): Promise<void>;
  /** `undefined` between two connections. */
  now(): BrokerConnection | undefined;
  /** That the broker has last taken. */
  version(): ProtocolVersion;
}

export function createLastingConnection(needs: LastingConnectionNeeds): LastingConnection {
  const { dial, lastWill, reconnection, tolerance, clock, scheduler } = needs;
  const reconnect = createAlarm(scheduler, connect);
  const welcome = createWelcome(needs);
  const farewell = createFarewell(needs);
  let running = false;
  let connection: BrokerConnection | undefined;
  let spoken: ProtocolVersion = 5;

  function connect(): void {
    const version = reconnection.version(clock.monotonicMs());
    const will = lastWill.next();
    const settings = { ...dial(version), session: "kept", rules: tolerance.rules, ...given({ will }) } as const;
    let leave: (() => void) | undefined;
    const current = openBrokerConnection(settings, {
      opened(sessionPresent, sessionExpiryS) {
        spoken = version;
        if (will === undefined) tolerance.access.refused("publish", lastWill.topic, REASON.notAuthorised);
        welcome(version, sessionPresent, sessionExpiryS);
        leave = settleIn(current, needs);
        needs.connected(sessionPresent);
        return needs.dispatch.forConnection(version, sessionPresent);
      },
      ended(end, doubts) {
        leave?.();
        lastWill.ended(end);
        connection = undefined;
        const waitMs = farewell(end, version, doubts);
        if (running) reconnect.set(waitMs);
        return tolerance.ended(end, doubts);
      },
    } satisfies ConnectionListener);
    connection = current;
  }

  return {
    start() {
      if (running) return;
      running = true;
      connect();
    },
    stop() {
      running = false;
      reconnect.cancel();
    },
    close: async (graceMs) => connection?.close(graceMs),
    now: () => connection,
    version: () => spoken,
  };
}

/** The broker has taken us in: notes it, and whether our session was there. */
function createWelcome({ endpoint, reconnection, standing, sessionExpected, clock, log }: LastingConnectionNeeds) {
  const broker = hostAndPort(endpoint);
  let isSessionExpected = sessionExpected;

  return (version: ProtocolVersion, sessionPresent: boolean, sessionExpiryS: number | undefined): void => {
    const sessionLost = isSessionExpected && !sessionPresent;
    isSessionExpected = true;
    reconnection.accepted();
    const { detail: _, lostToOther: __, ...rest } = standing.now();
    standing.change({
      ...rest,
      connected: true,
      ...given({ sessionLostAt: sessionLost ? clock.now() : rest.sessionLostAt }),
    });
    log.info({ broker, version: version === 5 ? "5.0" : "3.1.1", sessionPresent }, "Connected to the broker");
    if (sessionLost) {
      log.warn({ broker }, "The broker has lost our session: requests published while we were away are gone");
    }
    if (sessionExpiryS !== undefined) {
      log.warn({ broker, sessionExpiryS }, "The broker keeps requests for us no longer than this while we are away");
    }
  };
}

/** Subscribes, and draws conclusions when the connection has lasted. Answers what to do when it has ended. */
function settleIn(connection: BrokerConnection, needs: LastingConnectionNeeds): () => void {
  const { filters, reconnection, standing, tolerance, timing, scheduler, log } = needs;
  const unsubscribe = keepSubscribed({
    ...{ connection, filters, scheduler, log },
    retryMs: timing.subscribeRetryMs,
    told: standing.tell,
    access: tolerance.access,
  });
  const lasted = createAlarm(scheduler, reconnection.lasted);
  lasted.set(timing.stableAfterMs);
  const undisputed = createAlarm(scheduler, () => {
    if (standing.now().takenOver) standing.change({ ...standing.now(), takenOver: false });
  });
  // Twice the wait: had the other client been thrown out by us, it would have come back by now.
  undisputed.set(timing.takeoverRetryMs * 2);
  return () => {
    unsubscribe();
    lasted.cancel();
    undisputed.cancel();
  };
}

/** The connection has ended: says so, and answers how many milliseconds to wait before the next. */
function createFarewell({ endpoint, reconnection, standing, isOurDoing, clock, log }: LastingConnectionNeeds) {
  return (end: ConnectionEnd, version: ProtocolVersion, { packets, hasRefused }: Doubts): number => {
    const { takenOver: wasTakenOver, detail: before } = standing.now();
    const { failures } = reconnection;
    const isExplained = packets.length > 0 || hasRefused;
    const circumstances = { version, wasTakenOver, isOurDoing: isOurDoing(end), isExplained };
    const { takenOver, fallsBack, waitMs } = reconnection.ended(end, circumstances, clock.monotonicMs());
    const detail = describeEnd(takenOver && end.kind === "lost" ? { kind: "disputed" } : end, endpoint);
    const fields = { broker: hostAndPort(endpoint), end: end.kind, failures };
    if (fallsBack) {
      log.debug(fields, detail);
      return waitMs;
    }
    if (end.kind !== "closed") {
      if (before === detail) log.debug(fields, detail);
      else log.warn(fields, detail);
    }
    const { lostToOther: _, ...rest } = standing.now();
    const lostToOther = takenOver ? true : undefined;
    standing.change({
      ...{ ...rest, connected: false, detail, takenOver: takenOver || wasTakenOver },
      ...given({ lostToOther }),
    });
    return waitMs;
  };
}

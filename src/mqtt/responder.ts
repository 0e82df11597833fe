import { createAlarm } from "../app/alarm.ts";
import type { Clock, Log, Response, Scheduler } from "../app/ports.ts";
import { within } from "../app/within.ts";
import { given } from "../domain/given.ts";
import { type BrokerConnection, openBrokerConnection } from "./broker-connection.ts";
import type { PublishPacket } from "./caution.ts";
import { type ConnectionEnd, isWithoutReason, saysTooLarge } from "./connection-end.ts";
import { deferred } from "./deferred.ts";
import { type Delivery, TAKEN } from "./delivery.ts";
import { packetOf, UNWATCHED } from "./connection-publisher.ts";
import type { DialSettings } from "./dialling.ts";
import { REASON } from "./reason-codes.ts";
import type { ResponseTiming } from "./timing.ts";

interface ResponderNeeds {
  /** For a client with another id, so that what goes wrong here ends no connection that matters. */
  readonly settings: () => DialSettings;
  readonly timing: ResponseTiming;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly log: Log;
}

/** Sends what requesters want on topics of theirs: best effort, each tried once, one at a time. */
export interface Responder {
  respond(response: Response): void;
  /**
   * Whether our other connection has ended for this one, as at a broker that allows one client a user, whatever its id.
   * Then nothing more is sent in this run.
   */
  isToBlameFor(end: ConnectionEnd): boolean;
  /** Lets what waits go out, at most for `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/** So many wait; what comes beyond is dropped. */
const MOST_WAITING = 200;
/** So many topics are remembered as barred; which they are is the requesters' choice. */
const MOST_BARRED = 1_000;
const LEAVE_WITHIN_MS = 1_000;
const fromBase64 = (text: string): Buffer => Buffer.from(text, "base64");
const NOTHING_COMES = (): Promise<Delivery> => Promise.resolve(TAKEN);

export function createResponder({ settings, timing, clock, scheduler, log }: ResponderNeeds): Responder {
  const waiting: Response[] = [];
  const barred = new Map<string, { readonly untilMs: number; readonly octets: number }>();
  const idle = createAlarm(scheduler, () => void close());
  const rested = createAlarm(scheduler, work);
  let line: BrokerConnection | undefined;
  let connecting = false;
  /** The last connection ended over the size of a message. */
  let wasTooLarge = false;
  let working: Promise<void> | undefined;
  let isGivenUp = false;
  let stopping = false;

  function drop({ replyTo }: Response, why: string): void {
    log.warn(
      { responseTopic: replyTo.topic, why },
      "A response is dropped; the outcome stands on the gateway's own topic",
    );
  }

  function isBarred({ topic, octets }: PublishPacket): boolean {
    const bar = barred.get(topic);
    return bar !== undefined && bar.untilMs > clock.monotonicMs() && octets >= bar.octets;
  }

  /** What is so large, where the broker says that it is that; else whatever goes there. */
  function bar({ topic, octets }: PublishPacket): void {
    barred.delete(topic);
    barred.set(topic, { untilMs: clock.monotonicMs() + timing.barMs, octets: wasTooLarge ? octets : 0 });
    const [oldest] = barred.keys();
    if (barred.size > MOST_BARRED && oldest !== undefined) barred.delete(oldest);
  }

  /** Rejects when the broker does not take us in. */
  async function connect(): Promise<BrokerConnection> {
    const opened = deferred<true>();
    const ended = deferred<false>();
    connecting = true;
    const connection = openBrokerConnection(
      { ...settings(), session: "none", rules: UNWATCHED },
      {
        opened() {
          opened.resolve(true);
          return NOTHING_COMES;
        },
        ended(end) {
          connecting = false;
          wasTooLarge = saysTooLarge(end);
          if (line === connection) line = undefined;
          ended.resolve(false);
          return [];
        },
      },
    );
    line = connection;
    if (!(await Promise.race([opened.promise, ended.promise]))) throw new Error("the broker does not take us in");
    return connection;
  }

  async function send(response: Response): Promise<void> {
    const { topic, correlationData } = response.replyTo;
    const publication = {
      topic,
      payload: response.payload === null ? "" : JSON.stringify(response.payload),
      retain: false,
      ...given({
        properties: correlationData === undefined ? undefined : { correlationData: fromBase64(correlationData) },
      }),
    };
    const packet = packetOf(publication);
    if (isBarred(packet)) return drop(response, "the broker ended the connection over it before");
    const connection = line ?? (await connect());
    try {
      const receipt = await connection.publish(publication);
      connecting = false;
      if (receipt.kind === "refused") drop(response, receipt.why);
    } catch (error) {
      bar(packet);
      throw error;
    }
  }

  async function sendAll(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined && !isGivenUp; next = waiting.shift()) {
      idle.cancel();
      try {
        await send(next);
      } catch (error) {
        drop(next, error instanceof Error ? error.message : String(error));
        if (!stopping) rested.set(timing.restMs);
        return;
      }
    }
    idle.set(timing.idleMs);
  }

  function work(): void {
    if (working !== undefined || rested.isSet || waiting.length === 0) return;
    working = sendAll().finally(() => {
      working = undefined;
      work();
    });
  }

  async function close(): Promise<void> {
    idle.cancel();
    await line?.close(LEAVE_WITHIN_MS);
  }

  /** This broker cannot have it. */
  function giveUp(): void {
    if (isGivenUp) return;
    isGivenUp = true;
    log.warn({ waiting: waiting.length }, "The broker allows us one connection only: no response is sent any more");
    waiting.splice(0);
    rested.cancel();
    void close();
  }

  return {
    respond(response) {
      if (isGivenUp || stopping) return;
      if (waiting.length >= MOST_WAITING) return drop(response, `${MOST_WAITING} others wait`);
      waiting.push(response);
      work();
    },
    isToBlameFor(end) {
      const isThrownOut = isWithoutReason(end) || (end.kind === "dismissed" && end.code === REASON.sessionTakenOver);
      if (!isThrownOut || !connecting) return false;
      giveUp();
      return true;
    },
    async stop(graceMs) {
      stopping = true;
      rested.cancel();
      if (working !== undefined) await within(scheduler, graceMs, working);
      waiting.splice(0);
      await close();
    },
  };
}

import { createHash } from "node:crypto";
import type { IPublishPacket } from "mqtt";
import { createAlarm } from "../app/alarm.ts";
import { hop } from "../app/hops.ts";
import type { Clock, Log, ReplyTo, Scheduler } from "../app/ports.ts";
import type { RequestContext, RequestHandler } from "../app/requests.ts";
import { given } from "../domain/given.ts";
import type { Country } from "../domain/number.ts";
import { SECOND } from "../domain/time.ts";
import { deferred } from "./deferred.ts";
import { type Deliver, type Delivery, TAKEN } from "./delivery.ts";
import { excerptOf } from "../requests/excerpt.ts";
import { parseRequest } from "../requests/payloads.ts";
import type { ProtocolVersion } from "./protocol-version.ts";
import { isProbe } from "./probe-message.ts";
import { correlationFault, responseTopicFault } from "./response-topic.ts";
import { REQUEST_TOPICS, type RequestTopic } from "../requests/request-topics.ts";
import { requestTopic } from "./topics.ts";

interface DispatchNeeds {
  readonly root: string;
  /** What all our topics begin with, those of other gateways too. */
  readonly baseTopic: string;
  /** Of the gateway's number. */
  readonly home: Country | undefined;
  readonly handler: RequestHandler;
  /** Something has reached us from a topic of the broker. */
  readonly heard: (topic: string) => void;
  /** Whether leads and enrolments may be taken now. */
  readonly hasRoom: () => Promise<boolean>;
  /** A lead has come, and is not read yet. */
  readonly leadComes: () => void;
  readonly roomRetryMs: number;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly log: Log;
}

/** Brings messages to the handler of their request. */
export interface Dispatch {
  /** For the messages of one connection. */
  forConnection(version: ProtocolVersion, sessionPresent: boolean): Deliver;
  /** Looks for room no more, and has recorded what was only counted. */
  stop(): void;
}

export function createDispatch(needs: DispatchNeeds): Dispatch {
  const { root, baseTopic, home, handler, heard, hasRoom, leadComes, roomRetryMs, clock, scheduler, log } = needs;
  // One that could not be stored has been noted, and comes again: in this run only what was stored counts.
  const taken = new Map(REQUEST_TOPICS.map((topic) => [topic, handler.retainedTaken.digest(topic)]));

  async function hand(topic: RequestTopic, packet: IPublishPacket, context: RequestContext): Promise<void> {
    const parsed = parseRequest(topic, Buffer.from(packet.payload), home);
    hop("parsed and checked");
    switch (parsed.kind) {
      case "lead":
        return handler.lead(parsed.request, context);
      case "enrol":
        return handler.enrol(parsed.request, context);
      case "withdraw":
        return handler.withdraw(parsed.request, context);
      case "rejected":
        return handler.reject({ topic: packet.topic, ...parsed.rejection }, context);
    }
  }

  /** Whoever publishes a request chooses where the answer goes: what cannot be meant well is left unheeded. */
  function readReplyTo({ topic: on, properties }: IPublishPacket): ReplyTo | undefined {
    const { responseTopic, correlationData } = properties ?? {};
    if (responseTopic === undefined) return undefined;
    const fault = responseTopicFault(responseTopic, baseTopic);
    if (fault !== undefined) {
      log.warn({ topic: on, responseTopic: responseTopic.slice(0, SHOWN), why: fault }, "A response topic is ignored");
      return undefined;
    }
    const dataFault = correlationData && correlationFault(correlationData);
    if (dataFault !== undefined) {
      log.warn({ topic: on, responseTopic, why: dataFault }, "The correlation data of a request are ignored");
      return { topic: responseTopic };
    }
    return { topic: responseTopic, ...given({ correlationData: correlationData?.toString("base64") }) };
  }

  let room = deferred<void>();
  const lookForRoom = createAlarm(scheduler, () => {
    void hasRoom().then((isThere) => {
      if (!isThere) return lookForRoom.set(roomRetryMs);
      room.resolve();
      room = deferred();
    });
  });

  function leave(): Delivery {
    if (!lookForRoom.isSet) lookForRoom.set(roomRetryMs);
    return { kind: "left", until: room.promise };
  }

  return {
    stop() {
      lookForRoom.cancel();
      handler.finish();
    },
    forConnection(version, sessionPresent) {
      // What the broker stored comes with a new subscription, and first. MQTT 3.1.1 sends it with every one (3.8.4),
      // and sets the flag on nothing else (3.3.1.3).
      const fresh = new Set(sessionPresent ? [] : REQUEST_TOPICS);
      const isStored = (topic: RequestTopic): boolean => fresh.delete(topic) || version === 4;

      let hasLeft = false;

      /** What writes much waits for room, in its order; what says no, and whoever guarantees nothing, does not. */
      async function mustWait(topic: RequestTopic, { qos }: IPublishPacket): Promise<boolean> {
        if (topic === "agents/withdraw" || qos === 0) return false;
        hasLeft ||= !(await hasRoom());
        return hasLeft;
      }

      /** All that comes before a request is handed on. What is handed on is on disk when `taken` resolves. */
      async function begin(packet: IPublishPacket): Promise<{ readonly taken: Promise<Delivery> }> {
        const topic = requestTopic(root, packet.topic);
        if (topic === undefined) {
          log.warn({ topic: packet.topic }, "Message on a topic we no longer subscribe to; dropped");
          return OVER;
        }
        if (isProbe(packet)) return OVER;
        heard(packet.topic);
        if (isClearing(packet, version)) {
          log.debug({ topic: packet.topic }, "A retained request was cleared");
          handler.retainedTaken.note(topic, digestOf(packet));
          taken.set(topic, digestOf(packet));
          return OVER;
        }
        const digest = packet.retain ? digestOf(packet) : undefined;
        if (digest !== undefined && isStored(topic) && taken.get(topic) === digest) {
          log.debug({ topic: packet.topic }, "The broker handed the same retained request over again");
          return OVER;
        }
        if (await mustWait(topic, packet)) return { taken: Promise.resolve(leave()) };
        hop("room on the disk");
        const context = readContext(packet, clock, readReplyTo(packet));
        if (digest !== undefined) handler.retainedTaken.note(topic, digest);
        return { taken: handAndNote(topic, packet, context, digest) };
      }

      async function handAndNote(
        topic: RequestTopic,
        packet: IPublishPacket,
        context: RequestContext,
        digest: string | undefined,
      ): Promise<Delivery> {
        await hand(topic, packet, context);
        if (digest !== undefined) taken.set(topic, digest);
        return TAKEN;
      }

      // Requests are handed on in their order, and then wait for the disk together.
      let before: Promise<unknown> = Promise.resolve();
      return (packet) => {
        hop("lead given by MQTT.js");
        if (requestTopic(root, packet.topic) === "leads") leadComes();
        const begun = before.then(() => begin(packet));
        const outcome = begun.then(({ taken }) => taken);
        // Whether the same retained request comes again is known when it is stored.
        before = (packet.retain ? outcome : begun).catch(() => undefined);
        return outcome;
      };
    },
  };
}

const OVER = { taken: Promise.resolve(TAKEN) };

/** So much of a response topic stands in the log. */
const SHOWN = 100;

/**
 * A publish without a payload clears what is retained (MQTT 5.0 3.3.1.3): that asks for nothing. In 3.1.1 the flag does
 * not come with it.
 */
function isClearing({ payload, retain }: IPublishPacket, version: ProtocolVersion): boolean {
  return payload.length === 0 && (retain || version === 4);
}

function digestOf({ payload }: IPublishPacket): string {
  return createHash("sha256").update(payload).digest("hex");
}

function readContext(packet: IPublishPacket, clock: Clock, replyTo: ReplyTo | undefined): RequestContext {
  const { payload, retain, dup, properties } = packet;
  const expiryS = properties?.messageExpiryInterval;
  return {
    retained: retain,
    excerpt: excerptOf(Buffer.from(payload)),
    ...given({
      duplicate: dup ? true : undefined,
      // MQTT 5.0 3.3.2.3.3: what is left of the interval when the broker sends it on.
      messageExpiresAt: expiryS === undefined ? undefined : clock.now() + expiryS * SECOND,
      replyTo,
    }),
  };
}

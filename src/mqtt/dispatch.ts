import { createHash } from "node:crypto";
import type { IPublishPacket } from "mqtt";
import type { Clock, Log, ReplyTo } from "../app/ports.ts";
import type { RequestContext, RequestHandler } from "../app/requests.ts";
import { given } from "../domain/given.ts";
import { SECOND } from "../domain/time.ts";
import { excerptOf } from "./excerpt.ts";
import { parseRequest } from "./payloads.ts";
import type { ProtocolVersion } from "./protocol-version.ts";
import { REQUEST_TOPICS, type RequestTopic, isTopicName, requestTopic } from "./topics.ts";

interface DispatchNeeds {
  readonly root: string;
  readonly handler: RequestHandler;
  readonly clock: Clock;
  readonly log: Log;
}

/** Hands one message on. Resolves when it may be acknowledged, rejects when it must come again. */
export type Deliver = (packet: IPublishPacket) => Promise<void>;

/** Brings messages to the handler of their request. */
export interface Dispatch {
  /** For the messages of one connection. */
  forConnection(version: ProtocolVersion, sessionPresent: boolean): Deliver;
}

export function createDispatch({ root, handler, clock, log }: DispatchNeeds): Dispatch {
  // One that could not be stored has been noted, and comes again: in this run only what was stored counts.
  const taken = new Map(REQUEST_TOPICS.map((topic) => [topic, handler.retainedTaken.digest(topic)]));

  async function hand(topic: RequestTopic, packet: IPublishPacket, context: RequestContext): Promise<void> {
    const parsed = parseRequest(topic, Buffer.from(packet.payload));
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

  return {
    forConnection(version, sessionPresent) {
      // What the broker stored comes with a new subscription, and first. MQTT 3.1.1 sends it with every one (3.8.4),
      // and sets the flag on nothing else (3.3.1.3).
      const fresh = new Set(sessionPresent ? [] : REQUEST_TOPICS);
      const isStored = (topic: RequestTopic): boolean => fresh.delete(topic) || version === 4;

      return async (packet) => {
        const topic = requestTopic(root, packet.topic);
        if (topic === undefined) {
          log.warn({ topic: packet.topic }, "Message on a topic we no longer subscribe to; dropped");
          return;
        }
        const context = readContext(packet, clock);
        if (!context.retained) return hand(topic, packet, context);

        const digest = createHash("sha256").update(packet.payload).digest("hex");
        if (isStored(topic) && taken.get(topic) === digest) {
          log.debug({ topic: packet.topic }, "The broker handed the same retained request over again");
          return;
        }
        handler.retainedTaken.note(topic, digest);
        await hand(topic, packet, context);
        taken.set(topic, digest);
      };
    },
  };
}

function readContext({ payload, retain, dup, properties }: IPublishPacket, clock: Clock): RequestContext {
  const expiryS = properties?.messageExpiryInterval;
  return {
    retained: retain,
    excerpt: excerptOf(Buffer.from(payload)),
    ...given({
      duplicate: dup ? true : undefined,
      // MQTT 5.0 3.3.2.3.3: what is left of the interval when the broker sends it on.
      messageExpiresAt: expiryS === undefined ? undefined : clock.now() + expiryS * SECOND,
      replyTo: readReplyTo(properties),
    }),
  };
}

function readReplyTo(properties: IPublishPacket["properties"]): ReplyTo | undefined {
  const topic = properties?.responseTopic;
  // MQTT 5.0 3.3.2.3.5: no wildcards. Publishing to one would cost us the connection.
  if (topic === undefined || !isTopicName(topic)) return undefined;
  return { topic, ...given({ correlationData: properties?.correlationData?.toString("base64") }) };
}

import type { Clock, Log } from "../app/ports.ts";
import { type Access, createAccess } from "./access.ts";
import { type Bar, createCaution, type PublishPacket } from "./caution.ts";
import { type ConnectionEnd, mayBeOverAMessage, saysTooLarge } from "./connection-end.ts";
import type { Doubts, PublishingRules } from "./connection-publisher.ts";
import type { MqttTiming } from "./timing.ts";
import { topicFamily } from "./topics.ts";

interface ToleranceNeeds {
  readonly root: string;
  readonly username: string | undefined;
  readonly timing: Pick<MqttTiming, "caution" | "calmMs" | "answerWithinMs">;
  readonly clock: Clock;
  readonly log: Log;
  /** What the broker refuses us, in sentences; empty: nothing any more. */
  changed(refuses: readonly string[]): void;
}

/** What the broker takes from us and what not, learnt over its connections. */
export interface Tolerance {
  readonly rules: PublishingRules;
  readonly access: Access;
  /** It ended connections over such messages, again and again: the like is not published for the time being. */
  barOn(packet: PublishPacket): Bar | undefined;
  /** Answers the topics of what it has ended the connection over twice. */
  ended(end: ConnectionEnd, doubts: Doubts): readonly string[];
}

export function createTolerance({ root, username, timing, clock, log, changed }: ToleranceNeeds): Tolerance {
  const caution = createCaution((topic) => topicFamily(root, topic), timing.caution);
  const access = createAccess({
    root,
    username,
    changed(refuses) {
      changed(refuses);
      if (refuses.length > 0) log.warn({ refuses }, "The broker refuses what the gateway needs");
      else log.info({}, "The broker takes and grants everything now");
    },
  });

  return {
    access,
    rules: {
      calmMs: () => (caution.isLooking(clock.monotonicMs()) ? timing.calmMs : 0),
      answerWithinMs: timing.answerWithinMs,
      mustBeAlone: (packet) => caution.mustBeAlone(packet, clock.monotonicMs()),
      refused: (topic, code) => access.refused("publish", topic, code),
      borne(packet, taken) {
        caution.borne(packet);
        if (taken) access.granted("publish", packet.topic);
      },
    },
    barOn: (packet) => caution.barOn(packet, clock.monotonicMs()),
    ended(end, { packets }) {
      if (end.kind === "unreachable") caution.excused();
      if (!mayBeOverAMessage(end)) return [];
      const givenUp = caution.ended(packets, clock.monotonicMs(), saysTooLarge(end));
      // Of what is too large the rules say nothing.
      if (!saysTooLarge(end)) for (const topic of givenUp) access.refused("publish", topic, undefined);
      return givenUp;
    },
  };
}

import type { IClientPublishOptions, IConnackPacket, MqttClient, Packet } from "mqtt";
import { createAlarm } from "../app/alarm.ts";
import type { Receipt, Scheduler } from "../app/ports.ts";
import { given } from "../domain/given.ts";
import { SECOND } from "../domain/time.ts";
import type { PublishPacket } from "./caution.ts";
import { deferred } from "./deferred.ts";
import { type Borne, createInDoubt } from "./in-doubt.ts";
import { createPublishWindow } from "./publish-window.ts";
import { REASON, reasonInWords } from "./reason-codes.ts";

/** A message on its way out. */
export interface OutgoingPublish {
  readonly topic: string;
  readonly payload: string;
  readonly retain: boolean;
  /** Of MQTT 5.0; a broker of 3.1.1 does not see them. */
  readonly properties?: Pick<
    NonNullable<IClientPublishOptions["properties"]>,
    "correlationData" | "contentType" | "messageExpiryInterval"
  >;
}

/** Who decides how carefully is published, and hears what came of it. Lives longer than a connection. */
export interface PublishingRules {
  /** Before the first publish; 0: none. What ends the connection meanwhile was none of ours. */
  calmMs(): number;
  mustBeAlone(packet: PublishPacket): boolean;
  /** How long the broker has for its answer. When it then shows that it is there and does not answer, the connection ends. */
  readonly answerWithinMs: number;
  /** PUBACK of 0x80 and above. */
  refused(topic: string, code: number): void;
  /** The broker has shown that it bears with it; `taken`: and has acknowledged it. */
  borne(packet: PublishPacket, taken: boolean): void;
}

/** For connections whose end costs nothing. */
export const UNWATCHED: PublishingRules = {
  calmMs: () => 0,
  mustBeAlone: () => true,
  answerWithinMs: 20 * SECOND,
  refused: () => undefined,
  borne: () => undefined,
};

/** What was under way when a connection ended. */
export interface Doubts {
  /** Of publishes over which the broker may have ended it. */
  readonly packets: readonly PublishPacket[];
  /** The broker has refused a publish over this connection. */
  readonly hasRefused: boolean;
}

/** Publishes with QoS 1 over one connection that has been opened. */
export interface ConnectionPublisher {
  /** Resolves with what the broker says to it, rejects when the connection ends before. */
  publish(publication: OutgoingPublish): Promise<Receipt>;
  doubts(): Doubts;
  /** The connection has ended: settles everything that is without an answer. What went to these topics is given up. */
  close(givenUp: readonly string[], why: string): void;
}

/** Most publishes without a PUBACK, also where the broker names no limit. */
const WINDOW = 20;

/** Octets of a PUBLISH beside topic, payload and longer properties: header, lengths, identifiers. */
const OVERHEAD = 32;

/** So long it is waited for the answer to another publish that would tell as much as one to a PINGREQ. */
const ASK_AFTER_MS = 100;

/** How a connection ended: what went to these topics is given up. */
interface End {
  readonly givenUp: readonly string[];
  readonly why: string;
}

const TAKEN: Receipt = { kind: "taken" };

/**
 * `limits` are the properties of the CONNACK; a broker of 3.1.1 names none. `ignored`: a publish is without an answer,
 * and stays so.
 */
export function createConnectionPublisher(
  client: MqttClient,
  limits: IConnackPacket["properties"],
  rules: PublishingRules,
  scheduler: Scheduler,
  ignored: () => void,
): ConnectionPublisher {
  const window = createPublishWindow(Math.min(WINDOW, limits?.receiveMaximum ?? WINDOW));
  const inDoubt = createInDoubt();
  /** What each publish without an answer is told at the end; a connection lasts for months, and keeps none that has one. */
  const underWay = new Set<(end: End) => void>();
  let ended: End | undefined;
  let isCalm = false;
  const calm = deferred<void>();
  /** What calls off the waiting for an answer. */
  const overdue = new Set<() => void>();
  let hasRefused = false;
  let whenSure: (() => void) | undefined;

  const calmMs = rules.calmMs();
  const endCalm = calmMs > 0 ? scheduler.after(calmMs, beCalm) : undefined;
  if (calmMs === 0) beCalm();

  function beCalm(): void {
    isCalm = true;
    calm.resolve();
  }

  const onSent = ({ cmd }: Packet): void => {
    if (cmd === "pingreq") inDoubt.pingSent();
  };
  const onReceived = ({ cmd }: Packet): void => {
    if (cmd !== "pingresp") return;
    const borne = inDoubt.pingAnswered();
    if (inDoubt.isIgnored()) return ignored();
    goOn(borne);
  };
  client.on("packetsend", onSent);
  client.on("packetreceive", onReceived);

  const askSoon = createAlarm(scheduler, askWhetherAllIsWell);

  function askWhetherAllIsWell(): void {
    if (client.connected && inDoubt.wantsPing()) client.sendPing();
  }

  /** These are beyond doubt now; what is not is asked about: at once where somebody waits for it. */
  function goOn(borne: readonly Borne[]): void {
    for (const packet of borne) rules.borne(packet, packet.taken);
    if (inDoubt.isEmpty) whenSure?.();
    else if (whenSure !== undefined) askWhetherAllIsWell();
    else if (!askSoon.isSet) askSoon.set(ASK_AFTER_MS);
  }

  function beforeTheEnd(work: Promise<Receipt>, topic: string): Promise<Receipt> {
    return new Promise((resolve, reject) => {
      const cutOff = ({ givenUp, why }: End): void => {
        if (givenUp.includes(topic)) resolve({ kind: "refused", final: true, why });
        else reject(new Error("The connection to the broker ended before it acknowledged the message"));
      };
      if (ended !== undefined) return cutOff(ended);
      underWay.add(cutOff);
      work.then(
        (receipt) => {
          underWay.delete(cutOff);
          resolve(receipt);
        },
        (error: unknown) => {
          underWay.delete(cutOff);
          reject(error);
        },
      );
    });
  }

  function send(packet: PublishPacket, publication: OutgoingPublish): Promise<Receipt> {
    const { topic, payload, retain, properties } = publication;
    const answered = inDoubt.published(packet);
    const callOff = scheduler.after(rules.answerWithinMs, () => {
      inDoubt.overdue(topic);
      askWhetherAllIsWell();
    });
    overdue.add(callOff);
    return new Promise((resolve, reject) => {
      client.publish(topic, payload, { qos: 1, retain, ...given({ properties }) }, (error) => {
        overdue.delete(callOff);
        callOff();
        const code = error ? codeOf(error) : undefined;
        // Without a code MQTT.js speaks of the connection, whose end is told in its own way.
        if (error && code === undefined) return client.connected ? reject(error) : undefined;
        if (code !== undefined) {
          hasRefused = true;
          rules.refused(topic, code);
        }
        goOn(answered(code === undefined));
        resolve(code === undefined ? TAKEN : refusal(code));
      });
    });
  }

  function untilSure(): Promise<void> {
    if (inDoubt.isEmpty) return Promise.resolve();
    askWhetherAllIsWell();
    return new Promise((resolve) => {
      whenSure = () => {
        whenSure = undefined;
        resolve();
      };
    });
  }

  /** With nothing else in doubt before it, and nothing sent behind it until it is beyond doubt. */
  async function sendAlone(packet: PublishPacket, publication: OutgoingPublish): Promise<Receipt> {
    await untilSure();
    const receipt = await send(packet, publication);
    await untilSure();
    return receipt;
  }

  return {
    async publish(publication) {
      const packet = packetOf(publication);
      const { topic, octets } = packet;
      const limit = limits?.maximumPacketSize;
      // MQTT 5.0 3.2.2.3.6: a larger packet would end the connection.
      if (limit !== undefined && octets > limit) {
        return { kind: "refused", final: true, why: `it is larger than the ${limit} octets that the broker takes` };
      }
      const alone = rules.mustBeAlone(packet);
      const room = window.enter(alone);
      if (room !== undefined) await room;
      try {
        const how = alone ? sendAlone : send;
        const work = isCalm ? how(packet, publication) : calm.promise.then(() => how(packet, publication));
        return await beforeTheEnd(work, topic);
      } finally {
        window.leave();
      }
    },
    doubts: () => ({ packets: inDoubt.packets(), hasRefused }),
    close(givenUp, why) {
      endCalm?.();
      askSoon.cancel();
      for (const callOff of overdue) callOff();
      client.off("packetsend", onSent);
      client.off("packetreceive", onReceived);
      window.close(new Error("The connection to the broker ended before the message was sent"));
      ended = { givenUp, why };
      for (const cutOff of underWay) cutOff(ended);
      underWay.clear();
    },
  };
}

/** As the broker gets it, by a generous count. */
export function packetOf({ topic, payload, properties }: Omit<OutgoingPublish, "retain">): PublishPacket {
  const { correlationData, contentType = "" } = properties ?? {};
  const ofProperties = contentType.length + (correlationData?.length ?? 0);
  return { topic, octets: OVERHEAD + Buffer.byteLength(topic) + Buffer.byteLength(payload) + ofProperties };
}

/** The reason code of a PUBACK of 0x80 and above; `undefined` where MQTT.js complains of something else. */
function codeOf(error: Error): number | undefined {
  return "code" in error && typeof error.code === "number" ? error.code : undefined;
}

/** Codes that speak of the message itself: it would be refused for ever. */
const FINAL: ReadonlySet<number> = new Set([
  REASON.topicNameInvalid,
  REASON.packetTooLarge,
  REASON.payloadFormatInvalid,
]);

function refusal(code: number): Receipt {
  return { kind: "refused", final: FINAL.has(code), why: reasonInWords(code) };
}

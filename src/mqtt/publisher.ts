import type { IConnackPacket, MqttClient } from "mqtt";
import { given } from "../domain/given.ts";
import { createPublishWindow } from "./publish-window.ts";
import { reasonInWords } from "./reason-codes.ts";

/** A message on its way out. */
export interface Publication {
  readonly topic: string;
  readonly payload: string;
  readonly retain: boolean;
  readonly correlationData?: Buffer;
}

/** Publishes with QoS 1 over one connection that has been opened. */
export interface Publisher {
  /** Resolves when the broker has acknowledged it, rejects when it refuses or the connection ends. */
  publish(publication: Publication): Promise<void>;
  /** The connection has ended: settles everything that is without an answer. */
  close(): void;
}

/** Most publishes without a PUBACK, also where the broker names no limit. */
const WINDOW = 20;

/** Octets of a PUBLISH beside topic, payload and correlation data: header, lengths, identifiers. */
const OVERHEAD = 32;

/** `limits` are the properties of the CONNACK; a broker of 3.1.1 names none. */
export function createPublisher(client: MqttClient, limits: IConnackPacket["properties"]): Publisher {
  const window = createPublishWindow(Math.min(WINDOW, limits?.receiveMaximum ?? WINDOW));
  const unanswered = new Set<(error: Error) => void>();

  return {
    async publish(publication) {
      const limit = limits?.maximumPacketSize;
      // MQTT 5.0 3.2.2.3.6: a larger packet would end the connection.
      if (limit !== undefined && octetsOf(publication) > limit) {
        throw new Error(`The message to ${publication.topic} is larger than the ${limit} octets that the broker takes`);
      }
      await window.enter();
      try {
        await new Promise<void>((resolve, reject) => {
          unanswered.add(reject);
          const { topic, payload, retain, correlationData } = publication;
          const properties = correlationData === undefined ? undefined : { correlationData };
          client.publish(topic, payload, { qos: 1, retain, ...given({ properties }) }, (error) => {
            unanswered.delete(reject);
            if (!error) resolve();
            else reject(refusal(topic, error));
          });
        });
      } finally {
        window.leave();
      }
    },
    close() {
      const error = new Error("The connection to the broker ended before it acknowledged the message");
      window.close(error);
      for (const reject of unanswered) reject(error);
    },
  };
}

function octetsOf({ topic, payload, correlationData }: Publication): number {
  return OVERHEAD + Buffer.byteLength(topic) + Buffer.byteLength(payload) + (correlationData?.length ?? 0);
}

/** A PUBACK with a reason code of 0x80 and above, or what MQTT.js says instead of one. */
function refusal(topic: string, error: Error): Error {
  if (!("code" in error) || typeof error.code !== "number") return error;
  return new Error(`The broker refused the message to ${topic}: ${reasonInWords(error.code)}`, { cause: error });
}

import type { IPublishPacket, MqttClient, Packet } from "mqtt";
import { given } from "../domain/given.ts";
import type { Delivery } from "./delivery.ts";

export interface IntakeHandlers {
  /** Called in the order of the messages, before the one before is on disk. */
  deliver(packet: IPublishPacket): Promise<Delivery>;
  /** One stays with the broker, and so does what comes behind it. Called once. */
  left(until: Promise<void>): void;
  /** One could not be stored: it has to come again. */
  failed(error: unknown): void;
}

/** Takes the messages of one connection. */
export interface Intake {
  /** Takes nothing more. */
  close(): void;
  /** Resolves when what was taken is acknowledged, or never will be. */
  settled(): Promise<void>;
}

/**
 * So many messages are handed on before the first of them is on disk: what waits for the disk together shares its sync.
 */
const AHEAD = 16;

/** What MQTT.js calls to acknowledge. It is private, and the version is pinned: a test of a real broker would tell. */
interface Sending {
  _sendPacket(packet: Packet, callback?: () => void, ...more: readonly unknown[]): void;
}

/**
 * MQTT.js hands over the next message when the one before is acknowledged, and so would have a sync for each. Here each
 * is handed on at once, and its PUBACK is kept back until it is on disk: in the order of the messages (MQTT 5.0 4.6).
 */
export function createIntake(client: MqttClient, handlers: IntakeHandlers): Intake {
  const sending = client as unknown as Sending;
  const send = sending._sendPacket.bind(client);
  let pending = 0;
  let isClosed = false;
  /** What is not acknowledged the broker sends again after a reconnect, with all that came behind it. */
  let keepsBack = false;
  let goOn: (() => void) | undefined;
  let before: Promise<void> = Promise.resolve();

  sending._sendPacket = (packet, callback, ...more) => {
    if (packet.cmd === "puback") callback?.();
    else send(packet, callback, ...more);
  };

  async function acknowledgeWhenTaken(
    { qos, messageId }: IPublishPacket,
    delivered: Promise<Delivery>,
    earlier: Promise<void>,
  ): Promise<void> {
    await earlier;
    if (keepsBack) return;
    try {
      const delivery = await delivered;
      if (delivery.kind === "taken" && qos === 1) send({ cmd: "puback", ...given({ messageId }), reasonCode: 0 });
      if (delivery.kind === "taken") return;
      keepsBack = true;
      handlers.left(delivery.until);
    } catch (error) {
      keepsBack = true;
      handlers.failed(error);
    }
  }

  client.handleMessage = (packet, acknowledge) => {
    if (isClosed) return;
    const delivered = handlers.deliver(packet);
    delivered.catch(() => undefined); // it is told in its turn
    // In another turn: what else there is to do is not held up by a row of messages.
    const next = (): void => void setImmediate(acknowledge);
    pending += 1;
    before = acknowledgeWhenTaken(packet, delivered, before).finally(() => {
      pending -= 1;
      goOn?.();
      goOn = undefined;
    });
    if (pending < AHEAD) next();
    else goOn = next;
  };

  return {
    close() {
      isClosed = true;
    },
    settled: () => before,
  };
}

import type { Broker, BrokerState, BrokerMessage, Receipt, Response } from "../../src/app/ports.ts";
import { deferred } from "../../src/mqtt/deferred.ts";

/** A broker that takes what it is handed while there is a connection, and keeps it. */
export class FakeBroker implements Broker {
  readonly taken: BrokerMessage[] = [];
  /** Those that it refused too. */
  readonly tried: BrokerMessage[] = [];
  readonly responses: Response[] = [];
  /** What it says to a message on a topic; it takes all others. */
  readonly says = new Map<string, Receipt>();
  /** What it would tell whoever subscribes now, by topic. */
  readonly retained = new Map<string, BrokerMessage>();
  #state: BrokerState;
  #interruptsAt: string | undefined;
  #held: Promise<void> | undefined;

  constructor(connected = true) {
    this.#state = { connected, takenOver: false };
  }

  async publish(message: BrokerMessage): Promise<Receipt> {
    if (!this.#state.connected) throw new Error("there is no connection to the broker");
    this.tried.push(message);
    if (message.topic === this.#interruptsAt) {
      this.#interruptsAt = undefined;
      throw new Error("the connection ended before the broker answered");
    }
    if (this.#held !== undefined) await this.#held;
    const receipt = this.says.get(message.topic) ?? { kind: "taken" };
    if (receipt.kind === "refused") return receipt;
    this.taken.push(message);
    if (message.retain && message.payload === null) this.retained.delete(message.topic);
    else if (message.retain) this.retained.set(message.topic, message);
    return receipt;
  }

  respond(response: Response): void {
    this.responses.push(response);
  }

  state(): BrokerState {
    return this.#state;
  }

  /** The connection ends at the next message on this topic; others that are under way are taken. */
  interruptsAt(topic: string): void {
    this.#interruptsAt = topic;
  }

  /** Acknowledges nothing until what this gives is called. */
  holdsAnswers(): () => void {
    const { promise, resolve } = deferred<void>();
    this.#held = promise;
    return () => {
      this.#held = undefined;
      resolve();
    };
  }

  connect(): void {
    this.#state = { connected: true, takenOver: false };
  }

  disconnect(): void {
    this.#state = { connected: false, takenOver: false };
  }
}

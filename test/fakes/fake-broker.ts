import type { Broker, BrokerState, Outgoing } from "../../src/app/ports.ts";

/** A broker that takes what it is handed while there is a connection, and keeps it. */
export class FakeBroker implements Broker {
  readonly taken: Outgoing[] = [];
  /** What it would tell whoever subscribes now, by topic. */
  readonly retained = new Map<string, Outgoing>();
  #state: BrokerState;

  constructor(connected = true) {
    this.#state = { connected, takenOver: false };
  }

  async publish(message: Outgoing): Promise<void> {
    if (!this.#state.connected) throw new Error("there is no connection to the broker");
    this.taken.push(message);
    if (message.retain && message.payload === null) this.retained.delete(message.topic);
    else if (message.retain) this.retained.set(message.topic, message);
  }

  state(): BrokerState {
    return this.#state;
  }

  connect(): void {
    this.#state = { connected: true, takenOver: false };
  }

  disconnect(): void {
    this.#state = { connected: false, takenOver: false };
  }
}

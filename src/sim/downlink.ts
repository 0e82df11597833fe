import type { Waits } from "./clock.ts";

/** What the network holds for the modem: a TPDU, and what it is. */
export interface Downlink {
  readonly kind: "deliver" | "report";
  readonly tpdu: Buffer;
}

/** How the modem took it; `full`: tell me again when there is room (3GPP TS 23.040 10, SMMA). */
export type Receipt = "taken" | "full" | "unacknowledged" | "unreachable";

/** The queue in the service centre: one message at a time, each held until the modem has taken it. */
export class DownlinkQueue {
  readonly #waits: Waits;
  readonly #latencyMs: () => number;
  readonly #hand: (item: Downlink) => Promise<Receipt>;
  readonly #reachable: () => boolean;
  #items: Downlink[] = [];
  readonly #full = new Set<Downlink["kind"]>();
  #running = false;
  #stopped = false;

  constructor(
    waits: Waits,
    latencyMs: () => number,
    reachable: () => boolean,
    hand: (item: Downlink) => Promise<Receipt>,
  ) {
    this.#waits = waits;
    this.#latencyMs = latencyMs;
    this.#reachable = reachable;
    this.#hand = hand;
  }

  get length(): number {
    return this.#items.length;
  }

  add(item: Downlink): void {
    this.#items.push(item);
    this.#start();
  }

  /** Hands an item over past the queue and its latency; it is queued if the modem does not take it. */
  async hurry(item: Downlink): Promise<void> {
    const receipt = await this.#hand(item);
    if (receipt !== "taken") this.add(item);
  }

  /** The modem is back, or has room again. */
  resume(): void {
    this.#full.clear();
    this.#start();
  }

  stop(): void {
    this.#stopped = true;
  }

  #start(): void {
    if (!this.#running) void this.#run();
  }

  #next(): Downlink | undefined {
    if (this.#stopped || !this.#reachable()) return undefined;
    return this.#items.find((item) => !this.#full.has(item.kind));
  }

  async #run(): Promise<void> {
    this.#running = true;
    for (let item = this.#next(); item !== undefined; item = this.#next()) {
      const onTime = await this.#waits.sleep(this.#latencyMs());
      if (!onTime || this.#stopped || !this.#reachable()) break;
      const receipt = await this.#hand(item);
      if (receipt === "taken") this.#items = this.#items.filter((other) => other !== item);
      if (receipt === "full") this.#full.add(item.kind);
      if (receipt === "unreachable") break;
    }
    this.#running = false;
  }
}

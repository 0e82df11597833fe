import type { ApartRef, Clock, Draft, Journal, Recorded } from "../../src/app/ports.ts";
import type { GatewayEvent } from "../../src/domain/events.ts";

/** A journal that keeps nothing but what is appended, for as long as the test lasts. */
export class MemoryJournal implements Journal<GatewayEvent> {
  readonly records: Recorded<GatewayEvent>[] = [];
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  append(drafts: readonly Draft<GatewayEvent>[]): readonly Recorded<GatewayEvent>[] {
    const appended = drafts.map(({ event }, index) => ({
      sequence: this.records.length + index + 1,
      at: this.#clock.now(),
      bootId: this.#clock.bootId,
      monotonicMs: this.#clock.monotonicMs(),
      event,
    }));
    this.records.push(...appended);
    return appended;
  }

  synced(): Promise<void> {
    return Promise.resolve();
  }

  get syncedSequence(): number {
    return this.records.length;
  }

  readApart(_ref: ApartRef): Promise<unknown> {
    return Promise.resolve(undefined);
  }
}

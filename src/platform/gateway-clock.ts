import type { Clock } from "../app/ports.ts";
import type { Instant } from "../domain/time.ts";

/**
 * The gateway's own time. It runs on the monotonic clock and is only ever set (see clock-watch.ts), so that
 * the machine's wall clock can be stepped at any moment without an instant being recorded on the new time
 * before the step itself stands in the journal.
 */
export class GatewayClock implements Clock {
  readonly bootId: string;
  readonly #system: Clock;
  #set: { readonly at: Instant; readonly monotonicMs: number };

  /** Begins at what the wall clock says. */
  constructor(system: Clock) {
    this.bootId = system.bootId;
    this.#system = system;
    this.#set = { at: system.now(), monotonicMs: system.monotonicMs() };
  }

  now(): Instant {
    return this.#set.at + (this.monotonicMs() - this.#set.monotonicMs);
  }

  monotonicMs(): number {
    return this.#system.monotonicMs();
  }

  set(at: Instant): void {
    this.#set = { at, monotonicMs: this.monotonicMs() };
  }
}

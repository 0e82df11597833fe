import { type Instant, MINUTE } from "../domain/time.ts";

/** How well the network was heard at a time; `undefined`: not at all. */
export interface SignalSample {
  readonly at: Instant;
  readonly dbm: number | undefined;
}

/** One in five minutes, for a day. */
const EVERY_MS = 5 * MINUTE;
const MOST = 288;

/** The signal of the last day, as far back as the daemon has been running: nothing of it is kept on disk. */
export class SignalSamples {
  readonly #samples: SignalSample[] = [];

  /** To be called every minute and at every change: what comes too early replaces the last. */
  take(at: Instant, dbm: number | undefined): void {
    const before = this.#samples.at(-2);
    if (before !== undefined && at - before.at < EVERY_MS) this.#samples.pop();
    this.#samples.push({ at, dbm });
    if (this.#samples.length > MOST) this.#samples.shift();
  }

  all(): readonly SignalSample[] {
    return this.#samples;
  }
}

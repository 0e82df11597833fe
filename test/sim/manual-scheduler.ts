import type { Scheduler } from "../../src/sim/clock.ts";

/** Time that stands still until a test moves it. */
export class ManualScheduler implements Scheduler {
  #now = Date.UTC(2026, 0, 15, 12, 0, 0);
  #waiting: { readonly at: number; readonly action: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(delayMs: number, action: () => void): () => void {
    const wait = { at: this.#now + delayMs, action };
    this.#waiting.push(wait);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== wait);
    };
  }

  advance(byMs: number): void {
    this.#now += byMs;
    const due = this.#waiting.filter(({ at }) => at <= this.#now).sort((one, other) => one.at - other.at);
    this.#waiting = this.#waiting.filter(({ at }) => at > this.#now);
    for (const { action } of due) action();
  }
}

import { setImmediate as nextRound } from "node:timers/promises";
import type { Clock, Scheduler } from "../../src/app/ports.ts";

/** A Monday, 15:00 in New York and 10:00 in Honolulu: people may be asked everywhere. */
const START = Date.parse("2025-03-03T20:00:00.000Z");

/** Rounds of the event loop in which nothing is under way: then nothing will come without time passing. */
const CALM_ROUNDS = 2;
/** Octets that a pulled stick swallowed are waited for so long, real milliseconds. */
const PATIENCE_MS = 5_000;

interface Due {
  readonly atMs: number;
  readonly task: () => void;
}

/**
 * Time that jumps from one thing that is due to the next, but only while nothing real is under way: octets on
 * the pseudo-terminal, a port that opens, a file that is synced. So hours pass in seconds, and no timeout fires
 * because this machine is busy.
 */
export class VirtualTime implements Scheduler {
  readonly clock: Clock;
  #nowMs = 0;
  readonly #waiting = new Set<Due>();
  readonly #busy: (() => boolean)[] = [];
  #running = false;

  constructor() {
    this.clock = { now: () => this.now(), monotonicMs: () => this.#nowMs, bootId: "virtual" };
  }

  now(): number {
    return START + this.#nowMs;
  }

  after(ms: number, task: () => void): () => void {
    const due: Due = { atMs: this.#nowMs + Math.max(ms, 0), task };
    this.#waiting.add(due);
    return () => this.#waiting.delete(due);
  }

  /** How many timers wait. */
  get pending(): number {
    return this.#waiting.size;
  }

  /** Time stands still while one of these says that something real is under way. */
  holdsWhile(busy: () => boolean): void {
    this.#busy.push(busy);
  }

  /** Lets time pass until the condition holds. Rejects when it does not within so long, with `describe`'s words. */
  async until(condition: () => boolean, withinMs: number, describe: () => string = () => "it"): Promise<void> {
    const atLatestMs = this.#nowMs + withinMs;
    await this.#pass(atLatestMs, condition);
    if (!condition()) throw new Error(`${describe()} did not happen within ${withinMs / 1_000} s`);
  }

  async pass(ms: number): Promise<void> {
    const untilMs = this.#nowMs + ms;
    await this.#pass(untilMs, () => false);
    this.#nowMs = untilMs;
    await this.#calm();
  }

  /** Time in which nothing happens, as when the machine sleeps: what fell due meanwhile is late. */
  skip(ms: number): void {
    this.#nowMs += ms;
  }

  async #pass(untilMs: number, enough: () => boolean): Promise<void> {
    if (this.#running) throw new Error("time passes already");
    this.#running = true;
    try {
      await this.#calm();
      for (let next = this.#next(untilMs); next !== undefined && !enough(); next = this.#next(untilMs)) {
        this.#waiting.delete(next);
        this.#nowMs = Math.max(this.#nowMs, next.atMs);
        next.task();
        await this.#calm();
      }
    } finally {
      this.#running = false;
    }
  }

  #next(untilMs: number): Due | undefined {
    let next: Due | undefined;
    for (const due of this.#waiting) {
      if (due.atMs <= untilMs && (next === undefined || due.atMs < next.atMs)) next = due;
    }
    return next;
  }

  async #calm(): Promise<void> {
    const sinceMs = performance.now();
    for (let rounds = 0; rounds < CALM_ROUNDS; ) {
      await nextRound();
      const busy = this.#busy.some((isBusy) => isBusy());
      const patient = performance.now() - sinceMs < PATIENCE_MS;
      rounds = busy && patient ? 0 : rounds + 1;
    }
  }
}

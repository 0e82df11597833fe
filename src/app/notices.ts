import { DAY } from "../domain/time.ts";
import type { Clock } from "./ports.ts";

/** What has happened once and a technician should know: nothing that keeps the gateway from its work. */
export class Notices {
  readonly #clock: Pick<Clock, "monotonicMs">;
  readonly #changed: () => void;
  #told: { readonly words: string; readonly atMs: number }[] = [];

  constructor(clock: Pick<Clock, "monotonicMs">, changed: () => void) {
    this.#clock = clock;
    this.#changed = changed;
  }

  /** One sentence, for people. It is shown for a day; a start forgets it. */
  add(words: string): void {
    this.#told.push({ words, atMs: this.#clock.monotonicMs() });
    this.#changed();
  }

  /** To be called every minute. */
  look(): void {
    const before = this.#told.length;
    this.#told = this.#told.filter(({ atMs }) => this.#clock.monotonicMs() - atMs < DAY);
    if (this.#told.length < before) this.#changed();
  }

  warnings(): readonly string[] {
    return this.#told.map(({ words }) => words);
  }
}

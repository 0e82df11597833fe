/** Chance that is the same for the same seed (mulberry32). */
export class Chance {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, and without, 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** From 0 up to, and without, `end`. */
  below(end) {
    return Math.floor(this.next() * end);
  }

  one(...things) {
    return things[this.below(things.length)];
  }

  is(share) {
    return this.next() < share;
  }

  /** One of `[weight, thing]`. */
  weighed(choices) {
    let left = this.next() * choices.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, thing] of choices) {
      left -= weight;
      if (left < 0) return thing;
    }
    throw new Error("nothing to choose from");
  }
}

import { Heap } from "./heap.ts";
import type { Instant } from "./time.ts";

interface Entry<K> {
  readonly at: Instant;
  readonly key: K;
}

/** So many entries that no longer count are no burden. */
const FEW = 64;

/**
 * When each thing falls due next: a heap with lazy removal, so that thousands of deadlines cost a logarithm each.
 * What has fallen due stays `overdue` until it is set anew or taken out.
 */
export class Agenda<K = string> {
  readonly #heap = new Heap<Entry<K>>((a, b) => a.at < b.at);
  readonly #times = new Map<K, Instant>();
  readonly #overdue = new Set<K>();
  /** The latest instant that was asked for: what is overdue was due by then. */
  #reached: Instant = Number.NEGATIVE_INFINITY;

  /** `undefined` takes the key out. */
  set(key: K, at: Instant | undefined): void {
    if (this.#times.get(key) === at) return;
    this.#overdue.delete(key);
    if (at === undefined) {
      this.#times.delete(key);
      return;
    }
    this.#times.set(key, at);
    this.#push({ at, key });
  }

  /** Everything due at `now`, the earliest first. */
  due(now: Instant): readonly K[] {
    this.fallDue(now, Number.POSITIVE_INFINITY);
    return [...this.#overdue].sort((a, b) => (this.#times.get(a) ?? 0) - (this.#times.get(b) ?? 0));
  }

  /** Lets what is due at `now` become overdue, so many at most. Answers whether there are more still. */
  fallDue(now: Instant, most: number): boolean {
    if (now < this.#reached) this.#takeBack(now);
    this.#reached = now;
    let left = most;
    for (let top = this.#peek(); top !== undefined && top.at <= now; top = this.#peek()) {
      if (left === 0) return true;
      this.#heap.pop();
      this.#overdue.add(top.key);
      left -= 1;
    }
    return false;
  }

  /** All of it, as it fell due. */
  overdue(): readonly K[] {
    return [...this.#overdue];
  }

  /** The nearest instant that `due` has not reached yet. */
  next(): Instant | undefined {
    return this.#peek()?.at;
  }

  /** After a clock was set back, what was overdue is yet to come. */
  #takeBack(now: Instant): void {
    for (const key of this.#overdue) {
      const at = this.#times.get(key);
      if (at === undefined || at <= now) continue;
      this.#overdue.delete(key);
      this.#push({ at, key });
    }
  }

  #push(entry: Entry<K>): void {
    if (this.#heap.size > 2 * this.#times.size + FEW) this.#heap.keep((each) => this.#counts(each));
    this.#heap.push(entry);
  }

  #peek(): Entry<K> | undefined {
    for (;;) {
      const top = this.#heap.peek();
      if (top === undefined || this.#counts(top)) return top;
      this.#heap.pop();
    }
  }

  #counts({ key, at }: Entry<K>): boolean {
    return this.#times.get(key) === at && !this.#overdue.has(key);
  }
}

import type { Instant } from "./time.ts";

/**
 * When each thing falls due next: a binary heap with lazy removal, so that thousands of deadlines cost
 * a logarithm each. What has fallen due stays `overdue` until it is set anew or taken out.
 */
export class Agenda<K extends string = string> {
  readonly #heap: { readonly at: Instant; readonly key: K }[] = [];
  readonly #times = new Map<K, Instant>();
  readonly #overdue = new Set<K>();

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
    this.#takeBack(now);
    for (let top = this.#peek(); top !== undefined && top.at <= now; top = this.#peek()) {
      this.#pop();
      this.#overdue.add(top.key);
    }
    return [...this.#overdue].sort((a, b) => (this.#times.get(a) ?? 0) - (this.#times.get(b) ?? 0));
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

  #peek(): { readonly at: Instant; readonly key: K } | undefined {
    for (;;) {
      const top = this.#heap[0];
      if (top === undefined || (this.#times.get(top.key) === top.at && !this.#overdue.has(top.key))) return top;
      this.#pop();
    }
  }

  #push(entry: { readonly at: Instant; readonly key: K }): void {
    const heap = this.#heap;
    let child = heap.push(entry) - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      const above = heap[parent];
      if (above === undefined || above.at <= entry.at) break;
      heap[child] = above;
      child = parent;
    }
    heap[child] = entry;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let parent = 0;
    for (;;) {
      let child = 2 * parent + 1;
      const left = heap[child];
      if (left === undefined) break;
      const right = heap[child + 1];
      if (right !== undefined && right.at < left.at) child += 1;
      const least = heap[child];
      if (least === undefined || least.at >= last.at) break;
      heap[parent] = least;
      parent = child;
    }
    heap[parent] = last;
  }
}

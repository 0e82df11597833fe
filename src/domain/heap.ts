/** A binary heap: the item that comes before all others is at hand, and putting one in costs a logarithm. */
export class Heap<T> {
  #items: T[] = [];
  readonly #isBefore: (a: T, b: T) => boolean;

  constructor(isBefore: (a: T, b: T) => boolean) {
    this.#isBefore = isBefore;
  }

  get size(): number {
    return this.#items.length;
  }

  peek(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    const items = this.#items;
    let child = items.push(item) - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      const above = items[parent] as T;
      if (!this.#isBefore(item, above)) break;
      items[child] = above;
      child = parent;
    }
    items[child] = item;
  }

  pop(): T | undefined {
    const top = this.#items[0];
    const last = this.#items.pop();
    if (last !== undefined && this.#items.length > 0) this.#sink(last, 0);
    return top;
  }

  /** Leaves out what no longer counts: whoever removes lazily calls it before the heap outgrows what does. */
  keep(counts: (item: T) => boolean): void {
    this.#items = this.#items.filter(counts);
    for (let parent = (this.#items.length >> 1) - 1; parent >= 0; parent -= 1)
      this.#sink(this.#items[parent] as T, parent);
  }

  /** Puts an item at a place or below it, where it belongs. */
  #sink(item: T, from: number): void {
    const items = this.#items;
    let parent = from;
    for (;;) {
      let child = 2 * parent + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && this.#isBefore(items[child + 1] as T, items[child] as T)) child += 1;
      if (!this.#isBefore(items[child] as T, item)) break;
      items[parent] = items[child] as T;
      parent = child;
    }
    items[parent] = item;
  }
}

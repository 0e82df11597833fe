/**
 * A map that shows another one with changes on top, and leaves it as it is: cheap however much the other one holds.
 * Where values are changed in place, `copyOf` makes of the one that is asked for a copy to be changed.
 */
export class LayeredMap<K, V> extends Map<K, V> {
  readonly #base: ReadonlyMap<K, V>;
  readonly #copyOf: ((value: V) => V) | undefined;
  /** Keys of the base that are no longer where they were: they are gone, or stand at the end. */
  #gone: Set<K> | undefined;

  constructor(base: ReadonlyMap<K, V>, copyOf?: (value: V) => V) {
    super();
    this.#base = base;
    this.#copyOf = copyOf;
  }

  override get(key: K): V | undefined {
    if (super.has(key)) return super.get(key);
    const value = this.#gone?.has(key) === true ? undefined : this.#base.get(key);
    if (value === undefined || this.#copyOf === undefined) return value;
    const own = this.#copyOf(value);
    super.set(key, own);
    return own;
  }

  override has(key: K): boolean {
    return super.has(key) || this.#isInPlace(key);
  }

  override delete(key: K): boolean {
    const was = this.has(key);
    super.delete(key);
    if (this.#base.has(key)) {
      this.#gone ??= new Set();
      this.#gone.add(key);
    }
    return was;
  }

  override clear(): void {
    for (const key of [...this.keys()]) this.delete(key);
  }

  override get size(): number {
    return [...super.keys()].filter((key) => !this.#isInPlace(key)).length + this.#base.size - (this.#gone?.size ?? 0);
  }

  /** In the order of the base; what is new comes behind. */
  override *entries(): MapIterator<[K, V]> {
    for (const [key, value] of this.#base) {
      if (this.#isInPlace(key)) yield [key, super.has(key) ? (super.get(key) as V) : value];
    }
    for (const [key, value] of super.entries()) if (!this.#isInPlace(key)) yield [key, value];
  }

  override *keys(): MapIterator<K> {
    for (const [key] of this.entries()) yield key;
  }

  override *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  override [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  override forEach(callback: (value: V, key: K, map: Map<K, V>) => void): void {
    for (const [key, value] of this.entries()) callback(value, key, this);
  }

  #isInPlace(key: K): boolean {
    return this.#base.has(key) && this.#gone?.has(key) !== true;
  }
}

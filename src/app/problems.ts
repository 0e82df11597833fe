/** What keeps the gateway from its work and has to be told by whoever found it: one sentence a kind, for people. */
export class Problems {
  readonly #words = new Map<string, string>();
  readonly #listeners: (() => void)[] = [];

  /** `undefined`: it has passed. */
  set(kind: string, words: string | undefined): void {
    if (this.#words.get(kind) === words) return;
    if (words === undefined) this.#words.delete(kind);
    else this.#words.set(kind, words);
    for (const listener of this.#listeners) listener();
  }

  /** What is told of a kind, if it is there. */
  of(kind: string): readonly string[] {
    const words = this.#words.get(kind);
    return words === undefined ? [] : [words];
  }

  has(kind: string): boolean {
    return this.#words.has(kind);
  }

  all(): readonly string[] {
    return [...this.#words.values()];
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }
}

/** Lines that come in over time, to be waited for. */
export class Happenings<T> {
  readonly all: T[] = [];
  readonly #waiting = new Set<(failure?: Error) => void>();
  #failure: Error | undefined;

  /** Nothing more will come: whoever waits is told why. */
  end(why: string): void {
    this.#failure = new Error(why);
    for (const look of [...this.#waiting]) look(this.#failure);
  }

  push(item: T): void {
    this.all.push(item);
    for (const look of [...this.#waiting]) look();
  }

  /** Resolves with the first that fits, from `from` on; the test's own timeout ends a wait in vain. */
  async first(fits: (item: T) => boolean, from = 0): Promise<T> {
    for (;;) {
      const found = this.all.slice(from).find(fits);
      if (found !== undefined) return found;
      if (this.#failure !== undefined) throw this.#failure;
      await new Promise<void>((resolve, reject) => {
        const look = (failure?: Error): void => {
          this.#waiting.delete(look);
          if (failure === undefined) resolve();
          else reject(failure);
        };
        this.#waiting.add(look);
      });
    }
  }
}

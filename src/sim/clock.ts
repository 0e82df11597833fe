/** Where the simulator's time comes from: the real one, or one that a test turns by hand. */
export interface Scheduler {
  /** Wall clock, milliseconds since 1970: what the SMSC stamps on messages. */
  now(): number;
  /** Runs `action` once after `delayMs`; the returned function calls it off. */
  after(delayMs: number, action: () => void): () => void;
}

export const realScheduler: Scheduler = {
  now: () => Date.now(),
  after(delayMs, action) {
    const timer = setTimeout(action, delayMs);
    return () => clearTimeout(timer);
  },
};

/** The waits of one owner, so that all of them can be called off when it stops or loses its power. */
export class Waits {
  readonly #scheduler: Scheduler;
  readonly #open = new Set<() => void>();

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler;
  }

  after(delayMs: number, action: () => void): void {
    const callOff = this.#scheduler.after(delayMs, () => {
      this.#open.delete(callOff);
      action();
    });
    this.#open.add(callOff);
  }

  /** Resolves to `true` after `delayMs` (at once for 0), and early to `false` when the waits are called off. */
  sleep(delayMs: number): Promise<boolean> {
    if (delayMs <= 0) return Promise.resolve(true);
    return new Promise((resolve) => {
      const callOff = this.#scheduler.after(delayMs, () => {
        this.#open.delete(end);
        resolve(true);
      });
      const end = (): void => {
        callOff();
        resolve(false);
      };
      this.#open.add(end);
    });
  }

  /** Drops what was to run later and ends every sleep. */
  callOffAll(): void {
    const open = [...this.#open];
    this.#open.clear();
    for (const callOff of open) callOff();
  }
}

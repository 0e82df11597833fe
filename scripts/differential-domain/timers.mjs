// Time that passes only when it is told to, for builds that have a scheduler port and for builds that call setTimeout.

/** A handle as Node's setTimeout gives it. */
class Handle {
  unref() {
    return this;
  }
  ref() {
    return this;
  }
}

export class Timers {
  monotonicMs = 0;
  #waiting = new Map();
  #count = 0;

  /** The port: the answer calls the task off. */
  scheduler = {
    after: (ms, task) => {
      const handle = this.#add(ms, task);
      return () => this.#waiting.delete(handle);
    },
  };

  #add(ms, task) {
    const handle = new Handle();
    this.#count += 1;
    this.#waiting.set(handle, { at: this.monotonicMs + Math.max(ms, 0), order: this.#count, task });
    return handle;
  }

  /** Everything that waits until now rings once, the earliest first. */
  ring() {
    const due = [...this.#waiting].filter(([, { at }]) => at <= this.monotonicMs);
    for (const [handle, { task }] of due.sort(([, a], [, b]) => a.at - b.at || a.order - b.order)) {
      if (this.#waiting.delete(handle)) task();
    }
  }

  /** Whoever waited waits no more: the process is gone. */
  forget() {
    this.#waiting.clear();
  }

  /** Puts these timers in the place of the process's own, until the function that it returns is called. */
  install() {
    const { setTimeout, clearTimeout } = globalThis;
    globalThis.setTimeout = (task, ms = 0, ...args) => this.#add(ms, () => task(...args));
    globalThis.clearTimeout = (handle) => void this.#waiting.delete(handle);
    return () => Object.assign(globalThis, { setTimeout, clearTimeout });
  }
}

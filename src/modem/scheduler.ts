/** Waits inside the process. Handed in, so that tests decide when time passes. */
export interface Scheduler {
  /** Runs `task` once after `ms` milliseconds of monotonic time; the answer calls it off. */
  after(ms: number, task: () => void): () => void;
}

export const systemScheduler: Scheduler = {
  after(ms, task) {
    const timeout = setTimeout(task, ms);
    return () => clearTimeout(timeout);
  },
};

/** Resolves after `ms` milliseconds, or at once when the signal aborts. */
export function pause(scheduler: Scheduler, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      cancel();
      signal.removeEventListener("abort", done);
      resolve();
    };
    const cancel = scheduler.after(ms, done);
    signal.addEventListener("abort", done);
  });
}

/** Resolves when `work` has settled, either way, and after `ms` milliseconds in any case. */
export function settled(work: Promise<unknown>, scheduler: Scheduler, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const cancel = scheduler.after(ms, resolve);
    void Promise.allSettled([work]).then(() => {
      cancel();
      resolve();
    });
  });
}

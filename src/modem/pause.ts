import type { Scheduler } from "../app/ports.ts";

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

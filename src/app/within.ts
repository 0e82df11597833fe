import type { Scheduler } from "./ports.ts";

/** What has become of a promise by the time that it was given. `late` says nothing of what will. */
export type Within<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "late" };

/** Waits for a promise, but no longer than `ms` milliseconds; never rejects, so that what comes next always comes. */
export function within<T>(scheduler: Scheduler, ms: number, promise: Promise<T>): Promise<Within<T>> {
  return new Promise((resolve) => {
    const callOff = scheduler.after(ms, () => resolve({ kind: "late" }));
    const end = (result: Within<T>): void => {
      callOff();
      resolve(result);
    };
    promise.then(
      (value) => end({ kind: "done", value }),
      (error: unknown) => end({ kind: "failed", error }),
    );
  });
}

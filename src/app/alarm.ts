import type { Scheduler } from "./ports.ts";

/** One wait inside the process, in monotonic time: armed anew it replaces the one before. */
export interface Alarm {
  /** Rings once, `ms` milliseconds from now. */
  set(ms: number): void;
  cancel(): void;
  readonly isSet: boolean;
}

/** Runs a task again and again, `ms` milliseconds apart; the answer ends it. */
export function every(scheduler: Scheduler, ms: number, task: () => void): () => void {
  const alarm = createAlarm(scheduler, () => {
    alarm.set(ms);
    task();
  });
  alarm.set(ms);
  return () => alarm.cancel();
}

/** Whoever needs to be woken has one of these, instead of a handle that may be stale. */
export function createAlarm(scheduler: Scheduler, ring: () => void): Alarm {
  let callOff: (() => void) | undefined;
  return {
    set(ms) {
      callOff?.();
      callOff = scheduler.after(Math.max(ms, 0), () => {
        callOff = undefined;
        ring();
      });
    },
    cancel() {
      callOff?.();
      callOff = undefined;
    },
    get isSet() {
      return callOff !== undefined;
    },
  };
}

import type { Clock, Scheduler } from "./ports.ts";

/** One wait inside the process, in monotonic time: armed anew it replaces the one before. */
export interface Alarm {
  /** Rings once, `ms` milliseconds from now. */
  set(ms: number): void;
  cancel(): void;
  readonly isSet: boolean;
}

/** What it takes to wait for a moment that others wait for, too. */
export interface CommonTime {
  readonly clock: Pick<Clock, "monotonicMs">;
  readonly scheduler: Scheduler;
}

/** Runs a task again and again, `ms` milliseconds apart, together with others; the answer ends it. */
export function every({ clock, scheduler }: CommonTime, ms: number, task: () => void): () => void {
  const alarm = createAlarm(scheduler, () => {
    alarm.set(untilCommon(clock, ms));
    task();
  });
  alarm.set(untilCommon(clock, ms));
  return () => alarm.cancel();
}

/** A wait that ended too early by this part of it has come to the moment that it was for. */
const TOO_EARLY = 0.1;

/**
 * How long until monotonic time is a multiple of `ms`, which is never much longer than that: who waits so is woken
 * together with others. A machine at rest pays for each time that it is woken, and little for what is done then.
 */
export function untilCommon(clock: CommonTime["clock"], ms: number): number {
  const nowMs = clock.monotonicMs();
  return (Math.floor(nowMs / ms + TOO_EARLY) + 1) * ms - nowMs;
}

/** Whoever needs to be woken has one of these, instead of a handle that may be stale. */
export function createAlarm(scheduler: Scheduler, ring: () => void): Alarm {
  return new ScheduledAlarm(scheduler, ring);
}

/** A class, as V8 defines accessors of an object literal one by one: there is one of these for each request. */
class ScheduledAlarm implements Alarm {
  readonly #scheduler: Scheduler;
  readonly #ring: () => void;
  #callOff: (() => void) | undefined;

  constructor(scheduler: Scheduler, ring: () => void) {
    this.#scheduler = scheduler;
    this.#ring = ring;
  }

  set(ms: number): void {
    this.#callOff?.();
    this.#callOff = this.#scheduler.after(Math.max(ms, 0), () => {
      this.#callOff = undefined;
      this.#ring();
    });
  }

  cancel(): void {
    this.#callOff?.();
    this.#callOff = undefined;
  }

  get isSet(): boolean {
    return this.#callOff !== undefined;
  }
}

import type { Scheduler } from "../app/ports.ts";

/** `setTimeout` counts to here, about 25 days, and rings at once beyond. */
const LONGEST_MS = 2 ** 31 - 1;

/** Waits on the event loop, in monotonic time. */
export const systemScheduler: Scheduler = {
  after(ms, task) {
    return ms <= LONGEST_MS ? once(ms, task) : inTurns(ms, task);
  },
};

function once(ms: number, task: () => void): () => void {
  const timeout = setTimeout(task, ms);
  return () => clearTimeout(timeout);
}

function inTurns(ms: number, task: () => void): () => void {
  let callOff = once(LONGEST_MS, () => {
    callOff = systemScheduler.after(ms - LONGEST_MS, task);
  });
  return () => callOff();
}

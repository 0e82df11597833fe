import type { Scheduler } from "../app/ports.ts";

/** `setTimeout` counts to here, about 25 days, and rings at once beyond. */
const LONGEST_MS = 2 ** 31 - 1;

/** Waits on the event loop, in monotonic time. */
export const systemScheduler: Scheduler = {
  after(ms, task) {
    let timeout: NodeJS.Timeout;
    const wait = (left: number): void => {
      timeout = left <= LONGEST_MS ? setTimeout(task, left) : setTimeout(() => wait(left - LONGEST_MS), LONGEST_MS);
    };
    wait(ms);
    return () => clearTimeout(timeout);
  },
};

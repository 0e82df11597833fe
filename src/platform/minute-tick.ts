import { type Logger, type ScheduledTask, schedule } from "node-cron";
import type { Log } from "../app/ports.ts";

export interface MinuteTick {
  /** Ticks with every minute of the wall clock from now on, as it is now: also after it has been stepped. */
  start(): void;
  stop(): void;
}

const MINUTE_MS = 60_000;

/**
 * The minute's tick. When the wall clock is stepped forward, node-cron walks every slot that its task missed,
 * and blocks the process meanwhile: for a year of minutes more than half a minute. Its timer may find the step
 * before anybody else does, so that no task here has a slot to miss: each is made for one minute of one
 * day, and is replaced when that has come, or was missed.
 */
export function createMinuteTick(onMinute: () => void, log: Log): MinuteTick {
  let task: ScheduledTask | undefined;

  function start(): void {
    void task?.destroy();
    const next = new Date((Math.floor(Date.now() / MINUTE_MS) + 1) * MINUTE_MS);
    const fresh = schedule(onlyAt(next), tick, { timezone: "UTC", logger: cronLog(log), suppressMissedWarning: true });
    // The process was busy, or the machine asleep: late is better than not at all.
    fresh.on("execution:missed", () => {
      if (task === fresh) tick();
    });
    task = fresh;
  }

  function tick(): void {
    start();
    onMinute();
  }

  return {
    start,
    stop() {
      void task?.destroy();
      task = undefined;
    },
  };
}

/** Once a year at the most. */
function onlyAt(minute: Date): string {
  return `${minute.getUTCMinutes()} ${minute.getUTCHours()} ${minute.getUTCDate()} ${minute.getUTCMonth() + 1} *`;
}

function cronLog(log: Log): Logger {
  return {
    debug: (message) => log.debug({}, String(message)),
    info: (message) => log.debug({}, message),
    warn: (message) => log.warn({}, message),
    error: (message, error) => log.error({ error: error ?? message }, "The minute's work failed"),
  };
}

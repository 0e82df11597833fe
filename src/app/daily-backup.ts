import { HOUR, type Instant, MINUTE } from "../domain/time.ts";
import type { Clock, Log } from "./ports.ts";

export interface DailyBackupNeeds {
  /** Minutes after midnight; `null`: never. */
  readonly at: number | null;
  /** What the machine's clock shows in its own zone, minutes after midnight. */
  readonly minuteOfDay: () => number;
  readonly clock: Pick<Clock, "now" | "monotonicMs">;
  /** When the newest one was taken; `undefined`: there is none. */
  newest(): Promise<Instant | undefined>;
  /** Takes one, and removes those that are too old. Rejects with an error whose message says what to do. */
  take(): Promise<{ readonly file: string; readonly octets: number; readonly damage?: object }>;
  /** What is told of it has changed. */
  readonly changed: () => void;
  readonly log: Log;
}

export interface DailyBackup {
  /** To be called every minute, on a clock that is trusted. Resolves when none is under way. */
  look(): Promise<void>;
  warnings(): readonly string[];
}

/** Not with the first leads after a start. */
const FIRST_AFTER_MS = 10 * MINUTE;
const TRY_AGAIN_AFTER_MS = HOUR;
const DAY_MINUTES = 24 * 60;

/** Takes a backup once a day. One whose time has passed while the device was off, or that failed, is made up for. */
export function createDailyBackup(needs: DailyBackupNeeds): DailyBackup {
  const { at, minuteOfDay, clock, newest, take, changed, log } = needs;
  let notBeforeMs = clock.monotonicMs() + FIRST_AFTER_MS;
  let running: Promise<void> | undefined;
  let trouble: string | undefined;
  /** Of this process; the folder is not read each minute. */
  let lastAt: Instant | undefined;

  /** When it was last time for one. */
  function dueSince(minutes: number): Instant {
    const now = clock.now();
    return now - (now % MINUTE) - ((minuteOfDay() - minutes + DAY_MINUTES) % DAY_MINUTES) * MINUTE;
  }

  async function run(minutes: number): Promise<void> {
    const due = dueSince(minutes);
    lastAt ??= await newest();
    // One from the future was taken while the clock was wrong.
    if (lastAt !== undefined && lastAt >= due && lastAt <= clock.now() + MINUTE) return;
    const { file, octets, damage } = await take();
    lastAt = clock.now();
    log.info({ file, octets }, "a backup has been taken");
    tell(damage && "the last backup holds a damaged journal: stop leadline and run leadline repair");
  }

  function tell(words: string | undefined): void {
    if (trouble === words) return;
    trouble = words;
    changed();
  }

  function look(): Promise<void> {
    if (at === null || clock.monotonicMs() < notBeforeMs) return running ?? Promise.resolve();
    running ??= run(at)
      .catch((error: unknown) => {
        notBeforeMs = clock.monotonicMs() + TRY_AGAIN_AFTER_MS;
        log.warn({ error }, "the daily backup failed; it is tried again in an hour");
        tell(`no backup could be taken: ${error instanceof Error ? error.message : String(error)}`);
      })
      .finally(() => {
        running = undefined;
      });
    return running;
  }

  return {
    look,
    warnings: () => (trouble === undefined ? [] : [trouble]),
  };
}

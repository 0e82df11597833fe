import { HOUR, type Instant, iso } from "../../domain/time.ts";
import type { Clock, Log } from "../ports.ts";

/** What came of rebuilding the state from the copy aside, and comparing it. */
export type DrillOutcome =
  | {
      readonly kind: "sound";
      /** The record up to which it was rebuilt, and when that was decided, ISO 8601. */
      readonly sequence: number;
      readonly reaches: string;
      readonly objects: number;
      readonly seconds: number;
    }
  | { readonly kind: "failed"; readonly why: string };

/** An attempt that did not reach the place tells nothing of the copy. */
export type DrillAttempt = DrillOutcome | { readonly kind: "unreachable"; readonly why: string };

export type Drill = DrillOutcome & {
  /** When it was made, ISO 8601. */
  readonly at: string;
};

export interface DrillNeeds {
  readonly run: () => Promise<DrillAttempt>;
  /** What came of the last one, by whichever process. */
  readonly read: () => Promise<Drill | undefined>;
  readonly write: (drill: Drill) => Promise<void>;
  /** Whether there is anything to be compared now. */
  readonly isInStep: () => boolean;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Drills {
  /** To be called every minute. */
  look(): Promise<void>;
  last(): Drill | undefined;
  warnings(): readonly string[];
}

const EVERY_MS = 7 * 24 * HOUR;
/** Nobody waits for it: what a start has to do goes first. So long it is not tried again, too, where the place was away. */
const NOT_BEFORE_MS = HOUR;

/** Rebuilds the state from the copy once a week, aside, and tells whether it is the same. */
export function createDrills({ run, read, write, isInStep, clock, log }: DrillNeeds): Drills {
  let quietSinceMs = clock.monotonicMs();
  let last: Drill | undefined;
  let isRead = false;
  let isRunning = false;

  function isDue(now: Instant): boolean {
    if (clock.monotonicMs() - quietSinceMs < NOT_BEFORE_MS || !isInStep()) return false;
    return last === undefined || Math.abs(now - Date.parse(last.at)) >= EVERY_MS;
  }

  async function drill(): Promise<void> {
    const outcome = await run().catch((error: unknown) => ({
      kind: "failed" as const,
      why: error instanceof Error ? error.message : String(error),
    }));
    if (outcome.kind === "unreachable") {
      quietSinceMs = clock.monotonicMs();
      log.warn({ ...outcome }, "The copy could not be reached for a drill");
      return;
    }
    last = { ...outcome, at: iso(Math.floor(clock.now())) };
    log[outcome.kind === "sound" ? "info" : "error"]({ ...outcome }, "The state was rebuilt from the copy, as a drill");
    await write(last);
  }

  return {
    async look() {
      if (isRunning) return;
      isRunning = true;
      try {
        // Who verifies by hand is another process.
        last = (await read()) ?? last;
        isRead = true;
        if (isDue(Math.floor(clock.now()))) await drill();
      } catch (error) {
        log.warn({ error }, "What came of the last drill cannot be read or written");
      } finally {
        isRunning = false;
      }
    },
    last: () => (isRead ? last : undefined),
    warnings: () =>
      last?.kind === "failed"
        ? [
            `the state could not be rebuilt from the copy off the device (${last.at}): ${last.why}; look with leadline copy verify`,
          ]
        : [],
  };
}

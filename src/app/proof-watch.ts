import { DAY } from "../domain/time.ts";
import type { Clock, Log } from "./ports.ts";

export interface ProofWatchNeeds {
  /** Verifies the whole journal; where it breaks, in words. */
  readonly check: () => Promise<string | undefined>;
  readonly clock: Clock;
  readonly log: Log;
  /** What `warnings` says has changed. */
  readonly changed: () => void;
}

export interface ProofWatch {
  /** To be called every minute. */
  look(): Promise<void>;
  /** For people. */
  warnings(): readonly string[];
}

/**
 * Has the journal verified after a start, and once a day. Damage in what the state no longer needs ends nothing: agents
 * are texted on, and a person is told that the proof is broken there.
 */
export function createProofWatch({ check, clock, log, changed }: ProofWatchNeeds): ProofWatch {
  let checkedAtMs = Number.NEGATIVE_INFINITY;
  let broken: string | undefined;

  return {
    async look() {
      if (clock.monotonicMs() - checkedAtMs < DAY) return;
      checkedAtMs = clock.monotonicMs();
      try {
        const found = await check();
        if (found !== undefined) log.warn({}, found);
        const hasChanged = found !== broken;
        broken = found;
        if (hasChanged) changed();
      } catch (error) {
        log.warn({ error }, "The journal could not be verified; tomorrow it is tried again");
      }
    },
    warnings: () => (broken === undefined ? [] : [broken]),
  };
}

import type { Clock, SubmitOutcome } from "../app/ports.ts";

/**
 * Some modems send nothing any more until they are restarted, and answer everything else (gammu#323). Tells when that
 * may be so: not one text went out for a while, and that is no recipient's doing.
 */
export interface FailingSends {
  /** Whether the modem is to be restarted for it, now. */
  note(outcome: SubmitOutcome): boolean;
}

const FAILURES = 5;
const FAILING_FOR_MS = 5 * 60_000;
/** Each restart registers anew, of which carriers want to see few; where one does not help, the network is to blame. */
const RESTART_EACH_MS = 4 * 60 * 60_000;

export function createFailingSends(clock: Pick<Clock, "monotonicMs">): FailingSends {
  let failures = 0;
  let sinceMs = 0;
  let restartedAtMs: number | undefined;

  return {
    note(outcome) {
      if (outcome.kind === "submitted") failures = 0;
      if (!isFailure(outcome)) return false;
      const nowMs = clock.monotonicMs();
      if (failures === 0) sinceMs = nowMs;
      failures += 1;
      if (failures < FAILURES || nowMs - sinceMs < FAILING_FOR_MS) return false;
      if (restartedAtMs !== undefined && nowMs - restartedAtMs < RESTART_EACH_MS) return false;
      restartedAtMs = nowMs;
      failures = 0;
      return true;
    },
  };
}

function isFailure(outcome: SubmitOutcome): boolean {
  if (outcome.kind === "notTaken") return true;
  return outcome.kind === "failed" && outcome.blame !== "recipient" && outcome.blame !== "not-ready";
}

import type { Clock, Log } from "../app/ports.ts";
import type { References } from "./references.ts";
import type { Input } from "./session-state.ts";

interface EchoWatchNeeds {
  readonly references: Pick<References, "forget">;
  readonly clock: Pick<Clock, "monotonicMs">;
  readonly log: Log;
  isReady(): boolean;
  dispatch(input: Input): void;
}

/** Within this time a second echo is a habit of the modem's, and no second restart. */
const HABIT_WITHIN_MS = 10 * 60_000;

/**
 * What follows when a modem sends commands back again: it has restarted without a word, and forgotten that it is to
 * tell of messages too. Nothing is sent before it has been set up and its inbox been read: a STOP may lie there.
 */
export function createEchoWatch({ references, clock, log, isReady, dispatch }: EchoWatchNeeds): () => void {
  let heardAtMs: number | undefined;
  return () => {
    const nowMs = clock.monotonicMs();
    const isHabit = heardAtMs !== undefined && nowMs - heardAtMs < HABIT_WITHIN_MS;
    heardAtMs = nowMs;
    if (isHabit || !isReady()) return;
    log.warn({}, "the modem echoes again: it has restarted without a word");
    references.forget();
    dispatch({ type: "restarted" });
  };
}

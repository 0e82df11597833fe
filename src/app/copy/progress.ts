import { type Lag, OUTCOME_WITHIN_MS, waitBeforeCopying } from "../../domain/copy/pace.ts";
import type { Clock } from "../ports.ts";
import type { CopySource } from "./source.ts";

/** How far the journal is copied, and since when the rest of it waits. */
export interface Progress {
  /** The last record that counts as copied. */
  readonly copiedTo: number;
  /** Nothing has taken longer than a second since it was last in step. */
  readonly isPrompt: boolean;
  /** There is more on disk, as far as was noted. */
  readonly isWaiting: boolean;
  /** Looks whether there is more on disk than is copied. */
  note(): void;
  /** Nothing of what lies there counts. */
  nothingCounts(): void;
  /** All up to a record was found there, or has been put there at once. */
  reached(sequence: number): void;
  /** An object up to a record was put there; `beganMs` (monotonic): `upTo` was the last on disk then. */
  put(sequence: number, upTo: number, beganMs: number): void;
  /** It takes longer than a second, or does not go at all. */
  notPrompt(): void;
  /** How long the next object has to wait, milliseconds; `undefined`: there is nothing to put there. */
  waitMs(): number | undefined;
  lag(): Lag;
}

/** What a long outage has left goes at once, an object after the other. */
const FAR_BEHIND = 200;

/** `isUrgent`: whether somebody who holds up others waits for a record up to this one. */
export function createProgress(
  { head }: Pick<CopySource, "head">,
  clock: Clock,
  isUrgent: (upTo: number) => boolean,
): Progress {
  let copiedTo = 0;
  let isPrompt = true;
  /** Monotonic: since when the oldest record waits that is not there. */
  let waitingSinceMs: number | undefined;
  let lastPutMs: number | undefined;

  function note(): void {
    if (head().sequence <= copiedTo) waitingSinceMs = undefined;
    else waitingSinceMs ??= clock.monotonicMs();
  }

  return {
    get copiedTo() {
      return copiedTo;
    },
    get isPrompt() {
      return isPrompt;
    },
    get isWaiting() {
      return waitingSinceMs !== undefined;
    },
    note,
    nothingCounts() {
      copiedTo = 0;
    },
    reached(sequence) {
      copiedTo = sequence;
      if (copiedTo >= head().sequence) isPrompt = true;
    },
    put(sequence, upTo, beganMs) {
      copiedTo = sequence;
      lastPutMs = clock.monotonicMs();
      if (sequence >= upTo) {
        waitingSinceMs = beganMs;
        isPrompt = lastPutMs - beganMs <= OUTCOME_WITHIN_MS;
      }
      note();
    },
    notPrompt() {
      isPrompt = false;
    },
    waitMs() {
      if (waitingSinceMs === undefined) return undefined;
      const onDisk = head().sequence;
      const isAtOnce = onDisk - copiedTo > FAR_BEHIND || isUrgent(onDisk);
      return isAtOnce ? 0 : waitBeforeCopying(clock.monotonicMs(), waitingSinceMs, lastPutMs);
    },
    lag() {
      const records = Math.max(head().sequence - copiedTo, 0);
      if (records === 0) return { records: 0, ms: 0 };
      return { records, ms: waitingSinceMs === undefined ? 0 : clock.monotonicMs() - waitingSinceMs };
    },
  };
}

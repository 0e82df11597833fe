/**
 * How long the modem is left alone between two texts. Some refuse the next one for a second or two after each send
 * (SIM900, Wavecom): everything that is to be sent waits then, and what the modem needs is learnt. Monotonic milliseconds.
 */
export interface Breather {
  /** How long nothing may be begun yet. */
  leftMs(nowMs: number): number;
  /** A submit begun at `beganMs` had its text written, and has ended. */
  written(beganMs: number, nowMs: number): void;
  /** One was refused before its text was written. */
  refused(nowMs: number): void;
  /** It may be another modem. */
  forget(): void;
}

/** After one refusal, two in a row ...; the last one repeats. */
const WAITS_MS = [1_000, 1_100, 1_500, 2_000, 3_000, 5_000, 10_000, 30_000];
/** What lasts longer is no pause between two sends but some trouble. */
const LONGEST_PAUSE_MS = 5_000;
/** After so many sends without a refusal a shorter pause is tried. */
const TRY_SHORTER_AFTER = 20;
const SHORTER = 0.75;
const SHORTEST_PAUSE_MS = 300;

export function createBreather(): Breather {
  let pauseMs = 0;
  let endedMs: number | undefined;
  let freeMs = 0;
  let refusals = 0;
  let unrefused = 0;

  return {
    leftMs: (nowMs) => Math.max(0, freeMs - nowMs),

    written(beganMs, nowMs) {
      const neededMs = endedMs === undefined ? 0 : beganMs - endedMs;
      if (refusals > 0 && neededMs <= LONGEST_PAUSE_MS) pauseMs = Math.max(pauseMs, neededMs);
      unrefused = refusals > 0 ? 0 : unrefused + 1;
      if (unrefused >= TRY_SHORTER_AFTER) {
        pauseMs = pauseMs * SHORTER < SHORTEST_PAUSE_MS ? 0 : pauseMs * SHORTER;
        unrefused = 0;
      }
      refusals = 0;
      endedMs = nowMs;
      freeMs = nowMs + pauseMs;
    },

    refused(nowMs) {
      freeMs = nowMs + (WAITS_MS[Math.min(refusals, WAITS_MS.length - 1)] ?? 0);
      refusals += 1;
    },

    forget() {
      pauseMs = 0;
      endedMs = undefined;
      freeMs = 0;
      refusals = 0;
      unrefused = 0;
    },
  };
}

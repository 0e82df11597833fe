import type { Clock } from "./ports.ts";

/** The slowest submit that was seen took two and a quarter minutes; with the modem's recovery it may take more. */
const STUCK_AFTER_MS = 15 * 60_000;

export interface Vitals {
  readonly clock: Pick<Clock, "monotonicMs">;
  /** Since when a submit has been under way. */
  readonly busySinceMs: number | undefined;
  /** A full disk is known of: what is decided waits, and a restart would make no room. */
  readonly isWaitingForRoom: boolean;
  /** Resolves when all that was decided is on disk. */
  synced(): Promise<void>;
}

/**
 * Whether work gets done: no submit has been under way for longer than any network takes, and the disk takes what is
 * decided. It stays open while the disk does not answer: who waits for it gives no sign of life then.
 */
export async function isAlive({ clock, busySinceMs, isWaitingForRoom, synced }: Vitals): Promise<boolean> {
  if (busySinceMs !== undefined && clock.monotonicMs() - busySinceMs >= STUCK_AFTER_MS) return false;
  if (isWaitingForRoom) return true;
  try {
    await synced();
    return true;
  } catch {
    return false; // the journal has failed, and the process is about to end
  }
}

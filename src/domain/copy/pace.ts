import { DAY, SECOND } from "../time.ts";

// When something is copied, and when what is there is folded: at most two seconds after its sync, at most one object a
// second while there is much, none while there is nothing.

/** What belongs together comes within that time: an alert is accepted, handed over and submitted. */
const GATHER_MS = 300;
const OBJECTS_APART_MS = SECOND;
/** Records in one object; the contents that they refer to come on top. A stream elsewhere takes a megabyte at once. */
export const MOST_OBJECT_OCTETS = 256 * 1024;
export const FILE_PART_OCTETS = 512 * 1024;

/** How long to wait before the next object, milliseconds. `sinceMs`: monotonic, of the oldest that waits. */
export function waitBeforeCopying(nowMs: number, sinceMs: number, lastPutMs: number | undefined): number {
  const gathered = sinceMs + GATHER_MS;
  const apart = lastPutMs === undefined ? gathered : lastPutMs + OBJECTS_APART_MS;
  return Math.max(Math.max(gathered, apart) - nowMs, 0);
}

/** What is waited for on a copy that cannot be used, milliseconds: it looks again every few seconds. */
export const LOOK_AGAIN_MS = 5 * SECOND;
/**
 * A text waits no longer for the copy of the one before it. Where the card dies at most one is sent twice so: the last
 * one, whose outcome was not there yet.
 */
export const OUTCOME_WITHIN_MS = SECOND;
/** As long as a copy that answers nothing is waited for. */
export const ANSWER_WITHIN_MS = 10 * SECOND;
/** Beyond it a person is called. */
export const LAG_ALLOWED_MS = 60 * SECOND;

/** What lies at the place since the last checkpoint there. */
export interface SinceCheckpoint {
  readonly objects: number;
  readonly octets: number;
  /** Wall time. */
  readonly takenAt: number;
  /** Some of the files that it holds are gone from the card: what is erased here is erased there. */
  readonly holdsErased: boolean;
}

const MOST_OBJECTS = 5_000;
const MOST_OCTETS = 64 * 1024 * 1024;

/** Whether to fold: so that a restore reads little, and what is erased on the card is erased there within a day. */
export function isFoldDue({ objects, octets, takenAt, holdsErased }: SinceCheckpoint, now: number): boolean {
  if (holdsErased || objects >= MOST_OBJECTS || octets >= MOST_OCTETS) return true;
  // A clock that was wrong when it was taken, ahead or behind, is no reason to wait.
  return objects > 0 && Math.abs(now - takenAt) >= DAY;
}

/** How far the copy is behind. */
export interface Lag {
  readonly records: number;
  /** How old the oldest record is that is not there, milliseconds; 0: none is missing. */
  readonly ms: number;
}

import type { DoneBy } from "./done-by.ts";

/**
 * Where contents lie that are kept apart from the journal because they are erased earlier: `length`
 * octets at `offset` of `leads/<file>`, and their SHA-256.
 */
export interface ContentsRef {
  readonly file: string;
  readonly offset: number;
  readonly length: number;
  readonly hash: string;
}

/** An event that is to be written. `apart` holds contents that are erased earlier than the rest. */
export interface Draft<E> {
  readonly event: E;
  readonly apart?: unknown;
  /** Contents that lie there already, and with what the event says are worth the same. */
  readonly lies?: ContentsRef;
  /** Absent: nobody asked for it here; time, a phone or the lead system's broker did. */
  readonly by?: DoneBy;
}

import type { Instant } from "../time.ts";

/**
 * Why a number is held: carriers say that it was switched off, or has another subscriber; or the journal says otherwise
 * of its consent than the state. A hold does not run out: only a YES ends it, or a person.
 */
const HOLD_REASONS = ["deactivated", "reassigned", "proof-differs"] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** Nothing but answers goes to a number that is held. */
export interface NumberHold {
  readonly why: HoldReason;
  readonly since: Instant;
}

/** Whoever has the number now may be another person: who asks for the texts later than that may be asked anew. */
export function hasChangedHands({ why }: NumberHold): boolean {
  return why !== "proof-differs";
}

/** What is told of a hold, as a clause. */
export const HOLDS: Readonly<Record<HoldReason, string>> = {
  deactivated: "a carrier says that it was deactivated",
  reassigned: "it is listed as reassigned to another subscriber",
  "proof-differs": "the journal says otherwise of its consent than the state",
};

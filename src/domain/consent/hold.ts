import type { Instant } from "../time.ts";

/**
 * Why a number is held: carriers say that it was switched off, or has another subscriber; the journal, or what the
 * broker was told, says otherwise of its consent than the state, or records are lost that may; or the lead system
 * withdrew an agent in a way that could not be taken. A hold does not run out: only a YES ends it, or a person.
 */
const HOLD_REASONS = ["deactivated", "reassigned", "proof-differs", "withdrawal-unclear"] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** Nothing but answers goes to a number that is held. */
export interface NumberHold {
  readonly why: HoldReason;
  readonly since: Instant;
}

/** Whoever has the number now may be another person: who asks for the texts later than that may be asked anew. */
export function hasChangedHands({ why }: Pick<NumberHold, "why">): boolean {
  return why === "deactivated" || why === "reassigned";
}

/** What is told of a hold, as a clause. */
export const HOLDS: Readonly<Record<HoldReason, string>> = {
  deactivated: "a carrier says that it was deactivated",
  reassigned: "it is listed as reassigned to another subscriber",
  "proof-differs":
    "records are lost that may have ended its consent, or the journal, or the broker, says otherwise of it than the state",
  "withdrawal-unclear": "a withdrawal came that could not be taken as it was written",
};

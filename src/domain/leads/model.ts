import type { ContentsRef } from "../contents.ts";
import type { AgentId } from "../consent/model.ts";
import type { Msisdn } from "../number.ts";
import type { Instant } from "../time.ts";

export type LeadId = string;

export type LeadState =
  | "accepted"
  | "held"
  | "queued"
  | "late"
  | "sent"
  | "delivered"
  | "undelivered"
  | "failed"
  | "refused"
  | "filtered"
  | "cancelled"
  | "expired";

/** Where a lead stands, as it was last published. */
interface LeadStanding {
  readonly state: LeadState;
  readonly reason?: string;
  readonly segments?: number;
  readonly at: Instant;
}

/** A lead without its contents: those are kept apart and erased earlier. */
export interface Lead {
  readonly id: LeadId;
  readonly agentId: AgentId;
  readonly number: Msisdn;
  readonly acceptedAt: Instant;
  readonly expiresAt: Instant;
  /** The lead system set it: whatever becomes of the gateway's clock, it stands. */
  readonly expiryGiven?: true;
  readonly standing: LeadStanding;
  readonly messageId?: string;
  /** When it is late, if its alert has not left by then: since it was queued, what was held before does not count. */
  readonly lateAt?: Instant;
  /** It has been told of as late, which happens once. */
  readonly wasLate?: true;
  /** Where its contents lie. */
  readonly content: ContentsRef;
}

const OPEN: ReadonlySet<LeadState> = new Set(["accepted", "held", "queued", "late", "filtered"]);

/** Whether the lead still waits for its outcome. A `filtered` one waits for a person. */
export function isOpen(lead: Lead): boolean {
  return OPEN.has(lead.standing.state);
}

/** What ended before an instant need not be remembered; what still waits for its outcome is. */
export function isForgettableLead(lead: Lead, before: Instant): boolean {
  return !isOpen(lead) && lead.standing.at < before;
}

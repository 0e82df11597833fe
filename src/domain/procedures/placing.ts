import { hasPassed } from "../clock/model.ts";
import { type Agent, isPaused, mayReceiveAlerts, type NumberRecord, reasonOf } from "../consent/model.ts";
import type { Drafting } from "../drafting.ts";
import { given } from "../given.ts";
import { heldOf } from "../leads/verbs.ts";
import type { Lead, LeadId } from "../leads/model.ts";
import type { Msisdn } from "../number.ts";
import {
  NEWER_WENT_FIRST,
  NOT_SENT_IN_TIME,
  type OptedOut,
  optedOut,
  PAUSED,
  WAITING_FOR_CONSENT,
} from "../reasons.ts";
import { agentsOf } from "../state.ts";
import { after, type Instant } from "../time.ts";

/** Where the consent of its agent lets a lead stand. */
export type Place =
  | { readonly kind: "refused"; readonly reason: OptedOut }
  | { readonly kind: "held"; readonly reason: typeof PAUSED | typeof WAITING_FOR_CONSENT }
  | { readonly kind: "queued" };

export function placeFor(agent: Agent, record: NumberRecord): Place {
  const out = reasonOf(agent, record);
  if (out !== undefined) return { kind: "refused", reason: optedOut(out) };
  if (isPaused(record)) return { kind: "held", reason: PAUSED };
  return mayReceiveAlerts(agent, record) ? { kind: "queued" } : { kind: "held", reason: WAITING_FOR_CONSENT };
}

/** A lead that stood nowhere yet, or with a person, comes to where it may stand. */
export function place(d: Drafting, leadId: LeadId, agent: Agent, expiresAt: Instant, to: Place): void {
  switch (to.kind) {
    case "refused":
      return d.emit({ type: "LeadRefused", leadId, reason: to.reason });
    case "held":
      return d.emit({ type: "LeadHeld", leadId, reason: to.reason });
    case "queued":
      return queueAlert(d, leadId, agent, expiresAt);
  }
}

/** Queues the alert of a lead. Its text is made when its first segment is about to go. */
export function queueAlert(d: Drafting, leadId: LeadId, agent: Agent, expiresAt: Instant): void {
  const lateAt = lateAtOf(d, leadId, expiresAt);
  const { number, id: agentId } = agent;
  d.queue({ class: "alert", kind: "alert", number, agentId, leadId, expiresAt, ...given({ lateAt }) });
}

/** `undefined`: it is not told of as late, or has been already. */
function lateAtOf(d: Drafting, leadId: LeadId, expiresAt: Instant): Instant | undefined {
  const { lateAfter } = d.policy.leads;
  if (lateAfter === null || d.state.leads.get(leadId)?.wasLate) return undefined;
  const lateAt = after(d.now, lateAfter);
  return lateAt < expiresAt ? lateAt : undefined;
}

/** As many held leads go out as texts on YES. Who enquired before is cold by then, and a phone is not to be flooded. */
const NEWEST = 10;

/** Sends what was held for the agents of a number: the oldest first, as the texts would have come without the wait. */
export function releaseHeld(d: Drafting, number: Msisdn): void {
  const held = heldFor(d, number).filter(({ lead }) => {
    if (!hasPassed(d.state, lead.expiresAt, d.now)) return true;
    d.emit({ type: "LeadExpired", leadId: lead.id, reason: NOT_SENT_IN_TIME });
    return false;
  });
  for (const [index, { lead, agent }] of held.entries()) {
    if (index < held.length - NEWEST) d.emit({ type: "LeadExpired", leadId: lead.id, reason: NEWER_WENT_FIRST });
    else queueAlert(d, lead.id, agent, lead.expiresAt);
  }
}

function heldFor(d: Drafting, number: Msisdn): readonly { readonly lead: Lead; readonly agent: Agent }[] {
  return agentsOf(d.state, number)
    .flatMap((agent) => heldOf(d, agent.id).map((lead) => ({ lead, agent })))
    .sort((a, b) => a.lead.acceptedAt - b.lead.acceptedAt);
}

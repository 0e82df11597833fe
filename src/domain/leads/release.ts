import type { Agent } from "../consent/model.ts";
import type { Drafting } from "../drafting.ts";
import type { Msisdn } from "../number.ts";
import { agentsOf } from "../state.ts";
import { isOpen, type Lead } from "./model.ts";

/** As many held leads go out as texts on YES; the older ones are of no use any more. */
const NEWEST = 10;

/** Queues the alert of a lead. Its text is made when its first segment is about to go. */
export function queueAlert(d: Drafting, leadId: string, agent: Agent, expiresAt: number): void {
  d.queue({ class: "alert", kind: "alert", number: agent.number, agentId: agent.id, leadId, expiresAt });
}

/** Sends what was held for the agents of a number, in order. */
export function releaseHeld(d: Drafting, number: Msisdn): void {
  const held = heldFor(d, number).filter(({ lead }) => {
    if (lead.expiresAt > d.now) return true;
    d.emit({ type: "LeadExpired", leadId: lead.id, reason: "not sent in time" });
    return false;
  });
  for (const [index, { lead, agent }] of held.entries()) {
    if (index < held.length - NEWEST)
      d.emit({ type: "LeadExpired", leadId: lead.id, reason: "newer leads went first" });
    else queueAlert(d, lead.id, agent, lead.expiresAt);
  }
}

/** Nothing held for these agents will be sent. */
export function refuseHeld(d: Drafting, agents: readonly Agent[], reason: string): void {
  for (const agent of agents) {
    for (const leadId of d.state.index.held.get(agent.id) ?? []) d.emit({ type: "LeadRefused", leadId, reason });
  }
}

function heldFor(d: Drafting, number: Msisdn): { readonly lead: Lead; readonly agent: Agent }[] {
  return agentsOf(d.state, number)
    .flatMap((agent) =>
      [...(d.state.index.held.get(agent.id) ?? [])].map((id) => ({ lead: d.state.leads.get(id), agent })),
    )
    .filter((entry): entry is { lead: Lead; agent: Agent } => entry.lead !== undefined && isOpen(entry.lead))
    .sort((a, b) => a.lead.acceptedAt - b.lead.acceptedAt);
}

import { hasPassed } from "../clock/model.ts";
import type { Agent, AgentId } from "../consent/model.ts";
import type { Drafting } from "../drafting.ts";
import type { Msisdn } from "../number.ts";
import { agentsOf } from "../state.ts";
import type { Lead } from "./model.ts";

/** As many held leads go out as texts on YES; the older ones are of no use any more. */
const NEWEST = 10;

/** Queues the alert of a lead. Its text is made when its first segment is about to go. */
export function queueAlert(d: Drafting, leadId: string, agent: Agent, expiresAt: number): void {
  d.queue({ class: "alert", kind: "alert", number: agent.number, agentId: agent.id, leadId, expiresAt });
}

/** Sends what was held for the agents of a number, in order. */
export function releaseHeld(d: Drafting, number: Msisdn): void {
  const held = heldFor(d, number).filter(({ lead }) => {
    if (!hasPassed(d.state, lead.expiresAt, d.now)) return true;
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
    for (const lead of heldOf(d, agent.id)) d.emit({ type: "LeadRefused", leadId: lead.id, reason });
  }
}

/** The leads that wait for an agent's consent, oldest first; those taken back in this decision are among them. */
export function heldOf(d: Drafting, agentId: AgentId): readonly Lead[] {
  const recalled = d.drafts.flatMap(({ event }) => (event.type === "LeadHeld" ? [event.leadId] : []));
  return [...(d.state.index.held.get(agentId) ?? []), ...recalled]
    .map((id) => d.state.leads.get(id))
    .filter((lead) => lead !== undefined)
    .filter((lead) => lead.agentId === agentId)
    .sort(byAge);
}

function heldFor(d: Drafting, number: Msisdn): readonly { readonly lead: Lead; readonly agent: Agent }[] {
  return agentsOf(d.state, number)
    .flatMap((agent) => heldOf(d, agent.id).map((lead) => ({ lead, agent })))
    .sort((a, b) => byAge(a.lead, b.lead));
}

function byAge(a: Lead, b: Lead): number {
  return a.acceptedAt - b.acceptedAt;
}

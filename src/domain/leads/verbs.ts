import type { Agent, AgentId } from "../consent/model.ts";
import type { Drafting } from "../drafting.ts";
import type { OptedOut } from "../reasons.ts";
import type { Lead } from "./model.ts";

/** Nothing held for these agents will be sent. */
export function refuseHeld(d: Drafting, agents: readonly Agent[], reason: OptedOut): void {
  for (const agent of agents) {
    for (const lead of heldOf(d, agent.id)) d.emit({ type: "LeadRefused", leadId: lead.id, reason });
  }
}

/** The leads that wait for an agent's consent, oldest first; those taken back in this decision are among them. */
export function heldOf({ ahead }: Drafting, agentId: AgentId): readonly Lead[] {
  return [...(ahead.index.held.get(agentId) ?? [])]
    .map((id) => ahead.leads.get(id))
    .filter((lead) => lead !== undefined)
    .sort((a, b) => a.acceptedAt - b.acceptedAt);
}

import type { Agent, AgentId } from "../consent/model.ts";
import type { Drafting } from "../drafting.ts";
import { type Ids, idsOf } from "../ids-by.ts";
import type { OptedOut } from "../reasons.ts";
import type { Lead, LeadId } from "./model.ts";

/** Nothing that waits for these agents, or for a person's word on it, will be sent. */
export function refuseWaiting(d: Drafting, agents: readonly Agent[], reason: OptedOut): void {
  for (const { id } of agents) {
    const waiting = [...heldOf(d, id), ...leadsOf(d, d.ahead.index.filtered.get(id))];
    for (const lead of waiting) d.emit({ type: "LeadRefused", leadId: lead.id, reason });
  }
}

/** The leads that wait for an agent's consent, oldest first; those taken back in this decision are among them. */
export function heldOf(d: Drafting, agentId: AgentId): readonly Lead[] {
  return leadsOf(d, d.ahead.index.held.get(agentId));
}

function leadsOf({ ahead }: Drafting, ids: Ids<LeadId> | undefined): readonly Lead[] {
  return [...idsOf(ids)]
    .map((id) => ahead.leads.get(id))
    .filter((lead) => lead !== undefined)
    .sort((a, b) => a.acceptedAt - b.acceptedAt);
}

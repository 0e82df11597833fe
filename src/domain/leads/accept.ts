import { hasPassed } from "../clock/model.ts";
import { type AcceptLead, type Answer, DONE, refused } from "../commands.ts";
import { type Agent, mayReceiveAlerts, type NumberRecord, reasonOf } from "../consent/model.ts";
import type { Drafting } from "../drafting.ts";
import { numberOf } from "../state.ts";
import { after } from "../time.ts";
import type { LeadContent } from "./content.ts";
import { queueAlert } from "./release.ts";
import { spamPhraseIn } from "./spam.ts";

/** Takes a lead over from the lead system. The same id again is answered with where the lead stands. */
export function acceptLead(d: Drafting, request: AcceptLead): Answer {
  const { leadId, agentId, replyTo } = request;
  const earlier = d.state.leads.get(leadId);
  if (earlier !== undefined) {
    if (earlier.agentId !== agentId) return refused("lead-of-another-agent");
    d.emit({ type: "LeadRepeated", leadId, ...(replyTo === undefined ? {} : { replyTo }) });
    return DONE;
  }
  const agent = d.state.agents.get(agentId);
  if (agent === undefined) {
    const reply = replyTo === undefined ? {} : { replyTo };
    d.emit({ type: "LeadTurnedAway", leadId, agentId, reason: "unknown-agent", ...reply });
    return refused("unknown-agent");
  }

  const own = request.expiresAt ?? after(d.now, d.policy.leads.expireAfter);
  const expiresAt = Math.min(own, request.messageExpiresAt ?? own);
  d.emit(
    {
      type: "LeadAccepted",
      leadId,
      agentId,
      number: agent.number,
      expiresAt,
      ...(request.expiresAt === undefined ? {} : { expiryGiven: true }),
      ...(request.createdAt === undefined ? {} : { createdAt: request.createdAt }),
      ...(replyTo === undefined ? {} : { replyTo }),
    },
    request.lead,
  );
  place(d, { leadId, expiresAt, lead: request.lead }, agent, numberOf(d.state, agent.number, d.now));
  return DONE;
}

interface NewLead {
  readonly leadId: string;
  readonly expiresAt: number;
  readonly lead: LeadContent;
}

function place(d: Drafting, { leadId, expiresAt, lead }: NewLead, agent: Agent, record: NumberRecord): void {
  const reason = reasonOf(agent, record);
  if (reason !== undefined) return d.emit({ type: "LeadRefused", leadId, reason: `opted-out: ${reason}` });
  if (hasPassed(d.state, expiresAt, d.now))
    return d.emit({ type: "LeadExpired", leadId, reason: "its expiresAt had passed" });
  const phrase = spamPhraseIn(lead, d.policy.spamPhrases);
  if (phrase !== undefined) return d.emit({ type: "LeadFiltered", leadId, phrase });
  if (record.paused !== undefined) return d.emit({ type: "LeadHeld", leadId, reason: "paused" });
  if (!mayReceiveAlerts(agent, record)) return d.emit({ type: "LeadHeld", leadId, reason: "waiting for consent" });
  queueAlert(d, leadId, agent, expiresAt);
}

/** A person lets a filtered lead go out after all. */
export function releaseLead(d: Drafting, leadId: string): Answer {
  const lead = d.state.leads.get(leadId);
  if (lead === undefined) return refused("unknown-message");
  if (lead.standing.state !== "filtered") return refused("not-withheld");
  const agent = d.state.agents.get(lead.agentId);
  const record = agent && numberOf(d.state, agent.number, d.now);
  if (agent === undefined || record === undefined) return refused("unknown-agent");
  const reason = reasonOf(agent, record);
  if (reason !== undefined) d.emit({ type: "LeadRefused", leadId, reason: `opted-out: ${reason}` });
  else if (hasPassed(d.state, lead.expiresAt, d.now))
    d.emit({ type: "LeadExpired", leadId, reason: "not sent in time" });
  else if (record.paused !== undefined) d.emit({ type: "LeadHeld", leadId, reason: "paused" });
  else if (!mayReceiveAlerts(agent, record)) d.emit({ type: "LeadHeld", leadId, reason: "waiting for consent" });
  else queueAlert(d, leadId, agent, lead.expiresAt);
  return DONE;
}

export function dropLead(d: Drafting, leadId: string): Answer {
  const lead = d.state.leads.get(leadId);
  if (lead === undefined) return refused("unknown-message");
  if (lead.standing.state !== "filtered") return refused("not-withheld");
  d.emit({ type: "LeadCancelled", leadId, reason: "dropped by an operator" });
  return DONE;
}

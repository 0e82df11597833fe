import { hasPassed } from "../clock/model.ts";
import { type AcceptLead, type Answer, DONE, refused, type RequestAnswer } from "../commands.ts";
import type { Agent } from "../consent/model.ts";
import type { Drafting } from "../drafting.ts";
import { given } from "../given.ts";
import type { LeadContent } from "../leads/content.ts";
import { spamPhraseIn } from "../leads/spam.ts";
import { DROPPED, EXPIRY_HAD_PASSED, NOT_SENT_IN_TIME } from "../reasons.ts";
import { numberOf } from "../state.ts";
import { after } from "../time.ts";
import { place, placeFor } from "./placing.ts";

/** Takes a lead over from the lead system. The same id again is answered with where the lead stands. */
export function acceptLead(d: Drafting, request: AcceptLead): RequestAnswer {
  const { leadId, agentId, replyTo } = request;
  const earlier = d.state.leads.get(leadId);
  if (earlier !== undefined) {
    if (earlier.agentId !== agentId) return refused("lead-of-another-agent");
    d.emit({ type: "LeadRepeated", leadId, ...given({ replyTo }) });
    return DONE;
  }
  const agent = d.state.agents.get(agentId);
  if (agent === undefined) return refused("unknown-agent");

  const own = request.expiresAt ?? after(d.now, d.policy.leads.expireAfter);
  const expiresAt = Math.min(own, request.messageExpiresAt ?? own);
  d.emit(
    {
      type: "LeadAccepted",
      leadId,
      agentId,
      number: agent.number,
      expiresAt,
      ...given({
        expiryGiven: request.expiresAt === undefined ? undefined : true,
        createdAt: request.createdAt,
        replyTo,
      }),
    },
    request.lead,
  );
  placeNew(d, { leadId, expiresAt, lead: request.lead }, agent);
  return DONE;
}

interface NewLead {
  readonly leadId: string;
  readonly expiresAt: number;
  readonly lead: LeadContent;
}

function placeNew(d: Drafting, { leadId, expiresAt, lead }: NewLead, agent: Agent): void {
  const to = placeFor(agent, numberOf(d.state, agent.number, d.now));
  // Before its expiry and its words: the lead system learns that this agent gets no leads at all.
  if (to.kind === "refused") return place(d, leadId, agent, expiresAt, to);
  if (hasPassed(d.state, expiresAt, d.now)) return d.emit({ type: "LeadExpired", leadId, reason: EXPIRY_HAD_PASSED });
  const phrase = spamPhraseIn(lead, d.policy.spamPhrases);
  if (phrase !== undefined) return d.emit({ type: "LeadFiltered", leadId, phrase });
  place(d, leadId, agent, expiresAt, to);
}

/** A person lets a filtered lead go out after all. */
export function releaseLead(d: Drafting, leadId: string): Answer {
  const lead = d.state.leads.get(leadId);
  if (lead === undefined) return refused("unknown-message");
  if (lead.standing.state !== "filtered") return refused("not-withheld");
  const agent = d.state.agents.get(lead.agentId);
  if (agent === undefined) return refused("unknown-agent");
  const to = placeFor(agent, numberOf(d.state, agent.number, d.now));
  if (to.kind !== "refused" && hasPassed(d.state, lead.expiresAt, d.now))
    d.emit({ type: "LeadExpired", leadId, reason: NOT_SENT_IN_TIME });
  else place(d, leadId, agent, lead.expiresAt, to);
  return DONE;
}

export function dropLead(d: Drafting, leadId: string): Answer {
  const lead = d.state.leads.get(leadId);
  if (lead === undefined) return refused("unknown-message");
  if (lead.standing.state !== "filtered") return refused("not-withheld");
  d.emit({ type: "LeadCancelled", leadId, reason: DROPPED });
  return DONE;
}

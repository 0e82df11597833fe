import {
  type AcceptLead,
  DONE,
  type EnrolAgent,
  type RejectRequest,
  type RequestAnswer,
  type WithdrawAgent,
} from "../commands.ts";
import type { Drafting } from "../drafting.ts";
import { given } from "../given.ts";
import { tellsOfAgent } from "../publications.ts";
import type { Complaint, RejectedApart, RequestRefusal } from "../rejection.ts";
import { faultInWords, faultOf } from "../request-faults.ts";
import { holdForWithdrawal } from "./holding.ts";

// What the lead system is told of its requests: each gets an answer, whatever it comes to.

/** A lead that is turned away ends on its own topic too, and there where an answer is wanted. */
export function answerLead(d: Drafting, request: AcceptLead, answer: RequestAnswer): RequestAnswer {
  if (answer.kind !== "refused") return answer;
  const { leadId, agentId, origin, replyTo } = request;
  d.emit({ type: "LeadTurnedAway", leadId, agentId, reason: answer.refusal, ...given({ replyTo }) });
  if (origin !== undefined) reject(d, { ...origin, ...complaintAbout(d, request, answer.refusal) });
  return answer;
}

/** A request of which nothing else tells the agent's standing is answered with it: it may have changed nothing. */
export function answerAgent(d: Drafting, request: EnrolAgent | WithdrawAgent, answer: RequestAnswer): RequestAnswer {
  const { agentId, origin, replyTo } = request;
  if (answer.kind !== "refused") {
    const isUntold = origin !== undefined && !tellsOfAgent(d.ahead, d.drafts, agentId, d.now);
    if (isUntold || replyTo !== undefined) d.emit({ type: "AgentConfirmed", agentId, ...given({ replyTo }) });
  } else if (origin !== undefined)
    reject(d, { ...origin, ...complaintAbout(d, request, answer.refusal), ...given({ replyTo }) });
  return answer;
}

/** A payload that was not understood. Of a lead that is known it says nothing: that goes on standing where it stands. */
export function rejectPayload(
  d: Drafting,
  { type: _, replyTo, isWithdrawal, ...rejection }: RejectRequest,
): RequestAnswer {
  const { leadId, agentId, code } = rejection;
  if (isWithdrawal) holdForWithdrawal(d, agentId);
  const answered = leadId !== undefined;
  if (leadId !== undefined && d.state.leads.has(leadId))
    d.emit({ type: "LeadRepeated", leadId, ...given({ replyTo }) });
  else if (leadId !== undefined)
    d.emit({ type: "LeadTurnedAway", leadId, ...given({ agentId }), reason: code, ...given({ replyTo }) });
  reject(d, { ...rejection, ...given({ replyTo: answered ? undefined : replyTo }) });
  return DONE;
}

/** The excerpt, and the error that quotes it, may hold what a buyer wrote: they lie apart, like the contents of leads. */
function reject(d: Drafting, { excerpt, error, ...rejection }: Omit<RejectRequest, "type" | "isWithdrawal">): void {
  const apart: RejectedApart = { error, excerpt };
  d.emit({ type: "RequestRejected", ...rejection }, apart);
}

/** What is said of a request that is refused. */
function complaintAbout(
  d: Drafting,
  request: AcceptLead | EnrolAgent | WithdrawAgent,
  code: RequestRefusal,
): Complaint {
  const { agentId } = request;
  const leadId = "leadId" in request ? request.leadId : undefined;
  const fault = faultOf(d, request, code);
  const { path, value: _, why: __, ...rest } = fault;
  return { code, error: faultInWords(fault), path, ...rest, ...given({ leadId, agentId }) };
}

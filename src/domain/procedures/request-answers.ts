import {
  type AcceptLead,
  DONE,
  type EnrolAgent,
  type RejectRequest,
  type RequestAnswer,
  type WithdrawAgent,
} from "../commands.ts";
import type { AgentId, BrandId } from "../consent/model.ts";
import type { OwnNo } from "../consent/own-no.ts";
import type { Drafting } from "../drafting.ts";
import { quoted } from "../fields.ts";
import { given } from "../given.ts";
import type { LeadId } from "../leads/model.ts";
import { countryOf, type Msisdn } from "../number.ts";
import type { Complaint, RequestRefusal } from "../rejection.ts";
import { numberOf } from "../state.ts";
import { iso } from "../time.ts";
import { askableFrom } from "./asking.ts";

// What the lead system is told of its requests: each gets an answer, whatever it comes to.

/** A lead that is turned away ends on its own topic too, and there where an answer is wanted. */
export function answerLead(d: Drafting, request: AcceptLead, answer: RequestAnswer): RequestAnswer {
  if (answer.kind !== "refused") return answer;
  const { leadId, agentId, origin, replyTo } = request;
  d.emit({ type: "LeadTurnedAway", leadId, agentId, reason: answer.refusal, ...given({ replyTo }) });
  if (origin !== undefined) reject(d, { ...origin, ...complaintAbout(d, request, answer.refusal) });
  return answer;
}

/** A request that changes nothing is answered with where the agent stands: its other answers are what it changed. */
export function answerAgent(d: Drafting, request: EnrolAgent | WithdrawAgent, answer: RequestAnswer): RequestAnswer {
  const { agentId, origin, replyTo } = request;
  if (answer.kind !== "refused") {
    const isUntold = origin !== undefined && d.drafts.length === 0;
    if (isUntold || replyTo !== undefined) d.emit({ type: "AgentConfirmed", agentId, ...given({ replyTo }) });
  } else if (origin !== undefined)
    reject(d, { ...origin, ...complaintAbout(d, request, answer.refusal), ...given({ replyTo }) });
  return answer;
}

/** A payload that was not understood. Of a lead that is known it says nothing: that goes on standing where it stands. */
export function rejectPayload(d: Drafting, { type: _, replyTo, ...rejection }: RejectRequest): RequestAnswer {
  const { leadId, agentId, code } = rejection;
  const answered = leadId !== undefined;
  if (leadId !== undefined && d.state.leads.has(leadId))
    d.emit({ type: "LeadRepeated", leadId, ...given({ replyTo }) });
  else if (leadId !== undefined)
    d.emit({ type: "LeadTurnedAway", leadId, ...given({ agentId }), reason: code, ...given({ replyTo }) });
  reject(d, { ...rejection, ...given({ replyTo: answered ? undefined : replyTo }) });
  return DONE;
}

/** The excerpt may hold what a buyer wrote: it is kept apart, like the contents of leads. */
function reject(d: Drafting, { excerpt, ...rejection }: Omit<RejectRequest, "type">): void {
  d.emit({ type: "RequestRejected", ...rejection }, { excerpt });
}

/** What a refusal is about. */
interface Asked {
  readonly agentId: AgentId;
  readonly leadId?: LeadId;
  readonly brand?: BrandId;
  readonly number?: Msisdn;
  readonly no?: OwnNo;
}

/** What is said of a request that is refused. */
function complaintAbout(d: Looks, request: AcceptLead | EnrolAgent | WithdrawAgent, code: RequestRefusal): Complaint {
  const { agentId } = request;
  const leadId = "leadId" in request ? request.leadId : undefined;
  return { code, ...SENTENCES[code](d, request), ...given({ leadId, agentId }) };
}

type Looks = Pick<Drafting, "state" | "policy" | "now">;

type Sentence = Pick<Complaint, "error" | "path" | "retryAfter">;

const SENTENCES: { readonly [R in RequestRefusal]: (d: Looks, asked: Asked) => Sentence } = {
  "unknown-agent": (_, { agentId }) => ({
    path: "agentId",
    error: `agentId ${quoted(agentId)} is no agent of this gateway: enroll the agent first.`,
  }),
  "unknown-brand": ({ policy }, { brand = "" }) => ({
    path: "brand",
    error: `brand ${quoted(brand)} is no brand of this gateway: write one of ${[...policy.brands.keys()].map(quoted).join(", ")}.`,
  }),
  "number-not-allowed": ({ policy }, { number }) => ({
    path: "phone",
    error: `phone ${shown(number)} is a number of ${(number && countryOf(number)) ?? "no country"}: numbers of ${policy.allow.join(", ")} may be enrolled here (numbers.allow).`,
  }),
  "own-number": (_, { number }) => ({
    path: "phone",
    error: `phone ${shown(number)} is the gateway's own number: write the agent's.`,
  }),
  "blocked-by-stop": (d, { number }) => {
    const since = number && numberOf(d.state, number, d.now).suppression?.since;
    const closed = since === undefined ? "is closed" : `was closed at ${iso(since)}`;
    return {
      path: "phone",
      error: `phone ${shown(number)} ${closed}, as the person wants no texts: only a START from the phone itself opens it again.`,
    };
  },
  "asked-recently": (d, { number }) => {
    const retryAfter = number && askableFrom(numberOf(d.state, number, d.now), d.now);
    const from = retryAfter === undefined ? "later" : `from ${iso(retryAfter)} on`;
    return {
      path: "phone",
      error: `phone ${shown(number)} was asked for consent a short while ago, which is done once in 24 h and three times in 30 days at most: ask again ${from}.`,
      ...given({ retryAfter }),
    };
  },
  "lead-of-another-agent": ({ state }, { leadId = "", agentId }) => ({
    path: "id",
    error: `id ${quoted(leadId)} is a lead of agent ${quoted(state.leads.get(leadId)?.agentId ?? "")} already, not of ${quoted(agentId)}: give each lead an id of its own.`,
  }),
  "impossible-receipt": ({ now }, { no }) => ({
    path: "receivedAt",
    error: `receivedAt ${quoted(iso(no?.receivedAt ?? now))} is later than now (${iso(now)}), or more than five years ago: write when the NO came. It is not entered yet.`,
  }),
};

function shown(number: Msisdn | undefined): string {
  return quoted(number ?? "");
}

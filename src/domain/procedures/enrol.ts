import {
  type Answer,
  DONE,
  type EnrolAgent,
  type OptOutAgent,
  type OptOutNumber,
  refused,
  type RequestAnswer,
  type WithdrawAgent,
} from "../commands.ts";
import { hasChangedHands } from "../consent/hold.ts";
import { type Agent, askableFrom, type NumberRecord } from "../consent/model.ts";
import type { Drafting } from "../drafting.ts";
import type { AgentDetails } from "../events.ts";
import { fingerprintOf } from "../fingerprint.ts";
import { given } from "../given.ts";
import { heldOf } from "../leads/verbs.ts";
import { optedOut } from "../reasons.ts";
import { refusalsOf } from "../request-faults.ts";
import { numberOf, presentAgentsOf } from "../state.ts";
import type { Instant } from "../time.ts";
import { ask } from "./asking.ts";
import { leave, moveAway } from "./consequences.ts";
import { holdForWithdrawal } from "./holding.ts";
import { takeOwnNo } from "./own-no.ts";

/**
 * Enrols an agent, or brings what is known of one up to date. Whether the number is asked for consent
 * depends on where its consent stands: a nightly synchronisation must not text anyone.
 */
export function enrol(d: Drafting, request: EnrolAgent): RequestAnswer {
  const [wrong] = refusalsOf(d.policy, request);
  if (wrong !== undefined) return refused(wrong);

  const known = d.state.agents.get(request.agentId);
  const record = numberOf(d.state, request.number, d.now);
  // Opened again by its own START when no agent had it: where its consent stands cannot be told before it is asked,
  // and leads would wait for nothing. The request leaves nothing behind.
  const isOpenedAgain = record.consent.status === "none" && askableFrom(record, d.now) !== undefined;
  if (isOpenedAgain && known?.left === undefined && !hasOtherPhone(known, request)) return refused("asked-recently");
  const course = courseOf(d, request, known, record);
  if (known === undefined) {
    d.emit({
      type: "AgentEnrolled",
      agentId: request.agentId,
      number: request.number,
      details: detailsOf(request),
      source: request.source,
      ...given({ requestedAt: request.requestedAt === undefined ? undefined : requestTime(d, request.requestedAt) }),
    });
  } else {
    // Also where the request is refused: the old phone may be somebody else's by now.
    if (hasOtherPhone(known, request)) moveAway(d, known, request.number);
    const details = detailsOf(request, known);
    if (course.kind !== "refused" && changes(known, details))
      d.emit({ type: "AgentUpdated", agentId: request.agentId, details });
  }
  recordConsent(d, request, course.kind === "to-be-asked" || (known !== undefined && hasOtherPhone(known, request)));
  if (course.kind === "refused" || course.kind === "stays-out") refuseBrought(d, request, record);
  // Its time says nothing against what comes from now on: a repeat after an opt-out is no later request.
  const isAhead = course.kind !== "stays-out" && isYetToCome(d, request) && request.requestedAt !== known?.heeded;
  if (course.kind === "refused") {
    if (isAhead && course.refusal === "blocked-by-stop") heed(d, request);
    return course;
  }
  if (course.kind !== "stays-out") {
    if (course.isHeeded || isAhead) heed(d, request);
    if (known?.left !== undefined) d.emit({ type: "AgentRejoined", agentId: known.id });
    if (course.kind === "to-be-asked") {
      const { number, brand, source } = request;
      if (course.from === undefined) ask(d, number, brand, source);
      else d.emit({ type: "AskingPutOff", number, until: course.from, source });
    }
  }
  return DONE;
}

/**
 * What a page took down is part of the proof, whatever the request comes to. A synchronisation brings it every night: it
 * is written down once, and again where the number is asked anew.
 */
function recordConsent(d: Drafting, { agentId, number, consent }: EnrolAgent, isAnew: boolean): void {
  if (consent === undefined) return;
  const fingerprint = fingerprintOf(consent);
  if (!isAnew && d.state.agents.get(agentId)?.consentRecord === fingerprint) return;
  d.emit({ type: "ConsentRecorded", agentId, number, record: consent, fingerprint });
}

/** What a request comes to, where the agent and the number stand. */
type Course =
  | { readonly kind: "stays-out" }
  | { readonly kind: "joins"; readonly isHeeded: boolean }
  /** `from`: not before. */
  | { readonly kind: "to-be-asked"; readonly isHeeded: boolean; readonly from?: Instant }
  | Extract<RequestAnswer, { kind: "refused" }>;

function courseOf(d: Drafting, request: EnrolAgent, known: Agent | undefined, record: NumberRecord): Course {
  const { consent } = record;
  if (record.suppression !== undefined) return refused("blocked-by-stop");
  // The agent may have gone alone, the number with all of its agents: it takes a request later than both.
  const numberOutAt = consent.status === "opted-out" ? consent.since : undefined;
  const optOuts = [known?.left?.at, numberOutAt];
  const wasOut = optOuts.some((at) => at !== undefined);
  if (optOuts.some((at) => at !== undefined && !isLater(d, request, known, at))) return { kind: "stays-out" };
  const { hold } = record;
  const isNew = hold !== undefined && hasChangedHands(hold) && isLater(d, request, known, hold.since);
  if (!isNew && consent.status !== "none" && consent.status !== "opted-out") return { kind: "joins", isHeeded: wasOut };
  const from = askableFrom(record, d.now);
  // A typo that is put right must not turn the agent out.
  if (from !== undefined && !hasOtherPhone(known, request)) return refused("asked-recently");
  return { kind: "to-be-asked", isHeeded: wasOut || isNew, ...given({ from }) };
}

function hasOtherPhone(known: Agent | undefined, { number }: EnrolAgent): boolean {
  return known !== undefined && known.number !== number;
}

/**
 * One that has been heeded is not, however late its time: a nightly synchronisation repeats it. Of times that have not
 * come only one that is later than all before shows that it is another request.
 */
function isLater(d: Drafting, { requestedAt }: EnrolAgent, known: Agent | undefined, instant: Instant): boolean {
  if (requestedAt === undefined) return false;
  const { heeded } = known ?? {};
  if (requestedAt === heeded || (requestedAt > d.now && heeded !== undefined && requestedAt < heeded)) return false;
  return requestTime(d, requestedAt) > instant;
}

/** Nobody has asked at a time that has not come: another clock is wrong, unless it is ours. */
function requestTime({ state, now }: Drafting, requestedAt: Instant): Instant {
  return state.clock.status === "trusted" ? Math.min(requestedAt, now) : requestedAt;
}

function isYetToCome({ now }: Drafting, { requestedAt }: EnrolAgent): boolean {
  return requestedAt !== undefined && requestedAt > now;
}

function heed(d: Drafting, { agentId, requestedAt }: EnrolAgent): void {
  if (requestedAt === undefined) return;
  const taken = requestTime(d, requestedAt);
  const statedAt = taken === requestedAt ? undefined : requestedAt;
  d.emit({ type: "RequestHeeded", agentId, requestedAt: taken, ...given({ statedAt }) });
}

/** Alerts that an agent brought along to a number that has opted out cannot wait for anything there. */
function refuseBrought(d: Drafting, { agentId }: EnrolAgent, { consent }: NumberRecord): void {
  if (consent.status !== "opted-out") return;
  for (const { id: leadId } of heldOf(d, agentId))
    d.emit({ type: "LeadRefused", leadId, reason: optedOut(consent.reason) });
}

export function withdraw(d: Drafting, { agentId, no }: WithdrawAgent): RequestAnswer {
  const agent = d.state.agents.get(agentId);
  if (agent === undefined) return refused("unknown-agent");
  if (no === undefined) {
    leave(d, agent, "profile");
    return DONE;
  }
  const answer = takeOwnNo(d, agent.number, no);
  // Nobody looks at the answer now, perhaps: the NO is not forgotten over a date.
  if (answer.kind === "refused") holdForWithdrawal(d, agentId);
  return answer;
}

/** At the person's own request the number is closed, for all its agents; else this agent alone. */
export function optOut(d: Drafting, { agentId, atPersonsRequest, no }: OptOutAgent): Answer {
  const agent = d.state.agents.get(agentId);
  if (agent === undefined) return refused("unknown-agent");
  if (atPersonsRequest) return takeOwnNo(d, agent.number, no ?? {});
  leave(d, agent, "operator");
  return DONE;
}

/** The same for all who have a number; the person's own request also closes one that no agent has. */
export function optOutNumber(d: Drafting, { number, atPersonsRequest, no }: OptOutNumber): Answer {
  if (atPersonsRequest) return takeOwnNo(d, number, no ?? {});
  const agents = presentAgentsOf(d.state, number);
  if (agents.length === 0) return refused("unknown-agent");
  for (const agent of agents) leave(d, agent, "operator");
  return DONE;
}

function detailsOf(request: EnrolAgent, known?: Agent): AgentDetails {
  const before = request.keepLeftOut === true ? known : undefined;
  const { brand, name = before?.name, email = before?.email, timeZone = before?.timeZone } = request;
  return { brand, ...given({ name, email, timeZone }) };
}

function changes(agent: Agent, details: AgentDetails): boolean {
  return (["brand", "name", "email", "timeZone"] as const).some((key) => agent[key] !== details[key]);
}

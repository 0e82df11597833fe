import type { HoldReason } from "../consent/hold.ts";
import { type Agent, mayReceiveAlerts, type OptOutReason, type Suppression } from "../consent/model.ts";
import type { Drafting } from "../drafting.ts";
import type { Decider } from "../events.ts";
import { given } from "../given.ts";
import { heldOf, refuseWaiting } from "../leads/verbs.ts";
import { cancelMails } from "../mail/verbs.ts";
import type { Msisdn } from "../number.ts";
import { type Alert, asksForConsent, isAlert, isAnswer, isExplanation } from "../outbox/message.ts";
import { cancel, cancelAllTo, isUnderWay } from "../outbox/verbs.ts";
import { ANSWERED, type HeldReason, optedOut, PAUSED, PHONE_CHANGED, DECIDED } from "../reasons.ts";
import { agentsOf, numberOf, openMessagesTo, presentAgentsOf } from "../state.ts";
import { after, type Instant } from "../time.ts";
import { queueAlert, releaseHeld } from "./placing.ts";

// What giving, pausing and ending consent do to leads, outbox and mails.

/** A START word from a number that an agent has: consent in every state, and what was held goes out. */
export function giveConsent(d: Drafting, number: Msisdn, smscAt?: Instant): void {
  d.emit({
    type: "ConsentGiven",
    number,
    reconfirmAt: after(d.now, d.policy.consent.reconfirmEvery),
    ...given({ smscAt }),
  });
  cancelMails(d, number, ANSWERED);
  // Nor may a confirmation of an earlier STOP come behind this START.
  cancelAllTo(
    d,
    number,
    ANSWERED,
    ({ kind }) => asksForConsent(kind) || kind === "stop-confirmation" || isExplanation(kind),
  );
  releaseHeld(d, number);
}

/** `since`: it happened before now. `decidedBy`: who has read what the person wrote. `vacated`: nobody wished for it. */
interface Circumstances {
  readonly since?: Instant | undefined;
  readonly decidedBy?: Decider;
  readonly vacated?: true;
}

/** Ends the consent of a number: nothing that waits for it goes out any more. */
export function endConsent(d: Drafting, number: Msisdn, reason: OptOutReason, circumstances?: Circumstances): void {
  endConsentAndTexts(d, number, reason, circumstances);
  refuseWaiting(d, agentsOf(d.state, number), optedOut(reason));
  cancelMails(d, number, optedOut(reason));
}

/** The number's own: its consent, and the texts that wait for it. */
function endConsentAndTexts(
  d: Drafting,
  number: Msisdn,
  reason: OptOutReason,
  { since, decidedBy, vacated }: Circumstances = {},
): void {
  d.emit({ type: "ConsentEnded", number, reason, ...given({ since, decidedBy, vacated }) });
  // After a STOP not even an answer that was queued before it may go out.
  cancelAllTo(
    d,
    number,
    optedOut(reason),
    (message) => reason === "stop" || !isAnswer(message) || isExplanation(message.kind),
  );
}

/** The phone is not to be texted until it says START itself. Its own STOP stands above what others said. */
export function suppress(
  d: Drafting,
  number: Msisdn,
  reason: Suppression["reason"],
  { since, decidedBy }: Circumstances = {},
): void {
  if (numberOf(d.state, number, d.now).suppression !== undefined && reason !== "stop") return;
  d.emit({ type: "NumberSuppressed", number, reason, ...given({ since, decidedBy }) });
  endConsent(d, number, reason, given({ since, decidedBy }));
}

/** In UTF-16 units: as much of a reply as a person needs to decide; all of it stands in the proof. */
const LONGEST_WORDS = 500;

/**
 * The person may have asked to be left alone: nothing but answers goes out until somebody
 * has decided, or nobody in time.
 */
export function pauseNumber(d: Drafting, number: Msisdn, decideBy: Instant, words: string | undefined): void {
  d.emit({ type: "NumberPaused", number, decideBy, ...given({ words: words?.slice(0, LONGEST_WORDS) }) });
  cancelMails(d, number, PAUSED);
  for (const alert of openMessagesTo(d.state, number).filter(isAlert)) holdBack(d, alert);
}

/** Texts to the number wait until it says YES itself, or a person has decided. */
export function holdNumber(d: Drafting, number: Msisdn, why: HoldReason, by?: string): void {
  d.emit({ type: "NumberHeld", number, why, ...given({ by }) });
  cancelMails(d, number, PAUSED);
  for (const alert of openMessagesTo(d.state, number).filter(isAlert)) holdBack(d, alert);
}

/** A person has read what a paused number wrote, and it was no opt-out: what was held goes out. */
export function resumeNumber(d: Drafting, number: Msisdn): void {
  const record = numberOf(d.state, number, d.now);
  d.emit({ type: "NumberResumed", number, decidedBy: "operator" });
  cancelAllTo(d, number, DECIDED, ({ kind }) => kind === "clarification");
  if (record.hold !== undefined) return;
  if (agentsOf(d.state, number).some((agent) => mayReceiveAlerts(agent, record))) releaseHeld(d, number);
}

/** One agent goes, the number's other agents stay. With the last one the number's consent ends too. */
export function leave(d: Drafting, agent: Agent, reason: "profile" | "operator", since?: Instant): void {
  // One that is carried over counts from when it happened, also where the agent has left since.
  if (agent.left !== undefined && since === undefined) return;
  d.emit({ type: "AgentLeft", agentId: agent.id, reason, ...given({ since }) });
  for (const alert of alertsOf(d, agent)) cancel(d, alert, optedOut(reason));
  refuseWaiting(d, [agent], optedOut(reason));
  cancelMails(d, agent.number, optedOut(reason), agent.id);
  endConsentWithoutAgents(d, agent.number, reason);
}

/** The agent has another phone: alerts that wait for the old one wait for the new one's consent. */
export function moveAway(d: Drafting, agent: Agent, to: Msisdn): void {
  d.emit({ type: "AgentMoved", agentId: agent.id, from: agent.number, to });
  for (const alert of alertsOf(d, agent)) recall(d, alert);
  cancelMails(d, agent.number, PHONE_CHANGED, agent.id);
  endConsentWithoutAgents(d, agent.number, "profile", { vacated: true });
  const moved = d.ahead.agents.get(agent.id);
  if (moved === undefined || !mayReceiveAlerts(moved, numberOf(d.ahead, to, d.now))) return;
  for (const lead of heldOf(d, agent.id)) queueAlert(d, lead.id, moved, lead.expiresAt);
}

/**
 * The number is paused: the lead of an alert that has not begun is held. One that has begun stays as far as it came,
 * and its rest waits for a person's word: what the network has accepted is never sent twice.
 */
function holdBack(d: Drafting, alert: Alert): void {
  if (alert.stopping !== undefined || alert.segments.some(({ state }) => state !== "queued")) return;
  giveBack(d, alert, PAUSED);
}

/**
 * The phone has changed: takes back an alert that is not out as a whole, so that its lead may wait for the new one. One
 * of which a segment is on its way, or may be, is stopped instead until that is known: its lead may have arrived.
 */
function recall(d: Drafting, alert: Alert): void {
  if (alert.stopping !== undefined) return;
  if (isUnderWay(alert))
    return d.emit({ type: "MessageStopping", messageId: alert.id, reason: PHONE_CHANGED, leadWaits: true });
  giveBack(d, alert, PHONE_CHANGED);
}

/** Ends an alert so that its lead may wait. */
export function giveBack(d: Drafting, { id: messageId, leadId }: Alert, why: HeldReason): void {
  d.emit({ type: "MessageRecalled", messageId });
  d.emit({ type: "LeadHeld", leadId, reason: why });
}

function alertsOf(d: Drafting, agent: Agent): readonly Alert[] {
  return openMessagesTo(d.state, agent.number)
    .filter(isAlert)
    .filter((alert) => alert.agentId === agent.id);
}

/** When the last of its agents has gone. What leads and mails waited were the agents', and went with each of them. */
function endConsentWithoutAgents(
  d: Drafting,
  number: Msisdn,
  reason: "profile" | "operator",
  circumstances?: Circumstances,
): void {
  const { consent } = numberOf(d.ahead, number, d.now);
  if (presentAgentsOf(d.ahead, number).length > 0 || consent.status === "opted-out" || consent.status === "none")
    return;
  endConsentAndTexts(d, number, reason, circumstances);
}

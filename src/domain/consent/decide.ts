import type { Drafting } from "../drafting.ts";
import { heldOf, queueAlert, refuseHeld, releaseHeld } from "../leads/release.ts";
import { cancelMails } from "../mail/decide.ts";
import type { Msisdn } from "../number.ts";
import { cancel, cancelAllTo, holdBack, recall } from "../outbox/cancel.ts";
import type { Message, MessageId } from "../outbox/message.ts";
import { agentsOf, numberOf, openMessagesTo } from "../state.ts";
import { wordingFor } from "../texts.ts";
import { after, type Instant } from "../time.ts";
import {
  type Agent,
  type EnrolmentSource,
  mayReceiveAlerts,
  type OptOutReason,
  type RequestClock,
  type Suppression,
} from "./model.ts";

const ASKING = new Set(["opt-in", "migration", "reconfirmation"]);

/** Asks a number for consent. Only a person who just asked for it is served before the alerts. */
export function ask(d: Drafting, number: Msisdn, brand: string, source: EnrolmentSource): void {
  const wording = wordingFor(d.policy.texts, brand);
  const justAsked = source === "profile" || source === "operator";
  const messageId = d.queue({
    class: justAsked ? "opt-in" : "bulk",
    kind: source === "migration" ? "migration" : "opt-in",
    number,
    text: source === "migration" ? wording.migration : wording.optIn,
  });
  d.emit({ type: "ConsentRequested", number, messageId, source });
}

/** Asks again, when the consent has grown old. */
export function askAgain(d: Drafting, number: Msisdn): void {
  const brand = agentsOf(d.state, number).find((agent) => agent.left === undefined)?.brand;
  const messageId = d.queue({
    class: "bulk",
    kind: "reconfirmation",
    number,
    text: wordingFor(d.policy.texts, brand).reconfirmation,
  });
  d.emit({ type: "ReconfirmationRequested", number, messageId });
}

/** The network has taken the last segment of a request: from now the person has time to answer. */
export function startClock(d: Drafting, number: Msisdn, messageId: MessageId): void {
  const { consent } = numberOf(d.state, number, d.now);
  if (!("messageId" in consent) || consent.messageId !== messageId) return;
  d.emit({ type: "ConsentClockStarted", number, ...requestClock(d, d.now) });
}

function requestClock(d: Drafting, askedAt: Instant): RequestClock {
  const { remindAfter, optOutAfter } = d.policy.consent;
  return {
    askedAt,
    remindAt: remindAfter.map((period) => after(askedAt, period)),
    optOutAt: after(askedAt, optOutAfter),
  };
}

/** A START word from a number that an agent has: consent in every state, and what was held goes out. */
export function giveConsent(d: Drafting, number: Msisdn, smscAt?: Instant): void {
  d.emit({
    type: "ConsentGiven",
    number,
    reconfirmAt: after(d.now, d.policy.consent.reconfirmEvery),
    ...(smscAt === undefined ? {} : { smscAt }),
  });
  cancelMails(d, number, "answered");
  // Nor may a confirmation of an earlier STOP come behind this START.
  cancelAllTo(d, number, "answered", ({ kind }) => ASKING.has(kind) || kind === "stop-confirmation");
  releaseHeld(d, number);
}

/**
 * Ends the consent of a number: nothing that waits for it goes out any more. `ended` is the message
 * whose end is the cause, where one is; `since` when it happened, where that was before now.
 */
export function endConsent(
  d: Drafting,
  number: Msisdn,
  reason: OptOutReason,
  { ended, since }: { readonly ended?: MessageId; readonly since?: Instant } = {},
): void {
  d.emit({ type: "ConsentEnded", number, reason, ...(since === undefined ? {} : { since }) });
  // After a STOP not even an answer that was queued before it may go out.
  cancelAllTo(
    d,
    number,
    `opted-out: ${reason}`,
    (message) => message.id !== ended && (reason === "stop" || message.class !== "answer"),
  );
  refuseHeld(d, agentsOf(d.state, number), `opted-out: ${reason}`);
  cancelMails(d, number, `opted-out: ${reason}`);
}

/** The phone is not to be texted until it says START itself. Its own STOP stands above what others said. */
export function suppress(d: Drafting, number: Msisdn, reason: Suppression["reason"], since?: Instant): void {
  if (numberOf(d.state, number, d.now).suppression !== undefined && reason !== "stop") return;
  const happened = since === undefined ? {} : { since };
  d.emit({ type: "NumberSuppressed", number, reason, ...happened });
  endConsent(d, number, reason, happened);
}

/**
 * The person may have asked to be left alone: nothing but answers goes out until somebody
 * has decided, or nobody in time.
 */
export function pause(d: Drafting, number: Msisdn, decideBy: Instant): void {
  d.emit({ type: "NumberPaused", number, decideBy });
  cancelMails(d, number, "paused");
  for (const message of openMessagesTo(d.state, number)) if (message.kind === "alert") holdBack(d, message);
}

/** One agent goes, the number's other agents stay. With the last one the number's consent ends too. */
export function leave(d: Drafting, agent: Agent, reason: "profile" | "operator", since?: Instant): void {
  if (agent.left !== undefined && since === undefined) return;
  d.emit({ type: "AgentLeft", agentId: agent.id, reason, ...(since === undefined ? {} : { since }) });
  for (const message of alertsOf(d, agent)) cancel(d, message, `opted-out: ${reason}`);
  refuseHeld(d, [agent], `opted-out: ${reason}`);
  cancelMails(d, agent.number, `opted-out: ${reason}`, agent.id);
  endConsentWithoutAgents(d, agent, reason);
}

/** The agent has another phone: alerts that wait for the old one wait for the new one's consent. */
export function moveAway(d: Drafting, agent: Agent, to: Msisdn): void {
  d.emit({ type: "AgentMoved", agentId: agent.id, from: agent.number, to });
  for (const message of alertsOf(d, agent)) recall(d, message, "the phone changed");
  cancelMails(d, agent.number, "the phone changed", agent.id);
  endConsentWithoutAgents(d, agent, "profile");
  const moved: Agent = { ...agent, number: to };
  if (!mayReceiveAlerts(moved, numberOf(d.state, to, d.now))) return;
  for (const lead of heldOf(d, agent.id)) queueAlert(d, lead.id, moved, lead.expiresAt);
}

function alertsOf(d: Drafting, agent: Agent): readonly Message[] {
  return openMessagesTo(d.state, agent.number).filter((message) => message.agentId === agent.id);
}

function endConsentWithoutAgents(d: Drafting, gone: Agent, reason: "profile" | "operator"): void {
  const { consent } = numberOf(d.state, gone.number, d.now);
  const others = agentsOf(d.state, gone.number).filter((agent) => agent.id !== gone.id && agent.left === undefined);
  if (others.length > 0 || consent.status === "opted-out" || consent.status === "none") return;
  d.emit({ type: "ConsentEnded", number: gone.number, reason });
  cancelAllTo(
    d,
    gone.number,
    `opted-out: ${reason}`,
    (message) => message.class !== "answer" && message.agentId !== gone.id,
  );
}

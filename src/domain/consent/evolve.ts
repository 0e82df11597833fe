import { given, withMore } from "../given.ts";
import type { Handlers } from "../handlers.ts";
import { removeId } from "../ids-by.ts";
import { deadlineKey } from "../keys.ts";
import { type Reading, urgencyOf } from "../keyword.ts";
import { forgetBeforeLastDay } from "../last-day.ts";
import type { Msisdn } from "../number.ts";
import { answerKindOf, type Message, mayHaveLeft } from "../outbox/message.ts";
import { agentsOf, type GatewayState, numberOf } from "../state.ts";
import { indexAgent, indexNumber, touchNumber } from "../state-index.ts";
import type { Instant } from "../time.ts";
import type { Agent, AgentId, Consent, NumberRecord } from "./model.ts";
import { hasChangedHands } from "./hold.ts";
import { fingerprintOfNo } from "./own-no.ts";
import { ANSWERED_WINDOW, ASKED_WINDOW, freshened, isStale } from "./stale.ts";

export const consentHandlers = {
  AgentEnrolled(state, { agentId, number, details, source }, { at }) {
    state.agents.set(agentId, { id: agentId, number, ...details, source, enrolledAt: at });
    indexAgent(state.index, agentId, undefined, number);
    changeNumber(state, number, at, (record) => record);
  },
  RequestHeeded(state, { agentId, requestedAt, statedAt = requestedAt }, { at }) {
    // One that has still not come stays until it has: it comes again, whatever was asked for in between.
    changeAgent(state, agentId, (agent) => {
      const { heeded = statedAt } = agent;
      return withMore(agent, { heeded: heeded > at ? Math.max(heeded, statedAt) : statedAt });
    });
  },
  AgentUpdated(state, { agentId, details }) {
    changeAgent(state, agentId, ({ id, number, source, enrolledAt, heeded, consentRecord, left }) => ({
      id,
      number,
      source,
      enrolledAt,
      ...given({ heeded, consentRecord, left }),
      ...details,
    }));
  },
  ConsentRecorded(state, { agentId, fingerprint }) {
    changeAgent(state, agentId, (agent) => withMore(agent, { consentRecord: fingerprint }));
  },
  AgentMoved(state, { agentId, from, to }, { at }) {
    changeAgent(state, agentId, (agent) => ({ ...agent, number: to }));
    indexAgent(state.index, agentId, from, to);
    changeNumber(state, to, at, (record) => record);
  },
  AgentLeft(state, { agentId, reason, since }, { at }) {
    changeAgent(state, agentId, (agent) => withMore(agent, { left: { reason, at: since ?? at } }));
  },
  AgentRejoined(state, { agentId }) {
    changeAgent(state, agentId, ({ left: _, ...agent }) => agent);
  },
  AgentRemoved(state, { agentId }) {
    const agent = state.agents.get(agentId);
    if (agent === undefined) return;
    state.agents.delete(agentId);
    touchNumber(state.index, agent.number);
    state.index.census.forget(agentId);
    removeId(state.index.agentsOf, agent.number, agentId);
  },

  ConsentRequested(state, { number, messageId }, { at }) {
    changeNumber(state, number, at, (record) => ({
      ...withoutHoldOfHands(record),
      consent: { status: "enrolled", since: at, messageId },
      // A list that is spread is given room to grow, in each of them.
      asked: record.asked.filter((asked) => asked > at - ASKED_WINDOW).concat(at),
    }));
  },
  AskingPutOff(state, { number, until: askAt, source }, { at }) {
    changeNumber(state, number, at, (record) => ({
      ...record,
      consent: { status: "enrolled", since: at, askAt, source },
    }));
  },
  ConsentClockStarted(state, { number, askedAt, remindAt, optOutAt }, { at }) {
    changeNumber(state, number, at, (record) => {
      const clock = { askedAt, remindAt, optOutAt };
      if (record.consent.status === "reconfirming") return { ...record, consent: { ...record.consent, clock } };
      return { ...record, consent: { status: "pending", since: at, ...clock } };
    });
  },
  ConsentGiven(state, { number, reconfirmAt }, { at }) {
    // Who switched off alone stays off while another has the number; a lone agent's START is the agent's own.
    const agents = agentsOf(state, number);
    if (agents.every((agent) => agent.left !== undefined)) {
      for (const agent of agents) changeAgent(state, agent.id, ({ left: _, ...rest }) => rest);
    }
    changeNumber(state, number, at, (record) => {
      const { suppression: _, paused: __, hold: ___, noticeSentAt: ____, failures: _____, ...rest } = record;
      return { ...rest, consent: { status: "active", since: at, confirmedAt: at, reconfirmAt } };
    });
  },
  ReconfirmationRequested(state, { number, messageId }, { at }) {
    changeNumber(state, number, at, (record) => {
      const confirmedAt = "confirmedAt" in record.consent ? record.consent.confirmedAt : at;
      return { ...record, consent: { status: "reconfirming", since: at, confirmedAt, messageId } };
    });
  },
  ReconfirmationPutOff(state, { number, until, reason }, { at }) {
    changeNumber(state, number, at, (record) => {
      if (record.consent.status !== "reconfirming") return record;
      const { confirmedAt } = record.consent;
      return { ...record, consent: { status: "active", since: at, confirmedAt, reconfirmAt: until, putOff: reason } };
    });
  },
  ConsentEnded(state, { number, reason, since: earlier, vacated }, { at }) {
    const since = earlier ?? at;
    const consent: Consent = vacated ? { status: "none", since } : { status: "opted-out", since, reason };
    changeNumber(state, number, at, (record) => ({ ...withoutHoldOfHands(record), consent }));
  },
  NumberSuppressed(state, { number, reason, since }, { at }) {
    const suppression = { since: since ?? at, reason };
    changeNumber(state, number, at, ({ paused: _, hold: __, ...record }) => withMore(record, { suppression }));
  },
  NoReceived(state, { number, receivedAt, honourBy, late, ...no }, { at }) {
    const lateNo = late === true ? { enteredAt: at, receivedAt, honourBy } : undefined;
    const lastNo = { receivedAt, fingerprint: fingerprintOfNo(no) };
    changeNumber(state, number, at, (record) => ({ ...record, ...given({ lateNo }), lastNo }));
  },
  SuppressionLifted(state, { number }, { at }) {
    changeNumber(state, number, at, ({ suppression: _, lastNo: __, ...record }) => ({
      ...record,
      consent: { status: "none", since: at },
    }));
  },
  NumberHeld(state, { number, why }, { at }) {
    changeNumber(state, number, at, (record) => withMore(record, { hold: { why, since: at } }));
  },
  NumberReleased(state, { number }, { at }) {
    changeNumber(state, number, at, ({ hold: _, ...record }) => record);
  },
  NumberPaused(state, { number, decideBy, words }, { at }) {
    const paused = { since: at, decideBy, ...given({ words }) };
    changeNumber(state, number, at, (record) => withMore(record, { paused }));
  },
  NumberResumed(state, { number }, { at }) {
    changeNumber(state, number, at, ({ paused: _, ...record }) => record);
  },

  ReminderQueued(state, { number, step }, { at }) {
    takeReminder(state, number, step, at);
  },
  ReminderSkipped(state, { number, step }, { at }) {
    takeReminder(state, number, step, at);
  },
  AnswerCounted(state, { number, kind }, { at }) {
    changeNumber(state, number, at, (record) => ({
      ...record,
      answered: {
        ...record.answered,
        [kind]: [...record.answered[kind].filter((answered) => answered > at - ANSWERED_WINDOW), at],
      },
    }));
  },
  MessageQueued(state, { kind, number }, { at }) {
    if (kind === "clarification") changeNumber(state, number, at, (record) => ({ ...record, clarifiedAt: at }));
    if (kind === "not-to-buyer") changeNumber(state, number, at, (record) => ({ ...record, buyerExplainedAt: at }));
  },

  // What arrived
  ReplyReceived(state, { number, keyword, flag, smscAt }, { at }) {
    rememberWish(state, number, flag === "possible-opt-out" ? { keyword, flag } : { keyword }, smscAt, at);
  },
  BeginningHeeded(state, { number, keyword, flag, smscAt }, { at }) {
    rememberWish(state, number, { keyword, ...given({ flag }) }, smscAt, at);
  },

  // What became of the texts to a number
  MessageFormed(state, { messageId, reference }, { at }) {
    const message = state.messages.get(messageId);
    // Of the gateway's own number nothing is kept.
    if (message === undefined || message.class === "canary") return;
    changeNumber(state, message.number, at, (record) => ({ ...record, reference: (reference + 1) % 256 }));
  },
  SegmentSubmitted(state, { messageId, index }, { at }) {
    noteFirstText(state, messageId, index, at);
  },
  SegmentDoubted(state, { messageId, index }, { at }) {
    noteFirstText(state, messageId, index, at);
  },
  MessageSent(state, { messageId }, { at }) {
    const message = state.messages.get(messageId);
    if (message === undefined) return;
    uncountAnswer(state, message, at);
    if (message.kind !== "alert") return;
    const { leadId, form } = message;
    changeNumber(state, message.number, at, ({ failures: _, ...record }) =>
      withMore(
        record,
        given({
          noticeSentAt: form?.notice ? at : undefined,
          lastLead: leadId === undefined ? undefined : { leadId, at },
        }),
      ),
    );
  },
  MessageDelivered: countEnd,
  MessageUndelivered: countEnd,
  MessageFailed(state, { messageId, blame }, { at }) {
    const message = state.messages.get(messageId);
    if (message === undefined) return;
    uncountAnswer(state, message, at);
    if (message.kind !== "alert" || blame !== "recipient") return;
    changeNumber(state, message.number, at, (record) => ({
      ...record,
      failures: { count: (record.failures?.count ?? 0) + 1, since: record.failures?.since ?? at },
    }));
  },
  MessageCancelled: countEnd,
  MessageExpired: countEnd,

  HistoryForgotten(state, _, { at }) {
    const stale: NumberRecord[] = [];
    state.index.stale.takeOut(at + 1, (number) => {
      const record = state.numbers.get(number);
      return record !== undefined && isStale(record, at) && stale.push(record) > 0;
    });
    for (const record of stale) {
      const fresh = freshened(record, at);
      state.numbers.set(fresh.number, fresh);
      // As one that was not listed: it has just been taken out.
      indexNumber(state.index, fresh);
    }
    forgetBeforeLastDay(state.newRecipients, at);
  },
  NumberForgotten(state, { number }) {
    state.numbers.delete(number);
    touchNumber(state.index, number);
    state.index.agenda.set(deadlineKey.number(number), undefined);
    state.index.putOff.delete(number);
    state.index.lateNos.delete(number);
    state.index.numbersHeld.delete(number);
  },
} satisfies Handlers;

function changeNumber(
  state: GatewayState,
  number: Msisdn,
  at: Instant,
  change: (record: NumberRecord) => NumberRecord,
): void {
  const was = numberOf(state, number, at);
  const record = change(was);
  state.numbers.set(number, record);
  indexNumber(state.index, record, was);
}

/** Whoever has the number now is asked anew, or nobody is texted there any more. */
function withoutHoldOfHands(record: NumberRecord): NumberRecord {
  if (record.hold === undefined || !hasChangedHands(record.hold)) return record;
  const { hold: _, ...rest } = record;
  return rest;
}

function changeAgent(state: GatewayState, id: AgentId, change: (agent: Agent) => Agent): void {
  const agent = state.agents.get(id);
  if (agent === undefined) return;
  state.agents.set(id, change(agent));
  touchNumber(state.index, agent.number);
}

/** A step is the reminder's position in the configuration, from 1; what lies before it is past too. */
function takeReminder(state: GatewayState, number: Msisdn, step: number, at: Instant): void {
  changeNumber(state, number, at, (record) => {
    const { consent } = record;
    if (consent.status === "pending") return { ...record, consent: { ...consent, remindersTaken: step } };
    if (consent.status !== "reconfirming" || consent.clock === undefined) return record;
    return { ...record, consent: { ...consent, clock: { ...consent.clock, remindersTaken: step } } };
  });
}

/** Messages may come in another order than they were sent: the latest wish to be left alone is known by its time. */
function rememberWish(
  state: GatewayState,
  number: Msisdn | undefined,
  reading: Reading,
  smscAt: Instant | undefined,
  at: Instant,
): void {
  if (number === undefined || smscAt === undefined || urgencyOf(reading) === 0) return;
  changeNumber(state, number, at, (record) => ({ ...record, wishedOutAt: Math.max(smscAt, record.wishedOutAt ?? 0) }));
}

/** A recipient is new once, with the first segment that is out, or may be; whom only strangers' answers went to, is still. */
function noteFirstText(state: GatewayState, messageId: string, index: number, at: Instant): void {
  const message = state.messages.get(messageId);
  if (message === undefined || index > 0 || message.doubts > 0) return;
  if (message.class === "stranger" || message.class === "canary") return;
  changeNumber(state, message.number, at, (record) => {
    if (record.firstTextedAt !== undefined) return record;
    state.newRecipients.push(at);
    forgetBeforeLastDay(state.newRecipients, at);
    return withMore(record, { firstTextedAt: at });
  });
}

function countEnd(
  state: GatewayState,
  { messageId }: { readonly messageId: string },
  { at }: { readonly at: Instant },
): void {
  const message = state.messages.get(messageId);
  if (message !== undefined) uncountAnswer(state, message, at);
}

/** An answer was counted just before it was queued; one of which nothing left is counted no more. */
function uncountAnswer(state: GatewayState, message: Message, at: Instant): void {
  const { number, queuedAt } = message;
  const answer = answerKindOf(message);
  if (answer === undefined || mayHaveLeft(message)) return;
  changeNumber(state, number, at, (record) => {
    const counted = record.answered[answer];
    const own = counted.findLastIndex((instant) => instant <= queuedAt);
    return own < 0 ? record : { ...record, answered: { ...record.answered, [answer]: counted.toSpliced(own, 1) } };
  });
}

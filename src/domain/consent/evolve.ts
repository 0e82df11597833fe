import type { Handlers } from "../evolve.ts";
import type { Msisdn } from "../number.ts";
import { agentsOf, type GatewayState, numberOf } from "../state.ts";
import { indexAgent, indexNumber } from "../state-index.ts";
import { DAY, HOUR, type Instant } from "../time.ts";
import type { Agent, AgentId, NumberRecord } from "./model.ts";

/** How far back the limits on asking and on answering look. */
export const ASKED_WINDOW = 30 * DAY;
export const ANSWERED_WINDOW = HOUR;

type ConsentEvent =
  | "AgentEnrolled"
  | "RequestHeeded"
  | "AgentUpdated"
  | "AgentMoved"
  | "AgentLeft"
  | "AgentRejoined"
  | "AgentConfirmed"
  | "ConsentRequested"
  | "ConsentClockStarted"
  | "ConsentGiven"
  | "ReconfirmationRequested"
  | "ReconfirmationPutOff"
  | "ConsentEnded"
  | "NumberSuppressed"
  | "SuppressionLifted"
  | "NumberPaused"
  | "NumberResumed"
  | "ReminderSkipped"
  | "AnswerCounted";

export const consentHandlers: Handlers<ConsentEvent> = {
  AgentEnrolled(state, { agentId, number, details, source }, { at }) {
    state.agents.set(agentId, { id: agentId, number, ...details, source, enrolledAt: at });
    indexAgent(state, agentId, undefined, number);
    changeNumber(state, number, at, (record) => record);
  },
  RequestHeeded(state, { agentId, requestedAt, statedAt }) {
    changeAgent(state, agentId, (agent) => ({ ...agent, heeded: statedAt ?? requestedAt }));
  },
  AgentUpdated(state, { agentId, details }) {
    changeAgent(state, agentId, ({ id, number, source, enrolledAt, heeded, left }) => ({
      id,
      number,
      source,
      enrolledAt,
      ...(heeded === undefined ? {} : { heeded }),
      ...(left === undefined ? {} : { left }),
      ...details,
    }));
  },
  AgentMoved(state, { agentId, from, to }, { at }) {
    changeAgent(state, agentId, (agent) => ({ ...agent, number: to }));
    indexAgent(state, agentId, from, to);
    changeNumber(state, to, at, (record) => record);
  },
  AgentLeft(state, { agentId, reason, since }, { at }) {
    changeAgent(state, agentId, (agent) => ({ ...agent, left: { reason, at: since ?? at } }));
  },
  AgentRejoined(state, { agentId }) {
    changeAgent(state, agentId, ({ left: _, ...agent }) => agent);
  },
  AgentConfirmed() {},

  ConsentRequested(state, { number, messageId }, { at }) {
    changeNumber(state, number, at, (record) => ({
      ...record,
      consent: { status: "enrolled", since: at, messageId },
      asked: [...record.asked.filter((asked) => asked > at - ASKED_WINDOW), at],
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
    changeNumber(state, number, at, ({ suppression: _, paused: __, noticeSentAt: ___, failures: ____, ...record }) => ({
      ...record,
      consent: { status: "active", since: at, confirmedAt: at, reconfirmAt },
    }));
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
  ConsentEnded(state, { number, reason, since }, { at }) {
    const consent = { status: "opted-out", since: since ?? at, reason } as const;
    changeNumber(state, number, at, (record) => ({ ...record, consent }));
  },
  NumberSuppressed(state, { number, reason, since }, { at }) {
    const suppression = { since: since ?? at, reason };
    changeNumber(state, number, at, ({ paused: _, ...record }) => ({ ...record, suppression }));
  },
  SuppressionLifted(state, { number }, { at }) {
    changeNumber(state, number, at, ({ suppression: _, ...record }) => ({
      ...record,
      consent: { status: "none", since: at },
    }));
  },
  NumberPaused(state, { number, decideBy }, { at }) {
    changeNumber(state, number, at, (record) => ({ ...record, paused: { since: at, decideBy } }));
  },
  NumberResumed(state, { number }, { at }) {
    changeNumber(state, number, at, ({ paused: _, ...record }) => record);
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
};

export function changeNumber(
  state: GatewayState,
  number: Msisdn,
  at: Instant,
  change: (record: NumberRecord) => NumberRecord,
): void {
  const record = change(numberOf(state, number, at));
  state.numbers.set(number, record);
  indexNumber(state, record);
}

function changeAgent(state: GatewayState, id: AgentId, change: (agent: Agent) => Agent): void {
  const agent = state.agents.get(id);
  if (agent !== undefined) state.agents.set(id, change(agent));
}

/** A step is the reminder's position in the configuration, from 1; what lies before it is past too. */
export function takeReminder(state: GatewayState, number: Msisdn, step: number, at: Instant): void {
  changeNumber(state, number, at, (record) => {
    const { consent } = record;
    if (consent.status === "pending") return { ...record, consent: { ...consent, remindersTaken: step } };
    if (consent.status !== "reconfirming" || consent.clock === undefined) return record;
    return { ...record, consent: { ...consent, clock: { ...consent.clock, remindersTaken: step } } };
  });
}

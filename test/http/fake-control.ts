import type { WaitingView } from "../../src/app/confirmations.ts";
import type { AgentView, Control, Outcome, StatusView } from "../../src/app/control.ts";
import type { MessageView } from "../../src/app/message-views.ts";
import type { CopyView } from "../../src/app/copy/standing.ts";
import type { SendingView } from "../../src/app/sending.ts";
import type { DirectAnswer } from "../../src/app/direct-requests.ts";
import type { Payload } from "../../src/domain/publication.ts";
import type { DoneBy } from "../../src/domain/done-by.ts";
import type { Instant } from "../../src/domain/time.ts";
import { given } from "../../src/domain/given.ts";
import type { Refusal } from "../../src/domain/refusals.ts";
import { type Msisdn, parseNumber } from "../../src/domain/number.ts";

/** A gateway without a gateway: agents and messages as a test lays them out, and what was asked of it. */
export interface FakeControl extends Control {
  readonly asked: unknown[];
  /** For whom, in turn. */
  readonly askedBy: DoneBy[];
  readonly filters: unknown[];
  readonly agentViews: AgentView[];
  readonly messageViews: MessageView[];
  readonly withheld: string[];
  readonly blocking: string[];
  sending?: SendingView;
  copy?: CopyView;
  /** The next request that changes something is refused for this. */
  refuseNext?: Refusal;
  /** Until then what the lead system asks is refused again. */
  refuseUntil?: Instant;
}

function number(text: string): Msisdn {
  const parsed = parseNumber(text);
  if (parsed === undefined) throw new Error(`${text} is no number`);
  return parsed;
}

const OWN_NUMBER = number("+18502200227");
export const ANN: AgentView = {
  agentId: "A-7",
  brand: "homes",
  number: number("+18505550123"),
  consent: "opted-out",
  reason: "no-response",
  since: "2025-03-01T14:30:00.000Z",
  name: "Ann Lee",
};
export const REPLY: MessageView = {
  id: "R-3",
  direction: "in",
  kind: "reply",
  number: ANN.number,
  state: "received",
  at: "2025-03-01T14:31:00.000Z",
  text: "Who is this?",
};

export const PAUSED: WaitingView = {
  id: "+18505550144",
  kind: "possible-opt-out",
  about: "a reply may ask to be left alone",
  words: "please stop texting me",
  agentIds: ["A-8"],
  since: "2025-03-01T14:20:00.000Z",
  decideBy: "2025-03-02T14:20:00.000Z",
};

export function createFakeControl(): FakeControl {
  const fake: FakeControl = {
    asked: [],
    askedBy: [],
    as(by) {
      fake.askedBy.push(by);
      return fake;
    },
    requests: {
      lead: async (request) => direct({ lead: request }, () => ({ leadId: request.id, state: "queued" })),
      enrol: async (request) =>
        direct({ enrolFor: request }, () => ({ agentId: request.agentId, consent: "enrolled" })),
      withdraw: async (request) =>
        direct({ withdraw: request }, () => ({ agentId: request.agentId, consent: "opted-out" })),
      async withdrawalUnread(agentId) {
        fake.asked.push({ withdrawalUnread: agentId });
      },
      leadStanding: (id) => (id === "L-1" ? { leadId: id, state: "sent" } : undefined),
    },
    filters: [],
    agentViews: [ANN],
    messageViews: [REPLY],
    withheld: [],
    blocking: [],
    identity: { number: OWN_NUMBER, version: "0.1.0" },
    status: async () => statusOf(fake),
    withheldLeads: () => fake.withheld,
    agents: () => fake.agentViews,
    agentIds: () => fake.agentViews.map(({ agentId }) => agentId),
    agent: (id) => fake.agentViews.find(({ agentId }) => agentId === id),
    async enrol(request) {
      return outcome({ enrol: request }, () => ({ ...request, consent: "enrolled" }));
    },
    async optOut(id, wish) {
      if (fake.agent(id) === undefined) return { kind: "refused", refusal: "unknown-agent" };
      return outcome({ optOut: id, ...wish }, () => ({ ...ANN, consent: "opted-out", reason: "operator" }));
    },
    async messages(most, filter, before) {
      fake.filters.push(filter);
      const all = fake.messageViews.filter(({ id }) => !fake.withheld.includes(id));
      const end = before === undefined ? all.length : all.findIndex(({ id }) => id === before.id);
      return all.slice(Math.max(end - most, 0), end);
    },
    message: async (id) => fake.messageViews.find((view) => view.id === id),
    async release(id) {
      return outcome({ release: id }, () => ({ ...REPLY, id, direction: "out", kind: "alert", state: "queued" }));
    },
    async drop(id) {
      return outcome({ drop: id }, () => ({ ...REPLY, id, direction: "out", kind: "alert", state: "cancelled" }));
    },
    importing: { check: async () => [], take: async () => [], forecast: async () => ({ waiting: 0, limits: [] }) },
    async holdNumbers(numbers, why, by) {
      fake.asked.push({ hold: numbers, why, by });
      return { held: [], heldBefore: 0, withoutConsent: 0, unknown: numbers.length };
    },
    waiting: () => [PAUSED],
    async confirm(id, reject) {
      if (id !== PAUSED.id) return { kind: "refused", refusal: "nothing-waits" };
      return outcome({ confirm: id, reject }, () => ({ ...PAUSED, decided: reject ? "rejected" : "carried-out" }));
    },
    async send(to, text) {
      return outcome({ send: to, text }, () => ({
        id: "M-9",
        direction: "out",
        kind: "manual",
        number: to,
        state: "queued",
        at: REPLY.at,
      }));
    },
  };

  function direct(asked: unknown, view: () => Payload): DirectAnswer {
    fake.asked.push(asked);
    const refusal = fake.refuseNext;
    if (refusal === undefined) return { kind: "done", value: view() };
    return { kind: "refused", refusal, why: "it is so", ...given({ retryAfter: fake.refuseUntil }) };
  }

  function outcome<T>(asked: unknown, view: () => T): Outcome<T> {
    fake.asked.push(asked);
    const refusal = fake.refuseNext;
    return refusal === undefined ? { kind: "done", value: view() } : { kind: "refused", refusal };
  }
  return fake;
}

function statusOf(fake: FakeControl): StatusView {
  return {
    gateway: "main",
    version: "0.1.0",
    number: OWN_NUMBER,
    since: "2025-03-01T11:00:00.000Z",
    now: "2025-03-01T14:31:00.000Z",
    modem: { state: "searching", detail: "no network", operator: "Simulated", signal: { dbm: -71, bars: 4 } },
    broker: { connected: true, takenOver: false },
    queued: { answer: 0, alert: 2 },
    agents: { "opted-out": 3, active: 1 },
    optedOut: { stop: 2, "at-persons-request": 1 },
    lastMessages: fake.messageViews,
    withheld: fake.withheld,
    waiting: [...fake.waiting()],
    problems: ["modem searching: no network"],
    blocking: fake.blocking,
    ...given({ sending: fake.sending, copy: fake.copy }),
  };
}

import { describe, expect, it } from "vitest";
import type { GatewayEvent } from "../../../src/domain/events.ts";
import { evolve } from "../../../src/domain/evolve.ts";
import { gatewayFold } from "../../../src/domain/fold.ts";
import { messageIdOf } from "../../../src/domain/keys.ts";
import type { Msisdn } from "../../../src/domain/number.ts";
import { CLASSES, type Message } from "../../../src/domain/outbox/message.ts";
import { awaitedBy, nextToSend, settleSomeTurns } from "../../../src/domain/outbox/order.ts";
import type { Policy } from "../../../src/domain/policy.ts";
import { emptyState, type GatewayState } from "../../../src/domain/state.ts";
import { HOUR, type Instant, MINUTE } from "../../../src/domain/time.ts";
import { Gateway, START } from "../gateway.ts";
import { active, ANN } from "../people.ts";
import { shippedPolicy, withConsent, withSending } from "../policy.ts";
import { World } from "../properties/history.ts";
import { holdsFor } from "../properties/watched.ts";

/** The rule, by a look at everything that waits: what may go now, the first of it first. */
function slowly(state: GatewayState, policy: Policy, now: Instant): string | undefined {
  const open = [...state.messages.values()].filter(({ ended }) => ended === undefined);
  const isFree = (message: Message): boolean => awaitedBy(message, state, policy, now)?.what === "turn";
  const isUp = ({ expiresAt }: Message): boolean => expiresAt !== undefined && expiresAt <= now;
  const begun = open
    .filter(({ segments }) => segments.length > 1 && segments.some((segment) => segment.state !== "queued"))
    .sort((a, b) => (b.form?.at ?? 0) - (a.form?.at ?? 0) || (a.id < b.id ? 1 : -1));
  const halfWay = begun.find(isFree);
  if (halfWay !== undefined) return halfWay.id;

  for (const name of CLASSES) {
    const ofClass = open.filter((message) => message.class === name);
    const [any] = ofClass;
    if (any === undefined || isClassHeldUp(any, state, policy, now)) continue;
    const seen = new Set<Msisdn>();
    for (const message of ofClass) {
      if (isUp(message) || seen.has(message.number)) continue;
      if (isFree(message)) return message.id;
      seen.add(message.number);
    }
  }
  return undefined;
}

/** What has no form yet waits for pace and caps like all of its class; and nobody is woken by a clock nobody trusts. */
function isClassHeldUp(any: Message, state: GatewayState, policy: Policy, now: Instant): boolean {
  if (any.class === "bulk" && policy.consent.askBetween !== null && state.clock.status === "provisional") return true;
  // For no agent: what one has no consent for waits for that, and tells nothing of the class.
  const { expiresAt: _, form: __, stopping: ___, agentId: ____, ...rest } = any;
  const another: Message = { ...rest, kind: "manual", number: "+18505550000" as Msisdn, segments: [] };
  const numbers = new Map(state.numbers).set(another.number, {
    ...(state.numbers.get(any.number) ?? [...state.numbers.values()][0]),
    number: another.number,
    consent: { status: "active", since: START, confirmedAt: START },
  } as never);
  const awaited = awaitedBy({ ...another, class: any.class }, { ...state, numbers, agents: new Map() }, policy, now);
  return awaited?.what === "limit" && ["pace", "daily-cap", "migration-pace"].includes(awaited.limit.on);
}

describe("whose turn it is", () => {
  const policies: Readonly<Record<string, Policy>> = {
    shipped: shippedPolicy,
    "without any limit": {
      ...withSending({ pace: 0, dailyCap: 0, newRecipientsPerDay: 0 }),
      consent: { ...shippedPolicy.consent, askBetween: null, migrationPace: 0 },
    },
    "with low caps": withSending({ pace: 2, dailyCap: 6, newRecipientsPerDay: 1 }),
    "in the evening": withConsent({ askBetween: { from: 21 * 60, to: 21 * 60 + 30 } }),
  };

  for (const [name, policy] of Object.entries(policies)) {
    it(`is the same as by a look at everything that waits, whatever happens: ${name}`, () => {
      holdsFor((history) => {
        const world = new World(new Gateway(policy));
        for (const happening of history) {
          happening.to(world);
          const { state, now } = world.gateway;
          // A clock may be set back between two looks.
          for (const at of [now, now + 7 * HOUR, now - MINUTE, now + MINUTE, now]) {
            const next = nextToSend(state, policy, at);
            expect(next.kind === "send" ? next.messageId : undefined).toBe(slowly(state, policy, at));
          }
        }
      }, 25);
    });
  }
});

describe("what waits", () => {
  const numberOf = (index: number): Msisdn => `+1850${String(2_000_000 + index)}` as Msisdn;

  /** A gateway on which Ann is active, and what so many others wait for. */
  function crowded(count: number, crowd: Crowd): Gateway {
    const gateway = active(withSending({ newRecipientsPerDay: 1 }));
    gateway.now = crowd.at ?? gateway.now;
    const record = (event: GatewayEvent): void => gateway.record([{ event }]);
    for (let index = 0; index < count; index += 1) {
      crowd.waits(record, crowd.onOne === true ? ANN : numberOf(index), `M-${100 + index}`, gateway.now);
    }
    return gateway;
  }

  interface Crowd {
    readonly at?: Instant;
    /** All of it waits for one number. */
    readonly onOne?: true;
    readonly waits: (record: (event: GatewayEvent) => void, number: Msisdn, messageId: string, now: Instant) => void;
  }

  const queued = (messageId: string, number: Msisdn, more: object = {}): GatewayEvent => ({
    type: "MessageQueued",
    messageId,
    class: "bulk",
    kind: "migration",
    text: "?",
    number,
    ...more,
  });
  const alert = (messageId: string, number: Msisdn, more: object = {}): GatewayEvent =>
    queued(messageId, number, { class: "alert", kind: "alert", leadId: messageId, agentId: "A-1", ...more });
  const formed = (messageId: string, segments: number): GatewayEvent => ({
    type: "MessageFormed",
    messageId,
    coding: "gsm7",
    reference: 1,
    segments,
    notice: false,
  });
  const doubted = (messageId: string, until: Instant): GatewayEvent => ({
    type: "SegmentDoubted",
    messageId,
    index: 0,
    until,
    error: "+CMS ERROR: 350",
  });

  const crowds: Readonly<Record<string, Crowd>> = {
    "for the morning": {
      at: Date.parse("2025-03-04T08:00:00.000Z"),
      waits: (record, number, id) => record(queued(id, number)),
    },
    "for room among the new recipients": {
      waits: (record, number, id) => record(queued(id, number, { class: "opt-in", kind: "opt-in" })),
    },
    "for a consent": { waits: (record, number, id) => record(alert(id, number)) },
    "for the next try": {
      waits(record, number, id, now) {
        record(queued(id, number, { class: "opt-in", kind: "opt-in" }));
        record(formed(id, 1));
        const notBefore = now + HOUR;
        record({
          type: "SegmentDeferred",
          messageId: id,
          index: 0,
          notBefore,
          error: "x",
          counted: true,
          written: false,
        } as never);
      },
    },
    "in doubt": {
      waits(record, number, id, now) {
        record(queued(id, number, { class: "opt-in", kind: "opt-in" }));
        record(formed(id, 1));
        record(doubted(id, now + HOUR));
      },
    },
    "half-way and in doubt": {
      waits(record, number, id, now) {
        record(queued(id, number, { class: "opt-in", kind: "opt-in" }));
        record(formed(id, 2));
        record(doubted(id, now + HOUR));
      },
    },
    "behind one that waits for a try": {
      onOne: true,
      waits(record, number, id, now) {
        record(alert(id, number));
        if (id !== "M-100") return;
        record(formed(id, 1));
        record(doubted(id, now + HOUR));
      },
    },
    "though its time is up": {
      waits: (record, number, id, now) => record(alert(id, number, { expiresAt: now })),
    },
  };

  /** How many messages a look at the outbox looks at, and one more after an answer has been queued and sent. */
  function looksAt(gateway: Gateway): number {
    nextToSend(gateway.state, gateway.policy, gateway.now);
    let looks = 0;
    const { messages } = gateway.state;
    const get = messages.get.bind(messages);
    messages.get = (id) => {
      looks += 1;
      return get(id);
    };
    for (const text of ["HELP", "HELP"]) {
      gateway.receive("+12125550102", text);
      expect(gateway.send().length).toBeGreaterThan(0);
    }
    return looks;
  }

  for (const [name, crowd] of Object.entries(crowds)) {
    it(`${name} costs a step nothing, however much it is`, () => {
      const few = looksAt(crowded(10, crowd));
      expect(few).toBeGreaterThan(0);
      expect(looksAt(crowded(2_000, crowd))).toBe(few);
    });
  }
});

describe("after a start", () => {
  /** As a start finds it: nobody has looked yet whose turn it is. */
  function found(waiting: number): GatewayState {
    const state = emptyState();
    for (let index = 0; index < waiting; index += 1) {
      const number = `+1850222${1_000 + index}` as Msisdn;
      const text = { class: "answer", kind: "help", number, text: "?" } as const;
      const event = { type: "MessageQueued", messageId: messageIdOf(index + 1), ...text } as const;
      evolve(state, event, { sequence: index + 1, at: START });
    }
    return gatewayFold.fromJson(JSON.parse(JSON.stringify(gatewayFold.toJson(state))));
  }

  it("whose turn it is is looked at for so many numbers at a time, and comes to the same", () => {
    const state = found(5);
    const more = Array.from({ length: 4 }, () => settleSomeTurns(state, START, 2));
    expect(more).toEqual([true, true, false, false]);
    expect(nextToSend(state, shippedPolicy, START)).toEqual(nextToSend(found(5), shippedPolicy, START));
    expect(nextToSend(state, shippedPolicy, START)).toMatchObject({ kind: "send", messageId: "M-1" });
  });
});

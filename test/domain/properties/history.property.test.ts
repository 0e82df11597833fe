import { describe, expect, it } from "vitest";
import { decide } from "../../../src/domain/decide.ts";
import { drafting } from "../../../src/domain/drafting.ts";
import { collectStandings } from "../../../src/domain/evidence/standings.ts";
import { idsOf, type IdsBy } from "../../../src/domain/ids-by.ts";
import { evolve } from "../../../src/domain/evolve.ts";
import type { Msisdn } from "../../../src/domain/number.ts";
import { CLASSES } from "../../../src/domain/outbox/message.ts";
import { nextToSend } from "../../../src/domain/outbox/order.ts";
import { agentPayload } from "../../../src/domain/publications.ts";
import { emptyState, type GatewayState, openMessagesTo } from "../../../src/domain/state.ts";
import type { StateAhead } from "../../../src/domain/state-ahead.ts";
import { fromSnapshot, toSnapshot } from "../../../src/domain/state-snapshot.ts";
import { after, DAY, HOUR, type Instant, MINUTE } from "../../../src/domain/time.ts";
import { differencesBetween } from "../evidence/differences.ts";
import type { Gateway, Recorded } from "../gateway.ts";
import { claimsOnSameHistories, holdsFor, live } from "./watched.ts";

const ANSWERS = ["stop-confirmation", "start-confirmation", "help"];

const always = claimsOnSameHistories();

describe("whatever happens, the records", () => {
  always("say of each number what the state says: whether it is closed, and whether it has consent", (gateway) => ({
    atEnd() {
      const standings = collectStandings();
      for (const record of gateway.records) standings.take(record);
      expect(differencesBetween(gateway.state.numbers, standings.result(), true)).toEqual([]);
    },
  }));
});

describe("whatever happens, an opt-out", () => {
  always("by STOP lets nothing but answers go to the number until its START", () => {
    const closed = new Set<string>();
    return {
      around(command) {
        if (command.type !== "ReceiveSms" || command.sms.content.kind !== "text") return undefined;
        const from = command.sms.from.kind === "international" ? command.sms.from.digits : "";
        if (command.sms.content.text === "STOP") closed.add(from);
        if (command.sms.content.text === "YES") closed.delete(from);
        return undefined;
      },
      onSubmit({ kind, segment }) {
        if (closed.has(segment.to)) expect(ANSWERS).toContain(kind);
      },
    };
  });

  always(
    "of any kind lets no alert, question or reminder go before the next START or permitted enrolment",
    (gateway) => ({
      onSubmit({ kind, leadId, segment }) {
        if (ANSWERS.includes(kind)) return;
        const record = gateway.state.numbers.get(segment.to);
        expect(record?.suppression).toBeUndefined();
        // It asks whether the pause was meant.
        if (kind === "clarification") return;
        expect(record?.paused).toBeUndefined();
        expect(["none", "opted-out"]).not.toContain(record?.consent.status);
        if (leadId === undefined) return;
        // What the world was told last of the agent for whom the alert is.
        const agent = gateway.agent(gateway.state.leads.get(leadId)?.agentId ?? "");
        expect(agent).toMatchObject({ number: segment.to });
        expect(["active", "reconfirming"]).toContain(agent?.["consent"]);
      },
      atEnd() {
        for (const { number, agentId } of gateway.state.mails.values()) {
          expect(["pending", "reconfirming"]).toContain(gateway.consent(number));
          expect(gateway.agent(agentId)).not.toMatchObject({ consent: "opted-out" });
        }
      },
    }),
  );

  always(
    "ends for an enrolment only where that is permitted, and nobody is asked more often than the rule says",
    (gateway) => ({
      around(command) {
        const asking = (): number => gateway.events("ConsentRequested").length + gateway.events("AskingPutOff").length;
        const asked = asking();
        const request = command.type === "EnrolAgent" ? command : undefined;
        const record = request && gateway.state.numbers.get(request.number);
        const left = request && gateway.state.agents.get(request.agentId)?.left;
        const putOff = [...gateway.state.numbers.values()].filter(({ consent }) => "askAt" in consent);
        return () => {
          if (asking() === asked) return;
          if (command.type === "DeadlinePassed") {
            // What was permitted then, and put off.
            expect(putOff.map(({ number }) => `number ${number}`)).toContain(command.key);
            return;
          }
          expect(request).toBeDefined();
          expect(record?.suppression).toBeUndefined();
          const requestedAt = request?.requestedAt ?? 0;
          if (left !== undefined) expect(requestedAt).toBeGreaterThan(left.at);
          if (record?.consent.status === "opted-out") expect(requestedAt).toBeGreaterThan(record.consent.since);
        };
      },
      atEnd() {
        for (const asked of timesAsked(gateway).values()) {
          for (const at of asked) {
            expect(asked.filter((other) => other > at - DAY && other <= at)).toHaveLength(1);
            expect(asked.filter((other) => other > at - 30 * DAY && other <= at).length).toBeLessThanOrEqual(3);
          }
        }
      },
    }),
  );
});

describe("whatever happens, an enrolment that was received before an opt-out", () => {
  always("asks nobody when it comes again behind it, whatever time it bears", (gateway) => {
    const firstReceived = new Map<string, Instant>();
    return {
      around(command) {
        if (command.type !== "EnrolAgent" || command.requestedAt === undefined) return undefined;
        const { agentId, number, requestedAt } = command;
        const request = `${agentId} ${requestedAt}`;
        const received = firstReceived.get(request) ?? gateway.now;
        firstReceived.set(request, received);
        const { left, number: before } = gateway.state.agents.get(agentId) ?? {};
        const consent = gateway.state.numbers.get(number)?.consent;
        const asked = gateway.events("ConsentRequested").length;
        return () => {
          // A changed phone is another question.
          if (gateway.events("ConsentRequested").length === asked || before !== number) return;
          if (left !== undefined) expect(received).toBeGreaterThanOrEqual(left.at);
          if (consent?.status === "opted-out") expect(received).toBeGreaterThanOrEqual(consent.since);
        };
      },
    };
  });
});

function timesAsked(gateway: Gateway): ReadonlyMap<Msisdn, readonly Instant[]> {
  const times = new Map<Msisdn, Instant[]>();
  for (const { event, meta } of gateway.records) {
    if (event.type === "ConsentRequested") times.set(event.number, [...(times.get(event.number) ?? []), meta.at]);
  }
  return times;
}

describe("whatever happens, a request of the lead system", () => {
  always(
    "is answered: with where the agent or the lead stands, or on `rejected`; a lead always on its own topic",
    (gateway) => ({
      around(command) {
        if (!("origin" in command)) return undefined;
        const before = gateway.published.length;
        return () => {
          const topics = gateway.published.slice(before).map(({ topic }) => topic);
          if (command.type === "AcceptLead") expect(topics).toContain(`leads/${command.leadId}`);
          else expect(topics.includes(`agents/${command.agentId}`) || topics.includes("rejected")).toBe(true);
        };
      },
    }),
  );
});

describe("whatever happens, a lead", () => {
  /** What was told of a lead since it was taken over, repeats left out. */
  const told = (gateway: Gateway, leadId: string): readonly unknown[] => {
    const payloads = gateway.told(`leads/${leadId}`);
    const accepted = payloads.findIndex(({ state }) => state === "accepted");
    // What is said of a lead of the same id for somebody else bears that agent's id.
    const own = payloads.slice(accepted).filter(({ agentId }) => agentId === payloads[accepted]?.["agentId"]);
    const letters = own.map((payload) => JSON.stringify(payload));
    return letters
      .filter((letter, index) => letters.indexOf(letter) === index)
      .map((letter) => (JSON.parse(letter) as { state: string }).state);
  };

  it("that was accepted ends in exactly one final outcome", () => {
    holdsFor((history) => {
      const { gateway, onItsWay } = live(history);
      if (onItsWay !== undefined) gateway.settle(onItsWay, gateway.accepts(onItsWay));
      gateway.pass(4 * DAY);
      for (const leadId of gateway.state.leads.keys()) {
        expect(told(gateway, leadId).join(" ")).toMatch(
          /^accepted(?: held| queued| late| filtered)* (?:sent(?: delivered| undelivered)?|failed|refused|cancelled|expired)$/,
        );
      }
    });
  });

  always("is texted once, but for doubts", (gateway) => ({
    atEnd() {
      for (const { id, segments } of gateway.state.messages.values()) {
        for (const index of segments.keys()) {
          const taken = gateway
            .events("SegmentSubmitted")
            .filter((event) => event.messageId === id && event.index === index);
          expect(taken.length).toBeLessThanOrEqual(1);
        }
      }
      for (const leadId of gateway.state.leads.keys()) {
        const sent = [...gateway.state.messages.values()].filter(
          ({ leadId: of, ended }) => of === leadId && /^(?:sent|delivered|undelivered)$/.test(ended?.outcome ?? ""),
        );
        expect(sent.length).toBeLessThanOrEqual(1);
      }
    },
  }));

  always("is not overtaken by a later one of its number and class, nor cut into by another message", (gateway) => ({
    onSubmit({ messageId, segment }) {
      const message = gateway.state.messages.get(messageId);
      const [oldest] = openMessagesTo(gateway.state, segment.to).filter(
        (open) => open.class === message?.class && (open.expiresAt ?? Number.POSITIVE_INFINITY) > gateway.now,
      );
      expect(oldest?.id).toBe(messageId);
    },
  }));

  always("carries the 30-day line exactly when that is due", (gateway) => ({
    atEnd() {
      const carried = new Map<Msisdn, Instant>();
      for (const { event, meta } of gateway.records) {
        if (event.type === "ConsentGiven") carried.delete(event.number);
        if (event.type !== "MessageFormed" && event.type !== "MessageSent") continue;
        const message = gateway.state.messages.get(event.messageId);
        if (message?.kind !== "alert") continue;
        if (event.type === "MessageSent" && message.form?.notice) carried.set(message.number, meta.at);
        if (event.type !== "MessageFormed") continue;
        const last = carried.get(message.number);
        expect(event.notice).toBe(last === undefined || meta.at >= last + 30 * DAY);
        expect(gateway.textOf(event.messageId).endsWith("\nReply STOP to unsubscribe.")).toBe(event.notice);
      }
    },
  }));
});

describe("whatever happens, a deadline", () => {
  always("never fires before its instant", (gateway) => ({
    atEnd() {
      const asked = new Map<Msisdn, Instant>();
      const confirmed = new Map<Msisdn, Instant>();
      const paused = new Map<Msisdn, Instant>();
      const reminders = [6 * HOUR, 12 * HOUR];
      for (const { event, meta } of gateway.records) {
        const since = (times: ReadonlyMap<Msisdn, Instant>, number: Msisdn) => meta.at - (times.get(number) ?? meta.at);
        if (event.type === "ConsentClockStarted") asked.set(event.number, meta.at);
        if (event.type === "ConsentGiven") confirmed.set(event.number, meta.at);
        if (event.type === "NumberPaused") paused.set(event.number, meta.at);
        if (event.type === "ReminderQueued")
          expect(since(asked, event.number)).toBeGreaterThanOrEqual(reminders[event.step - 1] ?? 0);
        if (event.type === "ConsentEnded" && event.reason === "no-response")
          expect(since(asked, event.number)).toBeGreaterThanOrEqual(36 * HOUR);
        if (event.type === "NumberSuppressed" && event.reason === "plain-language")
          expect(since(paused, event.number)).toBeGreaterThanOrEqual(DAY);
        if (event.type === "ReconfirmationRequested")
          expect(meta.at).toBeGreaterThanOrEqual(after(confirmed.get(event.number) ?? 0, { months: 18 }));
      }
    },
  }));

  always("that a reply could still meet never fires on little evidence", (gateway) => ({
    around(command) {
      if (command.type !== "DeadlinePassed" || !command.key.startsWith("number ")) return undefined;
      const { clockTrusted, sweptSince = 0, receivingSince = gateway.now } = command.assurance;
      const before = gateway.records.length;
      const due = dueInstants(gateway, command.key.slice("number ".length) as Msisdn);
      return () => {
        if (gateway.records.length === before) return;
        expect(clockTrusted).toBe(true);
        const isProven = ({ at, periodMs }: Due): boolean =>
          at <= Math.min(sweptSince, gateway.now) &&
          gateway.now - receivingSince >= Math.min(15 * MINUTE, 0.05 * periodMs);
        expect(due.some(isProven)).toBe(true);
      };
    },
  }));
});

interface Due {
  readonly at: Instant;
  readonly periodMs: number;
}

/** When something about a number falls due, and how long it runs. */
function dueInstants({ state }: Gateway, number: Msisdn): readonly Due[] {
  const record = state.numbers.get(number);
  const since = (start: Instant, ...instants: readonly Instant[]): readonly Due[] =>
    instants.map((at) => ({ at, periodMs: at - start }));
  if (record?.paused !== undefined) return since(record.paused.since, record.paused.decideBy);
  switch (record?.consent.status) {
    case "pending":
      return since(record.consent.askedAt, ...record.consent.remindAt, record.consent.optOutAt);
    case "reconfirming": {
      const { clock } = record.consent;
      return clock === undefined ? [] : since(clock.askedAt, ...clock.remindAt, clock.optOutAt);
    }
    case "active":
      return since(record.consent.since, record.consent.reconfirmAt);
    case "enrolled":
      return "askAt" in record.consent ? since(record.consent.since, record.consent.askAt) : [];
    default:
      return [];
  }
}

describe("whatever happens, what is retained about an agent", () => {
  always("is where the agent stands, and there is one for every agent", (gateway) => ({
    around: () => () => {
      for (const agent of gateway.state.agents.values()) {
        const record = gateway.state.numbers.get(agent.number);
        if (record === undefined) throw new Error(`nothing is known of the number of ${agent.id}`);
        expect(gateway.agent(agent.id)).toEqual(agentPayload(agent, record));
      }
    },
  }));
});

const NOT_SEEN = { publications: [], recent: [], newRecipients: [], strangersAnswered: [], replies: [] };

describe("whatever is decided, a look ahead", () => {
  /** Where contents will lie is not known yet; what is told, counted over a day, or kept to be seen, is no part of it. */
  const seen = (state: StateAhead): string =>
    JSON.stringify(toSnapshot(Object.assign(Object.create(state), NOT_SEEN)), (name, value: unknown) =>
      name === "content" || name === "textRef" ? null : value,
    );

  it("shows the state that follows, and leaves the one that is", () => {
    holdsFor((history) => {
      live(history, (gateway) => ({
        around(command) {
          const before = seen(gateway.state);
          const d = drafting(gateway.state, gateway.policy, gateway.now);
          for (const { event, apart } of decide(gateway.state, command, gateway.policy, gateway.now).drafts)
            d.emit(event, apart);
          const ahead = seen(d.ahead);
          expect(seen(gateway.state)).toBe(before);
          return () => expect(seen(gateway.state)).toBe(ahead);
        },
      }));
    }, 60);
  });
});

describe("whatever happened, a replay", () => {
  const fold = (state: GatewayState, records: readonly Recorded[]): GatewayState => {
    for (const { event, meta } of records) evolve(state, event, meta);
    return state;
  };
  const through = (state: GatewayState): GatewayState => fromSnapshot(JSON.parse(JSON.stringify(toSnapshot(state))));
  const deadlines = ({ index }: GatewayState) => [
    index.agenda.due(Number.MAX_SAFE_INTEGER).toSorted(),
    index.agenda.next(),
  ];
  const together = ({ index }: GatewayState) =>
    [index.agentsOf, index.endedTo, index.mailsAbout, index.held, index.filtered].map((ids: IdsBy<string, string>) =>
      [...ids].map(([of, each]) => [of, ...[...idsOf(each)].toSorted()].join()).toSorted(),
    );

  always("of the records gives the state that was live", (gateway) => ({
    atEnd: () => expect(toSnapshot(fold(emptyState(), gateway.records))).toEqual(toSnapshot(gateway.state)),
  }));

  always("of the records gives as many open messages of each class as there are", (gateway) => ({
    atEnd() {
      const { messages, index } = fold(emptyState(), gateway.records);
      const open = [...messages.values()].filter(({ ended }) => ended === undefined);
      for (const name of CLASSES) expect(index.turns.open[name]).toBe(open.filter((one) => one.class === name).length);
      expect([...index.openAlerts.keys()]).toEqual(open.filter((one) => one.class === "alert").map(({ id }) => id));
    },
  }));

  always(
    "through a snapshot anywhere gives the same, with the same deadlines, what stands together and next message",
    (gateway) => ({
      atEnd() {
        const whole = fold(emptyState(), gateway.records);
        const half = Math.floor(gateway.records.length / 2);
        const halves = fold(through(fold(emptyState(), gateway.records.slice(0, half))), gateway.records.slice(half));
        for (const state of [halves, through(whole)]) {
          expect(toSnapshot(state)).toEqual(toSnapshot(whole));
          expect(together(state)).toEqual(together(whole));
          expect(nextToSend(state, gateway.policy, gateway.now)).toEqual(
            nextToSend(whole, gateway.policy, gateway.now),
          );
          expect(deadlines(state)).toEqual(deadlines(through(whole)));
        }
        expect(deadlines(whole)).toEqual(deadlines(through(whole)));
      },
    }),
  );
});

import { expect } from "vitest";
import { type Confirmations, createConfirmations } from "../../src/app/confirmations.ts";
import { Core } from "../../src/app/core.ts";
import { createDeadlines, type Deadlines } from "../../src/app/deadlines.ts";
import type { Clock, Draft, Recorded } from "../../src/app/ports.ts";
import { pauseBy } from "../../src/app/slice.ts";
import type { EventOf, GatewayEvent } from "../../src/domain/events.ts";
import { gatewayFold } from "../../src/domain/fold.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { nextToSend } from "../../src/domain/outbox/order.ts";
import type { Policy } from "../../src/domain/policy.ts";
import { toSnapshot } from "../../src/domain/state-snapshot.ts";
import { type Instant, MINUTE, SECOND } from "../../src/domain/time.ts";
import { type ClockWatch, createClockWatch } from "../../src/platform/clock-watch.ts";
import { GatewayClock } from "../../src/platform/gateway-clock.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";
import { withSending } from "../domain/policy.ts";
import { createManualTime } from "../manual-time.ts";

/** A Monday, 15:00 in New York and 10:00 in Honolulu: people may be asked everywhere. */
const START = Date.parse("2025-03-03T20:00:00.000Z");

/** No limits on sending: these tests are about time. */
const unlimited: Policy = withSending({ pace: 0, dailyCap: 0, newRecipientsPerDay: 0 });

/** What happened, and when it really did. */
export interface Happened<T extends GatewayEvent["type"] = GatewayEvent["type"]> {
  readonly really: Instant;
  readonly event: EventOf<T>;
}

/** It knows the real time, which the gateway's clock need not. */
class WitnessedJournal extends MemoryJournal {
  readonly happened: Happened[] = [];
  readonly #really: Clock;

  constructor(really: Clock) {
    super(really);
    this.#really = really;
  }

  override append(drafts: readonly Draft<GatewayEvent>[], at?: number): readonly Recorded<GatewayEvent>[] {
    const appended = super.append(drafts, at);
    for (const { event } of appended) this.happened.push({ really: this.#really.now(), event });
    return appended;
  }
}

/**
 * A Pi without a battery clock, with the parts of the gateway that know of time on it: core, deadlines, clock
 * watch, trust; a journal in memory, a modem that sends and sweeps at once.
 */
export class Pi {
  /** By how much the wall clock is ahead of the real time. */
  ahead = 0;
  /** What timesyncd says. */
  isSynchronised = true;
  readonly #time = createManualTime(START);
  readonly journal = new WitnessedJournal(this.#time.clock);
  readonly #policy: Policy;
  sweeps = 0;
  #boots = 1;
  #bootedAt = this.now() - MINUTE;
  #running: Running | undefined;
  #receiving = true;
  /** A sweep is answered only while this holds. */
  sweepsWork = true;

  constructor(consent: Partial<Policy["consent"]> = {}) {
    this.#policy = { ...unlimited, consent: { ...unlimited.consent, ...consent } };
  }

  /** What time it really is. */
  now(): Instant {
    return this.#time.clock.now();
  }

  /** Real time goes by, and no timer notices yet. */
  skip(ms: number): void {
    this.#time.skip(ms);
  }

  get core(): Core {
    return this.running.core;
  }

  get running(): Running {
    if (this.#running === undefined) throw new Error("the gateway does not run");
    return this.#running;
  }

  /** The process starts: what it knows is what the journal tells. */
  start(): void {
    const system: Clock = {
      bootId: `${String(this.#boots).padStart(8, "0")}-7d0e-4b86-9c11-5a0e8f2b6d47`,
      now: () => this.now() + this.ahead,
      monotonicMs: () => this.now() - this.#bootedAt,
    };
    const clock = new GatewayClock(system);
    this.journal.clock = clock;
    const state = this.journal.records.reduce(gatewayFold.evolve, gatewayFold.empty());
    const core = new Core({ state, policy: this.#policy, journal: this.journal, clock, scheduler: this.#time });
    const trust = (): boolean => this.isSynchronised;
    const watch = createClockWatch({
      core,
      system,
      clock,
      scheduler: this.#time,
      isTrusted: trust,
      log: createKeptLog(),
      onTurn() {},
    });
    const deadlines: Deadlines = createDeadlines({
      core,
      clock,
      scheduler: this.#time,
      pause: pauseBy(this.#time),
      isClockTrusted: () => state.clock.status === "trusted",
      log: createKeptLog(),
      transport: {
        requestSweep: () => {
          this.sweeps += 1;
          const beganAtMs = clock.monotonicMs();
          if (!this.sweepsWork) return;
          this.#time.after(SECOND, () => {
            if (this.#running === running) deadlines.swept(beganAtMs);
          });
        },
      },
    });
    const monotonicMs = (): number => clock.monotonicMs();
    const running: Running = { core, watch, deadlines, confirmations: createConfirmations(core), monotonicMs };
    this.#running = running;
    watch.start();
    core.execute({ type: "Resume" });
    deadlines.receiving(this.#receiving);
    deadlines.start();
  }

  /** The process ends; a replay of its journal gives the state that it had. */
  stop(): void {
    const { core, watch, deadlines } = this.running;
    const replayed = this.journal.records.reduce(gatewayFold.evolve, gatewayFold.empty());
    expect(toSnapshot(replayed)).toEqual(toSnapshot(core.state));
    watch.stop();
    deadlines.stop();
    this.#running = undefined;
  }

  restart(downMs = SECOND): void {
    this.stop();
    this.skip(downMs);
    this.start();
  }

  /** The power goes, and comes again: the wall clock goes on where fake-hwclock has left it, not synchronised. */
  powerCut(downMs: number, lostMs = 0): void {
    this.stop();
    this.skip(downMs);
    this.#boots += 1;
    this.#bootedAt = this.now() - 20 * SECOND;
    this.ahead -= downMs + lostMs;
    this.isSynchronised = false;
    this.start();
  }

  /** NTP answers. */
  synchronise(): void {
    this.ahead = 0;
    this.isSynchronised = true;
    this.pass(2 * SECOND);
  }

  /** Somebody, or something, sets the wall clock, which is noticed within five seconds. */
  step(ms: number): void {
    this.ahead += ms;
    this.pass(5 * SECOND);
  }

  receiving(receiving: boolean): void {
    this.#receiving = receiving;
    this.running.deadlines.receiving(receiving);
  }

  /** Lets real time go by. In longer steps the timers come late, as they do on a busy machine. */
  pass(ms: number, stepMs = 2 * MINUTE): void {
    for (let left = ms; left > 0; left -= stepMs) {
      const now = Math.min(left, stepMs);
      const timed = Math.min(now, 2 * MINUTE);
      this.skip(now - timed);
      this.#time.passAtOnce(timed);
    }
  }

  /** Enrols an agent and sends the text: the person's time to answer runs. */
  ask(agentId: string, number = phoneOf(agentId)): void {
    this.core.execute({
      type: "EnrolAgent",
      agentId,
      brand: "homes",
      number,
      email: `${agentId}@example.com`,
      requestedAt: this.core.now(),
      source: "profile",
    });
    this.send();
  }

  send(): void {
    const { core } = this;
    for (let next = nextToSend(core.state, core.policy, core.now()); next.kind === "send"; ) {
      const { messageId, index } = next;
      const { leadId, form } = core.state.messages.get(messageId) ?? {};
      const lead = { kind: "lead", lead: { name: "Maria" } } as const;
      const contents = form === undefined ? lead : ({ kind: "text", text: "Maria" } as const);
      const answer = core.execute({
        ...{ type: "BeginSegment", messageId, index },
        ...(leadId === undefined ? {} : { contents }),
      });
      if (answer.kind !== "go") throw new Error(`${messageId} may not go`);
      core.execute({ type: "SettleSegment", messageId, index, result: { kind: "submitted" } });
      next = nextToSend(core.state, core.policy, core.now());
    }
  }

  says(agentId: string, text: string): void {
    const sms = { from: { kind: "international", digits: phoneOf(agentId) }, content: { kind: "text", text } } as const;
    this.core.execute({ type: "ReceiveSms", sms: { ...sms, pdu: `PDU${this.journal.records.length}` } });
  }

  consent(agentId: string): string | undefined {
    return this.core.state.numbers.get(phoneOf(agentId))?.consent.status;
  }

  happened<T extends GatewayEvent["type"]>(type: T): readonly Happened<T>[] {
    return this.journal.happened.flatMap(({ really, event }) =>
      event.type === type ? [{ really, event: event as EventOf<T> }] : [],
    );
  }
}

interface Running {
  readonly core: Core;
  readonly watch: ClockWatch;
  readonly deadlines: Deadlines;
  readonly confirmations: Confirmations;
  readonly monotonicMs: () => number;
}

/** `A-7` has the number that ends in 0007. */
export function phoneOf(agentId: string): Msisdn {
  return `+1850555${agentId.slice(2).padStart(4, "0")}` as Msisdn;
}

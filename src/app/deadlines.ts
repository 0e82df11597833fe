import type { Assurance, AwaitedForDeadline } from "../domain/commands.ts";
import type { GatewayEvent } from "../domain/events.ts";
import { given } from "../domain/given.ts";
import type { DeadlineKey } from "../domain/keys.ts";
import { type Instant, MINUTE } from "../domain/time.ts";
import { createAlarm } from "./alarm.ts";
import type { Core } from "./core.ts";
import type { Clock, Log, Recorded, Scheduler, SmsTransport } from "./ports.ts";
import { startSlice } from "./slice.ts";

export interface DeadlinesNeeds {
  readonly core: Core;
  readonly transport: Pick<SmsTransport, "requestSweep">;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  /** Whether the gateway's time is the world's: instants that were recorded on an untrusted clock have been moved. */
  readonly isClockTrusted: () => boolean;
  readonly log: Log;
}

export interface Deadlines {
  start(): void;
  stop(): void;
  /** Carries out whatever is due; also the minute's net beneath the alarm. */
  look(): void;
  /** A sweep of the inbox has completed that began then (monotonic milliseconds). */
  swept(beganAtMonotonicMs: number): void;
  /** Messages can arrive, or cannot any more. */
  receiving(receiving: boolean): void;
}

/** The gateway's time follows the wall clock in small steps that nobody is told of: look again at least this often. */
const LONGEST_WAIT_MS = MINUTE;

/** After these another look may come to something else. */
const TURNS: ReadonlySet<GatewayEvent["type"]> = new Set([
  "ClockTrusted",
  "ClockStepped",
  "MassConsequenceConfirmed",
  "MassConsequenceRejected",
]);

/**
 * One alarm for the nearest deadline, and for the nearest instant at which one that is due but has to wait may happen;
 * set anew with every event. What is due is weighed as a whole, then decided by the core on the evidence at hand. A
 * deadline that waits for a sweep has one asked for; whoever waits for the clock or for reception is looked at when
 * they come.
 */
export function createDeadlines({ core, transport, clock, scheduler, isClockTrusted, log }: DeadlinesNeeds): Deadlines {
  let running = false;
  /** When the first of those that are due but have to wait may happen, as far as that can be said. */
  let waitedUntil: Instant | undefined;
  let armedFor: Instant | undefined;
  let looking = false;
  /** Something came while it looked that may have it come to something else. */
  let lookAgain = false;
  let cancelSlice: (() => void) | undefined;
  let unsubscribe: (() => void) | undefined;
  const alarm = createAlarm(scheduler, look);
  const assurances = createAssurances(core, clock, isClockTrusted);

  function look(): void {
    if (!running) return;
    if (looking) {
      lookAgain = true;
      return;
    }
    looking = true;
    lookAgain = false;
    const keys = core.state.index.agenda.due(core.now());
    if (isClockTrusted()) core.execute({ type: "WeighDeadlines", keys });
    carryOut(keys.values(), []);
  }

  /** In slices: a STOP that comes between two of them is heard before the rest. */
  function carryOut(keys: Iterator<DeadlineKey>, awaited: AwaitedForDeadline[]): void {
    const seen = assurances.now();
    const slice = startSlice(clock);
    for (let key = keys.next(); key.done !== true; key = keys.next()) {
      const answer = core.execute({ type: "DeadlinePassed", key: key.value, assurance: seen });
      if (answer.kind === "wait") awaited.push(answer.awaited);
      if (slice.isOver()) return nextSlice(() => carryOut(keys, awaited));
    }
    end(awaited);
  }

  function nextSlice(goOn: () => void): void {
    cancelSlice = scheduler.after(0, goOn);
  }

  function end(awaited: readonly AwaitedForDeadline[]): void {
    looking = false;
    waitedUntil = earliest(awaited.map((one) => (one.what === "time" ? one.until : undefined)));
    if (lookAgain) alarm.set(0);
    else arm();
    if (awaited.length > 0) log.debug({ waiting: awaited.length, next: awaited[0] }, "Deadlines that are due wait");
    if (awaited.some(({ what }) => what === "sweep")) transport.requestSweep();
  }

  function next(): Instant | undefined {
    return earliest([core.state.index.agenda.next(), waitedUntil]);
  }

  function arm(): void {
    armedFor = next();
    alarm.set(armedFor === undefined ? LONGEST_WAIT_MS : Math.min(armedFor - core.now(), LONGEST_WAIT_MS));
  }

  /** An event may have brought a nearer deadline. */
  function rearm(records: readonly Recorded<GatewayEvent>[]): void {
    const isTurn = records.some(({ event }) => TURNS.has(event.type));
    if (looking) lookAgain ||= isTurn;
    else if (isTurn) alarm.set(0);
    else if (next() !== armedFor) arm();
  }

  return {
    start() {
      running = true;
      unsubscribe = core.onRecorded(rearm);
      look();
    },
    stop() {
      running = false;
      alarm.cancel();
      cancelSlice?.();
      unsubscribe?.();
    },
    look,
    swept(beganAtMonotonicMs) {
      assurances.swept(beganAtMonotonicMs);
      look();
    },
    receiving(receiving) {
      const isNew = assurances.receiving(receiving);
      // What fell due meanwhile has looked for evidence in vain.
      if (isNew && receiving) look();
    },
  };
}

function earliest(instants: readonly (Instant | undefined)[]): Instant | undefined {
  return instants.reduce(
    (least, at) => (least === undefined || (at !== undefined && at < least) ? at : least),
    undefined,
  );
}

/** What is known of whether a reply may lie unread. */
interface Assurances {
  now(): Assurance;
  swept(beganAtMonotonicMs: number): void;
  /** Whether that is new. */
  receiving(receiving: boolean): boolean;
}

function createAssurances(core: Core, clock: Clock, isClockTrusted: () => boolean): Assurances {
  // In monotonic time: the instants that they stand for move when the clock is set.
  let sweptSinceMs: number | undefined;
  let receivingSinceMs: number | undefined;

  function instantOf(monotonicMs: number | undefined): Instant | undefined {
    return monotonicMs === undefined ? undefined : core.now() - (clock.monotonicMs() - monotonicMs);
  }

  return {
    now: () => ({
      clockTrusted: isClockTrusted(),
      ...given({ sweptSince: instantOf(sweptSinceMs), receivingSince: instantOf(receivingSinceMs) }),
    }),
    swept(beganAtMonotonicMs) {
      sweptSinceMs = beganAtMonotonicMs;
    },
    receiving(receiving) {
      if (receiving === (receivingSinceMs !== undefined)) return false;
      receivingSinceMs = receiving ? clock.monotonicMs() : undefined;
      return true;
    },
  };
}

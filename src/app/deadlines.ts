import { agentsDue, NOBODY } from "../domain/breaker/due.ts";
import type { Assurance, AwaitedForDeadline } from "../domain/commands.ts";
import type { GatewayEvent } from "../domain/events.ts";
import { given } from "../domain/given.ts";
import type { DeadlineKey } from "../domain/keys.ts";
import { type Instant, MINUTE } from "../domain/time.ts";
import { createAlarm } from "./alarm.ts";
import type { Core } from "./core.ts";
import type { Clock, Log, Recorded, Scheduler, SmsTransport } from "./ports.ts";
import { type Slicing, startSlice } from "./slice.ts";

export interface DeadlinesNeeds {
  readonly core: Core;
  readonly transport: Pick<SmsTransport, "requestSweep">;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  /** Whether the gateway's time is the world's: instants that were recorded on an untrusted clock have been moved. */
  readonly isClockTrusted: () => boolean;
  readonly pause: Slicing["pause"];
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

/** So many are weighed before it is asked whether the slice is over. */
const KEYS_A_STEP = 200;

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
export function createDeadlines(needs: DeadlinesNeeds): Deadlines {
  const { core, transport, clock, scheduler, isClockTrusted, pause, log } = needs;
  let running = false;
  /** When the first of those that are due but have to wait may happen, as far as that can be said. */
  let waitedUntil: Instant | undefined;
  let armedFor: Instant | undefined;
  let looking = false;
  /** Something came while it looked that may have it come to something else. */
  let lookAgain = false;
  /** What was weighed before that may come to something else. */
  let isOvertaken = false;
  let unsubscribe: (() => void) | undefined;
  const alarm = createAlarm(scheduler, look);
  const assurances = createAssurances(core, clock, isClockTrusted);
  /** When the slice began. */
  let seen = assurances.now();

  function look(): void {
    if (!running) return;
    if (looking) {
      lookAgain = true;
      return;
    }
    looking = true;
    lookAgain = false;
    isOvertaken = false;
    goOn(steps());
  }

  /** In slices: a STOP that comes between two of them is heard before the rest. */
  function goOn(work: Iterator<void>): void {
    if (!running) return;
    seen = assurances.now();
    const slice = startSlice(clock);
    while (work.next().done !== true)
      if (slice.isOver()) {
        void pause().then(() => goOn(work));
        return;
      }
  }

  /** What falls due meanwhile is for the next look. */
  function* steps(): Generator<void, void> {
    const { agenda } = core.state.index;
    const now = core.now();
    while (agenda.fallDue(now, KEYS_A_STEP)) yield;
    const keys = agenda.overdue();
    if (isClockTrusted()) yield* weigh(keys, now);
    if (isOvertaken) end(NOTHING_WAITS);
    else yield* carryOut(keys);
  }

  /** All of it before any of it happens. */
  function* weigh(keys: readonly DeadlineKey[], now: Instant): Generator<void, void> {
    let before = NOBODY;
    let from = 0;
    for (; from + KEYS_A_STEP < keys.length; from += KEYS_A_STEP) {
      const found = agentsDue(core.state, keys.slice(from, from + KEYS_A_STEP), now);
      before = { "opt-out": before["opt-out"] + found["opt-out"], reconfirm: before.reconfirm + found.reconfirm };
      yield;
      if (isOvertaken) return;
    }
    core.execute({ type: "WeighDeadlines", keys: keys.slice(from), before });
  }

  function* carryOut(keys: readonly DeadlineKey[]): Generator<void, void> {
    let waiting = NOTHING_WAITS;
    for (const key of keys) {
      const answer = core.execute({ type: "DeadlinePassed", key, assurance: seen });
      if (answer.kind === "wait") waiting = withOne(waiting, answer.awaited);
      yield;
    }
    end(waiting);
  }

  function end({ count, first, until, forSweep }: Waiting): void {
    looking = false;
    waitedUntil = until;
    if (lookAgain) alarm.set(0);
    else arm();
    if (count > 0) log.debug({ waiting: count, next: first }, "Deadlines that are due wait");
    if (forSweep) transport.requestSweep();
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
    if (looking) {
      lookAgain ||= isTurn;
      isOvertaken ||= isTurn;
    } else if (isTurn) alarm.set(0);
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

/** Those that are due and have to wait. */
interface Waiting {
  readonly count: number;
  readonly first?: AwaitedForDeadline;
  /** When the first of them may happen, as far as that can be said. */
  readonly until: Instant | undefined;
  readonly forSweep: boolean;
}

const NOTHING_WAITS: Waiting = { count: 0, until: undefined, forSweep: false };

function withOne({ count, first, until, forSweep }: Waiting, awaited: AwaitedForDeadline): Waiting {
  return {
    count: count + 1,
    first: first ?? awaited,
    until: earliest([until, awaited.what === "time" ? awaited.until : undefined]),
    forSweep: forSweep || awaited.what === "sweep",
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

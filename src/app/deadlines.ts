import type { Evidence } from "../domain/commands.ts";
import type { Instant } from "../domain/time.ts";
import type { Core } from "./core.ts";
import type { Clock, Log, SmsTransport } from "./ports.ts";

/** Whether the wall clock may be believed (platform/clock-trust.ts). */
export type ClockTrust = () => boolean;

export interface DeadlinesNeeds {
  readonly core: Core;
  readonly transport: SmsTransport;
  readonly clock: Clock;
  readonly isClockTrusted: ClockTrust;
  readonly log: Log;
}

export interface Deadlines {
  start(): void;
  stop(): void;
  /** Carries out whatever is due; also the minute's net beneath the timeout. */
  look(): void;
  /** A sweep of the inbox has completed that began then (monotonic milliseconds). */
  swept(beganAtMonotonicMs: number): void;
  /** Messages can arrive, or cannot any more. */
  receiving(receiving: boolean): void;
}

/** setTimeout counts to 2^31 ms, and the wall clock may be stepped: look again at least this often. */
const LONGEST_WAIT_MS = 60_000;
/** While something is due but may not happen yet, though the inbox has been swept. */
const LOOK_AGAIN_MS = 1_000;

/**
 * One timeout to the nearest deadline, armed anew with every event. What is due is decided by the core on
 * the evidence at hand; where a sweep of the inbox is lacking, one is asked for.
 */
export function createDeadlines({ core, transport, clock, isClockTrusted, log }: DeadlinesNeeds): Deadlines {
  let running = false;
  let timer: NodeJS.Timeout | undefined;
  let armedFor: Instant | undefined;
  let sweptSince: Instant | undefined;
  let receivingSince: Instant | undefined;
  let looking = false;
  let unsubscribe: (() => void) | undefined;

  function evidence(): Evidence {
    return {
      clockTrusted: isClockTrusted(),
      ...(sweptSince === undefined ? {} : { sweptSince }),
      ...(receivingSince === undefined ? {} : { receivingSince }),
    };
  }

  function look(): void {
    if (!running || looking) return;
    looking = true;
    const { agenda } = core.state.index;
    const now = core.now();
    let waiting = 0;
    const given = evidence();
    for (const key of agenda.due(now)) {
      if (core.execute({ type: "DeadlinePassed", key, evidence: given }).kind === "stay") waiting += 1;
    }
    looking = false;
    if (waiting > 0) {
      log.debug({ waiting, ...given }, "Deadlines wait for a trusted clock or a sweep of the inbox");
      if (receivingSince !== undefined) transport.requestSweep();
    }
    arm(waiting > 0 && receivingSince !== undefined ? LOOK_AGAIN_MS : LONGEST_WAIT_MS);
  }

  function arm(atMostMs: number): void {
    clearTimeout(timer);
    armedFor = core.state.index.agenda.next();
    const untilNext = armedFor === undefined ? LONGEST_WAIT_MS : armedFor - core.now();
    timer = setTimeout(look, Math.min(Math.max(untilNext, 0), atMostMs));
  }

  /** An event may have brought a nearer deadline. */
  function rearm(): void {
    if (!looking && core.state.index.agenda.next() !== armedFor) arm(LONGEST_WAIT_MS);
  }

  return {
    start() {
      running = true;
      unsubscribe = core.onRecorded(rearm);
      look();
    },
    stop() {
      running = false;
      clearTimeout(timer);
      unsubscribe?.();
    },
    look,
    swept(beganAtMonotonicMs) {
      sweptSince = core.now() - (clock.monotonicMs() - beganAtMonotonicMs);
      look();
    },
    receiving(receiving) {
      if (!receiving) receivingSince = undefined;
      else receivingSince ??= core.now();
    },
  };
}

import type { Evidence } from "../domain/commands.ts";
import { sweepNeededFrom } from "../domain/deadlines.ts";
import type { GatewayEvent } from "../domain/events.ts";
import type { Instant } from "../domain/time.ts";
import type { Core } from "./core.ts";
import type { Clock, Log, Recorded, SmsTransport } from "./ports.ts";

/** Whether the gateway's time is the world's: instants that were recorded on an untrusted clock have been moved. */
export type ClockTrust = () => boolean;

export interface DeadlinesNeeds {
  readonly core: Core;
  readonly transport: Pick<SmsTransport, "requestSweep">;
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

/** setTimeout counts to 2^31 ms, and the clock may be set: look again at least this often. */
const LONGEST_WAIT_MS = 60_000;
/** While something is due but may not happen yet, though messages can arrive. */
const LOOK_AGAIN_MS = 1_000;

/** After these another look may come to something else. */
const TURNS: ReadonlySet<GatewayEvent["type"]> = new Set([
  "ClockTrusted",
  "ClockStepped",
  "MassConsequenceConfirmed",
  "MassConsequenceRejected",
]);

/**
 * One timeout to the nearest deadline, armed anew with every event. What is due is weighed as a whole, then
 * decided by the core on the evidence at hand; where a sweep of the inbox is lacking, one is asked for.
 */
export function createDeadlines({ core, transport, clock, isClockTrusted, log }: DeadlinesNeeds): Deadlines {
  let running = false;
  let timer: NodeJS.Timeout | undefined;
  let armedFor: Instant | undefined;
  // In monotonic time: the instants that they stand for move when the clock is set.
  let sweptSinceMs: number | undefined;
  let receivingSinceMs: number | undefined;
  let looking = false;
  let unsubscribe: (() => void) | undefined;

  function instantOf(monotonicMs: number): Instant {
    return core.now() - (clock.monotonicMs() - monotonicMs);
  }

  function evidence(): Evidence {
    return {
      clockTrusted: isClockTrusted(),
      ...(sweptSinceMs === undefined ? {} : { sweptSince: instantOf(sweptSinceMs) }),
      ...(receivingSinceMs === undefined ? {} : { receivingSince: instantOf(receivingSinceMs) }),
    };
  }

  function look(): void {
    if (!running || looking) return;
    looking = true;
    const given = evidence();
    const due = core.state.index.agenda.due(core.now());
    if (given.clockTrusted) core.execute({ type: "WeighDeadlines", keys: due });
    const staying = due.filter((key) => core.execute({ type: "DeadlinePassed", key, evidence: given }).kind === "stay");
    looking = false;
    if (staying.length > 0) {
      log.debug({ waiting: staying.length, ...given }, "Deadlines wait for a trusted clock, a sweep or reception");
      lookForEvidence(staying, given);
    }
    arm(staying.length > 0 && receivingSinceMs !== undefined ? LOOK_AGAIN_MS : LONGEST_WAIT_MS);
  }

  /** One sweep that began after the last of them fell due is enough, however long reception has to be proven then. */
  function lookForEvidence(staying: readonly string[], { sweptSince = Number.NEGATIVE_INFINITY }: Evidence): void {
    const now = core.now();
    const isUnswept = (key: string): boolean => (sweepNeededFrom(core.state, key, now) ?? sweptSince) > sweptSince;
    if (receivingSinceMs !== undefined && staying.some(isUnswept)) transport.requestSweep();
  }

  function arm(atMostMs: number): void {
    clearTimeout(timer);
    armedFor = core.state.index.agenda.next();
    const untilNext = armedFor === undefined ? LONGEST_WAIT_MS : armedFor - core.now();
    timer = setTimeout(look, Math.min(Math.max(untilNext, 0), atMostMs));
  }

  /** An event may have brought a nearer deadline. */
  function rearm(records: readonly Recorded<GatewayEvent>[]): void {
    if (looking) return;
    if (records.some(({ event }) => TURNS.has(event.type))) arm(0);
    else if (core.state.index.agenda.next() !== armedFor) arm(LONGEST_WAIT_MS);
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
      sweptSinceMs = beganAtMonotonicMs;
      look();
    },
    receiving(receiving) {
      if (receiving === (receivingSinceMs !== undefined)) return;
      receivingSinceMs = receiving ? clock.monotonicMs() : undefined;
      // What fell due meanwhile has looked for evidence in vain.
      if (receiving) look();
    },
  };
}

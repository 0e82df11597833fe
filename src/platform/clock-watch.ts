import { createAlarm, untilCommon } from "../app/alarm.ts";
import type { Core } from "../app/core.ts";
import type { Clock, Log, Scheduler } from "../app/ports.ts";
import { resumedTime } from "../domain/clock/model.ts";
import type { GatewayClock } from "./gateway-clock.ts";

export interface ClockWatchNeeds {
  readonly core: Pick<Core, "state" | "execute">;
  /** What the wall clock says, whether it is right or not. */
  readonly system: Clock;
  readonly clock: GatewayClock;
  readonly scheduler: Scheduler;
  /** Whether the wall clock may be believed (clock-trust.ts). */
  readonly isTrusted: () => boolean;
  readonly log: Log;
  /** The gateway's time has been set, or is reckoned from now on. */
  readonly onTurn: () => void;
}

export interface ClockWatch {
  /** Settles what the time is, which may record something, and watches it from then on. */
  start(): void;
  /** Whether the wall clock may be believed is another matter now; nothing before `start`. */
  look(): void;
  stop(): void;
}

/** One that is not set yet may be at any moment; who steps one that is finds what follows from it a little later. */
const LOOK_EVERY_MS = { provisional: 1_000, trusted: 5_000 };
/** Less is no step: clocks drift, and time services correct them all the time. */
const STEP_MS = 2_000;

/**
 * Compares the wall clock with the monotonic one. While it can be trusted the gateway's time follows it: small
 * differences in silence, a step as an event. While it cannot, the gateway's time goes on by itself.
 */
export function createClockWatch({
  core,
  system,
  clock,
  scheduler,
  isTrusted,
  log,
  onTurn,
}: ClockWatchNeeds): ClockWatch {
  const alarm = createAlarm(scheduler, look);
  let running = false;

  function look(): void {
    if (!running) return;
    const wall = Math.floor(system.now());
    if (isTrusted()) follow(wall);
    else if (core.state.clock.status === "trusted") distrust(wall);
    alarm.set(untilCommon(system, LOOK_EVERY_MS[core.state.clock.status]));
  }

  function follow(wall: number): void {
    const by = wall - Math.floor(clock.now());
    const wasTrusted = core.state.clock.status === "trusted";
    clock.set(wall);
    if (wasTrusted && Math.abs(by) < STEP_MS) return;
    core.execute({ type: "SetClock", by });
    if (wasTrusted) log.warn({ by }, "The clock was stepped");
    else log.info({ by }, "The clock is set");
    onTurn();
  }

  function distrust(wall: number): void {
    // Behind the newest record nobody could tell what was recorded before from what is recorded now.
    clock.set(Math.max(Math.floor(clock.now()), core.state.newestAt + 1));
    core.execute({ type: "DistrustClock", wall });
    log.warn({ wall: new Date(wall) }, "The clock is not set: no deadline fires until it is");
    onTurn();
  }

  return {
    start() {
      const { bootId } = system;
      clock.set(resumedTime(core.state, { wall: system.now(), bootId, monotonicMs: system.monotonicMs() }));
      running = true;
      look();
    },
    look,
    stop() {
      running = false;
      alarm.cancel();
    },
  };
}

import { statSync } from "node:fs";
import type { Core } from "../app/core.ts";
import type { Clock, Log, Scheduler } from "../app/ports.ts";
import { createClockTrust } from "../platform/clock-trust.ts";
import { createClockWatch } from "../platform/clock-watch.ts";
import type { GatewayClock } from "../platform/gateway-clock.ts";
import { createMinuteTick } from "../platform/minute-tick.ts";

export interface TimeNeeds {
  readonly core: Core;
  /** The machine's clocks. */
  readonly system: Clock;
  /** What the gateway takes for the time, and all its parts go by. */
  readonly clock: GatewayClock;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** Every minute, while the clock can be trusted. */
  readonly onMinute: () => void;
}

export interface TimeKeeping {
  /** Settles what the time is; nothing may be recorded before. */
  start(): Promise<void>;
  stop(): void;
}

/** Wires what keeps the gateway's time: whether the machine's clock is trusted, its steps, the minute's tick. */
export function keepTime({ core, system, clock, scheduler, log, onMinute }: TimeNeeds): TimeKeeping {
  const { state } = core;
  const trust = createClockTrust({
    clock: system,
    scheduler,
    newestRecord: () => (state.clock.status === "provisional" ? state.clock.trustedUntil : state.newestAt),
    builtAt: builtAt(),
    changed: () => watch.look(),
  });
  const tick = createMinuteTick(onMinute, log);
  const tickWhileTrusted = (): void => {
    if (state.clock.status === "trusted") tick.start();
    else tick.stop();
  };
  const watch = createClockWatch({
    core,
    system,
    clock,
    scheduler,
    isTrusted: () => trust.isTrusted(),
    log,
    onTurn: tickWhileTrusted,
  });
  return {
    async start() {
      await trust.start();
      watch.start();
      tickWhileTrusted();
    },
    stop() {
      trust.stop();
      watch.stop();
      tick.stop();
    },
  };
}

function builtAt(): number {
  return Math.floor(statSync(new URL(import.meta.url)).mtimeMs);
}

import { randomUUID } from "node:crypto";
import type { Clock, Log, Scheduler } from "../app/ports.ts";
import type { Playground } from "../app/playground.ts";
import type { Config } from "../config/config.ts";
import { version } from "../config/package-root.ts";
import { readBootId, systemClock } from "../platform/clock.ts";
import type { Upgrades } from "../platform/upgrades.ts";
import type { LogKeeper } from "../platform/log-keeper.ts";
import { systemScheduler } from "../platform/scheduler.ts";
import type { SimulatedModem } from "../sim/modem.ts";

/** What a daemon is started with, in safe mode too. */
export interface Environment {
  readonly config: Config;
  readonly version: string;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** What `log` has written, for technicians. */
  readonly logKeeper: LogKeeper;
  /** 0 up to, not including, 1. */
  readonly random: () => number;
  /** Where the embedded broker listens; 0 takes a free port. */
  readonly embeddedBrokerPort?: number;
  /** The modem that `modem.port: simulated` means; one with the usual latencies unless given. */
  readonly simulator?: SimulatedModem;
  /** Stands before /dev and /sys where the modem is looked for; empty unless given. */
  readonly root?: string;
  /** Where a package tells of upgrades; nowhere unless given. */
  readonly upgrades?: Upgrades;
  /** What the visitor of the demo plays on the dashboard. */
  readonly playground?: Playground;
  /** What the journal has promised cannot be kept any more: the process must end and replay. */
  readonly onFatal: (error: unknown) => void;
}

/** What is the same for every daemon of this release on this machine. */
export function environmentHere(): Pick<Environment, "version" | "clock" | "scheduler" | "random"> {
  return {
    version: version(),
    clock: systemClock(readBootId(randomUUID())),
    scheduler: systemScheduler,
    random: Math.random,
  };
}

/** Why a gateway could not be started, for people. */
export class CannotStart extends Error {}

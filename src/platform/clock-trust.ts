import { existsSync } from "node:fs";
import type { Clock } from "../app/ports.ts";
import type { Instant } from "../domain/time.ts";

export interface ClockTrustNeeds {
  readonly clock: Clock;
  /** The latest instant that is on record. */
  readonly newestRecord: () => Instant;
  /** When this release was built: no right clock is behind it. */
  readonly builtAt: Instant;
  /** `/run`, unless given. */
  readonly runtimeFolder?: string;
}

/**
 * Whether the wall clock may be believed. systemd-timesyncd says so with a file; where no such service
 * runs, nobody can say, and a clock counts as right that is behind neither the newest record nor the build.
 */
export function createClockTrust({
  clock,
  newestRecord,
  builtAt,
  runtimeFolder = "/run",
}: ClockTrustNeeds): () => boolean {
  return () => {
    const now = clock.now();
    if (now < builtAt || now < newestRecord() - SLACK_MS) return false;
    const service = `${runtimeFolder}/systemd/timesync`;
    return existsSync(`${service}/synchronized`) || !existsSync(service);
  };
}

/** NTP corrects small errors in either direction all the time. */
const SLACK_MS = 2_000;

import type { EventOf } from "../events.ts";
import type { Instant } from "../time.ts";

/**
 * Whether the gateway's time is the world's. While it is `provisional` it is reckoned on from the last record
 * with the monotonic clock: whatever is recorded then moves to where it belongs when the clock is set.
 */
export type ClockState =
  | { readonly status: "trusted" }
  | {
      readonly status: "provisional";
      /** Every instant that was recorded before is smaller, every one that is recorded now is not. */
      readonly since: Instant;
      /** The latest record of the time when the clock was trusted. */
      readonly trustedUntil: Instant;
    };

/** The last record: how the gateway's time and a boot's monotonic time went together. */
export interface Heard {
  readonly at: Instant;
  /** As the record says it: the boot's id, or what `shortBoot` leaves of it. */
  readonly bootId: string;
  readonly monotonicMs: number;
}

/**
 * Whether an instant has come for certain: on a clock that cannot be trusted none has, and what waits goes on waiting.
 */
export function hasPassed({ clock }: { readonly clock: ClockState }, instant: Instant, now: Instant): boolean {
  return clock.status === "trusted" && instant <= now;
}

/** Of a boot's id the digits that tell the boots of one machine apart: from level 2 on records say no more. */
export function shortBoot(bootId: string): string {
  return bootId.slice(0, 8);
}

/** What the machine's clocks say. */
export interface ClockReading {
  readonly wall: Instant;
  readonly bootId: string;
  /** Since the boot. */
  readonly monotonicMs: number;
}

export interface TimeOnRecord {
  readonly clock: ClockState;
  readonly heard: Heard | undefined;
  readonly newestAt: Instant;
}

/**
 * Where the gateway's time goes on when a process starts, before it is compared with the wall clock. Within
 * one boot the monotonic clock tells how long the gateway was away. Over a reboot nothing does: then a
 * provisional time is taken to end where this boot began, the latest that it can have been, so that
 * nothing that was recorded in it falls due early; a trusted one goes on by the wall clock, but not back.
 */
export function resumedTime({ clock, heard, newestAt }: TimeOnRecord, reading: ClockReading): Instant {
  const isOfThisBoot = [reading.bootId, shortBoot(reading.bootId)].includes(heard?.bootId ?? "");
  if (heard !== undefined && isOfThisBoot) return heard.at + (reading.monotonicMs - heard.monotonicMs);
  if (clock.status === "provisional") return newestAt + reading.monotonicMs;
  return Math.max(reading.wall, newestAt);
}

/** Where an instant belongs. */
export type Move = (instant: Instant) => Instant;

/**
 * What becomes of the instants in the state when the clock is set. What the network or the lead system said (TP-SCTS,
 * a lead's own expiresAt) was told by their clocks and stays; so does what has been published of a lead, since a repeat
 * has to be identical.
 */
export interface ClockMove {
  /** Of what was recorded on a wrong time, with the deadlines that follow from it; `undefined`: nothing was. */
  readonly recorded: Move | undefined;
  /**
   * Of every window in which something is counted or may be answered, whenever it was opened: it lasts
   * so many minutes of real time, whatever the clock says. `undefined`: not at all.
   */
  readonly windows: Move | undefined;
  /** By how much the waits that are running move: for the next try, for a status report. */
  readonly waitsBy: number;
}

/** To be asked before the clock itself is set in the state. */
export function clockMoveOf(
  { clock }: { readonly clock: ClockState },
  { type, by }: EventOf<"ClockTrusted" | "ClockStepped">,
  at: Instant,
): ClockMove {
  // Counted on, the windows would be empty at once, or full for the length of the step.
  if (type === "ClockStepped")
    return {
      recorded: by < 0 ? moveFrom(at + 1, by) : undefined,
      windows: moveFrom(Number.NEGATIVE_INFINITY, by),
      waitsBy: by,
    };
  if (clock.status === "trusted") return { recorded: undefined, windows: undefined, waitsBy: 0 };
  return { recorded: by === 0 ? undefined : moveFrom(clock.since, by), windows: undefined, waitsBy: by };
}

function moveFrom(from: Instant, by: number): Move {
  return (instant) => (instant >= from ? instant + by : instant);
}

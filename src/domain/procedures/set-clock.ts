import { type Answer, DONE } from "../commands.ts";
import type { NumberRecord } from "../consent/model.ts";
import type { Drafting } from "../drafting.ts";
import type { Msisdn } from "../number.ts";
import { agentsOf } from "../state.ts";
import type { Instant } from "../time.ts";

/** The wall clock cannot be trusted from here on. */
export function distrustClock(d: Drafting, wall: Instant): Answer {
  if (d.state.clock.status === "trusted") d.emit({ type: "ClockDistrusted", wall });
  return DONE;
}

/**
 * The gateway's time has just been set to a clock that can be trusted, `by` milliseconds later (or, below 0,
 * earlier) than it was; `d.now` is the new time. What was recorded while it could not be trusted moves along.
 * Of a clock that counted as right all the time only the future is known to be wrong: what was recorded
 * later than it now is moves, and the waits that are running; consent that was asked for earlier stays.
 */
export function setClock(d: Drafting, by: number): Answer {
  const { clock } = d.state;
  if (clock.status === "provisional") d.emit({ type: "ClockTrusted", by, numbers: recordedFrom(d, clock.since, by) });
  else if (by !== 0) d.emit({ type: "ClockStepped", by, numbers: by < 0 ? recordedFrom(d, d.now + 1, by) : [] });
  return DONE;
}

/** The numbers about which something was recorded then: their proof shows that it was moved. */
function recordedFrom(d: Drafting, from: Instant, by: number): readonly Msisdn[] {
  if (by === 0) return [];
  return [...d.state.numbers.values()]
    .filter((record) => instantsOf(d, record).some((instant) => instant >= from))
    .map(({ number }) => number);
}

function instantsOf(d: Drafting, { number, consent, suppression, paused, hold }: NumberRecord): readonly Instant[] {
  const shown = [
    consent.since,
    "confirmedAt" in consent ? consent.confirmedAt : undefined,
    "clock" in consent ? consent.clock?.askedAt : undefined,
    suppression?.since,
    paused?.since,
    hold?.since,
    ...agentsOf(d.state, number).flatMap(({ enrolledAt, left }) => [enrolledAt, left?.at]),
  ];
  return shown.filter((instant) => instant !== undefined);
}

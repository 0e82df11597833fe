import { HOUR, MINUTE } from "../domain/time.ts";
import type { Condition } from "./alarms/kinds.ts";
import { isCanaryLost } from "../domain/canary/model.ts";
import type { Core } from "./core.ts";

export interface CanaryNeeds {
  readonly core: Core;
  /** Minutes after midnight; `null`: never. */
  readonly at: number | null;
  /** What the machine's clock shows in its own zone, minutes after midnight. */
  readonly minuteOfDay: () => number;
  /** Whether nothing may be sent now. */
  readonly hindered: () => boolean;
  /** Another one each time, which nobody can foretell. */
  readonly newMark: () => string;
}

export interface Canary {
  /** To be called every minute, on a clock that is trusted. */
  look(): void;
  conditions(): readonly Condition[];
  /** The same, for people. */
  warnings(): readonly string[];
}

/** The process may be busy for a moment; what is later than this is missed, and not made up. */
const LATE_MINUTES = 2;
/** An hour that comes twice, as a clock is set back, has one. */
const AT_MOST_EVERY = 12 * HOUR;
const DAY_MINUTES = 24 * 60;

/** Texts the gateway itself once a day. */
export function createCanary({ core, at, minuteOfDay, hindered, newMark }: CanaryNeeds): Canary {
  const { state } = core;

  function conditions(): readonly Condition[] {
    if (at === null || !isCanaryLost(state.canary, core.now())) return [];
    return [{ kind: "canary-lost", cause: "The daily text to itself has not come back within half an hour." }];
  }

  return {
    conditions,
    warnings: () =>
      conditions().map(
        () =>
          "the daily text to itself has not come back: text the gateway's number by hand and see whether leadline messages list shows it; if not, ask the operator",
      ),
    look() {
      if (at === null || hindered()) return;
      if ((minuteOfDay() - at + DAY_MINUTES) % DAY_MINUTES > LATE_MINUTES) return;
      const last = state.canary?.queuedAt;
      if (last !== undefined && core.now() - last < AT_MOST_EVERY && core.now() >= last - MINUTE) return;
      core.execute({ type: "SendCanary", mark: newMark() });
    },
  };
}

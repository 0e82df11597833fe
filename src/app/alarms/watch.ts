import { ALARM_KINDS, type AlarmKind, type Condition } from "./kinds.ts";

/** A trouble that has lasted, or that has been over for as long. */
export type Turn =
  | { readonly kind: AlarmKind; readonly state: "raised"; readonly cause: string }
  | { readonly kind: AlarmKind; readonly state: "over" };

export interface AlarmWatch {
  /** Looks at what is wrong at `nowMs` (monotonic). Each turn is given once. */
  look(conditions: readonly Condition[], nowMs: number): readonly Turn[];
  readonly raised: readonly AlarmKind[];
}

/** A gap of this share of `afterMs` in a trouble does not begin its time anew: a modem that comes and goes is gone. */
const GAP_SHARE = 0.2;

/**
 * Decides when a trouble is one to tell of: when it has lasted for `afterMs`, and that it is over when it has been over
 * for as long. What comes and goes within that is told once. `raised`: what was told before a restart.
 */
export function createAlarmWatch(afterMs: number, raisedBefore: readonly AlarmKind[]): AlarmWatch {
  /** Since when a trouble lasts, and when it was last seen. */
  const lasting = new Map<AlarmKind, { readonly sinceMs: number; readonly seenMs: number }>();
  /** What has been told, and since when it has not been seen. */
  const raised = new Map<AlarmKind, number | undefined>(raisedBefore.map((kind) => [kind, undefined]));

  function turnOf(kind: AlarmKind, condition: Condition | undefined, nowMs: number): Turn | undefined {
    if (raised.has(kind)) return condition === undefined ? whileGone(kind, nowMs) : seenAgain(kind);
    return condition === undefined ? undefined : whileSeen(condition, nowMs);
  }

  function seenAgain(kind: AlarmKind): undefined {
    raised.set(kind, undefined);
  }

  function whileGone(kind: AlarmKind, nowMs: number): Turn | undefined {
    const goneSinceMs = raised.get(kind) ?? nowMs;
    raised.set(kind, goneSinceMs);
    if (nowMs - goneSinceMs < afterMs) return undefined;
    raised.delete(kind);
    return { kind, state: "over" };
  }

  function whileSeen({ kind, cause }: Condition, nowMs: number): Turn | undefined {
    const before = lasting.get(kind);
    const goesOn = before !== undefined && nowMs - before.seenMs <= GAP_SHARE * afterMs + lookEveryMs(afterMs);
    const sinceMs = goesOn ? before.sinceMs : nowMs;
    lasting.set(kind, { sinceMs, seenMs: nowMs });
    if (nowMs - sinceMs < afterMs) return undefined;
    lasting.delete(kind);
    raised.set(kind, undefined);
    return { kind, state: "raised", cause };
  }

  return {
    look(conditions, nowMs) {
      const seen = new Map(conditions.map((condition) => [condition.kind, condition]));
      return ALARM_KINDS.flatMap((kind) => turnOf(kind, seen.get(kind), nowMs) ?? []);
    },
    get raised() {
      return [...raised.keys()];
    },
  };
}

const LOOKS = 10;
const LONGEST_LOOK_MS = 10_000;
const SHORTEST_LOOK_MS = 50;

/** How often to look, so that nothing is told much later than it should be. */
export function lookEveryMs(afterMs: number): number {
  return Math.max(SHORTEST_LOOK_MS, Math.min(LONGEST_LOOK_MS, afterMs / LOOKS));
}

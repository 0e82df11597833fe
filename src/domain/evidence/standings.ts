import { hasChangedHands, type HoldReason } from "../consent/hold.ts";
import type { NumberRecord } from "../consent/model.ts";
import type { EventOf, EventType, GatewayEvent } from "../events.ts";
import { given } from "../given.ts";
import type { Msisdn } from "../number.ts";
import { typesThatSay } from "../written/joined.ts";

/** What decides whether a number may be texted. */
export interface Standing {
  /** Until its own START. */
  readonly isClosed: boolean;
  readonly hasConsent: boolean;
  /** It is asked for its consent: a text about that may go. */
  readonly isAsked: boolean;
  readonly isPaused: boolean;
  readonly hold?: HoldReason;
}

const NOTHING: Standing = { isClosed: false, hasConsent: false, isAsked: false, isPaused: false };

type Says<T extends EventType> = (event: EventOf<T>, before: Standing) => Standing;

/** What each record says of the number that it is about; the others say nothing of it. */
const SAYS: { readonly [T in EventType]?: Says<T> } = {
  ConsentGiven: () => ({ ...NOTHING, hasConsent: true }),
  ConsentRequested: (_, before) => ({ ...withoutHoldOfHands(before), hasConsent: false, isAsked: true }),
  AskingPutOff: (_, before) => ({ ...before, hasConsent: false, isAsked: true }),
  ConsentEnded: (_, before) => ({ ...withoutHoldOfHands(before), hasConsent: false, isAsked: false }),
  NumberSuppressed: () => ({ ...NOTHING, isClosed: true }),
  SuppressionLifted: () => NOTHING,
  NumberForgotten: () => NOTHING,
  NumberPaused: (_, before) => ({ ...before, isPaused: true }),
  NumberResumed: (_, before) => ({ ...before, isPaused: false }),
  NumberHeld: ({ why }, before) => ({ ...before, hold: why }),
  // A person has looked at both, and says which is right: the state, whatever it has of asking and pauses.
  NumberReleased: ({ decidedBy, hasConsent = false }, before) =>
    decidedBy === undefined ? withoutHold(before) : { ...NOTHING, hasConsent, isAsked: !hasConsent },
};

function withoutHold({ hold: _, ...standing }: Standing): Standing {
  return standing;
}

/** Whoever has the number now is asked anew, or nobody is texted there any more. */
function withoutHoldOfHands(standing: Standing): Standing {
  return standing.hold !== undefined && hasChangedHands({ why: standing.hold }) ? withoutHold(standing) : standing;
}

/** The types of records that say it. */
export const TYPES_OF_STANDINGS = typesThatSay(Object.keys(SAYS) as readonly EventType[]);

/** Whether an event may change the standing of a number. */
export function saysOfStandings({ type }: GatewayEvent): boolean {
  return SAYS[type] !== undefined;
}

/**
 * What the records say of numbers, read by itself: the state is folded by other code, kept in memory for months and
 * brought back from snapshots, and both have to say the same. Numbers of which neither is said are not in it. It goes
 * on from what earlier records say, where that is given, and changes it. Of records that it is handed twice only the
 * latest say of a number counts, if all behind the first of them are handed to it again.
 */
export function collectStandings(standings = new Map<Msisdn, Standing>()): {
  take(record: { readonly event: GatewayEvent }): void;
  result(): Map<Msisdn, Standing>;
} {
  return {
    take({ event }) {
      const says = SAYS[event.type] as Says<EventType> | undefined;
      if (says === undefined || !("number" in event) || event.number === undefined) return;
      const standing = says(event, standings.get(event.number) ?? NOTHING);
      if (saysSomething(standing)) standings.set(event.number, standing);
      else standings.delete(event.number);
    },
    result: () => standings,
  };
}

function saysSomething({ isClosed, hasConsent, isAsked, isPaused, hold }: Standing): boolean {
  return isClosed || hasConsent || isAsked || isPaused || hold !== undefined;
}

/** The same as the state has it. What is closed is that and nothing else. */
function standingOf({ suppression, consent: { status }, paused, hold }: NumberRecord): Standing {
  if (suppression !== undefined) return { ...NOTHING, isClosed: true };
  return {
    isClosed: false,
    hasConsent: status === "active" || status === "reconfirming",
    isAsked: status === "enrolled" || status === "pending",
    isPaused: paused !== undefined,
    ...given({ hold: hold?.why }),
  };
}

/**
 * How the journal says otherwise of a number than the state. `to-hold`: it might be texted against it, or is not though it
 * may. `closed`: nothing goes to it; the proof does not say why.
 */
type Difference = "to-hold" | "closed";

/**
 * `undefined`: they say the same, or what the journal says counts for nothing. `isWhole`: no record is missing. Else the
 * journal is only believed where it keeps texts from a number.
 */
export function differenceOf(
  record: NumberRecord | undefined,
  told: Standing = NOTHING,
  isWhole: boolean,
): Difference | undefined {
  const state = record === undefined ? NOTHING : standingOf(record);
  if (state.isClosed) return isWhole && !told.isClosed ? "closed" : undefined;
  if (told.isClosed || isLetGo(state, told)) return "to-hold";
  const mayBeTextedAgainstIt = state.hasConsent !== told.hasConsent || (state.isAsked && !told.isAsked);
  return isWhole && mayBeTextedAgainstIt ? "to-hold" : undefined;
}

/** Whether texts to it wait by the journal, and not by the state. */
function isLetGo(state: Standing, told: Standing): boolean {
  if (state.hold !== undefined) return false;
  return told.hold !== undefined || (told.isPaused && !state.isPaused);
}

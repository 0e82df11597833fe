import type { NumberRecord } from "../consent/model.ts";
import type { EventOf, EventType, GatewayEvent } from "../events.ts";
import type { Msisdn } from "../number.ts";
import { typesThatSay } from "../written/joined.ts";

/** What decides whether a number may be texted. */
export interface Standing {
  /** Until its own START. */
  readonly isClosed: boolean;
  readonly hasConsent: boolean;
}

const NOTHING: Standing = { isClosed: false, hasConsent: false };

type Says<T extends EventType> = (event: EventOf<T>) => Partial<Standing>;

/** What each record says of the number that it is about; the others say nothing of it. */
const SAYS: { readonly [T in EventType]?: Says<T> } = {
  ConsentGiven: () => ({ isClosed: false, hasConsent: true }),
  ConsentRequested: () => ({ hasConsent: false }),
  AskingPutOff: () => ({ hasConsent: false }),
  ConsentEnded: () => ({ hasConsent: false }),
  NumberSuppressed: () => ({ isClosed: true, hasConsent: false }),
  SuppressionLifted: () => NOTHING,
  NumberForgotten: () => NOTHING,
  // A person has looked at both, and says which is right.
  NumberReleased: ({ decidedBy, hasConsent }) =>
    decidedBy === undefined ? {} : { isClosed: false, hasConsent: hasConsent === true },
};

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
      const standing = { ...(standings.get(event.number) ?? NOTHING), ...says(event) };
      if (standing.isClosed || standing.hasConsent) standings.set(event.number, standing);
      else standings.delete(event.number);
    },
    result: () => standings,
  };
}

/** The same as the state has it. */
function standingOf({ suppression, consent }: NumberRecord): Standing {
  const isClosed = suppression !== undefined;
  return { isClosed, hasConsent: !isClosed && (consent.status === "active" || consent.status === "reconfirming") };
}

/**
 * How the journal says otherwise of a number than the state. `to-hold`: it might be texted against it, or is not though it
 * may. `closed`: nothing goes to it; the proof does not say why.
 */
type Difference = "to-hold" | "closed";

/**
 * `undefined`: they say the same, or what the journal says counts for nothing. `isWhole`: no record is missing. Else the
 * journal is only believed where it closes a number.
 */
export function differenceOf(
  record: NumberRecord | undefined,
  told: Standing | undefined,
  isWhole: boolean,
): Difference | undefined {
  const state = record === undefined ? NOTHING : standingOf(record);
  const { isClosed, hasConsent } = told ?? NOTHING;
  if (state.isClosed === isClosed && state.hasConsent === hasConsent) return undefined;
  if (state.isClosed) return isWhole ? "closed" : undefined;
  return isWhole || isClosed ? "to-hold" : undefined;
}

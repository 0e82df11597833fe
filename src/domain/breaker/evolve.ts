import { clockMoveOf } from "../clock/model.ts";
import type { EventMeta, EventOf } from "../events.ts";
import type { Handlers } from "../handlers.ts";
import type { GatewayState } from "../state.ts";
import { movedBreaker } from "./model.ts";

type BreakerEvent =
  | "MassConsequenceHeld"
  | "MassConsequenceOver"
  | "MassConsequenceConfirmed"
  | "MassConsequenceRejected"
  | "ClockTrusted"
  | "ClockStepped";

export const breakerHandlers: Handlers<BreakerEvent> = {
  MassConsequenceHeld(state, { holdId, what, count }, { at }) {
    const before = state.breakers.get(what);
    state.breakers.set(what, { ...before, hold: { id: holdId, count, since: before?.hold?.since ?? at } });
  },
  MassConsequenceOver(state, { what }) {
    const { hold: _, ...rest } = state.breakers.get(what) ?? {};
    state.breakers.set(what, rest);
  },
  MassConsequenceConfirmed(state, { what }, { at }) {
    state.breakers.set(what, { carriedOut: at });
  },
  MassConsequenceRejected(state, { what, putOffUntil }, { at }) {
    const { hold: _, ...rest } = state.breakers.get(what) ?? {};
    state.breakers.set(what, { ...rest, putOff: { by: at, until: putOffUntil } });
  },
  ClockTrusted: moveBreakers,
  ClockStepped: moveBreakers,
};

function moveBreakers(
  state: GatewayState,
  event: EventOf<"ClockTrusted" | "ClockStepped">,
  { at }: Pick<EventMeta, "at">,
): void {
  const { recorded } = clockMoveOf(state, event, at);
  if (recorded === undefined) return;
  for (const [what, breaker] of state.breakers) state.breakers.set(what, movedBreaker(breaker, recorded));
}

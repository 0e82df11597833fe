import type { Handlers } from "../evolve.ts";

type BreakerEvent =
  | "MassConsequenceHeld"
  | "MassConsequenceOver"
  | "MassConsequenceConfirmed"
  | "MassConsequenceRejected";

export const breakerHandlers: Handlers<BreakerEvent> = {
  MassConsequenceHeld(state, { holdId, what, count }, { at }) {
    state.breakers.set(what, { ...state.breakers.get(what), hold: { id: holdId, count, since: at } });
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
};

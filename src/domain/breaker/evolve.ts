import type { Handlers, Moves } from "../handlers.ts";
import { movedBreaker } from "./model.ts";

type BreakerEvent =
  | "MassConsequenceHeld"
  | "MassConsequenceOver"
  | "MassConsequenceConfirmed"
  | "MassConsequenceRejected";

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
};

/** The clock is set: so is what a person said of a time. */
export const breakerMoves: Moves = {
  recorded(state, move) {
    for (const [what, breaker] of state.breakers) state.breakers.set(what, movedBreaker(breaker, move));
  },
};

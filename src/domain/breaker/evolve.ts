import type { Handlers, Moves } from "../handlers.ts";
import { replaceEach } from "../replace-each.ts";
import { movedBreaker } from "./model.ts";

export const breakerHandlers = {
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
} satisfies Handlers;

/** The clock is set: so is what a person said of a time. */
export const breakerMoves: Moves = {
  recorded(state, move) {
    replaceEach(state.breakers, (breaker) => movedBreaker(breaker, move));
  },
};

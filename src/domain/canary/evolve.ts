import type { Handlers, Moves } from "../handlers.ts";

export const canaryHandlers = {
  MessageQueued(state, { messageId, kind, text }, { at }) {
    if (kind !== "canary" || text === undefined) return;
    const before = state.canary;
    const missedSince = before === undefined || before.returned ? at : before.missedSince;
    state.canary = { messageId, text, queuedAt: at, returned: false, missedSince };
  },
  CanaryReturned(state, { messageId }) {
    if (state.canary?.messageId === messageId) state.canary = { ...state.canary, returned: true };
  },
} satisfies Handlers;

/** Its time lasts so many minutes by any clock. */
export const canaryMoves: Moves = {
  waits(state, by) {
    const { canary } = state;
    if (canary === undefined) return;
    state.canary = { ...canary, queuedAt: canary.queuedAt + by, missedSince: canary.missedSince + by };
  },
};

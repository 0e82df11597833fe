import type { Moves } from "../handlers.ts";
import { indexPartial } from "../state-index.ts";

/** What was recorded of messages that came moves to where it belongs. */
export const partialMoves: Moves = {
  recorded(state, move) {
    for (const partial of state.partials.values()) {
      const moved = { ...partial, firstAt: move(partial.firstAt) };
      state.partials.set(partial.key, moved);
      indexPartial(state.index, partial.key, moved);
    }
    for (const [pdu, seenAt] of state.seen) state.seen.set(pdu, move(seenAt));
    for (const [index, reply] of state.replies.entries()) state.replies[index] = { ...reply, at: move(reply.at) };
  },
};

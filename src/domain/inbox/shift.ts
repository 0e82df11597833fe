import type { Moves } from "../handlers.ts";
import { replaceEach } from "../replace-each.ts";
import { indexPartial } from "../state-index.ts";
import type { PartialMessage } from "./reassembly.ts";

/** What was recorded of messages that came moves to where it belongs. */
export const partialMoves: Moves = {
  recorded(state, move) {
    const moved = (partial: PartialMessage): PartialMessage => ({ ...partial, firstAt: move(partial.firstAt) });
    replaceEach(state.partials, moved, (partial, key) => indexPartial(state.index, key, partial));
    replaceEach(state.seen, move);
    for (const [index, reply] of state.replies.entries()) state.replies[index] = { ...reply, at: move(reply.at) };
  },
};

import type { Move } from "../clock/model.ts";
import type { Moves } from "../handlers.ts";
import { indexLead } from "../state-index.ts";
import type { Lead } from "./model.ts";

/** What was recorded of leads moves to where it belongs. */
export const leadMoves: Moves = {
  recorded(state, move) {
    for (const lead of state.leads.values()) {
      const moved = movedLead(lead, move);
      state.leads.set(lead.id, moved);
      indexLead(state.index, moved);
    }
  },
};

function movedLead(lead: Lead, move: Move): Lead {
  const by = move(lead.acceptedAt) - lead.acceptedAt;
  const expiresAt = lead.expiryGiven === true ? lead.expiresAt : lead.expiresAt + by;
  return { ...lead, acceptedAt: lead.acceptedAt + by, expiresAt };
}

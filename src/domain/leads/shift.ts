import type { Move } from "../clock/model.ts";
import type { Moves } from "../handlers.ts";
import { replaceEach } from "../replace-each.ts";
import { indexLead } from "../state-index.ts";
import type { Lead } from "./model.ts";

/** What was recorded of leads moves to where it belongs. */
export const leadMoves: Moves = {
  recorded(state, move) {
    replaceEach(
      state.leads,
      (lead) => movedLead(lead, move),
      (lead) => indexLead(state.index, lead),
    );
  },
};

function movedLead(lead: Lead, move: Move): Lead {
  const by = move(lead.acceptedAt) - lead.acceptedAt;
  const expiresAt = lead.expiryGiven === true ? lead.expiresAt : lead.expiresAt + by;
  return { ...lead, acceptedAt: lead.acceptedAt + by, expiresAt };
}

import { clockMoveOf, type Move } from "../clock/model.ts";
import type { EventMeta, EventOf } from "../events.ts";
import type { GatewayState } from "../state.ts";
import { indexLead } from "../state-index.ts";
import type { Lead } from "./model.ts";

/** The clock is set: what was recorded of leads moves to where it belongs. */
export function moveLeads(
  state: GatewayState,
  event: EventOf<"ClockTrusted" | "ClockStepped">,
  { at }: Pick<EventMeta, "at">,
): void {
  const { recorded } = clockMoveOf(state, event, at);
  if (recorded === undefined) return;
  for (const lead of state.leads.values()) {
    const moved = movedLead(lead, recorded);
    state.leads.set(lead.id, moved);
    indexLead(state.index, moved);
  }
}

function movedLead(lead: Lead, move: Move): Lead {
  const by = move(lead.acceptedAt) - lead.acceptedAt;
  const expiresAt = lead.expiryGiven === true ? lead.expiresAt : lead.expiresAt + by;
  return { ...lead, acceptedAt: lead.acceptedAt + by, expiresAt };
}

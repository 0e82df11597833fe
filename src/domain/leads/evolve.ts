import type { Handlers } from "../evolve.ts";
import type { GatewayState } from "../state.ts";
import { indexLead } from "../state-index.ts";
import type { Instant } from "../time.ts";
import type { Lead, LeadId, LeadState } from "./model.ts";

type LeadEvent =
  | "LeadAccepted"
  | "LeadHeld"
  | "LeadRefused"
  | "LeadFiltered"
  | "LeadExpired"
  | "LeadCancelled"
  | "LeadRepeated"
  | "LeadTurnedAway";

export const leadHandlers: Handlers<LeadEvent> = {
  LeadAccepted(state, { leadId, agentId, number, expiresAt, expiryGiven }, { at, apart }) {
    if (apart === undefined) throw new Error(`LeadAccepted of ${leadId} without its contents`);
    const lead: Lead = {
      id: leadId,
      agentId,
      number,
      acceptedAt: at,
      expiresAt,
      ...(expiryGiven === undefined ? {} : { expiryGiven }),
      standing: { state: "accepted", at },
      content: apart,
    };
    state.leads.set(leadId, lead);
  },
  LeadHeld(state, { leadId, reason }, { at }) {
    standLead(state, leadId, "held", at, reason);
  },
  LeadRefused(state, { leadId, reason }, { at }) {
    standLead(state, leadId, "refused", at, reason);
  },
  LeadFiltered(state, { leadId, phrase }, { at }) {
    standLead(state, leadId, "filtered", at, phrase);
  },
  LeadExpired(state, { leadId, reason }, { at }) {
    standLead(state, leadId, "expired", at, reason);
  },
  LeadCancelled(state, { leadId, reason }, { at }) {
    standLead(state, leadId, "cancelled", at, reason);
  },
  LeadRepeated() {},
  LeadTurnedAway() {},
};

/** Moves a lead to where it now stands. The number of segments, once known, stays. */
export function standLead(
  state: GatewayState,
  leadId: LeadId,
  standing: LeadState,
  at: Instant,
  reason?: string,
  more: Pick<Lead, "messageId"> & { readonly segments?: number } = {},
): void {
  const lead = state.leads.get(leadId);
  if (lead === undefined) return;
  const { segments = lead.standing.segments, ...rest } = more;
  const moved: Lead = {
    ...lead,
    ...rest,
    standing: {
      state: standing,
      at,
      ...(reason === undefined ? {} : { reason }),
      ...(segments === undefined ? {} : { segments }),
    },
  };
  state.leads.set(leadId, moved);
  indexLead(state, moved);
}

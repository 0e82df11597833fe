import type { EventMeta } from "../events.ts";
import { given } from "../given.ts";
import type { Handlers, Moves } from "../handlers.ts";
import type { MessageId, MessageOutcome } from "../outbox/message.ts";
import type { GatewayState } from "../state.ts";
import { indexLead } from "../state-index.ts";
import type { Instant } from "../time.ts";
import type { Move } from "../clock/model.ts";
import { replaceEach } from "../replace-each.ts";
import { isForgettableLead, type Lead, type LeadId, type LeadState } from "./model.ts";

export const leadHandlers = {
  LeadAccepted(state, { leadId, agentId, number, expiresAt, expiryGiven }, { at, apart }) {
    if (apart === undefined) throw new Error(`LeadAccepted of ${leadId} without its contents`);
    const lead: Lead = {
      id: leadId,
      agentId,
      number,
      acceptedAt: at,
      expiresAt,
      ...given({ expiryGiven }),
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
  LeadLate(state, { leadId }, { at }) {
    standLead(state, leadId, "late", at, undefined, { wasLate: true });
  },
  LeadCancelled(state, { leadId, reason }, { at }) {
    standLead(state, leadId, "cancelled", at, reason);
  },

  // What became of its alert
  MessageQueued(state, { messageId, leadId, lateAt }, { at }) {
    if (leadId !== undefined) standLead(state, leadId, "queued", at, undefined, { messageId, ...given({ lateAt }) });
  },
  MessageSent: alertStands("sent"),
  MessageDelivered: alertStands("delivered"),
  MessageUndelivered: alertStands("undelivered"),
  MessageFailed: alertStands("failed"),
  MessageCancelled: alertStands("cancelled"),
  MessageExpired: alertStands("expired"),

  HistoryForgotten(state, { before }) {
    state.index.ended.leads.takeOut(before, (id) => {
      const lead = state.leads.get(id);
      return lead !== undefined && isForgettableLead(lead, before) && state.leads.delete(id);
    });
  },
  AgentRemoved(state, { agentId }) {
    state.index.held.delete(agentId);
    state.index.filtered.delete(agentId);
  },
} satisfies Handlers;

/** A lead stands where its alert does. */
function alertStands(
  standing: MessageOutcome & LeadState,
): (state: GatewayState, event: { messageId: MessageId; reason?: string }, meta: EventMeta) => void {
  return (state, { messageId, reason }, { at }) => {
    const message = state.messages.get(messageId);
    if (message?.leadId === undefined) return;
    const { length } = message.segments;
    standLead(state, message.leadId, standing, at, reason, given({ segments: length === 0 ? undefined : length }));
  };
}

/** Moves a lead to where it now stands. The number of segments, once known, stays. */
function standLead(
  state: GatewayState,
  leadId: LeadId,
  standing: LeadState,
  at: Instant,
  reason?: string,
  more: Pick<Lead, "messageId" | "lateAt" | "wasLate"> & { readonly segments?: number } = {},
): void {
  const lead = state.leads.get(leadId);
  if (lead === undefined) return;
  const { segments = lead.standing.segments, ...rest } = more;
  const { lateAt: _, ...stays } = lead;
  const moved: Lead = Object.assign(stays, rest, { standing: { state: standing, at, ...given({ reason, segments }) } });
  state.leads.set(leadId, moved);
  indexLead(state.index, moved, lead);
}

/** What was recorded of leads moves to where it belongs. */
export const leadMoves: Moves = {
  recorded(state, move) {
    replaceEach(
      state.leads,
      (lead) => movedLead(lead, move),
      (lead, _, was) => indexLead(state.index, lead, was),
    );
  },
  waits(state, by) {
    replaceEach(
      state.leads,
      (lead) => (lead.lateAt === undefined ? lead : { ...lead, lateAt: lead.lateAt + by }),
      (lead, _, was) => indexLead(state.index, lead, was),
    );
  },
};

function movedLead(lead: Lead, move: Move): Lead {
  const by = move(lead.acceptedAt) - lead.acceptedAt;
  const expiresAt = lead.expiryGiven === true ? lead.expiresAt : lead.expiresAt + by;
  return { ...lead, acceptedAt: lead.acceptedAt + by, expiresAt };
}

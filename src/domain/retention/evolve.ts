import type { Handlers } from "../evolve.ts";
import { REPEAT_WINDOW } from "../inbox/evolve.ts";
import type { GatewayState } from "../state.ts";
import { DAY, type Instant } from "../time.ts";
import { freshened, isForgettable, isStale } from "./history.ts";

type RetentionEvent = "HistoryForgotten" | "ContentsErased" | "AgentRemoved" | "NumberForgotten" | "CheckpointTaken";

export const retentionHandlers: Handlers<RetentionEvent> = {
  HistoryForgotten(state, { before }, { at }) {
    for (const lead of state.leads.values()) if (isForgettable(lead, before)) state.leads.delete(lead.id);
    for (const message of state.messages.values()) {
      if (isForgettable(message, before)) state.messages.delete(message.id);
    }
    for (const record of state.numbers.values()) {
      if (isStale(record, at)) state.numbers.set(record.number, freshened(record, at));
    }
    forgetWindows(state, at);
  },
  ContentsErased() {},
  AgentRemoved(state, { agentId }) {
    const agent = state.agents.get(agentId);
    if (agent === undefined) return;
    state.agents.delete(agentId);
    state.index.held.delete(agentId);
    const sharing = state.index.agentsOf.get(agent.number);
    sharing?.delete(agentId);
    if (sharing?.size === 0) state.index.agentsOf.delete(agent.number);
  },
  NumberForgotten(state, { number }) {
    state.numbers.delete(number);
    state.index.agenda.set(`number ${number}`, undefined);
    state.index.putOff.delete(number);
  },
  CheckpointTaken() {},
};

/** What is counted within a window leaves it with the next count; where nothing happens, it leaves here. */
function forgetWindows(state: GatewayState, at: Instant): void {
  for (const [pdu, seenAt] of state.seen) if (seenAt <= at - REPEAT_WINDOW) state.seen.delete(pdu);
  while ((state.recent[0]?.at ?? at) <= at - DAY) state.recent.shift();
  while ((state.newRecipients[0] ?? at) <= at - DAY) state.newRecipients.shift();
}

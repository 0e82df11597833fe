import { type Answer, DONE } from "../commands.ts";
import type { Drafting } from "../drafting.ts";
import { isForgettableLead } from "../leads/model.ts";
import { isForgettableMessage } from "../outbox/message.ts";
import { expiredBefore } from "../retention/due.ts";
import type { Instant } from "../time.ts";
import { erasableBefore } from "./breaker.ts";

/**
 * Leads and messages that ended, and replies that came, before an instant need not be remembered any more. What else has grown old goes with
 * them: there is never much of it.
 */
export function forgetHistory(d: Drafting, before: Instant): Answer {
  const { leads, messages, replies } = d.state;
  const hasSome =
    [...leads.values()].some((lead) => isForgettableLead(lead, before)) ||
    [...messages.values()].some((message) => isForgettableMessage(message, before)) ||
    replies.some(({ at }) => at < before);
  if (hasSome) d.emit({ type: "HistoryForgotten", before });
  return DONE;
}

/**
 * Agents and numbers whose relationship ended before an instant are removed, unless too
 * many; what is suppressed stays so.
 */
export function removeExpired(d: Drafting, before: Instant): Answer {
  const { agents, numbers } = expiredBefore(d.state, erasableBefore(d, before));
  for (const agentId of agents) d.emit({ type: "AgentRemoved", agentId });
  for (const number of numbers) d.emit({ type: "NumberForgotten", number });
  return DONE;
}

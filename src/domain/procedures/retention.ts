import { type Answer, DONE, type RemoveExpired } from "../commands.ts";
import type { Drafting } from "../drafting.ts";
import { isForgettableLead, type Lead } from "../leads/model.ts";
import { isForgettableMessage, type Message } from "../outbox/message.ts";
import { expiredBefore, undecidedPeople } from "../retention/due.ts";
import type { Instant } from "../time.ts";
import { erasableBefore } from "./breaker.ts";

/**
 * Leads and messages that ended, and replies that came, before an instant need not be remembered any more. What else has grown old goes with
 * them: there is never much of it.
 */
export function forgetHistory(d: Drafting, before: Instant): Answer {
  const { leads, messages, replies, index } = d.state;
  const isLead = (lead: Lead | undefined): boolean => lead !== undefined && isForgettableLead(lead, before);
  const isMessage = (message: Message | undefined): boolean =>
    message !== undefined && isForgettableMessage(message, before);
  const hasSome =
    index.ended.leads.hasAny(before, (id) => isLead(leads.get(id))) ||
    index.ended.messages.hasAny(before, (id) => isMessage(messages.get(id))) ||
    replies.some(({ at }) => at < before);
  if (hasSome) d.emit({ type: "HistoryForgotten", before });
  return DONE;
}

/**
 * Agents and numbers whose relationship ended before an instant are removed, unless too many: of these numbers, where
 * `undecided` people lose their evidence in all about whom nobody has decided. What is suppressed stays so.
 */
export function removeExpired(d: Drafting, { before, among, undecided }: RemoveExpired): Answer {
  const inAll = undecided ?? undecidedPeople(d.state, before, d.now, among);
  const { agents, numbers } = expiredBefore(d.state, erasableBefore(d, before, inAll), among);
  for (const agentId of agents) d.emit({ type: "AgentRemoved", agentId });
  for (const number of numbers) d.emit({ type: "NumberForgotten", number });
  return DONE;
}
